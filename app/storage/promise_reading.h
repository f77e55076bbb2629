#pragma once

#include "domain/history.h"
#include "domain/promise_row.h"

#include <QString>

namespace kept::storage {

class Names;
class Query;

/// The columns of `promises AS p` that recordOf() reads, in its order.
[[nodiscard]] const QString& recordColumns();

/// What the derived row says of a promise, for moments not before its last event.
struct DerivedRecord {
    domain::PromiseState state;
    domain::Attribution counted;
    std::int64_t version = 0;
};
[[nodiscard]] DerivedRecord recordOf(const Query& row);

/// What a list shows of a state at a moment.
[[nodiscard]] domain::PromiseRow rowOf(const DerivedRecord& record, domain::Moment at, Names& names);

} // namespace kept::storage
