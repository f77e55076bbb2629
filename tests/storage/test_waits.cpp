#include "services/chains.h"
#include "services/reading.h"
#include "services/summaries.h"
#include "services/verification.h"
#include "tests/support/book_desk.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::BookDesk;
using tests::monday;

namespace {

/// Mara's promise (1) waits on Tariq's (2), and that on another of Mara's (3); each is due an hour before the one that
/// waits on it.
struct ChainBook : BookDesk {
    PromiseId last = by(mara, monday + 3h);
    PromiseId middle = by(tariq, monday + 2h);
    PromiseId first = by(mara, monday + 1h);

    ChainBook() {
        ledger(mara).record(last, WaitsOn{middle});
        ledger(tariq).record(middle, WaitsOn{first});
        changes = {};
    }
    PromiseId by(PersonId person, Moment due) {
        services::NewPromise made;
        made.what = QStringLiteral("Send it");
        made.promiser = person;
        made.contact = QStringLiteral("Anna Keller");
        made.due = {due, false};
        return ledger(person).make(made);
    }
    void tamper(const char* sql) { database().exec(QString::fromLatin1(sql)); }
    std::set<PromiseId> told() { return {changes.promises.begin(), changes.promises.end()}; }
    std::vector<PromiseId> idsOf(const PromiseQuery& query, Moment at) {
        std::vector<PromiseId> ids;
        for (const PromiseKey& key : services::promiseKeys(database(), query, at))
            ids.push_back(key.id);
        std::ranges::sort(ids);
        return ids;
    }
    std::vector<GroupTally> causes(Moment at) {
        return services::talliesBy(database(), Grouping::Cause, {{}, {}, {}}, at);
    }
};

PromiseQuery causedBy(PersonId person) {
    PromiseQuery query;
    query.cause = person;
    for (const Outcome outcome : allOutcomes)
        if (isMissed(outcome))
            query.outcomes.insert(outcome);
    return query;
}

} // namespace

class TestWaits : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenDownIsCheckedAndMended_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("removed") << QByteArray("DELETE FROM waits WHERE promise_id = 1");
        QTest::newRow("ended") << QByteArray("UPDATE waits SET ended = since + 1 WHERE promise_id = 1");
        QTest::newRow("on another") << QByteArray("UPDATE waits SET on_id = 3 WHERE promise_id = 1");
        QTest::newRow("invented") << QByteArray("INSERT INTO waits VALUES (1, 3, 5, NULL)");
    }
    void whatIsWrittenDownIsCheckedAndMended() {
        QFETCH(QByteArray, sql);
        ChainBook book;
        QCOMPARE(book.problems(), QStringList());
        book.tamper(sql.constData());
        QCOMPARE(book.problems(), QStringList("Promise 1: what is shown of it is not what its events say."));
        QCOMPARE(services::repair(book.database()).all(), 1);
        QCOMPARE(book.problems(), QStringList());
        QCOMPARE(services::chainOf(book.database(), book.last, book.now).size(), std::size_t(3));
    }

    void allThatHangOnALinkAreTold() {
        ChainBook book;
        book.ledger(book.mara).record(book.first, Broken{QStringLiteral("Sold out")});
        QCOMPARE(book.told(), (std::set{book.first, book.middle, book.last}));
        book.changes = {};
        book.now += 1min;
        book.ledger(book.mara).record(book.last, WaitsNoMore{book.middle});
        QCOMPARE(book.told(), (std::set{book.last, book.middle}));
    }

    void aRowSaysOnWhomItWaitsAndFromWhenItIsAtRisk() {
        ChainBook book;
        const PromiseRow row = book.row(book.last);
        QCOMPARE(row.waitsOn, QStringLiteral("Tariq Aziz"));
        QCOMPARE(row.waitsOnMore, 0);
        QCOMPARE(row.riskFrom, std::optional(monday + 1h + 1us));
        QVERIFY(!row.isAtRisk(monday + 1h));
        QVERIFY(row.isAtRisk(monday + 1h + 1us));
        QCOMPARE(book.row(book.first).holdsUp, 1);
        book.ledger(book.tariq).record(book.middle, Kept{});
        QCOMPARE(book.row(book.last).waitsOn, QString());
        QCOMPARE(book.row(book.last).riskFrom, std::optional<Moment>());
        QCOMPARE(book.row(book.first).holdsUp, 0);
    }

    void whatHoldsUpAPersonAndWhatIsAtRiskCanBeAskedFor() {
        ChainBook book;
        PromiseQuery query;
        query.holdsUp = book.mara;
        QCOMPARE(book.idsOf(query, book.now), std::vector{book.middle});
        query.holdsUp = book.tariq;
        QCOMPARE(book.idsOf(query, book.now), std::vector{book.first});
        query = {};
        query.atRisk = true;
        QCOMPARE(book.idsOf(query, book.now), std::vector<PromiseId>());
        QCOMPARE(book.idsOf(query, monday + 90min), (std::vector{book.last, book.middle}));
        query.holder = book.mara;
        QCOMPARE(book.idsOf(query, monday + 90min), std::vector{book.last});
    }

    void thePastIsAsItWas() {
        ChainBook book;
        const Moment before = book.now;
        book.now = monday + 30min;
        book.ledger(book.mara).record(book.last, WaitsNoMore{book.middle});
        QCOMPARE(services::chainOf(book.database(), book.last, book.now).size(), std::size_t(1));
        QCOMPARE(services::chainOf(book.database(), book.last, before).size(), std::size_t(3));
        QCOMPARE(services::promiseRows(book.database(), {book.last}, before).at(0).waitsOn,
                 QStringLiteral("Tariq Aziz"));
    }

    void theFiguresByCauseAreThePromisesBehindThem() {
        ChainBook book;
        const Moment later = monday + 4h;
        const auto causes = book.causes(later);
        QCOMPARE(causes.size(), std::size_t(1)); // all three began with the first one, which is Mara's
        QCOMPARE(causes[0].key, QStringLiteral("Mara Lind"));
        QCOMPARE(causes[0].tally.of(Outcome::Overdue), 3);
        QCOMPARE(services::passedOnIn(book.database(), {{}, {}, {}}, later), 2);
        QCOMPARE(book.idsOf(causedBy(book.mara), later), (std::vector{book.last, book.middle, book.first}));
        QCOMPARE(book.idsOf(causedBy(book.tariq), later), std::vector<PromiseId>());
        book.now = later;
        book.ledger(book.mara).record(book.first, Kept{}); // late, and an event since
        QCOMPARE(book.causes(monday + 150min)[0].tally.of(Outcome::Overdue), 2);
        QCOMPARE(book.idsOf(causedBy(book.mara), monday + 150min), (std::vector{book.middle, book.first}));
    }

    void onlyWhatColleaguesHaveStillToKeepIsOffered() {
        ChainBook book;
        const auto offered = [&](const QString& words) {
            std::vector<PromiseId> ids;
            for (const services::WaitChoice& choice :
                 services::waitChoices(book.database(), book.last, words, 10, book.now))
                ids.push_back(choice.row.id);
            return ids;
        };
        const PromiseId other = book.by(book.tariq, monday + 5h);
        QCOMPARE(offered({}), (std::vector{book.middle, other})); // what it waits on already comes first
        QCOMPARE(offered(QStringLiteral("dragon")), std::vector{book.middle});
        book.ledger(book.tariq).record(other, Kept{});
        QCOMPARE(offered(QStringLiteral("send")), std::vector{book.middle});
    }
};

QTEST_GUILESS_MAIN(TestWaits)
#include "test_waits.moc"
