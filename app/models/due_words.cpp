#include "models/due_words.h"

#include "services/moment_words.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace kept::models {

using namespace std::chrono;
using domain::Deadline;
using domain::Duration;
using domain::Moment;

namespace {

struct DueText {
    Q_DECLARE_TR_FUNCTIONS(DueWords)
};

struct Said {
    QString text;
    Moment until;
};

class Speaker {
public:
    Speaker(const Deadline& deadline, Moment now, const QTimeZone& zone, const QLocale& locale)
        : m_deadline(deadline), m_due(deadline.at), m_now(now), m_zone(zone), m_locale(locale),
          m_today(domain::dayOf(now, zone)), m_day(domain::dayOf(deadline.at, zone)),
          m_midnight(domain::startOfDay(m_today.addDays(1), zone)) {}

    [[nodiscard]] Said say() const { return m_now > m_due ? past() : future(); }

private:
    [[nodiscard]] Said past() const {
        const Duration ago = m_now - m_due;
        if (ago < minutes(1))
            return {DueText::tr("just now"), m_due + minutes(1)};
        if (ago < hours(1)) {
            const auto n = duration_cast<minutes>(ago);
            return {DueText::tr("%n min ago", nullptr, static_cast<int>(n.count())), m_due + n + minutes(1)};
        }
        const qint64 daysAgo = m_day.daysTo(m_today);
        if (daysAgo == 0) {
            const auto n = duration_cast<hours>(ago);
            return {DueText::tr("%n h ago", nullptr, static_cast<int>(n.count())),
                    std::min<Moment>(m_due + n + hours(1), m_midnight)};
        }
        if (daysAgo == 1)
            return {DueText::tr("yesterday"), m_midnight};
        if (daysAgo <= 6)
            return {DueText::tr("%n days ago", nullptr, static_cast<int>(daysAgo)), m_midnight};
        return {services::dayWords(m_day, m_today, m_locale), m_midnight};
    }

    [[nodiscard]] Said future() const {
        const Moment missed = m_due + Duration(1); // on the deadline is still in time
        if (m_deadline.dayOnly)
            return {m_day == m_today ? DueText::tr("end of day") : services::dayWords(m_day, m_today, m_locale),
                    std::min(missed, m_midnight)};
        const Duration left = m_due - m_now;
        if (left < minutes(1))
            return {DueText::tr("now"), missed};
        if (left < hours(1)) {
            const auto n = duration_cast<minutes>(left);
            return {DueText::tr("in %n min", nullptr, static_cast<int>(n.count())), m_due - n + Duration(1)};
        }
        if (m_day != m_today)
            return {services::deadlineWords(m_deadline, m_now, m_zone, m_locale),
                    std::min<Moment>(m_midnight, m_due - hours(1) + Duration(1))};
        // To the nearest hour: "in 2 h" from 2:29 to 1:30, and below that "in 1 h" until minutes tell more.
        const auto n = duration_cast<hours>(left + minutes(30));
        return {DueText::tr("in %n h", nullptr, static_cast<int>(n.count())),
                m_due - std::max<Duration>(n - minutes(30), hours(1)) + Duration(1)};
    }

    const Deadline& m_deadline;
    Moment m_due;
    Moment m_now;
    const QTimeZone& m_zone;
    const QLocale& m_locale;
    QDate m_today;
    QDate m_day;
    Moment m_midnight;
};

/// Days from `today` to the last day of its week.
int daysLeftInWeek(QDate today, const QLocale& locale) {
    const int sinceFirst = (today.dayOfWeek() - static_cast<int>(locale.firstDayOfWeek()) + 7) % 7;
    return 6 - sinceFirst;
}

} // namespace

QString firstDueWords(const Deadline& first, const Deadline& shown, Moment now, const QTimeZone& zone,
                      const QLocale& locale) {
    if (first.at == shown.at)
        return {};
    if (domain::dayOf(first.at, zone) != domain::dayOf(shown.at, zone))
        return DueText::tr("was %1", "a day, or a time")
            .arg(services::deadlineWords({first.at, true}, now, zone, locale));
    return first.dayOnly ? DueText::tr("was end of day")
                         : DueText::tr("was %1", "a day, or a time").arg(services::timeWords(first.at, zone, locale));
}

DueWords dueWords(const Deadline& deadline, Moment now, const QTimeZone& zone, const QLocale& locale) {
    const Said said = Speaker(deadline, now, zone, locale).say();
    return {said.text, services::exactWords(deadline, zone, locale), said.until};
}

DueGroups::DueGroups(Moment now, const QTimeZone& zone, const QLocale& locale) : m_now(now) {
    const QDate today = domain::dayOf(now, zone);
    m_tomorrow = domain::startOfDay(today.addDays(1), zone);
    m_dayAfter = domain::startOfDay(today.addDays(2), zone);
    m_nextWeek = domain::startOfDay(today.addDays(daysLeftInWeek(today, locale) + 1), zone);
}

DueGroup DueGroups::of(Moment due) const {
    if (due < m_now)
        return DueGroup::Overdue;
    if (due < m_tomorrow)
        return DueGroup::Today;
    if (due < m_dayAfter)
        return DueGroup::Tomorrow;
    return due < m_nextWeek ? DueGroup::ThisWeek : DueGroup::Later;
}

QString nameOf(DueGroup group) {
    switch (group) {
    case DueGroup::Overdue:
        return DueText::tr("Overdue");
    case DueGroup::Today:
        return DueText::tr("Today");
    case DueGroup::Tomorrow:
        return DueText::tr("Tomorrow");
    case DueGroup::ThisWeek:
        return DueText::tr("This week");
    case DueGroup::Later:
        return DueText::tr("Later");
    }
    Q_UNREACHABLE();
}

} // namespace kept::models
