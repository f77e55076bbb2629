#pragma once

namespace kept::ui {

/// How far ahead a rule of a calendar file that repeats is followed.
inline constexpr int yearsAhead = 5;

} // namespace kept::ui
