#pragma once

#include "services/redaction.h"

#include <iosfwd>
#include <vector>

namespace kept::cli {

/// Texts of promises that still hold a name which was removed, each with the command that removes it.
void tellOfMentions(const std::vector<services::TextPlace>& mentions, std::ostream& out);

/// Where the words still stand after a removal; `isClean` as redact() gives it.
void tellOfLeftovers(bool isClean, std::ostream& err);

} // namespace kept::cli
