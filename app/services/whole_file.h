#pragma once

#include <QByteArray>
#include <QString>

namespace kept::services {

/// Writes beside, onto the disk, and gives it the name then: where any of it fails, the file that was there stays
/// whole. Throws StorageFailure that names the file and says why, and InvalidInput where a database would be lost, such
/// as the book.
void writeWhole(const QString& path, const QByteArray& content);

/// Who may read a file that was not there before.
enum class Readers {
    AsUsual,  ///< as the system's mask has it
    OwnerOnly ///< a file that is there already keeps what it allows
};
/// The same where the file holds something else, or is not there; otherwise it is left alone, so that whoever follows
/// it reads nothing for nothing. Tells whether it was written.
bool writeWholeIfOther(const QString& path, const QByteArray& content, Readers readers = Readers::AsUsual);

} // namespace kept::services
