#include "services/generated_book.h"

#include "domain/errors.h"
#include "domain/working_calendar.h"
#include "services/derivation.h"
#include "services/follow_up_plan.h"
#include "services/generated_promise.h"
#include "services/people.h"
#include "storage/contact_record.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/name_store.h"
#include "storage/people_store.h"
#include "storage/promise_store.h"
#include "storage/settings_store.h"
#include "storage/transaction.h"
#include "storage/working_time_store.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace kept::services {

using namespace domain;
using namespace generated;

namespace {

constexpr int promisesADay = 12; ///< of one person
/// No team's book is older than eleven years: a larger one is of busier days.
constexpr std::int64_t mostWorkingDays = 2'600;
constexpr int inSlice = 5'000;
constexpr auto wholeDay = std::chrono::hours(24);

} // namespace

int GeneratedBook::team() const {
    constexpr std::int64_t fewest = 3;
    constexpr std::int64_t most = 60;
    return people > 0 ? people : static_cast<int>(std::clamp(promises / 4'000, fewest, most));
}

/// What is remembered from one slice to the next.
struct BookGenerator::State {
    State(const GeneratedBook& book, Moment at) : wanted(book), now(at), dice(book.seed) {}

    GeneratedBook wanted;
    Moment now;
    Dice dice;
    std::vector<Colleague> team;
    QHash<QString, ServiceId> services;
    std::vector<BusyDay> days;
    std::size_t today = 0;
    std::vector<const Colleague*> atWork; ///< today, each as often as they promise much
    QHash<int, ContactId> customers;
    std::vector<KnownChannel> channels;
    std::int64_t made = 0;

    [[nodiscard]] Moment beginning() const {
        const std::int64_t perDay = std::int64_t(promisesADay) * wanted.team();
        const std::int64_t workingDays = std::min(wanted.promises / perDay + 10, mostWorkingDays);
        return now - workingDays * 3 / 2 * wholeDay;
    }
    void begin(storage::Database& database, Changes& changes) {
        const QTimeZone zone = storage::SettingsStore(database).timeZone();
        const QDate today = dayOf(now, zone);
        constexpr int longestPromise = 120; // in days, with all that comes after
        team = addTeam(database, changes, dice, wanted.team(), beginning(), today.addDays(longestPromise));
        for (const NamedThing& channel : services::channels(database)) {
            const auto habit = std::ranges::find_if(
                channelHabits, [&](const ChannelHabit& one) { return channel.name == QLatin1String(one.channel); });
            if (habit != channelHabits.end())
                channels.push_back({ChannelId(channel.id), habit->share, habit->better});
        }
        services = addStandards(database, changes, team, beginning());
        days = spread(wanted.promises, storage::WorkingTimeStore(database).calendarOf(std::nullopt),
                      dayOf(beginning(), zone).addDays(1), today);
    }
    /// Where today holds all that it should.
    void goToNextDay() {
        if (made > 0 && made < days[today].promisesByThen)
            return;
        while (days[today].promisesByThen <= made)
            ++today;
        atWork.clear();
        for (const Colleague& who : team) {
            if (who.days.on(days[today].hours.day))
                atWork.insert(atWork.end(), static_cast<std::size_t>(who.pace), &who);
        }
    }
    [[nodiscard]] int customerCount() const {
        return static_cast<int>(std::clamp<std::int64_t>(wanted.promises / 150, 20, mostCustomers));
    }
};

/// The promises of one transaction.
class BookGenerator::Slice {
public:
    Slice(storage::Database& database, State& state)
        : m_database(database), m_state(state), m_transaction(database), m_events(database),
          m_record(database, m_events, state.now, std::nullopt),
          m_source(storage::sources(database).findOrAdd(QStringLiteral("generated"))),
          m_memberships(storage::PeopleStore(database).memberships()),
          m_derivation(database, m_memberships, Indexing::Together), m_nextId(storage::PromiseStore(database).nextId()),
          m_fates(state.dice, state.team, state.now - 30 * wholeDay) {
        m_naming.channels = state.channels;
        m_naming.customers = state.customerCount();
        m_naming.customer = [this](int number) { return customer(number); };
        m_naming.service = [this](const QString& name) { return m_state.services.value(name); };
    }

    void add(const Colleague& who, Moment madeAt) {
        const PromiseId id = std::exchange(m_nextId, PromiseId(m_nextId.value() + 1));
        std::vector<Event> events;
        for (PlannedEvent& planned :
             m_fates.next(who, madeAt, m_naming, QStringLiteral("generated-%1").arg(id.value()))) {
            if (planned.at > m_state.now)
                break;
            events.push_back(m_events.append({.number = {},
                                              .promise = id,
                                              .happenedAt = planned.at,
                                              .recordedAt = m_state.now,
                                              .actor = planned.actor,
                                              .source = m_source,
                                              .detail = std::move(planned.detail)}));
        }
        const History history(events);
        const PromiseState state = m_derivation.derive(history, true);
        if (!state.isClosed() && state.due.at > m_state.now)
            planFollowUps(m_database, history, state, true);
    }

    void commit() {
        m_derivation.finish();
        m_transaction.commit();
    }

private:
    ContactId customer(int number) {
        const auto known = m_state.customers.constFind(number);
        return known != m_state.customers.cend()
                   ? *known
                   : *m_state.customers.insert(number, m_record.findOrAdd(customerName(number)));
    }

    storage::Database& m_database;
    State& m_state;
    storage::Transaction m_transaction;
    storage::EventStore m_events;
    storage::ContactRecord m_record;
    SourceId m_source;
    Memberships m_memberships;
    Derivation m_derivation;
    PromiseId m_nextId;
    Fates m_fates;
    Naming m_naming;
};

BookGenerator::BookGenerator(const GeneratedBook& wanted, Moment now) : m_state(std::make_unique<State>(wanted, now)) {
    if (wanted.promises < 1 || wanted.team() > mostPeople)
        throw InvalidInput(QCoreApplication::translate("services", "A book needs at least one promise, and at most "
                                                                   "1000 people."));
}

BookGenerator::~BookGenerator() = default;

Moment BookGenerator::beginning() const {
    return m_state->beginning();
}

bool BookGenerator::advance(storage::Database& database, Changes& changes) {
    State& state = *m_state;
    if (state.team.empty())
        state.begin(database, changes);
    Slice slice(database, state);
    for (const std::int64_t until = std::min(state.made + inSlice, state.wanted.promises); state.made < until;
         ++state.made) {
        state.goToNextDay();
        const Colleague* who = state.atWork.empty() ? &state.team.front() : state.dice.oneOf(state.atWork);
        const BusyDay& today = state.days[state.today];
        const WorkDays::Day* own = who->days.on(today.hours.day);
        const WorkDays::Day& hours = own ? *own : today.hours;
        slice.add(*who, hours.from + (hours.to - hours.from) * state.dice.below(1'000) / 1'000);
    }
    slice.commit();
    changes.everything = true;
    return state.made == state.wanted.promises;
}

std::int64_t BookGenerator::made() const {
    return m_state->made;
}

} // namespace kept::services
