#include "tests/cli/team_of_two.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::teamOfTwo;
using test::Terminal;

/// How `kept add` reads what is promised, by whom and until when.
class TestAddCommand : public QObject {
    Q_OBJECT

private slots:
    void aPromiseIsUnderstoodAndItsNumberPrinted() {
        Terminal terminal = teamOfTwo();
        const auto added = terminal.kept({"add", "Call Anna Keller back tomorrow 15:00 #phone"});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        QCOMPARE(added.out, "1\n");
        const QJsonObject row = terminal.kept({"list", "--format", "json"}).json().at(0).toObject();
        QCOMPARE(row["promiser"].toString(), "Mara Lind");
        QCOMPARE(row["promisee"].toString(), "Anna Keller");
        QCOMPARE(row["channel"].toString(), "phone");
        QCOMPARE(row["due_at"].toString(), "2026-11-24T14:00:00Z");
        QCOMPARE(row["department"].toString(), "Service");
        QVERIFY(row["resolved_at"].isNull());
    }

    void whatIsOddAboutTheWordsIsSaid_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("remark");
        const QString due = QStringLiteral("so it is due Tue 24 Nov 2026 17:00");
        QTest::newRow("an unknown tag") << "Call Anna #nonexistent tomorrow 15:00"
                                        << "“#nonexistent” is no channel and no size";
        QTest::newRow("another") << "Call Anna #telefon tomorrow 15:00"
                                 << "“#telefon” is no channel and no size";
        QTest::newRow("a word of the team") << "Call Anna in a jiffy"
                                            << "“in a jiffy” names no time, so it is due ";
        QTest::newRow("a vague word") << "Call Anna soon"
                                      << "“soon” names no time, so it is due ";
        QTest::newRow("a German one") << "Ich rufe Anna bald an"
                                      << "“bald” names no time, so it is due ";
        QTest::newRow("no commitment") << "Try to call Anna tomorrow 15:00"
                                       << "“Try to” is not a promise yet";
        QTest::newRow("no such time") << "Call Anna at 25:00 tomorrow"
                                      << "there is no time “25:00”";
        QTest::newRow("what is over") << "Call Anna yesterday 3pm"
                                      << "“yesterday 3pm” lies in the past, " + due;
        QTest::newRow("too often") << "Call Anna every hour"
                                   << "“every hour”: promises recur by day";
    }
    void whatIsOddAboutTheWordsIsSaid() {
        QFETCH(QString, text);
        QFETCH(QString, remark);
        Terminal terminal = teamOfTwo();
        QCOMPARE(terminal.kept({"words", "add", "in a jiffy"}).status, 0);
        const auto added = terminal.kept({"add", text});
        QCOMPARE(added.out, "1\n");
        QVERIFY2(added.err.contains(remark), qPrintable(added.err));
    }

    void whatAnOptionSettlesIsNotRemarked() {
        Terminal terminal = teamOfTwo();
        QCOMPARE(terminal.kept({"add", "Call Anna soon", "--due", "2026-12-01"}).err, QString());
        QVERIFY(terminal.kept({"add", "Call Anna soon #fax", "--due", "2026-12-01"}).err.contains("“#fax”"));
    }

    void whatIsSaidOutrightWins() {
        Terminal terminal = teamOfTwo();
        const auto added = terminal.kept({"add", "Send the quote tomorrow", "--by", "Tariq Aziz", "--to", "mara lind",
                                          "--due", "2026-12-01", "--size", "large", "--as", "Mara Lind"});
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const QJsonObject row = terminal.kept({"list", "--format", "json"}).json().at(0).toObject();
        QCOMPARE(row["promiser"].toString(), "Tariq Aziz");
        QCOMPARE(row["promisee"].toString(), "Mara Lind");
        QCOMPARE(row["size"].toString(), "large");
        QCOMPARE(row["due_at"].toString(), "2026-12-01T16:00:00Z");
    }

    void whoPromisesActsWhereNobodyElseIsNamed() {
        Terminal terminal = teamOfTwo();
        terminal.preferences.setValue(services::Preference::Me, {});
        QCOMPARE(terminal.kept({"add", "Call back tomorrow", "--by", "tariq aziz"}).out, "1\n");
        QCOMPARE(terminal.kept({"add", "Call back tomorrow"}).status, 1);
        QCOMPARE(terminal.kept({"add", "Call back tomorrow", "--by", "Service"}).status,
                 1); // a department types nothing
    }

    void withoutADeadlineTheProposedOneIsTakenAndToldSo() {
        Terminal terminal = teamOfTwo();
        const auto added = terminal.kept({"add", "Send the quote to Nordwind GmbH"});
        QCOMPARE(added.out, "1\n");
        QVERIFY(added.err.contains("due"));
        const auto phrase = terminal.kept({"add", "Another one", "--due", "tomorrow 15:00"});
        QVERIFY2(phrase.status == 0, qPrintable(phrase.err));
        QVERIFY(phrase.err.isEmpty());
    }

    void aDepartmentsPromiseIsClaimedByAPerson() {
        Terminal terminal = teamOfTwo();
        QCOMPARE(terminal.kept({"add", "Someone is there tomorrow 10:00", "--by", "Logistics"}).status, 0);
        QCOMPARE(terminal.kept({"hand-over", "1", "--to", "Tariq Aziz", "--as", "Tariq Aziz"}).status, 0);
        const auto accepted = terminal.kept({"accept", "1", "--as", "Tariq Aziz"});
        QVERIFY2(accepted.status == 0, qPrintable(accepted.err));
        QCOMPARE(terminal.kept({"list", "--format", "json"}).json().at(0)["holder"].toString(), "Tariq Aziz");
    }

    void aDepartmentPromisesByNameOrInFrontOfTheWords_data() {
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QString>("due");
        const QString bookDay = "2026-11-24T16:00:00Z"; // 17:00 in Berlin
        QTest::newRow("the option") << QStringList{"Engineer on site tomorrow", "--department", "logistics"} << bookDay;
        QTest::newRow("in front") << QStringList{"Logistics: Engineer on site tomorrow"} << bookDay;
        QTest::newRow("as who promises") << QStringList{"Engineer on site tomorrow", "--by", "Logistics"} << bookDay;
        QTest::newRow("a day of its own")
            << QStringList{"Logistics: Engineer on site", "--due", "2026-11-24"} << bookDay;
        QTest::newRow("a moment") << QStringList{"Logistics: Engineer on site tomorrow 13:00"}
                                  << "2026-11-24T12:00:00Z";
    }
    void aDepartmentPromisesByNameOrInFrontOfTheWords() {
        QFETCH(QStringList, typed);
        QFETCH(QString, due);
        Terminal terminal = teamOfTwo();
        // Mara's own days end at noon: what a department promises goes by the book's.
        terminal.kept({"people", "hours", "Mara Lind", "--tuesday", "09:00-12:00"});
        const auto added = terminal.kept(QStringList{"add"} + typed);
        QVERIFY2(added.status == 0, qPrintable(added.err));
        const auto row = [&] { return terminal.kept({"list", "--format", "json"}).json().at(0).toObject(); };
        QCOMPARE(row()["what"].toString(), "Engineer on site");
        QCOMPARE(row()["promiser"].toString(), "");
        QCOMPARE(row()["department"].toString(), "Logistics");
        QCOMPARE(row()["due_at"].toString(), due);
        QCOMPARE(terminal.kept({"claim", "1", "--as", "Mara Lind"}).status, 0);
        QCOMPARE(row()["holder"].toString(), "Mara Lind");
        QCOMPARE(row()["due_at"].toString(), due); // given once
    }

    void aPersonWhoIsNamedPromisesWhateverTheWordsSay() {
        Terminal terminal = teamOfTwo();
        terminal.kept({"people", "hours", "Tariq Aziz", "--tuesday", "09:00-12:00"});
        QCOMPARE(terminal.kept({"add", "Service: mend it tomorrow", "--by", "Tariq Aziz"}).status, 0);
        const QJsonObject row = terminal.kept({"list", "--format", "json"}).json().at(0).toObject();
        QCOMPARE(row["promiser"].toString(), "Tariq Aziz");
        QCOMPARE(row["due_at"].toString(), "2026-11-24T11:00:00Z");
    }

    void aDepartmentThatIsNoneIsRefused_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("unknown") << QStringList{"--department", "Sales"} << 1;
        QTest::newRow("a person") << QStringList{"--department", "Tariq Aziz"} << 1;
        QTest::newRow("a person too") << QStringList{"--department", "Logistics", "--by", "Tariq Aziz"} << 2;
    }
    void aDepartmentThatIsNoneIsRefused() {
        QFETCH(QStringList, options);
        Terminal terminal = teamOfTwo();
        QTEST(terminal.kept(QStringList{"add", "Engineer on site tomorrow"} + options).status, "status");
        QCOMPARE(terminal.kept({"list", "--format", "json"}).json().size(), 0);
    }

    void aDeadlineThatTheClocksSkipIsRefused() {
        Terminal terminal = teamOfTwo();
        const auto refused = terminal.kept({"add", "Call back", "--due", "2027-03-28T02:30"});
        QCOMPARE(refused.status, 2);
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY2(refused.err.contains("Europe/Berlin"), qPrintable(refused.err));
        QCOMPARE(terminal.kept({"list", "--as-of", "2027-03-28T02:30"}).status, 2);
        QCOMPARE(terminal.kept({"add", "Call back", "--due", "2027-10-31T02:30"}).status, 0);
        QCOMPARE(terminal.kept({"list", "--format", "json"}).json().at(0)["due_at"].toString(),
                 "2027-10-31T00:30:00Z"); // the earlier of the two
    }
};

QTEST_GUILESS_MAIN(TestAddCommand)
#include "test_add_command.moc"
