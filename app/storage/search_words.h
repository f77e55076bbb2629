#pragma once

#include "domain/history.h"

#include <QString>

namespace kept::storage {

class Names;

/// What a promise is found by: its words as they are and were, all that was said about it, and the names of those who
/// have to do with it. Of what was said only what counted at `until`, the moment of `state`.
[[nodiscard]] QString searchWords(const domain::History& history, const domain::PromiseState& state,
                                  const domain::Attribution& counted, Names& names,
                                  domain::Moment until = domain::Moment::max());

} // namespace kept::storage
