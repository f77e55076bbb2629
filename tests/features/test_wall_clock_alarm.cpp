#include "desktop/wall_clock_alarm.h"

#include <QSignalSpy>
#include <QTest>

#include <cerrno>

using namespace kept;
using namespace std::chrono_literals;
using desktop::TimerCalls;
using desktop::WallClockAlarm;
using domain::Moment;

namespace {

/// The clock that the kernel's timer goes by.
Moment now() {
    return std::chrono::floor<domain::Duration>(std::chrono::system_clock::now());
}

} // namespace

class TestWallClockAlarm : public QObject {
    Q_OBJECT

private slots:
    void init() { m_alarm = std::make_unique<WallClockAlarm>(now); }
    void cleanup() { m_alarm.reset(); }

    void ringsOnceWhenTheMomentHasCome() {
        QSignalSpy rang(m_alarm.get(), &services::Alarm::rang);
        const Moment at = now() + 60ms;
        m_alarm->setAt(at);
        QTRY_COMPARE(rang.size(), 1);
        QVERIFY(now() >= at);
        QVERIFY(!rang.wait(100));
    }

    void aMomentThatHasPassedRingsFromTheEventLoop_data() {
        QTest::addColumn<qint64>("microseconds");
        QTest::newRow("a second ago") << qint64(domain::toMicroseconds(now() - 1s));
        QTest::newRow("when clocks began") << qint64(0);
        QTest::newRow("before that") << qint64(-5'000'000);
    }
    void aMomentThatHasPassedRingsFromTheEventLoop() {
        QFETCH(qint64, microseconds);
        QSignalSpy rang(m_alarm.get(), &services::Alarm::rang);
        m_alarm->setAt(domain::fromMicroseconds(microseconds));
        QCOMPARE(rang.size(), 0);
        QTRY_COMPARE(rang.size(), 1);
    }

    void itGoesByTheClockThatItWasGiven() {
        const auto behind = [] { return now() - 1h; };
        WallClockAlarm alarm(behind);
        QSignalSpy rang(&alarm, &services::Alarm::rang);
        const Moment at = behind() + 60ms;
        alarm.setAt(at);
        QTRY_COMPARE(rang.size(), 1);
        QVERIFY(behind() >= at);
    }

    void theLastMomentThatWasSetCounts() {
        QSignalSpy rang(m_alarm.get(), &services::Alarm::rang);
        m_alarm->setAt(now() - 1s);
        m_alarm->setAt(now() + 24h);
        QVERIFY(!rang.wait(50));
        m_alarm->setAt(now() + 20ms);
        QTRY_COMPARE(rang.size(), 1);
    }

    void withoutAMomentItIsSilent() {
        QSignalSpy rang(m_alarm.get(), &services::Alarm::rang);
        m_alarm->setAt(now() + 20ms);
        m_alarm->setAt(std::nullopt);
        QVERIFY(!rang.wait(100));
    }

    void aClockThatIsSetRings() {
        TimerCalls calls;
        int flags = 0;
        calls.set = [&](int timer, int with, const itimerspec* at, itimerspec* before) {
            flags = with;
            return ::timerfd_settime(timer, with, at, before);
        };
        calls.read = [](int timer, void* into, std::size_t size) -> ssize_t {
            (void)::read(timer, into, size);
            errno = ECANCELED;
            return -1;
        };
        WallClockAlarm alarm(now, nullptr, calls);
        QSignalSpy rang(&alarm, &services::Alarm::rang);
        alarm.setAt(now() + 10ms); // only so that there is something to read
        QTRY_COMPARE(rang.size(), 1);
        QCOMPARE(flags, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET);
    }

    void aClockThatWasSetJustBeforeRings() {
        TimerCalls calls;
        calls.set = [](int timer, int with, const itimerspec* at, itimerspec* before) {
            ::timerfd_settime(timer, with, at, before);
            errno = ECANCELED;
            return -1;
        };
        WallClockAlarm alarm(now, nullptr, calls);
        QSignalSpy rang(&alarm, &services::Alarm::rang);
        alarm.setAt(now() + 24h);
        QTRY_COMPARE(rang.size(), 1);
        alarm.setAt(std::nullopt);
        QVERIFY(!rang.wait(50));
    }

    void whatCannotBeReadRingsNothing() {
        TimerCalls calls;
        int reads = 0;
        calls.read = [&](int timer, void* into, std::size_t size) -> ssize_t {
            ++reads;
            (void)::read(timer, into, size);
            errno = EAGAIN;
            return -1;
        };
        WallClockAlarm alarm(now, nullptr, calls);
        QSignalSpy rang(&alarm, &services::Alarm::rang);
        alarm.setAt(now() + 1ms);
        QTRY_VERIFY(reads > 0);
        QCOMPARE(rang.size(), 0);
    }

    void whereThereIsNoSuchTimerItRingsAllTheSame() {
        TimerCalls calls;
        calls.create = [](int, int) {
            errno = EMFILE;
            return -1;
        };
        WallClockAlarm alarm(now, nullptr, calls);
        QSignalSpy rang(&alarm, &services::Alarm::rang);
        const Moment at = now() + 60ms;
        alarm.setAt(at);
        QTRY_COMPARE(rang.size(), 1);
        QVERIFY(now() >= at);
        alarm.setAt(now() - 1h);
        QCOMPARE(rang.size(), 1);
        QTRY_COMPARE(rang.size(), 2);
        alarm.setAt(now() + 20ms);
        alarm.setAt(std::nullopt);
        QVERIFY(!rang.wait(100));
    }

private:
    std::unique_ptr<WallClockAlarm> m_alarm;
};

QTEST_GUILESS_MAIN(TestWallClockAlarm)
#include "test_wall_clock_alarm.moc"
