#include "services/book_setup.h"
#include "services/generated_file.h"
#include "storage/database.h"
#include "storage/opening.h"
#include "tests/bench/book_shelf.h"
#include "tests/bench/budgets.h"
#include "tests/bench/filled_book.h"
#include "tests/desktop/desktop_session.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTimeZone>

#include <ctime>
#include <optional>
#include <stdexcept>

using namespace kept;
using namespace kept::bench;
using test::DesktopSession;

namespace {

constexpr int repetitions = 9;
constexpr double mostTimes = 3; ///< of the empty window, where a start is measured against a budget
constexpr qint64 startSize = 100'000;
constexpr double mostEmpty = 60; ///< MiB, with an empty book
constexpr double mostLarge = 80; ///< with a million promises
constexpr qint64 largeSize = 1'000'000;
constexpr qint64 quietNs = 400'000'000; ///< for so long nothing more comes
constexpr qint64 littleNs = 1'000'000;  ///< of work, that is nothing: a cursor that blinks

/// What a thread has used of the processors so far, in nanoseconds; nothing where it is gone.
std::optional<qint64> workOf(const QString& task) {
    QFile file(task + QLatin1String("/schedstat"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().split(' ').first().toLongLong();
}

double peakOf(qint64 process) {
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).simplified().split(' ').first().toDouble() / 1024;
    return 0;
}

struct Start {
    double settled = 0; ///< milliseconds from the start until the thread of the window had nothing more to do
    double worked = 0;  ///< of the processors by then, in that thread
    double peak = 0;    ///< MiB, once it is settled
};

/// Looks every millisecond at what the thread of the window has used of the processors: it is settled when that was
/// next to nothing for a while, at the beginning of that while. Nothing is built into the program for it.
Start watch(QProcess& process, const QElapsedTimer& since) {
    const QString task = QStringLiteral("/proc/%1/task/%1").arg(process.processId());
    qint64 workedAt = 0; // ns since the start
    qint64 workedBy = 0;
    constexpr timespec pause{0, 1'000'000};
    while (since.nsecsElapsed() - workedAt < quietNs || workedBy == 0) {
        const auto worked = workOf(task);
        if (!worked)
            throw std::runtime_error("the program ended by itself");
        if (*worked > workedBy + littleNs) {
            workedBy = *worked;
            workedAt = since.nsecsElapsed();
        }
        nanosleep(&pause, nullptr);
    }
    return {double(workedAt) / 1e6, double(workedBy) / 1e6, peakOf(process.processId())};
}

Start startOf(const DesktopSession& session, const QString& program, const QStringList& arguments,
              const QString& title) {
    QProcess process;
    process.setProcessEnvironment(session.environment());
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    if (!process.waitForStarted())
        throw std::runtime_error("the program does not start");
    const Start start = watch(process, timer);
    if (session.windows(title).isEmpty())
        throw std::runtime_error("the program shows no window");
    process.terminate();
    process.waitForFinished();
    return start;
}

struct Starts {
    double settled = 0;
    double worked = 0;
    double peak = 0; ///< the most of all
};
Starts middleOf(const std::vector<Start>& all) {
    std::vector<double> settled;
    std::vector<double> worked;
    Starts starts;
    for (const Start& one : all) {
        settled.push_back(one.settled);
        worked.push_back(one.worked);
        starts.peak = std::max(starts.peak, one.peak);
    }
    starts.settled = medianOf(settled);
    starts.worked = medianOf(worked);
    return starts;
}

class StartBench {
public:
    StartBench() {
        if (!m_session.failure().isEmpty())
            throw std::runtime_error(m_session.failure().toStdString());
        QDir().mkpath(m_session.file(QStringLiteral("config/kept")));
        QFile preferences(m_session.file(QStringLiteral("config/kept/kept.ini")));
        if (preferences.open(QIODevice::WriteOnly))
            preferences.write("[General]\nme=" + services::generatedOwner().toUtf8() + '\n');
    }

    void measureEmptyBook() {
        const QString path = m_session.file(QStringLiteral("empty.kept"));
        const storage::Opened opened = storage::openBook(path, storage::OpenMode::Create, now());
        services::setUpBook(*opened.database,
                            {.zone = QTimeZone("Europe/Berlin"), .rehearsal = false, .openedAt = now()});
        tell(QStringLiteral("an empty book"), path, 0);
    }
    void measure(qint64 promises) {
        tell(QStringLiteral("%L1 promises").arg(promises), m_shelf.copy(promises), promises);
    }
    [[nodiscard]] int close() const { return m_budgets.close(); }

private:
    void tell(const QString& what, const QString& book, qint64 promises) {
        std::vector<Start> kept;
        std::vector<Start> empty;
        for (int i = 0; i <= repetitions; ++i) {
            const Start bare = startOf(m_session, QStringLiteral(EMPTY_WINDOW_BINARY), {}, QStringLiteral("Empty"));
            const Start ours = startOf(m_session, QStringLiteral(KEPT_BINARY), {QStringLiteral("--book"), book},
                                       QStringLiteral("Kept"));
            if (i == 0) // files come into memory
                continue;
            empty.push_back(bare);
            kept.push_back(ours);
        }
        const Starts ours = middleOf(kept);
        const Starts bare = middleOf(empty);
        const QString name = QStringLiteral("start to a settled window, %1").arg(what);
        if (promises == startSize)
            m_budgets.ratio(name, {ours.settled, bare.settled}, mostTimes);
        else
            m_budgets.seen(name, {ours.settled, bare.settled});
        m_budgets.seen(QStringLiteral("  of that, work of the window's thread"), {ours.worked, bare.worked});
        const QString peak =
            QStringLiteral("peak memory, %1 (empty window: %2 MiB)").arg(what).arg(bare.peak, 0, 'f', 1);
        if (promises == 0 || promises == largeSize)
            m_budgets.atMost(peak, ours.peak, "MiB", promises == 0 ? mostEmpty : mostLarge);
        else
            m_budgets.figure(peak, ours.peak, "MiB");
    }

    DesktopSession m_session;
    BookShelf m_shelf;
    Budgets m_budgets{"Warm starts on a desktop of its own, beside an empty window of Qt"};
};

} // namespace

/// How long the program takes to start, and how much memory, beside an empty window of Qt: each in processes of its
/// own.
int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    return runGuarded([] {
        StartBench bench;
        bench.measureEmptyBook();
        for (const qint64 promises : sizesAsked())
            bench.measure(promises);
        return bench.close();
    });
}
