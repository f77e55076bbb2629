#pragma once

#include "domain/server_address.h"

#include <optional>

namespace kept::storage {

/// Whether a book is meant that lies on a server: postgresql://… or postgres://…
[[nodiscard]] bool isServerAddress(const QString& book);

struct ReadAddress {
    domain::ServerAddress address;
    std::optional<QString> password; ///< one that stood in the text
};

/// Reads an address, or a list of `parameter=value`, as libpq does. Throws InvalidInput where that can't be one, in a
/// sentence that repeats nothing of the text: a password may stand anywhere in it.
[[nodiscard]] ReadAddress readServerAddress(const QString& text);

} // namespace kept::storage
