#include "services/standards.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/authority.h"
#include "services/channel_words.h"
#include "services/fact_trail.h"
#include "services/people.h"
#include "services/summaries.h"
#include "services/three_way.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/name_store.h"
#include "storage/names.h"
#include "storage/standard_history.h"
#include "storage/standard_record.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;
using storage::StandardHistory;

namespace {

struct StandardsText {
    Q_DECLARE_TR_FUNCTIONS(Standards)
};

constexpr int longestStandardName = 80; ///< it stands in chips and lists

QStringList changesBetween(const StandardVersion& before, const StandardVersion& after) {
    const auto aim = [](const StandardVersion& version) {
        return version.terms.aim ? limitWords(*version.terms.aim) : StandardsText::tr("none");
    };
    const auto channel = [](const StandardVersion& version) {
        return version.channel.isEmpty() ? StandardsText::tr("any") : version.channel;
    };
    QStringList changes;
    if (before.terms.words != after.terms.words)
        changes << StandardsText::tr("the words");
    if (before.terms.limit != after.terms.limit)
        changes
            << StandardsText::tr("limit %1 → %2").arg(limitWords(before.terms.limit), limitWords(after.terms.limit));
    if (before.terms.aim != after.terms.aim)
        changes << StandardsText::tr("aim %1 → %2").arg(aim(before), aim(after));
    if (before.terms.channel != after.terms.channel)
        changes << StandardsText::tr("channel %1 → %2").arg(channel(before), channel(after));
    return changes;
}

std::vector<StandardVersion> versionsOf(const StandardHistory& history, storage::Names& names) {
    std::vector<StandardVersion> versions;
    for (const StandardHistory::Version& told : history.versions) {
        StandardVersion version{.number = told.number,
                                .terms = told.terms,
                                .channel = names.of(told.terms.channel),
                                .since = told.since,
                                .by = names.of(told.by),
                                .changes = {}};
        if (!versions.empty())
            version.changes = changesBetween(versions.back(), version);
        versions.push_back(std::move(version));
    }
    return versions;
}

std::vector<StandardReader> readersOf(const StandardHistory& history, const std::vector<PersonRow>& team) {
    std::vector<StandardReader> readers;
    for (const PersonRow& person : team) {
        if (person.left)
            continue;
        StandardReader reader{.person = person.id, .name = person.name, .version = 0, .at = {}};
        for (const StandardHistory::Acknowledgement& said : history.acknowledgements) {
            if (said.person == person.id && said.version > reader.version) {
                reader.version = said.version;
                reader.at = said.at;
            }
        }
        readers.push_back(std::move(reader));
    }
    return readers;
}

std::vector<Acknowledgement> acknowledgementsOf(const StandardHistory& history, storage::Names& names) {
    std::vector<Acknowledgement> said;
    for (const StandardHistory::Acknowledgement& told : history.acknowledgements)
        said.push_back({names.of(told.person), told.version, told.at});
    return said;
}

/// One change of a standard, whole.
class StandardChange {
public:
    StandardChange(storage::Database& database, const Session& session)
        : m_transaction(database, session), m_events(database), m_record(m_events, session.now, session.actor) {}

    storage::StandardRecord& record() { return m_record; }
    void commit(Changes& changes) {
        m_transaction.commit();
        changes.everything = true;
    }

private:
    ActingTransaction m_transaction;
    storage::EventStore m_events;
    storage::StandardRecord m_record;
};

StandardHistory existing(storage::Database& database, ServiceId service) {
    auto standard = storage::standardHistory(database, service);
    if (!standard)
        throw InvalidInput(StandardsText::tr("There is no such standard."));
    return std::move(*standard);
}

void requireLead(storage::Database& database, const Session& session) {
    if (session.actor)
        requireAuthority(database, session, Authority::Team);
}

/// A name is typed in any case, but is in the book once.
QString checkedName(storage::Database& database, const QString& name) {
    const QString checked = checkedText(name.simplified(), StandardsText::tr("The name of the standard"));
    if (checked.size() > longestStandardName)
        throw InvalidInput(
            StandardsText::tr("The name of a standard has at most %1 characters.").arg(longestStandardName));
    if (std::none_of(checked.begin(), checked.end(), [](QChar letter) { return letter.isLetterOrNumber(); }))
        throw InvalidInput(StandardsText::tr("The name of a standard needs a letter."));
    for (const QString& known : storage::serviceNames(database).all())
        if (known.compare(checked, Qt::CaseInsensitive) == 0)
            return known;
    return checked;
}

NewTerms termsIn(const StandardHistory& history, int number, storage::Names& names) {
    const auto found = std::ranges::find(history.versions, number, &StandardHistory::Version::number);
    if (found == history.versions.end())
        throw InvalidInput(StandardsText::tr("There is no such version of the standard."));
    return {found->terms.words, found->terms.limit, found->terms.aim, names.of(found->terms.channel)};
}

std::vector<Field<NewTerms>> termFields() {
    const auto part = [](auto member) {
        return [member](auto& terms) -> auto& {
            return terms.*member;
        };
    };
    const auto aimWords = [](const std::optional<TimeLimit>& aim) { return aim ? limitWords(*aim) : QString(); };
    return {
        fieldOf<NewTerms>("words", StandardsText::tr("What exactly it promises"), part(&NewTerms::words)),
        fieldOf<NewTerms>("limit", StandardsText::tr("Time limit"), part(&NewTerms::limit), limitWords),
        fieldOf<NewTerms>("aim", StandardsText::tr("What we aim at ourselves"), part(&NewTerms::aim), aimWords),
        fieldOf<NewTerms>("channel", StandardsText::tr("Channel"), part(&NewTerms::channel), channelWord),
    };
}

/// What was typed over the version that was seen, on top of the current one.
NewTerms mergedTerms(storage::Database& database, const Session& session, const QString& name, const NewTerms& typed,
                     int seen, const Settlement& settlement) {
    const auto service = storage::serviceNames(database).find(name);
    const auto history = service ? storage::standardHistory(database, *service) : std::nullopt;
    if (!history)
        return typed;
    if (seen == 0 && !history->withdrawnAt)
        throw Conflict(
            StandardsText::tr("Somebody else defined “%1” meanwhile. Look at it, or choose another name.").arg(name));
    const StandardHistory::Version& current = history->versions.back();
    if (seen == 0 || current.number == seen)
        return typed;
    storage::Names names(database);
    NewTerms mine = typed;
    mine.words = typed.words.trimmed();
    return merged<NewTerms>(termFields(), termsIn(*history, seen, names), termsIn(*history, current.number, names),
                            mine, settlement, [&] {
                                return Disagreement{.subject = name,
                                                    .who = names.of(current.by),
                                                    .when = conflictMoment(database, current.since, session.now)};
                            });
}

} // namespace

const StandardReader* Standard::reader(std::optional<PersonId> person) const {
    const auto found = std::find_if(readers.begin(), readers.end(),
                                    [&](const StandardReader& reader) { return reader.person == person; });
    return found == readers.end() ? nullptr : &*found;
}

std::vector<StandardReader> Standard::missing() const {
    std::vector<StandardReader> missing;
    if (!withdrawnAt)
        std::copy_if(readers.begin(), readers.end(), std::back_inserter(missing),
                     [this](const StandardReader& reader) { return !isAcknowledged(reader); });
    return missing;
}

std::vector<Standard> standards(storage::Database& database, Moment at) {
    storage::Names names(database);
    const std::vector<PersonRow> team = peopleAt(database, at);
    const std::vector<GroupTally> tallies = talliesBy(database, Grouping::Service, {}, at);
    std::vector<Standard> found;
    for (const StandardHistory& history : storage::standardHistories(database, at)) {
        const auto tally = std::find_if(tallies.begin(), tallies.end(),
                                        [&](const GroupTally& group) { return group.id == history.id.value(); });
        found.push_back({.id = history.id,
                         .name = names.of(history.id),
                         .versions = versionsOf(history, names),
                         .withdrawnAt = history.withdrawnAt,
                         .readers = readersOf(history, team),
                         .acknowledgements = acknowledgementsOf(history, names),
                         .figures = tally == tallies.end() ? GroupTally() : *tally});
    }
    std::sort(found.begin(), found.end(), [](const Standard& a, const Standard& b) {
        if (a.withdrawnAt.has_value() != b.withdrawnAt.has_value())
            return b.withdrawnAt.has_value();
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return found;
}

Standard standardNamed(storage::Database& database, const QString& name, Moment at) {
    for (Standard& standard : standards(database, at))
        if (standard.name.compare(name.simplified(), Qt::CaseInsensitive) == 0)
            return std::move(standard);
    throw InvalidInput(StandardsText::tr("There is no standard “%1”.").arg(name.simplified()));
}

int standardsToAcknowledge(storage::Database& database, PersonId person) {
    const std::vector<StandardHistory> all = storage::standardHistories(database);
    return static_cast<int>(std::count_if(all.begin(), all.end(), [person](const StandardHistory& standard) {
        const auto isIt = [&](const StandardHistory::Acknowledgement& said) {
            return said.person == person && said.version == standard.versions.back().number;
        };
        return !standard.withdrawnAt &&
               std::none_of(standard.acknowledgements.begin(), standard.acknowledgements.end(), isIt);
    }));
}

QString limitWords(const TimeLimit& limit) {
    switch (limit.unit) {
    case LimitUnit::Minutes:
        return StandardsText::tr("%n minute(s)", nullptr, limit.amount);
    case LimitUnit::Hours:
        return StandardsText::tr("%n hour(s)", nullptr, limit.amount);
    case LimitUnit::Days:
        return StandardsText::tr("%n day(s)", nullptr, limit.amount);
    case LimitUnit::WorkingMinutes:
        return StandardsText::tr("%n working minute(s)", nullptr, limit.amount);
    case LimitUnit::WorkingHours:
        return StandardsText::tr("%n working hour(s)", nullptr, limit.amount);
    case LimitUnit::WorkingDays:
        return StandardsText::tr("%n working day(s)", nullptr, limit.amount);
    }
    Q_UNREACHABLE();
}

int defineStandard(storage::Database& database, const Session& session, Changes& changes, const QString& name,
                   const NewTerms& given, std::optional<int> seen, const Settlement& settlement) {
    requireLead(database, session);
    StandardChange change(database, session);
    const QString checked = checkedName(database, name);
    const NewTerms typed = seen ? mergedTerms(database, session, checked, given, *seen, settlement) : given;
    ServiceTerms terms = checkedTerms({.words = typed.words, .limit = typed.limit, .aim = typed.aim, .channel = {}});
    if (!typed.channel.trimmed().isEmpty())
        terms.channel = storage::channels(database).findOrAdd(typed.channel);
    const ServiceId service = storage::serviceNames(database).findOrAdd(checked);
    const auto before = storage::standardHistory(database, service);
    if (before && !before->withdrawnAt && before->versions.back().terms == terms)
        throw InvalidInput(StandardsText::tr("“%1” says that already.").arg(checked));
    const int version = before ? before->versions.back().number + 1 : 1;
    change.record().define(service, checked, version, terms);
    change.commit(changes);
    return version;
}

void withdrawStandard(storage::Database& database, const Session& session, Changes& changes, ServiceId service) {
    requireLead(database, session);
    StandardChange change(database, session);
    if (existing(database, service).withdrawnAt)
        throw NotAllowed(StandardsText::tr("It is withdrawn already."));
    change.record().withdraw(service);
    change.commit(changes);
}

void acknowledgeStandard(storage::Database& database, const Session& session, Changes& changes, ServiceId service,
                         int seen) {
    if (!session.actor)
        throw NotAllowed(StandardsText::tr("Say first who you are: everybody acknowledges for themselves."));
    checkIsOnTeam(database, *session.actor);
    StandardChange change(database, session);
    const StandardHistory standard = existing(database, service);
    if (standard.withdrawnAt)
        throw NotAllowed(StandardsText::tr("This standard is withdrawn."));
    if (standard.versions.back().number != seen)
        throw Conflict(StandardsText::tr("This standard was changed meanwhile. Read it again, then acknowledge it."));
    const auto isIt = [&](const StandardHistory::Acknowledgement& said) {
        return said.person == *session.actor && said.version == seen;
    };
    if (std::any_of(standard.acknowledgements.begin(), standard.acknowledgements.end(), isIt))
        return;
    change.record().acknowledge(service, seen, *session.actor);
    change.commit(changes);
}

std::vector<OfferedStandard> offeredStandards(storage::Database& database) {
    storage::Names names(database);
    std::vector<OfferedStandard> offered;
    for (const StandardHistory& history : storage::standardHistories(database)) {
        if (history.withdrawnAt)
            continue;
        const StandardHistory::Version& current = history.versions.back();
        offered.push_back({.id = history.id,
                           .name = names.of(history.id),
                           .version = current.number,
                           .terms = current.terms,
                           .channel = names.of(current.terms.channel)});
    }
    std::sort(offered.begin(), offered.end(), [](const OfferedStandard& a, const OfferedStandard& b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return offered;
}

void checkStandardOf(storage::Database& database, const Made& made, Moment now, const WorkingCalendar& calendar) {
    if (!made.service || !made.serviceVersion)
        return;
    const StandardHistory standard = existing(database, *made.service);
    if (standard.withdrawnAt || standard.versions.back().number != *made.serviceVersion)
        throw Conflict(
            StandardsText::tr("This standard was changed or withdrawn meanwhile. Look at it again, then promise."));
    const auto latest = deadlineWithin(standard.versions.back().terms.limit, now, calendar);
    if (!latest || made.due.at > latest->at)
        throw InvalidInput(StandardsText::tr("The standard promises it within %1: a later deadline would break it.")
                               .arg(limitWords(standard.versions.back().terms.limit)));
}

std::optional<Moment> aimOf(storage::Database& database, const Made& made, Moment madeAt) {
    if (!made.service || !made.serviceVersion)
        return std::nullopt;
    const auto standard = storage::standardHistory(database, *made.service);
    if (!standard)
        return std::nullopt;
    for (const StandardHistory::Version& version : standard->versions) {
        if (version.number != *made.serviceVersion || !version.terms.aim)
            continue;
        const auto aim = deadlineWithin(*version.terms.aim, madeAt, calendarOf(database, made.promiser));
        return aim ? std::optional(aim->at) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace kept::services
