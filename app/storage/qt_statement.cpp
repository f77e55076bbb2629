#include "storage/qt_statement.h"

#include <QSqlDatabase>
#include <QSqlRecord>

namespace kept::storage {

QtStatement::QtStatement(const QSqlDatabase& connection, const QString& sql) : Statement(sql), m_query(connection) {
    m_query.setForwardOnly(true);
    m_query.prepare(sql);
    for (const Parameter& parameter : parameters())
        m_names.push_back(QString::fromUtf8(parameter.name));
}

void QtStatement::bindNull(int place) {
    bindValue(place, QVariant());
}

void QtStatement::bind(int place, std::int64_t value) {
    bindValue(place, QVariant(static_cast<qlonglong>(value)));
}

void QtStatement::bind(int place, double value) {
    bindValue(place, QVariant(value));
}

void QtStatement::bind(int place, const QString& value) {
    bindValue(place, value.isNull() ? QVariant(QLatin1String("")) : QVariant(value));
}

void QtStatement::bind(int place, const QByteArray& value) {
    bindValue(place, QVariant(value.isNull() ? QByteArray("") : value));
}

void QtStatement::bindUtf8(int place, const QByteArray& utf8) {
    bind(place, QString::fromUtf8(utf8));
}

void QtStatement::bindValue(int place, const QVariant& value) {
    m_query.bindValue(m_names[static_cast<std::size_t>(place)], value);
}

bool QtStatement::exec() {
    clear();
    return m_query.exec();
}

bool QtStatement::next() {
    m_row.reset();
    if (m_ahead.empty())
        return m_query.next();
    m_row = std::move(m_ahead.front());
    m_ahead.pop_front();
    return true;
}

void QtStatement::finish() {
    clear();
    m_query.finish();
}

std::int64_t QtStatement::changed() const {
    return m_query.numRowsAffected();
}

QSqlError QtStatement::error() const {
    return m_query.lastError();
}

void QtStatement::readAhead() {
    const int columns = m_query.record().count();
    const auto values = [&] {
        std::vector<QVariant> read(static_cast<std::size_t>(columns));
        for (int column = 0; column < columns; ++column)
            read[static_cast<std::size_t>(column)] = m_query.value(column);
        return read;
    };
    if (!m_row && m_query.isValid())
        m_row = values();
    while (m_query.next())
        m_ahead.push_back(values());
}

void QtStatement::clear() {
    m_ahead.clear();
    m_row.reset();
}

bool QtStatement::isNull(int column) const {
    return m_row ? value(column).isNull() : m_query.isNull(column);
}

std::int64_t QtStatement::int64(int column) const {
    return value(column).toLongLong();
}

double QtStatement::real(int column) const {
    return value(column).toDouble();
}

QString QtStatement::text(int column) const {
    return value(column).toString();
}

QByteArray QtStatement::bytes(int column) const {
    return value(column).toByteArray();
}

QVariant QtStatement::value(int column) const {
    return m_row ? m_row->at(static_cast<std::size_t>(column)) : m_query.value(column);
}

} // namespace kept::storage
