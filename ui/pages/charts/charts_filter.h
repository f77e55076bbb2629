#pragma once

#include "domain/event.h"
#include "domain/ids.h"
#include "domain/period.h"

#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace kept::services {
struct PersonRow;
}

namespace kept::ui {

/// What all charts of the page are about: one value, set in one bar.
struct ChartsFilter {
    enum class Span {
        ThisWeek,
        LastWeek,
        ThisMonth,
        LastMonth,
        ThisQuarter,
        LastQuarter,
        ThisYear,
        LastYear,
        AllTime,
        Days
    };

    Span span = Span::ThisMonth;
    domain::Period days; ///< for Span::Days only
    bool compares = true;
    std::optional<domain::DepartmentId> department;
    std::optional<domain::PersonId> person;
    std::optional<domain::ChannelId> channel; ///< an id that names nothing: promises without one
    std::optional<domain::ServiceId> service; ///< the same
    std::optional<domain::Size> size;
    std::optional<bool> internal; ///< to colleagues only, or to customers only
    bool byWeek = false;          ///< the trend, where the period allows it: see isByWeek

    bool operator==(const ChartsFilter&) const = default;
};

/// The spans that need nothing else said, in the order of a menu.
inline constexpr std::array plainSpans = {
    ChartsFilter::Span::ThisWeek,  ChartsFilter::Span::LastWeek,    ChartsFilter::Span::ThisMonth,
    ChartsFilter::Span::LastMonth, ChartsFilter::Span::ThisQuarter, ChartsFilter::Span::LastQuarter,
    ChartsFilter::Span::ThisYear,  ChartsFilter::Span::LastYear,    ChartsFilter::Span::AllTime,
};

/// What somebody sees first: staff their own figures beside their department's, leads their department, owners (and
/// who is nobody on the team) everything.
[[nodiscard]] ChartsFilter firstFilterOf(const services::PersonRow& viewer);

/// The days of a filter; a week begins as the locale has it. Both ends are open for all time.
[[nodiscard]] domain::Period periodOf(const ChartsFilter& filter, QDate today, const QLocale& locale);
/// The week, month, quarter or year before, or as many days before; without ends where there is none.
[[nodiscard]] domain::Period periodBefore(const ChartsFilter& filter, QDate today, const QLocale& locale);

/// Last week for this week, and so on; nothing for any other.
[[nodiscard]] std::optional<ChartsFilter::Span> spanBefore(ChartsFilter::Span span);

/// Whether the trend can go by weeks: for periods of a year at most.
[[nodiscard]] bool mayGoByWeek(const ChartsFilter& filter, QDate today, const QLocale& locale);
/// Whether it does.
[[nodiscard]] bool isByWeek(const ChartsFilter& filter, QDate today, const QLocale& locale);

/// "This quarter"
[[nodiscard]] QString spanText(ChartsFilter::Span span);
/// "October 2026", "Q4 2026", "week of 16 Nov"
[[nodiscard]] QString periodLabel(const ChartsFilter& filter, QDate today, const QLocale& locale);
/// The same for the period before: "September"; empty where there is none.
[[nodiscard]] QString periodBeforeLabel(const ChartsFilter& filter, QDate today, const QLocale& locale);

} // namespace kept::ui
