#pragma once

#include <QByteArray>
#include <QString>

namespace kept::services {

/// Writes beside, onto the disk, and gives it the name then: where any of it fails, the file that was there stays
/// whole. Throws StorageFailure that names the file and says why, and InvalidInput where a database would be lost, such
/// as the book.
void writeWhole(const QString& path, const QByteArray& content);

} // namespace kept::services
