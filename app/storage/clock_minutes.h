#pragma once

#include <QTime>

namespace kept::storage {

/// Times of the day as the book holds them: minutes from midnight, where the midnight that ends a day is 1440.
inline constexpr int minutesOfDay = 24 * 60;

[[nodiscard]] inline int minuteOf(QTime time) {
    return time.hour() * 60 + time.minute();
}
[[nodiscard]] inline int endMinuteOf(QTime time) {
    return minuteOf(time) == 0 ? minutesOfDay : minuteOf(time);
}
[[nodiscard]] inline QTime timeAt(int minute) {
    return {(minute % minutesOfDay) / 60, minute % 60};
}

} // namespace kept::storage
