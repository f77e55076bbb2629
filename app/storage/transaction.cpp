#include "storage/transaction.h"

#include "domain/errors.h"
#include "storage/database.h"
#include "storage/dialect.h"

namespace kept::storage {

Transaction::Transaction(Database& database, Writing writing) : m_database(database), m_writing(writing) {
    holdMuch(true);
    try {
        m_database.dialect().beginWriting(m_database);
    } catch (...) {
        holdMuch(false);
        throw;
    }
    m_open = true;
    m_database.setInTransaction(true);
}

Transaction::~Transaction() {
    if (m_open)
        rollBack();
    holdMuch(false);
}

void Transaction::holdMuch(bool on) noexcept {
    if (m_writing == Writing::Little)
        return;
    try {
        m_database.dialect().holdMuch(m_database, on);
    } catch (const domain::Error&) {
        // It goes on with as much memory as before: only slower, or with more than it needs.
    }
}

void Transaction::commit() {
    try {
        m_database.dialect().commit(m_database);
        m_open = false;
        m_database.setInTransaction(false);
    } catch (...) {
        rollBack();
        throw;
    }
}

ReadSnapshot::ReadSnapshot(Database& database) : m_database(database) {
    if (m_database.isInTransaction())
        return;
    m_database.exec(m_database.dialect().beginReading());
    m_database.setInTransaction(true);
    m_isOwn = true;
}

ReadSnapshot::~ReadSnapshot() {
    if (!m_isOwn)
        return;
    m_database.setInTransaction(false);
    try {
        m_database.exec(QStringLiteral("ROLLBACK"));
    } catch (const domain::Error&) {
        return; // the connection broke: nothing is left to end
    }
}

void Transaction::rollBack() noexcept {
    m_open = false;
    m_database.setInTransaction(false);
    try {
        m_database.exec(QStringLiteral("ROLLBACK"));
    } catch (const domain::Error&) {
        // Some failures (a full disk, an unreadable page) have rolled back by themselves; there is nothing left to end.
    }
}

} // namespace kept::storage
