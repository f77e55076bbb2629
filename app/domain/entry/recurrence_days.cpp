#include "domain/entry/recurrence_days.h"

#include "domain/entry/recurrence_vocabulary.h"

#include <algorithm>

namespace kept::domain::entry {

namespace {

constexpr int lastMonthDay = 31;

/// Reads the days of a rule, without time and limits.
class DaysReader {
public:
    explicit DaysReader(const Tokens& tokens) : m_tokens(tokens), m_words(recurrenceVocabulary()) {}

    [[nodiscard]] Piece<Recurrence> readAt(std::size_t at) const {
        if (auto each = readEvery(at))
            return each;
        if (auto monthly = readOfEachMonth(at))
            return monthly;
        return readAdverb(at);
    }

private:
    /// "every …".
    [[nodiscard]] Piece<Recurrence> readEvery(std::size_t at) const {
        const std::size_t every = m_words.every.longestAt(m_tokens, at).tokens;
        if (every == 0)
            return {};
        const std::size_t next = at + every;
        for (const auto read : {&DaysReader::readNamedRule, &DaysReader::readUnit, &DaysReader::readOrdinal,
                                &DaysReader::readDayOfMonthOrYear, &DaysReader::readWeekly, &DaysReader::readAdverbs})
            if (auto piece = (this->*read)(next))
                return {piece.value, every + piece.tokens};
        return {};
    }

    [[nodiscard]] Piece<Recurrence> readNamedRule(std::size_t at) const {
        const auto rule = m_words.rules.longestAt(m_tokens, at);
        return rule ? Piece<Recurrence>{*rule.value, rule.tokens} : Piece<Recurrence>{};
    }

    [[nodiscard]] Piece<Recurrence> readAdverbs(std::size_t at) const {
        const auto rule = m_words.adverbs.longestAt(m_tokens, at); // "immer montags"
        return rule ? Piece<Recurrence>{*rule.value, rule.tokens} : Piece<Recurrence>{};
    }

    /// "2 weeks", "other week", "zweite Woche", "month": with the days in it, where they follow.
    [[nodiscard]] Piece<Recurrence> readUnit(std::size_t at) const {
        const auto interval = readInterval(at);
        const auto unit = m_words.units.longestAt(m_tokens, at + interval.tokens);
        if (!unit)
            return {};
        Piece<Recurrence> piece{{.frequency = *unit.value}, interval.tokens + unit.tokens};
        piece.value.interval = interval ? interval.value : 1;
        return withDays(piece, at);
    }

    [[nodiscard]] Piece<int> readInterval(std::size_t at) const {
        if (const auto amount = m_words.amounts.longestAt(m_tokens, at))
            return {*amount.value, amount.tokens};
        if (const auto other = m_words.others.longestAt(m_tokens, at))
            return {2, other.tokens};
        if (const auto ordinal = m_words.ordinals.longestAt(m_tokens, at); ordinal && ordinal.value->number > 1)
            return {ordinal.value->number, ordinal.tokens};
        const int number = numberAt(m_tokens, at, 1, 3);
        return number > 0 ? Piece<int>{number, 1 + endingAt(at + 1)} : Piece<int>{};
    }

    /// The days that follow a frequency, with or without "on".
    [[nodiscard]] Piece<Recurrence> withDays(Piece<Recurrence> piece, std::size_t at) const {
        const std::size_t next = at + piece.tokens;
        const std::size_t on = m_words.ons.longestAt(m_tokens, next).tokens;
        Recurrence& rule = piece.value;
        if (rule.frequency == Frequency::Weekly) {
            if (const auto days = readWeekdays(next + on)) {
                rule.days = days.value;
                piece.tokens += on + days.tokens;
            }
        } else if (rule.frequency == Frequency::Monthly && on > 0) {
            if (const auto day = readOneOfMonth(next + on)) {
                rule.days = day.value.days;
                rule.monthDays = day.value.monthDays;
                piece.tokens += on + day.tokens;
            }
        } else if (rule.frequency == Frequency::Yearly && on > 0) {
            if (const auto day = readDayOfYear(next + on)) {
                rule.monthDays = day.value.monthDays;
                rule.months = day.value.months;
                piece.tokens += on + day.tokens;
            }
        }
        return piece;
    }

    /// "Monday", "Monday and Thursday", "Mon, Wed, Fri".
    [[nodiscard]] Piece<std::vector<RuleDay>> readWeekdays(std::size_t at) const {
        Piece<std::vector<RuleDay>> days;
        while (true) {
            std::size_t next = at + days.tokens;
            if (days) {
                next += isJoinedMark(m_tokens, next, u',') || isJoinedMark(m_tokens, next, u'/') ? 1 : 0;
                next += m_words.ands.longestAt(m_tokens, next).tokens;
            }
            const auto day = m_words.weekdays.longestAt(m_tokens, next);
            if (!day || (days && next == at + days.tokens))
                break;
            days.value.push_back({*day.value, 0});
            days.tokens = next + day.tokens - at;
        }
        const auto earlier = [](const RuleDay& a, const RuleDay& b) { return a.weekday < b.weekday; };
        std::sort(days.value.begin(), days.value.end(), earlier);
        days.value.erase(std::unique(days.value.begin(), days.value.end()), days.value.end());
        return days;
    }

    [[nodiscard]] Piece<Recurrence> readWeekly(std::size_t at) const {
        auto days = readWeekdays(at);
        return days ? Piece<Recurrence>{{.days = std::move(days.value)}, days.tokens} : Piece<Recurrence>{};
    }

    /// "last Friday of the month", "other Monday", "second Monday" (which is every other one), "2. Montag im Monat".
    [[nodiscard]] Piece<Recurrence> readOrdinal(std::size_t at) const {
        if (const auto other = m_words.others.longestAt(m_tokens, at)) {
            auto days = readWeekdays(at + other.tokens);
            return days ? Piece<Recurrence>{{.interval = 2, .days = std::move(days.value)}, other.tokens + days.tokens}
                        : Piece<Recurrence>{};
        }
        const auto ordinal = readNumbered(at);
        const auto day = m_words.weekdays.longestAt(m_tokens, at + ordinal.tokens);
        if (!ordinal || !day)
            return {};
        const std::size_t taken = ordinal.tokens + day.tokens;
        const std::size_t of = monthAfter(at + taken);
        const bool isOfMonth = of > 0 || ordinal.value == 1 || ordinal.value == -1;
        if (isOfMonth)
            return {{.frequency = Frequency::Monthly, .days = {{*day.value, ordinal.value}}}, taken + of};
        return {{.interval = ordinal.value, .days = {{*day.value}}}, taken};
    }

    /// "first", "2nd", "2.", "last".
    [[nodiscard]] Piece<int> readNumbered(std::size_t at) const {
        if (const auto word = m_words.ordinals.longestAt(m_tokens, at))
            return {word.value->number, word.tokens};
        const int number = numberAt(m_tokens, at, 1, 1);
        const std::size_t ending = endingAt(at + 1);
        return number >= 1 && number <= 4 && ending > 0 ? Piece<int>{number, 1 + ending} : Piece<int>{};
    }

    [[nodiscard]] std::size_t endingAt(std::size_t at) const {
        if (isJoinedMark(m_tokens, at, u'.'))
            return 1;
        return isOpen(m_tokens, at) && !m_tokens[at].spaced ? m_words.ordinalEndings.longestAt(m_tokens, at).tokens : 0;
    }

    [[nodiscard]] std::size_t monthAfter(std::size_t at) const {
        return std::max(m_words.ofMonth.longestAt(m_tokens, at).tokens,
                        m_words.ofEachMonth.longestAt(m_tokens, at).tokens);
    }

    /// "1st", "15.", "last day".
    [[nodiscard]] Piece<int> readMonthDay(std::size_t at) const {
        if (const auto last = m_words.lastDays.longestAt(m_tokens, at))
            return {-1, last.tokens};
        const int day = numberAt(m_tokens, at, 1, 2);
        if (const auto word = m_words.ordinals.longestAt(m_tokens, at); word && word.value->number > 0)
            return {word.value->number, word.tokens};
        return day >= 1 && day <= lastMonthDay ? Piece<int>{day, 1 + endingAt(at + 1)} : Piece<int>{};
    }

    /// "1st", "1st and 15th", "last day", "last Friday".
    [[nodiscard]] Piece<Recurrence> readOneOfMonth(std::size_t at) const {
        const auto ordinal = readNumbered(at);
        if (const auto day = m_words.weekdays.longestAt(m_tokens, at + ordinal.tokens); ordinal && day) {
            const std::size_t taken = ordinal.tokens + day.tokens;
            return {{.frequency = Frequency::Monthly, .days = {{*day.value, ordinal.value}}},
                    taken + m_words.ofMonth.longestAt(m_tokens, at + taken).tokens};
        }
        Piece<Recurrence> piece{{.frequency = Frequency::Monthly}, 0};
        while (true) {
            std::size_t next = at + piece.tokens;
            if (piece)
                next += m_words.ands.longestAt(m_tokens, next).tokens;
            next += piece && next > at + piece.tokens ? m_words.ons.longestAt(m_tokens, next).tokens : 0;
            const auto day = readMonthDay(next);
            if (!day || (piece && next == at + piece.tokens))
                break;
            piece.value.monthDays.push_back(day.value);
            piece.tokens = next + day.tokens - at;
        }
        piece.tokens += piece ? m_words.ofMonth.longestAt(m_tokens, at + piece.tokens).tokens : 0;
        return piece;
    }

    /// "24 December", "24. Dezember", "December 24th".
    [[nodiscard]] Piece<Recurrence> readDayOfYear(std::size_t at) const {
        Recurrence rule{.frequency = Frequency::Yearly};
        if (const auto month = m_words.months.longestAt(m_tokens, at)) {
            const auto day = readMonthDay(at + month.tokens);
            rule.months = {*month.value};
            rule.monthDays = {day.value};
            return day && day.value > 0 ? Piece<Recurrence>{rule, month.tokens + day.tokens} : Piece<Recurrence>{};
        }
        const auto day = readMonthDay(at);
        const auto month = m_words.months.longestAt(m_tokens, at + day.tokens);
        if (!day || day.value < 1 || !month)
            return {};
        rule.months = {*month.value};
        rule.monthDays = {day.value};
        return {rule, day.tokens + month.tokens};
    }

    /// "24 December"; "1st", which needs its ending or the month behind it: "every 1" says nothing.
    [[nodiscard]] Piece<Recurrence> readDayOfMonthOrYear(std::size_t at) const {
        if (auto yearly = readDayOfYear(at))
            return yearly;
        const auto day = readMonthDay(at);
        if (!day || (day.tokens < 2 && monthAfter(at + day.tokens) == 0))
            return {};
        return {{.frequency = Frequency::Monthly, .monthDays = {day.value}}, day.tokens + monthAfter(at + day.tokens)};
    }

    /// "on the 1st of every month", "the last Friday of each month", "am 1. jeden Monats".
    [[nodiscard]] Piece<Recurrence> readOfEachMonth(std::size_t at) const {
        const std::size_t on = m_words.ons.longestAt(m_tokens, at).tokens;
        auto piece = readOneOfMonth(at + on);
        const std::size_t each = piece ? m_words.ofEachMonth.longestAt(m_tokens, at + on + piece.tokens).tokens : 0;
        if (each == 0)
            return {};
        piece.tokens += on + each;
        return piece;
    }

    /// "daily", "weekly on Friday", "montags und donnerstags": not before the thing that it describes.
    [[nodiscard]] Piece<Recurrence> readAdverb(std::size_t at) const {
        const auto rule = m_words.adverbs.longestAt(m_tokens, at);
        if (!rule)
            return {};
        Piece<Recurrence> piece{*rule.value, rule.tokens};
        const bool namesDay = piece.value.days.size() == 1;
        if (const auto days = namesDay ? readWeekdays(at) : Piece<std::vector<RuleDay>>{}; days.value.size() > 1) {
            piece.value.days = days.value;
            piece.tokens = days.tokens;
        } else if (piece.value.days.empty()) {
            piece = withDays(piece, at);
        }
        return piece;
    }

    const Tokens& m_tokens;
    const RecurrenceVocabulary& m_words;
};

} // namespace

Piece<Recurrence> readRecurringDays(const Tokens& tokens, std::size_t at) {
    return DaysReader(tokens).readAt(at);
}

} // namespace kept::domain::entry
