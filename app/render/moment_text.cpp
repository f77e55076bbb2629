#include "render/moment_text.h"

#include "render/number_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <chrono>

namespace kept::render {

namespace {

struct Moments {
    Q_DECLARE_TR_FUNCTIONS(kept::render::Moments)
};

QString dayText(QDate day, const QLocale& locale) {
    return locale.language() == QLocale::C ? day.toString(Qt::ISODate) : locale.toString(day, QLocale::ShortFormat);
}

} // namespace

QString timeText(QTime time, const QLocale& locale) {
    // Qt's C locale has seconds in its short time, and a deadline has none.
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString deadlineText(const domain::Deadline& deadline, const QTimeZone& zone, const QLocale& locale) {
    const QDateTime local = domain::toDateTime(deadline.at, zone);
    const QString day = dayText(local.date(), locale);
    return deadline.dayOnly ? day : day + u'\n' + timeText(local.time(), locale);
}

QString momentText(domain::Moment moment, const QTimeZone& zone, const QLocale& locale) {
    const QDateTime local = domain::toDateTime(moment, zone);
    return Moments::tr("%1 %2", "date and time").arg(dayText(local.date(), locale), timeText(local.time(), locale));
}

QString periodText(const domain::Period& period, const QLocale& locale) {
    const auto [from, to] = period;
    if (from.isValid() && from.day() == 1 && to == from.addMonths(1).addDays(-1)) {
        return monthAndYear(from, locale);
    }
    if (from.isValid() && to.isValid()) {
        return Moments::tr("%1 to %2", "days").arg(dayText(from, locale), dayText(to, locale));
    }
    if (from.isValid()) {
        return Moments::tr("since %1").arg(dayText(from, locale));
    }
    return to.isValid() ? Moments::tr("until %1").arg(dayText(to, locale)) : Moments::tr("all time");
}

QString lengthText(domain::Duration length, const QLocale& locale) {
    const qint64 minutes = std::max<qint64>(1, std::chrono::duration_cast<std::chrono::minutes>(length).count());
    const auto text = [&locale](qint64 count) { return locale.toString(count); };
    if (minutes < 60) {
        return Moments::tr("%1 min").arg(text(minutes));
    }
    const qint64 hours = minutes / 60;
    if (hours < 24) {
        return minutes % 60 == 0 ? Moments::tr("%1 h").arg(text(hours))
                                 : Moments::tr("%1 h %2 min").arg(text(hours), text(minutes % 60));
    }
    return hours % 24 == 0 || hours >= 240 ? Moments::tr("%1 d").arg(text(hours / 24))
                                           : Moments::tr("%1 d %2 h").arg(text(hours / 24), text(hours % 24));
}

QTimeZone zoneNamed(const QString& name) {
    const QTimeZone zone(name.toUtf8());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace kept::render
