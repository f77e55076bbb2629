#include "storage/database.h"

#include "storage/dialect.h"
#include "storage/failure.h"
#include "storage/statement.h"

#include <QLoggingCategory>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>

#include <sqlite3.h>

namespace kept::storage {

Q_LOGGING_CATEGORY(lcStorage, "kept.storage", QtWarningMsg)

namespace {

/// More different texts than the stores have: only statements built at run time can reach it.
constexpr std::size_t mostIdleStatements = 256;

sqlite3* handleOf(const QSqlDatabase& database) {
    const QVariant handle = database.driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

} // namespace

Database::Database(const QString& path, Access access, const Dialect& dialect)
    : m_path(path), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_access(access),
      m_dialect(dialect), m_database(QSqlDatabase::addDatabase(dialect.driver(), m_connection)) {
    m_database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (access == Access::ReadOnly)
        options += QLatin1String(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_connection);
        m_dialect.raise(error);
    }
    m_handle = handleOf(m_database);
}

Database::~Database() {
    m_idle.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

Query Database::prepare(const QString& sql) {
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        auto statement = std::move(idle->second);
        m_idle.erase(idle);
        return Query(*this, std::move(statement));
    }
    qCDebug(lcStorage).noquote() << "prepare" << sql;
    auto statement = std::make_unique<Statement>(Statement{sql, QSqlQuery(m_database), {}});
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(sql))
        m_dialect.raise(statement->query.lastError());
    for (const QString& name : parameterNames(sql))
        statement->parameters.push_back({name});
    return Query(*this, std::move(statement));
}

void Database::exec(const QString& sql) {
    qCDebug(lcStorage).noquote() << "exec" << sql;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        m_dialect.raise(query.lastError());
}

std::int64_t Database::dataVersion() {
    return m_dialect.changeMark(*this);
}

void Database::interrupt() {
    sqlite3_interrupt(m_handle);
}

void Database::giveBack(std::unique_ptr<Statement> statement) {
    if (m_idle.size() >= mostIdleStatements)
        m_idle.clear();
    m_idle.try_emplace(statement->sql, std::move(statement));
}

} // namespace kept::storage
