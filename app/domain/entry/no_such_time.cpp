#include "domain/entry/no_such_time.h"

namespace kept::domain::entry {

namespace {

/// How many tokens look like a time; 0 where they do not. One that is none was left open by who reads deadlines.
std::size_t lengthOfTime(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    if (numberAt(tokens, at, 1, 2) < 0)
        return 0;
    if (const auto half = words.halfDays.longestAt(tokens, at + 1))
        return 1 + half.tokens;
    return isJoinedMark(tokens, at + 1, u':') && joinedNumberAt(tokens, at + 2, 2, 2) >= 0 ? 3 : 0;
}

bool isTime(const Tokens& tokens, std::size_t at, std::size_t length) {
    const int hour = tokens[at].number;
    if (length < 3 || tokens[at + 1].folded != QLatin1String(":"))
        return hour >= 1 && hour <= 12;
    const int minute = tokens[at + 2].number;
    return minute < 60 && (hour < 24 || (hour == 24 && minute == 0));
}

} // namespace

std::optional<std::pair<std::size_t, std::size_t>>
findNoSuchTime(const Tokens& tokens, const Vocabulary& words,
               std::optional<std::pair<std::size_t, std::size_t>> deadline) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const std::size_t length = lengthOfTime(tokens, at, words);
        if (length == 0 || isTime(tokens, at, length) || !mayBeginAt(tokens, at) || !mayEndAt(tokens, at + length))
            continue;
        const bool led = at > 0 && words.leads.longestAt(tokens, at - 1).tokens == 1;
        const bool before =
            deadline && deadline->first == at + length && !words.leads.longestAt(tokens, deadline->first);
        if (led || before || (deadline && deadline->second == at))
            return std::pair(at, at + length);
    }
    return std::nullopt;
}

} // namespace kept::domain::entry
