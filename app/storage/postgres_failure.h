#pragma once

class QSqlError;

namespace kept::storage {

/// Throws what a failure of the server, or of the way to it, comes to: NotAllowed where the server refuses what a role
/// may not do, ConnectionLost where it can't be reached any more, and the family of failure.h otherwise. No sentence
/// holds a password or a bound value.
[[noreturn]] void raisePostgres(const QSqlError& error);

} // namespace kept::storage
