#include "services/people.h"
#include "services/summaries.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/name_store.h"
#include "storage/promise_conditions.h"
#include "tests/support/book_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::SummaryQuery;
using tests::BookDesk;

namespace {

/// Two promises of this Monday that differ in all that a summary can be limited to.
struct TwoPromises : BookDesk {
    PromiseId small;
    PromiseId large;

    TwoPromises() {
        services::NewPromise promise;
        promise.what = QStringLiteral("Call Anna Keller back");
        promise.promiser = mara;
        promise.contact = QStringLiteral("Anna Keller");
        promise.channel = QStringLiteral("phone");
        promise.service = QStringLiteral("repair");
        promise.size = Size::Small;
        promise.due = {now + 1h, false};
        small = ledger(mara).make(promise);
        promise.promiser = tariq;
        promise.contact.clear();
        promise.colleague = mara;
        promise.channel = QStringLiteral("mail");
        promise.service = QStringLiteral("delivery");
        promise.size = Size::Large;
        large = ledger(tariq).make(promise);
        now += 2h; // both are missed
    }
    [[nodiscard]] services::Summary summary(SummaryQuery query, Moment at) {
        const QDate day = dayOf(tests::monday, QTimeZone("Europe/Berlin"));
        query.period = {day, day};
        return services::summarize(database(), query, at);
    }
};

using Limit = SummaryQuery (*)(TwoPromises&);

} // namespace

Q_DECLARE_METATYPE(Limit)

/// A summary that is limited tells of nothing else.
class TestSummaryLimits : public QObject {
    Q_OBJECT

private slots:
    void everyFigureObeysEachLimit_data();
    void everyFigureObeysEachLimit();
    void whatWasMadeIsToldAsOfThatMoment();
    void madeKnowsTheDaysFromMidnightToMidnight();
    void aMonthOfTwoLimitsIsReadByItsDeadlines();
};

void TestSummaryLimits::everyFigureObeysEachLimit_data() {
    QTest::addColumn<Limit>("limit");
    const auto row = [](const char* name, Limit limit) { QTest::newRow(name) << limit; };
    row("person", [](TwoPromises& desk) { return SummaryQuery{.period = {}, .department = {}, .person = desk.mara}; });
    row("department", [](TwoPromises& desk) {
        const auto service = storage::departments(desk.database()).find(QStringLiteral("Service"));
        return SummaryQuery{.period = {}, .department = service, .person = {}};
    });
    row("channel", [](TwoPromises& desk) {
        SummaryQuery query{.period = {}, .department = {}, .person = {}};
        query.channel = storage::channels(desk.database()).find(QStringLiteral("phone"));
        return query;
    });
    row("service", [](TwoPromises& desk) {
        SummaryQuery query{.period = {}, .department = {}, .person = {}};
        query.service = storage::serviceNames(desk.database()).find(QStringLiteral("repair"));
        return query;
    });
    row("size", [](TwoPromises&) {
        SummaryQuery query{.period = {}, .department = {}, .person = {}};
        query.size = Size::Small;
        return query;
    });
    row("to customers", [](TwoPromises&) {
        SummaryQuery query{.period = {}, .department = {}, .person = {}};
        query.internal = false;
        return query;
    });
    row("size and channel", [](TwoPromises& desk) {
        SummaryQuery query{.period = {}, .department = {}, .person = {}};
        query.size = Size::Small;
        query.channel = storage::channels(desk.database()).find(QStringLiteral("phone"));
        return query;
    });
}

void TestSummaryLimits::everyFigureObeysEachLimit() {
    QFETCH(Limit, limit);
    TwoPromises desk;
    const services::Summary summary = desk.summary(limit(desk), desk.now);
    QCOMPARE(summary.made, 1);
    QCOMPARE(summary.all.total(), 1);
    QCOMPARE(summary.missed.size(), std::size_t(1));
    QCOMPARE(summary.missed.front().id, desk.small);
    const services::Summary whole = desk.summary({.period = {}, .department = {}, .person = {}}, desk.now);
    QCOMPARE(whole.made, 2);
    QCOMPARE(whole.missed.size(), std::size_t(2));
}

void TestSummaryLimits::whatWasMadeIsToldAsOfThatMoment() {
    TwoPromises desk;
    const Moment before = desk.now;
    desk.now += 1min;
    Corrected corrected;
    corrected.field = CorrectedField::Size;
    corrected.size = Size::Medium;
    desk.ledger(desk.mara).record(desk.small, corrected);
    SummaryQuery small{.period = {}, .department = {}, .person = {}};
    small.size = Size::Small;
    QCOMPARE(desk.summary(small, before).made, 1);
    QCOMPARE(desk.summary(small, desk.now).made, 0);
    SummaryQuery medium{.period = {}, .department = {}, .person = {}};
    medium.size = Size::Medium;
    QCOMPARE(desk.summary(medium, before).made, 0);
    QCOMPARE(desk.summary(medium, desk.now).made, 1);
    QCOMPARE(desk.summary({.period = {}, .department = {}, .person = {}}, tests::monday - 1us).made, 0);
}

void TestSummaryLimits::madeKnowsTheDaysFromMidnightToMidnight() {
    TwoPromises desk;
    const QTimeZone zone("Europe/Berlin");
    const QDate day = dayOf(tests::monday, zone);
    const SummaryQuery everything{.period = {}, .department = {}, .person = {}};
    const auto madeOn = [&](QDate from, QDate to) {
        SummaryQuery query = everything;
        query.period = {from, to};
        return services::summarize(desk.database(), query, desk.now).made;
    };
    QCOMPARE(madeOn(day, day), 2);
    QCOMPARE(madeOn(day.addDays(1), day.addDays(1)), 0);
    QCOMPARE(madeOn(day.addDays(-1), day.addDays(-1)), 0);
}

void TestSummaryLimits::aMonthOfTwoLimitsIsReadByItsDeadlines() {
    BookDesk desk;
    if (desk.database().dialect().isServer())
        return; // it knows by itself how many there are of what
    PromiseQuery query;
    query.period = Period::month(2026, 11);
    query.size = Size::Large;
    query.channel = ChannelId(1);
    const storage::PromiseConditions conditions(desk.database().dialect(), query, desk.now, QTimeZone("Europe/Berlin"));
    auto plan = desk.database().prepare(
        QStringLiteral("EXPLAIN QUERY PLAN SELECT count(*) FROM promises AS p WHERE %1").arg(conditions.sql()));
    conditions.bindTo(plan);
    plan.exec();
    QVERIFY(plan.next());
    QVERIFY2(plan.text(3).contains(QLatin1String("promises_by_figures (judged_due_at")), qPrintable(plan.text(3)));
}

QTEST_GUILESS_MAIN(TestSummaryLimits)
#include "test_summary_limits.moc"
