#include "domain/errors.h"
#include "services/contact_merging.h"
#include "services/customers_at_risk.h"
#include "services/ledger.h"
#include "services/people.h"
#include "services/reading.h"
#include "tests/support/book_desk.h"

#include <QTest>

#include <map>
#include <random>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::BookDesk;
using tests::monday;

namespace {

/// "Anna Keller 2": the customers whose last verdict is low, with its rating.
using Risks = std::map<QString, int>;

struct Desk : BookDesk {
    PromiseId make(const QString& customer) {
        services::NewPromise made;
        made.what = QStringLiteral("Call back");
        made.promiser = mara;
        made.contact = customer;
        made.due = {now + 1h, false};
        const PromiseId promise = ledger(mara).make(made);
        ledger(mara).record(promise, Kept{});
        return promise;
    }
    EventNumber rate(PromiseId promise, int rating) {
        return ledger(mara).record(promise, Verdict{.kept = true, .rating = rating, .words = {}});
    }
    Risks told(Moment at) {
        Risks risks;
        for (const services::CustomerAtRisk& customer : services::customersAtRisk(database(), at)) {
            if (customer.verdict)
                risks[customer.name] = *customer.verdict->rating;
        }
        return risks;
    }
};

/// The same by the history of every promise, one after the other.
Risks byHistories(Desk& desk, PromiseId last, Moment at) {
    std::map<QString, std::pair<Moment, int>> latest;
    for (qint64 id = 1; id <= last.value(); ++id) {
        const History history = services::historyOf(desk.database(), PromiseId(id));
        const auto state = history.stateAt(at);
        if (!state || !state->verdict)
            continue;
        Moment given = Moment::min();
        for (const Event& event : history.events()) {
            if (event.as<Verdict>() && event.countsFrom() <= at && !history.isUndone(event.number, at))
                given = std::max(given, event.countsFrom());
        }
        const QString customer = services::promiseRows(desk.database(), {PromiseId(id)}, at).front().promisee;
        auto& known = latest.try_emplace(customer, Moment::min(), 0).first->second;
        if (given >= known.first)
            known = {given, *state->verdict->rating};
    }
    Risks risks;
    for (const auto& [customer, verdict] : latest) {
        if (verdict.second <= services::highestLowRating)
            risks[customer] = verdict.second;
    }
    return risks;
}

const QString anna = QStringLiteral("Anna Keller");
const QString otto = QStringLiteral("Otto Brandt");

} // namespace

/// Which customers a low verdict puts at risk: the last one of each tells, whichever promise it is about.
class TestCustomersAtRisk : public QObject {
    Q_OBJECT

private slots:
    void theLastVerdictOfACustomerTells() {
        Desk desk;
        const PromiseId first = desk.make(anna);
        const PromiseId second = desk.make(anna);
        desk.make(otto);
        desk.rate(first, 1);
        QCOMPARE(desk.told(desk.now), (Risks{{anna, 1}}));
        desk.now += 1h;
        desk.rate(second, 5);
        QCOMPARE(desk.told(desk.now), Risks());
        QCOMPARE(desk.told(desk.now - 30min), (Risks{{anna, 1}}));
    }

    void whatWasTakenBackTellsNothing() {
        Desk desk;
        const PromiseId first = desk.make(anna);
        const PromiseId second = desk.make(anna);
        desk.rate(first, 2);
        desk.now += 1min;
        desk.rate(second, 5);
        desk.now += 1min;
        desk.ledger(desk.mara).undoLast(second);
        QCOMPARE(desk.told(desk.now), (Risks{{anna, 2}}));
    }

    void ofTwoAboutOnePromiseTheSecondTells() {
        Desk desk;
        const PromiseId promise = desk.make(anna);
        desk.rate(promise, 2);
        desk.now += 1min;
        desk.rate(promise, 4);
        QCOMPARE(desk.told(desk.now), Risks());
        QCOMPARE(desk.told(desk.now - 30s), (Risks{{anna, 2}}));
    }

    void ofTwoAboutOnePromiseTheFirstTellsOnceTheSecondIsTakenBack() {
        Desk desk;
        const PromiseId promise = desk.make(anna);
        desk.rate(promise, 2);
        desk.now += 1min;
        desk.rate(promise, 4);
        desk.now += 1min;
        desk.ledger(desk.mara).undoLast(promise);
        QCOMPARE(desk.told(desk.now), (Risks{{anna, 2}}));
        QCOMPARE(desk.told(desk.now - 30s), Risks());
    }

    void whatIsOpenAgainHasNoVerdict() {
        Desk desk;
        const PromiseId promise = desk.make(anna);
        desk.rate(promise, 1);
        desk.now += 1min;
        desk.ledger(desk.mara).record(promise, Reopened{QStringLiteral("It was not done at all")});
        QCOMPARE(desk.told(desk.now), Risks());
    }

    void whoWasMergedIsOneCustomer() {
        Desk desk;
        const PromiseId first = desk.make(anna);
        const PromiseId second = desk.make(QStringLiteral("A. Keller"));
        desk.rate(first, 1);
        desk.now += 1min;
        desk.rate(second, 5);
        QCOMPARE(desk.told(desk.now), (Risks{{anna, 1}}));
        ContactId into;
        ContactId from;
        for (const auto& contact : services::contacts(desk.database()))
            (contact.name == anna ? into : from) = ContactId(contact.id);
        services::mergeCustomers(desk.database(), {desk.mara, desk.now}, desk.changes, from, into);
        QCOMPARE(desk.told(desk.now), Risks());
    }

    void thePromisesBehindItAreThere() {
        Desk desk;
        const PromiseId promise = desk.make(anna);
        desk.rate(promise, 1);
        const auto list = services::customersAtRisk(desk.database(), desk.now);
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list.front().promises.size(), std::size_t(1));
        QCOMPARE(list.front().promises.front().id, promise);
    }

    void theHistoriesSayTheSame_data() {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void theHistoriesSayTheSame() {
        QFETCH(unsigned, seed);
        std::minstd_rand dice(seed);
        const auto below = [&](int count) { return static_cast<int>(dice() % static_cast<unsigned>(count)); };
        const QStringList customers{anna, otto, QStringLiteral("Ida Roth"), QStringLiteral("Jon Rask")};
        Desk desk;
        std::vector<PromiseId> promises;
        for (int i = 0; i < 12; ++i)
            promises.push_back(desk.make(customers[below(4)]));
        std::vector<Moment> moments;
        for (int step = 0; step < 60; ++step) {
            desk.now += 7min;
            const PromiseId promise = promises[static_cast<std::size_t>(below(12))];
            try {
                switch (below(5)) {
                case 0:
                    desk.ledger(desk.mara).undoLast(promise);
                    break;
                case 1:
                    desk.ledger(desk.mara).record(promise, Reopened{QStringLiteral("again")});
                    desk.ledger(desk.mara).record(promise, Kept{});
                    break;
                default:
                    desk.rate(promise, 1 + below(5));
                }
            } catch (const Error&) { // the rules refuse it: then something else happens
            }
            if (step % 10 == 9)
                moments.push_back(desk.now - 3min);
        }
        for (const Moment at : moments)
            QCOMPARE(desk.told(at), byHistories(desk, promises.back(), at));
    }
};

QTEST_GUILESS_MAIN(TestCustomersAtRisk)
#include "test_customers_at_risk.moc"
