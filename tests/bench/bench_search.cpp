#include "models/book_promise_source.h"
#include "models/promise_list_model.h"
#include "models/promise_roles.h"
#include "services/book.h"
#include "tests/bench/bare_file.h"
#include "tests/bench/book_shelf.h"
#include "tests/bench/budgets.h"
#include "tests/bench/filled_book.h"
#include "tests/bench/measures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimeZone>

#include <array>

using namespace kept;
using namespace kept::bench;
using models::PromiseListModel;

namespace {

constexpr double mostMilliseconds = 50; ///< at the 95th percentile
constexpr int mostFound = 200;          ///< as the window asks
constexpr int inSight = 20;
constexpr int rounds = 2;

/// What people look for: names, things, numbers, in both languages; two words; what is not there.
constexpr std::array words = {"heating",  "boiler",     "invoice",       "quote",      "warranty", "wärmepumpe",
                              "contract", "lohr",       "keller",        "order 4815", "refund",   "angebot",
                              "e-mail",   "anna huber", "keller boiler", "zzz",        "supplier", "12 filters"};

/// The list of what was found, as the window has it.
class Lookup {
public:
    explicit Lookup(const QString& path) { m_book.open(path).waitForFinished(); }

    /// From the key to rows in sight.
    double find(const QString& typed) {
        services::PromiseQuery query;
        query.search = typed;
        query.order = services::PromiseQuery::Order::DueLast;
        query.most = mostFound;
        QElapsedTimer timer;
        timer.start();
        QEventLoop loop;
        const auto look = [&] {
            if (isShown())
                loop.quit();
        };
        const auto shown = QObject::connect(&m_list, &PromiseListModel::dataChanged, &loop, look);
        const auto told = QObject::connect(&m_list, &PromiseListModel::stateChanged, &loop, look);
        m_list.setQuery(query, PromiseListModel::Grouping::None);
        loop.exec();
        QObject::disconnect(shown);
        QObject::disconnect(told);
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }
    [[nodiscard]] int found() const { return m_list.promiseCount(); }

private:
    /// Looks at the rows as a view does, by which they are fetched.
    bool isShown() {
        if (m_list.state() != PromiseListModel::State::Ready)
            return false;
        bool isThere = true;
        for (int row = 0; row < std::min(m_list.rowCount(), inSight); ++row)
            isThere = m_list.data(m_list.index(row), models::LoadedRole).toBool() && isThere;
        return isThere;
    }

    services::Book m_book{now};
    models::BookPromiseSource m_source{m_book, now, QTimeZone("Europe/Berlin"), QLocale::c()};
    PromiseListModel m_list{m_source, now, QTimeZone("Europe/Berlin"), QLocale::c()};
};

/// The same words asked of FTS5 in C: the trigrams of the book itself, the newest of what they find.
class BareSearch {
public:
    explicit BareSearch(const QString& path) : m_file(path) {}

    void find(const QString& typed) {
        QStringList each;
        for (const QString& word : typed.split(u' '))
            each.append(u'"' + word + u'"');
        const QByteArray match = each.join(QStringLiteral(" AND ")).toUtf8();
        m_ids.bind(1, match).run();
    }

private:
    BareFile m_file;
    BareFile::Statement m_ids =
        m_file.prepare("SELECT p.id, p.judged_due_at, p.closed_outcome, p.imported_events FROM promises AS p WHERE p.id"
                       " IN (SELECT rowid FROM promise_search WHERE promise_search MATCH ?1)"
                       " ORDER BY p.judged_due_at DESC, p.id DESC LIMIT 200");
};

void measure(const BookShelf& shelf, qint64 promises, Budgets& budgets) {
    const QString path = shelf.book(promises);
    Lookup lookup(path);
    BareSearch bare(path);
    Latencies lastKeys;
    Latencies allKeys;
    Latencies beside;
    for (int round = 0; round <= rounds; ++round) {
        for (const char* word : words) {
            const QString whole = QString::fromUtf8(word);
            for (qsizetype typed = 1; typed <= whole.size(); ++typed) {
                const double took = lookup.find(whole.left(typed));
                if (round == 0) // the file comes into memory
                    continue;
                allKeys.add(took);
                if (typed == whole.size())
                    lastKeys.add(took);
            }
            const double bareTook = medianTime(1, [&] { bare.find(whole); });
            if (round > 0)
                beside.add(bareTook);
        }
    }
    const QString size = QStringLiteral(", %L1").arg(promises);
    budgets.seen(QLatin1String("last key to rows in sight, median") + size,
                 {lastKeys.quantile(0.5), beside.quantile(0.5)});
    budgets.seen(QLatin1String("last key to rows in sight, 95 of 100 within") + size,
                 {lastKeys.quantile(0.95), beside.quantile(0.95)});
    budgets.atMost(QLatin1String("last key to rows in sight, 95 of 100 within") + size, lastKeys.quantile(0.95), "ms",
                   mostMilliseconds);
    budgets.atMost(QLatin1String("any key to rows in sight, 95 of 100 within") + size, allKeys.quantile(0.95), "ms",
                   mostMilliseconds);
}

} // namespace

/// Search as one types, through the book's thread and the list's model, beside FTS5 in C.
int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    return runGuarded([] {
        const BookShelf shelf;
        Budgets budgets("Search as one types, beside FTS5 in C");
        for (const qint64 promises : sizesAsked())
            measure(shelf, promises, budgets);
        return budgets.close();
    });
}
