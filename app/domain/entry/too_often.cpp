#include "domain/entry/too_often.h"

#include "domain/entry/recurrence_vocabulary.h"

namespace kept::domain::entry {

namespace {

/// "every", "every other", "every 30", "every few".
std::size_t wordsBeforeUnit(const Tokens& tokens, std::size_t at) {
    const RecurrenceVocabulary& words = recurrenceVocabulary();
    const std::size_t every = words.every.longestAt(tokens, at).tokens;
    if (every == 0)
        return 0;
    const std::size_t next = at + every;
    if (numberAt(tokens, next, 1, 4) > 0)
        return every + 1;
    for (const std::size_t taken :
         {words.others.longestAt(tokens, next).tokens, words.amounts.longestAt(tokens, next).tokens,
          words.fews.longestAt(tokens, next).tokens}) {
        if (taken > 0)
            return every + taken;
    }
    return every;
}

std::size_t tooOftenAt(const Tokens& tokens, std::size_t at) {
    const RecurrenceVocabulary& words = recurrenceVocabulary();
    if (const std::size_t before = wordsBeforeUnit(tokens, at); before > 0) {
        const std::size_t unit = words.shortUnits.longestAt(tokens, at + before).tokens;
        return unit > 0 ? before + unit : 0;
    }
    const auto adverb = words.oftenAdverbs.longestAt(tokens, at);
    if (!adverb)
        return 0;
    const std::size_t end = at + adverb.tokens;
    const bool wordFollows = isOpen(tokens, end) && tokens[end].kind == TokenKind::Word;
    return *adverb.value && wordFollows && !words.links.longestAt(tokens, end) ? 0 : adverb.tokens;
}

} // namespace

std::optional<std::pair<std::size_t, std::size_t>> findTooOften(const Tokens& tokens) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!isOpen(tokens, at) || !mayBeginAt(tokens, at))
            continue;
        const std::size_t taken = tooOftenAt(tokens, at);
        if (taken > 0 && mayEndAt(tokens, at + taken))
            return std::pair(at, at + taken);
    }
    return std::nullopt;
}

} // namespace kept::domain::entry
