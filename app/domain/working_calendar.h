#pragma once

#include "domain/moment.h"

#include <QDate>
#include <QSet>
#include <QTime>
#include <QTimeZone>

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace kept::domain {

/// A stretch of a working day on the wall clock, the end not included. 00:00 as the end is midnight; a night shift is
/// a range until 00:00 and one from 00:00 on the next day. Working time is time that passes: a range across a change of
/// the clocks is longer or shorter than it looks.
struct WorkingRange {
    QTime from;
    QTime to;

    bool operator==(const WorkingRange&) const = default;
};

/// Ranges of a week, Monday first.
using WorkingWeek = std::array<std::vector<WorkingRange>, 7>;

/// Monday to Friday, 09:00 to 17:00.
[[nodiscard]] WorkingWeek defaultWorkingWeek();

/// The ranges that hold on single days, in place of those of their weekday. None: a day off.
using SingleDays = std::map<QDate, std::vector<WorkingRange>>;

/// When somebody works: weekly ranges in a time zone, less holidays and absences.
class WorkingCalendar {
public:
    /// Throws InvalidInput for an invalid zone, ranges that overlap or end before they begin, or a week without any.
    WorkingCalendar(WorkingWeek week, const QTimeZone& zone, const QSet<QDate>& daysOff = {});
    WorkingCalendar(WorkingWeek week, const QTimeZone& zone, SingleDays singleDays);

    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }
    [[nodiscard]] const WorkingWeek& week() const { return m_week; }
    [[nodiscard]] bool isWorkingDay(QDate day) const;

    /// The instant that a day without a time stands for: the end of that day's working hours; 23:59:59 on a day
    /// without any, or where they last until midnight, so that it always lies on that day.
    [[nodiscard]] Moment endOf(QDate day) const;
    /// The first working instant of `day`, or its 09:00 where it has none.
    [[nodiscard]] Moment startOf(QDate day) const;
    /// The next day after `day` with working time. Throws InvalidInput where ten years hold none.
    [[nodiscard]] QDate nextWorkingDay(QDate day) const;

    /// Working time between two moments; negative where `to` is before `from`.
    [[nodiscard]] Duration workingTimeBetween(Moment from, Moment to) const;
    /// The moment at which `amount` (not negative) of working time after `from` has passed. Throws InvalidInput where
    /// ten years do not hold it.
    [[nodiscard]] Moment add(Moment from, Duration amount) const;
    /// A stretch of working time, the end included.
    struct Stretch {
        Moment from;
        Moment to;
    };
    /// That which holds `moment`, or else the next one after it. Throws InvalidInput where ten years hold none.
    [[nodiscard]] Stretch workFrom(Moment moment) const;
    /// The last one that begins before `moment`, which ends there at the latest; nothing where the day of `since` and
    /// those after it hold none.
    [[nodiscard]] std::optional<Stretch> workBefore(Moment moment, Moment since) const;
    /// One working day later: the same way into the next working day; from before work, the end of that day; from
    /// after work or a day off, the end of the next one.
    [[nodiscard]] Moment oneWorkingDayAfter(Moment moment) const;

private:
    [[nodiscard]] const std::vector<WorkingRange>& rangesOn(QDate day) const;
    [[nodiscard]] std::vector<Stretch> stretchesOf(QDate day) const;
    /// Of the next day after `day` that has any.
    [[nodiscard]] std::vector<Stretch> stretchesAfter(QDate day) const;
    [[nodiscard]] Duration workingTimeOn(QDate day) const;
    [[nodiscard]] Duration workingTimeOn(QDate day, Moment from, Moment to) const;
    /// What the ranges of that day add up to on a day without a change of the clocks.
    [[nodiscard]] Duration clockTimeOf(QDate day) const;
    /// Of whole days, `end` not included, by arithmetic over weeks.
    [[nodiscard]] Duration workingTimeOfDays(QDate first, QDate end) const;
    [[nodiscard]] Duration changesOfClocks(QDate first, QDate end) const;
    void skipWeeks(QDate& day, Duration& amount, QDate farthest) const;

    WorkingWeek m_week;
    QTimeZone m_zone;
    SingleDays m_singleDays;
    std::array<Duration, 7> m_perWeekday{};
    Duration m_perWeek{};
};

} // namespace kept::domain
