#include "storage/figure_query.h"

#include <algorithm>
#include <iterator>

namespace kept::storage {

using namespace domain;

namespace {

/// One that is asked for by an id that names nothing is one that has none.
template <class IdType> bool isNamed(const std::optional<IdType>& wanted, const std::optional<IdType>& have) {
    return !wanted || *wanted == have.value_or(IdType());
}

} // namespace

PromiseQuery asPromiseQuery(const FigureQuery& query, bool missesOnly) {
    PromiseQuery promises;
    if (missesOnly)
        std::copy_if(allOutcomes.begin(), allOutcomes.end(), std::inserter(promises.outcomes, promises.outcomes.end()),
                     isMissed);
    promises.period = query.period;
    promises.countedDepartment = query.department;
    promises.countedPerson = query.person;
    promises.contacts = query.contacts;
    promises.channel = query.channel;
    promises.size = query.size;
    promises.service = query.service;
    promises.internal = query.internal;
    return promises;
}

bool isIn(const FigureQuery& query, const PromiseState& state, const Attribution& counted, const QTimeZone& zone) {
    const QDate day = dayOf(state.judgedDue.at, zone);
    const auto* contact = std::get_if<ContactId>(&state.promisee);
    return !(query.period.from.isValid() && day < query.period.from) &&
           !(query.period.to.isValid() && day > query.period.to) &&
           !(query.department && query.department != counted.department) &&
           !(query.person && query.person != counted.person) &&
           (query.contacts.empty() || (contact && query.contacts.contains(*contact))) &&
           isNamed(query.channel, state.channel) && !(query.size && query.size != state.size) &&
           isNamed(query.service, state.service) &&
           !(query.internal && *query.internal != std::holds_alternative<PersonId>(state.promisee));
}

} // namespace kept::storage
