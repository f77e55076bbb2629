#include "domain/entry/deadline_resolver.h"

#include "domain/errors.h"
#include "domain/working_calendar.h"

#include <QDateTime>

#include <algorithm>

namespace kept::domain::entry {

namespace {

constexpr int lastYear = 9999;
constexpr int mostWorkingDays = 2600; // ten years of them
constexpr int secondsOfHalfDay = 12 * 3600;
constexpr int secondsOfDay = 24 * 3600;
constexpr int daysOfWeek = 7;

bool inRange(QDate day) {
    return day.isValid() && day.year() >= 1 && day.year() <= lastYear;
}

QDate dateOf(int year, int month, int day) {
    return year >= 1 && year <= lastYear ? QDate(year, month, day) : QDate();
}

class Resolver {
public:
    Resolver(Moment now, const WorkingCalendar& calendar)
        : m_now(now), m_calendar(calendar), m_today(dayOf(now, calendar.zone())) {}

    [[nodiscard]] std::variant<Deadline, NoDeadline> resolve(const WhenPhrase& when) const {
        if (when.elapsed)
            return checked(elapsed(*when.elapsed));
        if (!when.day) {
            const std::optional<Deadline> today = on(m_today, when);
            return checked(today && today->at <= m_now && !restOfToday(when) ? on(m_today.addDays(1), when) : today);
        }
        const QDate first = dayFor(*when.day);
        std::optional<Deadline> due = on(first, when);
        if (due && due->at <= m_now)
            if (const QDate next = dayAfterPast(*when.day, first); next.isValid())
                due = on(next, when);
        return checked(due);
    }

private:
    [[nodiscard]] std::variant<Deadline, NoDeadline> checked(const std::optional<Deadline>& due) const {
        if (!due || !inRange(dayOf(due->at, m_calendar.zone())))
            return NoDeadline{};
        if (due->at <= m_now)
            return NoDeadline{.over = due};
        return *due;
    }

    [[nodiscard]] std::optional<Deadline> elapsed(const ElapsedPhrase& phrase) const {
        return Deadline{phrase.working ? m_calendar.add(m_now, phrase.amount) : m_now + phrase.amount, false};
    }

    /// "End of day" and "tonight" name today, whatever the clock says.
    [[nodiscard]] static bool restOfToday(const WhenPhrase& when) { return when.time && !when.time->seconds; }

    [[nodiscard]] QDate dayFor(const DayPhrase& phrase) const {
        const QDate monday = m_today.addDays(1 - m_today.dayOfWeek());
        switch (phrase.rule) {
        case DayRule::DaysAhead:
            return m_today.addDays(phrase.count);
        case DayRule::WorkingDaysAhead:
            return workingDaysAhead(phrase.count);
        case DayRule::MonthsAhead:
            return m_today.addMonths(phrase.count);
        case DayRule::Weekday:
            return m_today.addDays((phrase.count - m_today.dayOfWeek() + daysOfWeek) % daysOfWeek);
        case DayRule::WeekdayOfNextWeek:
            return monday.addDays(daysOfWeek + phrase.count - 1);
        case DayRule::EndOfWeek:
            return lastWorkingDay(monday.addDays(daysOfWeek * phrase.count), daysOfWeek);
        case DayRule::EndOfMonth:
            return lastWorkingDayOfMonth(QDate(m_today.year(), m_today.month(), 1).addMonths(phrase.count));
        case DayRule::EndOfYear:
            return lastWorkingDayOfMonth(dateOf(m_today.year() + phrase.count, 12, 1));
        case DayRule::EndOfNamedMonth:
            return lastWorkingDayOfMonth(
                dateOf(m_today.year() + (phrase.month < m_today.month() ? 1 : 0), phrase.month, 1));
        case DayRule::DayOfMonth:
            return nextDayOfMonth(phrase.count);
        case DayRule::Date:
            return phrase.year ? dateOf(*phrase.year, phrase.month, phrase.count) : nextDate(phrase);
        }
        return {};
    }

    /// Where a repeating day is over, the one that is meant instead; none for days that come but once.
    [[nodiscard]] QDate dayAfterPast(const DayPhrase& phrase, QDate past) const {
        switch (phrase.rule) {
        case DayRule::Weekday:
            return past.addDays(daysOfWeek);
        case DayRule::EndOfWeek:
        case DayRule::EndOfMonth:
        case DayRule::EndOfYear: {
            DayPhrase next = phrase;
            ++next.count;
            return dayFor(next);
        }
        default:
            return {};
        }
    }

    [[nodiscard]] QDate workingDaysAhead(int count) const {
        if (count > mostWorkingDays)
            return {};
        QDate day = m_today;
        for (int i = 0; i < count; ++i)
            day = m_calendar.nextWorkingDay(day);
        return day;
    }

    [[nodiscard]] QDate lastWorkingDay(QDate first, int days) const {
        for (int i = days - 1; i >= 0; --i)
            if (m_calendar.isWorkingDay(first.addDays(i)))
                return first.addDays(i);
        return first.addDays(days - 1);
    }

    [[nodiscard]] QDate lastWorkingDayOfMonth(QDate first) const {
        return inRange(first) ? lastWorkingDay(first, first.daysInMonth()) : QDate();
    }

    [[nodiscard]] QDate nextDayOfMonth(int number) const {
        QDate month(m_today.year(), m_today.month(), 1);
        if (number < m_today.day())
            month = month.addMonths(1);
        while (number > month.daysInMonth())
            month = month.addMonths(1);
        return month.addDays(number - 1);
    }

    [[nodiscard]] QDate nextDate(const DayPhrase& phrase) const {
        constexpr int mostYears = 8; // between two days of 29 February
        for (int year = m_today.year(); year <= m_today.year() + mostYears; ++year)
            if (const QDate day = dateOf(year, phrase.month, phrase.count); day.isValid() && day >= m_today)
                return day;
        return {};
    }

    [[nodiscard]] QDate dayBefore(QDate day) const {
        QDate before = day.addDays(-1);
        while (before > m_today && !m_calendar.isWorkingDay(before))
            before = before.addDays(-1);
        return before > m_today || m_calendar.endOf(before) > m_now ? before : day.addDays(-1);
    }

    [[nodiscard]] std::optional<Deadline> on(QDate day, const WhenPhrase& when) const {
        if (!inRange(day))
            return std::nullopt;
        if (when.time && (when.time->seconds || when.time->part != DayPart::WorkingDay))
            return Deadline{momentOn(day, *when.time), false};
        if (when.before)
            day = dayBefore(day);
        const Moment end = m_calendar.endOf(day);
        const bool namesToday = when.day ? when.day->rule == DayRule::DaysAhead || when.before : restOfToday(when);
        if (end <= m_now && day == m_today && namesToday)
            return Deadline{lastSecondOf(day), true};
        return Deadline{end, true};
    }

    [[nodiscard]] Moment lastSecondOf(QDate day) const {
        return atLocalTime(day, QTime(23, 59, 59), m_calendar.zone());
    }

    [[nodiscard]] Moment momentOn(QDate day, const TimePhrase& time) const {
        if (!time.seconds)
            return endOfPart(day, time.part);
        int seconds = *time.seconds;
        const bool later =
            time.part == DayPart::Afternoon || time.part == DayPart::Evening || time.part == DayPart::Night;
        if (later && time.openHalf && seconds < secondsOfHalfDay)
            seconds += secondsOfHalfDay;
        const QDate date = day.addDays(seconds / secondsOfDay);
        const QTime clock = QTime::fromMSecsSinceStartOfDay(seconds % secondsOfDay * 1000);
        if (time.utcOffset)
            return toMoment(QDateTime(date, clock, Qt::OffsetFromUTC, *time.utcOffset));
        return atLocalTime(date, clock, m_calendar.zone());
    }

    [[nodiscard]] Moment endOfPart(QDate day, DayPart part) const {
        const auto at = [&](int hour) { return atLocalTime(day, QTime(hour, 0), m_calendar.zone()); };
        if (part == DayPart::Morning)
            return at(12);
        if (part == DayPart::Afternoon) {
            const bool worksLong = m_calendar.isWorkingDay(day) && m_calendar.endOf(day) > at(13);
            return worksLong ? m_calendar.endOf(day) : at(17);
        }
        const Moment end = at(part == DayPart::Evening ? 20 : 22);
        return end > m_now || day != m_today ? end : lastSecondOf(day);
    }

    Moment m_now;
    const WorkingCalendar& m_calendar;
    QDate m_today;
};

} // namespace

std::variant<Deadline, NoDeadline> resolve(const WhenPhrase& when, Moment now, const WorkingCalendar& calendar) {
    try {
        return Resolver(now, calendar).resolve(when);
    } catch (const InvalidInput&) {
        return NoDeadline{};
    }
}

} // namespace kept::domain::entry
