#include "domain/entry/time_reader.h"

#include "domain/entry/vocabulary.h"

#include <chrono>
#include <cmath>

namespace kept::domain::entry {

namespace {

constexpr int secondsOfMinute = 60;
constexpr int secondsOfHour = 3600;
constexpr int lastAfternoonHour = 6;

WhenPiece timePiece(int hour, int minute, int second, std::size_t tokens) {
    const bool midnight = hour == 24 && minute == 0 && second == 0;
    if (minute > 59 || second > 59 || (hour > 23 && !midnight))
        return {};
    WhenPiece piece;
    piece.when.time =
        TimePhrase{hour * secondsOfHour + minute * secondsOfMinute + second, DayPart::None, hour <= 12, {}};
    piece.tokens = tokens;
    return piece;
}

/// The hour of a clock of twelve, or -1.
int fullHour(int hour, HalfDay half) {
    if (hour < 1 || hour > 12)
        return -1;
    return hour % 12 + (half == HalfDay::Pm ? 12 : 0);
}

WhenPiece withHalfDay(int hour, int minute, HalfDay half, std::size_t tokens) {
    const int full = fullHour(hour, half);
    if (full < 0)
        return {};
    WhenPiece piece = timePiece(full, minute, 0, tokens);
    if (piece)
        piece.when.time->openHalf = false;
    return piece;
}

/// The tokens of "o'clock" or "Uhr" after a time; of an h that must touch a number none.
std::size_t clockAt(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    const auto mark = words.hourMarks.longestAt(tokens, at);
    return mark && !*mark.value ? mark.tokens : 0;
}

/// Whether the number before `at` counts nothing: no word follows but a day.
bool countsNothing(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    if (at >= tokens.size())
        return true;
    if (tokens[at].kind != TokenKind::Word) {
        static constexpr QStringView follows = u".,;!?)#@";
        return tokens[at].kind != TokenKind::Number && follows.contains(tokens[at].folded.at(0));
    }
    return tokens[at].closed || words.whens.longestAt(tokens, at) || words.leads.longestAt(tokens, at) ||
           words.parts.longestAt(tokens, at);
}

/// 15:00, 15:00:30, 3:30 pm, 3.30 pm, 15.30 Uhr.
WhenPiece readHourAndMinute(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    const int hour = numberAt(tokens, at, 1, 2);
    const int minute = joinedNumberAt(tokens, at + 2, 2, 2);
    if (hour < 0 || minute < 0)
        return {};
    const bool colon = isJoinedMark(tokens, at + 1, u':');
    if (!colon && !isJoinedMark(tokens, at + 1, u'.'))
        return {};
    if (const auto half = words.halfDays.longestAt(tokens, at + 3))
        return withHalfDay(hour, minute, *half.value, 3 + half.tokens);
    const std::size_t clock = clockAt(tokens, at + 3, words);
    if (!colon && clock == 0)
        return {};
    const int second = isJoinedMark(tokens, at + 3, u':') ? joinedNumberAt(tokens, at + 4, 2, 2) : -1;
    return second < 0 ? timePiece(hour, minute, 0, 3 + clock)
                      : timePiece(hour, minute, second, 5 + clockAt(tokens, at + 5, words));
}

/// 3pm, 15h, 15h30, 3 o'clock.
WhenPiece readMarkedHour(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    const int hour = numberAt(tokens, at, 1, 2);
    if (hour < 0)
        return {};
    if (const auto half = words.halfDays.longestAt(tokens, at + 1))
        return withHalfDay(hour, 0, *half.value, 1 + half.tokens);
    const auto mark = words.hourMarks.longestAt(tokens, at + 1);
    if (!mark || (*mark.value && tokens[at + 1].spaced))
        return {};
    const std::size_t taken = 1 + mark.tokens;
    if (const int spoken = *mark.value ? -1 : numberAt(tokens, at + taken, 2, 2);
        spoken >= 0 && countsNothing(tokens, at + taken + 1, words))
        return timePiece(hour, spoken, 0, taken + 1); // 15 Uhr 30
    const int minute = *mark.value ? joinedNumberAt(tokens, at + taken, 2, 2) : -1;
    WhenPiece piece = minute < 0 ? timePiece(hour, 0, 0, taken) : timePiece(hour, minute, 0, taken + 1);
    piece.when.fragile = *mark.value && minute < 0;
    piece.when.needsLead = piece.when.fragile && tokens[at].length < 2;
    return piece;
}

/// "at 9", where the number counts nothing.
WhenPiece readMereHour(const Tokens& tokens, std::size_t at, const Vocabulary& words, MereHour mere) {
    const int hour = numberAt(tokens, at, 1, 2);
    if (hour < 1)
        return {};
    const bool beforeVerb = mere == MereHour::BeforeVerb && isOpen(tokens, at + 1) &&
                            tokens[at + 1].kind == TokenKind::Word && !tokens[at + 1].capital;
    if (!beforeVerb && !countsNothing(tokens, at + 1, words))
        return {};
    return timePiece(hour <= lastAfternoonHour ? hour + 12 : hour, 0, 0, 1);
}

/// halb 4, Viertel nach 3 Uhr.
WhenPiece readHourPart(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    const auto part = words.hourParts.longestAt(tokens, at);
    const int hour = part ? numberAt(tokens, at + part.tokens, 1, 2) : -1;
    if (hour < 1 || hour > 24)
        return {};
    const std::size_t taken = part.tokens + 1;
    const int minutes = (hour <= lastAfternoonHour ? hour + 12 : hour) * 60 + *part.value;
    return timePiece(minutes / 60, minutes % 60, 0, taken + clockAt(tokens, at + taken, words));
}

struct Amount {
    double value = 0;
    std::size_t tokens = 0;
};

/// 2, 1.5, two, half an.
Amount readAmount(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    if (const auto word = words.amounts.longestAt(tokens, at))
        return {*word.value, word.tokens};
    const int whole = numberAt(tokens, at, 1, 7);
    if (whole < 0)
        return {};
    if (const int tenths = joinedNumberAt(tokens, at + 2, 1, 1);
        tenths >= 0 && (isJoinedMark(tokens, at + 1, u'.') || isJoinedMark(tokens, at + 1, u',')))
        return {whole + tenths / 10.0, 3};
    return {static_cast<double>(whole), 1};
}

Duration clockTime(double amount, Unit unit) {
    const double minutes = amount * (unit == Unit::Hour ? 60 : 1);
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double, std::ratio<60>>(minutes));
}

/// Days and longer are whole days; half a week is none.
std::optional<DayPhrase> daysAhead(double amount, UnitWord word) {
    if (amount != std::floor(amount))
        return std::nullopt;
    const int count = static_cast<int>(amount);
    switch (word.unit) {
    case Unit::Day:
        return DayPhrase{word.working ? DayRule::WorkingDaysAhead : DayRule::DaysAhead, count, 0, {}};
    case Unit::Week:
        return DayPhrase{DayRule::DaysAhead, count * 7, 0, {}};
    case Unit::Month:
        return DayPhrase{DayRule::MonthsAhead, count, 0, {}};
    case Unit::Year:
        return DayPhrase{DayRule::MonthsAhead, count * 12, 0, {}};
    default:
        return std::nullopt;
    }
}

} // namespace

WhenPiece readTime(const Tokens& tokens, std::size_t at, const Vocabulary& words, MereHour mere) {
    if (WhenPiece piece = readHourAndMinute(tokens, at, words))
        return piece;
    if (WhenPiece piece = readMarkedHour(tokens, at, words))
        return piece;
    if (WhenPiece piece = readHourPart(tokens, at, words))
        return piece;
    return mere == MereHour::No ? WhenPiece{} : readMereHour(tokens, at, words, mere);
}

WhenPiece readIsoTime(const Tokens& tokens, std::size_t at) {
    const int hour = joinedNumberAt(tokens, at, 2, 2);
    const int minute = joinedNumberAt(tokens, at + 2, 2, 2);
    if (hour < 0 || minute < 0 || !isJoinedMark(tokens, at + 1, u':'))
        return {};
    const int second = isJoinedMark(tokens, at + 3, u':') ? joinedNumberAt(tokens, at + 4, 2, 2) : -1;
    WhenPiece piece = second < 0 ? timePiece(hour, minute, 0, 3) : timePiece(hour, minute, second, 5);
    if (!piece)
        return {};
    piece.when.time->openHalf = false;
    const std::size_t next = at + piece.tokens;
    if (isJoinedMark(tokens, next, u'z')) {
        piece.when.time->utcOffset = 0;
        piece.tokens += 1;
        return piece;
    }
    const bool plus = isJoinedMark(tokens, next, u'+');
    const int offsetHours = joinedNumberAt(tokens, next + 1, 2, 2);
    const int offsetMinutes = isJoinedMark(tokens, next + 2, u':') ? joinedNumberAt(tokens, next + 3, 2, 2) : -1;
    if ((plus || isJoinedMark(tokens, next, u'-')) && offsetHours >= 0 && offsetHours <= 14 && offsetMinutes >= 0 &&
        offsetMinutes <= 59) {
        const int offset = offsetHours * secondsOfHour + offsetMinutes * secondsOfMinute;
        piece.when.time->utcOffset = plus ? offset : -offset;
        piece.tokens += 4;
    }
    return piece;
}

WhenPiece readSpan(const Tokens& tokens, std::size_t at, const Vocabulary& words) {
    WhenPiece piece;
    constexpr int mostParts = 2; // 1 h 30 min
    for (int part = 0; part < mostParts; ++part) {
        const std::size_t next = at + piece.tokens;
        const Amount amount = readAmount(tokens, next, words);
        const auto unit =
            amount.tokens > 0 ? words.units.longestAt(tokens, next + amount.tokens) : PhraseIndex<UnitWord>::Match{};
        if (!unit)
            break;
        const std::size_t taken = amount.tokens + unit.tokens;
        if (unit.value->unit == Unit::Minute || unit.value->unit == Unit::Hour) {
            ElapsedPhrase elapsed = piece.when.elapsed.value_or(ElapsedPhrase{{}, unit.value->working});
            elapsed.amount += clockTime(amount.value, unit.value->unit);
            piece.when.elapsed = elapsed;
            piece.tokens += taken;
            continue;
        }
        if (part > 0)
            break;
        piece.when.day = daysAhead(amount.value, *unit.value);
        piece.tokens = piece.when.day ? taken : 0;
        break;
    }
    return piece;
}

} // namespace kept::domain::entry
