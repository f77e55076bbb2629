#include "storage/contact_record.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/series_history.h"
#include "storage/sqlite_dialect.h"
#include "storage/standard_history.h"
#include "storage/transaction.h"
#include "tests/support/book_desk.h"

#include <QTest>

#include <sqlite3.h>

#include <functional>

using namespace kept;
using storage::Database;
using tests::BookDesk;

namespace {

/// How many hundreds of steps SQLite's machine takes for it.
int stepsOf(Database& database, const std::function<void()>& work) {
    int steps = 0;
    const auto count = [](void* counted) {
        ++*static_cast<int*>(counted);
        return 0;
    };
    sqlite3_progress_handler(storage::sqliteHandle(database), 100, count, &steps);
    work();
    sqlite3_progress_handler(storage::sqliteHandle(database), 0, nullptr, nullptr);
    return steps;
}

/// Each is a fact of its own.
void addCustomers(BookDesk& desk, int count) {
    storage::Transaction transaction(desk.database());
    storage::EventStore events(desk.database());
    storage::ContactRecord record(desk.database(), events, desk.now, desk.mara);
    for (int i = 0; i < count; ++i)
        record.findOrAdd(QStringLiteral("Customer %1 of %2").arg(i).arg(count));
    transaction.commit();
}

} // namespace

/// What the history says of the team, beside promises.
class TestFacts : public QObject {
    Q_OBJECT

private slots:
    void thoseOfOneKindAreFoundWithoutReadingAll_data() {
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
    void thoseOfOneKindAreFoundWithoutReadingAll() {
        QFETCH(std::function<void(Database&)>, reading);
        BookDesk desk;
        const auto steps = [&] { return stepsOf(desk.database(), [&] { reading(desk.database()); }); };
        addCustomers(desk, 1);
        const int before = steps();
        addCustomers(desk, 400);
        QVERIFY2(steps() <= before + 2, qPrintable(QStringLiteral("%1 after %2").arg(steps()).arg(before)));
        QCOMPARE(desk.problems(), QStringList());
    }
};

Q_DECLARE_METATYPE(std::function<void(kept::storage::Database&)>)

QTEST_GUILESS_MAIN(TestFacts)
#include "test_facts.moc"
