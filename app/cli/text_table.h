#pragma once

#include "cli/row_writer.h"

namespace kept::cli {

/// Aligned columns for a terminal, numbers to the right. The widths are those of the first rows; what is wider in a
/// later one pushes the rest of its line.
class TextTable : public RowWriter {
public:
    TextTable(const QStringList& headings, std::ostream& out);

    void write(const Cells& row) override;
    void finish() override;

private:
    struct Column {
        QString heading;
        int width = 0;
        bool right = false;
    };
    void layOut();
    void print(const std::vector<QString>& line);

    std::ostream& m_out;
    std::vector<Column> m_columns;
    std::vector<std::vector<QString>> m_first;
    bool m_laidOut = false;
};

} // namespace kept::cli
