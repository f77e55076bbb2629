#include "domain/quiet_times.h"

#include "domain/errors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <map>
#include <tuple>

namespace kept::domain {

namespace {

constexpr int daysOfWeek = 7;

bool isOvernight(const QuietTime& time) {
    return time.to <= time.from;
}

/// The day on which the quiet time that holds this moment ends; invalid where it does not hold it.
QDate endDayOf(const QuietTime& time, const QDateTime& there) {
    const QDate day = there.date();
    const QTime clock = there.time();
    if (time.weekday == day.dayOfWeek() && time.from <= clock) {
        if (!isOvernight(time))
            return clock < time.to ? day : QDate();
        return day.addDays(1);
    }
    const bool sinceTheDayBefore = isOvernight(time) && time.weekday % daysOfWeek + 1 == day.dayOfWeek();
    return sinceTheDayBefore && clock < time.to ? day : QDate();
}

InvalidInput notUnderstood(const QString& part) {
    return InvalidInput(
        QCoreApplication::translate(
            "QuietTimes", "“%1” is not understood. Write quiet times such as Mon-Fri 22:00-07:00, Sun 00:00-24:00.")
            .arg(part.trimmed()));
}

/// 1 for Monday; 0 where it is no weekday in English or in that language.
int weekdayNamed(const QString& word, const QLocale& locale) {
    const QString wanted = word.endsWith(QLatin1Char('.')) ? word.chopped(1) : word;
    for (const QLocale& language : {QLocale::c(), locale}) {
        for (int day = 1; day <= daysOfWeek; ++day) {
            for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat}) {
                QString name = language.dayName(day, format);
                name.remove(QLatin1Char('.'));
                if (name.compare(wanted, Qt::CaseInsensitive) == 0)
                    return day;
            }
        }
    }
    return 0;
}

/// Invalid where it is none; 24:00 is midnight.
QTime timeFrom(const QString& hour, const QString& minute) {
    return hour.toInt() == 24 && minute.toInt() == 0 ? QTime(0, 0) : QTime(hour.toInt(), minute.toInt());
}

void addDays(std::vector<QuietTime>& times, int first, int last, QTime from, QTime to) {
    for (int day = first;; day = day % daysOfWeek + 1) {
        const QuietTime time{day, from, to};
        if (std::find(times.begin(), times.end(), time) == times.end())
            times.push_back(time);
        if (day == last)
            return;
    }
}

QString hoursText(QTime from, QTime to) {
    const QString end = to == QTime(0, 0) ? QStringLiteral("24:00") : to.toString(u"HH:mm");
    return from.toString(u"HH:mm") + QLatin1Char('-') + end;
}

QString daysText(int first, int last, const QLocale& locale) {
    const auto name = [&](int day) { return locale.dayName(day, QLocale::ShortFormat).remove(QLatin1Char('.')); };
    return first == last ? name(first) : name(first) + QLatin1Char('-') + name(last);
}

} // namespace

bool isQuiet(const std::vector<QuietTime>& times, const QTimeZone& zone, Moment moment) {
    const QDateTime there = toDateTime(moment, zone);
    return std::any_of(times.begin(), times.end(),
                       [&](const QuietTime& time) { return endDayOf(time, there).isValid(); });
}

std::optional<Moment> endOfQuiet(const std::vector<QuietTime>& times, const QTimeZone& zone, Moment moment) {
    const Moment farthest = moment + std::chrono::days(daysOfWeek + 1);
    for (bool quiet = true; quiet;) {
        quiet = false;
        const QDateTime there = toDateTime(moment, zone);
        for (const QuietTime& time : times) {
            const QDate endDay = endDayOf(time, there);
            if (!endDay.isValid())
                continue;
            // Where the clock is set back, the end may come by the clock before it has come.
            moment = std::max(moment + std::chrono::seconds(1), atLocalTime(endDay, time.to, zone));
            quiet = true;
            break;
        }
        if (moment > farthest)
            return std::nullopt;
    }
    return moment;
}

QString quietTimesText(const std::vector<QuietTime>& times, const QLocale& locale) {
    std::map<std::pair<QTime, QTime>, std::vector<int>> byHours;
    for (const QuietTime& time : times)
        byHours[{time.from, time.to}].push_back(time.weekday);
    QStringList parts;
    for (auto& [hours, days] : byHours) {
        std::sort(days.begin(), days.end());
        for (std::size_t i = 0; i < days.size();) {
            std::size_t end = i + 1;
            while (end < days.size() && days[end] == days[end - 1] + 1)
                ++end;
            parts << daysText(days[i], days[end - 1], locale) + QLatin1Char(' ') + hoursText(hours.first, hours.second);
            i = end;
        }
    }
    return parts.join(QStringLiteral(", "));
}

std::vector<QuietTime> quietTimesIn(const QString& text, const QLocale& locale) {
    static const QRegularExpression part(
        QStringLiteral("^(?:(\\p{L}+\\.?)(?:\\s*[-–—]\\s*(\\p{L}+\\.?))?\\s+)?"
                       "(\\d{1,2})(?:[:.](\\d{2}))?\\s*[-–—]\\s*(\\d{1,2})(?:[:.](\\d{2}))?$"));
    std::vector<QuietTime> times;
    static const QRegularExpression separator(QStringLiteral("[,;\\n]"));
    for (const QString& one : text.split(separator, Qt::SkipEmptyParts)) {
        if (one.trimmed().isEmpty())
            continue;
        const QRegularExpressionMatch match = part.match(one.trimmed());
        const QString firstDay = match.captured(1);
        const QString lastDay = match.captured(2);
        const int first = firstDay.isEmpty() ? 1 : weekdayNamed(firstDay, locale);
        const int last = !lastDay.isEmpty() ? weekdayNamed(lastDay, locale) : firstDay.isEmpty() ? daysOfWeek : first;
        const QTime from = timeFrom(match.captured(3), match.captured(4));
        const QTime to = timeFrom(match.captured(5), match.captured(6));
        const bool wholeDay = from == QTime(0, 0) && to == from;
        if (!match.hasMatch() || first == 0 || last == 0 || !from.isValid() || !to.isValid() ||
            (from == to && !wholeDay))
            throw notUnderstood(one);
        addDays(times, first, last, from, to);
    }
    std::sort(times.begin(), times.end(), [](const QuietTime& a, const QuietTime& b) {
        return std::tie(a.weekday, a.from) < std::tie(b.weekday, b.from);
    });
    return times;
}

} // namespace kept::domain
