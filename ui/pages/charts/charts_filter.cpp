#include "ui/pages/charts/charts_filter.h"

#include "render/moment_text.h"
#include "render/number_text.h"
#include "services/calendar_period.h"
#include "services/people.h"
#include "services/summaries.h"

#include <QCoreApplication>

namespace kept::ui {

using domain::Period;
using Span = ChartsFilter::Span;

namespace {

struct ChartsFilterText {
    Q_DECLARE_TR_FUNCTIONS(kept::ui::ChartsFilter)
};

enum class Unit { Week, Month, Quarter, Year, None };

Unit unitOf(Span span) {
    switch (span) {
    case Span::ThisWeek:
    case Span::LastWeek:
        return Unit::Week;
    case Span::ThisMonth:
    case Span::LastMonth:
        return Unit::Month;
    case Span::ThisQuarter:
    case Span::LastQuarter:
        return Unit::Quarter;
    case Span::ThisYear:
    case Span::LastYear:
        return Unit::Year;
    case Span::AllTime:
    case Span::Days:
        return Unit::None;
    }
    Q_UNREACHABLE();
}

bool isLast(Span span) {
    return span == Span::LastWeek || span == Span::LastMonth || span == Span::LastQuarter || span == Span::LastYear;
}

Period around(QDate day, Unit unit, const QLocale& locale) {
    using services::CalendarUnit;
    const auto within = [&](CalendarUnit each) { return services::periodAround(day, each, locale.firstDayOfWeek()); };
    switch (unit) {
    case Unit::Week:
        return within(CalendarUnit::Week);
    case Unit::Month:
        return within(CalendarUnit::Month);
    case Unit::Quarter:
        return within(CalendarUnit::Quarter);
    case Unit::Year:
        return within(CalendarUnit::Year);
    case Unit::None:
        return {};
    }
    Q_UNREACHABLE();
}

QString labelOf(const Period& period, Unit unit, const QLocale& locale) {
    switch (unit) {
    case Unit::Week:
        return ChartsFilterText::tr("week of %1")
            .arg(locale.toString(period.from, ChartsFilterText::tr("d MMM", "format of day and month")));
    case Unit::Quarter:
        return ChartsFilterText::tr("Q%1 %2", "quarter and year")
            .arg((period.from.month() + 2) / 3)
            .arg(period.from.year());
    case Unit::Year:
        return QString::number(period.from.year());
    case Unit::Month:
    case Unit::None:
        return render::periodText(period, locale);
    }
    Q_UNREACHABLE();
}

} // namespace

ChartsFilter firstFilterOf(const services::PersonRow& viewer) {
    ChartsFilter filter;
    if (!viewer.id.isValid() || viewer.role == services::Role::Owner)
        return filter;
    if (viewer.departmentId.isValid())
        filter.department = viewer.departmentId;
    if (viewer.role == services::Role::Staff)
        filter.person = viewer.id;
    return filter;
}

Period periodOf(const ChartsFilter& filter, QDate today, const QLocale& locale) {
    if (filter.span == Span::Days)
        return filter.days;
    const Unit unit = unitOf(filter.span);
    const Period now = around(today, unit, locale);
    return isLast(filter.span) ? around(now.from.addDays(-1), unit, locale) : now;
}

Period periodBefore(const ChartsFilter& filter, QDate today, const QLocale& locale) {
    const Period period = periodOf(filter, today, locale);
    const Unit unit = unitOf(filter.span);
    return unit == Unit::None ? services::periodBefore(period) : around(period.from.addDays(-1), unit, locale);
}

std::optional<Span> spanBefore(Span span) {
    switch (span) {
    case Span::ThisWeek:
        return Span::LastWeek;
    case Span::ThisMonth:
        return Span::LastMonth;
    case Span::ThisQuarter:
        return Span::LastQuarter;
    case Span::ThisYear:
        return Span::LastYear;
    default:
        return std::nullopt;
    }
}

bool mayGoByWeek(const ChartsFilter& filter, QDate today, const QLocale& locale) {
    constexpr int longestYear = 366;
    const Period period = periodOf(filter, today, locale);
    return period.from.isValid() && period.to.isValid() && period.from.daysTo(period.to) < longestYear;
}

bool isByWeek(const ChartsFilter& filter, QDate today, const QLocale& locale) {
    return filter.byWeek && mayGoByWeek(filter, today, locale);
}

QString spanText(Span span) {
    switch (span) {
    case Span::ThisWeek:
        return ChartsFilterText::tr("This week");
    case Span::LastWeek:
        return ChartsFilterText::tr("Last week");
    case Span::ThisMonth:
        return ChartsFilterText::tr("This month");
    case Span::LastMonth:
        return ChartsFilterText::tr("Last month");
    case Span::ThisQuarter:
        return ChartsFilterText::tr("This quarter");
    case Span::LastQuarter:
        return ChartsFilterText::tr("Last quarter");
    case Span::ThisYear:
        return ChartsFilterText::tr("This year");
    case Span::LastYear:
        return ChartsFilterText::tr("Last year");
    case Span::AllTime:
        return ChartsFilterText::tr("All time");
    case Span::Days:
        return ChartsFilterText::tr("Other days…");
    }
    Q_UNREACHABLE();
}

QString periodLabel(const ChartsFilter& filter, QDate today, const QLocale& locale) {
    return labelOf(periodOf(filter, today, locale), unitOf(filter.span), locale);
}

QString periodBeforeLabel(const ChartsFilter& filter, QDate today, const QLocale& locale) {
    const Period before = periodBefore(filter, today, locale);
    if (!before.from.isValid())
        return {};
    const bool sameYear = before.from.year() == today.year();
    if (unitOf(filter.span) == Unit::Month && sameYear)
        return locale.standaloneMonthName(before.from.month());
    return labelOf(before, unitOf(filter.span), locale);
}

} // namespace kept::ui
