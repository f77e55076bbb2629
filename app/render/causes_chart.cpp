#include "render/causes_chart.h"

#include "render/shares_chart.h"

#include <QCoreApplication>

namespace kept::render {

using services::GroupTally;

namespace {

struct CausesChart {
    Q_DECLARE_TR_FUNCTIONS(kept::render::CausesChart)
};

} // namespace

std::unique_ptr<FigureChart> causesChart(const std::vector<GroupTally>& causes, const ChartStyle& style) {
    const auto text = [](const QString& name, const QString& count) {
        return CausesChart::tr("%1: %2 misses began there", "whose, how many of how many").arg(name, count);
    };
    return std::make_unique<SharesChart>(
        causes, SharesChart::Look{[](const GroupTally&) { return Token::Overdue; }, text}, style);
}

} // namespace kept::render
