#pragma once

#include <QString>

namespace kept::storage {

/// Whether a host, as libpq takes one, is this machine: a socket, localhost, 127.0.0.0/8 or ::1. What the name server
/// says of a name is not asked: it may lie.
[[nodiscard]] bool isThisMachine(const QString& host);

/// Where a connection may lead, and what is asked of it; in libpq's words.
struct TransportWish {
    QString hosts;                 ///< separated by commas; empty for the usual socket
    QString hostAddresses;         ///< the same; where there is one it counts, and the name only says who should answer
    QString sslMode;               ///< asked for; empty where nobody said anything
    bool knowsAuthorities = false; ///< whether libpq finds certificates of authorities by itself
};

/// What has to be set beside that.
struct TransportSetting {
    QString sslMode;     ///< empty where what is asked for, or libpq's own, will do
    QString authorities; ///< a file with certificates; empty where none is needed
    QString caution;     ///< what is not safe about it, in a sentence; empty where it is safe
    bool leavesMachine = false;
};

/// Everything that leaves this machine is encrypted and goes to no other server than the named one, unless something
/// else is asked for: then that holds, with a caution. `bundle` is the system's file of authorities, empty where it has
/// none.
[[nodiscard]] TransportSetting transportFor(const TransportWish& wish, const QString& bundle);

/// The system's own list of those who may vouch for a server; empty where none is found.
[[nodiscard]] QString systemAuthorities();

} // namespace kept::storage
