#pragma once

#include "domain/promise_row.h"
#include "services/ledger.h"
#include "services/verification.h"
#include "storage/opening.h"
#include "tests/support/book_place.h"

#include <QStringList>
#include <QTemporaryDir>

#include <optional>

namespace kept::tests {

/// 2026-11-23, a Monday, at 10:00 UTC.
inline constexpr domain::Moment monday = domain::fromMicroseconds(1'795'428'000'000'000);

/// A book of two people, or of one, with the clock in the test's hand.
struct BookDesk {
    QTemporaryDir folder;
    QString place = freshBookPlace(folder);
    storage::Opened opened;
    services::Changes changes;
    domain::PersonId mara;
    domain::PersonId tariq;
    domain::Moment now = monday;

    explicit BookDesk(bool alone = false);

    [[nodiscard]] QString path() const { return place; }
    storage::Database& database() { return *opened.database; }
    services::Ledger ledger(domain::PersonId actor) { return {database(), {actor, now}, changes}; }
    domain::PromiseId promise(domain::Moment due);
    domain::PromiseRow row(domain::PromiseId id);
    QStringList problems(const std::optional<services::Seal>& seal = {});
};

} // namespace kept::tests
