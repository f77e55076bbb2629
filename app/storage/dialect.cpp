#include "storage/dialect.h"

#include "storage/postgres_dialect.h"
#include "storage/server_address_reader.h"
#include "storage/sqlite_dialect.h"

namespace kept::storage {

const Dialect& dialectFor(const QString& bookName) {
    return isServerAddress(bookName) ? postgresDialect() : sqliteDialect();
}

} // namespace kept::storage
