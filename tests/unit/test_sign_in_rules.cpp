#include "domain/sign_in_rules.h"

#include <QTest>

using namespace kept::domain;
using namespace std::chrono_literals;

namespace {

constexpr Moment noon = fromMicroseconds(1'795'521'600'000'000);

qint64 secondsOf(Duration duration) {
    return std::chrono::duration_cast<std::chrono::seconds>(duration).count();
}

} // namespace

class TestSignInRules : public QObject {
    Q_OBJECT

private slots:
    void theWaitDoublesUpToAQuarterOfAnHour_data() {
        QTest::addColumn<int>("failures");
        QTest::addColumn<qint64>("seconds");
        const std::vector<qint64> table = {0, 0, 0, 5, 10, 20, 40, 80, 160, 320, 640, 900, 900};
        for (std::size_t failures = 0; failures < table.size(); ++failures)
            QTest::addRow("after %zu", failures) << static_cast<int>(failures) << table[failures];
        QTest::newRow("after very many") << 2'000'000'000 << qint64(900);
    }
    void theWaitDoublesUpToAQuarterOfAnHour() {
        QFETCH(int, failures);
        QTEST(secondsOf(signInWaitAfter(failures)), "seconds");
    }

    void whatIsLeftOfTheWaitGoesByTheClock_data() {
        QTest::addColumn<qint64>("secondsLater");
        QTest::addColumn<qint64>("left");
        QTest::newRow("at once") << qint64(0) << qint64(20);
        QTest::newRow("later") << qint64(15) << qint64(5);
        QTest::newRow("when it is over") << qint64(20) << qint64(0);
        QTest::newRow("long after") << qint64(100'000) << qint64(0);
        QTest::newRow("the clock is set back by a minute") << qint64(-60) << qint64(20);
        QTest::newRow("the clock is set back by a year") << qint64(-31'536'000) << qint64(20);
    }
    void whatIsLeftOfTheWaitGoesByTheClock() {
        QFETCH(qint64, secondsLater);
        QTEST(secondsOf(signInWaitLeft({5, noon}, noon + std::chrono::seconds(secondsLater))), "left");
    }

    void settingTheClockBackWhileWaitingBeginsTheWaitAnew() {
        const FailedSignIns failed{5, noon};
        const Moment back = noon - 24h;
        const FailedSignIns held = heldAt(failed, back);
        QCOMPARE(held.count, 5);
        QCOMPARE(signInWaitLeft(held, back + 5s), Duration(15s));
        QCOMPARE(signInWaitLeft(held, back + 20s), Duration::zero());
    }

    void aClockThatRanAheadAndWasPutRightLocksNobodyOut() {
        const FailedSignIns inTheFuture{50, noon + std::chrono::years(10)};
        const FailedSignIns held = heldAt(inTheFuture, noon);
        QCOMPARE(signInWaitLeft(held, noon), longestSignInWait);
        QCOMPARE(signInWaitLeft(held, noon + longestSignInWait), Duration::zero());
    }

    void settingTheClockForwardEndsOneWaitAndCostsTheNextInFull() {
        FailedSignIns failed{11, noon};
        const Moment ahead = noon + 1h;
        QCOMPARE(signInWaitLeft(failed, ahead), Duration::zero());
        failed = afterFailure(failed, ahead);
        QCOMPARE(failed, (FailedSignIns{12, ahead}));
        QCOMPARE(signInWaitLeft(failed, noon), longestSignInWait);
    }

    void noFailureMeansNoWait() {
        QCOMPARE(signInWaitLeft({}, noon), Duration::zero());
        QCOMPARE(afterFailure({}, noon), (FailedSignIns{1, noon}));
    }

    void aPasswordIsJudgedByItsLengthAlone_data() {
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("fault"); // -1: none
        QTest::newRow("none") << 0 << int(PasswordFault::TooShort);
        QTest::newRow("nine") << 9 << int(PasswordFault::TooShort);
        QTest::newRow("ten") << 10 << -1;
        QTest::newRow("two hundred") << 200 << -1;
        QTest::newRow("more") << 201 << int(PasswordFault::TooLong);
    }
    void aPasswordIsJudgedByItsLengthAlone() {
        QFETCH(int, characters);
        QFETCH(int, fault);
        const auto found = passwordFault(characters);
        QCOMPARE(found ? static_cast<int>(*found) : -1, fault);
    }
};

QTEST_GUILESS_MAIN(TestSignInRules)
#include "test_sign_in_rules.moc"
