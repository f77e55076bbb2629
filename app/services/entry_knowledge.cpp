#include "services/entry_knowledge.h"

#include "services/people.h"
#include "services/vague_words.h"
#include "services/working_time.h"
#include "storage/database.h"

#include <algorithm>

namespace kept::services {

using namespace domain;

EntryKnowledge entryKnowledge(storage::Database& database, std::optional<PersonId> promiser) {
    std::vector<KnownName> names;
    EntryKnowledge knowledge{.calendar = calendarOf(database, promiser),
                             .names = {},
                             .people = {},
                             .departments = {},
                             .channels = {},
                             .channelIds = {},
                             .promiser = promiser,
                             .department = {},
                             .vagueWords = vagueWords(database)};
    const auto add = [&](const QString& name, NameKind kind, PersonId person, DepartmentId department) {
        names.push_back({name, kind});
        knowledge.people.push_back(person);
        knowledge.departments.push_back(department);
    };
    for (const PersonRow& person : people(database)) {
        if (person.id == promiser && person.departmentId.isValid())
            knowledge.department = person.departmentId;
        if (!person.left)
            add(person.name, NameKind::Person, person.id, {});
    }
    for (const NamedThing& contact : contacts(database))
        add(contact.name, NameKind::Contact, {}, {});
    for (const NamedThing& department : departments(database))
        add(department.name, NameKind::Department, {}, DepartmentId(department.id));
    for (const NamedThing& channel : channels(database)) {
        knowledge.channels.push_back(channel.name);
        knowledge.channelIds.emplace_back(channel.id);
    }
    knowledge.names = NameIndex(std::move(names));
    return knowledge;
}

UnderstoodEntry understand(const QString& text, const EntryKnowledge& knowledge, Moment now, const QLocale& locale,
                           const DeadlineProposer& proposer) {
    const EntryContext context{.now = now,
                               .calendar = knowledge.calendar,
                               .locale = locale,
                               .names = knowledge.names,
                               .channels = knowledge.channels};
    UnderstoodEntry understood{.entry = parseQuickEntry(text, context), .hints = {}, .due = {}, .dueIsProposed = false};
    understood.hints = understood.entry.hints;
    const std::optional<Deadline> fitting = proposer ? proposer(understood.entry) : std::nullopt;
    const std::vector<Hint> clarity =
        checkClarity(text, understood.entry, knowledge.vagueWords, now, knowledge.calendar, fitting);
    understood.hints.insert(understood.hints.end(), clarity.begin(), clarity.end());
    understood.dueIsProposed = !understood.entry.due.has_value();
    if (understood.entry.due) {
        understood.due = *understood.entry.due;
    } else {
        const auto proposing =
            std::find_if(clarity.begin(), clarity.end(), [](const Hint& hint) { return hint.proposal.has_value(); });
        understood.due = proposing != clarity.end() ? *proposing->proposal : proposeDeadline(now, knowledge.calendar);
    }
    return understood;
}

Likeness likenessOf(const QuickEntry& entry, const EntryKnowledge& knowledge) {
    Likeness like{.person = knowledge.promiser,
                  .department = knowledge.department,
                  .service = {},
                  .channel = {},
                  .size = entry.size.value_or(Size::Medium)};
    if (entry.channel)
        like.channel = knowledge.channelIds[*entry.channel];
    return like;
}

NewPromise promiseFrom(const UnderstoodEntry& understood, const EntryKnowledge& knowledge, PersonId promiser) {
    const QuickEntry& entry = understood.entry;
    NewPromise promise;
    promise.what = entry.what;
    promise.promiser = promiser;
    promise.contact = entry.promiseeText;
    if (entry.promisee && knowledge.people[*entry.promisee].isValid()) {
        promise.colleague = knowledge.people[*entry.promisee];
        promise.contact.clear();
    }
    if (entry.channel)
        promise.channel = knowledge.channels[*entry.channel];
    promise.size = entry.size.value_or(Size::Medium);
    promise.due = understood.due;
    return promise;
}

} // namespace kept::services
