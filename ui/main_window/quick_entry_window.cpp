#include "ui/main_window/quick_entry_window.h"

#include "ui/widgets/look.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/quick_entry_bar.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace kept::ui {

namespace {

constexpr int usualWidth = 640;
constexpr std::chrono::milliseconds longEnoughToRead(2500);

} // namespace

QuickEntryWindow::QuickEntryWindow(QWidget* parent)
    : QWidget(parent, Qt::Dialog | Qt::WindowStaysOnTopHint), m_bar(new QuickEntryBar(this)),
      m_messages(new MessageBar(this)) {
    setObjectName(QStringLiteral("quickEntryWindow"));
    setAccessibleName(tr("Promise something"));
    setWindowTitle(tr("Promise something"));
    setAttribute(Qt::WA_QuitOnClose, false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::large, metrics::large, metrics::large, metrics::large);
    layout->setSpacing(metrics::small);
    layout->setSizeConstraint(QLayout::SetMinimumSize);
    layout->addWidget(m_bar);
    layout->addWidget(m_messages);
    layout->addStretch(1);
    resize(usualWidth, sizeHint().height());
    auto* line = m_bar->findChild<QLineEdit*>();
    line->setPlaceholderText(tr("Call Anna back tomorrow 15:00 #phone"));
    line->installEventFilter(this); // before the bar, for which Escape first means to clear the line
    setFocusProxy(m_bar);
    m_leave.setSingleShot(true);
    m_leave.setInterval(longEnoughToRead);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::close);
    connect(m_bar, &QuickEntryBar::textChanged, this, [this](const QString& text) {
        if (!text.isEmpty())
            m_leave.stop();
    });
}

void QuickEntryWindow::begin(const QString& words) {
    m_leave.stop();
    if (!words.isEmpty())
        m_bar->setText(words);
    show();
    raise();
    activateWindow();
    words.isEmpty() ? m_bar->focusEntry() : m_bar->resumeEntry();
}

void QuickEntryWindow::finish() {
    if (m_bar->text().isEmpty())
        m_leave.start();
}

bool QuickEntryWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        close();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void QuickEntryWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void QuickEntryWindow::closeEvent(QCloseEvent* event) {
    m_leave.stop();
    m_messages->dismiss();
    QWidget::closeEvent(event);
    emit closed();
}

} // namespace kept::ui
