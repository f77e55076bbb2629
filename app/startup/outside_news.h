#pragma once

#include <QObject>
#include <QString>

namespace kept::services {
class Notifier;
}

namespace kept::ui {
class MainWindow;
struct Message;
} // namespace kept::ui

namespace kept::startup {

/// Whoever answers a reminder while the window is away hears from the desktop what came of it, with the button that the
/// message has in the window; and so does everybody of what failed.
class OutsideNews final : public QObject {
public:
    OutsideNews(ui::MainWindow& window, services::Notifier& notifier, QObject* parent);

    /// What is said next stands in the window alone: the desktop was told in other words.
    void leaveOutNext() { m_leaveOut = true; }

private:
    void tell(const ui::Message& message);

    ui::MainWindow& m_window;
    services::Notifier& m_notifier;
    bool m_isAsked = false; ///< somebody waits for what comes of their answer
    bool m_leaveOut = false;
};

} // namespace kept::startup
