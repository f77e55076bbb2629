#include "domain/entry/date_reader.h"

#include "domain/entry/time_reader.h"
#include "domain/entry/vocabulary.h"

#include <QLocale>

#include <utility>

namespace kept::domain::entry {

namespace {

constexpr int longestYear = 6;

WhenPiece datePiece(std::optional<int> year, int month, int day, std::size_t tokens) {
    WhenPiece piece;
    piece.when.day = DayPhrase{DayRule::Date, day, month, year};
    piece.tokens = tokens;
    return piece;
}

bool couldBeDate(int month, int day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/// 2026-11-24 and 2026/11/24, the first with a time after T.
WhenPiece readYearFirst(const Tokens& tokens, std::size_t at) {
    const int year = numberAt(tokens, at, 4, longestYear);
    const char16_t separator = isJoinedMark(tokens, at + 1, u'/') ? u'/' : u'-';
    const int month = joinedNumberAt(tokens, at + 2, 1, 2);
    const int day = joinedNumberAt(tokens, at + 4, 1, 2);
    if (year < 0 || month < 0 || day < 0 || !isJoinedMark(tokens, at + 1, separator) ||
        !isJoinedMark(tokens, at + 3, separator))
        return {};
    WhenPiece piece = datePiece(year, month, day, 5);
    if (isOpen(tokens, at + 5) && !tokens[at + 5].spaced && tokens[at + 5].folded == u"t") {
        if (const WhenPiece time = readIsoTime(tokens, at + 6)) {
            piece.when.time = time.when.time;
            piece.tokens += 1 + time.tokens;
        }
    }
    return piece;
}

int yearAfter(const Tokens& tokens, std::size_t at) {
    const int shortYear = joinedNumberAt(tokens, at, 2, 2);
    return shortYear >= 0 ? 2000 + shortYear : joinedNumberAt(tokens, at, 4, longestYear);
}

/// 24.11.2026, 24/11/26, 11/24/2026 and 24-11-2026, or without the year 24/11 and 24.11.
WhenPiece readWithSeparators(const Tokens& tokens, std::size_t at, DateOrder order) {
    int day = numberAt(tokens, at, 1, 2);
    int month = joinedNumberAt(tokens, at + 2, 1, 2);
    if (day < 0 || month < 0)
        return {};
    for (const char16_t separator : {u'.', u'/', u'-'}) {
        if (!isJoinedMark(tokens, at + 1, separator))
            continue;
        if (separator != u'.' && order == DateOrder::MonthFirst)
            std::swap(day, month);
        if (separator != u'.' && !couldBeDate(month, day) && couldBeDate(day, month))
            std::swap(day, month);
        const bool again = isJoinedMark(tokens, at + 3, separator);
        if (const int year = again ? yearAfter(tokens, at + 4) : -1; year >= 0)
            return datePiece(year, month, day, 5);
        if (separator == u'-' || !couldBeDate(month, day))
            return {};
        WhenPiece piece = datePiece({}, month, day, again && separator == u'.' ? 4 : 3);
        const bool roundTheClock = tokens[at].number == 24 && tokens[at + 2].number == 7;
        // 2.1 may be a version and 24/7 is no day in July; 24.11. with its dot is a date.
        piece.when.needsLead = roundTheClock || (separator == u'.' && (!again || tokens[at].length < 2));
        piece.when.fragile = true;
        return piece;
    }
    return {};
}

/// The tokens that a year after day and month takes, and the year.
std::pair<std::optional<int>, std::size_t> readYear(const Tokens& tokens, std::size_t at) {
    const std::size_t comma = isJoinedMark(tokens, at, u',') ? 1 : 0;
    const int year = numberAt(tokens, at + comma, 4, longestYear);
    if (year < 0 || !tokens[at + comma].spaced || !mayEndAt(tokens, at + comma + 1))
        return {std::nullopt, 0};
    return {year, comma + 1};
}

std::size_t ordinalAt(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    if (isJoinedMark(tokens, at, u'.'))
        return 1;
    return at < tokens.size() && !tokens[at].spaced ? words.ordinals.longestAt(tokens, at).tokens : 0;
}

/// 24 Nov, 24th of November 2026, and alone the 24th.
WhenPiece readDayFirst(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    const std::size_t article = words.articles.longestAt(tokens, at).tokens;
    std::size_t next = at + article;
    const int day = numberAt(tokens, next, 1, 2);
    if (day < 1 || day > 31)
        return {};
    const std::size_t ordinal = ordinalAt(tokens, ++next, words);
    const bool dotted = isJoinedMark(tokens, next, u'.');
    next += ordinal;
    const std::size_t of = words.ofWords.longestAt(tokens, next).tokens;
    if (const auto month = words.months.longestAt(tokens, next + of)) {
        next += of + month.tokens;
        const auto [year, taken] = readYear(tokens, next);
        return datePiece(year, *month.value, day, next + taken - at);
    }
    if (ordinal == 0 || dotted)
        return {};
    WhenPiece piece;
    piece.when.day = DayPhrase{DayRule::DayOfMonth, day, 0, {}};
    piece.when.needsLead = true;
    piece.tokens = next - at;
    return piece;
}

/// Nov 24, November 24th, 2026.
WhenPiece readMonthFirst(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    const auto month = words.months.longestAt(tokens, at);
    if (!month)
        return {};
    std::size_t next = at + month.tokens;
    next += isJoinedMark(tokens, next, u'.') ? 1 : 0;
    const int day = numberAt(tokens, next, 1, 2);
    if (day < 1 || day > 31 || !tokens[next].spaced)
        return {};
    ++next;
    if (!isJoinedMark(tokens, next, u'.'))
        next += ordinalAt(tokens, next, words);
    const auto [year, taken] = readYear(tokens, next);
    return datePiece(year, *month.value, day, next + taken - at);
}

WhenPiece readMonthEnd(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    const auto end = words.monthEnds.longestAt(tokens, at);
    const auto month = end ? words.months.longestAt(tokens, at + end.tokens) : PhraseIndex<int>::Match{};
    if (!month)
        return {};
    WhenPiece piece;
    piece.when.day = DayPhrase{DayRule::EndOfNamedMonth, 0, *month.value, {}};
    piece.tokens = end.tokens + month.tokens;
    return piece;
}

} // namespace

DateOrder dateOrderOf(const QLocale& locale) {
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    return format.indexOf(u'M') < format.indexOf(u'd') ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

WhenPiece readNumberedDay(const Tokens& tokens, std::size_t at) {
    const int number = numberAt(tokens, at, 1, 2);
    if (number < 1 || number > 31 || !isJoinedMark(tokens, at + 1, u'.') || !mayEndAt(tokens, at + 2))
        return {};
    WhenPiece piece;
    piece.when.day = DayPhrase{DayRule::DayOfMonth, number, 0, {}};
    piece.tokens = 2;
    return piece;
}

WhenPiece readDate(const Tokens& tokens, std::size_t at, const Vocabulary& words, DateOrder order) {
    if (WhenPiece piece = readYearFirst(tokens, at))
        return piece;
    if (WhenPiece piece = readWithSeparators(tokens, at, order))
        return piece;
    if (WhenPiece piece = readDayFirst(tokens, at, words))
        return piece;
    if (WhenPiece piece = readMonthFirst(tokens, at, words))
        return piece;
    return readMonthEnd(tokens, at, words);
}

} // namespace kept::domain::entry
