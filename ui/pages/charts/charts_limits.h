#pragma once

#include "ui/pages/charts/charts_filter.h"
#include "ui/pages/charts/charts_names.h"

#include <QString>

#include <array>
#include <vector>

namespace kept::ui {

/// What a filter of charts can be limited to, beside a period.
enum class ChartsLimit { Department, Channel, Promisee, Person, Size, Standard };

inline constexpr std::array allChartsLimits = {ChartsLimit::Department, ChartsLimit::Channel, ChartsLimit::Promisee,
                                               ChartsLimit::Person,     ChartsLimit::Size,    ChartsLimit::Standard};
/// Those that are in sight even where they limit nothing.
[[nodiscard]] constexpr bool isCommon(ChartsLimit limit) {
    return limit == ChartsLimit::Department || limit == ChartsLimit::Channel || limit == ChartsLimit::Promisee;
}

[[nodiscard]] bool isLimited(const ChartsFilter& filter, ChartsLimit limit);
/// By any of them.
[[nodiscard]] bool isLimited(const ChartsFilter& filter);
/// The filter without all of them; period, comparison and the steps of the trend stay.
[[nodiscard]] ChartsFilter unlimited(const ChartsFilter& filter);

/// "Department"
[[nodiscard]] QString purposeOf(ChartsLimit limit);
/// "Service", or "all departments" where it limits nothing.
[[nodiscard]] QString limitText(const ChartsFilter& filter, ChartsLimit limit, const ChartsNames& names);
/// What the figures are about: the person, else the department, else all departments; then whatever else limits them:
/// "Service, phone, to customers".
[[nodiscard]] QString scopeText(const ChartsFilter& filter, const ChartsNames& names);
/// The same without the person.
[[nodiscard]] QString departmentScopeText(const ChartsFilter& filter, const ChartsNames& names);

/// One entry of a menu.
struct LimitChoice {
    QString text;
    ChartsFilter filter; ///< with that chosen
};
/// The first one takes the limit away.
[[nodiscard]] std::vector<LimitChoice> limitChoices(const ChartsFilter& filter, ChartsLimit limit,
                                                    const ChartsNames& names);

} // namespace kept::ui
