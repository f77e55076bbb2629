#include "cli/series_typed.h"

#include "cli/usage_error.h"
#include "cli/words.h"

namespace kept::cli {

std::optional<QDate> dayFrom(const QString& text) {
    if (text.isNull())
        return std::nullopt;
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        throw UsageError(Cli::tr("“%1” is no day such as 2026-12-24.").arg(text));
    return day;
}

void TypedRecurrence::define(Options& options) {
    options.text("--rule", m_rule, Cli::tr("A rule of RFC 5545, such as FREQ=WEEKLY;BYDAY=MO"));
    options.text("--from", m_from, Cli::tr("The first day that may be one"));
    options.text("--time", m_time, Cli::tr("By what time of the day, such as 09:00"));
}

services::NewSeries TypedRecurrence::seriesOf(const TypedPromise::Meaning& meaning) const {
    if (!meaning.recurring && m_rule.isNull())
        throw UsageError(Cli::tr("Say how it recurs, such as \"every Monday 9:00\", or with --rule."));
    services::NewSeries series =
        meaning.recurring ? services::seriesOf(*meaning.recurring, meaning.promise)
                          : services::NewSeries{.promise = meaning.promise, .rule = {}, .from = {}, .time = {}};
    if (!m_rule.isNull())
        series.rule = m_rule;
    if (const auto from = dayFrom(m_from))
        series.from = from;
    if (m_time.isNull())
        return series;
    series.time = QTime::fromString(m_time, QStringLiteral("H:mm"));
    if (!series.time->isValid())
        throw UsageError(Cli::tr("“%1” is no time of the day such as 09:00.").arg(m_time));
    return series;
}

} // namespace kept::cli
