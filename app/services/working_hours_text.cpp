#include "services/working_hours_text.h"

#include "domain/errors.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

namespace kept::services {

using domain::WorkingRange;

namespace {

constexpr int minutesOfDay = 24 * 60;

int minuteOf(QTime time) {
    return time.hour() * 60 + time.minute();
}

/// Invalid where it is none; 24:00 is midnight.
QTime timeFrom(const QString& hour, const QString& minute) {
    return hour.toInt() == 24 && minute.toInt() == 0 ? QTime(0, 0) : QTime(hour.toInt(), minute.toInt());
}

} // namespace

QString textOf(const std::vector<WorkingRange>& ranges) {
    QStringList parts;
    for (const WorkingRange& range : ranges)
        parts << QStringLiteral("%1–%2").arg(range.from.toString(u"HH:mm"), range.to == QTime(0, 0)
                                                                                ? QStringLiteral("24:00")
                                                                                : range.to.toString(u"HH:mm"));
    return parts.join(QStringLiteral(", "));
}

std::vector<WorkingRange> rangesIn(const QString& text) {
    static const QRegularExpression range(QStringLiteral(
        "\\G[\\s,;]*(\\d{1,2})(?:[:.](\\d{2}))?\\s*(?:-|–|—)\\s*(\\d{1,2})(?:[:.](\\d{2}))?(?=[\\s,;]|$)"));
    std::vector<WorkingRange> ranges;
    qsizetype at = 0;
    while (!text.mid(at).trimmed().isEmpty()) {
        const QRegularExpressionMatch match = range.match(text, at);
        const QTime from = match.hasMatch() ? timeFrom(match.captured(1), match.captured(2)) : QTime();
        const QTime to = match.hasMatch() ? timeFrom(match.captured(3), match.captured(4)) : QTime();
        if (!from.isValid() || !to.isValid())
            throw domain::InvalidInput(
                QCoreApplication::translate("WorkingHours",
                                            "“%1” is not understood. Write hours such as 09:00–12:00, 13:00–17:00.")
                    .arg(text.mid(at).trimmed()));
        ranges.push_back({from, to});
        at = match.capturedEnd();
    }
    return ranges;
}

void onWeekday(std::size_t day, const QLocale& locale, const std::function<void()>& read) {
    try {
        read();
    } catch (const domain::InvalidInput& error) {
        throw domain::InvalidInput(QCoreApplication::translate("WorkingHours", "%1: %2", "weekday: what is wrong")
                                       .arg(locale.standaloneDayName(static_cast<int>(day) + 1), error.message()));
    }
}

void checkWeek(const domain::WorkingWeek& week, const QLocale& locale) {
    for (std::size_t day = 0; day < week.size(); ++day) {
        if (week[day].empty())
            continue;
        domain::WorkingWeek alone;
        alone[day] = week[day];
        onWeekday(day, locale, [&] { (void)domain::WorkingCalendar(alone, QTimeZone::utc()); });
    }
}

std::chrono::minutes lengthOf(const std::vector<WorkingRange>& ranges) {
    int minutes = 0;
    for (const WorkingRange& range : ranges)
        minutes += (range.to == QTime(0, 0) ? minutesOfDay : minuteOf(range.to)) - minuteOf(range.from);
    return std::chrono::minutes(minutes);
}

} // namespace kept::services
