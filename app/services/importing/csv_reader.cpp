#include "services/importing/csv_reader.h"

#include "services/importing/import_text.h"
#include "services/importing/text_decoder.h"

#include <array>
#include <new>

namespace kept::services {

namespace {

constexpr unsigned char strict = CSV_STRICT | CSV_STRICT_FINI;
constexpr std::size_t growth = 16'384;

bool isNewline(char byte) {
    return byte == '\n' || byte == '\r';
}

} // namespace

QByteArrayView CsvRecord::field(qsizetype index) const {
    const auto i = static_cast<std::size_t>(index);
    const qsizetype begin = i == 0 ? 0 : m_ends[i - 1];
    return QByteArrayView(m_bytes).sliced(begin, m_ends[i] - begin);
}

void CsvRecord::clear() {
    m_bytes.resize(0);
    m_ends.clear();
    m_fault.clear();
}

CsvReader::CsvReader(TextDecoder& text, char delimiter) : m_text(text) {
    if (csv_init(&m_parser, strict) != 0)
        throw std::bad_alloc();
    csv_set_blk_size(&m_parser, growth);
    m_delimiter = delimiter != 0 ? delimiter : guessDelimiter();
    csv_set_delim(&m_parser, static_cast<unsigned char>(m_delimiter));
}

CsvReader::~CsvReader() {
    csv_free(&m_parser);
}

void CsvReader::restartParser() {
    csv_free(&m_parser);
    csv_init(&m_parser, strict);
    csv_set_blk_size(&m_parser, growth);
    csv_set_delim(&m_parser, static_cast<unsigned char>(m_delimiter));
}

char CsvReader::guessDelimiter() {
    if (!skipEmptyLines())
        return ',';
    std::array<int, 256> counts{};
    bool quoted = false;
    for (qsizetype i = m_pos; i < m_lineEnd; ++i) {
        quoted ^= m_buffer.at(i) == '"';
        if (!quoted)
            ++counts[static_cast<unsigned char>(m_buffer.at(i))];
    }
    char best = ',';
    for (const char candidate : {';', '\t', '|'}) {
        if (counts[static_cast<unsigned char>(candidate)] > counts[static_cast<unsigned char>(best)])
            best = candidate;
    }
    return best;
}

/// Finds the end of the line at m_pos; false where nothing is left. A line that outgrows the longest record ends there.
bool CsvReader::findLineEnd() {
    qsizetype at = m_pos;
    while (true) {
        const char* bytes = m_buffer.constData();
        while (at < m_buffer.size() && !isNewline(bytes[at]))
            ++at;
        const bool mayBeSplit = at + 1 == m_buffer.size() && bytes[at] == '\r';
        if (at < m_buffer.size() && !mayBeSplit) {
            m_lineEnd = at + (bytes[at] == '\r' && bytes[at + 1] == '\n' ? 2 : 1);
            return true;
        }
        if (at - m_recordStart > longestRecord) {
            m_lineEnd = at;
            return true;
        }
        m_buffer.remove(0, m_recordStart);
        at -= m_recordStart;
        m_pos -= m_recordStart;
        m_recordStart = 0;
        if (!m_text.read(m_buffer)) {
            m_lineEnd = m_buffer.size();
            return m_lineEnd > m_pos;
        }
    }
}

bool CsvReader::skipEmptyLines() {
    while (true) {
        m_recordStart = m_pos;
        if (!findLineEnd())
            return false;
        if (!isNewline(m_buffer.at(m_pos)))
            return true;
        m_pos = m_lineEnd;
        ++m_line;
    }
}

bool CsvReader::next(CsvRecord& record) {
    record.clear();
    if (!skipEmptyLines())
        return false;
    record.m_line = m_line;
    m_record = &record;
    m_complete = false;
    if (const Fault fault = readLines(); fault != Fault::None)
        recover(fault);
    return true;
}

CsvReader::Fault CsvReader::readLines() {
    while (!m_complete) {
        if (!findLineEnd())
            return finish();
        if (m_lineEnd - m_recordStart > longestRecord)
            return m_parser.quoted != 0 ? Fault::OpenQuote : Fault::TooLong;
        if (const Fault fault = feed(QByteArrayView(m_buffer).sliced(m_pos, m_lineEnd - m_pos)); fault != Fault::None)
            return fault;
        m_pos = m_lineEnd;
        ++m_line;
    }
    return Fault::None;
}

namespace {

struct Sink {
    QByteArray& bytes;
    std::vector<qsizetype>& ends;
    bool& complete;
};

void takeField(void* field, std::size_t length, void* sink) {
    auto* into = static_cast<Sink*>(sink);
    into->bytes.append(static_cast<const char*>(field), static_cast<qsizetype>(length));
    into->ends.push_back(into->bytes.size());
}

void endRecord(int, void* sink) {
    static_cast<Sink*>(sink)->complete = true;
}

} // namespace

CsvReader::Fault CsvReader::feed(QByteArrayView line) {
    Sink sink{m_record->m_bytes, m_record->m_ends, m_complete};
    while (!line.isEmpty()) {
        const auto length = static_cast<std::size_t>(line.size());
        const std::size_t taken = csv_parse(&m_parser, line.data(), length, takeField, endRecord, &sink);
        if (taken == length)
            break;
        if (csv_error(&m_parser) != CSV_EPARSE)
            throw std::bad_alloc();
        if (m_parser.quoted != 0)
            return Fault::StrayQuote;
        // A quote inside an unquoted field stands for itself: 5" pipe.
        line = line.sliced(static_cast<qsizetype>(taken));
        csv_set_opts(&m_parser, 0);
        csv_parse(&m_parser, line.data(), 1, takeField, endRecord, &sink);
        csv_set_opts(&m_parser, strict);
        line = line.sliced(1);
    }
    return Fault::None;
}

CsvReader::Fault CsvReader::finish() {
    Sink sink{m_record->m_bytes, m_record->m_ends, m_complete};
    return csv_fini(&m_parser, takeField, endRecord, &sink) == 0 ? Fault::None : Fault::OpenQuote;
}

/// Gives up the line on which the record began and goes on behind it.
void CsvReader::recover(Fault fault) {
    restartParser();
    m_pos = m_recordStart;
    m_line = m_record->m_line;
    while (findLineEnd()) {
        m_pos = m_recordStart = m_lineEnd;
        if (isNewline(m_buffer.at(m_lineEnd - 1)))
            break;
    }
    ++m_line;
    m_record->clear();
    switch (fault) {
    case Fault::None:
        break;
    case Fault::StrayQuote:
        m_record->m_fault = ImportText::tr("a quote inside quotes is not doubled");
        break;
    case Fault::OpenQuote:
        m_record->m_fault = ImportText::tr("a quote is never closed");
        break;
    case Fault::TooLong:
        m_record->m_fault = ImportText::tr("the row is longer than %1 MB").arg(longestRecord / 1024 / 1024);
        break;
    }
}

} // namespace kept::services
