#pragma once

#include "cli/context.h"

namespace kept::cli {

/// Opens a book on a server: with the password that libpq or the keychain has, or else with one that is asked for at
/// the terminal. `open` is called with the password to be used, empty for libpq's own, and throws ServerRefused where
/// another is needed. Throws NotAllowed where nobody answers.
void signIn(const QString& address, CliContext& context, const std::function<void(const QString& password)>& open);

} // namespace kept::cli
