#pragma once

#include "domain/ids.h"

#include <QDBusConnection>
#include <QIcon>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

class QMenu;
class QSystemTrayIcon;

namespace kept::desktop {

/// One promise in the menu; the words as a menu takes them ("&&" for "&").
struct TrayEntry {
    domain::PromiseId promise;
    QString words;

    bool operator==(const TrayEntry&) const = default;
};

/// What the tray shows.
struct TrayState {
    QIcon icon;
    QString tooltip; ///< plain text
    std::vector<TrayEntry> entries;
    QString more;            ///< what is not listed, in words; empty where all is
    bool canPromise = false; ///< whether there is a book to write into
};

/// The program's place in the panel of the desktop.
class Tray : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether the desktop shows one now.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    /// Whether a panel that may show one is still waited for; decided() ends that.
    [[nodiscard]] virtual bool isAwaited() const = 0;
    virtual void show(const TrayState& state) = 0;
    virtual void hide() = 0;
    /// A message beside the icon, plain text, where the desktop has no better.
    virtual void say(const QString& title, const QString& body) = 0;

signals:
    void decided();
    void pressed();
    void messagePressed();
    void entryWanted();
    void promiseChosen(kept::domain::PromiseId promise);
    /// The list that the menu is too short for.
    void listWanted();
    void windowWanted();
    void quitWanted();
};

/// By Qt: a StatusNotifierItem, or the older system tray of X11.
/// Source: https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
class SystemTray final : public Tray {
    Q_OBJECT

public:
    explicit SystemTray(const QDBusConnection& bus, QObject* parent = nullptr);
    ~SystemTray() override;
    SystemTray(const SystemTray&) = delete;
    SystemTray& operator=(const SystemTray&) = delete;

    /// At the start of a session the program may be there before the panel: it is given a few seconds. (Qt 6.4 looks
    /// for it once, and never again.)
    void awaitPanel();
    [[nodiscard]] bool isAvailable() const override;
    [[nodiscard]] bool isAwaited() const override { return m_isAwaited; }
    void show(const TrayState& state) override;
    void hide() override;
    void say(const QString& title, const QString& body) override;

private slots:
    void decide();

private:
    void buildIcon();
    void fillMenu(const TrayState& state);

    QDBusConnection m_bus;
    QTimer m_patience;
    bool m_isAwaited = false;
    std::optional<TrayState> m_awaiting; ///< to be shown once that is decided
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< made when there is something to show
    bool m_isFilled = false;
    std::vector<TrayEntry> m_entries; ///< as the menu has them
    QString m_more;
    bool m_canPromise = false;
};

} // namespace kept::desktop
