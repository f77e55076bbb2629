#include "storage/query.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/failure.h"
#include "storage/statement.h"

namespace kept::storage {

Query::Query(Database& database, std::unique_ptr<Statement> statement)
    : m_database(&database), m_statement(std::move(statement)) {
    m_statement->forgetValues();
}

Query::Query(Query&& other) noexcept = default;

Query::~Query() {
    if (!m_statement)
        return;
    m_database->endTurn(m_statement.get());
    // One that failed is not used again: its state inside the driver is not worth knowing. But a server would be asked
    // to forget it, which it can't in a transaction that failed, or where the way to it broke.
    if (m_statement->error().isValid() && !m_database->dialect().isServer())
        return;
    m_statement->finish();
    m_database->giveBack(std::move(m_statement));
}

int Query::placeFor(const char* name) {
    const auto place = m_statement->placeFor(name);
    if (!place)
        throw domain::StorageFailure(QStringLiteral("A statement has no value named %1.").arg(QString::fromUtf8(name)));
    return *place;
}

Query& Query::bind(const char* name, double value) {
    m_statement->bind(placeFor(name), value);
    return *this;
}

Query& Query::bind(const char* name, const QString& value) {
    m_statement->bind(placeFor(name), value);
    return *this;
}

Query& Query::bind(const char* name, const QByteArray& value) {
    m_statement->bind(placeFor(name), value);
    return *this;
}

Query& Query::bindUtf8(const char* name, const QByteArray& utf8) {
    m_statement->bindUtf8(placeFor(name), utf8);
    return *this;
}

Query& Query::bind(const char* name, std::nullopt_t) {
    m_statement->bindNull(placeFor(name));
    return *this;
}

Query& Query::bindInteger(const char* name, std::int64_t value) {
    m_statement->bind(placeFor(name), value);
    return *this;
}

Query& Query::exec() {
    if (const QString missing = m_statement->missing(); !missing.isEmpty())
        throw domain::StorageFailure(QStringLiteral("A statement lacks its value %1.").arg(missing));
    m_database->giveTurn(m_statement.get());
    if (!m_statement->exec()) {
        m_database->endTurn(m_statement.get());
        m_database->raise(m_statement->error());
    }
    return *this;
}

bool Query::next() {
    if (m_statement->next())
        return true;
    m_database->endTurn(m_statement.get());
    if (const QSqlError error = m_statement->error(); error.isValid())
        m_database->raise(error);
    return false;
}

bool Query::execForRow() {
    return exec().next();
}

std::int64_t Query::execOnce() {
    exec();
    const std::int64_t changed = m_statement->changed();
    finish();
    return changed;
}

void Query::finish() {
    m_database->endTurn(m_statement.get());
    m_statement->finish();
}

bool Query::isNull(int column) const {
    return m_statement->isNull(column);
}

std::int64_t Query::int64(int column) const {
    return m_statement->int64(column);
}

double Query::real(int column) const {
    return m_statement->real(column);
}

QString Query::text(int column) const {
    return m_statement->text(column);
}

QByteArray Query::bytes(int column) const {
    return m_statement->bytes(column);
}

QVariant Query::variant(int column) const {
    return m_statement->value(column);
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
