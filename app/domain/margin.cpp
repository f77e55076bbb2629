#include "domain/margin.h"

#include "domain/working_calendar.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::domain {

namespace {

struct Margins {
    Q_DECLARE_TR_FUNCTIONS(kept::domain::Margins)
};

/// From the farthest to the nearest, as the classes of each side are.
int distanceOf(Moment earlier, Moment later, const WorkingCalendar& calendar) {
    if (later - earlier < closeMargin)
        return 3; // working time is never more than the time that passes
    const Duration worked = calendar.workingTimeBetween(earlier, later);
    return worked >= weekMargin ? 0 : worked >= dayMargin ? 1 : worked >= closeMargin ? 2 : 3;
}

} // namespace

Margin marginOf(Outcome outcome, Moment decidedAt, Moment judgedDue, const WorkingCalendar& calendar) {
    if (isKept(outcome)) {
        const int distance = distanceOf(std::min(decidedAt, judgedDue), judgedDue, calendar);
        return static_cast<Margin>(static_cast<int>(Margin::EarlyWeek) + distance);
    }
    if (outcome != Outcome::Late)
        return Margin::NotKept;
    const int distance = distanceOf(judgedDue, std::max(decidedAt, judgedDue), calendar);
    return static_cast<Margin>(static_cast<int>(Margin::LateWeek) - distance);
}

QString keyOf(Margin margin) {
    switch (margin) {
    case Margin::NotKept:
        return QStringLiteral("not_kept");
    case Margin::EarlyWeek:
        return QStringLiteral("early_week");
    case Margin::EarlyDays:
        return QStringLiteral("early_days");
    case Margin::EarlyHours:
        return QStringLiteral("early_hours");
    case Margin::EarlyClose:
        return QStringLiteral("early_close");
    case Margin::LateClose:
        return QStringLiteral("late_close");
    case Margin::LateHours:
        return QStringLiteral("late_hours");
    case Margin::LateDays:
        return QStringLiteral("late_days");
    case Margin::LateWeek:
        return QStringLiteral("late_week");
    }
    Q_UNREACHABLE();
}

std::optional<Margin> marginFromKey(const QString& key) {
    const auto found =
        std::find_if(allMargins.begin(), allMargins.end(), [&](Margin margin) { return keyOf(margin) == key; });
    return found == allMargins.end() ? std::nullopt : std::optional(*found);
}

QString wordsFor(Margin margin) {
    switch (margin) {
    case Margin::NotKept:
        return Margins::tr("not kept", "a promise");
    case Margin::EarlyWeek:
        return Margins::tr("a week or more early");
    case Margin::EarlyDays:
        return Margins::tr("1 to 5 days early");
    case Margin::EarlyHours:
        return Margins::tr("2 to 8 hours early");
    case Margin::EarlyClose:
        return Margins::tr("under 2 hours early");
    case Margin::LateClose:
        return Margins::tr("under 2 hours late");
    case Margin::LateHours:
        return Margins::tr("2 to 8 hours late");
    case Margin::LateDays:
        return Margins::tr("1 to 5 days late");
    case Margin::LateWeek:
        return Margins::tr("a week or more late");
    }
    Q_UNREACHABLE();
}

} // namespace kept::domain
