#include "domain/verdicts.h"
#include "services/summaries.h"
#include "services/verification.h"
#include "storage/promise_list_store.h"
#include "storage/sqlite_dialect.h"
#include "tests/support/book_desk.h"

#include <QFile>
#include <QTest>
#include <QTimeZone>

#include <sqlite3.h>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::BookDesk;
using tests::monday;

namespace {

/// Two promises that Mara kept and two that she missed, with a verdict of each kind.
struct Judged : BookDesk {
    std::vector<PromiseId> ids;

    Judged() {
        for (int i = 0; i < 4; ++i)
            ids.push_back(promise(monday + 3h));
        now = monday + 1h;
        ledger(mara).record(ids[0], Kept{});
        ledger(mara).record(ids[1], Kept{});
        ledger(mara).record(ids[2], Broken{QStringLiteral("forgot")});
        ledger(mara).record(ids[3], Broken{QStringLiteral("forgot")});
        for (int i = 0; i < 4; ++i)
            say(ids[i], i % 2 == 0);
    }

    void say(PromiseId id, bool kept) { ledger(mara).record(id, Verdict{.kept = kept, .rating = {}, .words = {}}); }
    std::optional<bool> inTheRow(PromiseId id) {
        auto row = database().prepare(QStringLiteral("SELECT verdict FROM promises WHERE id = :id"));
        row.bind(":id", id).execForRow();
        return row.isNull(0) ? std::nullopt : std::optional(row.boolean(0));
    }
    VerdictTally tally(const services::SummaryQuery& query = {}) {
        const auto groups = services::verdictsBy(database(), VerdictsBy::All, query, now);
        return groups.empty() ? VerdictTally() : groups.front().tally;
    }
};

} // namespace

/// What the promisees say, beside the team's own view.
class TestVerdicts : public QObject {
    Q_OBJECT

private slots:
    void eachIsCountedBesideTheOwnView() {
        Judged desk;
        QCOMPARE(desk.tally().of(true, true), 1);
        QCOMPARE(desk.tally().of(true, false), 1);
        QCOMPARE(desk.tally().of(false, true), 1);
        QCOMPARE(desk.tally().of(false, false), 1);
        QCOMPARE(desk.tally().total(), 4);
        QCOMPARE(desk.tally().difference()->rate, 0.5);
        QCOMPARE(desk.problems(), QStringList());
    }

    void theyAreSplitByPersonAndDepartment() {
        Judged desk;
        const auto people = services::verdictsBy(desk.database(), VerdictsBy::Person, {}, desk.now);
        QCOMPARE(people.size(), std::size_t(1));
        QCOMPARE(people[0].key, QStringLiteral("Mara Lind"));
        QCOMPARE(people[0].tally, desk.tally());
        const auto departments = services::verdictsBy(desk.database(), VerdictsBy::Department, {}, desk.now);
        QCOMPARE(departments[0].key, QStringLiteral("Service"));
        services::SummaryQuery elsewhere;
        elsewhere.person = desk.tariq;
        QCOMPARE(desk.tally(elsewhere).total(), 0);
        services::SummaryQuery before;
        before.period.to = QDate(2026, 11, 22);
        QCOMPARE(desk.tally(before).total(), 0);
    }

    void theyAreAsTheyWereAtAMoment() {
        Judged desk;
        const Moment then = desk.now;
        desk.now = monday + 2h;
        desk.say(desk.ids[0], false);
        QCOMPARE(services::verdictsBy(desk.database(), VerdictsBy::All, {}, then)[0].tally.of(true, true), 1);
        QCOMPARE(desk.tally().of(true, true), 0);
    }

    void onlyWhatIsJudgedHasAnOwnView_data() {
        QTest::addColumn<EventDetail>("closing");
        QTest::newRow("released") << EventDetail(Released{QStringLiteral("Anna"), QStringLiteral("by phone")});
        QTest::newRow("void") << EventDetail(Voided{QStringLiteral("a slip")});
    }
    void onlyWhatIsJudgedHasAnOwnView() {
        QFETCH(EventDetail, closing);
        BookDesk desk(true);
        const PromiseId id = desk.promise(monday + 3h);
        if (std::holds_alternative<Voided>(closing))
            desk.ledger(desk.mara).record(id, Kept{});
        else
            desk.ledger(desk.mara).record(id, closing);
        desk.ledger(desk.mara).record(id, Verdict{.kept = false, .rating = 2, .words = {}});
        if (std::holds_alternative<Voided>(closing))
            desk.ledger(desk.mara).record(id, closing);
        QVERIFY(services::verdictsBy(desk.database(), VerdictsBy::All, {}, desk.now).empty());
        QCOMPARE(desk.problems(), QStringList());
    }

    void theLastOneThatStandsCounts() {
        Judged desk;
        const PromiseId id = desk.ids[0];
        QCOMPARE(desk.inTheRow(id), std::optional(true));
        desk.say(id, false);
        QCOMPARE(desk.inTheRow(id), std::optional(false));
        desk.ledger(desk.mara).undoLast(id);
        QCOMPARE(desk.inTheRow(id), std::optional(true));
        desk.ledger(desk.mara).undoLast(id);
        QCOMPARE(desk.inTheRow(id), std::nullopt);
        QCOMPARE(desk.row(id).outcome, Outcome::Kept);
        QCOMPARE(desk.problems(), QStringList());
    }

    void reopeningSetsItAside() {
        Judged desk;
        desk.ledger(desk.mara).record(desk.ids[1], Reopened{QStringLiteral("it broke again")});
        QCOMPARE(desk.inTheRow(desk.ids[1]), std::nullopt);
        desk.ledger(desk.mara).record(desk.ids[1], Kept{});
        QCOMPARE(desk.inTheRow(desk.ids[1]), std::nullopt);
        QCOMPARE(desk.row(desk.ids[1]).outcome, Outcome::Kept);
    }

    void thePromisesBehindThemAreFound() {
        Judged desk;
        storage::PromiseListStore list(desk.database(), desk.now, QTimeZone("Europe/Berlin"));
        const auto found = [&](bool said, std::set<Outcome> outcomes) {
            PromiseQuery query;
            query.verdict = said;
            query.outcomes = std::move(outcomes);
            std::vector<PromiseId> ids;
            for (const PromiseKey& key : list.keys(query))
                ids.push_back(key.id);
            return ids;
        };
        QCOMPARE(found(false, {Outcome::Kept}), std::vector{desk.ids[1]});
        QCOMPARE(found(true, {Outcome::Broken}), std::vector{desk.ids[2]});
        QCOMPARE(found(true, {}).size(), std::size_t(2));
    }

    void anOlderBookIsToldWhatItsHistorySays() {
        Judged desk;
        desk.say(desk.ids[0], false);
        desk.ledger(desk.mara).undoLast(desk.ids[0]);
        desk.ledger(desk.mara).record(desk.ids[1], Reopened{QStringLiteral("again")});
        desk.ledger(desk.mara).record(desk.ids[3], Reopened{QStringLiteral("a slip")});
        desk.ledger(desk.mara).undoLast(desk.ids[3]);
        desk.say(desk.ids[2], false);
        QCOMPARE(sqlite3_exec(storage::sqliteHandle(desk.database()), "UPDATE promises SET verdict = NULL", nullptr,
                              nullptr, nullptr),
                 SQLITE_OK);
        QFile step(QStringLiteral(":/sql/sqlite/002_life/82_promises_verdict_known.sql"));
        QVERIFY(step.open(QIODevice::ReadOnly));
        QCOMPARE(
            sqlite3_exec(storage::sqliteHandle(desk.database()), step.readAll().constData(), nullptr, nullptr, nullptr),
            SQLITE_OK);
        QCOMPARE(desk.inTheRow(desk.ids[0]), std::optional(true));
        QCOMPARE(desk.inTheRow(desk.ids[1]), std::nullopt);
        QCOMPARE(desk.inTheRow(desk.ids[2]), std::optional(false));
        QCOMPARE(desk.inTheRow(desk.ids[3]), std::optional(false));
        QCOMPARE(desk.problems(), QStringList());
    }

    void aRowThatSaysOtherwiseIsFoundAndMended() {
        Judged desk;
        const auto damage = [&] {
            return sqlite3_exec(storage::sqliteHandle(desk.database()), "UPDATE promises SET verdict = 0 WHERE id = 1",
                                nullptr, nullptr, nullptr);
        };
        QCOMPARE(damage(), SQLITE_OK);
        QVERIFY(!desk.problems().isEmpty());
        services::repair(desk.database());
        QCOMPARE(desk.problems(), QStringList());
        QCOMPARE(desk.inTheRow(desk.ids[0]), std::optional(true));
    }
};

QTEST_GUILESS_MAIN(TestVerdicts)
#include "test_verdicts.moc"
