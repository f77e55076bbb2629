#pragma once

#include "render/group_rows_chart.h"

#include <functional>

namespace kept::render {

/// A row per group with its share of all that is judged in any of them, and how many that are at the end.
class SharesChart : public GroupRowsChart {
    Q_OBJECT

public:
    struct Look {
        std::function<Token(const services::GroupTally&)> token; ///< the colour of its bar
        /// What the row says in one line, from the name of the group and its "3 of 12".
        std::function<QString(const QString& name, const QString& count)> text;
        bool saysShare = false;    ///< "3 · 25 %" in place of "3 of 12"
        bool fillsWidth = false;   ///< the longest bar is as wide as the chart: how they compare is what is asked
        std::size_t apartFrom = 0; ///< this row and those after it stand apart from those before; 0 for none
    };

    SharesChart(const std::vector<services::GroupTally>& groups, const Look& look, const ChartStyle& style);

protected:
    [[nodiscard]] qreal figuresWidth() const override { return m_figuresWidth; }
    void paintOver(QPainter& painter) const override;

private:
    void addBars(const Look& look);
    [[nodiscard]] QString countOf(const services::GroupTally& group) const;

    bool m_saysShare;
    std::size_t m_apartFrom;
    qint64 m_all = 0;
    qreal m_figuresWidth = 0;
};

} // namespace kept::render
