#include "domain/errors.h"
#include "services/importing/import_map.h"

#include <QTest>

using namespace kept::services;
using kept::domain::InvalidInput;
using kept::domain::Outcome;

namespace {

template <class Action> QString messageOf(Action action) {
    try {
        action();
    } catch (const InvalidInput& error) {
        return error.message();
    }
    return {};
}

} // namespace

class TestImportMap : public QObject {
    Q_OBJECT

private slots:
    void everyKeyIsTaken();
    void nullAndAbsentAreNotMapped();
    void statesAreOutcomesByDefault();
    void aWrongMapIsRefusedByName_data();
    void aWrongMapIsRefusedByName();
    void ownColumnsNeedNoMap();
    void theJudgedDeadlineOfAListIsItsDeadline();
    void otherColumnsNeedAMap();
    void columnsAreFoundInTheHeader();
    void columnsThatAreNotThereOrTwiceAreRefused();
};

void TestImportMap::everyKeyIsTaken() {
    const ImportMap map = parseImportMap("\xEF\xBB\xBF"
                                         R"({
        "what": " A ", "reference": "B", "promiser": "C", "department": "D", "promisee": "E", "channel": "F",
        "service": "G", "made_at": "H", "due_at": "I", "resolved_at": "J", "note": "K", "state": "L",
        "verdict": "M", "size": "N", "date_format": "dd.MM.yyyy", "time_zone": "Europe/Berlin", "empty": ["", "?"],
        "encoding": "latin1", "delimiter": ";", "states": {"zu": "kept", " weg ": "released"}, "source": "Rathaus"})");
    QCOMPARE(map.nameOf(Column::What), QStringLiteral("A"));
    QCOMPARE(map.nameOf(Column::Reference), QStringLiteral("B"));
    QCOMPARE(map.nameOf(Column::Promiser), QStringLiteral("C"));
    QCOMPARE(map.nameOf(Column::Department), QStringLiteral("D"));
    QCOMPARE(map.nameOf(Column::Promisee), QStringLiteral("E"));
    QCOMPARE(map.nameOf(Column::Channel), QStringLiteral("F"));
    QCOMPARE(map.nameOf(Column::Service), QStringLiteral("G"));
    QCOMPARE(map.nameOf(Column::MadeAt), QStringLiteral("H"));
    QCOMPARE(map.nameOf(Column::DueAt), QStringLiteral("I"));
    QCOMPARE(map.nameOf(Column::ResolvedAt), QStringLiteral("J"));
    QCOMPARE(map.nameOf(Column::Note), QStringLiteral("K"));
    QCOMPARE(map.nameOf(Column::State), QStringLiteral("L"));
    QCOMPARE(map.nameOf(Column::Verdict), QStringLiteral("M"));
    QCOMPARE(map.nameOf(Column::Size), QStringLiteral("N"));
    QCOMPARE(map.dateFormat, QStringLiteral("dd.MM.yyyy"));
    QCOMPARE(map.timeZone->id(), QByteArray("Europe/Berlin"));
    QCOMPARE(map.empty, (QStringList{"", "?"}));
    QCOMPARE(map.encoding, QStringLiteral("latin1"));
    QCOMPARE(map.delimiter, ';');
    QCOMPARE(map.states, (QHash<QString, Outcome>{{"zu", Outcome::Kept}, {"weg", Outcome::Released}}));
    QCOMPARE(map.source, QStringLiteral("Rathaus"));
}

void TestImportMap::nullAndAbsentAreNotMapped() {
    const ImportMap map = parseImportMap(
        R"({"what": "A", "promiser": "B", "made_at": "C", "due_at": "D", "note": null, "time_zone": null})");
    QVERIFY(map.nameOf(Column::Note).isEmpty());
    QVERIFY(map.nameOf(Column::Channel).isEmpty());
    QVERIFY(!map.timeZone);
    QVERIFY(map.dateFormat.isEmpty());
    QCOMPARE(map.delimiter, '\0');
    QVERIFY(map.states.isEmpty());
}

void TestImportMap::statesAreOutcomesByDefault() {
    const ImportMap map =
        parseImportMap(R"({"what": "A", "promiser": "B", "made_at": "C", "due_at": "D", "state": "E"})");
    QCOMPARE(map.states.value("partly_kept"), Outcome::PartlyKept);
    QCOMPARE(map.states.size(), qsizetype(kept::domain::allOutcomes.size()));
}

void TestImportMap::aWrongMapIsRefusedByName_data() {
    QTest::addColumn<QByteArray>("extra");
    QTest::addColumn<QString>("named");
    const auto row = [](const char* extra, const char* named) {
        QTest::newRow(extra) << QByteArray(extra) << QString::fromUtf8(named);
    };
    row(R"("whta": "A")", "“whta”");
    row(R"("what": 5)", "“what”");
    row(R"("what": "")", "“what”");
    row(R"("what": null)", "“what”");
    row(R"("made_at": null)", "“made_at”");
    row(R"("due_at": null)", "“due_at”");
    row(R"("promiser": null)", "“promiser”");
    row(R"("time_zone": "Mars/Olympus")", "“Mars/Olympus”");
    row(R"("time_zone": 5)", "“time_zone”");
    row(R"("empty": "?")", "“empty”");
    row(R"("empty": [1])", "“empty”");
    row(R"("delimiter": ";;")", "“delimiter”");
    row(R"("delimiter": "\"")", "“delimiter”");
    row(R"("delimiter": "→")", "“delimiter”");
    row(R"("states": {"x": "kept"})", "“state”");
    row(R"("state": "X", "states": "kept")", "“states”");
    row(R"("state": "X", "states": {"done": "finished"})", "“done”");
    row(R"("note": "A")"
        "\n, nonsense",
        "line 3");
}

void TestImportMap::aWrongMapIsRefusedByName() {
    QFETCH(QByteArray, extra);
    QFETCH(QString, named);
    const QByteArray json =
        "{\"what\": \"A\", \"promiser\": \"B\", \"made_at\": \"C\", \"due_at\": \"D\",\n" + extra + "}";
    const QString message = messageOf([&] { (void)parseImportMap(json); });
    QVERIFY2(message.contains(named), qPrintable(message));
}

void TestImportMap::ownColumnsNeedNoMap() {
    const ImportMap map =
        guessImportMap({"What", "promiser", "made_at", " due_at ", "resolved_at", "reference", "note"});
    QCOMPARE(map.nameOf(Column::What), QStringLiteral("What"));
    QCOMPARE(map.nameOf(Column::DueAt), QStringLiteral("due_at"));
    QCOMPARE(map.nameOf(Column::Reference), QStringLiteral("reference"));
    QVERIFY(map.nameOf(Column::State).isEmpty());
    QVERIFY(map.states.isEmpty());
    QVERIFY(map.dateFormat.isEmpty());
}

void TestImportMap::theJudgedDeadlineOfAListIsItsDeadline() {
    const ImportMap map =
        guessImportMap({"id", "what", "promiser", "holder", "department", "promisee", "channel", "size", "made_at",
                        "first_due_at", "due_at", "judged_due_at", "resolved_at", "outcome"});
    QCOMPARE(map.nameOf(Column::DueAt), QStringLiteral("judged_due_at"));
    QCOMPARE(map.nameOf(Column::Reference), QStringLiteral("id"));
    QCOMPARE(map.nameOf(Column::State), QStringLiteral("outcome"));
    QCOMPARE(map.states.value("kept_as_renegotiated"), Outcome::KeptAsRenegotiated);
}

void TestImportMap::otherColumnsNeedAMap() {
    const QString message = messageOf([] { (void)guessImportMap({"what", "promiser", "made_at", "TARGET"}); });
    QVERIFY2(message.contains("“due_at”"), qPrintable(message));
}

void TestImportMap::columnsAreFoundInTheHeader() {
    const ImportMap map = parseImportMap(R"({"what": "A", "promiser": "B", "made_at": "C", "due_at": "C"})");
    const ColumnPlaces places = placesIn(map, {"C", "x", "A", "x", "B"});
    QCOMPARE(places[std::size_t(Column::What)], 2);
    QCOMPARE(places[std::size_t(Column::Promiser)], 4);
    QCOMPARE(places[std::size_t(Column::MadeAt)], 0);
    QCOMPARE(places[std::size_t(Column::DueAt)], 0);
    QCOMPARE(places[std::size_t(Column::Note)], -1);
}

void TestImportMap::columnsThatAreNotThereOrTwiceAreRefused() {
    const ImportMap map = parseImportMap(R"({"what": "A", "promiser": "B", "made_at": "C", "due_at": "D"})");
    const QString missing = messageOf([&] { (void)placesIn(map, {"A", "B", "C", "E"}); });
    QVERIFY2(missing.contains("“due_at”") && missing.contains("“D”") && missing.contains("A, B, C, E"),
             qPrintable(missing));
    const QString twice = messageOf([&] { (void)placesIn(map, {"A", "B", "B", "C", "D"}); });
    QVERIFY2(twice.contains("“promiser”") && twice.contains("twice"), qPrintable(twice));
}

QTEST_GUILESS_MAIN(TestImportMap)
#include "test_import_map.moc"
