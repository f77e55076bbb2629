#include "storage/database.h"

#include "storage/dialect.h"
#include "storage/failure.h"
#include "storage/statement.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <utility>

namespace kept::storage {

Q_LOGGING_CATEGORY(lcStorage, "kept.storage", QtWarningMsg)

namespace {

/// More different texts than the stores have: only statements built at run time can reach it.
constexpr std::size_t mostHomes = 256;

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
    if (!m_dialect.isServer())
        m_homes.clear(); // a file stays open while one of its statements is left
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    // Only now: a statement of PostgreSQL would go and ask a server that may be gone to forget it.
    m_homes.clear();
}

Query Database::prepare(const QString& sql) {
    const auto known = m_homes.find(sql);
    if (known != m_homes.end() && known->second->idle)
        return Query(*this, std::move(known->second->idle));
    qCDebug(lcStorage).noquote() << "prepare" << sql;
    giveTurn(nullptr);
    auto statement = m_dialect.prepare(m_database, sql);
    if (const QSqlError error = statement->error(); error.isValid())
        raise(error);
    if (known == m_homes.end() && m_homes.size() >= mostHomes)
        m_homes.clear();
    auto& home = m_homes[sql];
    if (!home)
        home = std::make_shared<StatementHome>();
    statement->setHome(home);
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
    if (const auto home = statement->home(); home && !home->idle)
        home->idle = std::move(statement);
}

} // namespace kept::storage
