#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <chrono>
#include <cstdint>
#include <optional>

class QDateTime;

namespace kept::domain {

/// An instant, in microseconds since 1970-01-01 in UTC. It knows no time zone: that is a matter of the edges.
using Moment = std::chrono::sys_time<std::chrono::microseconds>;
using Duration = std::chrono::microseconds;

[[nodiscard]] constexpr std::int64_t toMicroseconds(Moment moment) {
    return moment.time_since_epoch().count();
}
[[nodiscard]] constexpr Moment fromMicroseconds(std::int64_t value) {
    return Moment(Duration(value));
}

/// The instant of a valid QDateTime; throws InvalidInput for an invalid one or one outside the years 1 to 9999.
[[nodiscard]] Moment toMoment(const QDateTime& dateTime);
[[nodiscard]] QDateTime toDateTime(Moment moment, const QTimeZone& zone);

/// The calendar day of `moment` in `zone`.
[[nodiscard]] QDate dayOf(Moment moment, const QTimeZone& zone);
/// The first instant of a calendar day in `zone` (which is not always 00:00).
[[nodiscard]] Moment startOfDay(QDate day, const QTimeZone& zone);
/// A wall-clock time in `zone`. In a DST gap the first instant after the gap, in an overlap the earlier of the two.
[[nodiscard]] Moment atLocalTime(QDate day, QTime time, const QTimeZone& zone);

/// The instants at which the clocks of a zone show one time: usually `first` alone, neither in a DST gap, both in an
/// overlap.
struct LocalInstants {
    std::optional<Moment> first;
    std::optional<Moment> second;
};
[[nodiscard]] LocalInstants instantsOf(QDate day, QTime time, const QTimeZone& zone);

/// Whether the text is ISO 8601 without an offset, and names a time that the clocks of the zone skip: one in a DST gap.
[[nodiscard]] bool isSkipped(const QString& text, const QTimeZone& zone);

/// ISO 8601 in UTC, for the years 1 to 9999: "2015-02-15T05:00:00Z", with a fraction (3 or 6 digits) only where there
/// is one.
[[nodiscard]] QString toIso(Moment moment);
/// Reads ISO 8601 with "Z" or an offset; without either it is a wall-clock time in `zone`. A bare date is its first
/// instant; seconds may be left out, digits finer than a microsecond are dropped. Nothing where the text is no moment
/// of the years 1 to 9999.
[[nodiscard]] std::optional<Moment> fromIso(const QString& text, const QTimeZone& zone);

} // namespace kept::domain
