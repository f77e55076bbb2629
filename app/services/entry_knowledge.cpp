#include "services/entry_knowledge.h"

#include "domain/errors.h"
#include "services/channel_words.h"
#include "services/contacts.h"
#include "services/people.h"
#include "services/series.h"
#include "services/vague_words.h"
#include "services/working_time.h"
#include "storage/contact_store.h"
#include "storage/database.h"

#include <QHash>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

/// How customers want to be reached, merged ones as those that they are shown as.
class ReachOfCustomers {
public:
    explicit ReachOfCustomers(storage::Database& database) : m_merged(storage::ContactStore(database).mergedInto()) {
        for (const Contact& contact : customers(database)) {
            if (contact.details.reach != ReachWishes())
                m_reach.insert(contact.id, {contact.name, contact.details.reach});
        }
    }

    std::optional<Reach> of(ContactId contact) {
        const auto found = m_reach.constFind(storage::shownAs(m_merged, contact));
        return found == m_reach.cend() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<ContactId, ContactId> m_merged;
    QHash<ContactId, Reach> m_reach;
};

/// The promisee's, where the book knows them.
QStringList cautionsAbout(const QuickEntry& entry, const EntryKnowledge& knowledge, Moment now, const QLocale& locale) {
    const auto& reach = entry.promisee ? knowledge.reach[*entry.promisee] : std::nullopt;
    if (!reach || !entry.channel)
        return {};
    return cautionsFor(*reach, knowledge.channels[*entry.channel], now, knowledge.calendar.zone(), locale);
}

} // namespace

EntryKnowledge entryKnowledge(storage::Database& database, std::optional<PersonId> promiser) {
    std::vector<KnownName> names;
    EntryKnowledge knowledge{.calendar = calendarOf(database, promiser),
                             .bookCalendar = calendarOf(database, std::nullopt),
                             .names = {},
                             .people = {},
                             .departments = {},
                             .reach = {},
                             .channels = {},
                             .channelIds = {},
                             .promiser = promiser,
                             .department = {},
                             .promiserIsKnown = false,
                             .vagueWords = vagueWords(database),
                             .standards = offeredStandards(database)};
    const auto add = [&](const QString& name, NameKind kind, PersonId person, DepartmentId department,
                         const std::optional<Reach>& reach) {
        names.push_back({name, kind});
        knowledge.people.push_back(person);
        knowledge.departments.push_back(department);
        knowledge.reach.push_back(reach);
    };
    const auto colleagues = storage::ContactStore(database).reachOfPeople();
    for (const PersonRow& person : people(database)) {
        if (person.id == promiser && person.departmentId.isValid())
            knowledge.department = person.departmentId;
        const auto wishes = colleagues.constFind(person.id);
        if (!person.left)
            add(person.name, NameKind::Person, person.id, {},
                wishes == colleagues.cend() ? std::nullopt : std::optional(Reach{person.name, *wishes}));
    }
    ReachOfCustomers reach(database);
    for (const NamedThing& contact : services::contacts(database))
        add(contact.name, NameKind::Contact, {}, {}, reach.of(ContactId(contact.id)));
    for (const NamedThing& department : services::departments(database))
        add(department.name, NameKind::Department, {}, DepartmentId(department.id), std::nullopt);
    for (const NamedThing& channel : services::channels(database)) {
        knowledge.channels.push_back(channel.name);
        knowledge.channelIds.emplace_back(channel.id);
    }
    knowledge.names = NameIndex(std::move(names));
    return knowledge;
}

const WorkingCalendar& calendarFor(const QuickEntry& entry, const EntryKnowledge& knowledge) {
    return entry.promiser ? knowledge.bookCalendar : knowledge.calendar;
}

namespace {

/// When the first occurrence is due; nothing where the rule has none.
std::optional<Deadline> firstDueOf(const RecurringPhrase& phrase, const WorkingCalendar& calendar, Moment now) {
    try {
        return firstDeadlines(seriesOf(phrase, {}), now, calendar, 1).front();
    } catch (const InvalidInput&) {
        return std::nullopt; // said by whoever makes it
    }
}

/// By the only standard there is for the channel that was named, where no deadline and no standard was.
std::optional<Deadline> deadlineThatFits(const QuickEntry& entry, const EntryKnowledge& knowledge, Moment now) {
    if (!entry.channel)
        return std::nullopt;
    const ChannelId channel = knowledge.channelIds[*entry.channel];
    const auto fits = [&](const OfferedStandard& standard) { return standard.terms.channel == channel; };
    const auto& standards = knowledge.standards;
    const auto found = std::find_if(standards.begin(), standards.end(), fits);
    if (found == standards.end() || std::any_of(found + 1, standards.end(), fits))
        return std::nullopt;
    return deadlineWithin(found->terms.limit, now, calendarFor(entry, knowledge));
}

std::vector<QString> standardNames(const EntryKnowledge& knowledge) {
    std::vector<QString> names;
    for (const OfferedStandard& standard : knowledge.standards)
        names.push_back(standard.name);
    return names;
}

/// The names of the channels, and after them, in the same order, what they are called on screen.
std::vector<QString> channelsAndWords(const EntryKnowledge& knowledge) {
    std::vector<QString> words = knowledge.channels;
    for (const QString& channel : knowledge.channels)
        words.push_back(channelWord(channel));
    return words;
}

QuickEntry read(const QString& text, const EntryKnowledge& knowledge, const WorkingCalendar& calendar, Moment now,
                const QLocale& locale) {
    QuickEntry entry = parseQuickEntry(text, {.now = now,
                                              .calendar = calendar,
                                              .locale = locale,
                                              .names = knowledge.names,
                                              .channels = channelsAndWords(knowledge),
                                              .services = standardNames(knowledge),
                                              .promiserIsKnown = knowledge.promiserIsKnown});
    if (entry.channel)
        *entry.channel %= knowledge.channels.size();
    return entry;
}

TextSpan spanOf(const QuickEntry& entry, SpanKind kind) {
    const auto found = std::find_if(entry.spans.begin(), entry.spans.end(),
                                    [kind](const UnderstoodSpan& understood) { return understood.kind == kind; });
    return found == entry.spans.end() ? TextSpan() : found->span;
}

} // namespace

void applyStandard(UnderstoodEntry& understood, std::size_t standard, const EntryKnowledge& knowledge, Moment now) {
    QuickEntry& entry = understood.entry;
    entry.service = standard;
    const auto latest =
        deadlineWithin(knowledge.standards.at(standard).terms.limit, now, calendarFor(entry, knowledge));
    if (!latest)
        return;
    if (entry.due && entry.due->at <= latest->at)
        return;
    if (entry.due)
        understood.hints.push_back({HintKind::LaterThanStandard, spanOf(entry, SpanKind::Deadline), latest});
    understood.due = *latest;
    understood.dueIsProposed = false;
}

UnderstoodEntry understand(const QString& text, const EntryKnowledge& knowledge, Moment now, const QLocale& locale,
                           const DeadlineProposer& proposer) {
    UnderstoodEntry understood{.entry = read(text, knowledge, knowledge.calendar, now, locale),
                               .hints = {},
                               .due = {},
                               .dueIsProposed = false};
    if (understood.entry.promiser)
        understood.entry = read(text, knowledge, knowledge.bookCalendar, now, locale);
    const WorkingCalendar& calendar = calendarFor(understood.entry, knowledge);
    if (understood.entry.recurring)
        understood.entry.due = firstDueOf(*understood.entry.recurring, calendar, now);
    understood.hints = understood.entry.hints;
    const std::optional<Deadline> learnt = proposer ? proposer(understood.entry) : std::nullopt;
    const std::optional<Deadline> standard = deadlineThatFits(understood.entry, knowledge, now);
    const std::optional<Deadline> fitting = standard ? standard : learnt;
    const std::vector<Hint> clarity =
        checkClarity(text, understood.entry, knowledge.vagueWords, now, calendar, fitting);
    understood.hints.insert(understood.hints.end(), clarity.begin(), clarity.end());
    understood.dueIsProposed = !understood.entry.due.has_value();
    if (understood.entry.due) {
        understood.due = *understood.entry.due;
    } else {
        const auto proposing =
            std::find_if(clarity.begin(), clarity.end(), [](const Hint& hint) { return hint.proposal.has_value(); });
        understood.due = proposing != clarity.end() ? *proposing->proposal : proposeDeadline(now, calendar);
    }
    if (understood.entry.service && !understood.entry.recurring)
        applyStandard(understood, *understood.entry.service, knowledge, now);
    understood.cautions = cautionsAbout(understood.entry, knowledge, now, locale);
    return understood;
}

Likeness likenessOf(const QuickEntry& entry, const EntryKnowledge& knowledge) {
    Likeness like{.person = knowledge.promiser,
                  .department = knowledge.department,
                  .service = {},
                  .channel = {},
                  .size = entry.size.value_or(Size::Medium)};
    if (entry.promiser) {
        like.person.reset();
        like.department = knowledge.departments.at(*entry.promiser);
    }
    if (entry.channel)
        like.channel = knowledge.channelIds[*entry.channel];
    if (entry.service)
        like.service = knowledge.standards.at(*entry.service).id;
    return like;
}

NewPromise promiseFrom(const UnderstoodEntry& understood, const EntryKnowledge& knowledge, PersonId promiser) {
    const QuickEntry& entry = understood.entry;
    NewPromise promise;
    promise.what = entry.what;
    if (entry.promiser)
        promise.department = knowledge.departments.at(*entry.promiser);
    else
        promise.promiser = promiser;
    promise.contact = entry.promiseeText;
    if (entry.promisee && knowledge.people[*entry.promisee].isValid()) {
        promise.colleague = knowledge.people[*entry.promisee];
        promise.contact.clear();
    }
    if (entry.service) {
        const OfferedStandard& standard = knowledge.standards.at(*entry.service);
        promise.service = standard.name;
        promise.serviceVersion = standard.version;
        promise.channel = standard.channel;
    }
    if (entry.channel)
        promise.channel = knowledge.channels[*entry.channel];
    promise.size = entry.size.value_or(Size::Medium);
    promise.due = understood.due;
    return promise;
}

} // namespace kept::services
