#include "desktop/end_signals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace kept;

namespace {

using Handler = void (*)(int);

Handler handlerOf(int signal) {
    struct sigaction action = {};
    ::sigaction(signal, nullptr, &action);
    return action.sa_handler;
}

/// As whoever started the program left it; the default again behind it.
class Inherited {
public:
    Inherited(int signal, Handler handler) : m_signal(signal) { std::signal(signal, handler); }
    ~Inherited() { std::signal(m_signal, SIG_DFL); }
    Inherited(const Inherited&) = delete;
    Inherited& operator=(const Inherited&) = delete;

private:
    int m_signal;
};

void eachSignal() {
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGINT") << SIGINT;
    QTest::newRow("SIGHUP") << SIGHUP;
}

} // namespace

/// How a program is asked to end.
class TestEndSignals : public QObject {
    Q_OBJECT

private slots:
    void aSignalIsTold_data() { eachSignal(); }
    void aSignalIsTold() {
        QFETCH(int, signal);
        const desktop::EndSignals end;
        QSignalSpy wanted(&end, &desktop::EndSignals::endWanted);
        std::raise(signal);
        QTRY_COMPARE(wanted.count(), 1);
    }

    void oneThatIsIgnoredAtTheStartStaysIgnored_data() { eachSignal(); }
    void oneThatIsIgnoredAtTheStartStaysIgnored() { // nohup kept &
        QFETCH(int, signal);
        const Inherited ignored(signal, SIG_IGN);
        const int other = signal == SIGTERM ? SIGINT : SIGTERM;
        {
            const desktop::EndSignals end;
            QVERIFY(handlerOf(signal) == SIG_IGN);
            QSignalSpy wanted(&end, &desktop::EndSignals::endWanted);
            std::raise(other);
            QTRY_COMPARE(wanted.count(), 1);
        }
        QVERIFY(handlerOf(signal) == SIG_IGN);
        QVERIFY(handlerOf(other) == SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(TestEndSignals)
#include "test_end_signals.moc"
