#include "domain/admission.h"
#include "domain/errors.h"
#include "domain/working_calendar.h"
#include "services/importing/row_reader.h"
#include "tests/support/moments.h"

#include <QBuffer>
#include <QFile>
#include <QTest>

#include <map>
#include <vector>

using namespace kept::services;
using namespace kept::domain;
using kept::test::at;

namespace {

const char* const header = "who,dept,words,made,due,done,state,size,verdict,note\n";

ImportMap mapOf(const QString& dateFormat) {
    ImportMap map = parseImportMap(R"({"what": "words", "promiser": "who", "department": "dept", "made_at": "made",
        "due_at": "due", "resolved_at": "done", "state": "state", "size": "size", "verdict": "verdict", "note": "note",
        "empty": ["", "?"], "time_zone": "America/New_York",
        "states": {"Open": "open", "Done": "kept", "Late": "late", "Moved": "kept_as_renegotiated", "Half": "partly_kept",
                   "Failed": "broken", "Dropped": "released", "Mistake": "void", "Overdue": "overdue"}})");
    map.dateFormat = dateFormat;
    return map;
}

WorkingCalendar calendar() {
    return {defaultWorkingWeek(), QTimeZone("America/New_York")};
}

std::vector<ReadRow> readAll(QByteArray bytes, const std::optional<ImportMap>& map,
                             Moment now = at("2026-11-23T10:00:00Z")) {
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const WorkingCalendar hours = calendar();
    RowReader reader(buffer, map, hours, now);
    std::vector<ReadRow> rows;
    while (auto row = reader.next())
        rows.push_back(std::move(*row));
    return rows;
}

ReadRow onlyOne(const std::vector<ReadRow>& rows) {
    return rows.size() == 1 ? rows.front() : BadRow{0, {}, QStringLiteral("%1 rows").arg(rows.size())};
}

ReadRow readOne(const QByteArray& row, const QString& dateFormat = {}) {
    return onlyOne(readAll(header + row + "\n", mapOf(dateFormat)));
}

ReadRow readAt(const char* now, const QByteArray& moments) {
    return onlyOne(readAll(header + QByteArray("Anna,,Call,") + moments + ",,,,\n", mapOf({}), at(now)));
}

/// "due iso", "resolved iso", "outcome": what is asked in the tests of moments.
QString summaryOf(const ReadRow& row) {
    if (const auto* bad = std::get_if<BadRow>(&row))
        return QStringLiteral("%1: %2").arg(bad->column, bad->reason);
    const auto& good = std::get<ImportRow>(row);
    return QStringLiteral("%1 %2%3 %4 %5")
        .arg(toIso(good.madeAt), toIso(good.due.at), good.due.dayOnly ? QStringLiteral(" (day)") : QString(),
             good.resolvedAt ? toIso(*good.resolvedAt) : QStringLiteral("-"),
             good.outcome ? keyOf(*good.outcome) : QStringLiteral("open"));
}

} // namespace

class TestRowReader : public QObject {
    Q_OBJECT

private slots:
    void aRowIsReadWhole();
    void aBadRowSaysWhereAndWhy_data();
    void aBadRowSaysWhereAndWhy();
    void momentsBecomeInstants_data();
    void momentsBecomeInstants();
    void nothingHappenedInTheFuture_data();
    void nothingHappenedInTheFuture();
    void nobodyPromisesThemselves();
    void statesAgreeWithMoments_data();
    void statesAgreeWithMoments();
    void textsAreMendedOrRefused_data();
    void textsAreMendedOrRefused();
    void everyRowIsAnswered();
    void aFileThatDoesNotFitItsMapIsRefused_data();
    void aFileThatDoesNotFitItsMapIsRefused();
    void ownColumnsAreReadWithoutAMap();
    void otherEncodingsAndDelimitersAreRead();
    void theSampleOfBostonAgreesWithTheCity();
};

void TestRowReader::aRowIsReadWhole() {
    const ReadRow read =
        readOne(" Anna ,Sales,\"Call\r\nback\",2015-01-05T10:00,2015-01-06,2015-01-06T09:30,Done,L,Yes,\" called \"");
    QVERIFY2(std::holds_alternative<ImportRow>(read), qPrintable(summaryOf(read)));
    const auto& row = std::get<ImportRow>(read);
    QCOMPARE(row.line, 2);
    QCOMPARE(row.promiser, QStringLiteral("Anna"));
    QCOMPARE(row.department, QStringLiteral("Sales"));
    QCOMPARE(row.what, QStringLiteral("Call\nback"));
    QCOMPARE(row.note, QStringLiteral("called"));
    QCOMPARE(row.size, Size::Large);
    QCOMPARE(row.verdict, std::optional(true));
    QCOMPARE(row.madeAt, at("2015-01-05T15:00:00Z"));
    QCOMPARE(row.due.at, at("2015-01-06T22:00:00Z"));
    QVERIFY(row.due.dayOnly);
    QCOMPARE(*row.resolvedAt, at("2015-01-06T14:30:00Z"));
    QCOMPARE(row.outcome, std::optional(Outcome::Kept));
}

void TestRowReader::aBadRowSaysWhereAndWhy_data() {
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* bytes, const char* reason) {
        QTest::newRow(bytes) << QByteArray(bytes) << QString::fromUtf8(reason);
    };
    row("Anna,,Call,2015-01-05,,,,,,", "due: no deadline");
    row("Anna,,Call,2015-01-05, ? ,,,,,", "due: no deadline");
    row(",,,,,,,,,", "due: no deadline");
    row("Anna,,,soon,?,never,What,XL,Maybe,", "due: no deadline");
    row("Anna,,Call,,2015-01-06,,,,,", "made: it does not say when it was made");
    row("Anna,,Call,05.01.2015,2015-01-06,,,,,", "made: unreadable moment: “05.01.2015”");
    row("Anna,,Call,2015-01-05,2015-01-32,,,,,", "due: unreadable moment: “2015-01-32”");
    row("Anna,,Call,2015-01-05,2015-01-06,tomorrow,,,,", "done: unreadable moment: “tomorrow”");
    row("Anna,,Call,2015-01-05,a very long text that is surely no moment at all,,,,,",
        "due: unreadable moment: “a very long text that is surely no momen…”");
    row("Anna,,Call,2015-01-05T10:00,2015-01-05T09:59,,,,,", "due: due before it was made: “2015-01-05T09:59”");
    row("Anna,,Call,2015-01-05,2015-01-04,,,,,", "due: due before it was made: “2015-01-04”");
    row("Anna,,Call,2015-01-05T10:00,2015-01-06,2015-01-05T09:00,,,,",
        "done: resolved before it was made: “2015-01-05T09:00”");
    row("Anna,,Call,2015-01-05T10:00,2015-01-06,2015-01-04,,,,", "done: resolved before it was made: “2015-01-04”");
    row("Anna,,Call,2015-03-01,2015-03-08T02:30,,,,,",
        "due: no such time, the clock was put forward over it: “2015-03-08T02:30”");
    row("Anna,,?,2015-01-05,2015-01-06,,,,,", "words: no words: what was promised?");
    row("?,,Call,2015-01-05,2015-01-06,,,,,", "who: nobody gave this promise");
    row("Anna,,Call,2015-01-05,2015-01-06,,Sleeping,,,", "state: unknown state: “Sleeping”");
    row("Anna,,Call,2015-01-05,2015-01-06,,,XL,,", "size: neither small, medium nor large: “XL”");
    row("Anna,,Call,2015-01-05,2015-01-06,,,,Perhaps,", "verdict: no verdict such as yes or no: “Perhaps”");
    row("Anna,,Call,2015-01-05,2015-01-06,,,,,,", ": 11 fields where the header has 10");
    row("Anna,,Call", ": 3 fields where the header has 10");
    row("Anna,,\"Call,2015-01-05,2015-01-06,,,,,", ": a quote is never closed");
}

void TestRowReader::aBadRowSaysWhereAndWhy() {
    QFETCH(QByteArray, row);
    QTEST(summaryOf(readOne(row)), "reason");
}

void TestRowReader::momentsBecomeInstants_data() {
    QTest::addColumn<QByteArray>("moments");
    QTest::addColumn<QString>("instants");
    const auto row = [](const char* name, const char* moments, const char* instants) {
        QTest::newRow(name) << QByteArray(moments) << QString::fromLatin1(instants);
    };
    row("offsets win over the zone", "2015-01-05T10:00Z,2015-01-06T10:00+01:00,2015-01-06T09:30-05:00",
        "2015-01-05T10:00:00Z 2015-01-06T09:00:00Z 2015-01-06T14:30:00Z kept");
    row("due the moment it was made", "2015-01-05T10:00,2015-01-05T10:00,2015-01-05T10:00",
        "2015-01-05T15:00:00Z 2015-01-05T15:00:00Z 2015-01-05T15:00:00Z kept");
    row("days only", "2015-01-05,2015-01-06,2015-01-06",
        "2015-01-05T05:00:00Z 2015-01-06T22:00:00Z (day) 2015-01-06T22:00:00Z kept");
    row("all on one day", "2015-01-05,2015-01-05,2015-01-05",
        "2015-01-05T05:00:00Z 2015-01-05T22:00:00Z (day) 2015-01-05T22:00:00Z kept");
    row("due on a day off", "2015-01-05,2015-01-10,", "2015-01-05T05:00:00Z 2015-01-11T04:59:59Z (day) - open");
    row("resolved the day after", "2015-01-05,2015-01-06,2015-01-07",
        "2015-01-05T05:00:00Z 2015-01-06T22:00:00Z (day) 2015-01-07T22:00:00Z kept");
    row("resolved on the due day is in time", "2015-01-05T08:00,2015-01-06T09:00,2015-01-06",
        "2015-01-05T13:00:00Z 2015-01-06T14:00:00Z 2015-01-06T14:00:00Z kept");
    row("resolved on the due day of the zone", "2015-01-05T08:00Z,2015-01-07T03:00Z,2015-01-06",
        "2015-01-05T08:00:00Z 2015-01-07T03:00:00Z 2015-01-06T22:00:00Z kept");
    row("made and due on one day, after work", "2015-01-05T18:00,2015-01-05,2015-01-05",
        "2015-01-05T23:00:00Z 2015-01-06T04:59:59Z (day) 2015-01-06T04:59:59Z kept");
    row("made after work and resolved that day", "2015-01-05T18:00,2015-01-08,2015-01-05",
        "2015-01-05T23:00:00Z 2015-01-08T22:00:00Z (day) 2015-01-06T04:59:59Z kept");
    row("an overlap is the earlier", "2015-10-31T10:00,2015-11-01T01:30,2015-11-01T01:45",
        "2015-10-31T14:00:00Z 2015-11-01T05:30:00Z 2015-11-01T05:45:00Z kept");
    row("an overlap unless that contradicts made", "2015-11-01T01:30,2015-11-01T01:20,2015-11-01T01:25",
        "2015-11-01T05:30:00Z 2015-11-01T06:20:00Z 2015-11-01T06:25:00Z kept");
}

void TestRowReader::momentsBecomeInstants() {
    QFETCH(QByteArray, moments);
    QTEST(summaryOf(readOne("Anna,,Call," + moments + ",,,,")), "instants");
}

void TestRowReader::nothingHappenedInTheFuture_data() {
    QTest::addColumn<QByteArray>("moments");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* name, const char* moments, const char* result) {
        QTest::newRow(name) << QByteArray(moments) << QString::fromUtf8(result);
    };
    row("made at the clock", "2015-01-05T10:00,2031-01-05T10:00,", "2015-01-05T15:00:00Z 2031-01-05T15:00:00Z - open");
    row("made a second after", "2015-01-05T10:00:01,2031-01-05,",
        "made: made on 5 January 2015 at 10:00, which has not come yet");
    row("made today", "2015-01-05,2031-01-06,", "2015-01-05T05:00:00Z 2031-01-06T22:00:00Z (day) - open");
    row("made tomorrow", "2015-01-06,2031-01-06,", "made: made on 6 January 2015, which has not come yet");
    row("closed at the clock", "2015-01-02,2015-01-04,2015-01-05T15:00Z",
        "2015-01-02T05:00:00Z 2015-01-05T04:59:59Z (day) 2015-01-05T15:00:00Z kept");
    row("closed a second after", "2015-01-02,2015-01-04,2015-01-05T15:00:01Z",
        "done: closed on 5 January 2015 at 10:00, which has not come yet");
    row("closed on a day that has begun", "2015-01-02,2015-01-09,2015-01-05",
        "2015-01-02T05:00:00Z 2015-01-09T22:00:00Z (day) 2015-01-05T15:00:00Z kept");
    row("closed and due on a day that has begun", "2015-01-02,2015-01-05T09:00,2015-01-05",
        "2015-01-02T05:00:00Z 2015-01-05T14:00:00Z 2015-01-05T14:00:00Z kept");
    row("made at the clock and closed that day", "2015-01-05T10:00,2015-01-09,2015-01-05",
        "2015-01-05T15:00:00Z 2015-01-09T22:00:00Z (day) 2015-01-05T15:00:00Z kept");
    row("closed on a day to come", "2015-01-02,2031-03-04,2031-03-03",
        "done: closed on 3 March 2031, which has not come yet");
    row("closed on a day to come, with its time", "2015-01-02,2031-03-04,2031-03-03T10:00",
        "done: closed on 3 March 2031, which has not come yet");
}

void TestRowReader::nothingHappenedInTheFuture() {
    QFETCH(QByteArray, moments);
    QTEST(summaryOf(readAt("2015-01-05T15:00:00Z", moments)), "result");
}

void TestRowReader::nobodyPromisesThemselves() {
    const auto rows = readAll("promiser,promisee,what,made_at,due_at\n"
                              "Anna, anna ,Call,2015-01-05,2015-01-06\nAnna,Ben,Call,2015-01-05,2015-01-06\n",
                              std::nullopt);
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(summaryOf(rows[0]), QStringLiteral("promisee: a promise to oneself is a plan"));
    QVERIFY(std::holds_alternative<ImportRow>(rows[1]));
}

void TestRowReader::statesAgreeWithMoments_data() {
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* fields, const char* result) {
        QTest::newRow(fields) << QByteArray(fields) << QString::fromUtf8(result);
    };
    row(",", "- open");
    row("2015-01-06,", "2015-01-06T22:00:00Z kept");
    row(",Open", "- open");
    row(",Overdue", "- open");
    row("2015-01-06,Done", "2015-01-06T22:00:00Z kept");
    row("2015-01-08,Done", "2015-01-08T22:00:00Z kept");
    row("2015-01-06,Moved", "2015-01-06T22:00:00Z kept");
    row("2015-01-08,Late", "2015-01-08T22:00:00Z kept");
    row("2015-01-06,Half", "2015-01-06T22:00:00Z partly_kept");
    row("2015-01-06,Failed", "2015-01-06T22:00:00Z broken");
    row("2015-01-06,Dropped", "2015-01-06T22:00:00Z released");
    row("2015-01-06,Mistake", "2015-01-06T22:00:00Z void");
    row(",Mistake", "- void");
    row("2015-01-06,Open", "state: “Open”, but it has a moment when it was resolved");
    row("2015-01-06,Overdue", "state: “Overdue”, but it has a moment when it was resolved");
    row("2015-01-06,Late", "state: “Late”, but it was resolved in time");
    row(",Done", "state: “Done”, but it does not say when");
    row(",Failed", "state: “Failed”, but it does not say when");
    row(",Dropped", "state: “Dropped”, but it does not say when");
}

void TestRowReader::statesAgreeWithMoments() {
    QFETCH(QByteArray, fields);
    QFETCH(QString, result);
    const QString summary = summaryOf(readOne("Anna,,Call,2015-01-05,2015-01-07," + fields + ",,,"));
    QVERIFY2(summary.endsWith(result), qPrintable(summary));
}

void TestRowReader::textsAreMendedOrRefused_data() {
    QTest::addColumn<QByteArray>("note");
    QTest::addColumn<QString>("result");
    const auto row = [](const char* name, const QByteArray& note, const QString& result) {
        QTest::newRow(name) << note << result;
    };
    row("newlines and tabs stay", "a\r\nb\rc\n\td", "a\nb\nc\n\td");
    row("other scripts stay", "日本語 😀", "日本語 😀");
    row("the longest stays", QByteArray(longestText, 'x'), QString(longestText, u'x'));
    row("one character more does not", QByteArray(longestText + 1, 'x'), "note: longer than 100000 characters");
    row("NUL", QByteArray("a\0b", 3), "note: control characters: “a\uFFFDb”");
    row("escape", "a\x1B[1mb", "note: control characters: “a\uFFFD[1mb”");
    row("override", "a\u202Eb", "note: control characters: “a\uFFFDb”");
    row("nothing to see", "\u200B\u200B", "note: nothing that can be seen: “\uFFFD\uFFFD”");
    row("no UTF-8", "a\xFF z", "note: not text in the encoding of the file: “a\uFFFD z”");
}

void TestRowReader::textsAreMendedOrRefused() {
    QFETCH(QByteArray, note);
    ImportMap map = mapOf({});
    map.encoding = QStringLiteral("UTF-8");
    const auto rows = readAll(header + QByteArray("Anna,,Call,2015-01-05,2015-01-06,,,,,\"") + note + "\"", map);
    QCOMPARE(rows.size(), std::size_t(1));
    const auto* good = std::get_if<ImportRow>(&rows.front());
    QTEST(good != nullptr ? good->note : summaryOf(rows.front()), "result");
}

void TestRowReader::everyRowIsAnswered() {
    const auto rows = readAll(header + QByteArray("Anna,,A,2015-01-05,2015-01-06,,,,,\n"
                                                  "\n"
                                                  "Anna,,B,2015-01-05,,,,,,\"two\nlines\"\n"
                                                  "Anna,,\"C\"x,2015-01-05,2015-01-06,,,,,\n"
                                                  ",Sales,D,2015-01-05,2015-01-06,,,,,"),
                              mapOf({}));
    QCOMPARE(rows.size(), std::size_t(4));
    QCOMPARE(std::get<ImportRow>(rows[0]).line, 2);
    QCOMPARE(std::get<BadRow>(rows[1]).line, 4);
    QCOMPARE(std::get<BadRow>(rows[2]).line, 6);
    QCOMPARE(std::get<ImportRow>(rows[3]).line, 7);
    QCOMPARE(std::get<ImportRow>(rows[3]).department, QStringLiteral("Sales"));
}

void TestRowReader::aFileThatDoesNotFitItsMapIsRefused_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("why");
    QTest::newRow("empty") << QByteArray("") << "The file is empty.";
    QTest::newRow("other columns") << QByteArray("a,b,c\n1,2,3\n") << "“words”";
    QTest::newRow("UTF-16 without mark") << QByteArray("w\0h\0o\0", 6) << "UTF-8";
    QTest::newRow("open quote") << QByteArray("who,\"dept\n") << "Line 1";
}

void TestRowReader::aFileThatDoesNotFitItsMapIsRefused() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, why);
    try {
        (void)readAll(bytes, mapOf({}));
        QFAIL("it was taken");
    } catch (const InvalidInput& error) {
        QVERIFY2(error.message().contains(why), qPrintable(error.message()));
    }
}

void TestRowReader::ownColumnsAreReadWithoutAMap() {
    const auto rows = readAll("id,what,promiser,made_at,first_due_at,due_at,judged_due_at,resolved_at,outcome\n"
                              "7,Call,Anna,2015-01-05T15:00:00Z,2015-01-06T15:00:00Z,2015-01-08T15:00:00Z,"
                              "2015-01-07T15:00:00Z,2015-01-07T12:00:00Z,kept_as_renegotiated\n",
                              std::nullopt);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(summaryOf(rows.front()), "2015-01-05T15:00:00Z 2015-01-07T15:00:00Z 2015-01-07T12:00:00Z kept");
    QCOMPARE(std::get<ImportRow>(rows.front()).reference, QStringLiteral("7"));
}

void TestRowReader::otherEncodingsAndDelimitersAreRead() {
    ImportMap map = parseImportMap(R"({"what": "Größe", "promiser": "Wer", "made_at": "Am", "due_at": "Bis"})");
    map.dateFormat = QStringLiteral("dd.MM.yyyy HH:mm");
    const auto rows = readAll("Wer;Gr\xF6\xDF"
                              "e;Am;Bis\r\nJ\xFCrgen;3,5 \x80;05.01.2015 10:00;06.01.2015 10:00\r\n",
                              map);
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(std::get<ImportRow>(rows.front()).promiser, QStringLiteral("Jürgen"));
    QCOMPARE(std::get<ImportRow>(rows.front()).what, QStringLiteral("3,5 €"));
}

void TestRowReader::theSampleOfBostonAgreesWithTheCity() {
    QFile mapFile(QFINDTESTDATA("../data/boston_map.json"));
    QFile file(QFINDTESTDATA("../data/boston_sample.csv"));
    QVERIFY(mapFile.open(QIODevice::ReadOnly) && file.open(QIODevice::ReadOnly));
    ImportMap map = parseImportMap(mapFile.readAll());
    map.nameOf(Column::Verdict) = QStringLiteral("OnTime_Status");
    const WorkingCalendar hours = calendar();
    RowReader reader(file, map, hours, at("2016-01-13T00:00:00-05:00"));
    const Moment snapshot = at("2016-01-13T00:00:00-05:00");
    int good = 0;
    std::map<QString, int> bad;
    while (auto read = reader.next()) {
        if (const auto* none = std::get_if<BadRow>(&*read)) {
            ++bad[none->reason];
            continue;
        }
        const auto& row = std::get<ImportRow>(*read);
        ++good;
        if (row.verdict)
            QCOMPARE(row.resolvedAt.value_or(snapshot) <= row.due.at, *row.verdict);
    }
    QCOMPARE(good, 426);
    QCOMPARE(bad, (std::map<QString, int>{{"no deadline", 214}}));
}

QTEST_GUILESS_MAIN(TestRowReader)
#include "test_row_reader.moc"
