#pragma once

#include "domain/entry/text_tokens.h"
#include "domain/recurrence.h"

#include <optional>

namespace kept::domain {
struct EntryContext;
}

namespace kept::domain::entry {

/// How something recurs, as the text says from token `begin` to before token `end`.
struct FoundRecurrence {
    RecurringPhrase phrase;
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Reads "every Monday 9:00", "every 2 weeks on Friday until 18 December", "on the 1st of every month", "daily 17:00",
/// "jeden Werktag um 9 Uhr", "alle 2 Wochen freitags", "am letzten Freitag jedes Monats": the last one of a text. A
/// word such as "daily" alone is one only where no other word follows: "the daily report" is none.
[[nodiscard]] std::optional<FoundRecurrence> findRecurrence(const Tokens& tokens, const EntryContext& context);

} // namespace kept::domain::entry
