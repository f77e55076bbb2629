#include "domain/local_clock.h"

#include <QDateTime>

namespace kept::domain {

namespace {

/// Where a zone tells no change before or after, its offset is asked anew once in so long.
constexpr Duration longestHeld = std::chrono::hours(24 * 30);

} // namespace

MonthNumber monthNumberOf(QDate day) {
    return day.year() * 12LL + day.month() - 1;
}

QDate firstDayOf(MonthNumber month) {
    return {static_cast<int>(month / 12), static_cast<int>(month % 12) + 1, 1};
}

LocalClock::Reading LocalClock::at(Moment moment) {
    if (moment < m_from || moment >= m_until)
        findOffset(moment);
    const auto local = moment + m_offset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    constexpr qint64 julianOfEpoch = 2'440'588; // 1970-01-01
    return {QDate::fromJulianDay(julianOfEpoch + day.time_since_epoch().count()),
            static_cast<int>(std::chrono::floor<std::chrono::hours>(local - day).count())};
}

void LocalClock::findOffset(Moment moment) {
    const QDateTime utc = toDateTime(moment, QTimeZone::utc());
    m_offset = std::chrono::seconds(m_zone.offsetFromUtc(utc));
    const auto momentOf = [](const QDateTime& at) { return fromMicroseconds(at.toMSecsSinceEpoch() * 1000); };
    // The change itself belongs to what follows it.
    const auto before = m_zone.previousTransition(utc.addMSecs(1));
    const auto after = m_zone.nextTransition(utc);
    m_from = before.atUtc.isValid() ? momentOf(before.atUtc) : moment;
    m_until = after.atUtc.isValid() ? momentOf(after.atUtc) : moment + longestHeld;
}

int hourOfWeek(const LocalClock::Reading& reading) {
    return (reading.day.dayOfWeek() - 1) * 24 + reading.hour;
}

} // namespace kept::domain
