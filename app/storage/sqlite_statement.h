#pragma once

#include "storage/statement.h"

struct sqlite3;
struct sqlite3_stmt;

namespace kept::storage {

/// A statement of SQLite by its C interface: through Qt's driver an insertion takes more than twice as long, and a row
/// to read three times.
class SqliteStatement final : public Statement {
public:
    /// `handle` outlives it.
    SqliteStatement(sqlite3* handle, const QString& sql);
    ~SqliteStatement() override;

    void bindNull(int place) override;
    void bind(int place, std::int64_t value) override;
    void bind(int place, double value) override;
    void bind(int place, const QString& value) override;
    void bind(int place, const QByteArray& value) override;
    void bindUtf8(int place, const QByteArray& utf8) override;

    bool exec() override;
    bool next() override;
    void finish() override;
    [[nodiscard]] std::int64_t changed() const override;
    [[nodiscard]] QSqlError error() const override { return m_error; }

    [[nodiscard]] bool isNull(int column) const override;
    [[nodiscard]] std::int64_t int64(int column) const override;
    [[nodiscard]] double real(int column) const override;
    [[nodiscard]] QString text(int column) const override;
    [[nodiscard]] QByteArray bytes(int column) const override;
    [[nodiscard]] QVariant value(int column) const override;

private:
    enum class State { Idle, AtFirstRow, AmongRows };

    /// The number that SQLite knows a place by; a statement that runs takes no values, so it ends here.
    int numberFor(int place);
    const QByteArray& kept(int place, const QByteArray& bytes);
    /// To the next row; false where there is none.
    bool step();
    void fail(int code);

    sqlite3* m_handle;
    sqlite3_stmt* m_statement = nullptr;
    State m_state = State::Idle;
    QSqlError m_error;
    std::vector<int> m_numbers;     ///< by place
    std::vector<QByteArray> m_kept; ///< by place: what SQLite reads the value from
};

} // namespace kept::storage
