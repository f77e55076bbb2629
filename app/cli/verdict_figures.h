#pragma once

#include "cli/row_writer.h"
#include "domain/verdicts.h"

#include <iosfwd>
#include <vector>

namespace kept::cli {

/// Writes how the promisees' verdicts stand to the outcomes, a row for each person or department; in a table all of
/// them together at the end. For scripts the keys are `key, with_verdict, differing, rate, low, high, both_kept,
/// only_own_kept, only_said_kept, both_missed`: the rate is the share that differs, with its interval.
void writeVerdicts(const std::vector<domain::GroupVerdicts>& groups, domain::VerdictsBy by, Format format,
                   std::ostream& out);

} // namespace kept::cli
