#include "render/csv.h"

#include <algorithm>

namespace kept::render {

namespace {

QString fieldOf(const QString& text) {
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    QString field = text;
    if (!field.isEmpty() && formulaStarts.contains(field.front())) {
        field.prepend(u'\'');
    }
    const bool quoted = std::any_of(field.cbegin(), field.cend(),
                                    [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return quoted ? u'"' + field.replace(QStringLiteral("\""), QStringLiteral("\"\"")) + u'"' : field;
}

QString cellText(const QVariant& cell) {
    return cell.typeId() == QMetaType::Double ? QString::number(cell.toDouble(), 'f', 6) : cell.toString();
}

} // namespace

QByteArray csvLine(const std::vector<QString>& fields) {
    QString line;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        line += i == 0 ? QString() : QStringLiteral(",");
        line += fieldOf(fields[i]);
    }
    return line.toUtf8() + "\r\n";
}

QByteArray numbersToCsv(const NumbersTable& table) {
    QByteArray text = csvLine({table.headers.cbegin(), table.headers.cend()});
    for (const auto& row : table.rows) {
        std::vector<QString> fields;
        std::transform(row.cells.begin(), row.cells.end(), std::back_inserter(fields), cellText);
        text += csvLine(fields);
    }
    return text;
}

} // namespace kept::render
