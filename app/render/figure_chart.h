#pragma once

#include "domain/figures.h"
#include "domain/statistics.h"
#include "render/chart_style.h"

#include <QChart>
#include <QString>

#include <optional>
#include <vector>

namespace kept::render {

/// Too little of it was judged to be ranked: it is drawn hollow.
[[nodiscard]] inline bool isThin(const domain::GroupTally& group) {
    return group.tally.judged() < domain::fewestToRank;
}

/// Its period may still go on: what is kept early is judged before what will be missed, so that until it ends too much
/// looks kept. No rise is claimed of it, and in a trend it is drawn hollow.
[[nodiscard]] inline bool isUnderWay(const domain::GroupTally& group) {
    return group.tally.of(domain::Outcome::Open) > 0;
}

/// One thing in a chart that can be pointed at: a row, a segment or a month.
struct Mark {
    qint64 id = 0;      ///< of the group
    QString key;        ///< of the group, or the outcome's key
    QString text;       ///< everything it says, in one plain line
    QRectF area = {};   ///< where it is pointed at, in the chart's coordinates, once it has a size
    QRectF ring = {};   ///< what is ringed while it is current: clear of every label
    QString part = {};  ///< the outcome's key, of one segment of a group's bar; what it says the group's mark says too
    QRectF beside = {}; ///< a second place that it is pointed at, where there is one
};

/// A chart with what Qt Charts does not draw: whiskers, direct labels, n, and the ring around the current mark. Does
/// not animate, and lays itself out at once, so that it can be painted without an event loop. Needs a QApplication and
/// the main thread.
class FigureChart : public QChart {
    Q_OBJECT

public:
    explicit FigureChart(const ChartStyle& style);

    [[nodiscard]] const ChartStyle& style() const { return m_style; }
    /// In reading order.
    [[nodiscard]] const std::vector<Mark>& marks() const { return m_marks; }
    /// The mark that the keyboard or the pointer is on; -1 for none.
    void setCurrentMark(int index);
    [[nodiscard]] int currentMark() const { return m_currentMark; }
    /// Where an arrow key leads from that mark, by columns to the right or rows down as they lie on screen; nothing
    /// where marks are in one line only, and every arrow leads to the next or the one before.
    [[nodiscard]] virtual std::optional<int> markBeside(int /*mark*/, int /*right*/, int /*down*/) const { return {}; }
    /// The height that shows everything at this width.
    [[nodiscard]] virtual qreal heightFor(qreal width) const = 0;
    /// Is better for more height than that, where there is room.
    [[nodiscard]] virtual bool canGrow() const { return false; }

protected:
    /// Puts the plot area and the areas of the marks for the present size.
    virtual void layOut() = 0;
    virtual void paintOver(QPainter& painter) const = 0;
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

    [[nodiscard]] std::vector<Mark>& marksToFill() { return m_marks; }
    [[nodiscard]] QFont labelFont(bool strong = false) const;
    [[nodiscard]] qreal lineHeight() const;
    [[nodiscard]] qreal widthOf(const QString& text) const;
    /// The rectangle as it lies in a right-to-left chart.
    [[nodiscard]] QRectF placed(const QRectF& rect) const;
    /// One line in a left-to-right rectangle, elided in the middle where it does not fit.
    void drawLabel(QPainter& painter, const QRectF& rect, const QString& text, Token token, Qt::Alignment align) const;

private:
    class Overlay;

    ChartStyle m_style;
    std::vector<Mark> m_marks;
    int m_currentMark = -1;
    Overlay* m_overlay; ///< a child item
};

} // namespace kept::render
