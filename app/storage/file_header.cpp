#include "storage/file_header.h"

#include <QByteArray>
#include <QFile>
#include <QtEndian>

namespace kept::storage {

std::optional<FileHeader> readFileHeader(const QString& path) {
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype userVersionAt = 60;
    constexpr qsizetype applicationIdAt = 68;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray header = file.read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArray("SQLite format 3\0", 16)))
        return std::nullopt;
    return FileHeader{qFromBigEndian<quint32>(header.constData() + applicationIdAt),
                      qFromBigEndian<qint32>(header.constData() + userVersionAt)};
}

} // namespace kept::storage
