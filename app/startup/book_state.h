#pragma once

#include "services/server_access.h"

#include <QObject>

#include <optional>

namespace kept::services {
class Book;
}

namespace kept::ui {
class MainWindow;
}

namespace kept::startup {

class LoginDesk;
struct OpenedBook;

/// Whether the book can be changed from here, and what the window says of it: its file can't be written, its server is
/// away, or the login that opened it is nobody's any more.
class BookState final : public QObject {
    Q_OBJECT

public:
    BookState(ui::MainWindow& window, services::Book& book, const LoginDesk& login, const OpenedBook& opened,
              QObject* parent = nullptr);

    /// Says how it is; to be called once the window stands.
    void show();
    [[nodiscard]] bool isReadOnly() const;

signals:
    void readOnlyChanged(bool readOnly);

private:
    void takeServer(bool isThere);
    [[nodiscard]] QString mark() const;

    ui::MainWindow& m_window;
    const LoginDesk& m_login;
    QString m_name;
    bool m_opensReadOnly;
    bool m_isAway = false;
    std::optional<services::ServerRefused> m_refused; ///< why the server that is there lets nobody in
};

} // namespace kept::startup
