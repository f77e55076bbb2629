#include "services/escalation.h"

#include "domain/errors.h"
#include "services/people.h"
#include "services/reminder_rules.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "storage/overdue_store.h"

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

/// What was due longer ago is told in digests alone.
constexpr auto longAgo = std::chrono::days(60);
/// Looked at in one go; the next look goes on.
constexpr int mostAtOnce = 200;

bool isLeadOf(const PersonRow& person, DepartmentId department) {
    return person.role == Role::Lead && !person.left && person.departmentId == department;
}

} // namespace

Charges chargesOf(storage::Database& database, PersonId person) {
    const std::vector<PersonRow> team = people(database);
    const auto self = std::ranges::find(team, person, &PersonRow::id);
    Charges charges;
    if (self == team.end() || self->left || self->role == Role::Staff)
        return charges;
    const auto hasLead = [&](DepartmentId department, PersonId other) {
        return std::ranges::any_of(
            team, [&](const PersonRow& each) { return each.id != other && isLeadOf(each, department); });
    };
    for (const PersonRow& other : team) {
        const bool mine = self->role == Role::Lead ? other.departmentId == self->departmentId
                                                   : !hasLead(other.departmentId, other.id);
        if (mine && other.id != person)
            charges.people.insert(other.id);
    }
    for (const NamedThing& department : services::departments(database)) {
        const DepartmentId id(department.id);
        if (self->role == Role::Lead ? id == self->departmentId : !hasLead(id, PersonId()))
            charges.departments.insert(id);
    }
    return charges;
}

std::vector<ComingReminder> escalations(storage::Database& database, PersonId person, const Charges& charges,
                                        const ReachableTimes& times, Moment now) {
    const auto after = reminderRules(database).escalateAfterMinutes;
    const auto since = escalationSince(database);
    std::vector<ComingReminder> found;
    if (!after || !since || charges.isEmpty())
        return found;
    const WorkingCalendar calendar = calendarOf(database, std::nullopt);
    for (const storage::UnkeptPromise& promise : storage::OverdueStore(database).untold(
             person, charges.people, charges.departments, std::max(*since, now - longAgo), mostAtOnce)) {
        try {
            const Moment at = calendar.add(promise.judgedDue, std::chrono::minutes(*after));
            const PlannedReminder planned{ReminderKind::Escalation, at, promise.judgedDue, promise.judgedDue};
            found.push_back({.key = {promise.id, ReminderKind::Escalation, promise.judgedDue},
                             .tell = tellingMoment(planned, times),
                             .due = promise.judgedDue});
        } catch (const InvalidInput&) {
            break; // the coming years do not hold so much working time
        }
        if (found.back().tell > now)
            break;
    }
    return found;
}

} // namespace kept::services
