#pragma once

#include <chrono>
#include <optional>

namespace kept::services {

/// Walks over the text of a moment. Every function reads one thing and goes behind it, or answers false.
struct MomentCursor {
    const char* at;
    const char* end;

    [[nodiscard]] bool atEnd() const { return at == end; }

    bool literal(char wanted) {
        if (at == end || *at != wanted)
            return false;
        ++at;
        return true;
    }

    bool number(int least, int most, int& value) {
        int digits = 0;
        value = 0;
        for (; digits < most && isDigit(); ++digits)
            value = value * 10 + (*at++ - '0');
        return digits >= least;
    }

    /// Digits behind the point, in microseconds; what is finer is cut off.
    bool fraction(int least, int most, int& microseconds);
    bool monthName(bool brief, int& month);
    bool weekdayName(bool brief);
    /// 1 for PM.
    bool halfOfDay(int& half);
    bool offset(std::optional<std::chrono::seconds>& east);

private:
    [[nodiscard]] bool isDigit() const { return at != end && *at >= '0' && *at <= '9'; }
};

} // namespace kept::services
