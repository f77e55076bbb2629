#pragma once

#include "domain/entry/text_tokens.h"

#include <vector>

namespace kept::domain {
struct QuickEntry;
}

namespace kept::domain::entry {

struct Vocabulary;

/// What a tag may name. Where a service promise is called like a channel, the tag means both.
struct Tags {
    const std::vector<QString>& channels;
    const std::vector<QString>& services;
};

/// Reads #channel, #service-promise, #size and !size and "by phone" into `entry`, and closes their tokens. The last of
/// several counts.
void readTags(QuickEntry& entry, Tokens& tokens, const Tags& tags, const Vocabulary& words);

} // namespace kept::domain::entry
