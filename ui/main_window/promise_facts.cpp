#include "ui/main_window/promise_facts.h"

#include "domain/admission.h"
#include "domain/entry/reminder_reader.h"
#include "domain/quick_entry.h"
#include "domain/succession.h"
#include "domain/working_calendar.h"
#include "services/contacts.h"
#include "services/people.h"
#include "services/reading.h"
#include "services/working_time.h"

#include <algorithm>

namespace kept::ui {

using namespace domain;

namespace {

QString mailOf(storage::Database& database, const PromiseRow& promise) {
    const auto customer = services::customerOf(database, promise.contactId);
    return customer && !customer->details.mails.isEmpty() ? customer->details.mails.constFirst() : QString();
}

QString nameOf(storage::Database& database, PersonId person) {
    const auto people = services::people(database);
    const auto found = std::ranges::find(people, person, &services::PersonRow::id);
    return found == people.end() ? QString() : found->name;
}

std::vector<Choice> choicesOf(const std::vector<services::NamedThing>& things) {
    std::vector<Choice> choices;
    choices.reserve(things.size());
    for (const services::NamedThing& thing : things)
        choices.push_back({thing.id, thing.name});
    return choices;
}

std::optional<PersonId> holderOf(const PromiseRow& row) {
    return row.holderId.isValid() ? std::optional(row.holderId) : std::nullopt;
}

std::optional<Moment> firstDueOf(const std::vector<PromiseRow>& rows) {
    const auto first = std::ranges::min_element(rows, {}, [](const PromiseRow& row) { return row.judgedDue.at; });
    return first == rows.end() ? std::nullopt : std::optional(first->judgedDue.at);
}

DeadlineField::Reader readerIn(const WorkingCalendar& calendar, Moment now, const QLocale& locale) {
    return [calendar, now, locale](const QString& words) {
        return parseQuickEntry(words, {.now = now, .calendar = calendar, .locale = locale}).due;
    };
}

/// When to be reminded: "tomorrow" is its morning, where a deadline would be its end.
DeadlineField::Reader reminderReaderIn(const WorkingCalendar& calendar, Moment now, const QLocale& locale) {
    return [calendar, now, locale, readDeadline = readerIn(calendar, now, locale)](const QString& words) {
        const auto at = entry::readReminder(words, now, calendar, locale).at;
        return at ? std::optional(Deadline{*at, false}) : readDeadline(words);
    };
}

void addPeople(PromiseFacts& facts, storage::Database& database) {
    for (const services::PersonRow& person : services::people(database)) {
        if (!person.left)
            facts.people.push_back({person.id.value(), person.name});
    }
    for (const Choice& person : facts.people)
        facts.names << person.name;
    for (const services::NamedThing& contact : services::contacts(database))
        facts.names << contact.name;
}

/// As the rules would judge it if `me` voided it now.
bool isVoidAtOnce(storage::Database& database, const PromiseRow& row, PersonId me, Moment now) {
    Event event;
    event.recordedAt = event.happenedAt = now;
    event.actor = me;
    const bool alone = services::isAloneSince(database, me, row.madeAt);
    return voidsAtOnce(services::historyOf(database, row.id).latest(), event, Voided{.reason = {}, .alone = alone});
}

void addReaches(PromiseFacts& facts, storage::Database& database, const std::vector<PromiseId>& promises) {
    facts.reach = services::reachOfPromisee(database, promises.front());
    for (const PromiseId promise : promises) {
        const auto reach = services::reachOfPromisee(database, promise);
        if (reach && reach != facts.reach && std::ranges::find(facts.otherReaches, *reach) == facts.otherReaches.end())
            facts.otherReaches.push_back(*reach);
    }
}

} // namespace

PromiseFacts readFacts(storage::Database& database, PromiseAct act, const std::vector<PromiseId>& promises, PersonId me,
                       Moment now, const QLocale& locale, const QStringList& presets) {
    PromiseFacts facts;
    const WorkingCalendar own = services::calendarOf(database, me);
    const Moment at = services::readingMoment(database, now);
    facts.rows = services::promiseRows(database, promises, at);
    facts.snoozes = services::snoozeChoices(now, own, locale, presets, firstDueOf(facts.rows));
    facts.followUps = services::followUpChoices(now, own, locale);
    if (act == PromiseAct::OwnUp && promises.size() == 1)
        facts.ownUp = services::proposeOwnUp(database, promises.front(), at, nameOf(database, me));
    if (!facts.rows.empty()) {
        facts.readDeadline = act == PromiseAct::Snooze || act == PromiseAct::FollowUp
                                 ? reminderReaderIn(own, now, locale)
                                 : readerIn(services::calendarOf(database, holderOf(facts.rows.front())), now, locale);
        facts.mailAddress = mailOf(database, facts.rows.front());
    }
    facts.channels = choicesOf(services::channels(database));
    if (act == PromiseAct::OwnUp || act == PromiseAct::Renegotiate) // the others choose no channel
        addReaches(facts, database, promises);
    addPeople(facts, database);
    if (act == PromiseAct::Void)
        facts.voidAtOnce = static_cast<int>(std::ranges::count_if(
            facts.rows, [&](const PromiseRow& row) { return isVoidAtOnce(database, row, me, now); }));
    return facts;
}

} // namespace kept::ui
