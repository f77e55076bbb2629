#include "domain/entry/recurrence_reader.h"

#include "domain/entry/recurrence_days.h"
#include "domain/entry/recurrence_limits.h"
#include "domain/entry/recurrence_vocabulary.h"

namespace kept::domain::entry {

namespace {

/// An adverb in front of a word describes that: the daily report.
bool describes(const Tokens& tokens, const FoundRecurrence& found) {
    const bool isAdverb = recurrenceVocabulary().adverbs.longestAt(tokens, found.begin).tokens > 0;
    const bool wordFollows =
        found.end < tokens.size() && tokens[found.end].kind == TokenKind::Word && !tokens[found.end].closed;
    return isAdverb && wordFollows;
}

std::optional<FoundRecurrence> recurrenceAt(const Tokens& tokens, const EntryContext& context, std::size_t at) {
    FoundRecurrence found{.phrase = {}, .begin = at, .end = at};
    auto rule = readRecurringDays(tokens, at);
    if (!rule) {
        const auto time = readTimeOfDay(tokens, context, at); // "9:00 every Monday"
        rule = time ? readRecurringDays(tokens, at + time.tokens) : rule;
        if (!rule)
            return std::nullopt;
        found.phrase.time = time.value;
        found.end += time.tokens;
    }
    found.phrase.rule = rule.value;
    found.end += rule.tokens;
    if (!mayEndAt(tokens, found.end))
        return std::nullopt;
    found.end += readLimits(tokens, context, found.end, found.phrase);
    return describes(tokens, found) ? std::nullopt : std::optional(found);
}

} // namespace

std::optional<FoundRecurrence> findRecurrence(const Tokens& tokens, const EntryContext& context) {
    std::optional<FoundRecurrence> last;
    for (std::size_t at = 0; at < tokens.size();) {
        const auto found =
            isOpen(tokens, at) && mayBeginAt(tokens, at) ? recurrenceAt(tokens, context, at) : std::nullopt;
        if (found)
            last = found;
        at = found ? found->end : at + 1;
    }
    return last;
}

} // namespace kept::domain::entry
