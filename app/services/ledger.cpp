#include "services/ledger.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "domain/working_calendar.h"
#include "services/acting_transaction.h"
#include "services/consent.h"
#include "services/corrections.h"
#include "services/derivation.h"
#include "services/follow_up_plan.h"
#include "services/people.h"
#include "services/standards.h"
#include "services/waiting.h"
#include "services/working_time.h"
#include "storage/contact_record.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/name_store.h"
#include "storage/names.h"
#include "storage/people_store.h"
#include "storage/promise_store.h"
#include "storage/series_record.h"
#include "storage/series_store.h"
#include "storage/settings_store.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>
#include <limits>
#include <set>

namespace kept::services {

using namespace domain;

namespace {

template <class IdType> std::optional<IdType> named(storage::NameStore<IdType> store, const QString& name) {
    return name.trimmed().isEmpty() ? std::nullopt : std::optional(store.findOrAdd(name));
}

InvalidInput noSuch(PromiseId promise) {
    return InvalidInput(QCoreApplication::translate("services", "There is no promise %1.").arg(promise.value()));
}

/// Whether making a promise can still be taken back.
bool isFresh(const History& history, Moment now) {
    return now <= history.events().front().recordedAt + undoLimit && now <= history.latest().judgedDue.at;
}

/// The events of one correction, newest first: written one behind the other, in one moment, each of another field.
std::vector<EventNumber> correctionEndingWith(const std::vector<Event>& events, EventNumber last) {
    std::vector<EventNumber> parts;
    std::set<CorrectedField> fields;
    const Event* after = nullptr;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        if (event->number > last)
            continue;
        const auto* corrected = event->as<Corrected>();
        const bool follows = !after || (event->number.value() + 1 == after->number.value() &&
                                        event->recordedAt == after->recordedAt && event->actor == after->actor);
        if (!corrected || !follows || !fields.insert(corrected->field).second)
            break;
        parts.push_back(event->number);
        after = &*event;
    }
    return parts;
}

QString meanwhileWords() {
    return QCoreApplication::translate("services",
                                       "Somebody else changed this promise meanwhile. Look at it again, then decide.");
}

Voided takenBack() {
    return {QCoreApplication::translate("services", "Taken back when it was made"), false};
}

} // namespace

Ledger::Ledger(storage::Database& database, Session session, Changes& changes)
    : m_database(database), m_session(session), m_changes(changes) {}

Moment Ledger::recordingMoment() const {
    return std::max(m_session.now, storage::EventStore(m_database).head().recordedAt);
}

EventNumber Ledger::append(PromiseId promise, std::vector<Event> events, Event event) {
    events.push_back(storage::EventStore(m_database).append(std::move(event)));
    const Event& latest = events.back();
    const EventNumber number = latest.number;
    m_appended.push_back(number);
    const History history(events);
    const bool isNew = history.events().size() == 1;
    const Memberships memberships = storage::PeopleStore(m_database).memberships();
    planFollowUps(m_database, history, Derivation(m_database, memberships).derive(history, isNew), isNew);
    if (latest.as<WaitsOn>() || latest.as<Undone>())
        refuseCircle(m_database, promise);
    tellChain(m_database, promise, m_changes);
    return number;
}

PersonId Ledger::actingPerson() const {
    if (!m_session.actor)
        throw NotAllowed(QCoreApplication::translate("services", "Say first who you are: nobody is named as acting."));
    return *m_session.actor;
}

PromiseId Ledger::make(const NewPromise& promise) {
    ActingTransaction transaction(m_database, m_session);
    const PromiseId id = makeWithin(madeOf(promise));
    transaction.commit();
    return id;
}

Made Ledger::madeOf(const NewPromise& promise) {
    Made made{.what = checkedText(promise.what, QCoreApplication::translate("services", "What is promised")),
              .promiser = promise.promiser,
              .department = promise.promiser ? std::nullopt : promise.department,
              .promisee = {},
              .channel = named(storage::channels(m_database), promise.channel),
              .service = named(storage::serviceNames(m_database), promise.service),
              .size = promise.size,
              .due = promise.due,
              .reference = {},
              .makesGood = {},
              .serviceVersion = promise.serviceVersion};
    checkStandardOf(m_database, made, recordingMoment(), calendarOf(m_database, made.promiser));
    if (promise.colleague)
        made.promisee = *promise.colleague;
    else if (!promise.contact.trimmed().isEmpty())
        made.promisee = contactNamed(promise.contact);
    return made;
}

ContactId Ledger::contactNamed(const QString& name) {
    storage::EventStore events(m_database);
    return storage::ContactRecord(m_database, events, m_session.now, m_session.actor).findOrAdd(name);
}

PromiseId Ledger::makeWithin(Made made, std::optional<Moment> happenedAt) {
    const Moment now = recordingMoment();
    checkMade(made, happenedAt.value_or(now));
    const PromiseId id = storage::PromiseStore(m_database).nextId();
    append(id, {},
           Event{.number = {},
                 .promise = id,
                 .happenedAt = happenedAt.value_or(now),
                 .recordedAt = now,
                 .actor = m_session.actor,
                 .source = std::nullopt,
                 .detail = std::move(made)});
    return id;
}

EventNumber Ledger::record(PromiseId promise, EventDetail detail, std::optional<Moment> happenedAt) {
    ActingTransaction transaction(m_database, m_session);
    const EventNumber number = recordNow(promise, std::move(detail), happenedAt);
    transaction.commit();
    return number;
}

EventNumber Ledger::record(PromiseId promise, const Reader<EventDetail>& detail, std::optional<Moment> happenedAt) {
    ActingTransaction transaction(m_database, m_session);
    const EventNumber number = recordNow(promise, detail(m_database), happenedAt);
    transaction.commit();
    return number;
}

EventNumber Ledger::recordNow(PromiseId promise, EventDetail detail, std::optional<Moment> happenedAt) {
    std::vector<Event> events = storage::EventStore(m_database).eventsOf(promise);
    if (events.empty())
        throw noSuch(promise);
    const History history(events);
    refuseOvertaken(history, detail, happenedAt);
    return append(promise, std::move(events), admitted(history, std::move(detail), happenedAt));
}

Event Ledger::admitted(const History& history, EventDetail detail, std::optional<Moment> happenedAt) {
    const PromiseId promise = history.events().front().promise;
    const PersonId actor = actingPerson();
    if (const auto* released = std::get_if<Released>(&detail))
        checkReleaser(m_database, released->releasedBy, actor, history.latest());
    if (const auto* hand = std::get_if<HandedOver>(&detail))
        checkIsOnTeam(m_database, hand->to);
    if (const auto* wait = std::get_if<WaitsOn>(&detail); wait && wait->on != promise)
        checkCanBeWaitedOn(m_database, wait->on);
    const Moment now = recordingMoment();
    const WorkingCalendar calendar = claimCalendarOf(m_database, history);
    const bool alone = isAloneSince(m_database, actor, history.latest().madeAt);
    const bool left = !storage::PeopleStore(m_database).isAnyoneBeside(actor, std::nullopt);
    return admit(history,
                 {.number = {},
                  .promise = promise,
                  .happenedAt = happenedAt.value_or(now),
                  .recordedAt = now,
                  .actor = m_session.actor,
                  .source = std::nullopt,
                  .detail = std::move(detail)},
                 {.calendar = calendar, .alone = alone, .left = left});
}

Seen Ledger::seenOf(PromiseId promise) const {
    const auto looked = m_seen.find(promise);
    Seen seen =
        looked == m_seen.end() ? Seen{.newest = EventNumber(std::numeric_limits<std::int64_t>::max())} : looked->second;
    seen.own.insert(m_appended.begin(), m_appended.end());
    return seen;
}

Disagreement Ledger::disagreement(const History& history) const {
    const PromiseId promise = history.events().front().promise;
    Disagreement about;
    about.subject = history.latest().what;
    about.promise = promise;
    about.newest = history.events().back().number;
    about.meanwhile = unseenOf(history, seenOf(promise));
    return about;
}

void Ledger::refuseOvertaken(const History& history, const EventDetail& detail, std::optional<Moment> happenedAt) {
    if (!isOvertaken(detail, history, seenOf(history.events().front().promise)))
        return;
    Disagreement about = disagreement(history);
    try {
        (void)admitted(history, detail, happenedAt);
    } catch (const NotAllowed& refusal) {
        about.refusal = refusal.message();
    } catch (const InvalidInput& refusal) {
        about.refusal = refusal.message();
    }
    throw Conflict(meanwhileWords(), std::move(about));
}

EventNumber Ledger::ownUp(PromiseId missed, OwnedUp words, const std::optional<Deadline>& correctiveDue) {
    return ownUp(
        missed, [&words](storage::Database&) { return words; }, correctiveDue);
}

EventNumber Ledger::ownUp(PromiseId missed, const Reader<OwnedUp>& read, const std::optional<Deadline>& correctiveDue) {
    const PersonId actor = actingPerson(); // who promises what changes, where that has a date
    ActingTransaction transaction(m_database, m_session);
    OwnedUp words = read(m_database);
    if (correctiveDue) {
        const std::vector<Event> events = storage::EventStore(m_database).eventsOf(missed);
        if (events.empty())
            throw noSuch(missed);
        const PromiseState state = History(events).latest();
        const bool toThemselves = state.promisee == Promisee(actor);
        words.corrective = makeWithin(
            Made{.what = checkedText(words.correctiveAction, QCoreApplication::translate("services", "What changes")),
                 .promiser = actor,
                 .department = {},
                 .promisee = toThemselves ? Promisee() : state.promisee,
                 .channel = state.channel,
                 .service = {},
                 .size = Size::Medium,
                 .due = *correctiveDue,
                 .reference = {},
                 .makesGood = missed});
    }
    const EventNumber number = recordNow(missed, std::move(words));
    transaction.commit();
    return number;
}

int Ledger::correct(PromiseId promise, const Correction& correction, const Settlement& settlement) {
    ActingTransaction transaction(m_database, m_session);
    const std::vector<Event> events = storage::EventStore(m_database).eventsOf(promise);
    if (events.empty())
        throw noSuch(promise);
    const History history(events);
    Correction wanted = correction;
    if (const Seen seen = seenOf(promise); isOvertaken(Corrected(), history, seen)) {
        const auto isSeen = [&seen](const Event& event) {
            return event.number <= seen.newest || seen.own.contains(event.number);
        };
        std::vector<Event> before;
        std::ranges::copy_if(events, std::back_inserter(before), isSeen);
        if (before.empty())
            throw Conflict(meanwhileWords(), disagreement(history));
        wanted = mergedCorrection(m_database, History(before).latest(), history.latest(), correction, settlement,
                                  [&] { return disagreement(history); });
        m_seen[promise].newest = history.events().back().number;
    }
    const std::vector<Corrected> corrections =
        correctionsOf(m_database, history.latest(), wanted, [this](const QString& name) { return contactNamed(name); });
    for (const Corrected& corrected : corrections)
        recordNow(promise, corrected);
    transaction.commit();
    return static_cast<int>(corrections.size());
}

EventNumber Ledger::undoLast(PromiseId promise) {
    ActingTransaction transaction(m_database, m_session);
    const std::vector<Event> events = storage::EventStore(m_database).eventsOf(promise);
    if (events.empty())
        throw noSuch(promise);
    const History history(events);
    const auto mayBeTakenBack = [&](const Event& event) {
        return event.actor == m_session.actor && !event.as<Undone>() && !history.isUndone(event.number, Moment::max());
    };
    const auto last = std::find_if(events.rbegin(), events.rend(), mayBeTakenBack);
    if (last == events.rend())
        throw NotAllowed(QCoreApplication::translate("services", "There is nothing of yours to undo on this promise."));
    EventNumber number;
    if (const auto* made = last->as<Made>())
        number = takeBackMaking(history, *made);
    else if (last->as<Corrected>())
        number = takeBackCorrection(events, last->number);
    else
        number = recordNow(promise, Undone{last->number});
    if (const auto* ownUp = last->as<OwnedUp>(); ownUp && ownUp->corrective)
        takeBackCorrective(*ownUp->corrective);
    transaction.commit();
    return number;
}

EventNumber Ledger::takeBackMaking(const History& history, const Made& made) {
    if (!isFresh(history, recordingMoment()))
        throw NotAllowed(QCoreApplication::translate(
            "services", "It was promised more than 10 minutes ago, or is past its deadline. You can ask to void it."));
    const EventNumber number = recordNow(history.events().front().promise, takenBack());
    if (made.series)
        takeBackSeries(*made.series, made.due);
    return number;
}

EventNumber Ledger::takeBackCorrection(const std::vector<Event>& events, EventNumber last) {
    EventNumber number;
    for (const EventNumber part : correctionEndingWith(events, last))
        number = recordNow(events.front().promise, Undone{part});
    return number;
}

void Ledger::takeBackSeries(SeriesId series, const Deadline& first) {
    const QDate day = dayOf(first.at, storage::SettingsStore(m_database).timeZone());
    storage::EventStore events(m_database);
    storage::SeriesRecord(events, m_session.now, m_session.actor).end(series, day, takenBack().reason);
    storage::SeriesStore(m_database).setGrowth(series, std::nullopt);
}

void Ledger::takeBackCorrective(PromiseId promise) {
    const History history(storage::EventStore(m_database).eventsOf(promise));
    if (history.events().size() == 1 && isFresh(history, recordingMoment()))
        recordNow(promise, takenBack());
}

} // namespace kept::services
