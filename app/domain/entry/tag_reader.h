#pragma once

#include "domain/entry/text_tokens.h"

#include <vector>

namespace kept::domain {
struct QuickEntry;
}

namespace kept::domain::entry {

struct Vocabulary;

/// Reads #channel, #size and !size and "by phone" into `entry`, and closes their tokens. The last of several counts.
void readTags(QuickEntry& entry, Tokens& tokens, const std::vector<QString>& channels, const Vocabulary& words);

} // namespace kept::domain::entry
