#include "domain/errors.h"
#include "services/coming_reminders.h"
#include "services/digest.h"
#include "services/people.h"
#include "storage/database.h"
#include "storage/opening.h"
#include "tests/bench/filled_book.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

using namespace kept;

namespace {

constexpr int repetitions = 25;
/// What the next reminder may take in the largest book, of what it takes in the smallest, for as many reminders.
constexpr double mostGrowth = 2.0;
/// One screen is drawn in that; a look for reminders is not to be felt.
constexpr double mostMilliseconds = 16.7;
/// A digest is read once a day, and a save may wait for it.
constexpr double mostMillisecondsOfDigest = 100;

struct Measured {
    qint64 promises = 0;
    std::size_t pending = 0; ///< of the person who has most of them
    double coming = 0;       ///< milliseconds, the median
    double digest = 0;
};

double medianOf(const std::function<void()>& work) {
    std::vector<double> times;
    for (int i = 0; i < repetitions; ++i) {
        QElapsedTimer timer;
        timer.start();
        work();
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::nth_element(times, times.begin() + repetitions / 2);
    return times[repetitions / 2];
}

Measured measure(qint64 promises, const QString& file) {
    if (!QFileInfo::exists(file))
        (void)bench::fillBook(file, {.promises = promises});
    const storage::Opened opened = storage::openBook(file, storage::OpenMode::Existing, bench::now());
    storage::Database& database = *opened.database;
    Measured found{.promises = promises};
    domain::PersonId busiest;
    for (const services::PersonRow& person : services::people(database)) {
        const std::size_t pending = services::comingReminders(database, person.id, bench::now()).size();
        if (pending >= found.pending)
            busiest = person.id;
        found.pending = std::max(found.pending, pending);
    }
    found.coming = medianOf([&] { (void)services::comingReminders(database, busiest, bench::now()); });
    found.digest = medianOf([&] { (void)services::digestOf(database, busiest, bench::now()); });
    return found;
}

} // namespace

/// Measures what a look for the next reminder takes, in books of so many promises (1,000 10,000 100,000 without
/// arguments), kept in the folder that the environment variable KEPT_BENCH_BOOKS names, if it does.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    std::vector<qint64> sizes;
    for (const QString& argument : QCoreApplication::arguments().mid(1))
        sizes.push_back(argument.toLongLong());
    if (sizes.empty())
        sizes = {1'000, 10'000, 100'000};
    const QTemporaryDir temporary;
    const QString folder = qEnvironmentVariable("KEPT_BENCH_BOOKS", temporary.path());
    std::vector<Measured> all;
    try {
        std::printf("%10s %10s %14s %16s %10s\n", "promises", "reminders", "look, ms", "us per reminder", "digest, ms");
        for (const qint64 promises : sizes) {
            all.push_back(measure(promises, QStringLiteral("%1/promises-%2.kept").arg(folder).arg(promises)));
            const Measured& last = all.back();
            std::printf("%10lld %10zu %14.2f %16.2f %10.2f\n", static_cast<long long>(promises), last.pending,
                        last.coming, last.coming * 1e3 / static_cast<double>(std::max<std::size_t>(last.pending, 1)),
                        last.digest);
        }
    } catch (const domain::Error& error) {
        std::fprintf(stderr, "%s\n", qPrintable(error.message()));
        return 1;
    }
    const auto each = [](const Measured& measured) {
        return measured.coming / static_cast<double>(std::max<std::size_t>(measured.pending, 1));
    };
    const double growth = each(all.back()) / each(all.front());
    const bool isQuick = all.back().coming <= mostMilliseconds && all.back().digest <= mostMillisecondsOfDigest;
    std::printf(
        "growth for each reminder %.2f (at most %.1f), look %.2f ms (at most %.1f), digest %.2f ms (at most %.0f): "
        "%s\n",
        growth, mostGrowth, all.back().coming, mostMilliseconds, all.back().digest, mostMillisecondsOfDigest,
        growth <= mostGrowth && isQuick ? "kept" : "BROKEN");
    return growth <= mostGrowth && isQuick ? 0 : 1;
}
