#pragma once

#include "domain/moment.h"
#include "domain/outcome.h"

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace kept::domain {

class WorkingCalendar;

/// How early or late a promise was kept, in working time; the first of each side is the farthest from the deadline.
enum class Margin : std::uint8_t {
    NotKept, ///< kept in part only, broken or overdue: a margin has only what was kept
    EarlyWeek,
    EarlyDays,
    EarlyHours,
    EarlyClose,
    LateClose,
    LateHours,
    LateDays,
    LateWeek
};

inline constexpr std::array allMargins = {Margin::EarlyWeek,  Margin::EarlyDays, Margin::EarlyHours,
                                          Margin::EarlyClose, Margin::LateClose, Margin::LateHours,
                                          Margin::LateDays,   Margin::LateWeek,  Margin::NotKept};

/// Where one class ends and the next begins: a margin of exactly that much belongs to the farther one. Eight hours are
/// a working day, forty a week.
inline constexpr Duration closeMargin = std::chrono::hours(2);
inline constexpr Duration dayMargin = std::chrono::hours(8);
inline constexpr Duration weekMargin = std::chrono::hours(40);

/// Of a judged promise that was kept at `decidedAt`, in time or not: the outcome says on which side it lies, so that
/// one that was kept late after work has not come in time. `calendar` is the team's.
[[nodiscard]] Margin marginOf(Outcome outcome, Moment decidedAt, Moment judgedDue, const WorkingCalendar& calendar);

/// The stable name that files and addresses see: "early_days".
[[nodiscard]] QString keyOf(Margin margin);
[[nodiscard]] std::optional<Margin> marginFromKey(const QString& key);
/// The words on screen: "1 to 5 days early".
[[nodiscard]] QString wordsFor(Margin margin);

} // namespace kept::domain
