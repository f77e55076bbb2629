#pragma once

#include "services/server_access.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace kept::ui {

/// A button that tries a connection, and what came of it in words below. Never waits: whoever does not want to see the
/// answer goes on.
class ConnectionTest final : public QWidget {
    Q_OBJECT

public:
    explicit ConnectionTest(services::ServerAccess& servers, QWidget* parent = nullptr);

    /// What is tried next; nothing where it can't be. An answer about something else is not shown any more.
    void setSubject(const std::optional<domain::ServerAddress>& address, const QString& password);

private:
    void start();
    void show(const services::ServerReport& report);
    void say(const QString& words, const char* kind);
    void showWhole();

    services::ServerAccess& m_servers;
    std::optional<domain::ServerAddress> m_address;
    QString m_password;
    int m_subject = 0; ///< counts what answers are about
    QPushButton* m_button;
    QLabel* m_result;
};

} // namespace kept::ui
