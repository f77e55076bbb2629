#include "render/margin_figure.h"

#include "render/findings.h"
#include "render/number_text.h"
#include "render/shares_chart.h"

#include <QCoreApplication>

#include <algorithm>
#include <initializer_list>

namespace kept::render {

using domain::Margin;
using services::GroupTally;

namespace {

struct Margins {
    Q_DECLARE_TR_FUNCTIONS(kept::render::Margins)
};

/// How many are in some of the classes.
qint64 countIn(const std::vector<GroupTally>& margins, std::initializer_list<Margin> classes) {
    qint64 count = 0;
    for (const GroupTally& group : margins) {
        const auto is = [&group](Margin margin) { return static_cast<qint64>(margin) == group.id; };
        count += std::any_of(classes.begin(), classes.end(), is) ? group.tally.judged() : 0;
    }
    return count;
}

constexpr std::size_t claims = 6; ///< that are looked at, of which the first that holds is made

/// More than half, whatever chance did.
bool areMost(qint64 count, qint64 all) {
    return all >= domain::fewestToRank && domain::wilsonInterval(count, all, claims)->low > 0.5;
}

std::optional<QString> missesFinding(const std::vector<GroupTally>& margins) {
    const qint64 close = countIn(margins, {Margin::LateClose});
    const qint64 hours = countIn(margins, {Margin::LateHours});
    const qint64 days = countIn(margins, {Margin::LateDays, Margin::LateWeek});
    const qint64 never = countIn(margins, {Margin::NotKept});
    const qint64 misses = close + hours + days + never;
    if (areMost(close, misses)) {
        return Margins::tr("Most misses are late by under two hours");
    }
    if (areMost(close + hours, misses)) {
        return Margins::tr("Most misses are late by less than a day");
    }
    if (areMost(days, misses)) {
        return Margins::tr("Most misses are late by a day or more");
    }
    return areMost(never, misses) ? std::optional(Margins::tr("Most misses were not kept late either")) : std::nullopt;
}

std::optional<QString> keptFinding(const std::vector<GroupTally>& margins) {
    const qint64 days = countIn(margins, {Margin::EarlyWeek, Margin::EarlyDays});
    const qint64 hours = countIn(margins, {Margin::EarlyHours});
    const qint64 close = countIn(margins, {Margin::EarlyClose});
    const qint64 kept = days + hours + close;
    if (areMost(days, kept)) {
        return Margins::tr("Most of what is kept is a day or more early");
    }
    return areMost(close, kept) ? std::optional(Margins::tr("Most of what is kept is kept in the last two hours"))
                                : std::nullopt;
}

/// All classes, those too that nothing is in: what is empty says as much.
std::vector<GroupTally> rowsOf(const std::vector<GroupTally>& margins) {
    std::vector<GroupTally> rows;
    for (const Margin margin : domain::allMargins) {
        const auto is = [margin](const GroupTally& group) { return group.id == static_cast<qint64>(margin); };
        const auto found = std::find_if(margins.begin(), margins.end(), is);
        GroupTally row = found == margins.end() ? GroupTally() : *found;
        row.id = static_cast<qint64>(margin);
        row.key = domain::wordsFor(margin);
        rows.push_back(row);
    }
    return rows;
}

qint64 judgedInAll(const std::vector<GroupTally>& margins) {
    qint64 judged = 0;
    for (const GroupTally& group : margins) {
        judged += group.tally.judged();
    }
    return judged;
}

Token marginToken(const GroupTally& row) {
    switch (static_cast<Margin>(row.id)) {
    case Margin::EarlyWeek:
    case Margin::EarlyDays:
    case Margin::EarlyHours:
    case Margin::EarlyClose:
        return Token::Kept;
    case Margin::LateClose:
    case Margin::LateHours:
    case Margin::LateDays:
    case Margin::LateWeek:
        return Token::Late;
    case Margin::NotKept:
        break;
    }
    return Token::Broken;
}

} // namespace

QString marginFinding(const std::vector<GroupTally>& margins, const QLocale& locale) {
    const qint64 judged = judgedInAll(margins);
    if (judged < domain::fewestToRank) {
        return thinFinding(judged, locale);
    }
    if (const auto misses = missesFinding(margins)) {
        return *misses;
    }
    if (const auto kept = keptFinding(margins)) {
        return *kept;
    }
    return Margins::tr("Of %1 judged, %2 were kept a day or more early, %3 within the last two hours")
        .arg(countText(judged, locale), countText(countIn(margins, {Margin::EarlyWeek, Margin::EarlyDays}), locale),
             countText(countIn(margins, {Margin::EarlyClose}), locale));
}

Figure marginFigure(const std::vector<GroupTally>& margins, const QString& measured, const QLocale& locale) {
    const std::vector<GroupTally> rows = rowsOf(margins);
    const qint64 judged = judgedInAll(rows);
    Figure figure;
    figure.name = Margins::tr("How early or late");
    figure.finding = marginFinding(rows, locale);
    figure.measured = Margins::tr("How early or late %1 judged promises were kept, in working time · %2")
                          .arg(countText(judged, locale), withImported(measured, margins, locale));
    figure.numbers.headers << Margins::tr("how early or late") << Margins::tr("promises")
                           << Margins::tr("share of judged");
    for (const GroupTally& row : rows) {
        const QVariant share =
            judged == 0 ? QVariant() : static_cast<double>(row.tally.judged()) / static_cast<double>(judged);
        figure.numbers.rows.push_back({row.id, row.key, {row.key, qint64(row.tally.judged()), share}});
    }
    if (judged > 0) {
        figure.chart = [rows](const ChartStyle& style) -> std::unique_ptr<FigureChart> {
            const auto text = [](const QString& name, const QString& count) {
                return Margins::tr("%1: %2", "how early or late, how many and their share").arg(name, count);
            };
            return std::make_unique<SharesChart>(rows,
                                                 SharesChart::Look{.token = marginToken,
                                                                   .text = text,
                                                                   .saysShare = true,
                                                                   .fillsWidth = true,
                                                                   .apartFrom = rows.size() - 1},
                                                 style);
        };
    }
    return figure;
}

} // namespace kept::render
