#pragma once

#include "domain/promise_query.h"

namespace kept::services {

using domain::PromiseKey;
using domain::PromiseQuery;

} // namespace kept::services
