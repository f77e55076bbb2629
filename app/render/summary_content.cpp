#include "render/summary_content.h"

#include "render/findings.h"
#include "render/moment_text.h"
#include "render/number_text.h"
#include "render/summary_tables.h"

#include <QCoreApplication>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>

namespace kept::render {

using domain::Outcome;
using services::GroupTally;
using services::Summary;

namespace {

/// A chart on paper can't scroll: more groups than these are left to the table.
constexpr std::size_t mostRowsOnPaper = 16;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(kept::render::SummaryContent)
};

QString contextOf(const Summary& summary, const QLocale& locale) {
    QStringList parts{visibleText(summary.bookName)};
    parts << (summary.department.isEmpty() ? Words::tr("all departments") : visibleText(summary.department));
    parts << Words::tr("as of %1 (%2)")
                 .arg(momentText(summary.asOf, zoneNamed(summary.timeZone), locale), visibleText(summary.timeZone));
    return parts.join(QStringLiteral(" · "));
}

QString shareOf(qint64 part, qint64 whole, const QLocale& locale) {
    return whole == 0 ? QStringLiteral("—")
                      : percentText(static_cast<double>(part) / static_cast<double>(whole), locale);
}

std::vector<SummaryContent::KeyFigure> keyFiguresOf(const Summary& summary, const QLocale& locale) {
    const domain::Tally& all = summary.all;
    const auto rate = all.keepRate();
    const qint64 missed = all.judged() - all.kept();
    const qint64 total = all.total();
    const auto count = [&locale](qint64 value) { return countText(value, locale); };
    return {
        {Words::tr("Keep rate"), rate ? percentText(rate->rate, locale) : QStringLiteral("—"),
         rate ? Words::tr("%1, %2 judged").arg(intervalText(*rate, locale), count(all.judged()))
              : Words::tr("nothing judged")},
        {Words::tr("Made"), count(summary.made), Words::tr("promises given")},
        {Words::tr("Kept"), count(all.kept()),
         Words::tr("%1 as renegotiated").arg(count(all.of(Outcome::KeptAsRenegotiated)))},
        {Words::tr("Missed"), count(missed), Words::tr("%1 still overdue").arg(count(all.of(Outcome::Overdue)))},
        {Words::tr("Owed own-ups"), count(summary.owedOwnUps), Words::tr("still to be told")},
        {Words::tr("Released"), shareOf(all.of(Outcome::Released), total, locale),
         Words::tr("%1, not in the rate").arg(count(all.of(Outcome::Released)))},
        {Words::tr("Void"), shareOf(all.of(Outcome::Void), total, locale),
         Words::tr("%1, not in the rate").arg(count(all.of(Outcome::Void)))},
        {Words::tr("Imported"), count(summary.importedEvents), Words::tr("events from elsewhere")},
    };
}

std::vector<GroupTally> biggest(std::vector<GroupTally> groups) {
    std::stable_sort(groups.begin(), groups.end(),
                     [](const GroupTally& a, const GroupTally& b) { return a.tally.judged() > b.tally.judged(); });
    groups.resize(std::min(groups.size(), mostRowsOnPaper));
    return groups;
}

Figure groupFigure(const std::vector<GroupTally>& groups, const QString& measured, const QLocale& locale) {
    const bool all = groups.size() <= mostRowsOnPaper;
    const QString which =
        all ? measured : Words::tr("%1, the %2 with most judged").arg(measured, countText(mostRowsOnPaper, locale));
    Figure figure = keepRateFigure(biggest(groups), {}, which, locale);
    figure.finding = keepRateFinding(groups, {}, locale);
    return figure;
}

Figure departmentsFigure(const Summary& summary, const QString& period, const QLocale& locale) {
    return groupFigure(allNamed(summary.departments, domain::Grouping::Department),
                       Words::tr("departments, %1").arg(period), locale);
}

Figure peopleFigure(const Summary& summary, const QString& period, const QLocale& locale) {
    return groupFigure(allNamed(summary.people, domain::Grouping::Person), Words::tr("people, %1").arg(period), locale);
}

std::vector<Figure> figuresOf(const Summary& summary, const QLocale& locale) {
    const QString period = periodText(summary.period, locale);
    std::vector<Figure> figures;
    figures.push_back(outcomesFigure(
        {.id = 0, .key = {}, .tally = summary.all, .importedEvents = summary.importedEvents}, period, locale));
    figures.push_back(summary.departments.size() > 1 ? departmentsFigure(summary, period, locale)
                                                     : peopleFigure(summary, period, locale));
    const QString whose = summary.department.isEmpty() ? Words::tr("all departments") : visibleText(summary.department);
    figures.push_back(trendFigure(summary.months, whose, locale));
    std::erase_if(figures, [](const Figure& figure) { return figure.isEmpty(); });
    return figures;
}

std::vector<SummaryContent::Definition> definitions() {
    return {
        {Words::tr("Judged"),
         Words::tr("Promises whose judged deadline falls in the period and that are resolved or past "
                   "it: kept, kept as renegotiated, partly kept, late, broken and overdue.")},
        {Words::tr("Keep rate"), Words::tr("Kept and kept as renegotiated, as a share of judged, with the 95 % Wilson "
                                           "interval in brackets. Overdue counts as not kept.")},
        {Words::tr("Judged deadline"),
         Words::tr("The deadline first given, moved only by those renegotiations that the "
                   "promisee was told of in time.")},
        {Words::tr("Released and void"), Words::tr("Left out of the rate; shown beside it as shares of all promises of "
                                                   "the period.")},
        {Words::tr("Order"), Words::tr("By the lower end of the interval. Groups with fewer than %1 judged are not "
                                       "ranked and stand last, by name.")
                                 .arg(domain::fewestToRank)},
        {Words::tr("Imported"), Words::tr("Events that another system reported and this book took over.")},
        {Words::tr("Seal"),
         Words::tr("Count, moment and hash of the history underneath. “kept verify --seal” tells later "
                   "whether that history still stands.")},
    };
}

} // namespace

SummaryContent contentOf(const Summary& summary, const QLocale& locale) {
    SummaryContent content;
    content.title = Words::tr("Promises in %1").arg(periodText(summary.period, locale));
    content.context = contextOf(summary, locale);
    content.rehearsalMark = summary.rehearsal ? Words::tr("Rehearsal: not a record of real promises") : QString();
    content.findings = summaryFindings(summary, locale);
    content.keyFigures = keyFiguresOf(summary, locale);
    content.figures = figuresOf(summary, locale);
    content.tables = summaryTables(summary, locale);
    content.definitions = definitions();
    content.seal = summary.seal.text();
    return content;
}

} // namespace kept::render
