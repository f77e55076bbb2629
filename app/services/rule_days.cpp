#include "services/rule_days.h"

#include "domain/errors.h"
#include "domain/moment.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <libical/ical.h>

namespace kept::services {

using domain::InvalidInput;

namespace {

struct RuleDaysText {
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

constexpr int longestRule = 500; ///< characters
/// As far as libical counts; what somebody promises beyond is a slip.
constexpr int lastYear = 2500;
const QString untilFormat = QStringLiteral("yyyyMMdd");
const QString instantFormat = QStringLiteral("yyyyMMddTHHmmss");

struct FreeIterator {
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
    void operator()(char* text) const { icalmemory_free_buffer(text); }
};

icaltimetype timeOf(QDate day) {
    return icaltime_from_string(day.toString(untilFormat).toLatin1().constData());
}

QString valueOf(const QString& rule, const char* name) {
    for (const QString& part : rule.split(QLatin1Char(';')))
        if (part.startsWith(QLatin1String(name) + QLatin1Char('=')))
            return part.mid(part.indexOf(QLatin1Char('=')) + 1);
    return {};
}

void checkParts(const QString& rule) {
    static const QStringList oftener = {QStringLiteral("HOURLY"), QStringLiteral("MINUTELY"),
                                        QStringLiteral("SECONDLY")};
    if (oftener.contains(valueOf(rule, "FREQ")))
        throw InvalidInput(RuleDaysText::tr("A promise recurs daily at most; for more often, promise each one."));
    for (const char* part : {"BYHOUR", "BYMINUTE", "BYSECOND"})
        if (!valueOf(rule, part).isEmpty())
            throw InvalidInput(
                RuleDaysText::tr("The rule names times of day (%1): say the time beside the rule instead.")
                    .arg(QLatin1String(part)));
    for (const char* part : {"RSCALE", "SKIP"})
        if (!valueOf(rule, part).isEmpty())
            throw InvalidInput(RuleDaysText::tr("The rule counts by another calendar (%1), which is not understood.")
                                   .arg(QLatin1String(part)));
    const QString days = valueOf(rule, "BYDAY");
    const bool numbered = std::any_of(days.begin(), days.end(), [](QChar letter) { return letter.isDigit(); });
    if (numbered &&
        (valueOf(rule, "FREQ") == QLatin1String("WEEKLY") || valueOf(rule, "FREQ") == QLatin1String("DAILY")))
        throw InvalidInput(RuleDaysText::tr("A week has each weekday once: “%1” counts those of a month.").arg(days));
}

/// The last day of a rule whose end is an instant.
QDate lastDayOf(const QString& until, std::optional<QTime> time, const QTimeZone& zone) {
    const bool isUtc = until.endsWith(QLatin1Char('Z'));
    const QDateTime typed = QDateTime::fromString(isUtc ? until.chopped(1) : until, instantFormat);
    if (!typed.isValid())
        return {};
    const QDateTime local = isUtc ? QDateTime(typed.date(), typed.time(), Qt::UTC).toTimeZone(zone) : typed;
    return time && local.time() < *time ? local.date().addDays(-1) : local.date();
}

QString withDayAsEnd(const QString& rule, std::optional<QTime> time, const QTimeZone& zone) {
    const QString until = valueOf(rule, "UNTIL");
    if (until.isEmpty())
        return rule;
    const QDate day =
        until.contains(QLatin1Char('T')) ? lastDayOf(until, time, zone) : QDate::fromString(until, untilFormat);
    if (!day.isValid() || day.year() < 1 || day.year() > lastYear)
        throw InvalidInput(RuleDaysText::tr("The rule ends on no day that can be promised for: “%1”.").arg(until));
    return QString(rule).replace(QStringLiteral("UNTIL=") + until,
                                 QStringLiteral("UNTIL=") + day.toString(untilFormat));
}

} // namespace

QString checkedRule(const QString& text, std::optional<QTime> time, const QTimeZone& zone) {
    QString rule = text.trimmed().toUpper();
    if (rule.startsWith(QLatin1String("RRULE:")))
        rule = rule.mid(6);
    if (rule.isEmpty())
        throw InvalidInput(RuleDaysText::tr("The rule is empty: say one such as FREQ=WEEKLY;BYDAY=MO."));
    if (rule.size() > longestRule)
        throw InvalidInput(RuleDaysText::tr("The rule is longer than %1 characters.").arg(longestRule));
    checkParts(rule);
    rule = withDayAsEnd(rule, time, zone);
    icalrecurrencetype read = icalrecurrencetype_from_string(rule.toLatin1().constData());
    if (read.freq < ICAL_DAILY_RECURRENCE || read.freq > ICAL_YEARLY_RECURRENCE)
        throw InvalidInput(
            RuleDaysText::tr("“%1” is no rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=MO.").arg(text.trimmed()));
    const std::unique_ptr<char, FreeIterator> normal(icalrecurrencetype_as_string_r(&read));
    return QString::fromLatin1(normal.get());
}

struct RuleDays::State {
    std::unique_ptr<icalrecur_iterator, FreeIterator> iterator;
};

RuleDays::RuleDays(const QString& rule, QDate first) : m_state(std::make_unique<State>()) {
    if (!first.isValid() || first.year() < 1 || first.year() > lastYear)
        throw InvalidInput(RuleDaysText::tr("A promise can't recur from that day on."));
    const icalrecurrencetype read = icalrecurrencetype_from_string(rule.toLatin1().constData());
    if (read.freq >= ICAL_DAILY_RECURRENCE && read.freq <= ICAL_YEARLY_RECURRENCE)
        m_state->iterator.reset(icalrecur_iterator_new(read, timeOf(first)));
}

RuleDays::~RuleDays() = default;
RuleDays::RuleDays(RuleDays&&) noexcept = default;

std::optional<QDate> RuleDays::next() {
    if (!m_state->iterator)
        return std::nullopt;
    const icaltimetype day = icalrecur_iterator_next(m_state->iterator.get());
    if (icaltime_is_null_time(day) != 0 || day.year > lastYear)
        return std::nullopt;
    return QDate(day.year, day.month, day.day);
}

} // namespace kept::services
