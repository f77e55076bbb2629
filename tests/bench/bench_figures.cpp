#include "services/summaries.h"
#include "storage/database.h"
#include "storage/opening.h"
#include "tests/bench/bare_file.h"
#include "tests/bench/book_shelf.h"
#include "tests/bench/budgets.h"
#include "tests/bench/filled_book.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <array>

using namespace kept;
using namespace kept::bench;
using domain::Grouping;

namespace {

constexpr int repetitions = 7;
constexpr double mostForAMonth = 1.5;    ///< of the same query over its covering index
constexpr double mostForAllTime = 0.07;  ///< of one scan of such an index
constexpr qint64 budgetFrom = 1'000'000; ///< so large are the books that the limits are made for
constexpr double mostExponent = 1.1;

struct Chart {
    Grouping grouping;
    const char* name;
};
constexpr std::array<Chart, 11> charts = {{{Grouping::Person, "person"},
                                           {Grouping::Department, "department"},
                                           {Grouping::Channel, "channel"},
                                           {Grouping::Size, "size"},
                                           {Grouping::Service, "service"},
                                           {Grouping::Month, "month"},
                                           {Grouping::Cause, "cause"},
                                           {Grouping::Promisee, "customers or colleagues"},
                                           {Grouping::Week, "week"},
                                           {Grouping::Margin, "margin"},
                                           {Grouping::DueHour, "hour of the week"}}};

/// The rows of a book with nothing but what figures need, and an index that covers each query in its order.
BareFile bareFigures(const QString& path, const QString& book) {
    BareFile bare(path);
    bare.exec(QStringLiteral("ATTACH '%1' AS book").arg(book));
    bare.exec(QStringLiteral("CREATE TABLE figures AS SELECT judged_due_at, counted_department_id, counted_person_id,"
                             " closed_outcome FROM book.promises"));
    bare.exec(QStringLiteral("CREATE INDEX covering ON figures"
                             " (judged_due_at, counted_department_id, counted_person_id, closed_outcome)"));
    bare.exec(QStringLiteral("CREATE INDEX by_person ON figures (counted_person_id, judged_due_at, closed_outcome)"));
    bare.exec(QStringLiteral("DETACH book"));
    return bare;
}

struct Measured {
    std::vector<Grown> month;
    std::vector<std::vector<Grown>> allTime = std::vector<std::vector<Grown>>(charts.size());
};

void measure(const BookShelf& shelf, qint64 promises, Budgets& budgets, Measured& measured) {
    const QString book = shelf.book(promises);
    BareFile bare = bareFigures(shelf.file(QStringLiteral("figures-%1.db").arg(promises)), book);
    const storage::Opened opened = storage::openBook(book, storage::OpenMode::ReadOnly, now());
    storage::Database& database = *opened.database;
    const QString size = QStringLiteral(", %L1").arg(promises);
    const domain::Moment at = now();
    const auto ours = [&](Grouping grouping, const domain::Period& period) {
        (void)services::talliesBy(database, grouping, {.period = period, .department = {}, .person = {}}, at);
    };

    const QTimeZone zone("Europe/Berlin");
    const QDate lastMonth = domain::dayOf(at, zone).addMonths(-1);
    const domain::Period month = domain::Period::month(lastMonth.year(), lastMonth.month());
    auto ofMonth =
        bare.prepare("SELECT counted_department_id, closed_outcome, judged_due_at < ?3, count(*) FROM figures"
                     " WHERE judged_due_at >= ?1 AND judged_due_at < ?2 GROUP BY 1, 2, 3");
    ofMonth.bind({domain::toMicroseconds(domain::startOfDay(month.from, zone)),
                  domain::toMicroseconds(domain::startOfDay(month.to.addDays(1), zone)), domain::toMicroseconds(at)});
    const Beside took = mediansBeside(
        repetitions, [&] { ours(Grouping::Department, month); }, [&] { ofMonth.run(); });
    const auto tell = [&](const QString& work, const Beside& figure, double limit) {
        promises >= budgetFrom ? budgets.ratio(work + size, figure, limit) : budgets.seen(work + size, figure);
    };
    tell(QStringLiteral("keep rate, one month, per department"), took, mostForAMonth);
    measured.month.push_back({double(promises), took.ours});

    // A twelfth of a year is a month long enough for what it costs.
    auto scan = bare.prepare("SELECT counted_person_id, judged_due_at / 2629746000000, closed_outcome,"
                             " judged_due_at < ?1, count(*) FROM figures INDEXED BY by_person GROUP BY 1, 2, 3, 4");
    scan.bind({domain::toMicroseconds(at)});
    const double scanned = medianTime(3, [&] { scan.run(); });
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const Beside all{medianTime(3, [&] { ours(charts[i].grouping, {}); }), scanned};
        tell(QStringLiteral("all time, by %1").arg(QLatin1String(charts[i].name)), all, mostForAllTime);
        measured.allTime[i].push_back({double(promises), all.ours});
    }
    // No chart: as many groups as customers, which are listed once.
    budgets.seen(QStringLiteral("the list of customers") + size,
                 {medianTime(3, [&] { ours(Grouping::Customer, {}); }), scanned});
}

} // namespace

/// Figures of one month and of all time, in books of so many promises, beside bare SQLite.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return runGuarded([] {
        const BookShelf shelf;
        Budgets budgets("Figures; all time beside one covering-index scan per person and month");
        Measured measured;
        for (const qint64 promises : sizesAsked())
            measure(shelf, promises, budgets, measured);
        budgets.growth("growth: one month, per department", measured.month, mostExponent);
        for (std::size_t i = 0; i < charts.size(); ++i)
            budgets.growth(QStringLiteral("growth: all time, by %1").arg(QLatin1String(charts[i].name)),
                           measured.allTime[i], mostExponent);
        return budgets.close();
    });
}
