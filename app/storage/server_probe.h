#pragma once

#include "domain/server_address.h"
#include "storage/server_report.h"

#include <chrono>

namespace kept::storage {

inline constexpr std::chrono::milliseconds usualPatience{5'000};

/// Signs in as a book would be opened and looks whether there is one. An empty password leaves it to libpq whether it
/// finds one (PGPASSWORD, ~/.pgpass). Of several hosts the first that will do is told of, or else the one that came
/// closest. Takes `patience` at most for each address of each host, beside what the name servers take. Throws
/// InvalidInput, as connectionParameters().
[[nodiscard]] ServerReport probeServer(const domain::ServerAddress& address, const QString& password,
                                       std::chrono::milliseconds patience = usualPatience);

/// To be called where a connection by those two could not be made: throws ServerRefused with the reason, or
/// StorageFailure where there is none any more.
[[noreturn]] void raiseUnreachable(const domain::ServerAddress& address, const QString& password);

/// Whose a certificate is, in what libpq says where it is not the host's: what stands in quotes first and is not the
/// host, which is so in all its languages. Empty where it says no name.
[[nodiscard]] QString nameInCertificate(const QString& words, const QString& host);

} // namespace kept::storage
