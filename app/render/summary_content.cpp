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

struct SummaryContentText {
    Q_DECLARE_TR_FUNCTIONS(kept::render::SummaryContent)
};

QString contextOf(const Summary& summary, const QLocale& locale) {
    QStringList parts{visibleText(summary.bookName)};
    parts << (summary.department.isEmpty() ? SummaryContentText::tr("all departments")
                                           : visibleText(summary.department));
    parts << SummaryContentText::tr("as of %1 (%2)")
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
        {SummaryContentText::tr("Keep rate"), rate ? percentText(rate->rate, locale) : QStringLiteral("—"),
         rate ? SummaryContentText::tr("%1, %2 judged").arg(intervalText(*rate, locale), count(all.judged()))
              : SummaryContentText::tr("nothing judged")},
        {SummaryContentText::tr("Made"), count(summary.made), SummaryContentText::tr("promises given")},
        {SummaryContentText::tr("Kept"), count(all.kept()),
         SummaryContentText::tr("%1 as renegotiated").arg(count(all.of(Outcome::KeptAsRenegotiated)))},
        {SummaryContentText::tr("Missed"), count(missed),
         SummaryContentText::tr("%1 still overdue").arg(count(all.of(Outcome::Overdue)))},
        {SummaryContentText::tr("Owed own-ups"), count(summary.owedOwnUps), SummaryContentText::tr("still to be told")},
        {SummaryContentText::tr("Released"), shareOf(all.of(Outcome::Released), total, locale),
         SummaryContentText::tr("%1, not in the rate").arg(count(all.of(Outcome::Released)))},
        {SummaryContentText::tr("Void"), shareOf(all.of(Outcome::Void), total, locale),
         SummaryContentText::tr("%1, not in the rate").arg(count(all.of(Outcome::Void)))},
        {SummaryContentText::tr("Imported"), count(summary.importedEvents),
         SummaryContentText::tr("events from elsewhere")},
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
        all ? measured
            : SummaryContentText::tr("%1, the %2 with most judged").arg(measured, countText(mostRowsOnPaper, locale));
    Figure figure = keepRateFigure(biggest(groups), {}, which, locale);
    figure.finding = keepRateFinding(groups, {}, locale);
    return figure;
}

Figure departmentsFigure(const Summary& summary, const QString& period, const QLocale& locale) {
    return groupFigure(allNamed(summary.departments, domain::Grouping::Department),
                       SummaryContentText::tr("departments, %1").arg(period), locale);
}

Figure peopleFigure(const Summary& summary, const QString& period, const QLocale& locale) {
    return groupFigure(allNamed(summary.people, domain::Grouping::Person),
                       SummaryContentText::tr("people, %1").arg(period), locale);
}

std::vector<Figure> figuresOf(const Summary& summary, const QLocale& locale) {
    const QString period = periodText(summary.period, locale);
    std::vector<Figure> figures;
    figures.push_back(outcomesFigure(
        {.id = 0, .key = {}, .tally = summary.all, .importedEvents = summary.importedEvents}, period, locale));
    figures.push_back(summary.departments.size() > 1 ? departmentsFigure(summary, period, locale)
                                                     : peopleFigure(summary, period, locale));
    const QString whose =
        summary.department.isEmpty() ? SummaryContentText::tr("all departments") : visibleText(summary.department);
    figures.push_back(trendFigure(summary.months, whose, locale));
    std::erase_if(figures, [](const Figure& figure) { return figure.isEmpty(); });
    return figures;
}

std::vector<SummaryContent::Definition> definitions() {
    return {
        {SummaryContentText::tr("Judged"),
         SummaryContentText::tr("Promises whose judged deadline falls in the period and that are resolved or past "
                                "it: kept, kept as renegotiated, partly kept, late, broken and overdue.")},
        {SummaryContentText::tr("Keep rate"),
         SummaryContentText::tr("Kept and kept as renegotiated, as a share of judged, with the 95 % Wilson "
                                "interval in brackets. Overdue counts as not kept.")},
        {SummaryContentText::tr("Judged deadline"),
         SummaryContentText::tr("The deadline first given, moved only by those renegotiations that the "
                                "promisee was told of in time.")},
        {SummaryContentText::tr("Released and void"),
         SummaryContentText::tr("Left out of the rate; shown beside it as shares of all promises of "
                                "the period.")},
        {SummaryContentText::tr("Order"),
         SummaryContentText::tr("By the lower end of the interval. Groups with fewer than %1 judged are not "
                                "ranked and stand last, by name.")
             .arg(domain::fewestToRank)},
        {SummaryContentText::tr("Imported"),
         SummaryContentText::tr("Events that another system reported and this book took over.")},
        {SummaryContentText::tr("Seal"),
         SummaryContentText::tr("Count, moment and hash of the history underneath. “kept verify --seal” tells later "
                                "whether that history still stands.")},
    };
}

} // namespace

SummaryContent contentOf(const Summary& summary, const QLocale& locale) {
    SummaryContent content;
    content.title = SummaryContentText::tr("Promises in %1").arg(periodText(summary.period, locale));
    content.context = contextOf(summary, locale);
    content.rehearsalMark =
        summary.rehearsal ? SummaryContentText::tr("Rehearsal: not a record of real promises") : QString();
    content.findings = summaryFindings(summary, locale);
    content.keyFigures = keyFiguresOf(summary, locale);
    content.figures = figuresOf(summary, locale);
    content.tables = summaryTables(summary, locale);
    content.definitions = definitions();
    content.seal = summary.seal.text();
    return content;
}

} // namespace kept::render
