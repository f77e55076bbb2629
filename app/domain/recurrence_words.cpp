#include "domain/recurrence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace kept::domain {

namespace {

struct RecurrenceText {
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

/// "Monday", "Monday and Thursday", "Monday, Wednesday and Friday".
QString listed(const QStringList& words) {
    if (words.size() < 2)
        return words.value(0);
    return RecurrenceText::tr("%1 and %2", "the end of a list")
        .arg(words.mid(0, words.size() - 1).join(QStringLiteral(", ")), words.last());
}

/// The short form of the C locale has seconds, which no person promises.
QString timeWords(QTime time, const QLocale& locale) {
    return locale.language() == QLocale::C ? time.toString(QStringLiteral("HH:mm"))
                                           : locale.toString(time, QLocale::ShortFormat);
}

QString dayNumber(int day) {
    return day == -1 ? RecurrenceText::tr("the last day") : RecurrenceText::tr("day %1", "of a month").arg(day);
}

class Teller {
public:
    Teller(Recurrence recurrence, QDate first, const QLocale& locale)
        : m_rule(std::move(recurrence)), m_first(first), m_locale(locale) {
        fillIn();
    }

    /// Nothing where plain words would say something else.
    [[nodiscard]] QString tell() const {
        switch (m_rule.frequency) {
        case Frequency::Daily:
            return m_rule.days.empty() && m_rule.monthDays.empty() && m_rule.months.empty() ? daily() : QString();
        case Frequency::Weekly:
            return m_rule.monthDays.empty() && m_rule.months.empty() ? weekly() : QString();
        case Frequency::Monthly:
            return m_rule.months.empty() ? monthly() : QString();
        case Frequency::Yearly:
            return yearly();
        }
        Q_UNREACHABLE();
    }

    [[nodiscard]] QString limit() const {
        if (m_rule.count)
            return RecurrenceText::tr("%n time(s)", "how often at most", *m_rule.count);
        return m_rule.until ? RecurrenceText::tr("until %1").arg(m_locale.toString(*m_rule.until, QLocale::ShortFormat))
                            : QString();
    }

private:
    /// What the rule leaves to its first day.
    void fillIn() {
        const bool isOpen = m_rule.days.empty() && m_rule.monthDays.empty();
        if (m_rule.frequency == Frequency::Weekly && m_rule.days.empty())
            m_rule.days = {{m_first.dayOfWeek(), 0}};
        if (m_rule.frequency == Frequency::Monthly && isOpen)
            m_rule.monthDays = {m_first.day()};
        if (m_rule.frequency == Frequency::Yearly && isOpen) {
            m_rule.monthDays = {m_first.day()};
            if (m_rule.months.empty())
                m_rule.months = {m_first.month()};
        }
    }

    [[nodiscard]] QString daily() const {
        return m_rule.interval == 1 ? RecurrenceText::tr("every day")
                                    : RecurrenceText::tr("every %n day(s)", nullptr, m_rule.interval);
    }

    [[nodiscard]] QString weekly() const {
        if (std::any_of(m_rule.days.begin(), m_rule.days.end(), [](const RuleDay& day) { return day.ordinal != 0; }))
            return {};
        const bool all = m_rule.days == weekdays();
        if (m_rule.interval == 1)
            return all ? RecurrenceText::tr("every weekday")
                       : RecurrenceText::tr("every %1", "weekday").arg(dayNames());
        return RecurrenceText::tr("every %n week(s) on %1", nullptr, m_rule.interval)
            .arg(all ? RecurrenceText::tr("weekdays") : dayNames());
    }

    [[nodiscard]] QString monthly() const {
        const QString on = daysOfMonth();
        if (on.isEmpty())
            return {};
        return m_rule.interval == 1 ? RecurrenceText::tr("every month on %1").arg(on)
                                    : RecurrenceText::tr("every %n month(s) on %1", nullptr, m_rule.interval).arg(on);
    }

    [[nodiscard]] QString yearly() const {
        if (!m_rule.days.empty() || m_rule.monthDays.size() != 1 || m_rule.months.size() != 1 ||
            m_rule.monthDays.front() < 1)
            return {};
        const int leapYear = 2024;
        const QDate day(leapYear, m_rule.months.front(), m_rule.monthDays.front());
        const QString on =
            m_locale.toString(day, RecurrenceText::tr("d MMMM", "day and month, as QLocale formats them"));
        if (!day.isValid())
            return {};
        return m_rule.interval == 1 ? RecurrenceText::tr("every year on %1").arg(on)
                                    : RecurrenceText::tr("every %n year(s) on %1", nullptr, m_rule.interval).arg(on);
    }

    [[nodiscard]] QString dayName(int weekday) const { return m_locale.dayName(weekday, QLocale::LongFormat); }

    [[nodiscard]] QString dayNames() const {
        QStringList names;
        for (const RuleDay& day : m_rule.days)
            names.append(dayName(day.weekday));
        return listed(names);
    }

    [[nodiscard]] QString daysOfMonth() const {
        QStringList words;
        if (m_rule.days.empty()) {
            for (const int day : m_rule.monthDays)
                words.append(day < -1 ? QString() : dayNumber(day));
        } else if (m_rule.monthDays.empty()) {
            for (const RuleDay& day : m_rule.days)
                words.append(ordinalDay(day));
        }
        return words.contains(QString()) ? QString() : listed(words);
    }

    [[nodiscard]] QString ordinalDay(const RuleDay& day) const {
        const QString name = dayName(day.weekday);
        switch (day.ordinal) {
        case 1:
            return RecurrenceText::tr("the first %1").arg(name);
        case 2:
            return RecurrenceText::tr("the second %1").arg(name);
        case 3:
            return RecurrenceText::tr("the third %1").arg(name);
        case 4:
            return RecurrenceText::tr("the fourth %1").arg(name);
        case -1:
            return RecurrenceText::tr("the last %1").arg(name);
        default:
            return {};
        }
    }

    Recurrence m_rule;
    QDate m_first;
    const QLocale& m_locale;
};

} // namespace

QString ruleWords(const QString& rule, QDate first, std::optional<QTime> time, const QLocale& locale) {
    const auto recurrence = recurrenceOf(rule);
    const std::optional<Teller> teller = recurrence ? std::optional(Teller(*recurrence, first, locale)) : std::nullopt;
    const QString plain = teller ? teller->tell() : QString();
    QString words = plain.isEmpty() ? RecurrenceText::tr("by the rule %1").arg(rule) : plain;
    if (time)
        words = RecurrenceText::tr("%1 %2", "on which days, at what time").arg(words, timeWords(*time, locale));
    const QString limit = plain.isEmpty() ? QString() : teller->limit();
    return limit.isEmpty() ? words : RecurrenceText::tr("%1, %2", "when, and until when").arg(words, limit);
}

} // namespace kept::domain
