#include "services/standards.h"
#include "storage/contact_record.h"
#include "storage/series_history.h"
#include "storage/standard_history.h"
#include "tests/support/book_desk.h"

#include <QTest>

#include <sqlite3.h>

#include <functional>

using namespace kept;
using namespace std::chrono_literals;
using storage::Database;
using tests::BookDesk;
using tests::monday;

namespace {

/// How many hundreds of steps SQLite's machine takes for it.
int stepsOf(Database& database, const std::function<void()>& work) {
    int steps = 0;
    const auto count = [](void* counted) {
        ++*static_cast<int*>(counted);
        return 0;
    };
    sqlite3_progress_handler(database.handle(), 100, count, &steps);
    work();
    sqlite3_progress_handler(database.handle(), 0, nullptr, nullptr);
    return steps;
}

} // namespace

/// What the history says of the team, beside promises.
class TestFacts : public QObject {
    Q_OBJECT

private slots:
    void theyAreFoundWithoutReadingEveryPromise_data() {
        QTest::addColumn<std::function<void(Database&)>>("reading");
        const auto row = [](const char* name, const std::function<void(Database&)>& reading) {
            QTest::newRow(name) << reading;
        };
        row("series", [](Database& database) { (void)storage::seriesHistories(database); });
        row("standards", [](Database& database) { (void)storage::standardHistories(database, domain::Moment::max()); });
        row("recognitions",
            [](Database& database) { (void)storage::recognitionFacts(database, domain::Moment::max()); });
        row("merged customers", [](Database& database) { (void)storage::merges(database); });
    }
    void theyAreFoundWithoutReadingEveryPromise() {
        QFETCH(std::function<void(Database&)>, reading);
        BookDesk desk;
        const auto steps = [&] { return stepsOf(desk.database(), [&] { reading(desk.database()); }); };
        (void)desk.promise(monday + 3h);
        const int before = steps();
        for (int i = 0; i < 400; ++i)
            (void)desk.promise(monday + 3h);
        QVERIFY2(steps() <= before + 5, qPrintable(QString::number(steps())));
    }
};

Q_DECLARE_METATYPE(std::function<void(kept::storage::Database&)>)

QTEST_GUILESS_MAIN(TestFacts)
#include "test_facts.moc"
