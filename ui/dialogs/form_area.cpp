#include "ui/dialogs/form_area.h"

#include "ui/widgets/look.h"
#include "ui/widgets/wheel_guard.h"

#include <QApplication>
#include <QEvent>
#include <QFormLayout>
#include <QScreen>
#include <QScrollBar>
#include <QShowEvent>

#include <algorithm>

namespace kept::ui {

namespace {

constexpr int leastHeight = 3 * metrics::controlHeight;
constexpr int lowestWindow = 600;
constexpr int titleBar = 32;

/// How high a dialog may be.
int roomFor(const QWidget& dialog) {
    const int screen = dialog.screen()->availableGeometry().height();
    const QWidget* owner = dialog.parentWidget() ? dialog.parentWidget()->window() : nullptr;
    return std::min(screen, owner ? std::max(owner->height(), lowestWindow) : screen) - titleBar;
}

} // namespace

FormArea::FormArea(QWidget* parent) : QScrollArea(parent), m_wheel(new WheelGuard(*this)) {
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("scrollContent"));
    m_form = new QFormLayout(content);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_form->setVerticalSpacing(metrics::small);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    content->installEventFilter(this);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this](int, int most) {
        m_form->setContentsMargins(0, 0, most > 0 ? metrics::small : 0, 0); // the bar does not touch the fields
    });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now && isAncestorOf(now))
            ensureWidgetVisible(now, 0, metrics::wide); // with its label
    });
}

QSize FormArea::sizeHint() const {
    return {minimumSizeHint().width(), m_form->sizeHint().height()};
}

QSize FormArea::minimumSizeHint() const {
    const QSize content = m_form->minimumSize();
    const int bar = verticalScrollBar()->sizeHint().width() + metrics::small;
    return {content.width() - m_form->contentsMargins().right() + bar, std::min(content.height(), leastHeight)};
}

void FormArea::showEvent(QShowEvent* event) {
    QScrollArea::showEvent(event);
    if (event->spontaneous())
        return;
    m_wheel->guard();
    window()->installEventFilter(this);
    fitDialog();
}

bool FormArea::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LayoutRequest) {
        if (watched == widget())
            updateGeometry();
        else
            QMetaObject::invokeMethod(this, &FormArea::fitDialog, Qt::QueuedConnection); // once it is laid out anew
    }
    return QScrollArea::eventFilter(watched, event);
}

/// Grows the dialog to what it holds; what a person made smaller or wider stays so while it all fits.
void FormArea::fitDialog() {
    QWidget& dialog = *window();
    const QLayout* layout = dialog.layout();
    if (!layout)
        return;
    const QSize least = layout->totalMinimumSize();
    dialog.setMinimumWidth(std::max(dialog.minimumWidth(), least.width()));
    const int wanted =
        layout->hasHeightForWidth() ? layout->totalHeightForWidth(dialog.width()) : layout->totalSizeHint().height();
    const int height = std::max(std::min(wanted, roomFor(dialog)), least.height());
    const bool tooHigh = !dialog.isVisible() || dialog.height() > roomFor(dialog);
    if (height > dialog.height() || (tooHigh && height < dialog.height()))
        dialog.resize(dialog.width(), height);
}

} // namespace kept::ui
