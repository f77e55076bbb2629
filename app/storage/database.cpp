#include "storage/database.h"

#include "storage/dialect.h"
#include "storage/failure.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <utility>

namespace kept::storage {

Q_LOGGING_CATEGORY(lcStorage, "kept.storage", QtWarningMsg)

namespace {

/// More different texts than the stores have: only statements built at run time can reach it.
constexpr std::size_t mostIdleStatements = 256;

constexpr std::chrono::milliseconds firstPause{250};
constexpr std::chrono::milliseconds longestPause{30'000};

} // namespace

Database::Database(const BookPlace& place, Access access, const Dialect& dialect)
    : m_place(place), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_access(access),
      m_dialect(dialect), m_database(QSqlDatabase::addDatabase(dialect.driver(), m_connection)) {
    try {
        open();
    } catch (...) {
        close();
        throw;
    }
}

void Database::open() {
    m_dialect.prepareConnection(m_database, m_place, m_access);
    if (!m_database.open() && !opensAsExpected())
        m_dialect.raise(m_database.lastError());
    m_interrupt = m_dialect.interrupter(m_database);
}

bool Database::opensAsExpected() {
    if (m_expected.isEmpty())
        return false;
    BookPlace place(m_place.name, m_expected);
    m_dialect.prepareConnection(m_database, place, m_access);
    if (!m_database.open())
        return false;
    takeExpectedPassword();
    return true;
}

void Database::takeExpectedPassword() {
    m_place.password = std::exchange(m_expected, {});
}

void Database::reconnect() {
    close();
    m_isInTransaction = false;
    m_database = QSqlDatabase::addDatabase(m_dialect.driver(), m_connection);
    open();
    m_dialect.setUp(*this);
}

void Database::reconnectUntilReached() {
    for (std::chrono::milliseconds pause = firstPause;; pause = std::min(pause * 2, longestPause)) {
        try {
            return reconnect();
        } catch (const ConnectionLost&) {
            std::unique_lock lock(m_patience);
            if (m_impatient.wait_for(lock, pause, [this] { return m_givenUp; }))
                throw Interrupted(QCoreApplication::translate("Storage", "The work on the book was stopped."));
        }
    }
}

void Database::giveUp() {
    const std::lock_guard lock(m_patience);
    m_givenUp = true;
    m_impatient.notify_all();
}

Database::~Database() {
    close();
}

void Database::close() {
    m_reading = nullptr;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    // Only now: a statement of PostgreSQL would go and ask a server that may be gone to forget it.
    m_idle.clear();
}

Query Database::prepare(const QString& sql) {
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        auto statement = std::move(idle->second);
        m_idle.erase(idle);
        return Query(*this, std::move(statement));
    }
    qCDebug(lcStorage).noquote() << "prepare" << sql;
    giveTurn(nullptr);
    auto statement = std::make_unique<Statement>(Statement{sql, QSqlQuery(m_database), {}, {}, {}});
    statement->query.setForwardOnly(true);
    if (!statement->query.prepare(sql))
        raise(statement->query.lastError());
    for (const QString& name : parameterNames(sql))
        statement->parameters.push_back({name});
    return Query(*this, std::move(statement));
}

void Database::exec(const QString& sql) {
    qCDebug(lcStorage).noquote() << "exec" << sql;
    giveTurn(nullptr);
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        raise(query.lastError());
}

std::int64_t Database::dataVersion() {
    return m_dialect.changeMark(*this);
}

void Database::interrupt() {
    m_isInterrupted = true;
    m_interrupt();
}

void Database::raise(const QSqlError& error) {
    if (!m_isInterrupted.exchange(false))
        m_dialect.raise(error);
    throw Interrupted(QCoreApplication::translate("Storage", "The work on the book was stopped."));
}

void Database::giveTurn(Statement* statement) {
    m_isInterrupted = false;
    if (!m_dialect.readsOneAtATime() || m_reading == statement)
        return;
    if (Statement* other = std::exchange(m_reading, statement))
        other->readAhead();
}

void Database::endTurn(const Statement* statement) {
    if (m_reading != statement)
        return;
    m_reading = nullptr;
    m_dialect.giveUpRows(*this);
}

void Database::giveBack(std::unique_ptr<Statement> statement) {
    if (m_idle.size() >= mostIdleStatements)
        m_idle.clear();
    m_idle.try_emplace(statement->sql, std::move(statement));
}

} // namespace kept::storage
