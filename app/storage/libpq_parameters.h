#pragma once

#include <QString>

#include <map>
#include <optional>

namespace kept::domain {
struct ServerAddress;
}

namespace kept::storage {

/// Connection parameters by libpq's names; those that say nothing are left out.
using Parameters = std::map<QString, QString>;

/// What a text says, an address or `parameter=value …`; nothing where libpq can't read it.
[[nodiscard]] std::optional<Parameters> parseParameters(const QString& text);

/// What an address says, in libpq's own form.
[[nodiscard]] Parameters parametersOf(const domain::ServerAddress& address);

/// What libpq would connect with: beside what is given, what the service, the environment and its defaults say. May
/// hold a password. Reads files, asks no server. Throws InvalidInput where there is no such service, or where the
/// server, the service or the environment says what libpq can't take.
[[nodiscard]] Parameters effectiveParameters(const Parameters& given);

} // namespace kept::storage
