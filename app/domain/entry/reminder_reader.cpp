#include "domain/entry/reminder_reader.h"

#include "domain/entry/deadline_reader.h"
#include "domain/entry/deadline_resolver.h"
#include "domain/entry/text_tokens.h"
#include "domain/entry/vocabulary.h"
#include "domain/working_calendar.h"

#include <QLocale>

#include <array>
#include <variant>

namespace kept::domain::entry {

namespace {

constexpr int afternoonHour = 14;
constexpr int eveningHour = 18;
constexpr int nightHour = 20;
constexpr int hourInSeconds = 3600;

/// "2 h" is a moment only behind "in", which whoever writes down when to be reminded leaves out.
constexpr std::array leftOut = {"", "in "};

std::optional<WhenPhrase> wholePhrase(const QString& words, const QLocale& locale) {
    const Vocabulary& vocabulary = entryVocabulary();
    for (const char* lead : leftOut) {
        const Tokens tokens = tokenize(QLatin1String(lead) + words);
        const auto phrases = readDeadlines(tokens, vocabulary, dateOrderOf(locale));
        if (phrases.size() == 1 && phrases.front().begin == 0 && phrases.front().end == tokens.size())
            return phrases.front().when;
    }
    // A part of a day is none without the day, where a promise is concerned: "morning".
    const Tokens tokens = tokenize(words);
    const auto part = vocabulary.parts.longestAt(tokens, 0);
    if (!part || part.tokens != tokens.size())
        return std::nullopt;
    WhenPhrase when;
    when.time = TimePhrase{{}, *part.value, false, {}};
    return when;
}

class ReminderResolver {
public:
    ReminderResolver(Moment now, const WorkingCalendar& calendar) : m_now(now), m_calendar(calendar) {}

    [[nodiscard]] ReminderReading read(WhenPhrase when) const {
        if (when.elapsed || (when.time && when.time->seconds))
            return answer(nextOf(when));
        const DayPart part = when.time ? when.time->part : isEnd(when) ? DayPart::WorkingDay : DayPart::None;
        when.time.reset();
        if (!when.day)
            when.day = DayPhrase{}; // today's
        const auto day = resolve(when, m_now, m_calendar);
        const auto* deadline = std::get_if<Deadline>(&day);
        if (!deadline)
            return answer(day);
        // Told by the time at which it begins, so that what is over today means the next one.
        when.before = false;
        when.time = TimePhrase{secondsOf(dayOf(deadline->at, m_calendar.zone()), part), DayPart::None, false, {}};
        return answer(nextOf(when));
    }

private:
    [[nodiscard]] static bool isEnd(const WhenPhrase& when) {
        return when.day->rule == DayRule::EndOfWeek || when.day->rule == DayRule::EndOfMonth ||
               when.day->rule == DayRule::EndOfYear || when.day->rule == DayRule::EndOfNamedMonth;
    }

    /// Today's time is tomorrow's once it is past.
    [[nodiscard]] std::variant<Deadline, NoDeadline> nextOf(const WhenPhrase& when) const {
        const auto found = resolve(when, m_now, m_calendar);
        const bool today = when.day && when.day->rule == DayRule::DaysAhead && when.day->count == 0;
        if (!today || std::holds_alternative<Deadline>(found))
            return found;
        WhenPhrase time = when;
        time.day.reset();
        return resolve(time, m_now, m_calendar);
    }

    [[nodiscard]] int secondsOf(QDate day, DayPart part) const {
        switch (part) {
        case DayPart::Afternoon:
            return afternoonHour * hourInSeconds;
        case DayPart::Evening:
            return eveningHour * hourInSeconds;
        case DayPart::Night:
            return nightHour * hourInSeconds;
        case DayPart::WorkingDay:
            return secondsIn(m_calendar.endOf(day));
        case DayPart::Morning:
        case DayPart::None:
            break;
        }
        return secondsIn(m_calendar.startOf(day));
    }

    [[nodiscard]] int secondsIn(Moment moment) const {
        return toDateTime(moment, m_calendar.zone()).time().msecsSinceStartOfDay() / 1000;
    }

    [[nodiscard]] ReminderReading answer(const std::variant<Deadline, NoDeadline>& found) const {
        if (const auto* deadline = std::get_if<Deadline>(&found); deadline && deadline->at > m_now)
            return {deadline->at, ReminderProblem::None};
        const auto* none = std::get_if<NoDeadline>(&found);
        return {{}, none && !none->over ? ReminderProblem::NoMoment : ReminderProblem::Over};
    }

    Moment m_now;
    const WorkingCalendar& m_calendar;
};

} // namespace

ReminderReading readReminder(const QString& words, Moment now, const WorkingCalendar& calendar, const QLocale& locale) {
    const QString typed = words.simplified();
    if (typed.isEmpty())
        return {{}, ReminderProblem::Empty};
    const auto when = wholePhrase(typed, locale);
    return when ? ReminderResolver(now, calendar).read(*when) : ReminderReading{{}, ReminderProblem::NoMoment};
}

} // namespace kept::domain::entry
