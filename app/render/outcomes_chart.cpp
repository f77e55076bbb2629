#include "render/outcomes_chart.h"

#include "render/number_text.h"
#include "render/outcome_labels.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QCoreApplication>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>

namespace kept::render {

using domain::Outcome;

namespace {

constexpr qreal barTop = 4; // for the ring around a segment
constexpr qreal barHeight = 34;
constexpr qreal beforeHeight = 10;
constexpr qreal beforeGap = 5;
constexpr qreal barToLabels = 16;
constexpr qreal swatchToLabel = 8;
constexpr qreal labelToFigures = 10;
constexpr qreal columnGap = 28; // clearly more than from a label to its figures

class OutcomesChart : public FigureChart {
    Q_DECLARE_TR_FUNCTIONS(kept::render::OutcomesChart)

public:
    OutcomesChart(const domain::Tally& tally, const ChartStyle& style, const domain::Tally& before,
                  const QString& beforeName);

    [[nodiscard]] qreal heightFor(qreal width) const override;

protected:
    void layOut() override;
    void paintOver(QPainter& painter) const override;

private:
    void addBar();
    [[nodiscard]] qreal labelHeight() const { return std::max(qreal(32), lineHeight() * 1.8); }
    [[nodiscard]] qreal widthOfLabel(Outcome outcome, const QString& figures) const {
        return swatch + swatchToLabel + widthOf(outcomeText(outcome)) + labelToFigures + widthOf(figures) + 2;
    }
    [[nodiscard]] std::size_t columns(qreal width) const;
    [[nodiscard]] std::size_t labelRows(qreal width) const;
    [[nodiscard]] QRectF labelRect(std::size_t index) const;
    [[nodiscard]] bool compares() const { return !m_beforeName.isEmpty(); }
    [[nodiscard]] qreal labelsTop() const {
        return barTop + barHeight + (compares() ? beforeGap + beforeHeight : 0) + barToLabels;
    }
    /// Of one bar, in which those of the tally lie beside each other.
    [[nodiscard]] std::vector<QRectF> segmentsOf(const domain::Tally& tally, qreal top, qreal height) const;
    [[nodiscard]] std::vector<QRectF> segments() const { return segmentsOf(m_tally, barTop, barHeight); }
    /// Count and share, with those of the period before.
    [[nodiscard]] QString figuresOf(Outcome outcome) const;
    /// What is not in the bar, and what the narrow one is.
    [[nodiscard]] QStringList notes() const;
    void paintBefore(QPainter& painter) const;
    void paintSigns(QPainter& painter) const;
    void paintLabel(QPainter& painter, std::size_t index) const;

    domain::Tally m_tally;
    domain::Tally m_before;
    QString m_beforeName;            ///< empty where nothing is compared
    std::vector<Outcome> m_outcomes; ///< those that occur
    qreal m_widestLabel = 0;
};

OutcomesChart::OutcomesChart(const domain::Tally& tally, const ChartStyle& style, const domain::Tally& before,
                             const QString& beforeName)
    : FigureChart(style), m_tally(tally), m_before(before), m_beforeName(beforeName) {
    for (const Outcome outcome : judgedOutcomes) {
        if (tally.of(outcome) == 0 && (!compares() || before.of(outcome) == 0)) {
            continue;
        }
        m_outcomes.push_back(outcome);
        const QString figures = figuresOf(outcome);
        m_widestLabel = std::max(m_widestLabel, widthOfLabel(outcome, figures));
        const QString text = tr("%1: %2").arg(domain::wordFor(outcome), figures);
        marksToFill().push_back({0, domain::keyOf(outcome), text, {}, {}});
    }
    addBar();
}

void OutcomesChart::addBar() {
    auto* series = new QHorizontalStackedBarSeries(this);
    for (const Outcome outcome : m_outcomes) {
        auto* set = new QBarSet(QString(), this);
        *set << static_cast<double>(m_tally.of(outcome));
        set->setColor(style().color(tokenFor(outcome)));
        set->setPen(QPen(style().color(Token::Surface), 2));
        series->append(set);
    }
    series->setBarWidth(1);
    addSeries(series);
    auto* row = new QBarCategoryAxis(this);
    row->append(QStringLiteral("0"));
    row->setVisible(false);
    auto* counts = new QValueAxis(this);
    counts->setRange(0, static_cast<double>(std::max<qint64>(1, m_tally.judged())));
    counts->setReverse(style().mirrored());
    counts->setVisible(false);
    addAxis(row, Qt::AlignLeft);
    addAxis(counts, Qt::AlignBottom);
    series->attachAxis(row);
    series->attachAxis(counts);
}

std::size_t OutcomesChart::columns(qreal width) const {
    const auto fitting =
        static_cast<std::size_t>(std::max(qreal(1), (width + columnGap) / (m_widestLabel + columnGap)));
    return std::min<std::size_t>(fitting, 3);
}

std::size_t OutcomesChart::labelRows(qreal width) const {
    return (m_outcomes.size() + columns(width) - 1) / columns(width);
}

QString OutcomesChart::figuresOf(Outcome outcome) const {
    const QString now = countAndShareText(m_tally, outcome, style().locale);
    return !compares() || m_before.judged() == 0
               ? now
               : tr("%1; %2: %3", "count and share, the period before, the same of it")
                     .arg(now, m_beforeName, countAndShareText(m_before, outcome, style().locale));
}

QStringList OutcomesChart::notes() const {
    QStringList notes;
    if (compares()) {
        notes << (m_before.judged() == 0 ? tr("%1: nothing judged", "the period before").arg(m_beforeName)
                                         : tr("narrow bar: %1, %2", "the period before, n")
                                               .arg(m_beforeName, sampleText(m_before.judged(), style().locale)));
    }
    if (const QString leftOut = leftOutText(m_tally, style().locale); !leftOut.isEmpty()) {
        notes << leftOut;
    }
    return notes;
}

qreal OutcomesChart::heightFor(qreal width) const {
    return labelsTop() +
           labelHeight() * static_cast<qreal>(labelRows(width) + static_cast<std::size_t>(notes().size()));
}

QRectF OutcomesChart::labelRect(std::size_t index) const {
    const std::size_t count = columns(size().width());
    const qreal width = (size().width() - columnGap * static_cast<qreal>(count - 1)) / static_cast<qreal>(count);
    return {static_cast<qreal>(index % count) * (width + columnGap),
            labelsTop() + labelHeight() * static_cast<qreal>(index / count), width, labelHeight()};
}

std::vector<QRectF> OutcomesChart::segmentsOf(const domain::Tally& tally, qreal top, qreal height) const {
    std::vector<QRectF> segments;
    qreal counted = 0;
    for (const Outcome outcome : m_outcomes) {
        const qreal share =
            static_cast<qreal>(tally.of(outcome)) / static_cast<qreal>(std::max<qint64>(1, tally.judged()));
        segments.emplace_back(size().width() * counted, top, size().width() * share, height);
        counted += share;
    }
    return segments;
}

/// Paler than the bar above it.
void OutcomesChart::paintBefore(QPainter& painter) const {
    const std::vector<QRectF> rects = segmentsOf(m_before, barTop + barHeight + beforeGap, beforeHeight);
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        QColor pale = style().color(tokenFor(m_outcomes[i]));
        pale.setAlphaF(0.45F);
        painter.fillRect(placed(rects[i].adjusted(1, 0, -1, 0)), pale);
    }
}

void OutcomesChart::layOut() {
    setPlotArea({0, barTop, size().width(), barHeight});
    const std::vector<QRectF> rects = segments();
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        marksToFill()[i].ring = placed(rects[i].adjusted(-3, -3, 3, 3));
        marksToFill()[i].beside = placed(rects[i]);
        marksToFill()[i].area = placed(labelRect(i)).adjusted(-6, 1, 6, -1).intersected(rect());
    }
}

/// In the bar itself, for eyes that its colours look alike to.
void OutcomesChart::paintSigns(QPainter& painter) const {
    const std::vector<QRectF> rects = segments();
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        const QString sign = domain::signFor(m_outcomes[i]);
        if (rects[i].width() >= widthOf(sign) + 8)
            drawLabel(painter, rects[i], sign, Token::Surface, Qt::AlignHCenter);
    }
}

void OutcomesChart::paintLabel(QPainter& painter, std::size_t index) const {
    const Outcome outcome = m_outcomes[index];
    const QRectF label = labelRect(index);
    painter.setPen(Qt::NoPen);
    painter.setBrush(style().color(tokenFor(outcome)));
    painter.drawRoundedRect(placed({label.left(), label.center().y() - swatch / 2, swatch, swatch}), 3, 3);
    const QRectF words = label.adjusted(swatch + swatchToLabel, 0, 0, 0);
    drawLabel(painter, words, outcomeText(outcome), Token::Text, Qt::AlignLeft);
    drawLabel(painter, words.adjusted(widthOf(outcomeText(outcome)) + labelToFigures, 0, 0, 0), figuresOf(outcome),
              Token::Dim, Qt::AlignLeft);
}

void OutcomesChart::paintOver(QPainter& painter) const {
    paintSigns(painter);
    if (compares() && m_before.judged() > 0) {
        paintBefore(painter);
    }
    for (std::size_t i = 0; i < m_outcomes.size(); ++i) {
        paintLabel(painter, i);
    }
    qreal top = labelsTop() + labelHeight() * static_cast<qreal>(labelRows(size().width()));
    for (const QString& note : notes()) {
        drawLabel(painter, {0, top, size().width(), labelHeight()}, note, Token::Dim, Qt::AlignLeft);
        top += labelHeight();
    }
}

} // namespace

std::unique_ptr<FigureChart> outcomesChart(const domain::Tally& tally, const ChartStyle& style,
                                           const domain::Tally& before, const QString& beforeName) {
    return std::make_unique<OutcomesChart>(tally, style, before, beforeName);
}

} // namespace kept::render
