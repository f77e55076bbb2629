#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::at;
using test::Terminal;

namespace {

/// Mara (1) promises an installation by Friday; Tariq (2) the parts by Wednesday, and Lena (3) the order by Tuesday.
Terminal teamOfThree() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Logistics"});
    terminal.kept({"people", "add", "Lena Vogt", "--department", "Purchasing"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    const auto promise = [&](const char* what, const char* by, const char* to, const char* due) {
        terminal.kept({"add", what, "--by", by, "--to", to, "--due", due});
    };
    promise("Install the heating", "Mara Lind", "Anna Keller", "2026-11-27T12:00");
    promise("Bring the parts", "Tariq Aziz", "Mara Lind", "2026-11-25T12:00");
    promise("Order the parts", "Lena Vogt", "Tariq Aziz", "2026-11-24T12:00");
    return terminal;
}

void wait(Terminal& terminal, const char* promise, const char* on) {
    const auto answer = terminal.kept({"wait", promise, "--on", on});
    QVERIFY2(answer.status == 0, qPrintable(answer.err));
}

QJsonArray chainOf(Terminal& terminal, const char* promise) {
    return terminal.kept({"chain", promise, "--format", "json"}).json();
}

QStringList keysAtRisk(Terminal& terminal) {
    QStringList ids;
    for (const QJsonValue& row : terminal.kept({"list", "--at-risk", "--format", "json"}).json())
        ids << QString::number(row["id"].toInt());
    return ids;
}

} // namespace

/// Promises that wait on each other, from the command line.
class TestChainCommands : public QObject {
    Q_OBJECT

private slots:
    void aChainIsShownFromItsTop() {
        Terminal terminal = teamOfThree();
        wait(terminal, "1", "2");
        wait(terminal, "2", "3");
        const QJsonArray chain = chainOf(terminal, "3");
        QCOMPARE(chain.size(), 3);
        QCOMPARE(chain.at(0)["id"].toInt(), 1);
        QCOMPARE(chain.at(0)["waits_on"].toArray(), QJsonArray{2});
        QCOMPARE(chain.at(1)["waits_on"].toArray(), QJsonArray{3});
        QCOMPARE(chain.at(2)["holder"].toString(), "Lena Vogt");
        const QString table = terminal.kept({"chain", "2"}).out;
        QVERIFY2(table.contains("1  Install the heating"), qPrintable(table));
        QVERIFY2(table.contains("  └ 3  Order the parts"), qPrintable(table));
        QCOMPARE(terminal.kept({"chain", "9"}).status, 1);
    }

    void aLateLinkPutsAllThatHangOnItAtRisk() {
        Terminal terminal = teamOfThree();
        wait(terminal, "1", "2");
        wait(terminal, "2", "3");
        QCOMPARE(keysAtRisk(terminal), QStringList());
        terminal.now = at(QStringLiteral("2026-11-24T12:00:00.000001+01:00"));
        QCOMPARE(keysAtRisk(terminal), QStringList({"2", "1"}));
        QVERIFY(chainOf(terminal, "1").at(0)["at_risk"].toBool());
        const QString table = terminal.kept({"list"}).out;
        QVERIFY2(table.contains("open, at risk: waits on Tariq Aziz"), qPrintable(table));
        terminal.kept({"keep", "3", "--as", "Lena Vogt"});
        QCOMPARE(keysAtRisk(terminal), QStringList());
    }

    void aCircleIsRefusedAndNamed() {
        Terminal terminal = teamOfThree();
        wait(terminal, "1", "2");
        wait(terminal, "2", "3");
        const auto refused = terminal.kept({"wait", "3", "--on", "1"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("3 “Order the parts” waits on 1 “Install the heating”, which waits on"
                                      " 2 “Bring the parts”, which waits on 3 “Order the parts”"),
                 qPrintable(refused.err));
        QCOMPARE(chainOf(terminal, "3").at(0)["id"].toInt(), 1);
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void takingBackTheEndOfAWaitClosesNoCircle() {
        Terminal terminal = teamOfThree();
        wait(terminal, "1", "2");
        terminal.kept({"wait", "1", "--on", "2", "--no-more"});
        wait(terminal, "2", "1");
        const auto refused = terminal.kept({"undo", "1"});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("circle"), qPrintable(refused.err));
    }

    void whatCanNotBeWaitedOnIsRefused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("why");
        QTest::newRow("itself") << QStringList{"wait", "1", "--on", "1"} << "can't wait on itself";
        QTest::newRow("none") << QStringList{"wait", "1", "--on", "9"} << "There is no promise 9";
        QTest::newRow("closed") << QStringList{"wait", "1", "--on", "3"} << "Promise 3 is closed (broken)";
        QTest::newRow("itself closed") << QStringList{"wait", "3", "--on", "1"} << "closed already";
        QTest::newRow("not waiting") << QStringList{"wait", "1", "--no-more", "--on", "2"}
                                     << "does not wait on that one";
    }
    void whatCanNotBeWaitedOnIsRefused() {
        QFETCH(QStringList, arguments);
        QFETCH(QString, why);
        Terminal terminal = teamOfThree();
        terminal.kept({"break", "3", "--reason", "Sold out"});
        const auto refused = terminal.kept(arguments);
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains(why), qPrintable(refused.err));
        QVERIFY(refused.out.isEmpty());
    }

    void aWaitEndsAndIsTakenBack() {
        Terminal terminal = teamOfThree();
        wait(terminal, "1", "2");
        QCOMPARE(terminal.kept({"wait", "1", "--on", "2", "--no-more"}).status, 0);
        QCOMPARE(chainOf(terminal, "1").size(), 1);
        QCOMPARE(terminal.kept({"undo", "1"}).status, 0);
        QCOMPARE(chainOf(terminal, "1").size(), 2);
        const QString history = terminal.kept({"history", "1"}).out;
        QVERIFY2(history.contains("Waits · on promise 2"), qPrintable(history));
        QVERIFY2(history.contains("Waits no more · on promise 2"), qPrintable(history));
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void latenessGoesToTheLinkThatWasLateFirst() {
        Terminal terminal = teamOfThree();
        wait(terminal, "1", "2");
        wait(terminal, "2", "3");
        terminal.now = at(QStringLiteral("2026-11-28T12:00:00+01:00"));
        terminal.kept({"keep", "3", "--as", "Lena Vogt"});
        const QJsonArray causes = terminal.kept({"stats", "--by", "cause", "--format", "json"}).json();
        QCOMPARE(causes.size(), 1);
        QCOMPARE(causes.at(0)["key"].toString(), "Lena Vogt");
        QCOMPARE(causes.at(0)["late"].toInt(), 1);
        QCOMPARE(causes.at(0)["overdue"].toInt(), 2);
        QCOMPARE(causes.at(0)["kept"].toInt(), 0);
        QCOMPARE(chainOf(terminal, "1").at(0)["cause"].toInt(), 3);
        const QJsonArray people = terminal.kept({"stats", "--by", "person", "--format", "json"}).json();
        QCOMPARE(people.size(), 3); // whose they are is another question
        terminal.now = at(QStringLiteral("2026-11-28T12:00:01+01:00"));
        QCOMPARE(terminal.kept({"stats", "--by", "cause", "--as-of", "2026-11-25T13:00:00+01:00", "--format", "json"})
                     .json()
                     .at(0)["overdue"]
                     .toInt(),
                 2);
    }
};

QTEST_GUILESS_MAIN(TestChainCommands)
#include "test_chain_commands.moc"
