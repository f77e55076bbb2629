#include "storage/transaction.h"

#include "domain/errors.h"
#include "storage/database.h"
#include "storage/dialect.h"

namespace kept::storage {

Transaction::Transaction(Database& database) : m_database(database) {
    m_database.exec(m_database.dialect().beginWriting());
    m_open = true;
}

Transaction::~Transaction() {
    if (m_open)
        rollBack();
}

void Transaction::commit() {
    try {
        m_database.exec(QStringLiteral("COMMIT"));
        m_open = false;
    } catch (...) {
        rollBack();
        throw;
    }
}

void Transaction::rollBack() noexcept {
    m_open = false;
    try {
        m_database.exec(QStringLiteral("ROLLBACK"));
    } catch (const domain::Error&) {
        // Some failures (a full disk, an unreadable page) have rolled back by themselves; there is nothing left to end.
    }
}

} // namespace kept::storage
