#pragma once

#include "domain/moment.h"

#include <QLocale>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace kept::domain {

/// Hours of a weekday in which somebody does not want to be reached, on their own clock, the end not included. An end
/// that is not after the beginning lies on the next day: 22:00 to 07:00 is one night, 00:00 to 00:00 a whole day.
struct QuietTime {
    int weekday = 1; ///< 1 is Monday
    QTime from;
    QTime to;

    bool operator==(const QuietTime&) const = default;
};

[[nodiscard]] bool isQuiet(const std::vector<QuietTime>& times, const QTimeZone& zone, Moment moment);

/// `moment` itself where it is not quiet, or else when that ends. Nothing where it never does: all hours of the week
/// are quiet.
[[nodiscard]] std::optional<Moment> endOfQuiet(const std::vector<QuietTime>& times, const QTimeZone& zone,
                                               Moment moment);

/// "Mon-Fri 22:00-07:00, Sun 00:00-24:00", with the weekdays of that language; empty for none.
[[nodiscard]] QString quietTimesText(const std::vector<QuietTime>& times, const QLocale& locale = QLocale::c());
/// Reads that, with weekdays in English or in the language of `locale`; hours without a weekday are of every day.
/// In the order of the week. Throws InvalidInput that names what is not understood.
[[nodiscard]] std::vector<QuietTime> quietTimesIn(const QString& text, const QLocale& locale = QLocale::c());

} // namespace kept::domain
