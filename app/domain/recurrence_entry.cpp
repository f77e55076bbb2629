#include "domain/recurrence_entry.h"

#include <QLocale>
#include <QStringList>

#include <array>

namespace kept::domain {

namespace {

QString dayName(int weekday) {
    return QLocale::c().dayName(weekday, QLocale::LongFormat);
}

/// "1st", "22nd", "last day".
QString ordinal(int day) {
    if (day == -1)
        return QStringLiteral("last day");
    const bool isTeen = day / 10 == 1;
    constexpr std::array endings = {"th", "st", "nd", "rd"};
    const auto ending = static_cast<std::size_t>(isTeen || day % 10 > 3 ? 0 : day % 10);
    return QString::number(day) + QLatin1String(endings.at(ending));
}

QString ordinalDay(const RuleDay& day) {
    static const QStringList places = {QStringLiteral("last"),  QString(),
                                       QStringLiteral("first"), QStringLiteral("second"),
                                       QStringLiteral("third"), QStringLiteral("fourth")};
    return places.value(day.ordinal + 1) + QLatin1Char(' ') + dayName(day.weekday);
}

/// "every week", "every 2 weeks".
QString everyUnit(const Recurrence& rule, const char* unit) {
    return rule.interval == 1 ? QStringLiteral("every %1").arg(QLatin1String(unit))
                              : QStringLiteral("every %1 %2s").arg(rule.interval).arg(QLatin1String(unit));
}

QString weekly(const Recurrence& rule) {
    QStringList names;
    for (const RuleDay& day : rule.days)
        names.append(dayName(day.weekday));
    const QString days = names.join(QStringLiteral(" and "));
    if (rule.interval == 1 && !days.isEmpty())
        return rule.days == weekdays() ? QStringLiteral("every weekday") : QStringLiteral("every ") + days;
    return days.isEmpty() ? everyUnit(rule, "week") : everyUnit(rule, "week") + QStringLiteral(" on ") + days;
}

QString monthly(const Recurrence& rule) {
    QStringList days;
    for (const RuleDay& day : rule.days)
        days.append(ordinalDay(day));
    for (const int day : rule.monthDays)
        days.append(ordinal(day));
    return days.isEmpty() ? everyUnit(rule, "month")
                          : everyUnit(rule, "month") + QStringLiteral(" on the ") + days.join(QStringLiteral(" and "));
}

QString yearly(const Recurrence& rule) {
    if (rule.months.empty() || rule.monthDays.empty())
        return everyUnit(rule, "year");
    return QStringLiteral("%1 on %2 %3")
        .arg(everyUnit(rule, "year"))
        .arg(rule.monthDays.front())
        .arg(QLocale::c().monthName(rule.months.front(), QLocale::LongFormat));
}

QString daysOf(const Recurrence& rule) {
    switch (rule.frequency) {
    case Frequency::Daily:
        return everyUnit(rule, "day");
    case Frequency::Weekly:
        return weekly(rule);
    case Frequency::Monthly:
        return monthly(rule);
    case Frequency::Yearly:
        return yearly(rule);
    }
    Q_UNREACHABLE();
}

} // namespace

QString entryWords(const RecurringPhrase& phrase) {
    QString words = daysOf(phrase.rule);
    if (phrase.time)
        words += phrase.time->toString(QStringLiteral(" HH:mm"));
    if (phrase.from)
        words += QStringLiteral(" from ") + phrase.from->toString(Qt::ISODate);
    if (phrase.rule.until)
        words += QStringLiteral(" until ") + phrase.rule.until->toString(Qt::ISODate);
    if (phrase.rule.count)
        words += QStringLiteral(" %1 times").arg(*phrase.rule.count);
    return words;
}

} // namespace kept::domain
