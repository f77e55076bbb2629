#include "storage/concerned_people.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/promise_conditions.h"

#include <set>

namespace kept::storage {

using domain::PersonId;

std::optional<std::vector<PersonId>> concernedPeople(Database& database,
                                                     const std::vector<domain::PromiseId>& promises) {
    const auto amongThem = [&](const char* column) {
        return database.dialect().isAmong(QLatin1String(column), QLatin1String(amongParameter));
    };
    std::set<PersonId> people;
    auto rows = database.prepare(
        QStringLiteral("SELECT void_awaits, holder_id, promiser_id, colleague_id, counted_person_id, hand_over_to_id,"
                       " offered_by_id FROM promises WHERE %1")
            .arg(amongThem("id")));
    rows.bind(amongParameter, boundList(promises)).exec();
    bool asksOthers = false;
    while (rows.next()) {
        asksOthers = asksOthers || !rows.isNull(0) || rows.isNull(1);
        for (int column = 1; column <= 6; ++column) {
            if (const auto person = rows.optionalId<PersonId>(column))
                people.insert(*person);
        }
    }
    if (asksOthers)
        return std::nullopt;
    auto actors =
        database.prepare(QStringLiteral("SELECT DISTINCT actor_id FROM events WHERE actor_id IS NOT NULL AND %1")
                             .arg(amongThem("promise_id")));
    actors.bind(amongParameter, boundList(promises)).exec();
    while (actors.next())
        people.insert(actors.id<PersonId>(0));
    return std::vector(people.begin(), people.end());
}

} // namespace kept::storage
