#include "domain/errors.h"
#include "services/book.h"
#include "tests/bench/bare_client.h"
#include "tests/bench/client.h"
#include "tests/bench/server_load.h"
#include "tests/bench/shared_scene.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>
#include <stdexcept>

using namespace kept;
using bench::Measures;

namespace {

struct Wishes {
    bench::SceneWishes scene;
    double think = 10;
    int seconds = 120;
    int ceilingSeconds = 30;
    std::uint32_t seed = 1;
};

Wishes wishesOf(const QCoreApplication& application) {
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Lets a team work on one book on a PostgreSQL server, and tells how long it waits."));
    parser.addHelpOption();
    const auto add = [&parser](const char* name, const char* what, const char* usual) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what), QStringLiteral("value"),
                          QString::fromLatin1(usual)});
    };
    add("promises", "how many the book holds", "1000000");
    add("people", "how many work on it", "60");
    add("seconds", "how long they work at their own pace", "120");
    add("think", "seconds between two acts of one, on average", "10");
    add("ceiling", "seconds for which nobody thinks at all; 0 for none", "30");
    add("seed", "of who does what", "1");
    add("file", "a book made before, or to be made there", "");
    add("server",
        "address of an empty database, or of a book made here, as superuser admin; otherwise a server is "
        "started",
        "");
    parser.process(application);
    const auto number = [&parser](const char* name) { return parser.value(QString::fromLatin1(name)).toInt(); };
    return {.scene = {.book = {.promises = number("promises"), .people = number("people")},
                      .address = parser.value(QStringLiteral("server")),
                      .file = parser.value(QStringLiteral("file"))},
            .think = parser.value(QStringLiteral("think")).toDouble(),
            .seconds = number("seconds"),
            .ceilingSeconds = number("ceiling"),
            .seed = static_cast<std::uint32_t>(number("seed"))};
}

void wait(double seconds, const std::function<bool()>& isOver = {}) {
    constexpr auto between = std::chrono::milliseconds(20);
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop; // sleeps until there is something to do: the processors are for those who are measured
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (static_cast<double>(timer.elapsed()) >= seconds * 1'000 || (isOver && isOver()))
            loop.quit();
    });
    look.start(between);
    loop.exec();
}

/// A team at work.
class Office {
public:
    Office(const bench::SharedScene& scene, std::uint32_t seed)
        : m_load(scene.postmaster()), m_bare(scene.conninfo(), ids(scene.members())) {
        for (const bench::Member& member : scene.members()) {
            m_clients.push_back(std::make_unique<bench::Client>(m_clients.size(), member, seed));
            m_clients.back()->open();
        }
    }

    Measures work(const bench::Pace& pace, int seconds) {
        Measures measures;
        bench::News news(measures, m_clients.size());
        (void)m_load.used();
        m_bare.start();
        QElapsedTimer timer;
        timer.start();
        for (const auto& client : m_clients)
            client->start(pace, measures, news);
        wait(seconds);
        for (const auto& client : m_clients)
            client->stop();
        measures.seconds = static_cast<double>(timer.elapsed()) / 1'000;
        m_used = m_load.used();
        constexpr double patience = 60;
        wait(patience, [&] { return std::ranges::none_of(m_clients, &bench::Client::isBusy); });
        wait(patience, [&] { return news.waiting() == 0; });
        measures.untold = news.waiting();
        measures.bare = m_bare.stop();
        for (const auto& client : m_clients)
            client->forget();
        return measures;
    }

    void printLoad(double seconds) const {
        std::printf("processors: server %.0f %%, all the clients %.0f %% of one; load of the machine %.1f; "
                    "%.1f MiB of its own for each connection\n",
                    100 * m_used.server / seconds, 100 * m_used.clients / seconds, bench::ServerLoad::machine(),
                    m_load.memoryPerBackend());
        std::fflush(stdout);
    }

    void close() {
        for (const auto& client : m_clients)
            client->close();
    }

private:
    static std::vector<qint64> ids(const std::vector<bench::Member>& members) {
        std::vector<qint64> found;
        for (const bench::Member& member : members)
            found.push_back(member.id.value());
        return found;
    }

    std::vector<std::unique_ptr<bench::Client>> m_clients;
    bench::ServerLoad m_load;
    bench::ServerLoad::Used m_used;
    bench::BareClient m_bare;
};

bool run(const Wishes& wishes) {
    const bench::SharedScene scene(wishes.scene);
    const qint64 before = scene.eventCount();
    Office office(scene, wishes.seed);
    wait(10); // until all that windows read at their start is there
    const Measures human = office.work({.thinkSeconds = wishes.think}, wishes.seconds);
    bool kept = human.print("At their own pace", true);
    office.printLoad(human.seconds);
    qint64 events = human.events;
    if (wishes.ceilingSeconds > 0) {
        const Measures ceiling = office.work({.thinkSeconds = 0, .keySeconds = 0}, wishes.ceilingSeconds);
        (void)ceiling.print("Without a pause", false);
        office.printLoad(ceiling.seconds);
        events += ceiling.events;
        kept = kept && ceiling.failures.isEmpty() && ceiling.untold == 0;
    }
    office.close();
    scene.verify();
    const qint64 appended = scene.eventCount() - before;
    std::printf("events acknowledged %lld, in the book %lld\n", static_cast<long long>(events),
                static_cast<long long>(appended));
    return kept && events == appended;
}

} // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    try {
        const bool kept = run(wishesOf(application));
        std::printf("%s\n", kept ? "All limits were kept." : "A LIMIT WAS BROKEN.");
        return kept ? 0 : 1;
    } catch (const domain::Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.message()));
    } catch (const std::runtime_error& error) {
        std::fprintf(stderr, "%s\n", error.what());
    }
    return 2;
}
