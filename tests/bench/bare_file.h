#pragma once

#include <QString>

#include <sqlite3.h>

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <memory>

namespace kept::bench {

/// A file of SQLite through its C interface alone: what Kept is held against. Throws std::runtime_error.
class BareFile {
public:
    class Statement {
    public:
        Statement(sqlite3* handle, const char* sql);

        Statement& bind(std::initializer_list<std::int64_t> values);
        Statement& bind(int place, std::int64_t value);
        Statement& bind(int place, const QByteArray& text); ///< has to live until it was run
        /// Fetches all rows; gives how many.
        std::int64_t run();
        /// The same; `row` is called for each.
        std::int64_t run(const std::function<void(sqlite3_stmt*)>& row);

    private:
        std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> m_statement;
    };

    explicit BareFile(const QString& path);

    void exec(const QString& sql);
    [[nodiscard]] Statement prepare(const char* sql) { return {m_handle.get(), sql}; }
    [[nodiscard]] sqlite3* handle() { return m_handle.get(); }

private:
    std::unique_ptr<sqlite3, decltype(&sqlite3_close)> m_handle;
};

} // namespace kept::bench
