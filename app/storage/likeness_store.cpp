#include "storage/likeness_store.h"

#include "domain/outcome.h"
#include "storage/database.h"

#include <unordered_set>

namespace kept::storage {

using namespace domain;

namespace {

using End = Observation::End;

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

/// Whose promises a group is.
QString ownerColumn(bool isPerson) {
    return isPerson ? QStringLiteral("counted_person_id") : QStringLiteral("counted_department_id");
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

const LikenessStore::Group& LikenessStore::newest(Of of, std::int64_t id) {
    constexpr std::size_t mostGroups = 12; // a large team has hundreds
    if (m_groups.size() == mostGroups && !m_groups.contains({of, id}))
        m_groups.clear();
    if (const auto known = m_groups.find({of, id}); known != m_groups.end())
        return known->second;
    auto rows = m_database.prepare(
        QStringLiteral("SELECT id, counted_person_id, counted_department_id, made_at, resolved_at,"
                       " resolution_recorded_at, closed_outcome, forgiven, service_id, channel_id, size"
                       " FROM promises%1 ORDER BY id DESC LIMIT :looked")
            .arg(of == Of::Team ? QString() : QStringLiteral(" WHERE %1 = :id").arg(ownerColumn(of == Of::Person))));
    rows.bind(":looked", mostLookedAt);
    if (of != Of::Team)
        rows.bind(":id", id);
    Group group;
    rows.exec();
    while (rows.next()) {
        Newest found{.id = rows.id<PromiseId>(0),
                     .service = rows.optionalId<ServiceId>(8),
                     .channel = rows.optionalId<ChannelId>(9),
                     .size = static_cast<Size>(rows.integer(10)),
                     .recorded = rows.optionalMoment(5),
                     .resolved = rows.optionalMoment(4),
                     .promise = {.person = rows.optionalId<PersonId>(1),
                                 .department = rows.optionalId<DepartmentId>(2),
                                 .madeAt = rows.moment(3),
                                 .until = {}}};
        if (const auto outcome = outcomeFromKey(rows.text(6))) {
            found.isVoid = *outcome == Outcome::Void;
            found.promise.end = endOf(*outcome, rows.boolean(7));
        }
        group.push_back(found);
    }
    return m_groups.emplace(std::pair(of, id), std::move(group)).first->second;
}

bool LikenessStore::isLike(const Newest& other, const Likeness& like) {
    if (like.service)
        return other.service == like.service;
    return other.size == like.size && (!like.channel || other.channel == like.channel);
}

std::vector<LikePromise> LikenessStore::alike(const Likeness& like, Moment at) {
    std::vector<LikePromise> found;
    std::unordered_set<std::int64_t> taken;
    const auto take = [&](const Group& group) {
        int left = mostAlike;
        for (const Newest& other : group) {
            if (!isLike(other, like) || other.isVoid || other.promise.madeAt > at)
                continue;
            if (taken.insert(other.id.value()).second) {
                found.push_back(other.promise);
                const bool wasClosed = other.resolved && other.recorded <= at;
                found.back().until = wasClosed ? *other.resolved : at;
                if (!wasClosed)
                    found.back().end = End::Unknown;
            }
            if (--left == 0)
                return;
        }
    };
    if (like.person)
        take(newest(Of::Person, like.person->value()));
    if (like.department)
        take(newest(Of::Department, like.department->value()));
    take(newest(Of::Team, 0));
    return found;
}

} // namespace kept::storage
