#include "tests/desktop/desktop_session.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <cstdio>

using namespace kept;
using test::DesktopSession;

namespace {

constexpr double mostWakeUps = 0.1; // a second
constexpr int settling = 20'000;    // ms: the start, the check of the book, the icon in the tray

/// How often the threads of a process went to sleep so far: each time something had woken them.
qint64 wakeUps(qint64 process) {
    qint64 sum = 0;
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(process));
    for (const QString& task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile status(tasks.filePath(task + QStringLiteral("/status")));
        if (!status.open(QIODevice::ReadOnly))
            continue;
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("voluntary_ctxt_switches"))
                sum += line.mid(line.indexOf(':') + 1).trimmed().toLongLong();
    }
    return sum;
}

/// MiB that would be free without the process: its own, and its share of what others use too.
double memory(qint64 process) {
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

struct Measured {
    double wakeUps = 0; ///< a second
    double memory = 0;  ///< MiB
};

Measured measure(QProcess& process, int seconds) {
    QTest::qWait(settling);
    const qint64 before = wakeUps(process.processId());
    QElapsedTimer timer;
    timer.start();
    QTest::qWait(seconds * 1000);
    const double passed = double(timer.elapsed()) / 1000;
    return {double(wakeUps(process.processId()) - before) / passed, memory(process.processId())};
}

void tell(const char* what, const Measured& measured) {
    std::printf("%-28s %7.3f wake-ups a second %7.1f MiB\n", what, measured.wakeUps, measured.memory);
    std::fflush(stdout);
}

Measured measureKept(const DesktopSession& session, const QStringList& init, int seconds) {
    const QString book = session.file(init.isEmpty() ? QStringLiteral("empty.kept") : QStringLiteral("sample.kept"));
    (void)session.kept(QStringList{QStringLiteral("init"), book} + init);
    QProcess kept;
    session.start(kept, {QStringLiteral("--hidden"), QStringLiteral("--book"), book});
    const Measured measured = measure(kept, seconds);
    kept.terminate();
    kept.waitForFinished();
    return measured;
}

} // namespace

/// What the program costs while nobody looks at it: hidden, reminders armed, beside an empty window of Qt.
int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption seconds(QStringLiteral("seconds"), QStringLiteral("how long to look at each"),
                                     QStringLiteral("N"), QStringLiteral("60"));
    parser.addOption(seconds);
    parser.process(application);
    const int looking = parser.value(seconds).toInt();

    const DesktopSession session;
    if (!session.failure().isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(session.failure()));
        return 1;
    }
    QProcess empty;
    empty.setProcessEnvironment(session.environment());
    empty.start(QStringLiteral(EMPTY_WINDOW_BINARY), {});
    tell("an empty window of Qt", measure(empty, looking));
    empty.terminate();
    empty.waitForFinished();
    QDir().mkpath(session.file(QStringLiteral("config/kept")));
    QFile preferences(session.file(QStringLiteral("config/kept/kept.ini")));
    if (preferences.open(QIODevice::WriteOnly))
        preferences.write("[General]\nme=Mara Lind\n");
    preferences.close();
    const Measured nobody = measureKept(session, {}, looking);
    tell("kept, an empty book", nobody);
    const Measured team = measureKept(session, {QStringLiteral("--sample")}, looking);
    tell("kept, the sample team", team);
    const bool within = nobody.wakeUps <= mostWakeUps && team.wakeUps <= mostWakeUps;
    std::printf("limit: %.1f wake-ups a second: %s\n", mostWakeUps, within ? "kept" : "broken");
    return within ? 0 : 1;
}
