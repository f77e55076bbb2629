#pragma once

#include "domain/errors.h"

#include <QString>

class QSqlError;

namespace kept::storage {

/// Another program held the book for longer than the busy timeout.
class Busy : public domain::StorageFailure {
public:
    using StorageFailure::StorageFailure;
};

/// A rule of the book's schema refused the change: unique, foreign key, check, or a trigger.
class ConstraintFailure : public domain::StorageFailure {
public:
    using StorageFailure::StorageFailure;
};

/// The statement was stopped by Database::interrupt().
class Interrupted : public domain::StorageFailure {
public:
    using StorageFailure::StorageFailure;
};

/// The server can't be reached, or the way to it broke.
class ConnectionLost : public domain::StorageFailure {
public:
    using StorageFailure::StorageFailure;
};

/// The way to the server broke before a transaction was in the book: it never happened.
class NotCommitted : public ConnectionLost {
public:
    using ConnectionLost::ConnectionLost;
};

/// Throws what an (extended) SQLite result code means, in words; `detail` is the database's own message.
[[noreturn]] void raiseSqlite(int code, const QString& detail);
/// The same for an error that Qt's SQLite driver reports.
[[noreturn]] void raiseSqlite(const QSqlError& error);

} // namespace kept::storage
