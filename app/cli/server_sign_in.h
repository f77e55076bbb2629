#pragma once

#include "cli/context.h"

namespace kept::cli {

/// Opens a book on a server: with the password that libpq or the keychain has, or else with one that is asked for at
/// the terminal. `open` is called with the password to be used, empty for libpq's own, and throws ServerRefused where
/// another is needed. Throws NotAllowed where nobody answers.
void signIn(const QString& address, CliContext& context, const std::function<void(const QString& password)>& open);

/// Puts the new password in the place of the one that the keychain has for that address; false where it has none, or
/// did not take it.
bool renewKeptPassword(const QString& address, const QString& password, CliContext& context);

} // namespace kept::cli
