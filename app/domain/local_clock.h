#pragma once

#include "domain/moment.h"

#include <QDate>
#include <QTimeZone>

#include <cstdint>

namespace kept::domain {

/// Months, counted through the years: 12 · year + month − 1.
using MonthNumber = std::int64_t;
[[nodiscard]] MonthNumber monthNumberOf(QDate day);
[[nodiscard]] QDate firstDayOf(MonthNumber month);

/// What the clocks of a zone show, many times over: asks the zone only where the clocks change.
class LocalClock {
public:
    explicit LocalClock(const QTimeZone& zone) : m_zone(zone) {}

    struct Reading {
        QDate day;
        int hour = 0; ///< 0 to 23
    };
    [[nodiscard]] Reading at(Moment moment);
    [[nodiscard]] const QTimeZone& zone() const { return m_zone; }

private:
    void findOffset(Moment moment);

    QTimeZone m_zone;
    Moment m_from = Moment::max(); ///< from when on the offset holds
    Moment m_until = Moment::min();
    Duration m_offset{};
};

/// Hours of a week: 0 is Monday from 00:00, 167 is Sunday from 23:00.
[[nodiscard]] int hourOfWeek(const LocalClock::Reading& reading);
inline constexpr int hoursOfWeek = 168;

} // namespace kept::domain
