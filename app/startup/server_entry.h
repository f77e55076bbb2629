#pragma once

#include <QObject>
#include <QPointer>
#include <QString>

namespace kept::services {
class Book;
class SecretStore;
} // namespace kept::services

namespace kept::ui {
class MainWindow;
class ServerPasswordDialog;
} // namespace kept::ui

namespace kept::startup {

/// Asks for the password anew where the book's server takes the one that opened it no more: at once, and again from the
/// mark over the page. The keychain gets the new one where it had the old.
class ServerEntry final : public QObject {
    Q_OBJECT

public:
    ServerEntry(ui::MainWindow& window, services::Book& book, services::SecretStore& secrets,
                QObject* parent = nullptr);

signals:
    void said(const QString& news);

private:
    void ask();
    void askAgain(const QString& why);
    void enter();

    ui::MainWindow& m_window;
    services::Book& m_book;
    services::SecretStore& m_secrets;
    QString m_login;
    QPointer<ui::ServerPasswordDialog> m_dialog;
    QString m_tried; ///< the password that the server has not answered yet
};

} // namespace kept::startup
