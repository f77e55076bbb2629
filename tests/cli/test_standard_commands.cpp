#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::Terminal;

namespace {

const QString friday = QStringLiteral("2026-11-20T16:00");

/// A team of two in Berlin, for a rehearsal, with one standard.
Terminal teamWithStandard() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin", "--rehearsal"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "lead"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Logistics"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    terminal.kept({"standards", "define", "Call back", "--limit", "8 working hours", "--aim", "4 working hours",
                   "--channel", "phone", "--words", "Whoever calls is called back.", "--as-of", "2026-11-20T09:00"});
    return terminal;
}

QJsonObject rowOf(Terminal& terminal, const Terminal::Answer& added) {
    for (const QJsonValue& row : terminal.kept({"list", "--format", "json", "--as-of", friday}).json())
        if (row["id"].toInt() == added.out.toInt())
            return row.toObject();
    return {{"due_at", added.err}};
}

} // namespace

/// Service promises and recognitions from a terminal.
class TestStandardCommands : public QObject {
    Q_OBJECT

private slots:
    void aStandardIsListedWithWhatItPromises() {
        Terminal terminal = teamWithStandard();
        const auto listed = terminal.kept({"standards", "list", "--format", "json"}).json();
        QCOMPARE(listed.size(), 1);
        const QJsonObject row = listed.at(0).toObject();
        QCOMPARE(row["name"].toString(), "Call back");
        QCOMPARE(row["state"].toString(), "in_force");
        QCOMPARE(row["version"].toInt(), 1);
        QCOMPARE(row["limit"].toString(), "8 working hours");
        QCOMPARE(row["aim"].toString(), "4 working hours");
        QCOMPARE(row["channel"].toString(), "phone");
        QCOMPARE(row["missing"].toInt(), 2);
        QVERIFY(row["rate"].isNull());
    }

    void thePromiseGetsTheDeadlineOfTheStandard_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("by option") << QStringList{"Ring Anna", "--service", "call back"};
        QTest::newRow("by tag") << QStringList{"Ring Anna #call-back"};
        QTest::newRow("later than that") << QStringList{"Ring Anna next month #call-back"};
    }
    void thePromiseGetsTheDeadlineOfTheStandard() {
        QFETCH(QStringList, arguments);
        Terminal terminal = teamWithStandard();
        const auto added = terminal.kept(QStringList{"add"} + arguments + QStringList{"--as-of", friday});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QJsonObject row = rowOf(terminal, added);
        QCOMPARE(row["due_at"].toString(), "2026-11-23T15:00:00Z");
        QCOMPARE(row["channel"].toString(), "phone");
        QVERIFY(terminal.kept({"history", "1", "--as-of", friday}).out.contains("Call back"));
    }

    void whatIsNoStandardIsRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        const QStringList define{"standards", "define", "Repairs", "--words", "x"};
        QTest::newRow("no limit") << define << 2;
        QTest::newRow("a limit that is none") << define + QStringList{"--limit", "soon"} << 1;
        QTest::newRow("an aim behind it") << define + QStringList{"--limit", "1 hour", "--aim", "2 hours"} << 1;
        QTest::newRow("no words") << QStringList{"standards", "define", "Repairs", "--words", " ", "--limit", "1 hour"}
                                  << 1;
        QTest::newRow("staff") << define + QStringList{"--limit", "1 hour", "--as", "Tariq Aziz"} << 1;
        QTest::newRow("unknown") << QStringList{"standards", "show", "Nonsense"} << 1;
        QTest::newRow("acknowledging an unknown one") << QStringList{"standards", "acknowledge", "Nonsense"} << 1;
        QTest::newRow("promised by an unknown one") << QStringList{"add", "Ring Anna", "--service", "Nonsense"} << 1;
        QTest::newRow("later than it promises")
            << QStringList{"add", "Ring Anna", "--service", "Call back", "--due", "2027-01-01"} << 1;
    }
    void whatIsNoStandardIsRefused() {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        Terminal terminal = teamWithStandard();
        const auto answer = terminal.kept(arguments);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.err.isEmpty());
        QCOMPARE(terminal.kept({"standards", "list", "--format", "json"}).json().size(), 1);
    }

    void acknowledgementsAreKeptByVersionAndDate() {
        Terminal terminal = teamWithStandard();
        QCOMPARE(
            terminal.kept({"standards", "acknowledge", "call back", "--as", "Tariq Aziz", "--as-of", friday}).status,
            0);
        const auto missing = terminal.kept({"standards", "missing", "Call back", "--format", "json"}).json();
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.at(0)["person"].toString(), "Mara Lind");
        terminal.kept({"standards", "define", "Call back", "--limit", "4 working hours", "--words", "Faster.",
                       "--as-of", "2026-11-23T10:00"});
        QCOMPARE(terminal.kept({"standards", "missing", "--format", "json"}).json().size(), 2);
        const auto said = terminal.kept({"standards", "acknowledged", "--format", "json"}).json();
        QCOMPARE(said.size(), 1);
        QCOMPARE(said.at(0)["version"].toInt(), 1);
        QCOMPARE(said.at(0)["acknowledged_at"].toString(), "2026-11-20T15:00:00Z");
        const auto versions = terminal.kept({"standards", "show", "Call back", "--format", "json"}).json();
        QCOMPARE(versions.size(), 2);
        QVERIFY(versions.at(1)["changes"].toString().contains("8 working hour"));
    }

    void aWithdrawnStandardIsPromisedByNoMore() {
        Terminal terminal = teamWithStandard();
        QCOMPARE(terminal.kept({"standards", "withdraw", "Call back", "--as-of", friday}).status, 0);
        QCOMPARE(terminal.kept({"add", "Ring Anna", "--service", "Call back", "--as-of", friday}).status, 1);
        QCOMPARE(terminal.kept({"standards", "list", "--format", "json"}).json().at(0)["state"].toString(),
                 "withdrawn");
    }

    void aRecognitionIsSeenByAll() {
        Terminal terminal = teamWithStandard();
        terminal.kept({"add", "Ring Anna today 17:00", "--as-of", friday});
        terminal.kept({"keep", "1", "--as-of", friday});
        const QStringList recognize{"recognize", "Mara Lind", "--words", "Before the weekend!", "--as-of", friday};
        QCOMPARE(terminal.kept(recognize + QStringList{"--for", "1"}).status, 1); // her own
        QCOMPARE(terminal.kept(recognize + QStringList{"--for", "1", "--as", "Tariq Aziz"}).status, 0);
        QCOMPARE(terminal.kept(recognize + QStringList{"--for", "7", "--as", "Tariq Aziz"}).status, 1);
        const auto found = terminal.kept({"recognitions", "--format", "json"}).json();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0)["by"].toString(), "Tariq Aziz");
        QCOMPARE(found.at(0)["promises"].toArray().at(0).toInt(), 1);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestStandardCommands)
#include "test_standard_commands.moc"
