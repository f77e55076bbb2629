#include "render/verdicts_figure.h"

#include "render/number_text.h"
#include "render/shares_chart.h"

#include <QCoreApplication>

namespace kept::render {

using domain::VerdictTally;
using services::GroupTally;

namespace {

struct Verdicts {
    Q_DECLARE_TR_FUNCTIONS(kept::render::Verdicts)
};

std::int64_t countOf(const VerdictTally& verdicts, VerdictPart part) {
    return verdicts.of(isOwnKept(part), isSaidKept(part));
}

/// A row of the chart for each part; what counts is how many there are.
std::vector<GroupTally> rowsOf(const VerdictTally& verdicts) {
    std::vector<GroupTally> rows;
    for (const VerdictPart part : allVerdictParts) {
        GroupTally row{.id = static_cast<qint64>(part), .key = verdictPartText(part), .tally = {}};
        row.tally.add(isOwnKept(part) ? domain::Outcome::Kept : domain::Outcome::Broken, countOf(verdicts, part));
        rows.push_back(row);
    }
    return rows;
}

/// Where both agree the colour is that of the outcome; where they differ it is the one to look at.
Token tokenOf(const GroupTally& row) {
    switch (static_cast<VerdictPart>(row.id)) {
    case VerdictPart::BothKept:
        return Token::Kept;
    case VerdictPart::BothMissed:
        return Token::Overdue;
    case VerdictPart::OnlyOwnKept:
    case VerdictPart::OnlySaidKept:
        break;
    }
    return Token::Late;
}

} // namespace

QString verdictPartText(VerdictPart part) {
    switch (part) {
    case VerdictPart::BothKept:
        return Verdicts::tr("kept, and they say so");
    case VerdictPart::OnlyOwnKept:
        return Verdicts::tr("kept, but they say not");
    case VerdictPart::OnlySaidKept:
        return Verdicts::tr("missed, but they say kept");
    case VerdictPart::BothMissed:
        return Verdicts::tr("missed, and they say so");
    }
    Q_UNREACHABLE();
}

QString verdictsFinding(const VerdictTally& verdicts, const QLocale& locale) {
    if (verdicts.total() == 0)
        return Verdicts::tr("No verdict here yet");
    if (verdicts.total() < domain::fewestToRank)
        return Verdicts::tr("Too few verdicts to tell: %1").arg(countText(verdicts.total(), locale));
    const domain::Interval share = *verdicts.difference();
    return Verdicts::tr("%1 of %2 verdicts differ from the own view: %3 (%4)")
        .arg(countText(verdicts.differing(), locale), countText(verdicts.total(), locale),
             percentText(share.rate, locale), intervalText(share, locale));
}

Figure verdictsFigure(const VerdictTally& verdicts, const QString& measured, const QLocale& locale) {
    Figure figure;
    figure.name = Verdicts::tr("Verdict against own view");
    figure.finding = verdictsFinding(verdicts, locale);
    figure.measured = Verdicts::tr("What the promisees say of judged promises · %1").arg(measured);
    figure.whenEmpty = Verdicts::tr("Once customers and colleagues say whether a promise was kept, that stands here.");
    figure.numbers.headers << Verdicts::tr("own view and verdict") << Verdicts::tr("promises") << Verdicts::tr("share");
    for (const GroupTally& row : rowsOf(verdicts)) {
        const auto count = row.tally.judged();
        const QVariant share =
            verdicts.total() == 0 ? QVariant() : static_cast<double>(count) / static_cast<double>(verdicts.total());
        figure.numbers.rows.push_back({row.id, row.key, {row.key, qint64(count), share}});
    }
    if (verdicts.total() > 0) {
        figure.chart = [rows = rowsOf(verdicts)](const ChartStyle& style) -> std::unique_ptr<FigureChart> {
            const auto text = [](const QString& name, const QString& count) {
                return Verdicts::tr("%1: %2", "own view and verdict, how many").arg(name, count);
            };
            return std::make_unique<SharesChart>(rows, SharesChart::Look{tokenOf, text}, style);
        };
    }
    return figure;
}

} // namespace kept::render
