#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>

namespace kept::storage {

class Database;
class Statement;

/// One prepared statement with its values and, once executed, its rows, read forward only. It must not outlive its
/// Database. Finishing (or destroying) it early matters: an open reader holds up other writers.
///
///     auto query = database.prepare("SELECT name FROM person WHERE id = :id");
///     query.bind(":id", id).exec();
///     while (query.next())
///         use(query.text(0));
class Query {
public:
    Query(Database& database, std::unique_ptr<Statement> statement);
    ~Query();
    Query(Query&& other) noexcept;
    Query& operator=(Query&&) = delete;
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;

    /// Binding by name, colon included. A name that the text does not have throws; so does exec() while one is unbound.
    /// Values stay bound until they are bound anew, so that a loop binds only what changes; binding ends a reading. A
    /// null QString or QByteArray is bound as an empty one; NULL is said with std::nullopt.
    template <std::integral Integer> Query& bind(const char* name, Integer value) {
        return bindInteger(name, static_cast<std::int64_t>(value));
    }
    Query& bind(const char* name, double value);
    Query& bind(const char* name, const QString& value);
    Query& bind(const char* name, const char* value) { return bind(name, QString::fromUtf8(value)); }
    Query& bind(const char* name, const QByteArray& value);
    /// As a text.
    Query& bindUtf8(const char* name, const QByteArray& utf8);
    Query& bind(const char* name, domain::Moment value) { return bind(name, domain::toMicroseconds(value)); }
    Query& bind(const char* name, std::nullopt_t);
    template <class Tag> Query& bind(const char* name, domain::Id<Tag> value) { return bind(name, value.value()); }
    template <class Value> Query& bind(const char* name, const std::optional<Value>& value) {
        return value ? bind(name, *value) : bind(name, std::nullopt);
    }

    /// Runs the statement with the values bound; may be called again and again.
    Query& exec();
    /// Moves to the next row; false after the last, which also ends the reading.
    bool next();
    /// exec() and next() in one: for the one row that there may be.
    bool execForRow();
    /// Runs a statement that gives no rows, and ends it; gives the number of rows it changed.
    std::int64_t execOnce();
    /// Ends the reading; the statement may be executed again.
    void finish();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t int64(int column) const;
    [[nodiscard]] int integer(int column) const { return static_cast<int>(int64(column)); }
    [[nodiscard]] bool boolean(int column) const { return int64(column) != 0; }
    [[nodiscard]] double real(int column) const;
    /// Empty where the column is NULL.
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] domain::Moment moment(int column) const { return domain::fromMicroseconds(int64(column)); }
    /// `id<PersonId>(0)`; an invalid id where the column is NULL.
    template <class IdType> [[nodiscard]] IdType id(int column) const { return IdType(int64(column)); }

    [[nodiscard]] std::optional<std::int64_t> optionalInt64(int column) const;
    [[nodiscard]] std::optional<QString> optionalText(int column) const;
    [[nodiscard]] std::optional<domain::Moment> optionalMoment(int column) const;
    template <class IdType> [[nodiscard]] std::optional<IdType> optionalId(int column) const {
        return isNull(column) ? std::nullopt : std::optional<IdType>(id<IdType>(column));
    }

    /// As the driver has it, for who copies rows whatever they hold.
    [[nodiscard]] QVariant variant(int column) const;

private:
    [[nodiscard]] int placeFor(const char* name);
    Query& bindInteger(const char* name, std::int64_t value);

    Database* m_database;
    std::unique_ptr<Statement> m_statement;
};

} // namespace kept::storage
