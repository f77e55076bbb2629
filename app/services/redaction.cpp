#include "services/redaction.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/authority.h"
#include "services/derivation.h"
#include "services/reading.h"
#include "services/search_words.h"
#include "services/series.h"
#include "services/series_plan.h"
#include "services/sign_in.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/name_store.h"
#include "storage/names.h"
#include "storage/people_store.h"
#include "storage/promise_store.h"
#include "storage/series_store.h"
#include "storage/settings_store.h"
#include "storage/team_record.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace kept::services {

using namespace domain;

namespace {

/// Set together with a removal, and taken away once the file was written anew.
const QString cleaningIsDue = QStringLiteral("cleaning_is_due");

struct RedactionText {
    Q_DECLARE_TR_FUNCTIONS(Redaction)
};

std::set<PromiseId> linkedWith(storage::Database& database, PromiseId promise) {
    std::set<PromiseId> linked{promise};
    for (const Event& event : storage::EventStore(database).eventsOf(promise)) {
        if (const auto* made = event.as<Made>(); made && made->makesGood)
            linked.insert(*made->makesGood);
        if (const auto* made = event.as<Made>(); made && made->series)
            for (const PromiseId occurrence : storage::SeriesStore(database).promisesOf(*made->series))
                linked.insert(occurrence);
        if (const auto* ownUp = event.as<OwnedUp>(); ownUp && ownUp->corrective)
            linked.insert(*ownUp->corrective);
    }
    return linked;
}

bool ownsBook(storage::Database& database, const Session& session) {
    return authorityOf(people(database), session.actor) == Authority::Book;
}

QString checkedReason(const QString& reason, const std::vector<TextPlace>& places) {
    if (reason.trimmed().isEmpty())
        return {};
    const QString checked = checkedText(reason, RedactionText::tr("The reason"));
    const auto isRepeated = [&](const TextPlace& place) { return checked.contains(place.content); };
    if (std::any_of(places.begin(), places.end(), isRepeated))
        throw InvalidInput(RedactionText::tr("The reason repeats the words that are to go: the history keeps it."));
    return checked;
}

void checkMayRemove(storage::Database& database, const Session& session, const std::vector<TextPlace>& places) {
    if (!session.actor)
        throw NotAllowed(RedactionText::tr("Say first who you are: nobody is named as acting."));
    const auto first = std::min_element(places.begin(), places.end(),
                                        [](const TextPlace& a, const TextPlace& b) { return a.event < b.event; });
    if (first->author != session.actor && !ownsBook(database, session))
        throw NotAllowed(
            RedactionText::tr("Only whoever wrote these words, or an owner of the book, can remove them."));
}

} // namespace

std::vector<TextPlace> textsOf(storage::Database& database, PromiseId promise) {
    return storage::TextStore(database).ofPromise(promise);
}

std::vector<TextPlace> textsOf(storage::Database& database, SeriesId series) {
    return storage::TextStore(database).ofSeries(series);
}

std::vector<TextPlace> placesOf(storage::Database& database, PromiseId promise, EventNumber event,
                                const QString& field) {
    const std::vector<TextPlace> own = textsOf(database, promise);
    const auto asked = std::find_if(
        own.begin(), own.end(), [&](const TextPlace& place) { return place.event == event && place.field == field; });
    if (asked == own.end())
        throw InvalidInput(RedactionText::tr("Entry %1 of promise %2 has no text “%3”, or it was removed already.")
                               .arg(event.value())
                               .arg(promise.value())
                               .arg(field));
    std::vector<TextPlace> places{*asked};
    const auto takeAlike = [&](const std::vector<TextPlace>& others) {
        std::copy_if(others.begin(), others.end(), std::back_inserter(places),
                     [&](const TextPlace& place) { return place.content == asked->content && place != *asked; });
    };
    for (const PromiseId linked : linkedWith(database, promise))
        takeAlike(textsOf(database, linked));
    if (const auto series = historyOf(database, promise).latest().series)
        takeAlike(textsOf(database, *series));
    return places;
}

std::vector<TextPlace> textsOfTeam(storage::Database& database) {
    return storage::TextStore(database).ofTeam();
}

std::vector<TextPlace> placesOfTeam(storage::Database& database, EventNumber event, const QString& field) {
    std::vector<TextPlace> places = textsOfTeam(database);
    const auto asked = std::find_if(places.begin(), places.end(), [&](const TextPlace& place) {
        return place.event == event && place.field == field;
    });
    if (asked == places.end())
        throw InvalidInput(RedactionText::tr("Entry %1 of the book has no text “%2”, or it was removed already.")
                               .arg(event.value())
                               .arg(field));
    std::iter_swap(places.begin(), asked);
    const QString content = places.front().content;
    std::erase_if(places, [&](const TextPlace& place) { return place.content != content; });
    return places;
}

std::vector<RemovedName> removedNames(storage::Database& database) {
    storage::Names names(database);
    std::vector<RemovedName> removed;
    for (const storage::RemovedName& removal : storage::TextStore(database).removedNames())
        removed.push_back({removal, names.of(removal.by)});
    return removed;
}

bool redact(storage::Database& database, const Session& session, Changes& changes, const std::vector<TextPlace>& places,
            const QString& reason) {
    if (places.empty())
        throw InvalidInput(RedactionText::tr("There is no text to remove."));
    checkMayRemove(database, session, places);
    const QString why = checkedReason(reason, places);
    if (std::any_of(places.begin(), places.end(), [](const TextPlace& place) { return place.series.has_value(); }))
        (void)growSeries(database, session.now, changes); // what was promised by now stays a promise
    ActingTransaction transaction(database, session);
    storage::EventStore events(database);
    storage::TextStore texts(database);
    std::set<PromiseId> promises;
    const auto append = [&](PromiseId promise, EventDetail detail) {
        const Moment now = std::max(session.now, events.head().recordedAt);
        events.append({.number = {},
                       .promise = promise,
                       .happenedAt = now,
                       .recordedAt = now,
                       .actor = session.actor,
                       .source = std::nullopt,
                       .detail = std::move(detail)});
    };
    storage::TeamRecord facts(database, events, session.now, session.actor);
    for (const TextPlace& place : places) {
        if (place.standard && place.field == QLatin1String("name"))
            storage::serviceNames(database).rename(
                *place.standard, RedactionText::tr("Standard %1, name removed").arg(place.standard->value()));
        if (place.promise) {
            append(*place.promise, Redacted{place.event, place.field});
            promises.insert(*place.promise);
        } else {
            facts.redact(place);
        }
        texts.remove(place);
    }
    if (!why.isEmpty() && places.front().promise)
        append(*places.front().promise, Note{why});
    const Memberships memberships = storage::PeopleStore(database).memberships();
    Derivation derivation(database, memberships);
    for (const PromiseId promise : promises) {
        derivation.derive(History(events.eventsOf(promise)));
        changes.add(promise);
    }
    if (std::any_of(places.begin(), places.end(), [](const TextPlace& place) { return !place.promise; }))
        (void)restoreGrowth(database); // a series without its words grows no more
    noteThatCleaningIsDue(database);
    transaction.commit();
    return cleanFileWhereDue(database);
}

Forgotten redactName(storage::Database& database, const Session& session, Changes& changes, PersonId person) {
    if (session.actor != person && !ownsBook(database, session))
        throw NotAllowed(RedactionText::tr("Only that person, or an owner of the book, can remove a name."));
    storage::TextStore texts(database);
    const std::vector<TextPlace> places = texts.namesOf(person);
    if (places.empty())
        throw InvalidInput(RedactionText::tr("That name was removed already."));
    ActingTransaction transaction(database, session);
    storage::EventStore events(database);
    storage::TeamRecord record(database, events, session.now, session.actor);
    for (const TextPlace& place : places) {
        record.redact(place);
        texts.remove(place);
    }
    QStringList names;
    for (const TextPlace& place : places)
        names.append(place.content);
    if (storage::PeopleStore(database).find(person)->leftAt) // nobody signs in under that name any more
        forgetPassword(database, session, person);
    record.nameAnew(person, RedactionText::tr("Person %1, name removed").arg(person.value()));
    indexAnew(database, storage::PromiseStore(database).naming(person));
    Forgotten forgotten;
    forgotten.views = clearViews(database, names);
    forgotten.traces = traceNames(database, names);
    noteThatCleaningIsDue(database);
    transaction.commit();
    changes.add(person);
    changes.everything = true;
    forgotten.isClean = cleanFileWhereDue(database);
    return forgotten;
}

void noteThatCleaningIsDue(storage::Database& database) {
    storage::SettingsStore(database).setValue(cleaningIsDue, QStringLiteral("1"));
}

bool cleanFileWhereDue(storage::Database& database) {
    if (!storage::SettingsStore(database).value(cleaningIsDue))
        return true;
    try {
        storage::writeFileAnew(database);
    } catch (const StorageFailure&) {
        return false; // another program reads the book, or the disk is full: the words are out of the history already
    }
    storage::SettingsStore(database).removeValue(cleaningIsDue);
    return true;
}

} // namespace kept::services
