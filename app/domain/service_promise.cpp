#include "domain/service_promise.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "domain/working_calendar.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace kept::domain {

namespace {

struct ServicePromiseText {
    Q_DECLARE_TR_FUNCTIONS(ServicePromise)
};

/// What there is to know of a unit, in the order of LimitUnit.
struct UnitFacts {
    const char* key;
    const char* one;
    const char* many;
    int most; ///< a year
    int minutes;
    bool working;
};
constexpr int minutesOfDay = 24 * 60;
constexpr std::array units = {
    UnitFacts{"minutes", "minute", "minutes", 366 * minutesOfDay, 1, false},
    UnitFacts{"hours", "hour", "hours", 366 * 24, 60, false},
    UnitFacts{"days", "day", "days", 366, minutesOfDay, false},
    UnitFacts{"working_minutes", "working minute", "working minutes", 366 * minutesOfDay, 1, true},
    UnitFacts{"working_hours", "working hour", "working hours", 366 * 24, 60, true},
    UnitFacts{"working_days", "working day", "working days", 366, 0, true},
};
static_assert(units.size() == allLimitUnits.size());

const UnitFacts& factsOf(LimitUnit unit) {
    return units.at(static_cast<std::size_t>(unit));
}

void checkReach(const TimeLimit& limit) {
    if (limit.amount < 1 || limit.amount > factsOf(limit.unit).most)
        throw InvalidInput(ServicePromiseText::tr("A time limit is at least one minute and at most one year."));
}

/// Nothing where only a calendar can tell: how long a working day is.
std::optional<int> minutesOf(const TimeLimit& limit) {
    const int minutes = factsOf(limit.unit).minutes;
    return minutes > 0 ? std::optional(limit.amount * minutes) : std::nullopt;
}

void checkAim(const TimeLimit& aim, const TimeLimit& limit) {
    checkReach(aim);
    const bool alike = factsOf(aim.unit).working == factsOf(limit.unit).working;
    const bool isAhead = aim.unit == limit.unit
                             ? aim.amount < limit.amount
                             : !alike || !minutesOf(aim) || !minutesOf(limit) || *minutesOf(aim) < *minutesOf(limit);
    if (!isAhead)
        throw InvalidInput(ServicePromiseText::tr("What the team aims at has to be ahead of the limit."));
}

Moment daysLater(Moment from, int days, const QTimeZone& zone) {
    const QDateTime local = toDateTime(from, zone);
    return atLocalTime(local.date().addDays(days), local.time(), zone);
}

Moment endOf(const TimeLimit& limit, Moment from, const WorkingCalendar& calendar) {
    switch (limit.unit) {
    case LimitUnit::Minutes:
        return from + std::chrono::minutes(limit.amount);
    case LimitUnit::Hours:
        return from + std::chrono::hours(limit.amount);
    case LimitUnit::Days:
        return daysLater(from, limit.amount, calendar.zone());
    case LimitUnit::WorkingMinutes:
        return calendar.add(from, std::chrono::minutes(limit.amount));
    case LimitUnit::WorkingHours:
        return calendar.add(from, std::chrono::hours(limit.amount));
    case LimitUnit::WorkingDays:
        break;
    }
    for (int i = 0; i < limit.amount; ++i)
        from = calendar.oneWorkingDayAfter(from);
    return from;
}

} // namespace

QString keyOf(LimitUnit unit) {
    return QString::fromLatin1(factsOf(unit).key);
}

std::optional<LimitUnit> limitUnitFromKey(QStringView key) {
    const auto found = std::find_if(allLimitUnits.begin(), allLimitUnits.end(),
                                    [&](LimitUnit unit) { return key == QLatin1String(factsOf(unit).key); });
    return found == allLimitUnits.end() ? std::nullopt : std::optional(*found);
}

TimeLimit timeLimitFrom(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,9})\\s*(working|business)?[\\s-]*"
                                                           "(m(?:in(?:ute)?s?)?|h(?:(?:ou)?rs?)?|d(?:ays?)?)$"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text.simplified());
    if (!match.hasMatch())
        throw InvalidInput(
            ServicePromiseText::tr(
                "“%1” is no time limit. Write it such as “8 working hours”, “24 hours” or “2 working days”.")
                .arg(text.simplified()));
    const QChar unit = match.captured(3).at(0).toLower();
    const int calendarUnit = unit == u'm' ? 0 : unit == u'h' ? 1 : 2;
    const TimeLimit limit{
        match.captured(1).toInt(),
        allLimitUnits.at(static_cast<std::size_t>(match.captured(2).isEmpty() ? calendarUnit : calendarUnit + 3))};
    checkReach(limit);
    return limit;
}

QString textOf(const TimeLimit& limit) {
    const UnitFacts& unit = factsOf(limit.unit);
    return QStringLiteral("%1 %2").arg(limit.amount).arg(QLatin1String(limit.amount == 1 ? unit.one : unit.many));
}

ServiceTerms checkedTerms(ServiceTerms terms) {
    terms.words = checkedText(terms.words, ServicePromiseText::tr("What the standard promises"));
    checkReach(terms.limit);
    if (terms.aim)
        checkAim(*terms.aim, terms.limit);
    return terms;
}

std::optional<Deadline> deadlineWithin(const TimeLimit& limit, Moment from, const WorkingCalendar& calendar) {
    try {
        return Deadline{std::chrono::floor<std::chrono::minutes>(endOf(limit, from, calendar)), false};
    } catch (const InvalidInput&) { // ten years of absence
        return std::nullopt;
    }
}

} // namespace kept::domain
