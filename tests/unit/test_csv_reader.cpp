#include "services/importing/csv_reader.h"
#include "services/importing/text_decoder.h"

#include <QBuffer>
#include <QTest>

#include <rapidcheck.h>
#include <string>
#include <vector>

using namespace kept::services;

namespace {

/// Every record as "line: field|field", or "line! fault".
QStringList recordsOf(QByteArray bytes, char delimiter = 0) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    TextDecoder text(buffer, QStringLiteral("UTF-8"));
    CsvReader reader(text, delimiter);
    CsvRecord record;
    QStringList records;
    while (reader.next(record)) {
        QStringList fields;
        for (qsizetype i = 0; i < record.size(); ++i)
            fields.append(QString::fromUtf8(record.field(i)));
        records.append(record.fault().isEmpty() ? QStringLiteral("%1: %2").arg(record.line()).arg(fields.join(u'|'))
                                                : QStringLiteral("%1! %2").arg(record.line()).arg(record.fault()));
    }
    return records;
}

QByteArray written(const std::vector<std::vector<std::string>>& rows) {
    QByteArray bytes;
    for (const auto& row : rows) {
        QByteArrayList fields;
        for (const std::string& field : row)
            fields.append('"' + QByteArray::fromStdString(field).replace("\"", "\"\"") + '"');
        bytes += fields.join(',') + "\r\n";
    }
    return bytes;
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private slots:
    void recordsAreReadWithTheirLines_data();
    void recordsAreReadWithTheirLines();
    void theDelimiterIsGuessedFromTheFirstLine_data();
    void theDelimiterIsGuessedFromTheFirstLine();
    void aGivenDelimiterWins();
    void aNulIsPartOfItsField();
    void aRecordMayBeLargerThanAChunk();
    void aRowBeyondTheLongestCostsOnlyItself();
    void anOpenQuoteDoesNotSwallowTheRestOfALargeFile();
    void newlinesAreFoundAcrossChunks();
    void whateverIsWrittenIsReadBack();
};

void TestCsvReader::recordsAreReadWithTheirLines_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");
    const auto row = [](const char* name, const char* bytes, const QStringList& records) {
        QTest::newRow(name) << QByteArray(bytes) << records;
    };
    row("nothing", "", {});
    row("only empty lines", "\n\r\n\r", {});
    row("LF", "a,b\nc,d\n", {"1: a|b", "2: c|d"});
    row("CRLF", "a,b\r\nc,d\r\n", {"1: a|b", "2: c|d"});
    row("CR", "a,b\rc,d\r", {"1: a|b", "2: c|d"});
    row("no newline at the end", "a,b\nc,d", {"1: a|b", "2: c|d"});
    row("no newline behind a quote", "a,\"b\"", {"1: a|b"});
    row("empty fields", "a,,\n,,\n", {"1: a||", "2: ||"});
    row("an empty last field at the end", "a,b,", {"1: a|b|"});
    row("empty lines are skipped and counted", "a\n\n\nb\n", {"1: a", "4: b"});
    row("a newline in quotes", "a,\"b\nc\"\nd,e\n", {"1: a|b\nc", "3: d|e"});
    row("CRLF in quotes", "a,\"b\r\n\r\nc\"\r\nd,e\r\n", {"1: a|b\r\n\r\nc", "4: d|e"});
    row("a quoted first field over lines", "\"a\nb\",c\nd,e", {"1: a\nb|c", "3: d|e"});
    row("an empty line within quotes", "\"a\n\nb\"\nc", {"1: a\n\nb", "4: c"});
    row("doubled quotes", "\"a \"\"b\"\"\",c", {"1: a \"b\"|c"});
    row("a delimiter in quotes", "\"a,b\",c", {"1: a,b|c"});
    row("blanks around fields", " a , \"b\" ,c", {"1: a|b|c"});
    row("blanks in quotes", "\" a \",b", {"1:  a |b"});
    row("a quote in an unquoted field", "5\" pipe,b\nc,d", {"1: 5\" pipe|b", "2: c|d"});
    row("a quote never closed", "a,b\nc,\"d\ne,f\n", {"1: a|b", "2! a quote is never closed", "3: e|f"});
    row("a quote never closed at the end", "a,b\nc,\"d", {"1: a|b", "2! a quote is never closed"});
    row("a quote not doubled", "a,b\nc,\"d \"e\" f\"\ng,h\n",
        {"1: a|b", "2! a quote inside quotes is not doubled", "3: g|h"});
    row("an open quote meets another row's quotes", "a,\"b\nc,\"d\"\ne,f",
        {"1! a quote inside quotes is not doubled", "2: c|d", "3: e|f"});
    row("invalid bytes pass", "a,\xFF,b", {QStringLiteral("1: a|\uFFFD|b")});
}

void TestCsvReader::recordsAreReadWithTheirLines() {
    QFETCH(QByteArray, bytes);
    QTEST(recordsOf(bytes), "records");
}

void TestCsvReader::theDelimiterIsGuessedFromTheFirstLine_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records");
    QTest::newRow("comma") << QByteArray("a,b;c,d") << QStringList{"1: a|b;c|d"};
    QTest::newRow("semicolon") << QByteArray("a;b;c\n1,5;2;3") << QStringList{"1: a|b|c", "2: 1,5|2|3"};
    QTest::newRow("tab") << QByteArray("a\tb\n\tc") << QStringList{"1: a|b", "2: |c"};
    QTest::newRow("bar") << QByteArray("a|b\nc|d") << QStringList{"1: a|b", "2: c|d"};
    QTest::newRow("one column") << QByteArray("a\nb") << QStringList{"1: a", "2: b"};
    QTest::newRow("not counted in quotes") << QByteArray("\"a;;;\",b") << QStringList{"1: a;;;|b"};
    QTest::newRow("behind an empty line") << QByteArray("\na;b") << QStringList{"2: a|b"};
}

void TestCsvReader::theDelimiterIsGuessedFromTheFirstLine() {
    QFETCH(QByteArray, bytes);
    QTEST(recordsOf(bytes), "records");
}

void TestCsvReader::aGivenDelimiterWins() {
    QCOMPARE(recordsOf("a,b,c;d", ';'), QStringList{"1: a,b,c|d"});
}

void TestCsvReader::aNulIsPartOfItsField() {
    const QStringList records = recordsOf(QByteArray("a\0b,c\n", 6));
    QCOMPARE(records.size(), 1);
    QCOMPARE(records.first(), QStringLiteral("1: a%1b|c").arg(QChar(u'\0')));
}

void TestCsvReader::aRecordMayBeLargerThanAChunk() {
    const QByteArray large(1'000'000, 'x');
    const QStringList records = recordsOf("a,\"" + large + "\n" + large + "\"\nb,c\n");
    QCOMPARE(records.size(), 2);
    QCOMPARE(records.at(0).size(), 2'000'001 + qsizetype(qstrlen("1: a|")));
    QCOMPARE(records.at(1), QStringLiteral("3: b|c"));
}

void TestCsvReader::aRowBeyondTheLongestCostsOnlyItself() {
    const QByteArray large(3 * CsvReader::longestRecord, 'x');
    QCOMPARE(recordsOf("a,b\n" + large + "\nc,d\n"),
             (QStringList{"1: a|b", "2! the row is longer than 4 MB", "3: c|d"}));
}

void TestCsvReader::anOpenQuoteDoesNotSwallowTheRestOfALargeFile() {
    QByteArray bytes = "a,b\n\"c,d\n";
    const int rows = 50'000;
    const QByteArray row = "e," + QByteArray(100, 'f') + '\n';
    for (int i = 0; i < rows; ++i)
        bytes += row;
    QVERIFY(bytes.size() > CsvReader::longestRecord);
    const QStringList records = recordsOf(bytes);
    QCOMPARE(records.size(), rows + 2);
    QCOMPARE(records.at(1), QStringLiteral("2! a quote is never closed"));
    QVERIFY(records.at(2).startsWith(QStringLiteral("3: e|f")));
    QVERIFY(records.last().startsWith(QStringLiteral("%1: e|f").arg(rows + 2)));
}

void TestCsvReader::newlinesAreFoundAcrossChunks() {
    QByteArray bytes;
    for (int length = 0; length < 3000; ++length)
        bytes += QByteArray(length, 'x') + ",y\r\n";
    const QStringList records = recordsOf(bytes);
    QCOMPARE(records.size(), 3000);
    for (int i = 0; i < records.size(); ++i)
        QCOMPARE(records.at(i), QStringLiteral("%1: %2|y").arg(i + 1).arg(QString(i, u'x')));
}

void TestCsvReader::whateverIsWrittenIsReadBack() {
    const bool holds = rc::check("written, then read back, records are the same", [] {
        const auto character = rc::gen::element<char>('a', ',', ';', '"', '\n', '\r', ' ', '\t', '\0', 'z');
        const auto field = rc::gen::container<std::string>(character);
        const auto row = rc::gen::suchThat(rc::gen::container<std::vector<std::string>>(field),
                                           [](const auto& fields) { return !fields.empty(); });
        const auto rows = *rc::gen::resize(12, rc::gen::container<std::vector<std::vector<std::string>>>(row));

        QByteArray bytes = written(rows);
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        TextDecoder text(buffer, QStringLiteral("UTF-8"));
        CsvReader reader(text, ',');
        CsvRecord record;
        std::vector<std::vector<std::string>> read;
        while (reader.next(record)) {
            auto& fields = read.emplace_back();
            for (qsizetype i = 0; i < record.size(); ++i)
                fields.emplace_back(record.field(i).data(), static_cast<std::size_t>(record.field(i).size()));
        }
        RC_ASSERT(read == rows);
    });
    QVERIFY(holds);
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
