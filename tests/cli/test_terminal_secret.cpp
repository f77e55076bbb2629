#include "cli/terminal_secret.h"

#include <QTest>

#include <array>
#include <csignal>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <thread>
#include <unistd.h>

using namespace kept;
using services::Secret;

namespace {

QByteArray readSome(int handle) {
    std::array<char, 256> some{};
    const ssize_t got = read(handle, some.data(), some.size());
    return got > 0 ? QByteArray(some.data(), static_cast<qsizetype>(got)) : QByteArray();
}

/// Somebody at a terminal that is asked for a password.
class Typist {
public:
    Typist() {
        if (openpty(&m_person, &m_program, nullptr, nullptr, nullptr) != 0)
            qFatal("no terminal");
        m_asking = std::thread([this] { m_answer = cli::askOn(m_program, QStringLiteral("Password: ")); });
        while (!m_seen.contains("Password: ")) // silent from here on
            m_seen += readSome(m_person);
    }
    ~Typist() {
        answer();
        close(m_program);
        close(m_person);
    }
    Typist(const Typist&) = delete;
    Typist& operator=(const Typist&) = delete;

    void type(const QByteArray& keys) const { (void)!write(m_person, keys.constData(), keys.size()); }
    const std::optional<Secret>& answer() {
        if (m_asking.joinable())
            m_asking.join();
        return m_answer;
    }
    /// All that stood on the screen up to the end of the line.
    QByteArray seen() {
        while (!m_seen.contains('\n'))
            m_seen += readSome(m_person);
        return m_seen;
    }
    [[nodiscard]] bool showsWhatIsTyped() const {
        termios modes{};
        return tcgetattr(m_program, &modes) == 0 && (modes.c_lflag & ECHO) != 0;
    }

private:
    int m_person = -1;
    int m_program = -1;
    std::thread m_asking;
    std::optional<Secret> m_answer;
    QByteArray m_seen;
};

} // namespace

class TestTerminalSecret : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedIsNotShown_data() {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QString>("password");
        QTest::newRow("other letters") << QByteArray("Gr\xc3\xbc\xc3\x9f"
                                                     "e an alle\n")
                                       << QStringLiteral("Grüße an alle");
        QTest::newRow("a slip taken back") << QByteArray("gehx\x7f"
                                                         "eim;'\n")
                                           << QStringLiteral("geheim;'");
        QTest::newRow("nothing") << QByteArray("\n") << QString();
    }
    void whatIsTypedIsNotShown() {
        QFETCH(QByteArray, keys);
        QFETCH(QString, password);
        Typist typist;
        typist.type(keys);
        QVERIFY(typist.answer());
        QVERIFY(typist.answer()->isSame(Secret(std::move(password))));
        QVERIFY(typist.showsWhatIsTyped());
        QCOMPARE(typist.seen(), QByteArray("Password: \r\n"));
    }

    void whoEndsTheInputGivesNoPassword() {
        Typist typist;
        typist.type("\x04");
        QVERIFY(!typist.answer());
        QVERIFY(typist.showsWhatIsTyped());
    }

    void anInterruptionReachesTheProgramWithTheTerminalAsItWas_data() {
        QTest::addColumn<int>("signal");
        QTest::newRow("Ctrl+C") << SIGINT;
        QTest::newRow("Ctrl+backslash") << SIGQUIT;
        QTest::newRow("ended from outside") << SIGTERM;
    }
    void anInterruptionReachesTheProgramWithTheTerminalAsItWas() {
        QFETCH(int, signal);
        static volatile std::sig_atomic_t interrupted = 0;
        interrupted = 0;
        const auto before = std::signal(signal, [](int caught) { interrupted = caught; });
        Typist typist;
        QCOMPARE(kill(getpid(), signal), 0);
        QVERIFY(!typist.answer());
        std::signal(signal, before);
        QCOMPARE(static_cast<int>(interrupted), signal);
        QVERIFY(typist.showsWhatIsTyped());
    }

    void withoutATerminalNobodyIsAsked() {
        const pid_t child = fork();
        if (child == 0) {
            const bool left = setsid() >= 0;
            _exit(left && !cli::askAtTerminal(QStringLiteral("Password: ")) ? 0 : 1);
        }
        int status = -1;
        QCOMPARE(waitpid(child, &status, 0), child);
        QCOMPARE(status, 0);
    }
};

QTEST_GUILESS_MAIN(TestTerminalSecret)
#include "test_terminal_secret.moc"
