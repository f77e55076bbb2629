#include "ui/pages/reports/summary_preview.h"

#include "render/summary_document.h"
#include "ui/widgets/accessible_roles.h"
#include "ui/widgets/look.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace kept::ui {

namespace {

constexpr int widestPreview = 1000;
constexpr int gap = metrics::large;
constexpr int lineStep = 48;
constexpr std::size_t mostPictures = 6; // some 5 MB each

} // namespace

SummaryPreview::SummaryPreview(QWidget* parent) : QAbstractScrollArea(parent) {
    setObjectName(QStringLiteral("summaryPreview"));
    setAccessibleRole(*this, QAccessible::Document);
    setAccessibleName(tr("Preview"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

SummaryPreview::~SummaryPreview() = default;

void SummaryPreview::setDocument(std::unique_ptr<render::SummaryDocument> document) {
    m_document = std::move(document);
    m_told = -1;
    layOut();
    verticalScrollBar()->setValue(0);
    tellPage();
}

int SummaryPreview::pageCount() const {
    return m_document ? m_document->pageCount() : 0;
}

void SummaryPreview::layOut() {
    m_pictures.clear();
    const QSizeF paper = render::SummaryDocument::pageSize();
    const int width = std::clamp(viewport()->width() - 2 * metrics::pageMargin, 1, widestPreview);
    const int before = m_sheet.height() + gap;
    m_sheet = {width, static_cast<int>(std::lround(width * paper.height() / paper.width()))};
    QScrollBar* bar = verticalScrollBar();
    const double pages = before > 0 ? static_cast<double>(bar->value()) / before : 0;
    bar->setRange(0, std::max(0, pageCount() * (m_sheet.height() + gap) - viewport()->height()));
    bar->setPageStep(std::max(1, viewport()->height() - lineStep));
    bar->setSingleStep(lineStep);
    bar->setValue(static_cast<int>(std::lround(pages * (m_sheet.height() + gap)))); // the same words stay in sight
    viewport()->update();
}

QRect SummaryPreview::sheetOf(int page) const {
    const int left = (viewport()->width() - m_sheet.width()) / 2;
    return {{left, page * (m_sheet.height() + gap) - verticalScrollBar()->value()}, m_sheet};
}

int SummaryPreview::currentPage() const {
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2;
    return std::clamp(middle / std::max(1, m_sheet.height() + gap), 0, std::max(0, pageCount() - 1));
}

void SummaryPreview::goToPage(int page) {
    verticalScrollBar()->setValue(page * (m_sheet.height() + gap));
}

void SummaryPreview::tellPage() {
    if (!m_document || currentPage() == m_told)
        return;
    m_told = currentPage();
    setAccessibleName(tr("Preview of “%1”, page %2 of %3").arg(m_document->title()).arg(m_told + 1).arg(pageCount()));
    emit pageShown(m_told, pageCount());
}

const QPixmap& SummaryPreview::pictureOf(int page) {
    const auto known = m_pictures.find(page);
    if (known != m_pictures.end())
        return known->second;
    if (m_pictures.size() >= mostPictures) {
        const bool first = std::abs(m_pictures.begin()->first - page) > std::abs(m_pictures.rbegin()->first - page);
        m_pictures.erase(first ? m_pictures.begin() : std::prev(m_pictures.end())); // the one farther away
    }
    const qreal scale = devicePixelRatioF();
    QPixmap picture(m_sheet * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    const qreal zoom = m_sheet.width() / render::SummaryDocument::pageSize().width();
    painter.scale(zoom, zoom);
    m_document->paintPage(painter, page);
    painter.end();
    return m_pictures.emplace(page, std::move(picture)).first->second;
}

void SummaryPreview::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    for (int page = 0; page < pageCount(); ++page) {
        const QRect sheet = sheetOf(page);
        if (!sheet.intersects(viewport()->rect()))
            continue;
        painter.drawPixmap(sheet.topLeft(), pictureOf(page));
        const bool current = hasFocus() && page == currentPage();
        painter.setPen(QPen(tokenColor(current ? render::Token::Accent : render::Token::Line, *this), 1));
        painter.drawRect(sheet.adjusted(0, 0, -1, -1));
    }
}

void SummaryPreview::resizeEvent(QResizeEvent* event) {
    QAbstractScrollArea::resizeEvent(event);
    layOut();
    tellPage();
}

void SummaryPreview::scrollContentsBy(int, int) {
    viewport()->update();
    tellPage();
}

void SummaryPreview::keyPressEvent(QKeyEvent* event) {
    QScrollBar* bar = verticalScrollBar();
    const bool whole = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Home:
        return bar->setValue(bar->minimum());
    case Qt::Key_End:
        return bar->setValue(bar->maximum());
    case Qt::Key_Space:
        return bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageDown:
        return whole ? goToPage(currentPage() + 1) : bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    case Qt::Key_PageUp:
        return whole ? goToPage(currentPage() - 1) : bar->triggerAction(QAbstractSlider::SliderPageStepSub);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void SummaryPreview::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SummaryPreview::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace kept::ui
