#pragma once

#include "domain/server_address.h"
#include "storage/libpq_parameters.h"

#include <QStringList>

namespace kept::storage {

/// All that Kept hands to libpq for an address: what it says, how the connection is protected (see transport_policy.h),
/// and how a dead line is noticed within seconds. Whatever the address, the service or the environment says itself
/// stands. Never holds a password. Throws InvalidInput, as effectiveParameters().
[[nodiscard]] Parameters connectionParameters(const domain::ServerAddress& address);

/// The same as Qt's driver wants it: for setHostName, setDatabaseName, setUserName and setConnectOptions; setPort takes
/// -1, as the ports are among the options. Throws InvalidInput also where an option holds a semicolon.
struct ConnectionOptions {
    QString hosts;
    QString database;
    QString user;
    QString options;
};
[[nodiscard]] ConnectionOptions connectionOptions(const domain::ServerAddress& address);

/// What a person should know about how the connection is protected, in whole sentences; nothing where it is safe.
/// Throws InvalidInput, as connectionParameters().
[[nodiscard]] QStringList cautions(const domain::ServerAddress& address);

} // namespace kept::storage
