#include "services/moment_words.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace kept::services {

using namespace std::chrono;
using domain::Deadline;
using domain::Duration;
using domain::Moment;

namespace {

struct MomentText {
    Q_DECLARE_TR_FUNCTIONS(MomentWords)
};

/// Qt has no pattern for a day and a month as a locale writes them: its short date tells which comes first, its long
/// one whether the day is an ordinal ("31. Jan.").
QString dayAndMonth(QDate day, const QLocale& locale, bool withYear) {
    const QString shortDate = locale.dateFormat(QLocale::ShortFormat);
    const bool monthFirst = shortDate.indexOf(u'M') < shortDate.indexOf(u'd');
    const bool ordinal = locale.dateFormat(QLocale::LongFormat).contains(QLatin1String("d. "));
    const QString dayFirst = ordinal ? QStringLiteral("d. MMM") : QStringLiteral("d MMM");
    const QString text = locale.toString(day, monthFirst ? QStringLiteral("MMM d") : dayFirst);
    return withYear ? QStringLiteral("%1 %2").arg(text, locale.toString(day, QStringLiteral("yyyy"))) : text;
}

QString weekdayAndDate(QDate day, const QLocale& locale, bool withYear) {
    return QStringLiteral("%1 %2").arg(locale.dayName(day.dayOfWeek(), QLocale::ShortFormat),
                                       dayAndMonth(day, locale, withYear));
}

} // namespace

QString timeWords(Moment moment, const QTimeZone& zone, const QLocale& locale) {
    const QTime time = domain::toDateTime(moment, zone).time();
    // The C locale's short form has seconds, which no person promises.
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString dayWords(QDate day, QDate near, const QLocale& locale) {
    const qint64 apart = qAbs(near.daysTo(day));
    if (apart <= 6)
        return locale.dayName(day.dayOfWeek(), QLocale::ShortFormat);
    return dayAndMonth(day, locale, day.year() != near.year());
}

QString deadlineWords(const Deadline& deadline, Moment near, const QTimeZone& zone, const QLocale& locale) {
    const QString day = dayWords(domain::dayOf(deadline.at, zone), domain::dayOf(near, zone), locale);
    return deadline.dayOnly ? day : QStringLiteral("%1 %2").arg(day, timeWords(deadline.at, zone, locale));
}

QString datedWords(const Deadline& deadline, Moment near, const QTimeZone& zone, const QLocale& locale) {
    const QDate date = domain::dayOf(deadline.at, zone);
    const QString day = weekdayAndDate(date, locale, date.year() != domain::dayOf(near, zone).year());
    return deadline.dayOnly ? day
                            : MomentText::tr("%1, %2", "a day, a time").arg(day, timeWords(deadline.at, zone, locale));
}

QString exactWords(Moment moment, const QTimeZone& zone, const QLocale& locale) {
    return QStringLiteral("%1 %2").arg(weekdayAndDate(domain::dayOf(moment, zone), locale, true),
                                       timeWords(moment, zone, locale));
}

QString exactWords(const Deadline& deadline, const QTimeZone& zone, const QLocale& locale) {
    if (!deadline.dayOnly)
        return exactWords(deadline.at, zone, locale);
    const QDateTime local = domain::toDateTime(deadline.at, zone);
    // 23:59:59 is how the end of a day without working hours is held, and nothing that a person says.
    const bool midnight = local.time() >= QTime(23, 59);
    return MomentText::tr("%1, the end of the day")
        .arg(midnight ? weekdayAndDate(local.date(), locale, true) : exactWords(deadline.at, zone, locale));
}

QString letterWords(const Deadline& deadline, const QTimeZone& zone, const QLocale& locale) {
    const QString day = locale.toString(domain::dayOf(deadline.at, zone), QLocale::LongFormat);
    return deadline.dayOnly ? day : QStringLiteral("%1, %2").arg(day, timeWords(deadline.at, zone, locale));
}

QString spanWords(Duration span) {
    if (span < minutes(1))
        return MomentText::tr("%n s", nullptr, static_cast<int>(duration_cast<seconds>(span).count()));
    if (span < hours(1))
        return MomentText::tr("%n min", nullptr, static_cast<int>(duration_cast<minutes>(span).count()));
    if (span < hours(48))
        return MomentText::tr("%n h", nullptr, static_cast<int>(duration_cast<hours>(span).count()));
    return MomentText::tr("%n days", nullptr, static_cast<int>(duration_cast<days>(span).count()));
}

} // namespace kept::services
