#include "domain/admission.h"
#include "domain/chain.h"
#include "domain/errors.h"
#include "domain/history.h"
#include "tests/support/story.h"

#include <QStringList>
#include <QTest>

#include <rapidcheck.h>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;

namespace {

const Moment noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + 12h;

/// "3" is noon and three hours, "3.5" half an hour later.
Moment hour(const QString& text) {
    return noon +
           std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::ratio<3600>>(text.toDouble()));
}

/// A chain told in one line, promises apart by ";": a number, its outcome, its deadline in hours, "at" when it was
/// closed, and what it waits on: "on 2", "on 2 since 1", "on 2 since 1 until 3".
///
///     1 overdue 4 on 2; 2 late 2 at 3
Chain chainOf(const QString& text) {
    Chain chain;
    for (const QString& told : text.split(u';', Qt::SkipEmptyParts)) {
        QStringList words = told.split(u' ', Qt::SkipEmptyParts);
        ChainLink link;
        link.id = PromiseId(words.takeFirst().toInt());
        link.outcome = outcomeFromKey(words.takeFirst()).value();
        link.due = hour(words.takeFirst());
        while (words.size() >= 2) {
            const QString word = words.takeFirst();
            const QString value = words.takeFirst();
            if (word == QLatin1String("at"))
                link.decidedAt = link.recordedAt = hour(value);
            else if (word == QLatin1String("on"))
                link.waits.push_back({PromiseId(value.toInt()), hour(QStringLiteral("-9"))});
            else if (word == QLatin1String("since"))
                link.waits.back().since = hour(value);
            else if (word == QLatin1String("until"))
                link.waits.back().until = hour(value);
        }
        chain.add(link);
    }
    return chain;
}

void row(const char* name, const char* chain, int expected) {
    QTest::newRow(name) << QString::fromLatin1(chain) << expected;
}

/// The history of promise 1, due at noon, with these events recorded at these hours.
History historyWith(const std::vector<std::pair<const char*, EventDetail>>& events) {
    const auto event = [](int number, Moment at, EventDetail detail) {
        return Event{.number = EventNumber(number),
                     .promise = PromiseId(1),
                     .happenedAt = at,
                     .recordedAt = at,
                     .actor = PersonId(1),
                     .source = std::nullopt,
                     .detail = std::move(detail)};
    };
    Made made;
    made.what = QStringLiteral("Install it");
    made.promiser = PersonId(1);
    made.due = {noon, false};
    std::vector<Event> told = {event(1, noon - 10h, made)};
    for (const auto& [at, detail] : events) {
        const int number = static_cast<int>(told.size()) + 1;
        told.push_back(
            admit(History(told), event(number, hour(QLatin1String(at)), detail), {.calendar = test::storyCalendar()}));
    }
    return History(told);
}

} // namespace

class TestChain : public QObject {
    Q_OBJECT

private slots:
    void aMissGoesToTheLinkThatWasMissedFirst_data();
    void aMissGoesToTheLinkThatWasMissedFirst();
    void theCauseIsAMissThatWasNeverLater();
    void whatIsLateUpstreamPutsAtRisk_data();
    void whatIsLateUpstreamPutsAtRisk();
    void aWayLeadsAlongWhatWaitsNow();
    void waitsLastUntilTheyAreEndedOrTakenBack();
    void waitsThatCanNotBeAreRefused_data();
    void waitsThatCanNotBeAreRefused();
};

void TestChain::aMissGoesToTheLinkThatWasMissedFirst_data() {
    QTest::addColumn<QString>("chain");
    QTest::addColumn<int>("cause"); // of promise 1; 0 for none
    row("what is kept has no cause", "1 kept 4 at 3 on 2; 2 overdue 2", 0);
    row("what is open has no cause", "1 open 4 on 2; 2 overdue 2", 0);
    row("alone it is its own", "1 overdue 4", 1);
    row("a colleague was late first", "1 overdue 4 on 2; 2 overdue 2", 2);
    row("late, though done by now", "1 late 4 at 5 on 2; 2 late 2 at 3", 2);
    row("kept in time passes nothing on", "1 overdue 4 on 2; 2 kept 2 at 1 on 3; 3 late 0 at 1", 1);
    row("kept in time, but after the miss, did hold up", "1 overdue 4 on 2; 2 kept 9 at 8 on 3; 3 late 2 at 7", 3);
    row("still open passes on", "1 overdue 4 on 2; 2 open 9 on 3; 3 overdue 2", 3);
    row("late only after this one was", "1 overdue 4 on 2; 2 overdue 5", 1);
    row("released holds nobody up", "1 overdue 4 on 2; 2 released 2 at 1 on 3; 3 overdue 0", 1);
    row("void holds nobody up", "1 overdue 4 on 2; 2 void 2 on 3; 3 overdue 0", 1);
    row("broken before its deadline counts from then", "1 overdue 4 on 2 on 3; 2 overdue 2; 3 broken 5 at 1", 3);
    row("broken after its deadline counts from that", "1 overdue 4 on 2 on 3; 2 overdue 2; 3 broken 3 at 3.5", 2);
    row("partly kept is a miss", "1 overdue 4 on 2; 2 partly_kept 2 at 1", 2);
    row("the first of a long chain", "1 overdue 4 on 2; 2 overdue 3 on 3; 3 overdue 2 on 4; 4 overdue 1", 4);
    row("in the middle of a long chain", "1 overdue 4 on 2; 2 overdue 3 on 3; 3 overdue 1 on 4; 4 overdue 2", 3);
    row("a tie goes upstream", "1 overdue 4 on 2; 2 overdue 4", 2);
    row("a tie goes as far up as it can", "1 overdue 4 on 2; 2 overdue 2 on 3; 3 overdue 2", 3);
    row("a tie side by side goes to the older", "1 overdue 4 on 3 on 2; 2 overdue 2; 3 overdue 2", 2);
    row("given up itself before anybody was late", "1 broken 4 at 1 on 2; 2 overdue 2", 1);
    row("a diamond is walked once", "1 overdue 4 on 2 on 3; 2 overdue 3 on 4; 3 overdue 3 on 4; 4 overdue 1", 4);
    row("a wait noted after the miss", "1 overdue 4 on 2 since 5; 2 overdue 2", 1);
    row("a wait noted just at the miss", "1 overdue 4 on 2 since 4; 2 overdue 2", 2);
    row("a wait that was ended before", "1 overdue 4 on 2 since 0 until 3; 2 overdue 2", 1);
    row("a wait that was ended after", "1 overdue 4 on 2 since 0 until 5; 2 overdue 2", 2);
    row("a wait further up, noted after the miss there", "1 overdue 4 on 2; 2 overdue 2 on 3 since 3; 3 overdue 1", 2);
    row("what waits on it is no cause", "1 overdue 4; 2 overdue 2 on 1", 1);
    row("a link that is not known", "1 overdue 4 on 7", 1);
}

void TestChain::aMissGoesToTheLinkThatWasMissedFirst() {
    QFETCH(QString, chain);
    QFETCH(int, cause);
    QCOMPARE(chainOf(chain).causeOf(PromiseId(1)).value_or(PromiseId()).value(), std::int64_t(cause));
}

/// However promises wait on each other: the cause of a miss is a miss, not later, and is its own cause where it is at
/// the end of the chain.
void TestChain::theCauseIsAMissThatWasNeverLater() {
    QVERIFY(rc::check("the cause was missed no later", [] {
        const int count = *rc::gen::inRange(1, 9);
        Chain chain;
        for (int id = 1; id <= count; ++id) {
            ChainLink link;
            link.id = PromiseId(id);
            link.due = noon + std::chrono::hours(*rc::gen::inRange(0, 6));
            link.outcome = *rc::gen::element(Outcome::Open, Outcome::Overdue, Outcome::Kept, Outcome::Late);
            if (link.outcome == Outcome::Kept)
                link.decidedAt = link.recordedAt = link.due - std::chrono::hours(*rc::gen::inRange(0, 3));
            if (link.outcome == Outcome::Late)
                link.decidedAt = link.recordedAt = link.due + std::chrono::hours(*rc::gen::inRange(1, 3));
            for (int on = id + 1; on <= count; ++on)
                if (*rc::gen::arbitrary<bool>())
                    link.waits.push_back({PromiseId(on), noon - 9h});
            chain.add(link);
        }
        for (int id = 1; id <= count; ++id) {
            const auto missed = chain.find(PromiseId(id))->missedAt();
            const auto cause = chain.causeOf(PromiseId(id));
            RC_ASSERT(cause.has_value() == missed.has_value());
            if (cause) {
                RC_ASSERT(chain.find(*cause)->missedAt().value() <= *missed);
                RC_ASSERT(*cause == PromiseId(id) || !chain.way(PromiseId(id), *cause, noon).empty());
            }
        }
    }));
}

void TestChain::whatIsLateUpstreamPutsAtRisk_data() {
    QTest::addColumn<QString>("chain");
    QTest::addColumn<QString>("hour"); // from when on promise 1 is at risk; empty for never
    const auto add = [](const char* name, const char* chain, const char* from) {
        QTest::newRow(name) << QString::fromLatin1(chain) << QString::fromLatin1(from);
    };
    add("waits on nothing", "1 open 9", "");
    add("the link passes its deadline", "1 open 9 on 2; 2 open 3", "3");
    add("it did", "1 open 9 on 2; 2 overdue 1", "1");
    add("through others", "1 open 9 on 2; 2 open 5 on 3; 3 open 4 on 4; 4 overdue 1", "1");
    add("the first of several", "1 open 9 on 2 on 3; 2 open 5; 3 open 4", "4");
    add("kept", "1 open 9 on 2; 2 kept 3 at 2", "");
    add("kept late holds nobody up any more", "1 open 9 on 2; 2 late 1 at 2 on 3; 3 overdue 0", "");
    add("released", "1 open 9 on 2; 2 released 3 at 1", "");
    add("void", "1 open 9 on 2; 2 void 3", "");
    add("waits no more", "1 open 9 on 2 since 0 until 1; 2 overdue 1", "");
}

void TestChain::whatIsLateUpstreamPutsAtRisk() {
    QFETCH(QString, chain);
    QFETCH(QString, hour);
    const auto risk = chainOf(chain).riskFrom(PromiseId(1), noon + 2h);
    QCOMPARE(risk.has_value(), !hour.isEmpty());
    if (risk)
        QCOMPARE(*risk - Duration(1), ::hour(hour)); // on the deadline it is still in time
    const auto broken = chainOf(QStringLiteral("1 open 9 on 2; 2 broken 5 at 1 on 3; 3 overdue 0"));
    QCOMPARE(broken.riskFrom(PromiseId(1), noon + 2h), std::optional(noon + 1h));
}

void TestChain::aWayLeadsAlongWhatWaitsNow() {
    const Chain chain =
        chainOf(QStringLiteral("1 open 9 on 2 on 3; 2 open 9 on 4 since 0 until 1; 3 open 9 on 4; 4 open 9"));
    const auto way = chain.way(PromiseId(1), PromiseId(4), noon + 2h);
    QCOMPARE(way, (std::vector{PromiseId(1), PromiseId(3), PromiseId(4)}));
    QVERIFY(chain.way(PromiseId(4), PromiseId(1), noon + 2h).empty());
    QCOMPARE(chain.way(PromiseId(1), PromiseId(4), noon).size(), std::size_t(3));
}

void TestChain::waitsLastUntilTheyAreEndedOrTakenBack() {
    const PromiseId two(2);
    QVERIFY(waitsOf(historyWith({})).empty());
    QCOMPARE(waitsOf(historyWith({{"-5", WaitsOn{two}}})), (std::vector{Wait{two, noon - 5h}}));
    QCOMPARE(waitsOf(historyWith({{"-5", WaitsOn{two}}, {"-4", WaitsNoMore{two}}, {"-3", WaitsOn{two}}})),
             (std::vector{Wait{two, noon - 5h, noon - 4h}, Wait{two, noon - 3h}}));
    QCOMPARE(waitsOf(historyWith({{"-5", WaitsOn{two}}, {"-4.9", Undone{EventNumber(2)}}})),
             (std::vector{Wait{two, noon - 5h, noon - 294min}}));
}

void TestChain::waitsThatCanNotBeAreRefused_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("why");
    QTest::newRow("itself") << 0 << QStringLiteral("A promise can't wait on itself.");
    QTest::newRow("twice") << 1 << QStringLiteral("The promise waits on that one already.");
    QTest::newRow("not waiting") << 2 << QStringLiteral("The promise does not wait on that one.");
    QTest::newRow("closed") << 3 << QStringLiteral("The promise is closed already; reopen it first.");
}

void TestChain::waitsThatCanNotBeAreRefused() {
    QFETCH(int, kind);
    QFETCH(QString, why);
    const WaitsOn two{PromiseId(2)};
    try {
        if (kind == 0)
            (void)historyWith({{"-5", WaitsOn{PromiseId(1)}}});
        if (kind == 1)
            (void)historyWith({{"-5", two}, {"-4", two}});
        if (kind == 2)
            (void)historyWith({{"-5", WaitsNoMore{PromiseId(2)}}});
        if (kind == 3)
            (void)historyWith({{"-5", Broken{QStringLiteral("No time")}}, {"-4", two}});
        QFAIL("It was not refused.");
    } catch (const NotAllowed& refusal) {
        QCOMPARE(refusal.message(), why);
    }
}

QTEST_APPLESS_MAIN(TestChain)
#include "test_chain.moc"
