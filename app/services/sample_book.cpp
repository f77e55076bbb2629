#include "services/sample_book.h"

#include "domain/working_calendar.h"
#include "services/derivation.h"
#include "services/dice.h"
#include "services/ledger.h"
#include "services/named_channel.h"
#include "services/people.h"
#include "services/recognitions.h"
#include "services/reminder_rules.h"
#include "services/sample_series.h"
#include "services/sample_words.h"
#include "services/standards.h"
#include "storage/contact_record.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/name_store.h"
#include "storage/people_store.h"
#include "storage/promise_store.h"
#include "storage/transaction.h"
#include "storage/working_time_store.h"

#include <QHash>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

constexpr int sampleMonths = 13;
constexpr int sampleEscalation = 8 * 60; // a working day, in minutes
constexpr int pastPromises = 380;
constexpr auto day = std::chrono::hours(24);

QString text(const char* utf8) {
    return QString::fromUtf8(utf8);
}

QDate workingDay(const WorkingCalendar& calendar, QDate from, int days) {
    QDate found = from;
    for (int i = 0; i < days; ++i)
        found = calendar.nextWorkingDay(found);
    for (int i = 0; i > days; --i) {
        do
            found = found.addDays(-1);
        while (!calendar.isWorkingDay(found));
    }
    return found;
}

Deadline deadlineOf(const sample::OpenPromise& open, const WorkingCalendar& calendar, Moment now) {
    const QDate today = dayOf(now, calendar.zone());
    if (open.days == 0 && open.minutes != 0)
        return {std::chrono::floor<std::chrono::minutes>(now) + std::chrono::minutes(open.minutes), false};
    const QDate due = workingDay(calendar, today, open.days);
    if (open.minutes != 0)
        return {atLocalTime(due, QTime(0, 0).addSecs(open.minutes * 60), calendar.zone()), false};
    const Moment end = calendar.endOf(due);
    return {end > now || open.days < 0 ? end : calendar.endOf(calendar.nextWorkingDay(due)), true};
}

/// Promises that are over, with moments of their own, as an import would write them.
class Past {
public:
    Past(storage::Database& database, Moment now)
        : m_database(database), m_now(now), m_calendar(storage::WorkingTimeStore(database).calendarOf(std::nullopt)),
          m_events(database), m_customers(database, m_events, now, std::nullopt),
          m_memberships(storage::PeopleStore(database).memberships()), m_derivation(database, m_memberships),
          m_source(storage::sources(database).findOrAdd(QStringLiteral("sample"))),
          m_nextId(storage::PromiseStore(database).nextId()), m_channels(services::channels(database)) {}

    void add(const sample::Colleague& colleague, PersonId person, PromiseId id) {
        const sample::Kind& kind = kindFor(colleague);
        const Moment madeAt = workingMoment();
        const Moment due = m_calendar.add(madeAt, std::chrono::hours(kind.workingHours));
        if (due > m_now - std::chrono::hours(1))
            return;
        m_history.clear();
        m_id = id;
        append(madeAt, Made{.what = text(kind.what),
                            .promiser = person,
                            .department = {},
                            .promisee = m_customers.findOrAdd(text(m_dice.oneOf(sample::customers))),
                            .channel = channel(),
                            .service = service(kind),
                            .size = kind.size,
                            .due = {due, false},
                            .reference = QStringLiteral("sample-%1").arg(id.value())});
        end(colleague, madeAt, due);
        m_derivation.derive(History(m_history), true);
        m_nextId = PromiseId(id.value() + 1);
    }
    [[nodiscard]] PromiseId nextId() const { return m_nextId; }

private:
    void append(Moment at, EventDetail detail) {
        m_history.push_back(m_events.append({.number = {},
                                             .promise = m_id,
                                             .happenedAt = std::min(at, m_now),
                                             .recordedAt = m_now,
                                             .actor = std::nullopt,
                                             .source = m_source,
                                             .detail = std::move(detail)}));
    }

    void end(const sample::Colleague& colleague, Moment madeAt, Moment due) {
        const Moment inTime = madeAt + (due - madeAt) * (30 + m_dice.below(70)) / 100;
        const Moment afterwards = m_calendar.add(due, std::chrono::minutes(30 + m_dice.below(1'200)));
        const int fate = m_dice.below(100);
        const int misses = 100 - colleague.reliability;
        if (fate < colleague.reliability) {
            append(inTime, Kept{});
            praise(inTime);
        } else if (fate < colleague.reliability + misses * 30 / 100) {
            renegotiate(inTime, due);
        } else if (fate < colleague.reliability + misses * 62 / 100) {
            append(afterwards, Kept{});
            ownUp(afterwards, 55);
        } else if (fate < colleague.reliability + misses * 82 / 100) {
            append(afterwards, Broken{text(m_dice.oneOf(sample::reasons))});
            ownUp(afterwards, 70);
        } else if (fate < colleague.reliability + misses * 92 / 100) {
            append(inTime, PartlyKept{.missing = text(m_dice.oneOf(sample::missing))});
            ownUp(inTime, 60);
        } else {
            append(inTime, Released{.releasedBy = QStringLiteral("The customer"),
                                    .how = QStringLiteral("By phone: no longer needed")});
        }
    }

    void renegotiate(Moment told, Moment due) {
        const Moment later = m_calendar.add(due, std::chrono::hours(8));
        append(told, Renegotiated{.due = {later, false},
                                  .told = Telling{.at = told, .channel = channel()},
                                  .reason = text(m_dice.oneOf(sample::reasons))});
        append(due + (later - due) / 2, Kept{});
    }

    void ownUp(Moment after, int percent) {
        if (m_dice.below(100) < percent)
            append(
                m_calendar.add(after, std::chrono::minutes(20)),
                OwnedUp{.said = text(m_dice.oneOf(sample::apologies)), .channel = channel(), .correctiveAction = {}});
    }

    void praise(Moment after) {
        if (m_dice.below(100) < 20)
            append(m_calendar.add(after, std::chrono::hours(2)),
                   Verdict{.kept = true, .rating = 3 + m_dice.below(3), .words = text(m_dice.oneOf(sample::praises))});
    }

    const sample::Kind& kindFor(const sample::Colleague& colleague) {
        const sample::Kind* kind = &m_dice.oneOf(sample::kinds);
        while (text(kind->department) != text(colleague.department))
            kind = &m_dice.oneOf(sample::kinds);
        return *kind;
    }

    Moment workingMoment() {
        const QDate asked = dayOf(m_now, m_calendar.zone()).addDays(-1 - m_dice.below(sampleMonths * 30));
        const QDate worked = m_calendar.isWorkingDay(asked) ? asked : m_calendar.nextWorkingDay(asked);
        return m_calendar.startOf(worked) + std::chrono::minutes(m_dice.below(440));
    }

    ChannelId channel() { return ChannelId(m_dice.oneOf(m_channels).id); }
    std::optional<ServiceId> service(const sample::Kind& kind) {
        const QString name = text(kind.service);
        return name.isEmpty() ? std::nullopt : std::optional(storage::serviceNames(m_database).findOrAdd(name));
    }

    storage::Database& m_database;
    Moment m_now;
    WorkingCalendar m_calendar;
    storage::EventStore m_events;
    storage::ContactRecord m_customers;
    Memberships m_memberships;
    Derivation m_derivation;
    SourceId m_source;
    PromiseId m_nextId;
    std::vector<NamedThing> m_channels;
    Dice m_dice{20'417};
    PromiseId m_id;
    std::vector<Event> m_history;
};

using Team = QHash<QString, PersonId>;

Team addTeam(storage::Database& database, Changes& changes, Moment since) {
    Team team;
    for (const sample::Colleague& colleague : sample::team)
        team.insert(text(colleague.name), addPerson(database, {std::nullopt, since}, changes, text(colleague.name),
                                                    text(colleague.department),
                                                    storage::roleFromKey(text(colleague.role)).value_or(Role::Staff)));
    return team;
}

/// Everybody but the last knows what they say.
void addStandards(storage::Database& database, Changes& changes, const Team& team, Moment since) {
    const Session lead{team.value(text(sample::team.front().name)), since};
    for (const sample::Standard& standard : sample::standards)
        (void)defineStandard(database, lead, changes, text(standard.name),
                             {text(standard.words), standard.limit, standard.aim, text(standard.channel)});
    for (const OfferedStandard& standard : offeredStandards(database)) {
        for (std::size_t i = 0; i + 1 < sample::team.size(); ++i)
            acknowledgeStandard(database, {team.value(text(sample::team[i].name)), since + day}, changes, standard.id,
                                standard.version);
    }
}

void addRecognition(storage::Database& database, Changes& changes, const Team& team, Moment now) {
    const PersonId thanked = team.value(text(sample::team.back().name));
    const std::vector<PromiseRow> kept = recognizable(database, thanked, now);
    if (!kept.empty())
        recognize(database, {team.value(text(sample::team.front().name)), now}, changes, thanked, {kept.front().id},
                  text(sample::recognition));
}

/// What is open, made and moved as it was written down.
class Present {
public:
    Present(storage::Database& database, Changes& changes, const Team& team, Moment now)
        : m_database(database), m_changes(changes), m_team(team), m_now(now),
          m_calendar(storage::WorkingTimeStore(database).calendarOf(std::nullopt)), m_made(sample::open.size()) {}

    /// This object outlives them.
    [[nodiscard]] std::vector<sample::Act> acts() {
        std::vector<sample::Act> acts;
        for (std::size_t place = 0; place < sample::open.size(); ++place) {
            const Moment at = madeAt(place);
            acts.push_back({at, [this, place] { make(place); }});
            if (sample::open[place].moved)
                acts.push_back({at + std::chrono::hours(1), [this, place] { move(place); }});
        }
        for (const sample::OpenWait& wait : sample::waits) {
            const Moment at = std::max(madeAt(wait.waits), madeAt(wait.on)) + std::chrono::hours(2);
            acts.push_back({at, [this, wait, at] {
                                ledgerOf(wait.waits, at).record(m_made[wait.waits], WaitsOn{m_made[wait.on]});
                            }});
        }
        return acts;
    }

private:
    [[nodiscard]] Moment madeAt(std::size_t place) const { return m_now - sample::open[place].madeDaysAgo * day; }
    [[nodiscard]] Ledger ledgerOf(std::size_t place, Moment at) {
        return {m_database, {m_team.value(text(sample::open[place].who)), at}, m_changes};
    }

    void make(std::size_t place) {
        const sample::OpenPromise& open = sample::open[place];
        NewPromise promise;
        promise.what = text(open.what);
        promise.promiser = m_team.value(text(open.who));
        if (m_team.contains(text(open.to)))
            promise.colleague = m_team.value(text(open.to));
        else
            promise.contact = text(open.to);
        promise.channel = text(open.channel);
        promise.due = deadlineOf(open, m_calendar, m_now);
        if (open.moved)
            promise.due.at -= day;
        m_made[place] = ledgerOf(place, madeAt(place)).make(promise);
    }

    void move(std::size_t place) {
        const sample::OpenPromise& open = sample::open[place];
        Ledger ledger = ledgerOf(place, madeAt(place) + std::chrono::hours(1));
        const Telling told{.at = ledger.recordingMoment(), .channel = channelNamed(m_database, text(open.channel))};
        ledger.record(m_made[place], Renegotiated{.due = deadlineOf(open, m_calendar, m_now),
                                                  .told = told,
                                                  .reason = text(sample::reasons.front())});
    }

    storage::Database& m_database;
    Changes& m_changes;
    const Team& m_team;
    Moment m_now;
    WorkingCalendar m_calendar;
    std::vector<PromiseId> m_made; ///< by their places
};

/// What was written down at its time, in that order: nothing is recorded before what is in the book.
void live(storage::Database& database, Changes& changes, const Team& team, Moment now) {
    Present present(database, changes, team, now);
    std::vector<sample::Act> acts = present.acts();
    for (sample::Act& act : sample::seriesActs(database, changes, team, now))
        acts.push_back(std::move(act));
    std::stable_sort(acts.begin(), acts.end(), [](const sample::Act& a, const sample::Act& b) { return a.at < b.at; });
    for (const sample::Act& act : acts)
        act.run();
}

} // namespace

QString samplePerson() {
    return QStringLiteral("Mara Lind");
}

Moment sampleBeginning(Moment now) {
    return now - (sampleMonths * 30 + 14) * day;
}

void fillSampleBook(storage::Database& database, Changes& changes, Moment now) {
    const Team team = addTeam(database, changes, sampleBeginning(now));
    addStandards(database, changes, team, sampleBeginning(now));
    live(database, changes, team, now);
    storage::Transaction transaction(database);
    Past past(database, now);
    for (int i = 0; i < pastPromises; ++i) {
        const sample::Colleague& colleague = sample::team[static_cast<std::size_t>(i) % sample::team.size()];
        past.add(colleague, team.value(text(colleague.name)), past.nextId());
    }
    transaction.commit();
    addRecognition(database, changes, team, now);
    setEscalation(database, {team.value(samplePerson()), now}, changes, sampleEscalation);
    changes.everything = true;
}

} // namespace kept::services
