#include "storage/telling_store.h"

#include "storage/database.h"
#include "storage/follow_up_store.h"

namespace kept::storage {

using namespace domain;

namespace {

QString keyOfDigest(DigestKind kind) {
    return kind == DigestKind::Own ? QStringLiteral("own") : QStringLiteral("team");
}

const QString insertTelling =
    QStringLiteral("INSERT INTO reminder_tellings (person_id, promise_id, reason, at, told_at, times, again_at)"
                   " VALUES (:person, :promise, :reason, :at, :told, :times, :again) ON CONFLICT DO NOTHING");
const QString updateTelling =
    QStringLiteral("UPDATE reminder_tellings SET told_at = :told, times = :times, again_at = :again, put_away = 0"
                   " WHERE person_id = :person AND promise_id = :promise AND reason = :reason AND at = :at"
                   " AND times = :seen");

} // namespace

std::map<ReminderKey, ReminderTelling> TellingStore::of(PersonId person) {
    auto rows = m_database.prepare(QStringLiteral("SELECT promise_id, reason, at, told_at, times, again_at, put_away "
                                                  "FROM reminder_tellings WHERE person_id = :person"));
    rows.bind(":person", person).exec();
    std::map<ReminderKey, ReminderTelling> tellings;
    while (rows.next())
        tellings.emplace(ReminderKey{rows.id<PromiseId>(0), kindFrom(rows.text(1)), rows.moment(2)},
                         ReminderTelling{rows.moment(3), rows.integer(4), rows.optionalMoment(5), rows.boolean(6)});
    return tellings;
}

bool TellingStore::claim(PersonId person, const ReminderKey& key, const std::optional<ReminderTelling>& seen,
                         const ReminderTelling& telling) {
    auto write = m_database.prepare(seen ? updateTelling : insertTelling);
    write.bind(":person", person)
        .bind(":promise", key.promise)
        .bind(":reason", keyOf(key.kind))
        .bind(":at", key.at)
        .bind(":told", telling.toldAt)
        .bind(":times", telling.times)
        .bind(":again", telling.againAt);
    if (seen)
        write.bind(":seen", seen->times);
    return write.execOnce() > 0;
}

void TellingStore::putAway(PersonId person, PromiseId promise) {
    m_database
        .prepare(QStringLiteral(
            "UPDATE reminder_tellings SET put_away = 1 WHERE person_id = :person AND promise_id = :promise"))
        .bind(":person", person)
        .bind(":promise", promise)
        .execOnce();
}

void TellingStore::forgetClosed(PersonId person) {
    m_database
        .prepare(QStringLiteral("DELETE FROM reminder_tellings WHERE person_id = :person AND promise_id IN"
                                " (SELECT t.promise_id FROM reminder_tellings AS t JOIN promises AS p"
                                " ON p.id = t.promise_id WHERE t.person_id = :person AND p.closed_outcome IS NOT NULL"
                                " AND NOT EXISTS (SELECT 1 FROM follow_ups AS f WHERE f.promise_id = p.id"
                                " AND f.done_at IS NULL))"))
        .bind(":person", person)
        .execOnce();
}

bool TellingStore::claimDigest(PersonId person, DigestKind kind, QDate day, Moment now) {
    return m_database
               .prepare(QStringLiteral("INSERT INTO digests_told (person_id, kind, day, told_at)"
                                       " VALUES (:person, :kind, :day, :now) ON CONFLICT DO NOTHING"))
               .bind(":person", person)
               .bind(":kind", keyOfDigest(kind))
               .bind(":day", day.toString(Qt::ISODate))
               .bind(":now", now)
               .execOnce() > 0;
}

bool TellingStore::wasDigestTold(PersonId person, DigestKind kind, QDate day) {
    auto row = m_database.prepare(
        QStringLiteral("SELECT 1 FROM digests_told WHERE person_id = :person AND kind = :kind AND day = :day"));
    row.bind(":person", person).bind(":kind", keyOfDigest(kind)).bind(":day", day.toString(Qt::ISODate));
    return row.execForRow();
}

} // namespace kept::storage
