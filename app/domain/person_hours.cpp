#include "domain/person_hours.h"

#include "domain/errors.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace kept::domain {

namespace {

struct PersonHoursText {
    Q_DECLARE_TR_FUNCTIONS(WorkingHours)
};

/// Midnight as an end is later than every other time of the day.
bool endsBefore(QTime end, QTime time) {
    return end != QTime(0, 0) && end <= time;
}

QTime earlierEnd(QTime a, QTime b) {
    return endsBefore(a, b) ? a : b;
}

/// What is left of `ranges` when `away` is taken out.
std::vector<WorkingRange> without(const std::vector<WorkingRange>& ranges, const WorkingRange& away) {
    std::vector<WorkingRange> left;
    for (const WorkingRange& range : ranges) {
        if (range.from < away.from)
            left.push_back({range.from, earlierEnd(range.to, away.from)});
        const QTime back = std::max(range.from, away.to);
        if (away.to != QTime(0, 0) && !endsBefore(range.to, back))
            left.push_back({back, range.to});
    }
    return left;
}

} // namespace

bool isAway(const Absence& absence, const QTimeZone& zone, Moment moment) {
    const QDateTime there = toDateTime(moment, zone);
    const bool onThatDay = absence.first <= there.date() && there.date() <= absence.last;
    if (!onThatDay || !absence.hours)
        return onThatDay;
    return absence.hours->from <= there.time() && !endsBefore(absence.hours->to, there.time());
}

void checkAbsence(const Absence& absence) {
    if (!absence.first.isValid() || !absence.last.isValid())
        throw InvalidInput(PersonHoursText::tr("An absence needs its first and its last day."));
    if (absence.last < absence.first)
        throw InvalidInput(PersonHoursText::tr("The absence ends before it begins."));
    if (absence.first.daysTo(absence.last) >= longestAbsenceDays)
        throw InvalidInput(PersonHoursText::tr("An absence lasts at most five years."));
    if (absence.hours && (!absence.hours->from.isValid() || !absence.hours->to.isValid() ||
                          endsBefore(absence.hours->to, absence.hours->from)))
        throw InvalidInput(PersonHoursText::tr("The hours of the absence end before they begin."));
}

WorkingCalendar calendarOf(const BookHours& book, const OwnHours& own, const std::vector<Absence>& absences) {
    WorkingWeek week = book.week;
    for (std::size_t day = 0; day < week.size(); ++day) {
        if (own[day])
            week[day] = *own[day];
    }
    SingleDays days;
    for (const Absence& absence : absences) {
        for (QDate day = absence.first; day <= absence.last; day = day.addDays(1)) {
            const auto [place, isNew] = days.try_emplace(day, week[static_cast<std::size_t>(day.dayOfWeek() - 1)]);
            place->second = absence.hours ? without(place->second, *absence.hours) : std::vector<WorkingRange>();
        }
    }
    for (const QDate holiday : book.holidays)
        days[holiday] = {};
    return {std::move(week), book.zone, std::move(days)};
}

} // namespace kept::domain
