#pragma once

#include <QObject>
#include <QPointer>

namespace kept::desktop {
class Tray;
}

namespace kept::services {
class Preferences;
}

namespace kept::ui {
class MainWindow;
enum class Closing;
} // namespace kept::ui

namespace kept::startup {

/// Whether the window is to be seen, and what closing it means: with a book open the program stays, in the tray or
/// minimised, as the person chose when they were asked. Without one there is nothing to stay for.
class Presence final : public QObject {
    Q_OBJECT

public:
    Presence(desktop::Tray& tray, services::Preferences& preferences, QObject* parent = nullptr);

    /// The next window is not shown, where that makes sense: in the tray, or else minimised.
    void beginHidden() { m_hidden = true; }
    /// To be shown at all, once it is asked for: by raise(), or as the window of a book.
    [[nodiscard]] bool isHidden() const { return m_hidden; }
    /// It comes in place of the one before, hidden as that was.
    void follow(ui::MainWindow& window, bool hasBook);
    /// Before the window goes: that is not the person's doing.
    void letGo();
    /// First time, or anew for another book.
    void show();
    /// Under windows of others, in the tray, minimised: from anywhere to the front.
    void raise();
    /// A click on the tray: to the front, or away.
    void toggle();
    /// The session or the person ends it: nothing is asked any more.
    void leave();

signals:
    void quitWanted();
    void raised();
    /// The person answered what closing shall do; remembered already.
    void closingChosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Whether the window may close, for good.
    bool mayClose();
    void putAway();
    void ask();
    void showMinimized();

    desktop::Tray& m_tray;
    services::Preferences& m_preferences;
    QPointer<ui::MainWindow> m_window;
    bool m_hasBook = false;
    bool m_hidden = false;
    bool m_isAsking = false;
    bool m_isLeaving = false;
};

} // namespace kept::startup
