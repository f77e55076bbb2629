#include "services/entry_knowledge.h"

#include "services/people.h"
#include "services/working_time.h"
#include "storage/database.h"

#include <QFile>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

std::vector<VagueWord> shippedVagueWords() {
    std::vector<VagueWord> words;
    for (const char* name : {":/words/vague_en.txt", ":/words/vague_de.txt"}) {
        QFile file(QString::fromLatin1(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const std::vector<VagueWord> list = readVagueWords(QString::fromUtf8(file.readAll()));
        words.insert(words.end(), list.begin(), list.end());
    }
    return words;
}

} // namespace

EntryKnowledge entryKnowledge(storage::Database& database, std::optional<PersonId> promiser) {
    std::vector<KnownName> names;
    EntryKnowledge knowledge{.calendar = calendarOf(database, promiser),
                             .names = {},
                             .people = {},
                             .departments = {},
                             .channels = {},
                             .vagueWords = shippedVagueWords()};
    const auto add = [&](const QString& name, NameKind kind, PersonId person, DepartmentId department) {
        names.push_back({name, kind});
        knowledge.people.push_back(person);
        knowledge.departments.push_back(department);
    };
    for (const PersonRow& person : people(database)) {
        if (!person.left)
            add(person.name, NameKind::Person, person.id, {});
    }
    for (const NamedThing& contact : contacts(database))
        add(contact.name, NameKind::Contact, {}, {});
    for (const NamedThing& department : departments(database))
        add(department.name, NameKind::Department, {}, DepartmentId(department.id));
    for (const NamedThing& channel : channels(database))
        knowledge.channels.push_back(channel.name);
    knowledge.names = NameIndex(std::move(names));
    return knowledge;
}

UnderstoodEntry understand(const QString& text, const EntryKnowledge& knowledge, Moment now, const QLocale& locale) {
    const EntryContext context{.now = now,
                               .calendar = knowledge.calendar,
                               .locale = locale,
                               .names = knowledge.names,
                               .channels = knowledge.channels};
    UnderstoodEntry understood{.entry = parseQuickEntry(text, context), .hints = {}, .due = {}, .dueIsProposed = false};
    understood.hints = understood.entry.hints;
    const std::vector<Hint> clarity =
        checkClarity(text, understood.entry, knowledge.vagueWords, now, knowledge.calendar);
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
