#pragma once

#include <QString>

class QSqlDatabase;

namespace kept::storage {

/// Whether a book's name is the address of a database on a server, rather than a path: postgresql:// or postgres://.
[[nodiscard]] bool isServerAddress(const QString& bookName);

/// Tells Qt's driver what an address says in libpq's words. Throws InvalidInput for one that libpq can't read.
void applyAddress(const QString& address, const QString& password, QSqlDatabase& connection);

} // namespace kept::storage
