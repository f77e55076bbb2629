#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <iosfwd>
#include <memory>
#include <variant>
#include <vector>

namespace kept::cli {

enum class Format { Table, Csv, Json };

[[nodiscard]] QStringList formatNames();
/// Of one of formatNames(); the table for an empty name.
[[nodiscard]] Format formatNamed(const QString& name);

/// A value that is JSON already.
struct RawJson {
    QString text;
};

/// Nothing, a text, a count, a share from 0 to 1, or a value with parts.
using Cell = std::variant<std::monostate, QString, std::int64_t, double, RawJson>;
using Cells = std::vector<Cell>;

/// A text, or nothing where it is empty.
[[nodiscard]] Cell textOrNothing(const QString& text);

/// Writes rows one after the other, of which only the first few of a table are held. finish() has to be called.
class RowWriter {
public:
    virtual ~RowWriter() = default;
    /// As many cells as there are columns.
    virtual void write(const Cells& row) = 0;
    virtual void finish() = 0;
};

/// `columns` are the headings of a table, or the keys in the two other formats.
[[nodiscard]] std::unique_ptr<RowWriter> makeRowWriter(Format format, const QStringList& columns, std::ostream& out);

} // namespace kept::cli
