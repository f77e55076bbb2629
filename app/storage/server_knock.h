#pragma once

#include <QString>

#include <chrono>
#include <vector>

namespace kept::storage {

/// What answers at an address when nobody signs in.
enum class Knock { Silence, Refused, Plain, Encrypting, SomethingElse };

/// The IP addresses behind a host's name, which may be one itself; none where there is no such host. May take as long
/// as the name servers do.
[[nodiscard]] std::vector<QString> addressesOf(const QString& host);

/// Knocks at an IP address, or the folder of a socket, and asks whether a PostgreSQL there encrypts. The codes of the
/// system and one letter of the protocol tell, whatever language libpq speaks.
[[nodiscard]] Knock knockAt(const QString& address, int port, std::chrono::milliseconds patience);

} // namespace kept::storage
