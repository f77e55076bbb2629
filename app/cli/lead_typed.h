#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace kept::cli {

/// "1d,2h,15min" in minutes; none of them for "none". Throws UsageError for what is neither.
[[nodiscard]] std::vector<int> leadsTyped(const QString& text);
/// Working days. Throws UsageError for what is no number.
[[nodiscard]] int daysTyped(const QString& text);
/// Working hours in minutes; nothing for "off". Throws UsageError for what is neither.
[[nodiscard]] std::optional<int> escalationTyped(const QString& text);
/// "Leads are told of what stays overdue for 8 working hours."
[[nodiscard]] QString escalationWords(std::optional<int> minutes);

} // namespace kept::cli
