#include "render/keep_rate_chart.h"

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

class KeepRateChart : public GroupRowsChart {
    Q_DECLARE_TR_FUNCTIONS(kept::render::KeepRateChart)

public:
    KeepRateChart(const std::vector<GroupTally>& tallies, const ChartStyle& style);

protected:
    [[nodiscard]] qreal figuresWidth() const override {
        return m_rateWidth + gapBetween + m_sampleWidth + importedWidth();
    }
    void paintOver(QPainter& painter) const override;

private:
    static constexpr qreal gapBetween = 12;
    static constexpr qreal narrowestForImported = 440; ///< below it only the words of each row tell

    void addBars();
    void addMarks();
    void paintWhisker(QPainter& painter, std::size_t row, const domain::Interval& rate) const;
    void paintFigures(QPainter& painter, std::size_t row) const;
    /// Of the column that says how many events were imported, with the gap before it.
    [[nodiscard]] qreal importedWidth() const {
        return m_importedWidth > 0 && size().width() >= narrowestForImported ? m_importedWidth + gapBetween : 0;
    }
    [[nodiscard]] QString importedShown(const GroupTally& group) const {
        return tr("%1 imported", "how many events").arg(countText(group.importedEvents, style().locale));
    }

    qreal m_rateWidth = 0;
    qreal m_sampleWidth = 0;
    qreal m_importedWidth = 0; ///< 0 where nothing was imported
};

KeepRateChart::KeepRateChart(const std::vector<GroupTally>& tallies, const ChartStyle& style)
    : GroupRowsChart(tallies, style), m_rateWidth(std::ceil(widthOf(percentText(1, style.locale)))) {
    for (const GroupTally& group : groups()) {
        m_sampleWidth = std::max(m_sampleWidth, std::ceil(widthOf(sampleText(group.tally.judged(), style.locale))));
        if (group.importedEvents > 0) {
            m_importedWidth = std::max(m_importedWidth, std::ceil(widthOf(importedShown(group))));
        }
    }
    addBars();
    addMarks();
}

void KeepRateChart::addBars() {
    auto* enough = new QBarSet(QString(), this);
    auto* thin = new QBarSet(QString(), this);
    for (auto group = groups().rbegin(); group != groups().rend(); ++group) {
        const auto rate = group->tally.keepRate();
        const double share = rate ? rate->rate : 0;
        *enough << (isThin(*group) ? 0 : share);
        *thin << (isThin(*group) ? share : 0);
    }
    enough->setColor(style().color(Token::Kept));
    enough->setPen(Qt::NoPen);
    thin->setColor(Qt::transparent);
    thin->setPen(QPen(style().color(Token::Open), 1));
    auto* series = new QHorizontalStackedBarSeries(this);
    series->append(enough);
    series->append(thin);
    addRows(series);
}

void KeepRateChart::addMarks() {
    for (const GroupTally& group : groups()) {
        const QString text = groupText(groupLabel(group.key), group, style().locale);
        marksToFill().push_back({group.id, group.key, text, {}, {}});
    }
}

void KeepRateChart::paintOver(QPainter& painter) const {
    paintNames(painter);
    for (std::size_t i = 0; i < groups().size(); ++i) {
        if (const auto rate = groups()[i].tally.keepRate()) {
            paintWhisker(painter, i, *rate);
        }
        paintFigures(painter, i);
    }
}

void KeepRateChart::paintWhisker(QPainter& painter, std::size_t row, const domain::Interval& rate) const {
    const QRectF bar = barRect(row);
    const qreal middle = bar.center().y();
    const qreal half = bar.height() * 0.28;
    const QRectF span = placed(QRectF(QPointF(xOf(rate.low), middle - half), QPointF(xOf(rate.high), middle + half)));
    const auto draw = [&painter, &span, middle] {
        painter.drawLine(QPointF(span.left(), middle), QPointF(span.right(), middle));
        painter.drawLine(span.topLeft(), span.bottomLeft());
        painter.drawLine(span.topRight(), span.bottomRight());
    };
    // A halo in the colour of the surface keeps the whisker readable on the bar and beside it.
    painter.setPen(QPen(style().color(Token::Surface), 3.5, Qt::SolidLine, Qt::SquareCap));
    draw();
    painter.setPen(QPen(style().color(isThin(groups()[row]) ? Token::Dim : Token::Text), 1.5));
    draw();
}

void KeepRateChart::paintFigures(QPainter& painter, std::size_t row) const {
    const QRectF whole = rowRect(row);
    const auto& tally = groups()[row].tally;
    const QRectF sample(whole.right() - importedWidth() - m_sampleWidth, whole.top(), m_sampleWidth, whole.height());
    const QRectF rate(sample.left() - gapBetween - m_rateWidth, whole.top(), m_rateWidth, whole.height());
    const auto interval = tally.keepRate();
    drawLabel(painter, rate, interval ? percentText(interval->rate, style().locale) : QStringLiteral("—"),
              isThin(groups()[row]) ? Token::Dim : Token::Text, Qt::AlignRight);
    drawLabel(painter, sample, sampleText(tally.judged(), style().locale), Token::Dim, Qt::AlignRight);
    if (importedWidth() > 0 && groups()[row].importedEvents > 0) {
        drawLabel(painter, {whole.right() - m_importedWidth, whole.top(), m_importedWidth, whole.height()},
                  importedShown(groups()[row]), Token::Dim, Qt::AlignRight);
    }
}

} // namespace

std::unique_ptr<FigureChart> keepRateChart(const std::vector<GroupTally>& groups, const ChartStyle& style) {
    return std::make_unique<KeepRateChart>(groups, style);
}

} // namespace kept::render
