#pragma once

#include "render/figure.h"

#include <QGraphicsView>

class QGraphicsScene;

namespace kept::ui {

/// Shows one chart, as wide as itself and as high as the chart needs; a higher one scrolls. Its marks can be reached
/// with the arrow keys, Home and End, and opened with Enter or a click.
class ChartCanvas final : public QGraphicsView {
    Q_OBJECT

public:
    explicit ChartCanvas(QWidget* parent = nullptr);

    void setFigure(const render::Figure& figure);
    /// The marks of the present chart; empty where there is none.
    [[nodiscard]] const std::vector<render::Mark>& marks() const;
    [[nodiscard]] int currentMark() const { return m_current; }
    void moveTo(int mark);
    /// How this chart is drawn now: for pictures that look the same.
    [[nodiscard]] render::ChartStyle chartStyle() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    void markActivated(int index);

protected:
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void rebuild();
    void fit();
    void showRing(int index);
    [[nodiscard]] int markAt(const QPoint& position) const;
    /// Where a key leads; the present mark for any other key.
    [[nodiscard]] int targetOf(int key) const;

    render::Figure m_figure;
    QGraphicsScene* m_scene;
    render::FigureChart* m_chart = nullptr; ///< owned by the scene
    int m_current = -1;
    int m_width = 0; ///< of the viewport, once it has been laid out
};

} // namespace kept::ui
