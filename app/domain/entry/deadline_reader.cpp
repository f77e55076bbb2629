#include "domain/entry/deadline_reader.h"

#include "domain/entry/time_reader.h"
#include "domain/entry/vocabulary.h"

#include <algorithm>

namespace kept::domain::entry {

namespace {

constexpr int toldOutright = 3; // by, before, until, within
constexpr int clear = 2;
constexpr int mentioned = 1;

MereHour mereHourAfter(Lead lead) {
    const bool taken = lead == Lead::At || lead == Lead::By || lead == Lead::Before;
    return taken ? MereHour::Alone : MereHour::No;
}

/// Adds what a further piece tells to `when`; false where the two do not go together.
bool merge(WhenPhrase& when, const WhenPhrase& more) {
    if (when.elapsed || more.elapsed || (when.day && more.day))
        return false;
    if (when.time && more.time) {
        const bool onePart = (when.time->part == DayPart::None) != (more.time->part == DayPart::None);
        if (!onePart)
            return false;
        const DayPart part = when.time->part == DayPart::None ? more.time->part : when.time->part;
        const bool first = when.time->seconds && (!more.time->seconds || when.time->part == DayPart::None);
        TimePhrase time = first ? *when.time : *more.time; // "Mittag 13 Uhr" is 13:00
        time.part = part;
        when.time = time;
    } else if (more.time) {
        when.time = more.time;
    }
    if (more.day)
        when.day = more.day;
    when.fragile = when.fragile && more.fragile;
    when.needsLead = when.needsLead && more.needsLead;
    when.before = when.before || more.before;
    return true;
}

class Reader {
public:
    Reader(const Tokens& tokens, const Vocabulary& words, DateOrder order)
        : m_tokens(tokens), m_words(words), m_order(order) {}

    /// The phrase that begins at `at`; one without tokens where none does.
    [[nodiscard]] DeadlinePhrase phraseAt(std::size_t at) const {
        DeadlinePhrase phrase{.when = {}, .begin = at, .end = at};
        const LeadIn lead = leadAt(at);
        phrase.lead = lead.lead;
        const WhenPiece first = pieceAt(at + lead.tokens, lead);
        if (!first || !mayBeginAt(m_tokens, at))
            return phrase;
        phrase.when = first.when;
        phrase.when.before = phrase.lead == Lead::Before && first.when.day;
        std::size_t end = at + lead.tokens + first.tokens;
        end += furtherPieces(phrase, end);
        end += m_words.tails.longestAt(m_tokens, end).tokens;
        if (mayEndAt(m_tokens, end))
            phrase.end = end;
        return phrase;
    }

private:
    struct LeadIn {
        Lead lead = Lead::None;
        std::size_t tokens = 0;
        bool ofDay = false; ///< "15." may follow
        MereHour hour = MereHour::No;
    };

    [[nodiscard]] LeadIn leadAt(std::size_t at) const {
        const auto lead = m_words.leads.longestAt(m_tokens, at);
        // "am Abend" tells nothing of a day, although "am" leads in.
        if (!lead || m_words.whens.longestAt(m_tokens, at).tokens > lead.tokens)
            return {};
        const bool halfDay =
            at > 0 && m_tokens[at - 1].kind == TokenKind::Number && m_words.halfDays.longestAt(m_tokens, at);
        if (halfDay || (at > 0 && m_words.notLeads.longestAt(m_tokens, at - 1)))
            return {};
        const bool ofDay = m_words.dayLeads.longestAt(m_tokens, at).tokens == lead.tokens;
        return {*lead.value, lead.tokens, ofDay, mereHourAfter(*lead.value)};
    }

    /// Whether an English 3pm or 3:30 pm stands at `at`; the am of "9 am" may be German.
    [[nodiscard]] bool isHalfDayTime(std::size_t at) const {
        const auto isHalf = [this](std::size_t mark) {
            const auto half = m_words.halfDays.longestAt(m_tokens, mark);
            return half && (*half.value == HalfDay::Pm || !m_tokens[mark].spaced);
        };
        return numberAt(m_tokens, at, 1, 2) >= 0 && (isHalf(at + 1) || isHalf(at + 3));
    }

    /// "bis Do" and "Do 15:00", but not "do 15:00", "Do 3pm" and "by Mo".
    [[nodiscard]] bool isDay(const WhenPhrase& when, std::size_t at, const LeadIn& lead) const {
        return !when.capital ||
               (m_tokens[at].capital && !isHalfDayTime(at + 1) && (lead.lead == Lead::None || lead.ofDay));
    }

    [[nodiscard]] WhenPiece pieceAt(std::size_t at, const LeadIn& lead) const {
        if (lead.lead == Lead::In || lead.lead == Lead::Within)
            return readSpan(m_tokens, at, m_words);
        if (const auto known = m_words.whens.longestAt(m_tokens, at))
            return isDay(*known.value, at, lead) ? WhenPiece{*known.value, known.tokens} : WhenPiece{};
        if (WhenPiece span = readSpan(m_tokens, at, m_words)) {
            const auto fromNow = m_words.fromNow.longestAt(m_tokens, at + span.tokens);
            if (fromNow) {
                span.tokens += fromNow.tokens;
                return span;
            }
        }
        if (WhenPiece date = readDate(m_tokens, at, m_words, m_order))
            return date;
        if (WhenPiece numbered = lead.ofDay ? readNumberedDay(m_tokens, at) : WhenPiece{})
            return numbered;
        return readTime(m_tokens, at, m_words, lead.hour);
    }

    [[nodiscard]] WhenPiece partAt(std::size_t at) const {
        const auto part = m_words.parts.longestAt(m_tokens, at);
        if (!part)
            return {};
        WhenPiece piece;
        piece.when.time = TimePhrase{{}, *part.value, false, {}};
        piece.tokens = part.tokens;
        return piece;
    }

    /// Reads "at 15:00" after "tomorrow" and the like into `phrase`, and tells how many tokens that took.
    [[nodiscard]] std::size_t furtherPieces(DeadlinePhrase& phrase, std::size_t from) const {
        constexpr int mostPieces = 2;
        std::size_t taken = 0;
        for (int piece = 0; piece < mostPieces; ++piece) {
            std::size_t at = from + taken;
            if (isJoinedMark(m_tokens, at, u','))
                ++at;
            if (at >= m_tokens.size() || !m_tokens[at].spaced)
                break;
            WhenPiece next = partAt(at);
            Lead lead = Lead::None;
            if (!next) {
                LeadIn found = leadAt(at);
                if (phrase.when.day && m_words.hourLeads.longestAt(m_tokens, at))
                    found.hour = MereHour::BeforeVerb;
                lead = found.lead;
                at += found.tokens;
                next = pieceAt(at, found);
            }
            next.when.before = lead == Lead::Before && next.when.day;
            if (!next || !mayEndAt(m_tokens, at + next.tokens) || !merge(phrase.when, next.when))
                break;
            if (phrase.lead == Lead::None || lead == Lead::By || lead == Lead::Before)
                phrase.lead = lead == Lead::None ? phrase.lead : lead;
            taken = at + next.tokens - from;
        }
        return taken;
    }

    const Tokens& m_tokens;
    const Vocabulary& m_words;
    DateOrder m_order;
};

template <class Value> bool follows(const PhraseIndex<Value>& index, const Tokens& tokens, std::size_t at) {
    return at > 0 && tokens[at].spaced && index.longestAt(tokens, at - 1).tokens == 1;
}

/// "Test A tomorrow": a capital A within a sentence names a thing, before a word in small letters or a whole moment.
bool isNamedA(const DeadlinePhrase& phrase, const Tokens& tokens) {
    if (phrase.begin < 2)
        return false;
    const Token& before = tokens[phrase.begin - 1];
    const bool within = tokens[phrase.begin - 2].kind != TokenKind::Mark;
    const bool moment = phrase.when.day && phrase.when.time;
    return within && before.capital && before.folded == u"a" && (!tokens[phrase.begin].capital || moment);
}

bool isDependent(const DeadlinePhrase& phrase, const Tokens& tokens, const Vocabulary& words) {
    return follows(words.dependents, tokens, phrase.begin) && !isNamedA(phrase, tokens);
}

/// From which token on nothing but tags, deadlines and the end of the sentence follow.
std::size_t tailOf(const Tokens& tokens, const std::vector<DeadlinePhrase>& phrases) {
    static constexpr QStringView marks = u".,;!?)";
    std::size_t tail = tokens.size();
    auto phrase = phrases.rbegin();
    while (tail > 0) {
        if (phrase != phrases.rend() && phrase->end == tail) {
            tail = phrase->begin;
            ++phrase;
        } else if (tokens[tail - 1].closed || marks.contains(tokens[tail - 1].folded)) {
            --tail;
            while (phrase != phrases.rend() && phrase->end > tail)
                ++phrase;
        } else {
            break;
        }
    }
    return tail;
}

/// A bare weekday, date or time, which may as well describe a thing: the Monday report.
bool isBare(const DeadlinePhrase& phrase) {
    if (phrase.lead != Lead::None || phrase.when.elapsed || (phrase.when.day && phrase.when.time))
        return false;
    if (!phrase.when.day)
        return phrase.when.time->part == DayPart::None;
    const DayRule rule = phrase.when.day->rule;
    return rule == DayRule::Weekday || rule == DayRule::Date || rule == DayRule::DayOfMonth;
}

bool isDeadline(const DeadlinePhrase& phrase, const Tokens& tokens, bool trails, const Vocabulary& words) {
    if (phrase.lead != Lead::None || (phrase.when.day && phrase.when.time && !phrase.when.needsLead))
        return phrase.lead != Lead::None || !isDependent(phrase, tokens, words);
    const Token& first = tokens[phrase.begin];
    const bool supported = trails && (first.capital || first.kind == TokenKind::Number);
    if (phrase.when.needsLead || (phrase.when.fragile && !supported))
        return false;
    return !isDependent(phrase, tokens, words);
}

/// Whether "and", "or", "to" ties the phrase to the next one: "today or tomorrow".
bool isTiedTo(const DeadlinePhrase& phrase, const DeadlinePhrase* next, const Tokens& tokens, const Vocabulary& words) {
    const std::size_t joiner = words.joiners.longestAt(tokens, phrase.end).tokens;
    return next && joiner > 0 && next->begin == phrase.end + joiner;
}

void weigh(DeadlinePhrase& phrase, const DeadlinePhrase* next, const Tokens& tokens, bool trails,
           const Vocabulary& words) {
    const bool joined = phrase.lead == Lead::None && follows(words.joiners, tokens, phrase.begin);
    const bool tied = isTiedTo(phrase, next, tokens, words);
    const bool introduces =
        phrase.end < tokens.size() && tokens[phrase.end].kind == TokenKind::Mark && !trails && phrase.begin == 0;
    const bool outright = phrase.lead == Lead::By || phrase.lead == Lead::Before || phrase.lead == Lead::Within;
    phrase.stays = joined || tied || (isBare(phrase) && !trails && !introduces);
    phrase.strength = outright ? toldOutright : phrase.stays ? mentioned : clear;
}

} // namespace

std::vector<DeadlinePhrase> readDeadlines(const Tokens& tokens, const Vocabulary& words, DateOrder order) {
    std::vector<DeadlinePhrase> phrases;
    const Reader reader(tokens, words, order);
    for (std::size_t at = 0; at < tokens.size();) {
        const DeadlinePhrase phrase = isOpen(tokens, at) ? reader.phraseAt(at) : DeadlinePhrase{.when = {}, .end = at};
        if (phrase.end > at) {
            phrases.push_back(phrase);
            at = phrase.end;
        } else {
            ++at;
        }
    }
    return phrases;
}

std::optional<DeadlinePhrase> chooseDeadline(std::vector<DeadlinePhrase> phrases, const Tokens& tokens,
                                             const Vocabulary& words) {
    const std::size_t tail = tailOf(tokens, phrases);
    std::optional<DeadlinePhrase> best;
    for (std::size_t i = 0; i < phrases.size(); ++i) {
        DeadlinePhrase& phrase = phrases[i];
        const bool trails = phrase.begin >= tail;
        if (!isDeadline(phrase, tokens, trails, words))
            continue;
        weigh(phrase, i + 1 < phrases.size() ? &phrases[i + 1] : nullptr, tokens, trails, words);
        if (!best || phrase.strength >= best->strength)
            best = phrase;
    }
    return best;
}

} // namespace kept::domain::entry
