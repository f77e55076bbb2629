#include "cli/json_rows.h"

#include <ostream>

namespace kept::cli {

namespace {

struct JsonCell {
    QByteArray operator()(std::monostate) const { return "null"; }
    QByteArray operator()(const QString& text) const { return jsonText(text); }
    QByteArray operator()(const RawJson& value) const { return value.text.toUtf8(); }
    QByteArray operator()(std::int64_t count) const { return QByteArray::number(static_cast<qint64>(count)); }
    QByteArray operator()(double share) const { return QByteArray::number(share, 'g', 17); }
};

} // namespace

QByteArray jsonText(const QString& text) {
    QByteArray json = "\"";
    const QByteArray plain = text.toUtf8();
    for (const char character : plain) {
        if (character == '"' || character == '\\')
            json.append('\\').append(character);
        else if (static_cast<unsigned char>(character) < 0x20)
            json.append("\\u00").append(QByteArray::number(character, 16).rightJustified(2, '0'));
        else
            json.append(character);
    }
    return json.append('"');
}

JsonRows::JsonRows(const QStringList& columns, std::ostream& out) : m_out(out) {
    for (const QString& column : columns)
        m_keys.push_back(jsonText(column));
    m_out << '[';
}

void JsonRows::write(const Cells& row) {
    QByteArray line = m_first ? "\n  {" : ",\n  {";
    m_first = false;
    for (std::size_t i = 0; i < m_keys.size(); ++i) {
        if (i > 0)
            line.append(", ");
        line.append(m_keys[i]).append(": ").append(std::visit(JsonCell(), row.at(i)));
    }
    line.append('}');
    m_out.write(line.constData(), line.size());
}

void JsonRows::finish() {
    m_out << (m_first ? "]\n" : "\n]\n");
}

} // namespace kept::cli
