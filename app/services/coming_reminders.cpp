#include "services/coming_reminders.h"

#include "services/escalation.h"
#include "services/reminder_rules.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "storage/follow_up_store.h"
#include "storage/settings_store.h"

#include <algorithm>
#include <set>

namespace kept::services {

using namespace domain;
using storage::FollowUp;
using storage::ReminderKey;
using storage::ReminderTelling;

namespace {

/// Who is away and who covers for whom, read once.
class Covers {
public:
    /// From then on.
    Covers(storage::Database& database, Moment since)
        : m_zone(storage::SettingsStore(database).timeZone()),
          m_absences(storage::WorkingTimeStore(database).absences(dayOf(since, m_zone))) {}

    [[nodiscard]] PersonId insteadOf(PersonId holder, Moment at) const {
        std::set<PersonId> asked;
        PersonId told = holder;
        while (asked.insert(told).second) {
            const auto cover = coverOf(told, at);
            if (!cover)
                return isAwayAt(told, at) ? holder : told;
            told = *cover;
        }
        return holder; // they cover for each other, and all of them are away
    }

    /// Those of whom this person may be told instead.
    [[nodiscard]] std::set<PersonId> mayBeCoveredBy(PersonId person) const {
        std::set<PersonId> covered;
        for (bool more = true; more;) {
            more = false;
            for (const auto& [who, absences] : m_absences) {
                const bool counts = std::ranges::any_of(absences, [&](const AbsenceRecord& record) {
                    const auto& cover = record.absence.cover;
                    return cover && (*cover == person || covered.contains(*cover));
                });
                more = (counts && who != person && covered.insert(who).second) || more;
            }
        }
        return covered;
    }

private:
    [[nodiscard]] std::vector<const Absence*> absencesAt(PersonId person, Moment at) const {
        std::vector<const Absence*> absences;
        if (const auto known = m_absences.find(person); known != m_absences.end()) {
            for (const AbsenceRecord& record : known->second) {
                if (isAway(record.absence, m_zone, at))
                    absences.push_back(&record.absence);
            }
        }
        return absences;
    }
    [[nodiscard]] bool isAwayAt(PersonId person, Moment at) const { return !absencesAt(person, at).empty(); }
    [[nodiscard]] std::optional<PersonId> coverOf(PersonId person, Moment at) const {
        for (const Absence* absence : absencesAt(person, at)) {
            if (absence->cover)
                return absence->cover;
        }
        return std::nullopt;
    }

    QTimeZone m_zone;
    std::map<PersonId, std::vector<AbsenceRecord>> m_absences;
};

/// Collects what one person is told.
class Collector {
public:
    Collector(storage::Database& database, PersonId person, Moment now)
        : m_database(database), m_person(person), m_now(now), m_times(reachableTimes(database, person)),
          m_covers(database, now), m_tellings(storage::TellingStore(database).of(person)) {}

    void addPlanned() {
        std::set<PersonId> holders = m_covers.mayBeCoveredBy(m_person);
        holders.insert(m_person);
        for (const PersonId holder : holders) {
            for (const FollowUp& followUp : storage::FollowUpStore(m_database).pendingOf(holder))
                add({followUp.promise, followUp.kind, followUp.at}, followUp, holder);
        }
        joinAtDeadline();
    }

    void addLastCalls(const LastCalls& calls) {
        std::vector<ComingReminder> found;
        for (const ComingReminder& each : m_found) {
            const auto call = each.key.kind == ReminderKind::At ? calls.find(each.key.promise) : calls.end();
            if (call == calls.end() || call->second.due != each.due || !call->second.at || each.due <= m_now)
                continue;
            const ReminderKey key{each.key.promise, ReminderKind::LastCall, each.due};
            if (m_tellings.contains(key))
                continue;
            const PlannedReminder planned{ReminderKind::LastCall, *call->second.at, each.due, Moment::min()};
            found.push_back({.key = key, .tell = tellingMoment(planned, m_times), .due = each.due, .away = each.away});
        }
        std::ranges::move(found, std::back_inserter(m_found));
    }

    /// Those of whoever this person covers for too.
    void addEscalations() {
        Charges charges = chargesOf(m_database, m_person);
        for (const PersonId away : m_covers.mayBeCoveredBy(m_person)) {
            if (m_covers.insteadOf(away, m_now) != m_person)
                continue;
            const Charges theirs = chargesOf(m_database, away);
            charges.people.insert(theirs.people.begin(), theirs.people.end());
            charges.departments.insert(theirs.departments.begin(), theirs.departments.end());
        }
        charges.people.erase(m_person);
        for (ComingReminder& each : escalations(m_database, m_person, charges, m_times, m_now))
            m_found.push_back(std::move(each));
    }

    /// By when they are told: what has come already waits while now is quiet.
    [[nodiscard]] std::vector<ComingReminder> byTime() && {
        if (const Moment audible = m_times.afterQuiet(m_now); audible > m_now) {
            for (ComingReminder& each : m_found)
                each.tell = std::max(each.tell, audible);
        }
        std::ranges::stable_sort(m_found, {}, &ComingReminder::tell);
        return std::move(m_found);
    }

private:
    void add(const ReminderKey& key, const FollowUp& followUp, PersonId holder) {
        const auto told = m_tellings.find(key);
        const bool isTold = told != m_tellings.end();
        const bool asksOfItself = followUp.setBy || key.kind == ReminderKind::After;
        if (isTold && (!told->second.againAt || (followUp.isResolved && !asksOfItself)))
            return;
        const Moment at = isTold ? *told->second.againAt : key.at;
        if (m_covers.insteadOf(holder, std::max(at, m_now)) != m_person)
            return;
        const PlannedReminder planned{isTold ? ReminderKind::Again : key.kind, at, followUp.due, followUp.plannedAt};
        m_found.push_back({.key = key,
                           .tell = tellingMoment(planned, m_times),
                           .due = followUp.due,
                           .followUp = followUp.id,
                           .about = followUp.about,
                           .away = holder == m_person ? std::nullopt : std::optional(holder),
                           .telling = isTold ? std::optional(told->second) : std::nullopt});
    }

    /// What is told before its time, as the deadline lies outside of these times, is told with what comes before it.
    void joinAtDeadline() {
        std::map<PromiseId, Moment> before;
        for (const ComingReminder& each : m_found) {
            if (each.key.kind == ReminderKind::Before && each.tell <= each.due)
                before[each.key.promise] = std::max(before[each.key.promise], each.tell);
        }
        for (ComingReminder& each : m_found) {
            if (each.key.kind == ReminderKind::At && each.tell < each.key.at)
                each.tell = std::max(each.tell, before[each.key.promise]);
        }
    }

    storage::Database& m_database;
    PersonId m_person;
    Moment m_now;
    ReachableTimes m_times;
    Covers m_covers;
    std::map<ReminderKey, ReminderTelling> m_tellings;
    std::vector<ComingReminder> m_found;
};

} // namespace

QString kindKey(ReminderKind kind) {
    return storage::keyOf(kind);
}

ReachableTimes reachableTimes(storage::Database& database, PersonId person) {
    return {calendarOf(database, person), reminderWishesOf(database, person).quiet};
}

PersonId toldInsteadOf(storage::Database& database, PersonId holder, Moment at) {
    return Covers(database, at).insteadOf(holder, at);
}

std::vector<ComingReminder> comingReminders(storage::Database& database, PersonId person, Moment now,
                                            const LastCalls& lastCalls) {
    Collector collector(database, person, now);
    collector.addPlanned();
    collector.addLastCalls(lastCalls);
    collector.addEscalations();
    return std::move(collector).byTime();
}

std::vector<ComingReminder> unanswered(const std::vector<ComingReminder>& coming) {
    std::vector<ComingReminder> found;
    std::ranges::copy_if(coming, std::back_inserter(found),
                         [](const ComingReminder& each) { return each.telling && !each.telling->putAway; });
    return found;
}

} // namespace kept::services
