#include "services/digest.h"

#include "domain/reachable_times.h"
#include "services/coming_reminders.h"
#include "services/escalation.h"
#include "services/reading.h"
#include "services/reminder_rules.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "storage/settings_store.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

struct DigestText {
    Q_DECLARE_TR_FUNCTIONS(Digest)
};

/// Of the open ones that are neither overdue nor due today so many are looked through for others that wait on them.
constexpr std::size_t mostLookedThrough = 300;

/// Reads the rows of one part of a digest.
class PartReader {
public:
    PartReader(storage::Database& database, Moment at) : m_database(database), m_at(at) {}

    template <class Belongs> DigestPart part(const std::vector<PromiseKey>& keys, Belongs belongs) const {
        DigestPart part;
        std::vector<PromiseId> ids;
        for (const PromiseKey& key : keys) {
            if (!belongs(key))
                continue;
            ++part.total;
            if (ids.size() < mostInDigest)
                ids.push_back(key.id);
        }
        part.rows = rows(ids);
        return part;
    }

    [[nodiscard]] DigestPart heldUp(const std::vector<PromiseKey>& keys, Moment tomorrow) const {
        std::vector<PromiseId> ids;
        for (const PromiseKey& key : keys) {
            if (key.outcome == Outcome::Open && key.due >= tomorrow && ids.size() < mostLookedThrough)
                ids.push_back(key.id);
        }
        DigestPart part;
        for (PromiseRow& row : rows(ids)) {
            if (row.holdsUp == 0)
                continue;
            ++part.total;
            if (part.rows.size() < mostInDigest)
                part.rows.push_back(std::move(row));
        }
        return part;
    }

private:
    /// In the order of the ids.
    [[nodiscard]] std::vector<PromiseRow> rows(const std::vector<PromiseId>& ids) const {
        std::vector<PromiseRow> rows = promiseRows(m_database, ids, m_at);
        std::ranges::sort(rows, {},
                          [&](const PromiseRow& row) { return std::ranges::find(ids, row.id) - ids.begin(); });
        return rows;
    }

    storage::Database& m_database;
    Moment m_at;
};

struct Today {
    QDate day;
    Moment tomorrow;
};

Today todayOf(storage::Database& database, Moment now) {
    const QTimeZone zone = storage::SettingsStore(database).timeZone();
    const QDate day = dayOf(now, zone);
    return {day, startOfDay(day.addDays(1), zone)};
}

void readOpen(Digest& digest, const PartReader& reader, const std::vector<PromiseKey>& keys, Moment tomorrow) {
    digest.overdue = reader.part(keys, [](const PromiseKey& key) { return key.outcome == Outcome::Overdue; });
    digest.today =
        reader.part(keys, [&](const PromiseKey& key) { return key.outcome == Outcome::Open && key.due < tomorrow; });
}

std::vector<AwayPerson> awayOf(storage::Database& database, const Charges& charges, QDate day) {
    std::vector<AwayPerson> away;
    const std::vector<PersonRow> team = people(database);
    const auto nameOf = [&](PersonId id) {
        const auto found = std::ranges::find(team, id, &PersonRow::id);
        return found == team.end() ? QString() : found->name;
    };
    for (const PersonRow& person : team) {
        if (person.left || !charges.people.contains(person.id))
            continue;
        for (const AbsenceRecord& record : workingTimeOf(database, person.id).absences) {
            const Absence& absence = record.absence;
            if (absence.first <= day && day <= absence.last && !absence.hours)
                away.push_back({person.name, absence.last, absence.cover ? nameOf(*absence.cover) : QString()});
        }
    }
    return away;
}

} // namespace

bool Digest::isEmpty() const {
    return overdue.total + today.total + ownUps.total + followUps.total + heldUp.total == 0 && away.empty();
}

Digest digestOf(storage::Database& database, PersonId person, Moment now) {
    const Moment at = readingMoment(database, now);
    const Today today = todayOf(database, now);
    PromiseQuery query;
    query.holder = person;
    query.outcomes = {Outcome::Open, Outcome::Overdue};
    const std::vector<PromiseKey> own = promiseKeys(database, query, at);
    query.askedOf = person; // those of others too
    const std::vector<PromiseKey> asked = promiseKeys(database, query, at);
    const PartReader reader(database, at);
    Digest digest{.kind = DigestKind::Own, .day = today.day};
    readOpen(digest, reader, own, today.tomorrow);
    digest.ownUps = reader.part(asked, [](const PromiseKey& key) { return key.asks == Asks::OwnUp; });
    digest.followUps = reader.part(asked, [](const PromiseKey& key) { return key.asks == Asks::FollowUp; });
    digest.heldUp = reader.heldUp(own, today.tomorrow);
    return digest;
}

Digest teamDigestOf(storage::Database& database, PersonId lead, Moment now) {
    const Moment at = readingMoment(database, now);
    const Today today = todayOf(database, now);
    const Charges charges = chargesOf(database, lead);
    std::vector<PromiseKey> keys;
    const auto addAll = [&](const PromiseQuery& asked) {
        const std::vector<PromiseKey> found = promiseKeys(database, asked, at);
        keys.insert(keys.end(), found.begin(), found.end());
    };
    PromiseQuery query;
    query.outcomes = {Outcome::Open, Outcome::Overdue};
    for (const PersonId person : charges.people) {
        query.holder = person;
        addAll(query);
    }
    query.holder = PersonId();
    for (const DepartmentId department : charges.departments) {
        query.department = department;
        addAll(query);
    }
    std::ranges::stable_sort(keys, {}, &PromiseKey::due);
    const PartReader reader(database, at);
    Digest digest{.kind = DigestKind::Team, .day = today.day};
    readOpen(digest, reader, keys, today.tomorrow);
    digest.away = awayOf(database, charges, today.day);
    return digest;
}

std::optional<Moment> nextDigest(storage::Database& database, PersonId person, DigestKind kind, Moment now) {
    const ReminderWishes wishes = reminderWishesOf(database, person);
    if (!(kind == DigestKind::Own ? wishes.digest : wishes.teamDigest))
        return std::nullopt;
    if (kind == DigestKind::Team && chargesOf(database, person).isEmpty())
        return std::nullopt;
    const ReachableTimes times(calendarOf(database, person), wishes.quiet);
    const WorkingCalendar& calendar = times.calendar();
    const QDate today = dayOf(now, calendar.zone());
    storage::TellingStore tellings(database);
    const bool mayToday =
        calendar.isWorkingDay(today) && now <= calendar.endOf(today) && !tellings.wasDigestTold(person, kind, today);
    const Moment next = times.next(calendar.startOf(mayToday ? today : calendar.nextWorkingDay(today)));
    const Moment audible = times.afterQuiet(now);
    return audible > now ? std::max(next, audible) : next;
}

std::optional<Digest> takeDigest(storage::Database& database, PersonId person, DigestKind kind, Moment now) {
    const auto next = nextDigest(database, person, kind, now);
    if (!next || *next > now)
        return std::nullopt;
    storage::Transaction transaction(database);
    if (!storage::TellingStore(database).claimDigest(person, kind, todayOf(database, now).day, now))
        return std::nullopt;
    transaction.commit();
    return kind == DigestKind::Own ? digestOf(database, person, now) : teamDigestOf(database, person, now);
}

QString digestWords(const Digest& digest) {
    const auto count = [](qint64 total) { return static_cast<int>(std::min<qint64>(total, 1'000'000)); };
    QStringList parts;
    if (digest.overdue.total > 0)
        parts << DigestText::tr("%n overdue", nullptr, count(digest.overdue.total));
    if (digest.today.total > 0)
        parts << DigestText::tr("%n due today", nullptr, count(digest.today.total));
    if (digest.ownUps.total > 0)
        parts << DigestText::tr("%n own-up(s) owed", nullptr, count(digest.ownUps.total));
    if (digest.followUps.total > 0)
        parts << DigestText::tr("%n to ask after", nullptr, count(digest.followUps.total));
    if (digest.heldUp.total > 0)
        parts << DigestText::tr("%n that others wait on", nullptr, count(digest.heldUp.total));
    if (!digest.away.empty())
        parts << DigestText::tr("%n away", "people", static_cast<int>(digest.away.size()));
    return parts.join(QStringLiteral(", "));
}

QString digestTitle(const Digest& digest) {
    return digest.kind == DigestKind::Own ? DigestText::tr("Your day") : DigestText::tr("Your team today");
}

} // namespace kept::services
