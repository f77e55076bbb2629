#include "cli/row_writer.h"

#include "cli/json_rows.h"
#include "cli/text_table.h"
#include "render/csv.h"

#include <ostream>

namespace kept::cli {

namespace {

struct CsvCell {
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString& text) const { return text; }
    QString operator()(const RawJson& value) const { return value.text; }
    QString operator()(std::int64_t count) const { return QString::number(count); }
    QString operator()(double share) const { return QString::number(share, 'f', 6); }
};

class CsvRows : public RowWriter {
public:
    CsvRows(const QStringList& columns, std::ostream& out) : m_out(out), m_fields(columns.begin(), columns.end()) {
        put();
    }

    void write(const Cells& row) override {
        m_fields.clear();
        for (const Cell& cell : row)
            m_fields.push_back(std::visit(CsvCell(), cell));
        put();
    }
    void finish() override {}

private:
    void put() {
        const QByteArray line = render::csvLine(m_fields);
        m_out.write(line.constData(), line.size());
    }

    std::ostream& m_out;
    std::vector<QString> m_fields;
};

} // namespace

QStringList formatNames() {
    return {QStringLiteral("table"), QStringLiteral("csv"), QStringLiteral("json")};
}

Format formatNamed(const QString& name) {
    if (name == QLatin1String("csv"))
        return Format::Csv;
    return name == QLatin1String("json") ? Format::Json : Format::Table;
}

Cell textOrNothing(const QString& text) {
    return text.isEmpty() ? Cell() : Cell(text);
}

std::unique_ptr<RowWriter> makeRowWriter(Format format, const QStringList& columns, std::ostream& out) {
    switch (format) {
    case Format::Csv:
        return std::make_unique<CsvRows>(columns, out);
    case Format::Json:
        return std::make_unique<JsonRows>(columns, out);
    case Format::Table:
        break;
    }
    return std::make_unique<TextTable>(columns, out);
}

} // namespace kept::cli
