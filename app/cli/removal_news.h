#pragma once

#include "services/redaction.h"

#include <iosfwd>

namespace kept::cli {

/// What went together with a name, and where it still stands, each with the command that removes it there.
void tellOfForgetting(const services::Forgotten& forgotten, std::ostream& out);

/// Where the words still stand after a removal; `isClean` as redact() gives it.
void tellOfLeftovers(bool isClean, std::ostream& err);

} // namespace kept::cli
