#include "tests/bench/bare_file.h"

#include <QFile>

#include <stdexcept>

namespace kept::bench {

namespace {

sqlite3* opened(const QString& path) {
    sqlite3* handle = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &handle) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(handle));
    return handle;
}

sqlite3_stmt* prepared(sqlite3* handle, const char* sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(handle));
    return statement;
}

} // namespace

BareFile::Statement::Statement(sqlite3* handle, const char* sql)
    : m_statement(prepared(handle, sql), sqlite3_finalize) {}

BareFile::Statement& BareFile::Statement::bind(std::initializer_list<std::int64_t> values) {
    int place = 0;
    for (const std::int64_t value : values)
        bind(++place, value);
    return *this;
}

BareFile::Statement& BareFile::Statement::bind(int place, std::int64_t value) {
    sqlite3_bind_int64(m_statement.get(), place, value);
    return *this;
}

BareFile::Statement& BareFile::Statement::bind(int place, const QByteArray& text) {
    sqlite3_bind_text(m_statement.get(), place, text.constData(), static_cast<int>(text.size()), SQLITE_STATIC);
    return *this;
}

std::int64_t BareFile::Statement::run() {
    return run([](sqlite3_stmt*) {});
}

std::int64_t BareFile::Statement::run(const std::function<void(sqlite3_stmt*)>& row) {
    std::int64_t rows = 0;
    int step = sqlite3_step(m_statement.get());
    for (; step == SQLITE_ROW; step = sqlite3_step(m_statement.get()), ++rows)
        row(m_statement.get());
    if (step != SQLITE_DONE)
        throw std::runtime_error(sqlite3_errmsg(sqlite3_db_handle(m_statement.get())));
    sqlite3_reset(m_statement.get());
    return rows;
}

BareFile::BareFile(const QString& path) : m_handle(opened(path), sqlite3_close) {}

void BareFile::exec(const QString& sql) {
    if (sqlite3_exec(m_handle.get(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_handle.get()));
}

} // namespace kept::bench
