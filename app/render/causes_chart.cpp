#include "render/causes_chart.h"

#include "render/group_rows_chart.h"
#include "render/number_text.h"

#include <QBarSet>
#include <QCoreApplication>
#include <QHorizontalStackedBarSeries>
#include <QPainter>

#include <algorithm>

namespace kept::render {

using services::GroupTally;

namespace {

class CausesChart : public GroupRowsChart {
    Q_DECLARE_TR_FUNCTIONS(kept::render::CausesChart)

public:
    CausesChart(const std::vector<GroupTally>& causes, const ChartStyle& style) : GroupRowsChart(causes, style) {
        for (const GroupTally& cause : groups())
            m_misses += cause.tally.judged();
        for (const GroupTally& cause : groups())
            m_figuresWidth = std::max(m_figuresWidth, std::ceil(widthOf(countOf(cause))));
        addBars();
        for (const GroupTally& cause : groups())
            marksToFill().push_back({cause.id,
                                     cause.key,
                                     tr("%1: %2 misses began there", "whose, how many of how many")
                                         .arg(groupLabel(cause.key), countOf(cause)),
                                     {},
                                     {}});
    }

protected:
    [[nodiscard]] qreal figuresWidth() const override { return m_figuresWidth; }

    void paintOver(QPainter& painter) const override {
        paintNames(painter);
        for (std::size_t i = 0; i < groups().size(); ++i)
            drawLabel(painter, rowRect(i), countOf(groups()[i]), Token::Dim, Qt::AlignRight);
    }

private:
    void addBars() {
        auto* shares = new QBarSet(QString(), this);
        for (auto cause = groups().rbegin(); cause != groups().rend(); ++cause)
            *shares << static_cast<double>(cause->tally.judged()) / static_cast<double>(std::max<qint64>(1, m_misses));
        shares->setColor(style().color(Token::Overdue));
        shares->setPen(Qt::NoPen);
        auto* series = new QHorizontalStackedBarSeries(this);
        series->append(shares);
        addRows(series);
    }
    [[nodiscard]] QString countOf(const GroupTally& cause) const {
        return tr("%1 of %2", "misses")
            .arg(countText(cause.tally.judged(), style().locale), countText(m_misses, style().locale));
    }

    qint64 m_misses = 0;
    qreal m_figuresWidth = 0;
};

} // namespace

std::unique_ptr<FigureChart> causesChart(const std::vector<GroupTally>& causes, const ChartStyle& style) {
    return std::make_unique<CausesChart>(causes, style);
}

} // namespace kept::render
