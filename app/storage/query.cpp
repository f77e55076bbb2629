#include "storage/query.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/failure.h"
#include "storage/statement.h"

#include <QSqlError>

#include <algorithm>

namespace kept::storage {

Query::Query(Database& database, std::unique_ptr<Statement> statement)
    : m_database(&database), m_statement(std::move(statement)) {
    for (Statement::Parameter& parameter : m_statement->parameters)
        parameter.bound = false;
}

Query::Query(Query&& other) noexcept = default;

Query::~Query() {
    if (!m_statement)
        return;
    m_database->endTurn(m_statement.get());
    m_statement->clear();
    // One that failed is not used again: its state inside the driver is not worth knowing. But a server would be asked
    // to forget it, which it can't in a transaction that failed, or where the way to it broke.
    if (m_statement->query.lastError().isValid() && !m_database->dialect().isServer())
        return;
    m_statement->query.finish();
    m_database->giveBack(std::move(m_statement));
}

Query& Query::bind(const char* name, const QString& value) {
    return bindValue(name, value.isNull() ? QVariant(QLatin1String("")) : QVariant(value));
}

Query& Query::bind(const char* name, const QByteArray& value) {
    return bindValue(name, QVariant(value.isNull() ? QByteArray("") : value));
}

Query& Query::bindValue(const char* name, const QVariant& value) {
    auto& parameters = m_statement->parameters;
    const QLatin1String wanted(name);
    const auto found = std::find_if(parameters.begin(), parameters.end(),
                                    [&](const Statement::Parameter& parameter) { return parameter.name == wanted; });
    if (found == parameters.end())
        throw domain::StorageFailure(QStringLiteral("A statement has no value named %1.").arg(wanted));
    found->bound = true;
    m_statement->query.bindValue(found->name, value);
    return *this;
}

Query& Query::exec() {
    for (const Statement::Parameter& parameter : m_statement->parameters) {
        if (!parameter.bound)
            throw domain::StorageFailure(QStringLiteral("A statement lacks its value %1.").arg(parameter.name));
    }
    m_statement->clear();
    m_database->giveTurn(m_statement.get());
    if (!m_statement->query.exec()) {
        m_database->endTurn(m_statement.get());
        m_database->raise(m_statement->query.lastError());
    }
    return *this;
}

bool Query::next() {
    m_statement->row.reset();
    if (!m_statement->ahead.empty()) {
        m_statement->row = std::move(m_statement->ahead.front());
        m_statement->ahead.pop_front();
        return true;
    }
    if (m_statement->query.next())
        return true;
    m_database->endTurn(m_statement.get());
    if (const QSqlError error = m_statement->query.lastError(); error.isValid())
        m_database->raise(error);
    return false;
}

bool Query::execForRow() {
    return exec().next();
}

std::int64_t Query::execOnce() {
    exec();
    const int changed = m_statement->query.numRowsAffected();
    finish();
    return changed;
}

void Query::finish() {
    m_database->endTurn(m_statement.get());
    m_statement->clear();
    m_statement->query.finish();
}

QVariant Query::value(int column) const {
    return m_statement->row ? m_statement->row->at(static_cast<std::size_t>(column)) : m_statement->query.value(column);
}

bool Query::isNull(int column) const {
    return m_statement->row ? value(column).isNull() : m_statement->query.isNull(column);
}

std::int64_t Query::int64(int column) const {
    return value(column).toLongLong();
}

double Query::real(int column) const {
    return value(column).toDouble();
}

QString Query::text(int column) const {
    return value(column).toString();
}

QByteArray Query::bytes(int column) const {
    return value(column).toByteArray();
}

std::optional<std::int64_t> Query::optionalInt64(int column) const {
    return isNull(column) ? std::nullopt : std::optional(int64(column));
}

std::optional<QString> Query::optionalText(int column) const {
    return isNull(column) ? std::nullopt : std::optional(text(column));
}

std::optional<domain::Moment> Query::optionalMoment(int column) const {
    return isNull(column) ? std::nullopt : std::optional(moment(column));
}

} // namespace kept::storage
