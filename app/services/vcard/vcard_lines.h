#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace kept::services::vcard {

/// One content line, unfolded and decoded: "item1.TEL;TYPE=work:+49 30 1234" is TEL with one parameter.
struct Line {
    int number = 0;                                          ///< of its first line in the file, from 1
    QString name;                                            ///< in capitals, without its group
    std::vector<std::pair<QString, QStringList>> parameters; ///< names in capitals
    QString value;                                           ///< escapes of vCard are still in it
    QString problem;                                         ///< why it can't be read; empty where it can

    /// All values of a parameter, in small letters.
    [[nodiscard]] QStringList parameter(const char* name) const;
};

/// Splits a file into its content lines: folding of RFC 6350 §3.2, soft line ends and charsets of vCard 2.1, quoted
/// parameters, RFC 6868. Bytes that are no UTF-8 and name no charset are read as Windows-1252, as address books of old
/// write it; UTF-16 by its byte order mark. Lines over `longestLine` are a problem of theirs.
inline constexpr qsizetype longestLine = 8 * 1024 * 1024;
[[nodiscard]] std::vector<Line> linesOf(const QByteArray& file);

/// Splits at separators that are not escaped, and takes the escapes away: "Keller\, Anna;Dr." at ';'.
[[nodiscard]] QStringList parts(const QString& value, QChar separator);
/// The escapes of a text value taken away.
[[nodiscard]] QString plain(const QString& value);

} // namespace kept::services::vcard
