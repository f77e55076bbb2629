#include "tests/cli/terminal.h"

#include <QJsonObject>
#include <QTest>

using namespace kept;
using test::at;
using test::Terminal;

namespace {

/// Mara leads Service, Tariq is of Logistics, Ida of Service; Mara sits at this desktop.
Terminal team() {
    Terminal terminal;
    terminal.kept({"init", terminal.path("a.kept"), "--time-zone", "Europe/Berlin"});
    terminal.kept({"people", "add", "Mara Lind", "--department", "Service", "--role", "owner"});
    terminal.kept({"people", "add", "Tariq Aziz", "--department", "Logistics"});
    terminal.kept({"people", "add", "Ida Holm", "--department", "Service"});
    terminal.preferences.setValue(services::Preference::Me, "Mara Lind");
    return terminal;
}

QJsonObject only(Terminal& terminal) {
    return terminal.kept({"list", "--format", "json"}).json().at(0).toObject();
}

} // namespace

/// What others answer: offers, promises of a department, voids; and what is mended.
class TestAnswerCommands : public QObject {
    Q_OBJECT

private slots:
    void aDeclinedOfferStaysWhereItWas() {
        Terminal terminal = team();
        terminal.kept({"add", "Call Anna Keller tomorrow 15:00"});
        terminal.kept({"hand-over", "1", "--to", "Tariq Aziz"});
        QCOMPARE(terminal.kept({"decline", "1", "--as", "Ida Holm", "--reason", "no time"}).status, 1);
        const auto declined = terminal.kept({"decline", "1", "--as", "Tariq Aziz", "--reason", "no time"});
        QVERIFY2(declined.status == 0, qPrintable(declined.err));
        QCOMPARE(terminal.kept({"accept", "1", "--as", "Tariq Aziz"}).status, 1);
        QCOMPARE(only(terminal)["holder"].toString(), "Mara Lind");
        const auto history = terminal.kept({"history", "1"});
        QVERIFY2(history.out.contains("no time"), qPrintable(history.out));
    }

    void whoOffersAColleaguesPromiseCanWithdrawTheOffer() {
        Terminal terminal = team();
        terminal.kept({"add", "Call Anna Keller tomorrow 15:00"});
        terminal.kept({"hand-over", "1", "--to", "Tariq Aziz", "--as", "Ida Holm"});
        const auto withdrawn = terminal.kept({"decline", "1", "--as", "Ida Holm", "--reason", "Mara is back"});
        QVERIFY2(withdrawn.status == 0, qPrintable(withdrawn.err));
        QCOMPARE(terminal.kept({"accept", "1", "--as", "Tariq Aziz"}).status, 1);
        QCOMPARE(only(terminal)["holder"].toString(), "Mara Lind");
        QCOMPARE(terminal.kept({"verify"}).status, 0);
    }

    void aDepartmentsPromiseIsClaimedOnce() {
        Terminal terminal = team();
        terminal.kept({"add", "Somebody will be there tomorrow 13:00", "--by", "Service"});
        QCOMPARE(only(terminal)["holder"].toString(), "");
        const auto claimed = terminal.kept({"claim", "1", "--as", "Ida Holm"});
        QVERIFY2(claimed.status == 0, qPrintable(claimed.err));
        QCOMPARE(only(terminal)["holder"].toString(), "Ida Holm");
        QCOMPARE(terminal.kept({"claim", "1"}).status, 1);
    }

    void aRefusedVoidCounts() {
        Terminal terminal = team();
        terminal.kept({"add", "Call Anna Keller tomorrow 15:00"});
        terminal.now += std::chrono::hours(1);
        terminal.kept({"void", "1", "--reason", "a joke"});
        const auto refused = terminal.kept({"refuse-void", "1", "--as", "Tariq Aziz", "--reason", "she noted it"});
        QVERIFY2(refused.status == 0, qPrintable(refused.err));
        QCOMPARE(terminal.kept({"confirm-void", "1", "--as", "Tariq Aziz"}).status, 1);
        QCOMPARE(only(terminal)["outcome"].toString(), "open");
    }

    void everythingButTheDeadlineIsCorrected() {
        Terminal terminal = team();
        terminal.kept({"add", "Call Ana Keler tomorrow 15:00 #phone"});
        const QString due = only(terminal)["due_at"].toString();
        const auto corrected = terminal.kept({"correct", "1", "--what", "Call Anna Keller", "--to", "Anna Keller",
                                              "--channel", "e-mail", "--size", "small"});
        QVERIFY2(corrected.status == 0, qPrintable(corrected.err));
        const QJsonObject row = only(terminal);
        QCOMPARE(row["what"].toString(), "Call Anna Keller");
        QCOMPARE(row["promisee"].toString(), "Anna Keller");
        QCOMPARE(row["channel"].toString(), "e-mail");
        QCOMPARE(row["size"].toString(), "small");
        QCOMPARE(row["due_at"].toString(), due);
    }

    void whatCannotBeCorrectedIsRefused_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QStringList() << 2;
        QTest::newRow("no such size") << QStringList{"--size", "huge"} << 2;
        QTest::newRow("empty words") << QStringList{"--what", "  "} << 1;
        QTest::newRow("nobody") << QStringList{"--to", ""} << 1;
        QTest::newRow("to oneself") << QStringList{"--to", "Mara Lind"} << 1;
        QTest::newRow("as it is") << QStringList{"--what", "Call Anna Keller"} << 1;
        QTest::newRow("control characters") << QStringList{"--to", QString("Anna\x1b[31m")} << 1;
        QTest::newRow("turned around") << QStringList{"--channel", QString("phone") + QChar(0x202E)} << 1;
    }
    void whatCannotBeCorrectedIsRefused() {
        QFETCH(QStringList, options);
        QFETCH(int, status);
        Terminal terminal = team();
        terminal.kept({"add", "Call Anna Keller tomorrow 15:00"});
        const auto answer = terminal.kept(QStringList{"correct", "1"} + options);
        QCOMPARE(answer.status, status);
        QVERIFY(!answer.err.isEmpty());
        QCOMPARE(terminal.kept({"history", "1", "--format", "json"}).json().size(), 1);
    }

    void aMoveSaysByWhichDeadlineItIsJudged_data() {
        QTest::addColumn<QStringList>("telling");
        QTest::addColumn<int>("hoursLater");
        QTest::addColumn<bool>("stillJudgedByTheFirst");
        const QStringList told{"--told", "--channel", "phone"};
        QTest::newRow("told now") << told << 1 << false;
        QTest::newRow("not told") << QStringList{"--not-told"} << 1 << true;
        QTest::newRow("told earlier") << told + QStringList{"--told-at", "2026-11-23T10:30"} << 1 << false;
        QTest::newRow("told in time, entered late")
            << told + QStringList{"--told-at", "2026-11-23T10:30"} << 30 << true;
    }
    void aMoveSaysByWhichDeadlineItIsJudged() {
        QFETCH(QStringList, telling);
        QFETCH(int, hoursLater);
        QFETCH(bool, stillJudgedByTheFirst);
        Terminal terminal = team();
        terminal.kept({"add", "Call Anna Keller tomorrow 15:00"});
        terminal.now += std::chrono::hours(hoursLater);
        const auto moved =
            terminal.kept(QStringList{"renegotiate", "1", "--due", "2026-11-27T12:00", "--reason", "r"} + telling);
        QVERIFY2(moved.status == 0, qPrintable(moved.err));
        QVERIFY2(moved.out.contains("27 Nov"), qPrintable(moved.out));
        QCOMPARE(moved.out.contains("still judged by"), stillJudgedByTheFirst);
        QVERIFY2(moved.out.contains("24 Nov"), qPrintable(moved.out));
        for (const QStringList& told : {QStringList{"list"}, QStringList{"chain", "1"}}) {
            const auto answer = terminal.kept(told);
            QVERIFY2(answer.out.contains("24 Nov"), qPrintable(answer.out)); // the first stays in sight
        }
    }

    void whenSomebodyWasToldGoesWithBeingTold() {
        Terminal terminal = team();
        terminal.kept({"add", "Call Anna Keller tomorrow 15:00"});
        const QStringList move{"renegotiate", "1", "--due", "2026-11-27T12:00", "--reason", "r"};
        QCOMPARE(terminal.kept(move + QStringList{"--not-told", "--told-at", "2026-11-23T10:30"}).status, 2);
        const QStringList told = move + QStringList{"--told", "--channel", "phone", "--told-at"};
        QCOMPARE(terminal.kept(told + QStringList{"soon"}).status, 2);
        QCOMPARE(terminal.kept(told + QStringList{"2026-11-26T10:30"}).status, 1); // not in the future
        QCOMPARE(terminal.kept(told + QStringList{"2026-11-22T10:30"}).status, 1); // not before it was promised
    }
};

QTEST_GUILESS_MAIN(TestAnswerCommands)
#include "test_answer_commands.moc"
