#include "cli/text_table.h"

#include "cli/shown.h"

#include <QLocale>

#include <algorithm>
#include <ostream>

namespace kept::cli {

namespace {

constexpr std::size_t rowsMeasured = 500;
constexpr int widestCell = 60;

struct ShownCell {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return shortened(shown(text), widestCell); }
    QString operator()(const RawJson& value) const { return shortened(shown(value.text), widestCell); }
    QString operator()(std::int64_t count) const { return QLocale().toString(static_cast<qlonglong>(count)); }
    QString operator()(double share) const { return QLocale().toString(share * 100, 'f', 0) + QStringLiteral(" %"); }
};

bool isNumber(const Cell& cell) {
    return std::holds_alternative<std::int64_t>(cell) || std::holds_alternative<double>(cell);
}

} // namespace

TextTable::TextTable(const QStringList& headings, std::ostream& out) : m_out(out) {
    for (const QString& heading : headings)
        m_columns.push_back({heading, columnsOf(heading), false});
}

void TextTable::write(const Cells& row) {
    std::vector<QString> line;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        line.push_back(std::visit(ShownCell(), row.at(i)));
        m_columns[i].right = m_columns[i].right || isNumber(row.at(i));
    }
    if (m_laidOut)
        return print(line);
    m_first.push_back(std::move(line));
    if (m_first.size() >= rowsMeasured)
        layOut();
}

void TextTable::finish() {
    if (!m_laidOut)
        layOut();
}

void TextTable::layOut() {
    m_laidOut = true;
    for (const std::vector<QString>& line : m_first) {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_columns[i].width = std::max(m_columns[i].width, columnsOf(line[i]));
    }
    std::vector<QString> headings;
    for (const Column& column : m_columns)
        headings.push_back(column.heading);
    print(headings);
    for (const std::vector<QString>& line : m_first)
        print(line);
    m_first.clear();
}

void TextTable::print(const std::vector<QString>& line) {
    QString text;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString space(std::max(0, m_columns[i].width - columnsOf(line[i])), QLatin1Char(' '));
        text += m_columns[i].right ? space + line[i] : line[i] + space;
        text += QStringLiteral("  ");
    }
    while (text.endsWith(QLatin1Char(' ')))
        text.chop(1);
    m_out << text.toStdString() << '\n';
}

} // namespace kept::cli
