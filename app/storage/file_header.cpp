#include "storage/file_header.h"

#include <QByteArray>
#include <QFile>

namespace kept::storage {

namespace {

/// SQLite writes its numbers with the highest byte first.
std::uint32_t numberAt(const QByteArray& bytes, qsizetype position) {
    std::uint32_t number = 0;
    for (qsizetype i = position; i < position + 4; ++i)
        number = number << 8 | static_cast<unsigned char>(bytes[i]);
    return number;
}

} // namespace

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
    return FileHeader{numberAt(header, applicationIdAt), static_cast<int>(numberAt(header, userVersionAt))};
}

} // namespace kept::storage
