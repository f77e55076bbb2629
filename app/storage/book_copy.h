#pragma once

#include <QString>

#include <cstdint>
#include <functional>
#include <map>

namespace kept::storage {

class Database;

/// How many rows a copy has, by table.
using CopiedRows = std::map<QString, std::int64_t>;

/// Copies every row of a book in a file into a fresh book on a server, within the transaction that is open there, and
/// lets its ids go on behind those. The tables of both have to be alike, but for what only a server has. `progress` is
/// told how many rows are there, of how many. Throws InvalidInput where the book on the server is not empty.
CopiedRows copyRows(Database& file, Database& server,
                    const std::function<void(std::int64_t done, std::int64_t of)>& progress);

} // namespace kept::storage
