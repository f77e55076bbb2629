#pragma once

#include <QString>

#include <cstdint>
#include <optional>

namespace kept::storage {

/// What the first 100 bytes of a SQLite file say, read without SQLite so that nothing is touched.
/// Source: https://www.sqlite.org/fileformat2.html#the_database_header
struct FileHeader {
    std::uint32_t applicationId = 0;
    int userVersion = 0;
};

/// Nothing where the file is missing, too short or no SQLite file.
[[nodiscard]] std::optional<FileHeader> readFileHeader(const QString& path);

} // namespace kept::storage
