#include "services/claim.h"

#include "domain/history.h"
#include "domain/working_calendar.h"
#include "services/reading.h"
#include "services/working_time.h"
#include "storage/database.h"

#include <algorithm>

namespace kept::services {

using namespace domain;

std::optional<Moment> claimedMoment(const Claim& claim, storage::Database& database, PromiseId promise, Moment now) {
    if (const auto* moment = std::get_if<Moment>(&claim))
        return *moment;
    const auto* day = std::get_if<QDate>(&claim);
    if (!day)
        return std::nullopt;
    const PromiseState state = historyOf(database, promise).latest();
    const WorkingCalendar calendar = calendarOf(database, state.holder);
    Moment moment = calendar.endOf(*day);
    if (moment < state.reopenedAt) // made after hours: the rest of the day
        moment = startOfDay(day->addDays(1), calendar.zone()) - std::chrono::seconds(1);
    if (*day == dayOf(state.judgedDue.at, calendar.zone()))
        moment = std::min(moment, state.judgedDue.at);
    return *day == dayOf(now, calendar.zone()) ? std::min(moment, now) : moment;
}

} // namespace kept::services
