#include "domain/admission.h"
#include "domain/errors.h"
#include "domain/history.h"
#include "domain/statistics.h"
#include "tests/support/story.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <rapidcheck.h>
#include <set>

using namespace kept::domain;
using namespace kept::test;

namespace {

/// Something that somebody may try, at a moment that the clock gives.
using Attempt = Event (*)(Moment now, EventNumber previous);

Event eventAt(Moment now, PersonId actor, EventDetail detail) {
    Event event;
    event.promise = PromiseId(1);
    event.happenedAt = event.recordedAt = now;
    event.actor = actor;
    event.detail = std::move(detail);
    return event;
}

Event claiming(Moment moment, Event event) {
    event.happenedAt = moment;
    return event;
}

Event move(Moment now, Duration by, std::optional<Moment> told) {
    Renegotiated detail{
        .due = {.at = deadline() + by, .dayOnly = false}, .told = std::nullopt, .reason = QStringLiteral("because")};
    if (told)
        detail.told = Telling{.at = *told, .channel = ChannelId(1)};
    return eventAt(now, ann, std::move(detail));
}

const QString text = QStringLiteral("because");
constexpr Duration quarter = std::chrono::minutes(15);
constexpr Duration twoDays = std::chrono::days(2);

const std::array<Attempt, 19> attempts = {
    [](Moment now, EventNumber) { return eventAt(now, ann, Kept()); },
    [](Moment now, EventNumber) { return claiming(deadline() - quarter, eventAt(now, ann, Kept())); },
    [](Moment now, EventNumber) { return eventAt(now, ann, PartlyKept{.missing = text}); },
    [](Moment now, EventNumber) {
        return claiming(deadline() - quarter, eventAt(now, ben, PartlyKept{.missing = text}));
    },
    [](Moment now, EventNumber) { return eventAt(now, ann, Broken{text}); },
    [](Moment now, EventNumber) { return claiming(deadline() - quarter, eventAt(now, ann, Broken{text})); },
    [](Moment now, EventNumber) { return eventAt(now, ann, Released{.releasedBy = text, .how = text}); },
    [](Moment now, EventNumber) { return eventAt(now, ann, Reopened{text}); },
    [](Moment now, EventNumber) { return move(now, twoDays, now); },
    [](Moment now, EventNumber) { return move(now, twoDays, deadline() - quarter); },
    [](Moment now, EventNumber) { return move(now, twoDays, std::nullopt); },
    [](Moment now, EventNumber) { return eventAt(now, ann, HandedOver{ben}); },
    [](Moment now, EventNumber) { return eventAt(now, ben, Accepted()); },
    [](Moment now, EventNumber) { return eventAt(now, ann, Voided{.reason = text}); },
    [](Moment now, EventNumber) { return eventAt(now, ann, VoidConfirmed()); },
    [](Moment now, EventNumber) { return eventAt(now, ben, VoidConfirmed()); },
    [](Moment now, EventNumber previous) { return eventAt(now, ann, Undone{previous}); },
    [](Moment now, EventNumber previous) { return eventAt(now, ben, Undone{previous}); },
    [](Moment now, EventNumber previous) { return eventAt(now, ann, Undone{EventNumber(previous.value() - 1)}); },
};

Event attempt(std::size_t which, Moment now, const std::vector<Event>& events) {
    const auto count = static_cast<std::int64_t>(events.size());
    Event event = attempts[which](now, EventNumber(count));
    event.number = EventNumber(count + 1);
    return event;
}

std::optional<Event> admitted(const History& history, const Event& proposed) {
    try {
        return admit(history, proposed, {.calendar = storyCalendar(), .alone = false});
    } catch (const NotAllowed&) {
        return std::nullopt;
    } catch (const InvalidInput&) {
        return std::nullopt;
    }
}

const Memberships& memberships() {
    static const Memberships belonging = [] {
        Memberships found;
        found.add(ann, deadline() - std::chrono::days(9), DepartmentId(1));
        found.add(ben, deadline() - std::chrono::days(9), DepartmentId(2));
        return found;
    }();
    return belonging;
}

/// What the figures see of a promise.
struct View {
    Outcome outcome = Outcome::Open;
    Moment judgedDue;
    Attribution whose;

    bool operator==(const View&) const = default;
};

View viewAt(const History& history, Moment moment) {
    const PromiseState state = history.stateAt(moment).value();
    return {state.outcomeAt(moment), state.judgedDue.at, attributionOf(state, memberships())};
}

/// The promise just after its judged deadline, by what was recorded until then; nothing where it has not passed.
std::optional<View> verdictOfTheDeadline(const History& history, Moment now) {
    const Moment due = history.stateAt(now)->judgedDue.at;
    if (now <= due)
        return std::nullopt;
    const PromiseState then = *history.stateAt(due);
    return View{then.outcomeAt(due + Duration(1)), then.judgedDue.at, attributionOf(then, memberships())};
}

bool isMiss(Outcome outcome) {
    return isJudged(outcome) && !isKept(outcome);
}

/// Whether the rules let the last word on a missed promise be that it was kept after all: a claim in time.
bool isClaimed(const History& history, Moment now) {
    const PromiseState state = *history.stateAt(now);
    const Event* closing = history.find(state.resolution->event);
    const auto* kept = closing->as<Kept>();
    return kept && kept->claimed && closing->happenedAt <= state.judgedDue.at &&
           closing->recordedAt <= storyCalendar().oneWorkingDayAfter(state.judgedDue.at);
}

bool somebodyElseConfirmed(const History& history) {
    const auto& events = history.events();
    return std::any_of(events.begin(), events.end(), [&](const Event& confirmed) {
        return confirmed.as<VoidConfirmed>() && std::any_of(events.begin(), events.end(), [&](const Event& voided) {
                   return voided.as<Voided>() && voided.actor != confirmed.actor;
               });
    });
}

/// Why the history hides a miss at `now`; empty where it does not.
QString whatIsHidden(const History& history, Moment now) {
    const auto then = verdictOfTheDeadline(history, now);
    if (!then || !isMiss(then->outcome))
        return {};
    const View view = viewAt(history, now);
    if (view.outcome == Outcome::Released || view.outcome == Outcome::Open)
        return keyOf(view.outcome);
    if (view.outcome == Outcome::Void && !somebodyElseConfirmed(history))
        return QStringLiteral("void, by one person");
    if (isKept(view.outcome) && !isClaimed(history, now))
        return QStringLiteral("kept, without a claim");
    if (view.judgedDue != then->judgedDue)
        return QStringLiteral("another judged deadline");
    if (view.whose != then->whose && isMiss(view.outcome))
        return QStringLiteral("another person");
    return {};
}

/// Both edges of the deadline, of undoing and of claiming.
const std::vector<Moment> edges = {deadline() - std::chrono::minutes(9),
                                   deadline(),
                                   deadline() + Duration(1),
                                   deadline() + std::chrono::minutes(1),
                                   deadline() + std::chrono::hours(24),
                                   deadline() + std::chrono::hours(49)};
const std::vector<Moment> beforeAndAfter = {deadline() - std::chrono::minutes(9), deadline() + Duration(1),
                                            deadline() + std::chrono::hours(24)};

QString told(const std::vector<Event>& events) {
    QStringList sentences;
    for (const Event& event : events)
        sentences << QStringLiteral("%1 at %2").arg(event.detail.index()).arg(toIso(event.recordedAt));
    return sentences.join(u';');
}

/// Tries all sequences of attempts at those moments, and looks after each event.
class Search {
public:
    void from(Moment made, const std::vector<Moment>& moments, int length) {
        m_events = {madeAt(made)};
        m_moments = moments;
        extend(0, length);
    }

    [[nodiscard]] int histories() const { return m_histories; }
    [[nodiscard]] const std::set<Outcome>& reached() const { return m_reached; }
    [[nodiscard]] const QString& failure() const { return m_failure; }

private:
    void extend(std::size_t firstMoment, int left) {
        const History before(m_events);
        for (std::size_t moment = firstMoment; moment < m_moments.size() && m_failure.isEmpty(); ++moment) {
            const View past = viewAt(before, m_moments[moment] - Duration(1));
            for (std::size_t which = 0; which < attempts.size() && m_failure.isEmpty(); ++which) {
                const auto event = admitted(before, attempt(which, m_moments[moment], m_events));
                if (!event)
                    continue;
                m_events.push_back(*event);
                look(past, m_moments[moment]);
                if (left > 1)
                    extend(moment, left - 1);
                m_events.pop_back();
            }
        }
    }

    void look(const View& past, Moment now) {
        const History history(m_events);
        ++m_histories;
        m_reached.insert(history.stateAt(now)->outcomeAt(now));
        QString failure = whatIsHidden(history, now);
        if (failure.isEmpty() && viewAt(history, now - Duration(1)) != past)
            failure = QStringLiteral("the past was changed");
        if (!failure.isEmpty())
            m_failure = failure + QStringLiteral(" by ") + told(m_events);
    }

    std::vector<Moment> m_moments;
    std::vector<Event> m_events;
    std::set<Outcome> m_reached;
    QString m_failure;
    int m_histories = 0;
};

const std::vector<Duration> agesAtTheDeadline = {twoDays, std::chrono::minutes(5), Duration(0)};
const std::vector<Duration> pauses = {
    Duration(0),           Duration(1),           std::chrono::minutes(4), std::chrono::minutes(11),
    std::chrono::hours(5), std::chrono::hours(23)};

/// An admitted history of up to a dozen attempts around the deadline.
std::vector<Event> anyEvents() {
    const auto made = deadline() - *rc::gen::elementOf(agesAtTheDeadline);
    std::vector<Event> events = {madeAt(made)};
    Moment now = made;
    const int count = *rc::gen::inRange(0, 12);
    for (int i = 0; i < count; ++i) {
        now += *rc::gen::elementOf(pauses);
        const auto which = *rc::gen::inRange<std::size_t>(0, attempts.size());
        if (const auto event = admitted(History(events), attempt(which, now, events)))
            events.push_back(*event);
    }
    return events;
}

} // namespace

class TestRuleProperties : public QObject {
    Q_OBJECT

private slots:
    void noShortSequenceHidesAMiss();
    void noLongSequenceHidesAMiss();
    void recordingNeverChangesThePast();
    void everyPromiseHasOneOutcomeAndRatesLieInTheirIntervals();
};

void TestRuleProperties::noShortSequenceHidesAMiss() {
    Search search;
    search.from(deadline() - std::chrono::seconds(570), edges, 3);
    QVERIFY2(search.failure().isEmpty(), qUtf8Printable(search.failure()));
    search.from(deadline() - twoDays, beforeAndAfter, 4);
    QVERIFY2(search.failure().isEmpty(), qUtf8Printable(search.failure()));
    QCOMPARE(search.reached().size(), allOutcomes.size()); // or the search looked too little
    QVERIFY(search.histories() > 50'000);
}

void TestRuleProperties::noLongSequenceHidesAMiss() {
    QVERIFY(rc::check("a miss stays one", [] {
        const std::vector<Event> events = anyEvents();
        const History history(events);
        for (const Event& event : events) {
            const QString hidden = whatIsHidden(history, event.recordedAt);
            if (!hidden.isEmpty())
                RC_LOG(hidden.toStdString() + " by " + told(events).toStdString());
            RC_ASSERT(hidden.isEmpty());
        }
    }));
}

void TestRuleProperties::recordingNeverChangesThePast() {
    QVERIFY(rc::check("a moment sees only what was recorded by then", [] {
        const std::vector<Event> events = anyEvents();
        const auto known = *rc::gen::inRange<std::size_t>(1, events.size() + 1);
        const History whole(events);
        const History part({events.begin(), events.begin() + static_cast<std::ptrdiff_t>(known)});
        const Moment until = known < events.size() ? events[known].recordedAt - Duration(1) : Moment::max();
        for (const Event& event : events) {
            if (event.recordedAt <= until)
                RC_ASSERT(viewAt(whole, event.recordedAt) == viewAt(part, event.recordedAt));
        }
        if (known < events.size() && until >= events.front().recordedAt)
            RC_ASSERT(viewAt(whole, until) == viewAt(part, until));
    }));
}

void TestRuleProperties::everyPromiseHasOneOutcomeAndRatesLieInTheirIntervals() {
    QVERIFY(rc::check("tallies of any book", [] {
        const int promises = *rc::gen::inRange(0, 12);
        const Moment moment = deadline() + std::chrono::minutes(*rc::gen::inRange(0, 5'000));
        Tally tally;
        for (int i = 0; i < promises; ++i)
            tally.add(viewAt(History(anyEvents()), moment).outcome);
        RC_ASSERT(tally.total() == promises);
        const auto rate = tally.keepRate();
        RC_ASSERT(rate.has_value() == (tally.judged() > 0));
        RC_ASSERT(!rate || (0 <= rate->low && rate->low <= rate->rate && rate->rate <= rate->high && rate->high <= 1));
    }));
}

QTEST_GUILESS_MAIN(TestRuleProperties)
#include "test_rule_properties.moc"
