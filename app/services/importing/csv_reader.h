#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <csv.h>

#include <vector>

namespace kept::services {

class TextDecoder;

/// One record of a CSV file. Its fields are UTF-8 as decoded, so possibly not valid.
class CsvRecord {
public:
    [[nodiscard]] qint64 line() const { return m_line; } ///< of the file, from 1, where the record begins
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }
    /// Valid until the next record is read into this one.
    [[nodiscard]] QByteArrayView field(qsizetype index) const;
    /// Why the record cannot be read; empty where it can. Then it has no fields.
    [[nodiscard]] const QString& fault() const { return m_fault; }

private:
    friend class CsvReader;
    void clear();

    qint64 m_line = 0;
    QByteArray m_bytes;
    std::vector<qsizetype> m_ends; ///< of the fields in m_bytes
    QString m_fault;
};

/// Reads CSV as RFC 4180 describes it and as people write it: LF, CRLF or CR, newlines in quotes, quotes within an
/// unquoted field, blanks around a field (not part of it unless quoted), empty lines (skipped), a last record without a
/// newline. Memory is bounded by the longest record.
///
/// A quote that is never closed, or one within quotes that is not doubled, costs the line on which its record begins:
/// reading goes on with the next line, so that one slip swallows nothing silently.
class CsvReader {
public:
    static constexpr qsizetype longestRecord = 4'194'304; ///< bytes

    /// `delimiter` 0: whichever of comma, semicolon, tab and bar the first line has most.
    explicit CsvReader(TextDecoder& text, char delimiter = 0);
    ~CsvReader();
    CsvReader(const CsvReader&) = delete;
    CsvReader& operator=(const CsvReader&) = delete;

    /// Reads the next record into `record`; false at the end.
    bool next(CsvRecord& record);

    [[nodiscard]] char delimiter() const { return m_delimiter; }

private:
    enum class Fault { None, StrayQuote, OpenQuote, TooLong };

    void restartParser();
    [[nodiscard]] char guessDelimiter();
    [[nodiscard]] bool findLineEnd();
    [[nodiscard]] bool skipEmptyLines();
    [[nodiscard]] Fault readLines();
    [[nodiscard]] Fault feed(QByteArrayView line);
    [[nodiscard]] Fault finish();
    void recover(Fault fault);

    TextDecoder& m_text;
    csv_parser m_parser{};
    char m_delimiter = ',';
    QByteArray m_buffer;
    qsizetype m_recordStart = 0;
    qsizetype m_pos = 0;     ///< what comes next
    qsizetype m_lineEnd = 0; ///< behind the newline of the line at m_pos
    qint64 m_line = 1;
    CsvRecord* m_record = nullptr;
    bool m_complete = false;
};

} // namespace kept::services
