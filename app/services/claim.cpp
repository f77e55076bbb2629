#include "services/claim.h"

#include "domain/errors.h"
#include "domain/history.h"
#include "domain/working_calendar.h"
#include "services/moment_words.h"
#include "services/reading.h"
#include "services/working_time.h"
#include "storage/database.h"

#include <QCoreApplication>
#include <QLocale>

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
    if (*day == dayOf(now, calendar.zone()))
        moment = std::min(moment, now);
    if (*day != dayOf(state.judgedDue.at, calendar.zone()))
        return moment;
    if (!state.judgedDue.dayOnly && now > state.judgedDue.at)
        throw InvalidInput(QCoreApplication::translate("Claim", "It was due that day at %1: say at what time it was "
                                                                "kept.")
                               .arg(timeWords(state.judgedDue.at, calendar.zone(), QLocale())));
    return std::min(moment, state.judgedDue.at);
}

} // namespace kept::services
