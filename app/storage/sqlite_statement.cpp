#include "storage/sqlite_statement.h"

#include <sqlite3.h>

namespace kept::storage {

namespace {

QByteArray bytesAt(sqlite3_stmt* statement, int column) {
    const void* bytes = sqlite3_column_blob(statement, column);
    return {static_cast<const char*>(bytes), sqlite3_column_bytes(statement, column)};
}

} // namespace

SqliteStatement::SqliteStatement(sqlite3* handle, const QString& sql) : Statement(sql), m_handle(handle) {
    const QByteArray text = sql.toUtf8();
    const char* rest = nullptr;
    const int code = sqlite3_prepare_v3(m_handle, text.constData(), static_cast<int>(text.size()),
                                        SQLITE_PREPARE_PERSISTENT, &m_statement, &rest);
    if (code != SQLITE_OK)
        fail(code);
    else if (!QByteArray(rest).trimmed().isEmpty())
        m_error = QSqlError({}, QStringLiteral("one statement at a time"), QSqlError::StatementError);
    for (const Parameter& parameter : parameters())
        m_numbers.push_back(sqlite3_bind_parameter_index(m_statement, parameter.name.constData()));
    m_kept.resize(m_numbers.size());
}

SqliteStatement::~SqliteStatement() {
    sqlite3_finalize(m_statement);
}

int SqliteStatement::numberFor(int place) {
    finish();
    return m_numbers[static_cast<std::size_t>(place)];
}

const QByteArray& SqliteStatement::kept(int place, const QByteArray& bytes) {
    // Never null: that would be NULL.
    return m_kept[static_cast<std::size_t>(place)] = bytes.isNull() ? QByteArrayLiteral("") : bytes;
}

void SqliteStatement::bindNull(int place) {
    sqlite3_bind_null(m_statement, numberFor(place));
}

void SqliteStatement::bind(int place, std::int64_t value) {
    sqlite3_bind_int64(m_statement, numberFor(place), value);
}

void SqliteStatement::bind(int place, double value) {
    sqlite3_bind_double(m_statement, numberFor(place), value);
}

void SqliteStatement::bind(int place, const QString& value) {
    bindUtf8(place, value.toUtf8());
}

void SqliteStatement::bindUtf8(int place, const QByteArray& utf8) {
    const int number = numberFor(place);
    const QByteArray& text = kept(place, utf8);
    sqlite3_bind_text64(m_statement, number, text.constData(), static_cast<sqlite3_uint64>(text.size()), SQLITE_STATIC,
                        SQLITE_UTF8);
}

void SqliteStatement::bind(int place, const QByteArray& value) {
    const int number = numberFor(place);
    const QByteArray& bytes = kept(place, value);
    sqlite3_bind_blob64(m_statement, number, bytes.constData(), static_cast<sqlite3_uint64>(bytes.size()),
                        SQLITE_STATIC);
}

bool SqliteStatement::exec() {
    finish();
    m_error = QSqlError();
    if (step())
        m_state = State::AtFirstRow;
    return !m_error.isValid();
}

bool SqliteStatement::next() {
    switch (m_state) {
    case State::Idle:
        return false;
    case State::AtFirstRow:
        m_state = State::AmongRows;
        return true;
    case State::AmongRows:
        return step();
    }
    Q_UNREACHABLE();
}

bool SqliteStatement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    m_state = State::Idle;
    if (code == SQLITE_DONE)
        sqlite3_reset(m_statement);
    else
        fail(sqlite3_reset(m_statement)); // it knows the failure by its full name
    return false;
}

void SqliteStatement::finish() {
    if (m_state == State::Idle)
        return;
    m_state = State::Idle;
    sqlite3_reset(m_statement);
}

void SqliteStatement::fail(int code) {
    m_error =
        QSqlError({}, QString::fromUtf8(sqlite3_errmsg(m_handle)), QSqlError::StatementError, QString::number(code));
}

std::int64_t SqliteStatement::changed() const {
    return sqlite3_changes64(m_handle);
}

bool SqliteStatement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t SqliteStatement::int64(int column) const {
    if (sqlite3_column_type(m_statement, column) == SQLITE_FLOAT)
        return qRound64(sqlite3_column_double(m_statement, column));
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QString SqliteStatement::text(int column) const {
    if (sqlite3_column_type(m_statement, column) == SQLITE_FLOAT)
        return value(column).toString();
    const auto* utf8 = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(utf8, sqlite3_column_bytes(m_statement, column));
}

QByteArray SqliteStatement::bytes(int column) const {
    return bytesAt(m_statement, column);
}

QVariant SqliteStatement::value(int column) const {
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return static_cast<qlonglong>(sqlite3_column_int64(m_statement, column));
    case SQLITE_FLOAT:
        return sqlite3_column_double(m_statement, column);
    case SQLITE_BLOB:
        return bytesAt(m_statement, column);
    case SQLITE_NULL:
        return {};
    default:
        return text(column);
    }
}

} // namespace kept::storage
