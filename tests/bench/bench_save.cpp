#include "services/book.h"
#include "services/deliver.h"
#include "services/ledger.h"
#include "services/people.h"
#include "services/reading.h"
#include "storage/journal.h"
#include "tests/bench/bare_file.h"
#include "tests/bench/book_shelf.h"
#include "tests/bench/budgets.h"
#include "tests/bench/filled_book.h"
#include "tests/bench/measures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>

#include <optional>
#include <utility>

using namespace kept;
using namespace kept::bench;
using namespace domain;

namespace {

constexpr int repetitions = 60;
constexpr int unmeasured = 5;
/// At the 95th percentile, beside a commit that takes next to nothing, as most disks have it. What a slow one takes is
/// none of Kept's.
constexpr double mostMilliseconds = 20;
constexpr double mostGrowth = 2;

/// A row as long as an event of a promise is, on the disk, as the book's own journal has it.
class BareCommits {
public:
    explicit BareCommits(const QString& path) : m_file(path) {
        const auto mode = storage::journalModeFor(sqlite3_libversion_number(), storage::isOnNetworkFileSystem(path));
        m_file.exec(QStringLiteral("PRAGMA journal_mode = %1").arg(storage::journalModeName(mode)));
        m_file.exec(QStringLiteral("PRAGMA synchronous = FULL"));
        m_file.exec(QStringLiteral("CREATE TABLE events (number INTEGER PRIMARY KEY, payload TEXT, hash BLOB)"));
    }
    void commit() {
        m_file.exec(
            QStringLiteral("INSERT INTO events (payload, hash) VALUES ('{\"what\":\"Call back about the order\","
                           "\"due\":1795428000000000}', randomblob(32))"));
    }

private:
    BareFile m_file;
};

/// A book that is open as a window has it, and who acts.
class Desk {
public:
    explicit Desk(const QString& path) {
        m_book.open(path).waitForFinished();
        const auto begin = [](storage::Database& database) {
            const Moment at = services::readingMoment(database, now());
            std::pair<PersonId, std::vector<PromiseKey>> busiest;
            for (const services::PersonRow& person : services::people(database)) {
                PromiseQuery query;
                query.holder = person.id;
                query.outcomes = {Outcome::Open};
                auto keys = services::promiseKeys(database, query, at);
                if (keys.size() > busiest.second.size())
                    busiest = {person.id, std::move(keys)};
            }
            return busiest;
        };
        auto reading = m_book.run(begin);
        reading.waitForFinished();
        std::tie(m_me, m_open) = reading.result();
    }

    /// From the key to the news that it is in the book, through the event loop, as a window saves.
    double save(const std::function<void(services::Ledger&)>& work) {
        QElapsedTimer timer;
        QEventLoop loop;
        QString failure;
        timer.start();
        services::deliver(
            m_book.save([work, session = services::Session{m_me, m_book.now()}](storage::Database& database,
                                                                                services::Changes& changes) {
                services::Ledger ledger(database, session, changes);
                work(ledger);
            }),
            &m_book, [&] { loop.quit(); },
            [&](const QString& why) {
                failure = why;
                loop.quit();
            });
        loop.exec();
        if (!failure.isEmpty())
            throw StorageFailure(failure);
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    [[nodiscard]] PersonId me() const { return m_me; }
    /// One of mine that is open; the next one each time, and the first again at the end.
    PromiseId next() { return m_open[m_next++ % m_open.size()].id; }

    std::optional<PromiseId> kept; ///< of these, to be opened again

private:
    services::Book m_book{now};
    PersonId m_me;
    std::vector<PromiseKey> m_open;
    std::size_t m_next = 0;
};

struct Act {
    const char* name;
    std::function<void(services::Ledger&)> work;
};

std::vector<Act> actsOf(Desk& desk) {
    return {
        {"note written",
         [&](services::Ledger& ledger) { ledger.record(desk.next(), Note{QStringLiteral("Reached the voice mail")}); }},
        {"promise made",
         [&](services::Ledger& ledger) {
             services::NewPromise made;
             made.what = QStringLiteral("Call back about order 481516");
             made.promiser = desk.me();
             made.contact = QStringLiteral("Keller GmbH, Lohr");
             made.channel = QStringLiteral("phone");
             made.due = {now() + std::chrono::hours(30), false};
             (void)ledger.make(made);
         }},
        // Each is kept and opened again, so that small books have enough of them.
        {"promise kept, or opened again", [&](services::Ledger& ledger) {
             if (const auto kept = std::exchange(desk.kept, std::nullopt))
                 ledger.record(*kept, Reopened{QStringLiteral("Not yet after all")});
             else
                 ledger.record(*(desk.kept = desk.next()), Kept{});
         }}};
}

void measure(const BookShelf& shelf, qint64 promises, Budgets& budgets, std::vector<std::vector<Grown>>& grown) {
    Desk desk(shelf.copy(promises));
    BareCommits bare(shelf.file(QStringLiteral("commits-%1.db").arg(promises)));
    const std::vector<Act> acts = actsOf(desk);
    grown.resize(acts.size());
    for (std::size_t i = 0; i < acts.size(); ++i) {
        Latencies ours;
        Latencies beside;
        for (int j = 0; j < repetitions + unmeasured; ++j) {
            const double saved = desk.save(acts[i].work);
            const double committed = medianTime(1, [&] { bare.commit(); });
            if (j < unmeasured)
                continue;
            ours.add(saved);
            beside.add(committed);
        }
        const QString name = QStringLiteral("%1, %L2").arg(QLatin1String(acts[i].name)).arg(promises);
        budgets.seen(name, {ours.quantile(0.5), beside.quantile(0.5)});
        budgets.seen(name + QLatin1String(", 95 of 100 within"), {ours.quantile(0.95), beside.quantile(0.95)});
        budgets.atMost(name + QLatin1String(", above the commit"), ours.quantile(0.95) - beside.quantile(0.95), "ms",
                       mostMilliseconds);
        grown[i].push_back({double(promises), ours.quantile(0.5)});
    }
}

} // namespace

/// A key press to saved, through the book's thread and the event loop, beside one durable commit of bare SQLite.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return runGuarded([] {
        const BookShelf shelf;
        Budgets budgets("A key press to saved, beside one durable commit");
        std::vector<std::vector<Grown>> grown;
        for (const qint64 promises : sizesAsked())
            measure(shelf, promises, budgets, grown);
        for (std::size_t i = 0; i < grown.size(); ++i)
            budgets.flat(QStringLiteral("save %1: the largest book beside the smallest").arg(i + 1), grown[i],
                         mostGrowth);
        return budgets.close();
    });
}
