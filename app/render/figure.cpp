#include "render/figure.h"

#include "render/causes_chart.h"
#include "render/findings.h"
#include "render/keep_rate_chart.h"
#include "render/number_text.h"
#include "render/outcome_labels.h"
#include "render/outcomes_chart.h"
#include "render/trend_chart.h"
#include "render/trend_finding.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::render {

using services::GroupTally;

namespace {

struct Figures {
    Q_DECLARE_TR_FUNCTIONS(kept::render::Figures)
};

/// What has an order of its own keeps it; the rest is ranked.
std::vector<GroupTally> inOrder(const std::vector<GroupTally>& groups, domain::Grouping grouping) {
    const bool ordered = grouping == domain::Grouping::Size || grouping == domain::Grouping::Promisee;
    return ordered ? groups : ranked(groups);
}

QString headOf(domain::Grouping grouping) {
    switch (grouping) {
    case domain::Grouping::Channel:
        return Figures::tr("channel");
    case domain::Grouping::Size:
        return Figures::tr("size");
    case domain::Grouping::Service:
        return Figures::tr("standard");
    case domain::Grouping::Promisee:
        return Figures::tr("to whom");
    default:
        return Figures::tr("group");
    }
}

qint64 importedIn(const std::vector<GroupTally>& groups) {
    qint64 events = 0;
    for (const GroupTally& group : groups) {
        events += group.importedEvents;
    }
    return events;
}

/// What is measured, with what was imported in front of it: what is cut off where it does not fit is the rest.
QString withImported(const QString& measured, qint64 events, const QLocale& locale) {
    return events == 0 ? measured
                       : Figures::tr("%1 · %2", "events imported, what is measured")
                             .arg(importedText(events, locale), measured);
}

bool haveFew(const std::vector<GroupTally>& groups) {
    return std::ranges::any_of(groups,
                               [](const GroupTally& group) { return group.tally.judged() > 0 && isThin(group); });
}

/// Says what is hollow in the chart, where anything is; `before` are shown beside the groups.
QString withHollow(const QString& measured, const std::vector<GroupTally>& groups, const QLocale& locale,
                   bool isTrend = false, const std::vector<GroupTally>& before = {}) {
    const bool few = haveFew(groups) || haveFew(before);
    const bool underWay = isTrend && std::any_of(groups.begin(), groups.end(), isUnderWay);
    if (!few && !underWay) {
        return measured;
    }
    const QString fewest = countText(domain::fewestToRank, locale);
    const QString hollow = !few        ? Figures::tr("hollow: not over yet")
                           : !underWay ? Figures::tr("hollow: fewer than %1 judged").arg(fewest)
                                       : Figures::tr("hollow: fewer than %1 judged, or not over yet").arg(fewest);
    return Figures::tr("%1 · %2", "what is measured, what is hollow").arg(measured, hollow);
}

QStringList rateHeads() {
    return {Figures::tr("judged"), Figures::tr("keep rate"), Figures::tr("95 % from"),
            Figures::tr("to", "end of an interval")};
}

/// What a column of the period before holds.
QString inPeriod(const QString& what, const Comparison& comparison) {
    return Figures::tr("%1, %2", "what is measured, in which period").arg(what, comparison.beforeName);
}

void addRate(std::vector<QVariant>& row, const domain::Tally& tally) {
    const auto rate = tally.keepRate();
    row.emplace_back(qint64(tally.judged()));
    row.emplace_back(rate ? QVariant(rate->rate) : QVariant());
    row.emplace_back(rate ? QVariant(rate->low) : QVariant());
    row.emplace_back(rate ? QVariant(rate->high) : QVariant());
}

NumbersTable groupNumbers(const std::vector<GroupTally>& groups, const QString& head,
                          const std::function<QString(const QString&)>& label, const Comparison& comparison = {}) {
    NumbersTable table;
    table.headers << head << rateHeads();
    if (comparison.isShown()) {
        for (const QString& of : rateHeads()) {
            table.headers << inPeriod(of, comparison);
        }
    }
    for (const domain::Outcome outcome : judgedOutcomes) {
        table.headers << domain::wordFor(outcome);
    }
    table.headers << Figures::tr("events imported");
    for (const GroupTally& group : groups) {
        std::vector<QVariant> row{label(group.key)};
        addRate(row, group.tally);
        if (comparison.isShown()) {
            addRate(row, comparison.of(group).tally);
        }
        for (const domain::Outcome outcome : judgedOutcomes) {
            row.emplace_back(qint64(group.tally.of(outcome)));
        }
        row.emplace_back(group.importedEvents);
        table.rows.push_back({group.id, group.key, std::move(row)});
    }
    return table;
}

bool nothingJudged(const std::vector<GroupTally>& groups) {
    return std::all_of(groups.begin(), groups.end(), [](const GroupTally& g) { return g.tally.judged() == 0; });
}

} // namespace

QString withImported(const QString& measured, const std::vector<GroupTally>& groups, const QLocale& locale) {
    return withImported(measured, importedIn(groups), locale);
}

QString withOpen(const QString& measured, qint64 open, const QLocale& locale) {
    return open == 0 ? measured
                     : Figures::tr("Not over, %1 still open · %2", "promises of the period, what is measured")
                           .arg(countText(open, locale), measured);
}

Figure keepRateFigure(const std::vector<GroupTally>& groups, const Comparison& comparison, const QString& measured,
                      const QLocale& locale, domain::Grouping grouping) {
    const std::vector<GroupTally> order = inOrder(groups, grouping);
    std::vector<GroupTally> beside;
    for (const GroupTally& group : order) {
        if (comparison.isShown()) {
            beside.push_back(comparison.of(group));
        }
    }
    Figure figure;
    figure.name = Figures::tr("Keep rate");
    figure.finding = keepRateFinding(order, comparison.before, locale, grouping);
    figure.measured = withHollow(
        Figures::tr("Keep rate with 95 % interval and n · %1").arg(withImported(measured, importedIn(order), locale)),
        order, locale, false, beside);
    figure.numbers = groupNumbers(order, headOf(grouping), groupLabel, comparison);
    if (!nothingJudged(order)) {
        figure.chart = [order, comparison](const ChartStyle& style) { return keepRateChart(order, style, comparison); };
    }
    return figure;
}

Figure outcomesFigure(const GroupTally& figures, const QString& measured, const QLocale& locale,
                      const Comparison& comparison) {
    const domain::Tally& tally = figures.tally;
    const domain::Tally before = comparison.of(figures).tally;
    Figure figure;
    figure.name = Figures::tr("Outcomes");
    figure.finding = outcomesFinding(tally, locale);
    figure.measured =
        Figures::tr("Outcomes of %1 judged promises · %2")
            .arg(countText(tally.judged(), locale), withImported(measured, figures.importedEvents, locale));
    const QStringList heads{Figures::tr("promises"), Figures::tr("share of judged")};
    figure.numbers.headers << Figures::tr("outcome") << heads;
    if (comparison.isShown()) {
        for (const QString& of : heads) {
            figure.numbers.headers << inPeriod(of, comparison);
        }
    }
    const auto add = [](std::vector<QVariant>& row, const domain::Tally& from, domain::Outcome outcome) {
        const bool counts = domain::isJudged(outcome) && from.judged() > 0;
        const double share = counts ? static_cast<double>(from.of(outcome)) / static_cast<double>(from.judged()) : 0;
        row.emplace_back(qint64(from.of(outcome)));
        row.emplace_back(counts ? QVariant(share) : QVariant());
    };
    for (const domain::Outcome outcome : domain::allOutcomes) {
        std::vector<QVariant> row{domain::wordFor(outcome)};
        add(row, tally, outcome);
        if (comparison.isShown()) {
            add(row, before, outcome);
        }
        figure.numbers.rows.push_back({0, domain::keyOf(outcome), std::move(row)});
    }
    if (tally.judged() > 0) {
        figure.chart = [tally, before, name = comparison.beforeName](const ChartStyle& style) {
            return outcomesChart(tally, style, before, name);
        };
    }
    return figure;
}

Figure outcomesByGroupFigure(const std::vector<GroupTally>& groups, const QString& measured, const QLocale& locale) {
    const std::vector<GroupTally> order = ranked(groups);
    domain::Tally all;
    for (const GroupTally& group : order) {
        all += group.tally;
    }
    Figure figure;
    figure.name = Figures::tr("Outcomes by group");
    figure.finding = outcomesFinding(all, locale);
    figure.measured =
        Figures::tr("Share of each outcome, and n · %1").arg(withImported(measured, importedIn(order), locale));
    figure.numbers = groupNumbers(order, Figures::tr("group"), groupLabel);
    if (!nothingJudged(order)) {
        figure.chart = [order](const ChartStyle& style) { return outcomesByGroupChart(order, style); };
    }
    return figure;
}

Figure trendFigure(const std::vector<GroupTally>& steps, const QString& measured, const QLocale& locale) {
    const bool weeks = !steps.empty() && weekOf(steps.back().key).isValid();
    Figure figure;
    figure.name = Figures::tr("Trend");
    figure.finding = trendFinding(steps, locale);
    const QString measures = weeks ? Figures::tr("Keep rate by week, the band is the 95 % interval · %1")
                                   : Figures::tr("Keep rate by month, the band is the 95 % interval · %1");
    figure.measured = withHollow(measures.arg(withImported(measured, importedIn(steps), locale)), steps, locale, true);
    if (mayBeSeason(steps)) {
        figure.measured = Figures::tr("%1 · under a year: may be the season").arg(figure.measured);
    }
    figure.numbers = groupNumbers(steps, weeks ? Figures::tr("week") : Figures::tr("month"),
                                  [locale](const QString& key) { return stepLabel(key, locale); });
    if (!nothingJudged(steps)) {
        figure.chart = [steps](const ChartStyle& style) { return trendChart(steps, style); };
    }
    return figure;
}

Figure causesFigure(std::vector<GroupTally> causes, qint64 passedOn, const QString& measured, const QLocale& locale) {
    std::stable_sort(causes.begin(), causes.end(),
                     [](const GroupTally& a, const GroupTally& b) { return a.tally.judged() > b.tally.judged(); });
    Figure figure;
    figure.name = Figures::tr("Causes");
    figure.finding = causesFinding(causes, passedOn, locale);
    figure.measured = Figures::tr("Misses by whose promise was missed first · %1")
                          .arg(withImported(measured, importedIn(causes), locale));
    figure.whenEmpty = Figures::tr("Of each miss, whose promise was missed first would stand here.");
    figure.numbers.headers << Figures::tr("whose was missed first") << Figures::tr("misses");
    for (const domain::Outcome outcome : judgedOutcomes) {
        if (domain::isMissed(outcome))
            figure.numbers.headers << domain::wordFor(outcome);
    }
    for (const GroupTally& cause : causes) {
        std::vector<QVariant> row{groupLabel(cause.key), qint64(cause.tally.judged())};
        for (const domain::Outcome outcome : judgedOutcomes) {
            if (domain::isMissed(outcome))
                row.emplace_back(qint64(cause.tally.of(outcome)));
        }
        figure.numbers.rows.push_back({cause.id, cause.key, std::move(row)});
    }
    if (!nothingJudged(causes)) {
        figure.chart = [causes](const ChartStyle& style) { return causesChart(causes, style); };
    }
    return figure;
}

} // namespace kept::render
