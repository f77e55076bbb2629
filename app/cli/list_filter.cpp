#include "cli/list_filter.h"

#include "cli/lookup.h"
#include "cli/options.h"
#include "cli/values.h"
#include "cli/words.h"
#include "domain/outcome.h"
#include "domain/size_words.h"

namespace kept::cli {

using namespace domain;

namespace {

QStringList outcomeKeys() {
    QStringList keys;
    for (const Outcome outcome : allOutcomes)
        keys.append(keyOf(outcome));
    return keys;
}

} // namespace

void ListFilter::define(Options& options) {
    options.text("--by", m_by, Cli::tr("Those that this person holds"));
    options.text("--department", m_department, Cli::tr("Those that count for this department"));
    options.choices("--outcome", m_outcomes, outcomeKeys(), Cli::tr("With one of these outcomes"));
    options.text("--from", m_from, Cli::tr("The first day of the judged deadline"));
    options.text("--to", m_to, Cli::tr("The last day of the judged deadline"));
    options.text("--search", m_search, Cli::tr("With these words"));
    options.flag("--at-risk", m_atRisk, Cli::tr("Only those that wait on something that is late"));
    options.text("--channel", m_channel, Cli::tr("Given on this channel"));
    options.choice("--size", m_size, sizeKeys(), Cli::tr("Of this size"));
    options.text("--series", m_series, Cli::tr("The occurrences of this recurring promise"));
}

void ListFilter::narrow(PromiseQuery& query, storage::Database& database) const {
    const Period period = periodFrom(m_from, m_to);
    if (period.from.isValid())
        query.period.from = period.from;
    if (period.to.isValid())
        query.period.to = period.to;
    if (!m_search.isNull())
        query.search = m_search;
    if (!m_outcomes.isEmpty())
        query.outcomes.clear();
    for (const QString& key : m_outcomes)
        query.outcomes.insert(*outcomeFromKey(key));
    if (const auto holder = personNamed(database, m_by))
        query.holder = holder;
    if (const auto department = departmentNamed(database, m_department))
        query.countedDepartment = department;
    if (const auto channel = channelNamed(database, m_channel))
        query.channel = channel;
    query.atRisk = query.atRisk || m_atRisk;
    if (!m_series.isNull())
        query.series = SeriesId(promiseIdFrom(m_series).value());
    if (!m_size.isNull())
        query.size = *sizeFromKey(m_size);
}

} // namespace kept::cli
