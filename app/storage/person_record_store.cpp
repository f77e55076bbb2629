#include "storage/person_record_store.h"

#include "storage/database.h"

namespace kept::storage {

using namespace domain;

namespace {

Outcome outcomeIn(const Query& row, Moment judgedDue, Moment at) {
    if (row.isNull(4))
        return at <= judgedDue ? Outcome::Open : Outcome::Overdue;
    return outcomeFromKey(row.text(4)).value_or(Outcome::Void);
}

} // namespace

std::vector<PersonRecord> PersonRecordStore::latest(PersonId person, const Period& period, const QTimeZone& zone,
                                                    int most) {
    QString sql = QStringLiteral("SELECT id, made_at, judged_due_at, resolved_at, closed_outcome, forgiven, channel_id,"
                                 " service_id, size FROM promises WHERE counted_person_id = :person"
                                 " AND coalesce(closed_outcome, '') <> 'void'");
    if (period.from.isValid())
        sql += QStringLiteral(" AND judged_due_at >= :from");
    if (period.to.isValid())
        sql += QStringLiteral(" AND judged_due_at < :until");
    auto rows = m_database.prepare(sql + QStringLiteral(" ORDER BY judged_due_at DESC, id DESC LIMIT :most"));
    rows.bind(":person", person).bind(":most", most);
    if (period.from.isValid())
        rows.bind(":from", startOfDay(period.from, zone));
    if (period.to.isValid())
        rows.bind(":until", startOfDay(period.to.addDays(1), zone));
    rows.exec();
    std::vector<PersonRecord> found;
    while (rows.next()) {
        PersonRecord& record = found.emplace_back();
        record.id = rows.id<PromiseId>(0);
        record.madeAt = rows.moment(1);
        record.judgedDue = rows.moment(2);
        if (!rows.isNull(3))
            record.resolvedAt = rows.moment(3);
        record.outcome = outcomeIn(rows, record.judgedDue, m_at);
        record.forgiven = rows.boolean(5);
        record.channel = rows.optionalId<ChannelId>(6);
        record.service = rows.optionalId<ServiceId>(7);
        record.size = static_cast<Size>(rows.integer(8));
    }
    return found;
}

std::vector<PromiseId> PersonRecordStore::owedOwnUps(PersonId person, int most) {
    auto rows = m_database.prepare(
        QStringLiteral("SELECT id FROM promises WHERE counted_person_id = :person AND owes_own_up = 1"
                       " ORDER BY judged_due_at DESC, id DESC LIMIT :most"));
    rows.bind(":person", person).bind(":most", most).exec();
    std::vector<PromiseId> owed;
    while (rows.next())
        owed.push_back(rows.id<PromiseId>(0));
    return owed;
}

std::vector<Moment> PersonRecordStore::doneSince(PersonId person, Moment since) {
    auto rows = m_database.prepare(
        QStringLiteral("SELECT resolved_at FROM promises WHERE holder_id = :person AND resolved_at IS NOT NULL"
                       " AND resolved_at >= :since"
                       " AND closed_outcome IN ('kept', 'kept_as_renegotiated', 'partly_kept', 'late')"));
    rows.bind(":person", person).bind(":since", since).exec();
    std::vector<Moment> done;
    while (rows.next())
        done.push_back(rows.moment(0));
    return done;
}

} // namespace kept::storage
