#include "render/group_rows_chart.h"
#include "render/number_text.h"
#include "render/outcome_labels.h"
#include "render/outcomes_chart.h"

#include <QBarSet>
#include <QCoreApplication>
#include <QHorizontalStackedBarSeries>
#include <QPainter>
#include <QStringList>

#include <algorithm>

namespace kept::render {

using domain::Outcome;
using services::GroupTally;

namespace {

constexpr qreal keyGap = 16;

class OutcomesByGroupChart : public GroupRowsChart {
    Q_DECLARE_TR_FUNCTIONS(kept::render::OutcomesByGroupChart)

public:
    OutcomesByGroupChart(const std::vector<GroupTally>& tallies, const ChartStyle& style);

    /// Rows are above each other, the segments of a row beside each other after the row itself.
    [[nodiscard]] std::optional<int> markBeside(int mark, int right, int down) const override;

protected:
    void layOut() override;
    [[nodiscard]] qreal headHeight(qreal width) const override;
    [[nodiscard]] qreal figuresWidth() const override { return m_sampleWidth; }
    void paintOver(QPainter& painter) const override;

private:
    void addBars();
    void addMarks();
    /// Where each outcome stands in the line (or lines) of the key.
    [[nodiscard]] std::vector<QRectF> keyRects(qreal width) const;
    void paintKey(QPainter& painter) const;
    void paintSigns(QPainter& painter, std::size_t row) const;

    /// A row, or one segment of it.
    struct Place {
        std::size_t row = 0;
        std::optional<Outcome> outcome = {};
    };

    [[nodiscard]] QRectF segmentRect(std::size_t row, Outcome outcome) const;

    std::vector<Outcome> m_outcomes; ///< those that occur
    std::vector<Place> m_places;     ///< as the marks are
    qreal m_sampleWidth = 0;
};

OutcomesByGroupChart::OutcomesByGroupChart(const std::vector<GroupTally>& tallies, const ChartStyle& style)
    : GroupRowsChart(tallies, style) {
    domain::Tally all;
    for (const GroupTally& group : groups()) {
        all += group.tally;
        m_sampleWidth = std::max(m_sampleWidth, std::ceil(widthOf(sampleText(group.tally.judged(), style.locale))));
    }
    std::copy_if(judgedOutcomes.begin(), judgedOutcomes.end(), std::back_inserter(m_outcomes),
                 [&all](Outcome outcome) { return all.of(outcome) > 0; });
    addBars();
    addMarks();
}

void OutcomesByGroupChart::addBars() {
    auto* series = new QHorizontalStackedBarSeries(this);
    for (const Outcome outcome : m_outcomes) {
        auto* set = new QBarSet(QString(), this);
        for (auto group = groups().rbegin(); group != groups().rend(); ++group) {
            const auto judged = static_cast<double>(std::max<qint64>(1, group->tally.judged()));
            *set << static_cast<double>(group->tally.of(outcome)) / judged;
        }
        set->setColor(style().color(tokenFor(outcome)));
        set->setPen(QPen(style().color(Token::Surface), 1.5));
        series->append(set);
    }
    addRows(series);
}

void OutcomesByGroupChart::addMarks() {
    const QLocale& locale = style().locale;
    for (std::size_t row = 0; row < groups().size(); ++row) {
        const GroupTally& group = groups()[row];
        QStringList parts;
        for (const Outcome outcome : m_outcomes) {
            if (group.tally.of(outcome) > 0) {
                parts << tr("%1 %2").arg(domain::wordFor(outcome), countAndShareText(group.tally, outcome, locale));
            }
        }
        const QString text = parts.isEmpty() ? tr("%1: nothing judged").arg(groupLabel(group.key))
                                             : tr("%1, %2 judged: %3")
                                                   .arg(groupLabel(group.key), countText(group.tally.judged(), locale),
                                                        locale.createSeparatedList(parts));
        marksToFill().push_back({group.id, group.key, text, {}, {}});
        m_places.push_back({row});
        for (const Outcome outcome : m_outcomes) {
            if (group.tally.of(outcome) == 0) {
                continue;
            }
            const QString says = tr("%1: %2 %3", "a group, an outcome, its count and share")
                                     .arg(groupLabel(group.key), domain::wordFor(outcome),
                                          countAndShareText(group.tally, outcome, locale));
            marksToFill().push_back({group.id, group.key, says, {}, {}, domain::keyOf(outcome)});
            m_places.push_back({row, outcome});
        }
    }
}

std::vector<QRectF> OutcomesByGroupChart::keyRects(qreal width) const {
    std::vector<QRectF> rects;
    const qreal height = lineHeight() + 6;
    qreal x = 0;
    qreal y = 0;
    for (const Outcome outcome : m_outcomes) {
        const qreal needed = swatch + 7 + std::ceil(widthOf(outcomeText(outcome)));
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height;
        }
        rects.emplace_back(x, y, needed, height);
        x += needed + keyGap;
    }
    return rects;
}

qreal OutcomesByGroupChart::headHeight(qreal width) const {
    const auto rects = keyRects(width);
    return rects.empty() ? 0 : rects.back().bottom() + 8;
}

void OutcomesByGroupChart::paintKey(QPainter& painter) const {
    const auto rects = keyRects(size().width());
    for (std::size_t i = 0; i < rects.size(); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(style().color(tokenFor(m_outcomes[i])));
        painter.drawRoundedRect(placed({rects[i].left(), rects[i].center().y() - swatch / 2, swatch, swatch}), 3, 3);
        drawLabel(painter, rects[i].adjusted(swatch + 7, 0, 1, 0), outcomeText(m_outcomes[i]), Token::Text,
                  Qt::AlignLeft);
    }
}

QRectF OutcomesByGroupChart::segmentRect(std::size_t row, Outcome outcome) const {
    const domain::Tally& tally = groups()[row].tally;
    qint64 before = 0;
    for (const Outcome each : m_outcomes) {
        if (each == outcome) {
            break;
        }
        before += tally.of(each);
    }
    const auto judged = static_cast<double>(std::max<qint64>(1, tally.judged()));
    const qreal from = xOf(static_cast<double>(before) / judged);
    const qreal to = xOf(static_cast<double>(before + tally.of(outcome)) / judged);
    const QRectF bar = barRect(row);
    return {from, bar.top(), to - from, bar.height()};
}

void OutcomesByGroupChart::layOut() {
    constexpr qreal narrowest = 6; // to be met with a pointer
    GroupRowsChart::layOut();
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        Mark& mark = marksToFill()[i];
        const Place& place = m_places[i];
        if (!place.outcome) {
            mark.area = rowRect(place.row).adjusted(0, 1, 0, -1);
            mark.ring = placed(barRect(place.row)).adjusted(-4, -4, 4, 4);
            continue;
        }
        const QRectF segment = segmentRect(place.row, *place.outcome);
        const qreal wider = std::max(qreal(0), (narrowest - segment.width()) / 2);
        mark.area = placed(segment.adjusted(-wider, 0, wider, 0));
        mark.ring = placed(segment.adjusted(-3, -3, 3, 3));
    }
}

std::optional<int> OutcomesByGroupChart::markBeside(int mark, int right, int down) const {
    if (mark < 0 || m_places.empty()) {
        return m_places.empty() ? std::nullopt : std::optional(0);
    }
    const auto at = static_cast<std::size_t>(mark);
    const Place& from = m_places[at];
    if (right != 0) {
        const int next = mark + (style().mirrored() ? -right : right);
        const bool isInRow = next >= 0 && next < static_cast<int>(m_places.size()) &&
                             m_places[static_cast<std::size_t>(next)].row == from.row;
        return isInRow ? next : mark;
    }
    // The same outcome in the next row that has it, else that row itself.
    const std::size_t row = down > 0 ? from.row + 1 : from.row - 1; // past the last row for the first one's
    std::optional<int> found;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (m_places[i].row == row && (!found || m_places[i].outcome == from.outcome)) {
            found = static_cast<int>(i);
        }
    }
    return found.value_or(mark);
}

void OutcomesByGroupChart::paintSigns(QPainter& painter, std::size_t row) const {
    for (const Outcome outcome : m_outcomes) {
        const QRectF segment = segmentRect(row, outcome);
        const QString sign = domain::signFor(outcome);
        if (segment.width() >= widthOf(sign) + 8) {
            drawLabel(painter, segment, sign, Token::Surface, Qt::AlignHCenter);
        }
    }
}

void OutcomesByGroupChart::paintOver(QPainter& painter) const {
    paintKey(painter);
    paintNames(painter);
    for (std::size_t i = 0; i < groups().size(); ++i) {
        paintSigns(painter, i);
        drawLabel(painter, rowRect(i), sampleText(groups()[i].tally.judged(), style().locale), Token::Dim,
                  Qt::AlignRight);
    }
}

} // namespace

std::unique_ptr<FigureChart> outcomesByGroupChart(const std::vector<GroupTally>& groups, const ChartStyle& style) {
    return std::make_unique<OutcomesByGroupChart>(groups, style);
}

} // namespace kept::render
