#pragma once

#include "domain/quick_entry.h"
#include "domain/working_calendar.h"

#include <QDateTime>

#include <algorithm>
#include <iterator>

namespace kept::test {

using namespace kept::domain;

/// "2026-11-23 10:12 Europe/Berlin"
struct Now {
    explicit Now(const QString& words)
        : zone(words.section(u' ', 2).toLatin1()), calendar(defaultWorkingWeek(), zone),
          moment(atLocalTime(QDate::fromString(words.section(u' ', 0, 0), Qt::ISODate),
                             QTime::fromString(words.section(u' ', 1, 1), u"HH:mm"), zone)) {}

    QTimeZone zone;
    WorkingCalendar calendar;
    Moment moment;
};

inline const QString mondayMorning = QStringLiteral("2026-11-23 10:12 Europe/Berlin");
inline const QString fridayEvening = QStringLiteral("2026-11-27 18:30 Europe/Berlin");

inline const std::vector<KnownName> knownNames{
    {u"Anna Keller"_qs, NameKind::Contact},      {u"Anna Keller-Braun"_qs, NameKind::Contact},
    {u"Zoë Fischer"_qs, NameKind::Person},       {u"Miller & Sons Ltd."_qs, NameKind::Contact},
    {u"Billing"_qs, NameKind::Department},       {u"Tom Fischer"_qs, NameKind::Person},
    {u"April May"_qs, NameKind::Contact},        {u"Seán O'Brien"_qs, NameKind::Contact},
    {u"Black Friday Shop"_qs, NameKind::Contact}};

inline const std::vector<QString> channels{u"Phone"_qs, u"E-mail"_qs, u"In person"_qs, u"WhatsApp"_qs};

inline QuickEntry parsed(const QString& text, const Now& now, const QLocale& locale = QLocale::c()) {
    return parseQuickEntry(text, {.now = now.moment,
                                  .calendar = now.calendar,
                                  .locale = locale,
                                  .names = NameIndex(knownNames),
                                  .channels = channels});
}

/// "Tue 2026-11-24 17:00", with " day" after a deadline that is a day only; empty where there is none.
inline QString told(const std::optional<Deadline>& due, const Now& now) {
    if (!due)
        return {};
    const QString local = QLocale::c().toString(toDateTime(due->at, now.zone), u"ddd yyyy-MM-dd HH:mm"_qs);
    return due->dayOnly ? local + u" day" : local;
}

/// The letters and digits of a text.
inline QString letters(const QString& text) {
    QString letters;
    std::copy_if(text.begin(), text.end(), std::back_inserter(letters), [](QChar c) { return c.isLetterOrNumber(); });
    return letters;
}

} // namespace kept::test
