#include "ui/main_window/body_area.h"

#include "ui/main_window/scrim.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

namespace {

bool isTabStop(const QWidget& widget) {
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
}

/// Where Tab leads from there within that part, around its end to its beginning; null where nothing takes the focus.
QWidget* tabStopAfter(QWidget& from, const QWidget& part, bool next) {
    const auto step = [next](const QWidget& widget) {
        return next ? widget.nextInFocusChain() : widget.previousInFocusChain();
    };
    QWidget* stop = step(from);
    while (stop != &from && !(part.isAncestorOf(stop) && isTabStop(*stop)))
        stop = step(*stop);
    return stop == &from && !isTabStop(from) ? nullptr : stop;
}

} // namespace

BodyArea::BodyArea(QWidget* parent)
    : QWidget(parent), m_pages(new QStackedWidget(this)), m_panel(new QWidget(this)),
      m_details(new QStackedWidget(m_panel)), m_header(new QWidget(m_panel)), m_scrim(new Scrim(this)) {
    setObjectName(QStringLiteral("bodyArea"));
    m_pages->setObjectName(QStringLiteral("pages"));
    buildHeader();
    buildPanel();
    connect(m_scrim, &Scrim::pressed, this, &BodyArea::closeDetails);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { keepOffPage(now); });
}

void BodyArea::buildPanel() {
    m_panel->setObjectName(QStringLiteral("detailsPanel"));
    m_panel->setAccessibleName(tr("Details"));
    m_panel->setAttribute(Qt::WA_StyledBackground);
    m_details->setObjectName(QStringLiteral("details"));
    auto* layout = new QVBoxLayout(m_panel);
    layout->setContentsMargins(1, 0, 1, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_details, 1);
    m_panel->hide();
}

/// Only where the panel lies over the page: it says how to get rid of it.
void BodyArea::buildHeader() {
    auto* title = new QLabel(tr("Details"), m_header);
    title->setObjectName(QStringLiteral("detailsTitle"));
    title->setTextFormat(Qt::PlainText);
    title->setFont(smallStrongFont());
    setStyleProperty(*title, "dim", true);
    auto* close = new QToolButton(m_header);
    close->setObjectName(QStringLiteral("closeDetails"));
    close->setIcon(icon(QStringLiteral("x")));
    close->setAccessibleName(tr("Close the details"));
    close->setToolTip(tr("Close the details (Esc)"));
    close->setFocusPolicy(Qt::StrongFocus);
    connect(close, &QToolButton::clicked, this, &BodyArea::closeDetails);
    auto* layout = new QHBoxLayout(m_header);
    layout->setContentsMargins(metrics::pageMargin + 1, metrics::small, metrics::small, 0);
    layout->addWidget(title, 1);
    layout->addWidget(close);
    m_header->setFocusProxy(close);
}

void BodyArea::addPage(QWidget* page) {
    m_pages->addWidget(page);
}

void BodyArea::setDetails(QWidget* page, QWidget* details, int foldBelow) {
    auto* scroll = new QScrollArea(m_details);
    scroll->setObjectName(QStringLiteral("detailsScroll"));
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(details);
    details->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    m_details->addWidget(scroll);
    m_detailsOf[page] = {scroll, foldBelow - metrics::navigationWidth};
    arrange();
}

void BodyArea::showPage(QWidget* page) {
    m_open = false;
    m_pages->setCurrentWidget(page);
    if (const auto found = m_detailsOf.find(page); found != m_detailsOf.end())
        m_details->setCurrentWidget(found->second.scroll);
    arrange();
}

void BodyArea::openDetails() {
    if (!m_detailsOf.contains(m_pages->currentWidget()))
        return;
    if (!m_panel->isAncestorOf(QApplication::focusWidget()))
        m_focusBefore = QApplication::focusWidget();
    m_open = true;
    arrange();
    if (QWidget* first = firstOfDetails())
        first->setFocus(Qt::OtherFocusReason);
}

QWidget* BodyArea::firstOfDetails() const {
    QWidget* content = m_detailsOf.at(m_pages->currentWidget()).scroll->widget();
    QWidget* first = tabStopAfter(*content, *content, true);
    return first || !isFolded() ? first : m_header->focusProxy();
}

bool BodyArea::coversPage() const {
    return m_open && isFolded() && m_detailsOf.contains(m_pages->currentWidget());
}

bool BodyArea::focusNextPrevChild(bool next) {
    QWidget* from = window()->focusWidget();
    if (!coversPage() || !m_panel->isAncestorOf(from))
        return QWidget::focusNextPrevChild(next);
    QWidget* stop = tabStopAfter(*from, *m_panel, next);
    if (stop)
        stop->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return stop != nullptr;
}

void BodyArea::keepOffPage(const QWidget* focused) {
    if (focused && coversPage() && m_pages->isAncestorOf(focused))
        firstOfDetails()->setFocus(Qt::OtherFocusReason);
}

void BodyArea::closeDetails() {
    const bool hadFocus = m_panel->isAncestorOf(QApplication::focusWidget());
    m_open = false;
    arrange();
    if (!hadFocus)
        return;
    if (m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    else
        focusPage();
}

bool BodyArea::isFolded() const {
    const auto place = m_detailsOf.find(m_pages->currentWidget());
    return width() <
           (place == m_detailsOf.end() ? metrics::foldBelow - metrics::navigationWidth : place->second.foldBelow);
}

void BodyArea::focusPage() {
    if (m_pages->currentWidget())
        enter(*m_pages->currentWidget(), Qt::OtherFocusReason);
}

void BodyArea::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void BodyArea::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        arrange();
}

void BodyArea::keyPressEvent(QKeyEvent* event) {
    const bool inDetails = m_panel->isAncestorOf(QApplication::focusWidget());
    if (event->key() == Qt::Key_Escape && (m_open || inDetails))
        closeDetails();
    else
        QWidget::keyPressEvent(event);
}

void BodyArea::arrange() {
    const bool has = m_detailsOf.contains(m_pages->currentWidget());
    const int panel = std::min(metrics::detailsWidth, width());
    const bool beside = has && !isFolded();
    m_open = m_open && !beside; // what lay over the page does not come back with the next change of size
    const QRect page = rect().adjusted(0, 0, beside ? -panel : 0, 0);
    m_pages->setGeometry(QStyle::visualRect(layoutDirection(), rect(), page));
    m_panel->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(width() - panel, 0, panel, height())));
    setStyleProperty(*m_panel, "mirrored", isRightToLeft());
    m_header->setVisible(!beside);
    m_scrim->setGeometry(rect());
    m_scrim->setVisible(!beside && has && m_open);
    m_scrim->raise();
    m_panel->setVisible(beside || (has && m_open));
    m_panel->raise();
}

} // namespace kept::ui
