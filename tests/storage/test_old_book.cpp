#include "services/contacts.h"
#include "services/customers.h"
#include "services/reading.h"
#include "services/standards.h"
#include "services/summaries.h"
#include "services/verification.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/follow_up_store.h"
#include "storage/migrations.h"
#include "storage/sqlite_dialect.h"
#include "tests/support/open_book.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using services::Changes;
using storage::Database;
using tests::OpenBook;
using namespace std::chrono_literals;

namespace {

const Moment monday = fromMicroseconds(1'795'428'000'000'000);

/// Columns of a table that both schemas have, in the order of the older one.
QStringList columnsOf(Database& database, const QString& table) {
    auto query = database.prepare(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(table));
    query.exec();
    QStringList names;
    while (query.next())
        names << query.text(0);
    return names;
}

/// What version 1 would have left: two customers that no fact names, one of them with a kept promise and a verdict
/// against it, the other with an open one and a reminder.
class NewerBook : public OpenBook {
public:
    NewerBook() : OpenBook(monday) {
        mara = person(QStringLiteral("Mara Lind"), QStringLiteral("Service"));
        run([](Database& database, Changes&) {
            database.exec(QStringLiteral("INSERT INTO contacts (id, name) VALUES (1, 'Anna Keller'), (2, 'Bo Berg')"));
        });
        make(promiseTo(QStringLiteral("Anna Keller"), QStringLiteral("Call back"), monday + 2h));
        make(promiseTo(QStringLiteral("Bo Berg"), QStringLiteral("Send the plan"), monday + 100h));
        now += 1h;
        record(PromiseId(1), Kept{}, mara);
        record(PromiseId(1), Verdict{.kept = false, .rating = 2, .words = QStringLiteral("Too short")}, mara);
        record(PromiseId(2), FollowUpSet{monday + 50h, {}}, mara);
    }

    PersonId mara;

private:
    services::NewPromise promiseTo(const QString& who, const QString& what, Moment due) const {
        services::NewPromise made;
        made.what = what;
        made.promiser = mara;
        made.contact = who;
        made.due = {due, false};
        return made;
    }
};

/// The same in a file with the schema of version 1.
void writeAsVersionOne(const QString& newer, const QString& path) {
    Database old(path, Database::Access::ReadWrite, storage::sqliteDialect());
    const auto steps = storage::migrationsIn(storage::sqliteDialect().migrationsFolder());
    storage::migrate(old, {steps.front()});
    old.exec(QStringLiteral("PRAGMA foreign_keys = OFF"));
    old.exec(QStringLiteral("ATTACH DATABASE '%1' AS newer").arg(newer));
    for (const QString& table : storage::sqliteDialect().tables(old)) {
        if (table.startsWith(QLatin1String("promise_search")))
            continue;
        const QString columns = columnsOf(old, table).join(QStringLiteral(", "));
        QString now = columns;
        now.replace(QLatin1String("shown_at"), QLatin1String("done_at")); // what it is called since
        old.exec(QStringLiteral("INSERT OR IGNORE INTO main.%1 (%2) SELECT %3 FROM newer.%1").arg(table, columns, now));
    }
    old.exec(QStringLiteral("INSERT INTO main.promise_search (rowid, folded)"
                            " SELECT rowid, folded FROM newer.promise_search"));
    old.exec(QStringLiteral("DETACH DATABASE newer"));
}

} // namespace

/// A book of version 1 with data meets what came after it.
class TestOldBook : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        NewerBook newer;
        const QString path = m_folder.filePath(QStringLiteral("old.kept"));
        newer.book.close();
        writeAsVersionOne(newer.folder.filePath(QStringLiteral("team.kept")), path);
        auto opened = m_book.open(path, storage::OpenMode::Existing);
        opened.waitForFinished();
        QCOMPARE(opened.result().outcome, storage::OpenOutcome::Upgraded);
    }

    void itIsSound() {
        const auto found = ask([](Database& database) { return services::verify(database, {}, {}); });
        QCOMPARE(found.problems, QStringList());
        QCOMPARE(found.promises, std::int64_t(2));
    }

    void itsCustomersAreListedWithWhatWasPromisedToThem() {
        const auto overview = ask([](Database& database) { return services::customerOverview(database, monday + 3h); });
        QCOMPARE(overview.customers.size(), std::size_t(2));
        QCOMPARE(overview.customers.at(0).contact.name, "Anna Keller");
        QCOMPARE(overview.customers.at(0).figures.tally.kept(), std::int64_t(1));
        QVERIFY(overview.customers.at(0).risk); // for what she said
        QCOMPARE(overview.customers.at(1).figures.tally.of(Outcome::Open), std::int64_t(1));
    }

    void itsVerdictsAreHeldAgainstTheOwnView() {
        const auto verdicts =
            ask([](Database& database) { return services::verdictsBy(database, VerdictsBy::All, {}, monday + 3h); });
        QCOMPARE(verdicts.size(), std::size_t(1));
        QCOMPARE(verdicts.at(0).tally.of(true, false), std::int64_t(1));
        PromiseQuery unlike;
        unlike.verdict = false;
        QCOMPARE(ask([&](Database& database) { return services::promiseKeys(database, unlike, monday + 3h); }).size(),
                 std::size_t(1));
    }

    void itsRemindersAreStillSet() {
        const auto times = ask([](Database& database) {
            auto query = database.prepare(QStringLiteral("SELECT count(*) FROM follow_ups WHERE at = :at"));
            query.bind(":at", toMicroseconds(monday + 50h));
            return query.execForRow() ? query.int64(0) : 0;
        });
        QCOMPARE(times, std::int64_t(1));
    }

    void itsPromisesAreFoundByShortWordsToo() {
        PromiseQuery search;
        search.search = QStringLiteral("bo");
        QCOMPARE(ask([&](Database& database) { return services::promiseKeys(database, search, monday + 3h); }).size(),
                 std::size_t(1));
    }

    void itTakesWhatCameLater() {
        ask([](Database& database) {
            Changes changes;
            const services::Session mara{.actor = PersonId(1), .now = monday + 4h};
            const Contact anna = services::customerNamed(database, QStringLiteral("Anna Keller"));
            ContactDetails details;
            details.reach.preferred = QStringLiteral("e-mail");
            services::changeCustomer(database, mara, changes, anna, QStringLiteral("Anna Keller-Braun"), details);
            services::defineStandard(database, mara, changes, QStringLiteral("Call back"),
                                     {.words = QStringLiteral("Whoever calls is called back."),
                                      .limit = timeLimitFrom(QStringLiteral("8 working hours"))});
            services::Ledger(database, mara, changes)
                .record(PromiseId(2), FollowUpSet{monday + 60h, QStringLiteral("Ask whether it works")});
            return 0;
        });
        itIsSound();
        QCOMPARE(ask([](Database& database) { return services::standards(database, Moment::max()); }).size(),
                 std::size_t(1));
        QCOMPARE(ask([](Database& database) { return services::customers(database); }).at(0).name, "Anna Keller-Braun");
    }

private:
    template <class Work> std::invoke_result_t<Work&, Database&> ask(Work work) {
        auto future = m_book.save([work](Database& database, Changes&) { return work(database); });
        future.waitForFinished();
        return future.result();
    }

    QTemporaryDir m_folder;
    services::Book m_book{[] { return monday + 3h; }};
};

QTEST_GUILESS_MAIN(TestOldBook)
#include "test_old_book.moc"
