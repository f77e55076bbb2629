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
    KeepRateChart(const std::vector<GroupTally>& tallies, const ChartStyle& style, const Comparison& comparison);

protected:
    [[nodiscard]] qreal headHeight(qreal width) const override;
    [[nodiscard]] qreal figuresWidth() const override {
        return m_rateWidth + gapBetween + m_sampleWidth + importedWidth();
    }
    void paintOver(QPainter& painter) const override;

private:
    static constexpr qreal gapBetween = 12;
    static constexpr qreal narrowestForImported = 440; ///< below it only the words of each row tell

    void addBars();
    void addMarks();
    /// Around the middle of a bar as high as that.
    void paintWhisker(QPainter& painter, const QRectF& bar, const GroupTally& group, Token token) const;
    void paintBefore(QPainter& painter, std::size_t row) const;
    void paintFigures(QPainter& painter, const QRectF& line, const GroupTally& group, Token token) const;
    void paintKey(QPainter& painter) const;
    void drawBefore(QPainter& painter, const QRectF& bar, bool isHollow) const;
    [[nodiscard]] bool compares() const { return m_comparison.isShown(); }
    /// Of the column that says how many events were imported, with the gap before it.
    [[nodiscard]] qreal importedWidth() const {
        return m_importedWidth > 0 && size().width() >= narrowestForImported ? m_importedWidth + gapBetween : 0;
    }
    [[nodiscard]] QString importedShown(const GroupTally& group) const {
        return tr("%1 imported", "how many events").arg(countText(group.importedEvents, style().locale));
    }

    Comparison m_comparison;
    qreal m_rateWidth = 0;
    qreal m_sampleWidth = 0;
    qreal m_importedWidth = 0; ///< 0 where nothing was imported
};

KeepRateChart::KeepRateChart(const std::vector<GroupTally>& tallies, const ChartStyle& style,
                             const Comparison& comparison)
    : GroupRowsChart(tallies, style, comparison.isShown() ? 2 : 1), m_comparison(comparison),
      m_rateWidth(std::ceil(widthOf(percentText(1, style.locale)))) {
    for (const GroupTally& group : groups()) {
        const qint64 most = std::max(group.tally.judged(), compares() ? m_comparison.of(group).tally.judged() : 0);
        m_sampleWidth = std::max(m_sampleWidth, std::ceil(widthOf(sampleText(most, style.locale))));
        for (const GroupTally& shown : {group, compares() ? m_comparison.of(group) : group}) {
            m_importedWidth = shown.importedEvents > 0
                                  ? std::max(m_importedWidth, std::ceil(widthOf(importedShown(shown))))
                                  : m_importedWidth;
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
        QString text = groupText(groupLabel(group.key), group, style().locale);
        if (compares()) {
            text = tr("%1; %2", "a group, the same in the period before")
                       .arg(text, groupText(m_comparison.beforeName, m_comparison.of(group), style().locale));
        }
        marksToFill().push_back({group.id, group.key, text, {}, {}});
    }
}

qreal KeepRateChart::headHeight(qreal /*width*/) const {
    return compares() ? lineHeight() + 8 : 0;
}

/// What the two bars of a row are.
void KeepRateChart::paintKey(QPainter& painter) const {
    constexpr qreal toWords = 7;
    qreal x = 0;
    const auto put = [&](const QString& words, const auto& draw) {
        draw(QRectF(x, (lineHeight() - swatch) / 2, swatch, swatch));
        x += swatch + toWords;
        drawLabel(painter, {x, 0, std::min(widthOf(words) + 1, size().width() - x), lineHeight()}, words, Token::Text,
                  Qt::AlignLeft);
        x += widthOf(words) + 16;
    };
    put(m_comparison.nowName,
        [&](const QRectF& place) { painter.fillRect(placed(place), style().color(Token::Kept)); });
    put(m_comparison.beforeName, [&](const QRectF& place) { drawBefore(painter, place.adjusted(0, 3, 0, -3), false); });
}

void KeepRateChart::drawBefore(QPainter& painter, const QRectF& bar, bool isHollow) const {
    QColor pale = style().color(Token::Kept);
    pale.setAlphaF(0.45F);
    painter.setPen(isHollow ? QPen(style().color(Token::Open), 1) : QPen(Qt::NoPen));
    painter.setBrush(isHollow ? QBrush(Qt::NoBrush) : QBrush(pale));
    painter.drawRect(placed(bar));
}

void KeepRateChart::paintBefore(QPainter& painter, std::size_t row) const {
    const GroupTally before = m_comparison.of(groups()[row]);
    const QRectF line = lineRect(row, 1);
    if (const auto rate = before.tally.keepRate()) {
        const qreal height = std::floor(barHeight() / 2);
        const QRectF bar(xOf(0), line.center().y() - height / 2, xOf(rate->rate) - xOf(0), height);
        drawBefore(painter, bar, isThin(before));
        paintWhisker(painter, bar, before, Token::Dim);
    }
    paintFigures(painter, line, before, Token::Dim);
}

void KeepRateChart::paintOver(QPainter& painter) const {
    if (compares()) {
        paintKey(painter);
    }
    paintNames(painter);
    for (std::size_t i = 0; i < groups().size(); ++i) {
        const Token token = isThin(groups()[i]) ? Token::Dim : Token::Text;
        paintWhisker(painter, barRect(i), groups()[i], token);
        paintFigures(painter, lineRect(i, 0), groups()[i], token);
        if (compares()) {
            paintBefore(painter, i);
        }
    }
}

void KeepRateChart::paintWhisker(QPainter& painter, const QRectF& bar, const GroupTally& group, Token token) const {
    const auto rate = group.tally.keepRate();
    if (!rate) {
        return;
    }
    const qreal middle = bar.center().y();
    const qreal half = bar.height() * 0.28;
    const QRectF span = placed(QRectF(QPointF(xOf(rate->low), middle - half), QPointF(xOf(rate->high), middle + half)));
    const auto draw = [&painter, &span, middle] {
        painter.drawLine(QPointF(span.left(), middle), QPointF(span.right(), middle));
        painter.drawLine(span.topLeft(), span.bottomLeft());
        painter.drawLine(span.topRight(), span.bottomRight());
    };
    // A halo in the colour of the surface keeps the whisker readable on the bar and beside it.
    painter.setPen(QPen(style().color(Token::Surface), 3.5, Qt::SolidLine, Qt::SquareCap));
    draw();
    painter.setPen(QPen(style().color(token), 1.5));
    draw();
}

void KeepRateChart::paintFigures(QPainter& painter, const QRectF& line, const GroupTally& group, Token token) const {
    const QRectF sample(line.right() - importedWidth() - m_sampleWidth, line.top(), m_sampleWidth, line.height());
    const QRectF rate(sample.left() - gapBetween - m_rateWidth, line.top(), m_rateWidth, line.height());
    const auto interval = group.tally.keepRate();
    drawLabel(painter, rate, interval ? percentText(interval->rate, style().locale) : QStringLiteral("—"), token,
              Qt::AlignRight);
    drawLabel(painter, sample, sampleText(group.tally.judged(), style().locale), Token::Dim, Qt::AlignRight);
    if (importedWidth() > 0 && group.importedEvents > 0) {
        drawLabel(painter, {line.right() - m_importedWidth, line.top(), m_importedWidth, line.height()},
                  importedShown(group), Token::Dim, Qt::AlignRight);
    }
}

} // namespace

std::unique_ptr<FigureChart> keepRateChart(const std::vector<GroupTally>& groups, const ChartStyle& style,
                                           const Comparison& comparison) {
    return std::make_unique<KeepRateChart>(groups, style, comparison);
}

} // namespace kept::render
