#pragma once

#include "domain/outcome.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <array>
#include <optional>

class QByteArray;

namespace kept::services {

/// What a column of a file can hold of a promise.
enum class Column {
    What,
    Promiser,
    Department,
    Promisee,
    Channel,
    Service,
    Size,
    Reference,
    MadeAt,
    DueAt,
    ResolvedAt,
    Note,
    State,
    Verdict,
    VerdictWords
};
inline constexpr std::size_t columnCount = 15;

/// The place of each column in a file, from 0; -1 where it is not mapped.
using ColumnPlaces = std::array<qsizetype, columnCount>;

/// How to read a file of promises: design §6.
struct ImportMap {
    std::array<QString, columnCount> columns; ///< their names in the file; empty where not mapped
    QString dateFormat;                       ///< see MomentFormat; empty for ISO 8601
    std::optional<QTimeZone> timeZone;        ///< of moments without an offset; nothing for the book's
    QStringList empty;                        ///< values that stand for none, beside ""
    QString encoding;                         ///< see TextDecoder; empty: to be guessed
    char delimiter = 0;                       ///< 0: to be guessed
    QHash<QString, domain::Outcome> states;   ///< what the values of the state column mean
    QString source;                           ///< what the file is called in the history; may be empty

    [[nodiscard]] const QString& nameOf(Column column) const { return columns[static_cast<std::size_t>(column)]; }
    [[nodiscard]] QString& nameOf(Column column) { return columns[static_cast<std::size_t>(column)]; }
};

/// Reads a map from JSON. `what`, `made_at`, `due_at` and one of `promiser` and `department` have to be there; null
/// stands for "not mapped". Where `state` comes without `states`, its values are the keys of the outcomes. Throws
/// InvalidInput that names the key, or the line where the text is no JSON.
[[nodiscard]] ImportMap parseImportMap(const QByteArray& json);

/// The map of a file whose columns have the names that Kept itself writes, with moments in ISO 8601. The deadline is
/// the judged one where the file has it: that is the one that its outcomes go by. Throws InvalidInput for other files.
[[nodiscard]] ImportMap guessImportMap(const QStringList& header);

/// Throws InvalidInput for a mapped column that the header has not, or has twice.
[[nodiscard]] ColumnPlaces placesIn(const ImportMap& map, const QStringList& header);

} // namespace kept::services
