#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "services/people.h"
#include "services/summary.h"

#include <QDate>

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::ui {

/// Which month to read.
struct MonthRequest {
    QDate month;          ///< any day of it
    bool orNewest = true; ///< where it holds no promises, the newest before it that does, else the first after it
    std::optional<domain::DepartmentId> department;
    std::optional<domain::PersonId> viewer; ///< who looks; see services::SummaryQuery
};

/// A month's summary, and what else there is to choose from.
struct MonthReport {
    QDate month; ///< its first day
    services::Summary summary;
    std::vector<QDate> months; ///< first days of those with promises, in the whole book, oldest first
    std::vector<services::NamedThing> departments;

    [[nodiscard]] bool isEmpty() const { return summary.all.total() == 0 && summary.made == 0; }
};

/// Runs on the database thread.
[[nodiscard]] MonthReport readMonth(storage::Database& database, const MonthRequest& request, domain::Moment now);

} // namespace kept::ui
