#include "services/importing/moment_cursor.h"

#include <array>
#include <string_view>

namespace kept::services {

namespace {

constexpr std::array<std::string_view, 12> months = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> weekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                      "friday", "saturday", "sunday"};
constexpr std::size_t briefLength = 3;

char lower(char letter) {
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

/// The place of the word that the text begins with, from 0; -1 for none.
template <std::size_t N>
int placeOf(const std::array<std::string_view, N>& words, bool brief, const char*& at, const char* end) {
    for (std::size_t place = 0; place < N; ++place) {
        const std::string_view word = brief ? words[place].substr(0, briefLength) : words[place];
        std::size_t same = 0;
        while (same < word.size() && at + same != end && lower(at[same]) == word[same])
            ++same;
        if (same == word.size()) {
            at += same;
            return static_cast<int>(place);
        }
    }
    return -1;
}

} // namespace

bool MomentCursor::fraction(int least, int most, int& microseconds) {
    int digits = 0;
    microseconds = 0;
    for (; digits < most && isDigit(); ++digits, ++at) {
        if (digits < 6)
            microseconds = microseconds * 10 + (*at - '0');
    }
    for (int missing = digits; missing < 6; ++missing)
        microseconds *= 10;
    return digits >= least;
}

bool MomentCursor::monthName(bool brief, int& month) {
    month = placeOf(months, brief, at, end) + 1;
    return month > 0;
}

bool MomentCursor::weekdayName(bool brief) {
    return placeOf(weekdays, brief, at, end) >= 0;
}

bool MomentCursor::halfOfDay(int& half) {
    constexpr std::array<std::string_view, 2> halves = {"am", "pm"};
    half = placeOf(halves, false, at, end);
    return half >= 0;
}

bool MomentCursor::offset(std::optional<std::chrono::seconds>& east) {
    constexpr std::array<std::string_view, 3> names = {"utc", "gmt", "z"};
    const bool named = placeOf(names, false, at, end) >= 0;
    if (named)
        east = std::chrono::seconds(0);
    if (at == end || (*at != '+' && *at != '-'))
        return named;
    const int sign = *at++ == '-' ? -1 : 1;
    int hours = 0;
    int minutes = 0;
    if (!number(2, 2, hours))
        return false;
    if ((literal(':') || isDigit()) && !number(2, 2, minutes))
        return false;
    east = sign * (std::chrono::hours(hours) + std::chrono::minutes(minutes));
    return hours <= 14 && minutes < 60;
}

} // namespace kept::services
