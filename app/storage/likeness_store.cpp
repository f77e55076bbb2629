#include "storage/likeness_store.h"

#include "domain/outcome.h"
#include "storage/database.h"

namespace kept::storage {

using namespace domain;

namespace {

using End = Observation::End;

const QString likenessColumns =
    QStringLiteral("id, counted_person_id, counted_department_id, made_at, resolved_at, resolution_recorded_at,"
                   " closed_outcome, forgiven, service_id, channel_id, size");

/// The newest of a group, and of those the like ones.
QString alikeIn(const QString& group, const Likeness& like) {
    const QString kind = like.service   ? QStringLiteral("service_id = :service")
                         : like.channel ? QStringLiteral("size = :size AND channel_id = :channel")
                                        : QStringLiteral("size = :size");
    return QStringLiteral("SELECT * FROM (SELECT * FROM (SELECT %1 FROM promises%2 ORDER BY id DESC LIMIT :looked)"
                          " AS newest WHERE %3 AND made_at <= :at AND coalesce(closed_outcome, '') <> 'void'"
                          " LIMIT :most) AS alike")
        .arg(likenessColumns, group, kind);
}

QString queryFor(const Likeness& like) {
    QStringList groups;
    if (like.person)
        groups << alikeIn(QStringLiteral(" WHERE counted_person_id = :person"), like);
    if (like.department)
        groups << alikeIn(QStringLiteral(" WHERE counted_department_id = :department"), like);
    groups << alikeIn(QString(), like);
    return groups.join(QStringLiteral(" UNION "));
}

/// What is told of one that was closed; one that was forgiven after its deadline might have been kept yet.
End endOf(Outcome outcome, bool forgiven) {
    switch (outcome) {
    case Outcome::Kept:
    case Outcome::KeptAsRenegotiated:
    case Outcome::Late:
        return End::Kept;
    case Outcome::PartlyKept:
        return End::NeverKept;
    case Outcome::Broken:
        return forgiven ? End::Unknown : End::NeverKept;
    default:
        return End::Unknown;
    }
}

LikePromise readAlike(const Query& row, Moment at) {
    LikePromise found{.person = row.optionalId<PersonId>(1),
                      .department = row.optionalId<DepartmentId>(2),
                      .madeAt = row.moment(3),
                      .until = at};
    const bool wasClosed = !row.isNull(4) && row.moment(5) <= at;
    if (const auto outcome = outcomeFromKey(row.text(6)); outcome && wasClosed) {
        found.until = row.moment(4);
        found.end = endOf(*outcome, row.boolean(7));
    }
    return found;
}

} // namespace

std::optional<AskedPromise> LikenessStore::promise(PromiseId id) {
    auto row = m_database.prepare(
        QStringLiteral("SELECT holder_id, counted_department_id, service_id, channel_id, size, made_at, judged_due_at,"
                       " closed_outcome IS NULL FROM promises WHERE id = :id"));
    if (!row.bind(":id", id).execForRow())
        return std::nullopt;
    return AskedPromise{.like = {.person = row.optionalId<PersonId>(0),
                                 .department = row.optionalId<DepartmentId>(1),
                                 .service = row.optionalId<ServiceId>(2),
                                 .channel = row.optionalId<ChannelId>(3),
                                 .size = static_cast<Size>(row.integer(4))},
                        .madeAt = row.moment(5),
                        .judgedDue = row.moment(6),
                        .isOpen = row.boolean(7)};
}

std::vector<LikePromise> LikenessStore::alike(const Likeness& like, Moment at) {
    auto rows = m_database.prepare(queryFor(like));
    rows.bind(":looked", mostLookedAt).bind(":most", mostAlike).bind(":at", at);
    if (like.person)
        rows.bind(":person", like.person);
    if (like.department)
        rows.bind(":department", like.department);
    if (like.service)
        rows.bind(":service", like.service);
    else
        rows.bind(":size", static_cast<int>(like.size));
    if (!like.service && like.channel)
        rows.bind(":channel", like.channel);
    rows.exec();
    std::vector<LikePromise> found;
    while (rows.next())
        found.push_back(readAlike(rows, at));
    return found;
}

} // namespace kept::storage
