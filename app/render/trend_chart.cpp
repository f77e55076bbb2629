#include "render/trend_chart.h"

#include "render/number_text.h"

#include <QAreaSeries>
#include <QCoreApplication>
#include <QLineSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace kept::render {

using services::GroupTally;

namespace {

constexpr qreal plotHeight = 148;
constexpr qreal beyondScale = 3; // Qt Charts cuts a line off at the plot area, and at 100 % would take half of it

bool isHollow(const GroupTally& step) {
    return isThin(step) || isUnderWay(step);
}

class TrendChart : public FigureChart {
    Q_DECLARE_TR_FUNCTIONS(kept::render::TrendChart)

public:
    TrendChart(const std::vector<GroupTally>& steps, const ChartStyle& style);

    [[nodiscard]] qreal heightFor(qreal width) const override;
    [[nodiscard]] bool canGrow() const override { return true; }

protected:
    void layOut() override;
    void paintOver(QPainter& painter) const override;

private:
    void addMarks();
    [[nodiscard]] int steps() const { return static_cast<int>(std::lround((1 - m_lowest) / m_step)); }
    void addScaleLines();
    void addBandAndLine(std::size_t first, std::size_t last);
    void addSeriesOnAxes(QAbstractSeries* series);
    void chooseRange();
    [[nodiscard]] qreal stepWidth() const;
    [[nodiscard]] qreal xOf(std::size_t step) const;
    [[nodiscard]] qreal yOf(double rate) const;
    [[nodiscard]] QColor bandColor() const;
    [[nodiscard]] qreal widestStep(QLocale::FormatType format) const;
    void paintLoneSteps(QPainter& painter) const;
    void paintPoint(QPainter& painter, std::size_t step, double rate) const;
    void paintThinSteps(QPainter& painter) const;
    void paintScale(QPainter& painter) const;
    void paintSteps(QPainter& painter) const;
    void paintLastValue(QPainter& painter) const;

    std::vector<GroupTally> m_steps;
    QValueAxis* m_time;
    QValueAxis* m_rate;
    QRectF m_scale;      ///< from the lowest rate to 100 %, left to right
    double m_lowest = 0; ///< of the scale
    double m_step = 0.1;
};

TrendChart::TrendChart(const std::vector<GroupTally>& steps, const ChartStyle& style)
    : FigureChart(style), m_steps(steps), m_time(new QValueAxis(this)), m_rate(new QValueAxis(this)) {
    chooseRange();
    m_time->setRange(-0.5, std::max<double>(1, static_cast<double>(steps.size())) - 0.5);
    m_time->setReverse(style.mirrored());
    m_time->setVisible(false);
    m_rate->setVisible(false);
    addAxis(m_time, Qt::AlignBottom);
    addAxis(m_rate, Qt::AlignLeft);
    addScaleLines();
    for (std::size_t first = 0; first < m_steps.size(); ++first) {
        std::size_t last = first;
        while (last < m_steps.size() && !isHollow(m_steps[last])) {
            ++last;
        }
        if (last > first) {
            addBandAndLine(first, last);
            first = last;
        }
    }
    addMarks();
}

void TrendChart::chooseRange() {
    double low = 0.9;
    for (const GroupTally& each : m_steps) {
        if (const auto rate = each.tally.keepRate()) {
            low = std::min(low, isHollow(each) ? rate->rate : rate->low);
        }
    }
    m_step = low < 0.5 ? 0.25 : 0.1;
    m_lowest = std::max(0.0, std::floor(low / m_step + 1e-9) * m_step);
}

void TrendChart::addSeriesOnAxes(QAbstractSeries* series) {
    addSeries(series);
    series->attachAxis(m_time);
    series->attachAxis(m_rate);
}

/// As series, so that they lie under those that come after.
void TrendChart::addScaleLines() {
    for (int i = 0; i <= steps(); ++i) {
        auto* line = new QLineSeries(this);
        line->append(m_time->min(), m_lowest + i * m_step);
        line->append(m_time->max(), m_lowest + i * m_step);
        line->setPen(QPen(style().color(Token::Line), 1));
        addSeriesOnAxes(line);
    }
}

void TrendChart::addBandAndLine(std::size_t first, std::size_t last) {
    auto* low = new QLineSeries(this);
    auto* high = new QLineSeries(this);
    auto* line = new QLineSeries(this);
    for (std::size_t i = first; i < last; ++i) {
        const domain::Interval rate = *m_steps[i].tally.keepRate();
        const auto x = static_cast<double>(i);
        low->append(x, rate.low);
        high->append(x, rate.high);
        line->append(x, rate.rate);
    }
    auto* area = new QAreaSeries(high, low);
    area->setParent(this);
    area->setPen(Qt::NoPen);
    area->setBrush(bandColor());
    addSeriesOnAxes(area);
    line->setPen(QPen(style().color(Token::Kept), 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    addSeriesOnAxes(line);
}

void TrendChart::addMarks() {
    const QLocale& locale = style().locale;
    for (const GroupTally& each : m_steps) {
        const QString label = stepLabel(each.key, locale);
        const QString text =
            groupText(isUnderWay(each) ? tr("%1 so far", "a month or week").arg(label) : label, each, locale);
        marksToFill().push_back({each.id, each.key, text, {}, {}});
    }
}

qreal TrendChart::heightFor(qreal /*width*/) const {
    return lineHeight() / 2 + plotHeight + 2 * lineHeight() + 12;
}

void TrendChart::layOut() {
    const qreal left = std::ceil(widthOf(percentText(1, style().locale))) + 8;
    const qreal right = std::ceil(widthOf(percentText(1, style().locale))) + 4;
    const qreal top = std::ceil(lineHeight() / 2) + 4;
    const QRectF plot(left, top, std::max(qreal(16), size().width() - left - right),
                      std::max(qreal(16), size().height() - top - 2 * lineHeight() - 8));
    m_scale = plot;
    const double more = (1 - m_lowest) * beyondScale / plot.height();
    m_rate->setRange(m_lowest - more, 1 + more);
    setPlotArea(placed(plot.adjusted(0, -beyondScale, 0, beyondScale)));
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const QRectF column(xOf(i) - stepWidth() / 2, plot.top() - 3, stepWidth(), size().height() - plot.top() + 3);
        marksToFill()[i].area = placed(column);
        marksToFill()[i].ring = marksToFill()[i].area;
    }
}

qreal TrendChart::stepWidth() const {
    return m_scale.width() / std::max<qreal>(1, static_cast<qreal>(m_steps.size()));
}

qreal TrendChart::xOf(std::size_t step) const {
    return m_scale.left() + stepWidth() * (static_cast<qreal>(step) + 0.5);
}

qreal TrendChart::yOf(double rate) const {
    return m_scale.bottom() - m_scale.height() * (rate - m_lowest) / (1 - m_lowest);
}

void TrendChart::paintScale(QPainter& painter) const {
    for (int i = 0; i <= steps(); ++i) {
        const double rate = m_lowest + i * m_step;
        drawLabel(painter, {0, yOf(rate) - lineHeight() / 2, m_scale.left() - 8, lineHeight()},
                  percentText(rate, style().locale), Token::Dim, Qt::AlignLeft);
    }
}

QColor TrendChart::bandColor() const {
    QColor band = style().color(Token::Kept);
    band.setAlphaF(0.24F);
    return band;
}

/// A line and a band need two neighbours; a month or week between gaps gets a point and a piece of band of its own.
void TrendChart::paintLoneSteps(QPainter& painter) const {
    const auto joins = [this](std::size_t i) { return i < m_steps.size() && !isHollow(m_steps[i]); };
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if (!joins(i) || joins(i + 1) || (i > 0 && joins(i - 1))) {
            continue;
        }
        const domain::Interval rate = *m_steps[i].tally.keepRate();
        painter.fillRect(placed({xOf(i) - 5, yOf(rate.high), 10, yOf(rate.low) - yOf(rate.high)}), bandColor());
        paintPoint(painter, i, rate.rate);
    }
}

void TrendChart::paintPoint(QPainter& painter, std::size_t step, double rate) const {
    painter.setPen(QPen(style().color(Token::Surface), 2));
    painter.setBrush(style().color(Token::Kept));
    painter.drawEllipse(placed({xOf(step) - 5, yOf(rate) - 5, 10, 10}));
}

void TrendChart::paintThinSteps(QPainter& painter) const {
    painter.setPen(QPen(style().color(Token::Open), 1.5));
    painter.setBrush(style().color(Token::Surface));
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const auto rate = m_steps[i].tally.keepRate();
        if (rate && isHollow(m_steps[i])) {
            painter.drawEllipse(placed({xOf(i) - 4, yOf(rate->rate) - 4, 8, 8}));
        }
    }
}

qreal TrendChart::widestStep(QLocale::FormatType format) const {
    qreal widest = 0;
    for (const GroupTally& each : m_steps) {
        widest = std::max({widest, widthOf(stepLabel(each.key, style().locale, format)),
                           widthOf(countText(each.tally.judged(), style().locale))});
    }
    return widest + 4;
}

void TrendChart::paintSteps(QPainter& painter) const {
    const bool roomy = widestStep(QLocale::ShortFormat) <= stepWidth();
    const auto format = roomy ? QLocale::ShortFormat : QLocale::NarrowFormat;
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(widestStep(format) / stepWidth())));
    const qreal top = m_scale.bottom() + 6;
    // Counted from the newest, which is the one that is asked about.
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        if ((m_steps.size() - 1 - i) % every != 0) {
            continue;
        }
        const qreal width = stepWidth() * static_cast<qreal>(every);
        const QRectF name(xOf(i) - width / 2, top, width, lineHeight());
        drawLabel(painter, name, stepLabel(m_steps[i].key, style().locale, format), Token::Text, Qt::AlignHCenter);
        drawLabel(painter, name.translated(0, lineHeight()), countText(m_steps[i].tally.judged(), style().locale),
                  Token::Dim, Qt::AlignHCenter);
    }
    drawLabel(painter, {0, top + lineHeight(), m_scale.left() - 8, lineHeight()}, tr("n", "number of observations"),
              Token::Dim, Qt::AlignLeft);
}

void TrendChart::paintLastValue(QPainter& painter) const {
    const auto last = std::find_if(m_steps.rbegin(), m_steps.rend(),
                                   [](const GroupTally& step) { return step.tally.judged() > 0 && !isHollow(step); });
    if (last == m_steps.rend()) {
        return;
    }
    const auto index = static_cast<std::size_t>(m_steps.rend() - last - 1);
    const double rate = last->tally.keepRate()->rate;
    const QPointF at(xOf(index), yOf(rate));
    paintPoint(painter, index, rate);
    painter.setFont(labelFont(true));
    const QString text = percentText(rate, style().locale);
    const qreal width = widthOf(text) + 12;
    if (last == m_steps.rbegin()) {
        drawLabel(painter, {at.x() + 9, at.y() - lineHeight() / 2, size().width() - at.x() - 9, lineHeight()}, text,
                  Token::Text, Qt::AlignLeft);
    } else { // what comes after it stands beside it
        const qreal above = at.y() - lineHeight() - 7;
        const qreal top = above < 0 ? at.y() + 7 : above; // at 100 % there is room below only
        drawLabel(painter, {at.x() - width / 2, top, width, lineHeight()}, text, Token::Text, Qt::AlignHCenter);
    }
    painter.setFont(labelFont());
}

void TrendChart::paintOver(QPainter& painter) const {
    paintScale(painter);
    paintSteps(painter);
    paintLoneSteps(painter);
    paintThinSteps(painter);
    paintLastValue(painter);
}

} // namespace

std::unique_ptr<FigureChart> trendChart(const std::vector<GroupTally>& steps, const ChartStyle& style) {
    return std::make_unique<TrendChart>(steps, style);
}

} // namespace kept::render
