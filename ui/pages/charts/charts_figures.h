#pragma once

#include "domain/moment.h"
#include "domain/period.h"
#include "services/people.h"
#include "services/summary.h"

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::ui {

/// What to read for the page of charts.
struct ChartsRequest {
    domain::Period period;
    domain::Period before; ///< without ends: nothing to compare with
    std::optional<domain::DepartmentId> department;
    std::optional<domain::PersonId> person;
};

/// The figures of all its charts, and the names to choose from.
struct ChartsFigures {
    services::GroupTally all; ///< in one
    /// Of the whole department, whoever the person is: the figures to hold one's own against.
    std::vector<services::GroupTally> departments;
    std::vector<services::GroupTally> departmentsBefore;
    /// Without promises that nobody claimed: those are their department's alone.
    std::vector<services::GroupTally> people;
    std::vector<services::GroupTally> peopleBefore;
    std::vector<services::GroupTally> causes; ///< of the misses: whose promise was missed first
    qint64 passedOn = 0;                      ///< how many of them began with another promise
    /// Whole months without a gap, oldest first; at least the thirteen that end with the period, as far as there are.
    std::vector<services::GroupTally> months;

    domain::VerdictTally verdicts; ///< what the promisees say, held against the outcomes

    std::vector<services::NamedThing> departmentNames;
    std::vector<services::PersonRow> everyone;
};

/// Runs on the database thread.
[[nodiscard]] ChartsFigures readCharts(storage::Database& database, const ChartsRequest& request, domain::Moment now);

} // namespace kept::ui
