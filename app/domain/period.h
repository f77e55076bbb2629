#pragma once

#include <QDate>

namespace kept::domain {

/// Days of the judged deadline in the book's zone, both ends included. An invalid end is open.
struct Period {
    QDate from;
    QDate to;

    [[nodiscard]] static Period month(int year, int month) {
        const QDate first(year, month, 1);
        return {first, first.addMonths(1).addDays(-1)};
    }
    bool operator==(const Period&) const = default;
};

} // namespace kept::domain
