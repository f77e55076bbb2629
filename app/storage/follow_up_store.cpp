#include "storage/follow_up_store.h"

#include "storage/database.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kept::storage {

using namespace domain;

namespace {

/// In the order of ReminderKind.
constexpr std::array kindKeys = {"before", "at", "chosen", "last_call", "after", "escalation"};

/// The words are read where they were written: one that is removed there is gone here too.
QString pendingWhere(const char* condition) {
    return QStringLiteral(
               "SELECT f.id, f.promise_id, f.reason, f.at, f.planned_at, p.due_at, f.event_number, t.content,"
               " p.closed_outcome IS NOT NULL"
               " FROM follow_ups AS f JOIN promises AS p ON p.id = f.promise_id"
               " LEFT JOIN event_texts AS t ON t.event_number = f.event_number AND t.field = 'about'"
               " WHERE f.done_at IS NULL AND coalesce(p.closed_outcome, '') <> 'void' AND %1"
               " ORDER BY f.at, f.id")
        .arg(QLatin1String(condition));
}

std::vector<FollowUp> readFollowUps(Query& rows) {
    std::vector<FollowUp> followUps;
    while (rows.next()) {
        followUps.push_back({.id = rows.int64(0),
                             .promise = rows.id<PromiseId>(1),
                             .kind = kindFrom(rows.text(2)),
                             .at = rows.moment(3),
                             .plannedAt = rows.moment(4),
                             .due = rows.moment(5),
                             .setBy = rows.optionalId<EventNumber>(6),
                             .isResolved = rows.boolean(8),
                             .about = rows.text(7)});
    }
    return followUps;
}

} // namespace

QString keyOf(ReminderKind kind) {
    return QString::fromLatin1(kindKeys.at(static_cast<std::size_t>(kind)));
}

ReminderKind kindFrom(const QString& key) {
    return static_cast<ReminderKind>(std::distance(kindKeys.begin(), std::ranges::find(kindKeys, key)));
}

void FollowUpStore::add(PromiseId promise, std::optional<PersonId> person, const PlannedFollowUp& planned) {
    m_database
        .prepare(QStringLiteral("INSERT INTO follow_ups (promise_id, person_id, at, reason, planned_at, event_number)"
                                " VALUES (:promise, :person, :at, :reason, :planned, :event)"))
        .bind(":promise", promise)
        .bind(":person", person)
        .bind(":at", planned.at)
        .bind(":reason", keyOf(planned.kind))
        .bind(":planned", planned.plannedAt)
        .bind(":event", planned.setBy)
        .execOnce();
}

void FollowUpStore::remove(std::int64_t id) {
    m_database.prepare(QStringLiteral("DELETE FROM follow_ups WHERE id = :id")).bind(":id", id).execOnce();
}

std::vector<KnownFollowUp> FollowUpStore::knownOf(PromiseId promise) {
    auto rows = m_database.prepare(QStringLiteral(
        "SELECT id, at, reason, planned_at, event_number, person_id FROM follow_ups WHERE promise_id = :promise"));
    rows.bind(":promise", promise).exec();
    std::vector<KnownFollowUp> known;
    while (rows.next())
        known.push_back({rows.int64(0),
                         {rows.moment(1), kindFrom(rows.text(2)), rows.moment(3), rows.optionalId<EventNumber>(4)},
                         rows.optionalId<PersonId>(5)});
    return known;
}

bool FollowUpStore::answer(std::int64_t id, Moment at) {
    return m_database.prepare(QStringLiteral("UPDATE follow_ups SET done_at = :at WHERE id = :id AND done_at IS NULL"))
               .bind(":at", at)
               .bind(":id", id)
               .execOnce() > 0;
}

std::vector<FollowUp> FollowUpStore::pendingOf(PersonId holder) {
    auto rows = m_database.prepare(pendingWhere("f.person_id = :holder"));
    rows.bind(":holder", holder).exec();
    return readFollowUps(rows);
}

std::vector<FollowUp> FollowUpStore::pendingOf(PromiseId promise) {
    auto rows = m_database.prepare(pendingWhere("f.promise_id = :promise"));
    rows.bind(":promise", promise).exec();
    return readFollowUps(rows);
}

} // namespace kept::storage
