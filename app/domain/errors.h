#pragma once

#include "domain/conflict.h"

#include <QString>

#include <exception>
#include <utility>

namespace kept::domain {

/// The family of failures that reach a person: each says in one line what is wrong and, where it helps, where.
/// Cancelling is not among them.
class Error : public std::exception {
public:
    explicit Error(const QString& message) : m_message(message), m_utf8(message.toUtf8()) {}

    [[nodiscard]] const QString& message() const { return m_message; }
    [[nodiscard]] const char* what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_message;
    QByteArray m_utf8;
};

/// What was typed, or what a file says, can't be right.
class InvalidInput : public Error {
public:
    using Error::Error;
};

/// Somebody else changed the same thing meanwhile.
class Conflict : public Error {
public:
    explicit Conflict(const QString& message, Disagreement about = {}) : Error(message), m_about(std::move(about)) {}

    /// Both sides, where they can be told.
    [[nodiscard]] const Disagreement& about() const { return m_about; }

private:
    Disagreement m_about;
};

/// The rules of the record, or the role, forbid it.
class NotAllowed : public Error {
public:
    using Error::Error;
};

/// The disk or the database did not do what it was asked; nothing of the request was kept.
class StorageFailure : public Error {
public:
    using Error::Error;
};

/// The book contradicts itself.
class CorruptBook : public Error {
public:
    explicit CorruptBook(const QString& message, const QString& goodBackup = {})
        : Error(message), m_goodBackup(goodBackup) {}

    /// The path of the newest backup that is good; empty where none is known.
    [[nodiscard]] const QString& goodBackup() const { return m_goodBackup; }

private:
    QString m_goodBackup;
};

/// The book was made by a newer Kept.
class TooNew : public Error {
public:
    using Error::Error;
};

} // namespace kept::domain
