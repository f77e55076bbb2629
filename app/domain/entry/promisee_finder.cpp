#include "domain/entry/promisee_finder.h"

#include "domain/entry/vocabulary.h"
#include "domain/known_names.h"

namespace kept::domain::entry {

namespace {

constexpr int afterAt = 4;
constexpr int afterTo = 3;
constexpr int afterVerb = 2;
constexpr int anywhere = 1;

struct Place {
    std::size_t name = 0; ///< where a name may begin
    int strength = anywhere;
    bool takesNew = false; ///< a capitalised word here is a name, known or not
};

std::size_t afterTitle(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    const std::size_t title = words.titles.longestAt(tokens, at).tokens;
    return title == 0 ? at : at + title + (isJoinedMark(tokens, at + title, u'.') ? 1 : 0);
}

/// What the token at `at` says about the tokens behind it.
Place placeAfter(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    if (tokens[at].folded == u"@" && tokens[at].spaced && at + 1 < tokens.size() && !tokens[at + 1].spaced)
        return {at + 1, afterAt, true};
    const auto lead = words.nameLeads.longestAt(tokens, at);
    if (!lead || !mayBeginAt(tokens, at))
        return {at, anywhere, false};
    const std::size_t name = afterTitle(tokens, at + lead.tokens, words);
    if (*lead.value == NameLead::To)
        return {name, afterTo, true};
    return {name, afterVerb, *lead.value == NameLead::PersonVerb};
}

bool isName(const Tokens& tokens, std::size_t at) {
    return isOpen(tokens, at) && tokens[at].kind == TokenKind::Word && tokens[at].capital &&
           !tokens[at].folded.contains(u'\'');
}

std::size_t endOfNewName(const Tokens& tokens, std::size_t at, const Vocabulary& words);

std::optional<FoundPromisee> knownAt(const Tokens& tokens, std::size_t begin, const Place& place,
                                     const NameIndex& names, const Vocabulary& words) {
    if (!isOpen(tokens, place.name))
        return std::nullopt;
    NameIndex::Match match = names.wholeAt(tokens, place.name);
    const bool capital = tokens[place.name].capital;
    if (place.strength == anywhere) {
        if (match.tokens < 2 && !(match && capital && place.name > 0))
            return std::nullopt;
        begin = place.name;
    } else if (!match && (capital || place.strength == afterAt)) {
        match = names.partAt(tokens, place.name);
    }
    // A known Anna is not the Anna Keller that was typed.
    if (match && tokens[place.name].capital && endOfNewName(tokens, place.name, words) > place.name + match.tokens)
        return std::nullopt;
    if (!match || !mayBeginAt(tokens, begin) || !mayEndAt(tokens, place.name + match.tokens))
        return std::nullopt;
    return FoundPromisee{match.value->index, match.value->several, place.strength == afterAt ? begin : place.name,
                         place.name + match.tokens, place.name};
}

/// The end of the capitalised words from `at` on, at most three, hyphens included.
std::size_t endOfNewName(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    constexpr int mostWords = 3;
    std::size_t end = at;
    for (int word = 0; word < mostWords; ++word) {
        const auto when = words.whens.longestAt(tokens, end);
        const bool day =
            when && (!when.value->capital || numberAt(tokens, end + when.tokens, 1, 2) >= 0); // Di 15:00, not Di
        const bool dated = day || words.months.longestAt(tokens, end);
        if (!isName(tokens, end) || dated || (end > at && !tokens[end].spaced))
            break;
        ++end;
        while (isJoinedMark(tokens, end, u'-') && isName(tokens, end + 1) && !tokens[end + 1].spaced)
            end += 2;
    }
    return end;
}

} // namespace

std::optional<FoundPromisee> findKnownPromisee(const Tokens& tokens, const NameIndex& names, const Vocabulary& words) {
    std::optional<FoundPromisee> best;
    int strength = 0;
    const auto consider = [&](std::size_t at, const Place& place) {
        if (place.strength <= strength)
            return;
        if (const auto found = knownAt(tokens, at, place, names, words)) {
            best = found;
            strength = place.strength;
        }
    };
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (tokens[at].closed)
            continue;
        consider(at, placeAfter(tokens, at, words));
        consider(at, {at, anywhere, false});
    }
    return best;
}

std::optional<FoundPromisee> findNewPromisee(const Tokens& tokens, const Vocabulary& words) {
    std::optional<FoundPromisee> best;
    int strength = 0;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const Place place = tokens[at].closed ? Place{} : placeAfter(tokens, at, words);
        if (!place.takesNew || place.strength <= strength)
            continue;
        std::size_t end = endOfNewName(tokens, place.name, words);
        const bool word = isOpen(tokens, place.name) && tokens[place.name].kind == TokenKind::Word;
        if (end == place.name && place.strength == afterAt && word)
            ++end;
        if (end == place.name || !mayEndAt(tokens, end))
            continue;
        best = FoundPromisee{{}, false, place.strength == afterAt ? at : place.name, end, place.name};
        strength = place.strength;
    }
    return best;
}

} // namespace kept::domain::entry
