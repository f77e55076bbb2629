#include "render/shares_chart.h"

#include "render/number_text.h"

#include <QBarSet>
#include <QHorizontalStackedBarSeries>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <vector>

namespace kept::render {

using services::GroupTally;

SharesChart::SharesChart(const std::vector<GroupTally>& groups, const Look& look, const ChartStyle& style)
    : GroupRowsChart(groups, style), m_saysShare(look.saysShare), m_apartFrom(look.apartFrom) {
    for (const GroupTally& group : groups)
        m_all += group.tally.judged();
    for (const GroupTally& group : groups)
        m_figuresWidth = std::max(m_figuresWidth, std::ceil(widthOf(countOf(group))));
    addBars(look);
    for (const GroupTally& group : groups)
        marksToFill().push_back({group.id, group.key, look.text(groupLabel(group.key), countOf(group)), {}, {}});
}

void SharesChart::addBars(const Look& look) {
    auto* series = new QHorizontalStackedBarSeries(this);
    qint64 whole = 1; // what the whole width stands for
    for (const GroupTally& group : groups())
        whole = std::max(whole, look.fillsWidth ? group.tally.judged() : m_all);
    // A set has one colour, and a value for each row.
    std::vector<Token> tokens;
    for (const GroupTally& group : groups()) {
        const Token token = look.token(group);
        if (std::find(tokens.begin(), tokens.end(), token) == tokens.end())
            tokens.push_back(token);
    }
    for (const Token token : tokens) {
        auto* shares = new QBarSet(QString(), this);
        for (auto group = groups().rbegin(); group != groups().rend(); ++group) {
            const qint64 count = look.token(*group) == token ? group->tally.judged() : 0;
            *shares << static_cast<double>(count) / static_cast<double>(whole);
        }
        shares->setColor(style().color(token));
        shares->setPen(Qt::NoPen);
        series->append(shares);
    }
    addRows(series);
}

QString SharesChart::countOf(const GroupTally& group) const {
    if (m_saysShare) {
        const double share =
            static_cast<double>(group.tally.judged()) / static_cast<double>(std::max<qint64>(1, m_all));
        return tr("%1 · %2", "count and share")
            .arg(countText(group.tally.judged(), style().locale), percentText(share, style().locale));
    }
    return tr("%1 of %2", "misses, or verdicts")
        .arg(countText(group.tally.judged(), style().locale), countText(m_all, style().locale));
}

void SharesChart::paintOver(QPainter& painter) const {
    paintNames(painter);
    if (m_apartFrom > 0 && m_apartFrom < groups().size()) {
        const QRectF row = rowRect(m_apartFrom);
        painter.setPen(QPen(style().color(Token::Line), 1));
        painter.drawLine(row.topLeft(), row.topRight());
    }
    for (std::size_t i = 0; i < groups().size(); ++i)
        drawLabel(painter, rowRect(i), countOf(groups()[i]), Token::Dim, Qt::AlignRight);
}

} // namespace kept::render
