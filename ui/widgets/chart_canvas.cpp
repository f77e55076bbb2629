#include "ui/widgets/chart_canvas.h"

#include "ui/widgets/accessible_chart.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QEvent>
#include <QGraphicsScene>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QResizeEvent>
#include <QTextDocument>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace kept::ui {

namespace {

constexpr int highest = 372; // ten comfortable rows; more scroll
constexpr int narrowestCanvas = 280;
constexpr int widestCanvas = 4096;

} // namespace

ChartCanvas::ChartCanvas(QWidget* parent) : QGraphicsView(parent), m_scene(new QGraphicsScene(this)) {
    setObjectName(QStringLiteral("chartCanvas"));
    makeAccessible(*this);
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartCanvas::setFigure(const render::Figure& figure) {
    m_figure = figure;
    rebuild();
    setAccessibleName(figure.name.isEmpty() ? QString()
                                            : tr("%1: %2", "chart, what was found").arg(figure.name, figure.finding));
    QStringList numbers;
    for (const render::Mark& mark : marks())
        if (mark.part.isEmpty()) // the group says it too
            numbers << mark.text;
    setAccessibleDescription(numbers.join(u'\n'));
}

const std::vector<render::Mark>& ChartCanvas::marks() const {
    static const std::vector<render::Mark> none;
    return m_chart ? m_chart->marks() : none;
}

render::ChartStyle ChartCanvas::chartStyle() const {
    return {render::themeOf(palette()), bodyFont(), locale(), layoutDirection(),
            isHighContrastShown() ? std::optional(QApplication::palette()) : std::nullopt};
}

void ChartCanvas::rebuild() {
    m_scene->clear();
    m_chart = nullptr;
    m_current = -1;
    if (!m_figure.isEmpty()) {
        m_chart = m_figure.chart(chartStyle()).release();
        m_scene->addItem(m_chart);
        fit();
    }
    updateGeometry();
}

void ChartCanvas::fit() {
    if (m_chart) {
        qreal width = viewport()->width();
        // Figures at the end of a row keep clear of the scroll bar.
        width -= m_chart->heightFor(width) > viewport()->height() ? metrics::small : 0;
        const qreal needed = std::ceil(m_chart->heightFor(width));
        m_chart->resize(width, m_chart->canGrow() ? std::max<qreal>(needed, viewport()->height()) : needed);
        m_scene->setSceneRect(m_chart->rect());
    }
}

int ChartCanvas::heightForWidth(int width) const {
    return m_chart ? std::min(highest, static_cast<int>(std::ceil(m_chart->heightFor(width)))) : 0;
}

QSize ChartCanvas::sizeHint() const {
    // Stacks and grids don't ask for heightForWidth: once the width is known, the hint follows it.
    return {narrowestCanvas * 2, heightForWidth(m_width > 0 ? m_width : narrowestCanvas * 2)};
}

QSize ChartCanvas::minimumSizeHint() const {
    // The wider, the lower: a hint for a narrow one would keep the wide one higher than its chart.
    return {narrowestCanvas, std::min(heightForWidth(widestCanvas), highest / 2)};
}

int ChartCanvas::markAt(const QPoint& position) const {
    const QPointF point = mapToScene(position);
    const auto& all = marks();
    int found = -1;
    qreal smallest = 0;
    for (std::size_t i = 0; i < all.size(); ++i)
        for (const QRectF& place : {all[i].area, all[i].beside})
            if (const qreal size = place.width() * place.height();
                place.contains(point) && (found < 0 || size < smallest)) {
                found = static_cast<int>(i); // a segment lies in its row
                smallest = size;
            }
    return found;
}

void ChartCanvas::showRing(int index) {
    if (m_chart) {
        m_chart->setCurrentMark(index);
    }
}

void ChartCanvas::moveTo(int index) {
    if (index < 0 || index >= static_cast<int>(marks().size())) {
        return;
    }
    const render::Mark& mark = marks()[static_cast<std::size_t>(index)];
    m_current = index;
    showRing(index);
    ensureVisible(mark.area, 0, metrics::small);
    tellFocused(*this, index);
}

int ChartCanvas::targetOf(int key) const {
    const int right = key == Qt::Key_Right ? 1 : key == Qt::Key_Left ? -1 : 0;
    const int down = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (m_chart && (right != 0 || down != 0))
        if (const auto beside = m_chart->markBeside(m_current, right, down))
            return *beside;
    const int last = static_cast<int>(marks().size()) - 1;
    switch (key) {
    case Qt::Key_Down:
        return std::min(m_current + 1, last);
    case Qt::Key_Right:
        return isRightToLeft() ? std::max(m_current - 1, 0) : std::min(m_current + 1, last);
    case Qt::Key_Left:
        return isRightToLeft() ? std::min(m_current + 1, last) : std::max(m_current - 1, 0);
    case Qt::Key_Up:
        return std::max(m_current - 1, 0);
    case Qt::Key_Home:
        return 0;
    case Qt::Key_End:
        return last;
    default:
        return m_current;
    }
}

void ChartCanvas::keyPressEvent(QKeyEvent* event) {
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (opens && m_current >= 0) {
        emit markActivated(m_current);
    } else if (const int target = targetOf(event->key()); target != m_current) {
        moveTo(target);
    } else {
        event->ignore();
    }
}

void ChartCanvas::mouseMoveEvent(QMouseEvent* event) {
    const int mark = markAt(event->pos());
    showRing(mark >= 0 ? mark : hasFocus() ? m_current : -1);
    viewport()->setCursor(mark >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent* event) {
    const int mark = event->button() == Qt::LeftButton ? markAt(event->pos()) : -1;
    if (mark >= 0) {
        moveTo(mark);
        emit markActivated(mark);
    }
}

void ChartCanvas::focusInEvent(QFocusEvent* event) {
    QGraphicsView::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason) {
        moveTo(std::max(m_current, 0));
    }
}

void ChartCanvas::focusOutEvent(QFocusEvent* event) {
    QGraphicsView::focusOutEvent(event);
    showRing(-1);
}

bool ChartCanvas::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int mark = markAt(help->pos());
        const QString text = mark < 0 ? QString() : marks()[static_cast<std::size_t>(mark)].text;
        QToolTip::showText(help->globalPos(), text.isEmpty() ? text : Qt::convertFromPlainText(text), this);
        return true;
    }
    if (event->type() == QEvent::Leave) {
        showRing(hasFocus() ? m_current : -1);
    }
    return QGraphicsView::viewportEvent(event);
}

void ChartCanvas::resizeEvent(QResizeEvent* event) {
    QGraphicsView::resizeEvent(event);
    m_width = viewport()->width();
    fit();
    if (event->size().width() != event->oldSize().width()) {
        updateGeometry();
    }
}

void ChartCanvas::changeEvent(QEvent* event) {
    QGraphicsView::changeEvent(event);
    const auto type = event->type();
    if (type == QEvent::PaletteChange || type == QEvent::FontChange || type == QEvent::LayoutDirectionChange ||
        type == QEvent::LocaleChange) {
        rebuild();
    }
}

} // namespace kept::ui
