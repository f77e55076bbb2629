#include "storage/follow_up_store.h"

#include "storage/database.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace kept::storage {

using namespace domain;

namespace {

constexpr std::array reasons = {"before", "at", "chosen"};

QString keyOf(FollowUpReason reason) {
    return QString::fromLatin1(reasons[static_cast<std::size_t>(reason)]);
}

FollowUpReason reasonFrom(const QString& key) {
    return static_cast<FollowUpReason>(std::distance(reasons.begin(), std::ranges::find(reasons, key)));
}

/// The words are read where they were written: one that is removed there is gone here too.
QString followUps(const QString& condition) {
    return QStringLiteral("SELECT f.id, f.promise_id, f.at, f.reason, t.content FROM follow_ups AS f"
                          " JOIN promises AS p ON p.id = f.promise_id"
                          " LEFT JOIN event_texts AS t ON t.event_number = f.event_number AND t.field = 'about'"
                          " WHERE f.shown_at IS NULL AND coalesce(p.closed_outcome, '') <> 'void' AND %1"
                          " ORDER BY f.at, f.id")
        .arg(condition);
}

std::vector<FollowUp> readFollowUps(Query& rows) {
    std::vector<FollowUp> followUps;
    while (rows.next()) {
        followUps.push_back(
            {rows.int64(0), rows.id<PromiseId>(1), rows.moment(2), reasonFrom(rows.text(3)), rows.text(4)});
    }
    return followUps;
}

} // namespace

void FollowUpStore::add(PromiseId promise, const PlannedFollowUp& planned) {
    m_database
        .prepare(QStringLiteral("INSERT INTO follow_ups (promise_id, at, reason, event_number)"
                                " VALUES (:promise, :at, :reason, :event)"))
        .bind(":promise", promise)
        .bind(":at", planned.at)
        .bind(":reason", keyOf(planned.reason))
        .bind(":event", planned.setBy)
        .execOnce();
}

void FollowUpStore::remove(std::int64_t id) {
    m_database.prepare(QStringLiteral("DELETE FROM follow_ups WHERE id = :id")).bind(":id", id).execOnce();
}

std::vector<KnownFollowUp> FollowUpStore::knownOf(PromiseId promise) {
    auto rows = m_database.prepare(
        QStringLiteral("SELECT id, at, reason, event_number, shown_at FROM follow_ups WHERE promise_id = :promise"));
    rows.bind(":promise", promise).exec();
    std::vector<KnownFollowUp> known;
    while (rows.next())
        known.push_back({rows.int64(0),
                         {rows.moment(1), reasonFrom(rows.text(2)), rows.optionalId<EventNumber>(3)},
                         rows.optionalMoment(4).has_value()});
    return known;
}

void FollowUpStore::markShown(std::int64_t id, Moment at) {
    m_database.prepare(QStringLiteral("UPDATE follow_ups SET shown_at = :at WHERE id = :id AND shown_at IS NULL"))
        .bind(":at", at)
        .bind(":id", id)
        .execOnce();
}

std::vector<FollowUp> FollowUpStore::due(PersonId holder, Moment now) {
    auto rows = m_database.prepare(followUps(QStringLiteral("f.at <= :now AND p.holder_id = :holder")));
    rows.bind(":now", now).bind(":holder", holder).exec();
    return readFollowUps(rows);
}

std::optional<Moment> FollowUpStore::next(PersonId holder, Moment now) {
    auto row =
        m_database.prepare(QStringLiteral("SELECT f.at FROM follow_ups AS f JOIN promises AS p ON p.id = f.promise_id"
                                          " WHERE f.shown_at IS NULL AND f.at > :now AND p.holder_id = :holder"
                                          " AND coalesce(p.closed_outcome, '') <> 'void' ORDER BY f.at LIMIT 1"));
    row.bind(":now", now).bind(":holder", holder);
    return row.execForRow() ? std::optional(row.moment(0)) : std::nullopt;
}

std::vector<FollowUp> FollowUpStore::pendingOf(PromiseId promise) {
    auto rows = m_database.prepare(followUps(QStringLiteral("f.promise_id = :promise")));
    rows.bind(":promise", promise).exec();
    return readFollowUps(rows);
}

} // namespace kept::storage
