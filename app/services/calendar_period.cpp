#include "services/calendar_period.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <utility>

namespace kept::services {

using domain::Period;

namespace {

constexpr std::array unitWords = {std::pair("week", CalendarUnit::Week), std::pair("month", CalendarUnit::Month),
                                  std::pair("quarter", CalendarUnit::Quarter), std::pair("year", CalendarUnit::Year)};

std::optional<Period> periodNamed(const QString& word, QDate today, Qt::DayOfWeek firstOfWeek) {
    if (word == QLatin1String("all-time"))
        return Period();
    const QString unit = word.section(u'-', 1);
    const auto found =
        std::ranges::find_if(unitWords, [&unit](const auto& each) { return unit == QLatin1String(each.first); });
    const bool isLast = word.startsWith(QLatin1String("last-"));
    if (found != unitWords.end() && (isLast || word.startsWith(QLatin1String("this-")))) {
        const Period now = periodAround(today, found->second, firstOfWeek);
        return isLast ? periodAround(now.from.addDays(-1), found->second, firstOfWeek) : now;
    }
    const QStringList days = word.split(QStringLiteral(".."));
    const Period period{QDate::fromString(days.first(), Qt::ISODate), QDate::fromString(days.last(), Qt::ISODate)};
    const bool isWhole = days.size() == 2 && period.from.isValid() && period.to.isValid() && period.from <= period.to;
    return isWhole ? std::optional(period) : std::nullopt;
}

} // namespace

Period periodAround(QDate day, CalendarUnit unit, Qt::DayOfWeek firstOfWeek) {
    switch (unit) {
    case CalendarUnit::Week: {
        const QDate first = day.addDays(-((day.dayOfWeek() - firstOfWeek + 7) % 7));
        return {first, first.addDays(6)};
    }
    case CalendarUnit::Month:
        return Period::month(day.year(), day.month());
    case CalendarUnit::Quarter: {
        const QDate first(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
        return {first, first.addMonths(3).addDays(-1)};
    }
    case CalendarUnit::Year:
        return {QDate(day.year(), 1, 1), QDate(day.year(), 12, 31)};
    }
    Q_UNREACHABLE();
}

std::optional<Period> periodOfView(const QString& charts, QDate today, Qt::DayOfWeek firstOfWeek) {
    static const QString key = QStringLiteral("period=");
    for (const QString& part : charts.split(u'&'))
        if (part.startsWith(key))
            return periodNamed(part.mid(key.size()), today, firstOfWeek);
    return std::nullopt;
}

} // namespace kept::services
