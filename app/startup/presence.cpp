#include "startup/presence.h"

#include "desktop/tray.h"
#include "services/preferences.h"
#include "ui/dialogs/closing_dialog.h"
#include "ui/main_window/bring_to_front.h"
#include "ui/main_window/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>

namespace kept::startup {

using services::Preference;

namespace {

constexpr QSize titleBar(0, 48);

/// On a screen that is too small for the usual size and a title bar, it takes the screen whole.
bool fitsTheScreen(const QWidget& window) {
    const QSize room = window.screen()->availableGeometry().size() - titleBar;
    return room.width() >= window.width() && room.height() >= window.height();
}

} // namespace

Presence::Presence(desktop::Tray& tray, services::Preferences& preferences, QObject* parent)
    : QObject(parent), m_tray(tray), m_preferences(preferences) {
    connect(&tray, &desktop::Tray::pressed, this, &Presence::toggle);
    connect(&tray, &desktop::Tray::windowWanted, this, &Presence::raise);
    connect(&tray, &desktop::Tray::quitWanted, this, &Presence::quitWanted);
    connect(&tray, &desktop::Tray::decided, this, [this] {
        if (m_window && m_hidden && m_hasBook)
            show();
    });
}

void Presence::follow(ui::MainWindow& window, bool hasBook) {
    m_window = &window;
    m_hasBook = hasBook;
    m_isAsking = false;
    window.installEventFilter(this);
    connect(&window, &ui::MainWindow::quitWanted, this, &Presence::quitWanted);
}

void Presence::letGo() {
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = nullptr;
}

void Presence::show() {
    if (m_hidden && m_hasBook && m_tray.isAwaited())
        return; // until it is known whether there is one
    if (m_hidden && m_hasBook)
        return m_tray.isAvailable() ? void() : showMinimized();
    m_hidden = false;
    fitsTheScreen(*m_window) ? m_window->show() : m_window->showMaximized();
}

void Presence::showMinimized() {
    m_hidden = false;
    m_window->showMinimized();
}

void Presence::raise() {
    m_hidden = false; // also where the window is still to come
    if (!m_window)
        return emit raised();
    if (!m_window->isVisible() && !fitsTheScreen(*m_window))
        m_window->setWindowState(m_window->windowState() | Qt::WindowMaximized);
    ui::bringToFront(*m_window);
    emit raised();
}

void Presence::toggle() {
    if (!m_window)
        return;
    const bool inFront = m_window->isVisible() && !m_window->isMinimized() && m_window->isActiveWindow();
    inFront ? putAway() : raise();
}

void Presence::leave() {
    m_isLeaving = true;
}

bool Presence::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_window || event->type() != QEvent::Close)
        return QObject::eventFilter(watched, event);
    if (!mayClose()) {
        event->ignore();
        return true;
    }
    // Later: the window closes first.
    QMetaObject::invokeMethod(this, &Presence::quitWanted, Qt::QueuedConnection);
    return false;
}

bool Presence::mayClose() {
    if (!m_hasBook || m_isLeaving)
        return true;
    const QString closing = m_preferences.value(Preference::Closing);
    if (closing == QLatin1String("quit"))
        return true;
    if (closing == QLatin1String("keep"))
        putAway();
    else
        ask();
    return false;
}

void Presence::ask() {
    if (m_isAsking)
        return;
    m_isAsking = true;
    ui::askHowToClose(*m_window, m_tray.isAvailable(), [this](std::optional<ui::Closing> chosen) {
        m_isAsking = false;
        if (!chosen)
            return;
        const bool keep = chosen == ui::Closing::KeepRunning;
        m_preferences.setValue(Preference::Closing, keep ? QStringLiteral("keep") : QStringLiteral("quit"));
        emit closingChosen();
        keep ? putAway() : emit quitWanted();
    });
}

void Presence::putAway() {
    if (!m_tray.isAvailable())
        return showMinimized();
    m_hidden = true;
    m_window->hide();
}

} // namespace kept::startup
