#pragma once

#include "domain/moment.h"
#include "services/summaries.h"
#include "services/summary.h"
#include "ui/pages/charts/charts_names.h"

#include <vector>

namespace kept::ui {

/// What to read for the page of charts.
struct ChartsRequest {
    services::SummaryQuery what;
    domain::Period before; ///< without ends: nothing to compare with
    bool byWeek = false;   ///< the trend; else by month. For periods with both ends only
};

/// Figures by group, and those of the same groups in the period before.
struct ComparedTallies {
    std::vector<services::GroupTally> now;
    std::vector<services::GroupTally> before; ///< empty where nothing is compared
};

/// The figures of all charts, and the names to choose from.
struct ChartsFigures {
    services::GroupTally all;       ///< in one
    services::GroupTally allBefore; ///< the same in the period before, where something is compared
    /// Of the whole department, whoever the person is: the figures to hold one's own against.
    ComparedTallies departments;
    /// Without promises that nobody claimed: those are their department's alone.
    ComparedTallies people;
    ComparedTallies channels;
    ComparedTallies promisees;
    ComparedTallies sizes;
    ComparedTallies standards;
    std::vector<services::GroupTally> margins;
    std::vector<services::GroupTally> hours;  ///< of the week
    std::vector<services::GroupTally> causes; ///< of the misses: whose promise was missed first
    qint64 passedOn = 0;                      ///< how many of them began with another promise
    /// Whole months, or weeks from Monday on, without a gap, oldest first; at least the thirteen that end with the
    /// period, as far as there are.
    std::vector<services::GroupTally> trend;
    domain::VerdictTally verdicts; ///< what the promisees say, held against the outcomes

    ChartsNames names;
};

/// Runs on the database thread.
[[nodiscard]] ChartsFigures readCharts(storage::Database& database, const ChartsRequest& request, domain::Moment now);

} // namespace kept::ui
