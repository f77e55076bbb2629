#include "storage/follow_ups_ahead.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/promise_conditions.h"

namespace kept::storage {

using namespace domain;

namespace {

QString ofThese(const Database& database) {
    return database.dialect().isAmong(QStringLiteral("f.promise_id"), QStringLiteral(":promises"));
}

} // namespace

std::vector<FollowUpsAhead::Ahead> FollowUpsAhead::after(Moment moment, const std::vector<PromiseId>& promises) {
    if (promises.empty())
        return {};
    auto rows = m_database.prepare(
        QStringLiteral("SELECT f.promise_id, f.at, t.content FROM follow_ups AS f"
                       " LEFT JOIN event_texts AS t ON t.event_number = f.event_number AND t.field = 'about'"
                       " WHERE f.done_at IS NULL AND +f.at > :after AND %1 ORDER BY f.at, f.id")
            .arg(ofThese(m_database)));
    rows.bind(":after", moment).bind(":promises", boundList(promises)).exec();
    std::vector<Ahead> ahead;
    while (rows.next())
        ahead.push_back({rows.id<PromiseId>(0), rows.moment(1), rows.text(2)});
    return ahead;
}

QHash<PromiseId, Moment> FollowUpsAhead::chosen(Moment moment, const std::vector<PromiseId>& promises) {
    QHash<PromiseId, Moment> chosen;
    if (promises.empty())
        return chosen;
    auto rows = m_database.prepare(QStringLiteral("SELECT f.promise_id, min(f.at) FROM follow_ups AS f"
                                                  " WHERE f.done_at IS NULL AND f.reason = 'chosen' AND +f.at > :after"
                                                  " AND %1"
                                                  " GROUP BY f.promise_id")
                                       .arg(ofThese(m_database)));
    rows.bind(":after", moment).bind(":promises", boundList(promises)).exec();
    while (rows.next())
        chosen.insert(rows.id<PromiseId>(0), rows.moment(1));
    return chosen;
}

} // namespace kept::storage
