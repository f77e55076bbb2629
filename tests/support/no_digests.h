#pragma once

#include "services/reminder_rules.h"
#include "tests/support/open_book.h"

namespace kept::test {

/// That person's working day begins without a digest, so that nothing but what a test does is said.
inline void wantNoDigests(tests::OpenBook& open, domain::PersonId person) {
    open.run([&](storage::Database& database, services::Changes& changes) {
        services::ReminderWishes wishes;
        wishes.digest = wishes.teamDigest = false;
        services::setReminderWishes(database, {person, open.now}, changes, wishes);
    });
}

} // namespace kept::test
