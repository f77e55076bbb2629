#include "services/snooze.h"

#include "domain/entry/reminder_reader.h"
#include "domain/errors.h"
#include "domain/shown_text.h"
#include "domain/working_calendar.h"
#include "services/moment_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <optional>

namespace kept::services {

using namespace domain;

namespace {

struct SnoozeText {
    Q_DECLARE_TR_FUNCTIONS(Snooze)
};

const QTime afternoon(14, 0);
const QTime noon(12, 0);

std::optional<QDate> nextWorkingDay(const WorkingCalendar& calendar, QDate day) {
    try {
        return calendar.nextWorkingDay(day);
    } catch (const InvalidInput&) {
        return {}; // ten years off: there is no such morning to offer
    }
}

SnoozeChoice nextStart(QDate next, QDate today, const WorkingCalendar& calendar, const QLocale& locale) {
    const Moment start = calendar.startOf(next);
    const QString time = timeWords(start, calendar.zone(), locale);
    const bool morning = toDateTime(start, calendar.zone()).time() < noon;
    const bool tomorrow = next == today.addDays(1);
    const bool thisWeek = today.daysTo(next) < 7;
    const QString day = thisWeek ? locale.dayName(next.dayOfWeek()) : dayWords(next, today, locale);
    QString words;
    if (tomorrow)
        words = morning ? SnoozeText::tr("Tomorrow morning, %1").arg(time) : SnoozeText::tr("Tomorrow, %1").arg(time);
    else
        words = morning && thisWeek ? SnoozeText::tr("%1 morning, %2", "a weekday, a time").arg(day, time)
                                    : SnoozeText::tr("%1, %2", "a day, a time").arg(day, time);
    return {QStringLiteral("nextWorkingDay"), words, start};
}

/// One's own words, and the moment where they leave it open.
QString presetWords(const QString& words, Moment at, Moment now, const QTimeZone& zone, const QLocale& locale) {
    const QString shown = shownLine(words);
    const bool today = dayOf(at, zone) == dayOf(now, zone);
    const QString when = today ? timeWords(at, zone, locale) : deadlineWords({at, false}, now, zone, locale);
    return shown.contains(when, Qt::CaseInsensitive)
               ? shown
               : SnoozeText::tr("%1: %2", "own words, the moment").arg(shown, when);
}

void addPresets(std::vector<SnoozeChoice>& choices, const QStringList& presets, Moment now,
                const WorkingCalendar& calendar, const QLocale& locale) {
    for (qsizetype i = 0; i < presets.size(); ++i) {
        const auto reading = entry::readReminder(presets.at(i), now, calendar, locale);
        if (!reading.at || std::ranges::find(choices, *reading.at, &SnoozeChoice::at) != choices.end())
            continue;
        choices.push_back({QStringLiteral("preset%1").arg(i + 1),
                           presetWords(presets.at(i), *reading.at, now, calendar.zone(), locale), *reading.at});
    }
}

} // namespace

std::vector<SnoozeChoice> snoozeChoices(Moment now, const WorkingCalendar& calendar, const QLocale& locale,
                                        const QStringList& presets, std::optional<Moment> due) {
    const QTimeZone& zone = calendar.zone();
    const QDate today = dayOf(now, zone);
    const Moment hour = now + std::chrono::hours(1);
    std::vector<SnoozeChoice> choices = {
        {QStringLiteral("tenMinutes"), SnoozeText::tr("10 minutes"), now + std::chrono::minutes(10)},
        {QStringLiteral("oneHour"), SnoozeText::tr("1 hour"), hour},
    };
    const Moment start = calendar.startOf(today);
    if (calendar.isWorkingDay(today) && start > hour && toDateTime(start, zone).time() < noon)
        choices.push_back({QStringLiteral("thisMorning"),
                           SnoozeText::tr("This morning, %1").arg(timeWords(start, zone, locale)), start});
    if (const Moment at = atLocalTime(today, afternoon, zone); at > hour)
        choices.push_back({QStringLiteral("thisAfternoon"),
                           SnoozeText::tr("This afternoon, %1").arg(timeWords(at, zone, locale)), at});
    if (const auto next = nextWorkingDay(calendar, today))
        choices.push_back(nextStart(*next, today, calendar, locale));
    addPresets(choices, presets, now, calendar, locale);
    for (SnoozeChoice& choice : choices) {
        if (due && *due >= now && choice.at > *due)
            choice.words = SnoozeText::tr("%1 (after the deadline)", "a moment").arg(choice.words);
    }
    return choices;
}

std::vector<SnoozeChoice> followUpChoices(Moment now, const WorkingCalendar& calendar, const QLocale& locale) {
    const QDate today = dayOf(now, calendar.zone());
    std::vector<SnoozeChoice> choices;
    if (const auto next = nextWorkingDay(calendar, today))
        choices.push_back(nextStart(*next, today, calendar, locale));
    if (const auto week = nextWorkingDay(calendar, today.addDays(6))) {
        const Moment start = calendar.startOf(*week);
        const QString when = exactWords(start, calendar.zone(), locale);
        choices.push_back({QStringLiteral("inAWeek"), SnoozeText::tr("In a week, %1", "a moment").arg(when), start});
    }
    return choices;
}

} // namespace kept::services
