#include "domain/entry/recurrence_limits.h"

#include "domain/entry/date_reader.h"
#include "domain/entry/deadline_resolver.h"
#include "domain/entry/recurrence_vocabulary.h"
#include "domain/entry/time_reader.h"
#include "domain/entry/vocabulary.h"
#include "domain/quick_entry.h"
#include "domain/working_calendar.h"

#include <algorithm>

namespace kept::domain::entry {

namespace {

constexpr int mostTimes = 9999;

/// Reads what stands beside the days: time, first and last day, how often.
class LimitsReader {
public:
    LimitsReader(const Tokens& tokens, const EntryContext& context)
        : m_tokens(tokens), m_context(context), m_words(recurrenceVocabulary()), m_vocabulary(entryVocabulary()) {}

    /// All that follows, into `phrase`; gives how many tokens that took.
    [[nodiscard]] std::size_t readAfter(std::size_t at, RecurringPhrase& phrase) const {
        std::size_t taken = 0;
        while (true) {
            std::size_t next = at + taken;
            next += isJoinedMark(m_tokens, next, u',') ? 1 : 0;
            const std::size_t piece = readOne(next, phrase);
            if (piece == 0 || !mayEndAt(m_tokens, next + piece))
                return taken;
            taken = next + piece - at;
        }
    }

    /// 9:00, at 9, um 9 Uhr.
    [[nodiscard]] Piece<QTime> readTimeAt(std::size_t at) const {
        const std::size_t lead = m_words.ats.longestAt(m_tokens, at).tokens;
        if (const auto german = readOClock(at + lead))
            return {german.value, lead + german.tokens};
        WhenPiece piece = readTime(m_tokens, at + lead, m_vocabulary, lead > 0 ? MereHour::Alone : MereHour::No);
        if (const auto known = m_vocabulary.whens.longestAt(m_tokens, at + lead); !piece && known)
            piece = {*known.value, known.tokens}; // noon
        if (!piece || piece.when.day || !piece.when.time || !piece.when.time->seconds || piece.when.needsLead)
            return {};
        const QTime time = QTime(0, 0).addSecs(*piece.when.time->seconds);
        const std::size_t clock = m_words.clocks.longestAt(m_tokens, at + lead + piece.tokens).tokens;
        const bool isMidnight = *piece.when.time->seconds >= 24 * 3600;
        return isMidnight ? Piece<QTime>{} : Piece<QTime>{time, lead + piece.tokens + clock};
    }

private:
    [[nodiscard]] std::size_t readOne(std::size_t at, RecurringPhrase& phrase) const {
        if (const auto time = phrase.time ? Piece<QTime>{} : readTimeAt(at)) {
            phrase.time = time.value;
            return time.tokens;
        }
        if (const auto times = readTimes(at)) {
            phrase.rule.count = times.value;
            return times.tokens;
        }
        if (const auto until = readDayAfter(m_words.untils, at)) {
            phrase.rule.until = until.value;
            return until.tokens;
        }
        if (const auto from = readDayAfter(m_words.froms, at)) {
            phrase.from = from.value;
            return from.tokens;
        }
        return 0;
    }

    /// 17 Uhr, 17 Uhr 30.
    [[nodiscard]] Piece<QTime> readOClock(std::size_t at) const {
        const int hour = numberAt(m_tokens, at, 1, 2);
        const std::size_t clock = m_words.clocks.longestAt(m_tokens, at + 1).tokens;
        if (hour < 0 || clock == 0)
            return {};
        const int minute = numberAt(m_tokens, at + 1 + clock, 2, 2);
        const QTime time(hour, std::max(minute, 0));
        return time.isValid() ? Piece<QTime>{time, 1 + clock + (minute < 0 ? 0 : 1)} : Piece<QTime>{};
    }

    [[nodiscard]] Piece<int> readTimes(std::size_t at) const {
        const int count = numberAt(m_tokens, at, 1, 4);
        const std::size_t times = m_words.times.longestAt(m_tokens, at + 1).tokens;
        return count > 0 && count <= mostTimes && times > 0 ? Piece<int>{count, 1 + times} : Piece<int>{};
    }

    [[nodiscard]] Piece<QDate> readDayAfter(const PhraseIndex<bool>& leads, std::size_t at) const {
        const std::size_t lead = leads.longestAt(m_tokens, at).tokens;
        if (lead == 0)
            return {};
        WhenPiece piece = readDate(m_tokens, at + lead, m_vocabulary, dateOrderOf(m_context.locale));
        if (const auto known = m_vocabulary.whens.longestAt(m_tokens, at + lead); !piece && known)
            piece = {*known.value, known.tokens}; // the end of the year
        if (!piece || !piece.when.day)
            piece = readGermanDate(at + lead);
        if (!piece)
            return {};
        piece.when.time.reset();
        const auto due = resolve(piece.when, m_context.now, m_context.calendar);
        const auto* deadline = std::get_if<Deadline>(&due);
        return deadline ? Piece<QDate>{dayOf(deadline->at, m_context.calendar.zone()), lead + piece.tokens}
                        : Piece<QDate>{};
    }

    /// 18. Dezember, 18. Dezember 2026.
    [[nodiscard]] WhenPiece readGermanDate(std::size_t at) const {
        const int day = numberAt(m_tokens, at, 1, 2);
        const std::size_t point = isJoinedMark(m_tokens, at + 1, u'.') ? 1 : 0;
        const auto month = m_words.months.longestAt(m_tokens, at + 1 + point);
        if (day < 1 || !month)
            return {};
        WhenPiece piece;
        piece.tokens = 1 + point + month.tokens;
        const int year = numberAt(m_tokens, at + piece.tokens, 4, 4);
        piece.when.day = DayPhrase{DayRule::Date, day, *month.value, year < 0 ? std::nullopt : std::optional(year)};
        piece.tokens += year < 0 ? 0 : 1;
        return piece;
    }

    const Tokens& m_tokens;
    const EntryContext& m_context;
    const RecurrenceVocabulary& m_words;
    const Vocabulary& m_vocabulary;
};

} // namespace

Piece<QTime> readTimeOfDay(const Tokens& tokens, const EntryContext& context, std::size_t at) {
    return LimitsReader(tokens, context).readTimeAt(at);
}

std::size_t readLimits(const Tokens& tokens, const EntryContext& context, std::size_t at, RecurringPhrase& phrase) {
    return LimitsReader(tokens, context).readAfter(at, phrase);
}

} // namespace kept::domain::entry
