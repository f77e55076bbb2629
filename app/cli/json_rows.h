#pragma once

#include "cli/row_writer.h"

#include <QByteArray>

namespace kept::cli {

/// A text between quotation marks, escaped as RFC 8259 asks.
[[nodiscard]] QByteArray jsonText(const QString& text);

/// An array of objects with the columns as keys, in their order.
class JsonRows : public RowWriter {
public:
    JsonRows(const QStringList& columns, std::ostream& out);

    void write(const Cells& row) override;
    void finish() override;

private:
    std::ostream& m_out;
    std::vector<QByteArray> m_keys;
    bool m_first = true;
};

} // namespace kept::cli
