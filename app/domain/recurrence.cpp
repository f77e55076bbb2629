#include "domain/recurrence.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>

namespace kept::domain {

namespace {

constexpr std::array frequencies = {"DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array dayCodes = {"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
const QString dayFormat = QStringLiteral("yyyyMMdd");

template <class Codes> std::optional<int> indexOf(const Codes& codes, const QString& text) {
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const char* code) {
        return text.compare(QLatin1String(code), Qt::CaseInsensitive) == 0;
    });
    return found == codes.end() ? std::nullopt : std::optional(static_cast<int>(std::distance(codes.begin(), found)));
}

QString joined(const std::vector<int>& numbers) {
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(QLatin1Char(','));
}

std::optional<int> numberFrom(const QString& text) {
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

std::optional<std::vector<int>> numbersFrom(const QString& text) {
    std::vector<int> numbers;
    for (const QString& word : text.split(QLatin1Char(','))) {
        const auto number = numberFrom(word);
        if (!number)
            return std::nullopt;
        numbers.push_back(*number);
    }
    return numbers;
}

/// "FR", "-1FR", "2MO".
std::optional<RuleDay> dayFrom(const QString& text) {
    const auto weekday = indexOf(dayCodes, text.right(2));
    const QString before = text.chopped(std::min<qsizetype>(2, text.size()));
    const auto ordinal = before.isEmpty() ? std::optional(0) : numberFrom(before);
    if (!weekday || !ordinal)
        return std::nullopt;
    return RuleDay{*weekday + 1, *ordinal};
}

std::optional<std::vector<RuleDay>> daysFrom(const QString& text) {
    std::vector<RuleDay> days;
    for (const QString& word : text.split(QLatin1Char(','))) {
        const auto day = dayFrom(word);
        if (!day)
            return std::nullopt;
        days.push_back(*day);
    }
    return days;
}

/// Puts what was read where it belongs; false where nothing was.
template <class Target, class Value> bool take(Target& target, const std::optional<Value>& value) {
    if (value)
        target = *value;
    return value.has_value();
}

bool readPart(Recurrence& recurrence, const QString& name, const QString& value) {
    if (name == QLatin1String("FREQ")) {
        const auto frequency = indexOf(frequencies, value);
        return take(recurrence.frequency, frequency ? std::optional(static_cast<Frequency>(*frequency)) : std::nullopt);
    }
    if (name == QLatin1String("INTERVAL"))
        return take(recurrence.interval, numberFrom(value));
    if (name == QLatin1String("COUNT"))
        return take(recurrence.count, numberFrom(value));
    if (name == QLatin1String("UNTIL")) {
        const QDate until = QDate::fromString(value, dayFormat);
        return take(recurrence.until, until.isValid() ? std::optional(until) : std::nullopt);
    }
    if (name == QLatin1String("BYDAY"))
        return take(recurrence.days, daysFrom(value));
    if (name == QLatin1String("BYMONTHDAY"))
        return take(recurrence.monthDays, numbersFrom(value));
    return name == QLatin1String("BYMONTH") && take(recurrence.months, numbersFrom(value));
}

} // namespace

std::vector<RuleDay> weekdays() {
    return {{1}, {2}, {3}, {4}, {5}};
}

QString ruleOf(const Recurrence& recurrence) {
    QStringList parts;
    const auto add = [&](const char* name, const QString& value) {
        parts.append(QLatin1String(name) + QLatin1Char('=') + value);
    };
    add("FREQ", QLatin1String(frequencies[static_cast<std::size_t>(recurrence.frequency)]));
    if (recurrence.until)
        add("UNTIL", recurrence.until->toString(dayFormat));
    if (recurrence.count)
        add("COUNT", QString::number(*recurrence.count));
    if (recurrence.interval != 1)
        add("INTERVAL", QString::number(recurrence.interval));
    QStringList days;
    for (const RuleDay& day : recurrence.days)
        days.append((day.ordinal == 0 ? QString() : QString::number(day.ordinal)) +
                    QLatin1String(dayCodes.at(static_cast<std::size_t>(day.weekday - 1))));
    if (!days.isEmpty())
        add("BYDAY", days.join(QLatin1Char(',')));
    if (!recurrence.monthDays.empty())
        add("BYMONTHDAY", joined(recurrence.monthDays));
    if (!recurrence.months.empty())
        add("BYMONTH", joined(recurrence.months));
    return parts.join(QLatin1Char(';'));
}

std::optional<Recurrence> recurrenceOf(const QString& rule) {
    Recurrence recurrence;
    if (!rule.startsWith(QLatin1String("FREQ="), Qt::CaseInsensitive))
        return std::nullopt;
    for (const QString& part : rule.split(QLatin1Char(';'))) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        if (equals < 0 || !readPart(recurrence, part.left(equals).toUpper(), part.mid(equals + 1)))
            return std::nullopt;
    }
    return recurrence;
}

} // namespace kept::domain
