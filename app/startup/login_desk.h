#pragma once

#include "services/changes.h"
#include "services/logins.h"

#include <QObject>

namespace kept::services {
class Book;
}

namespace kept::startup {

/// Who signed in at the server of the book, for as long as that login is theirs: owners give logins and take them away
/// while people work. In a file nobody ever does.
class LoginDesk final : public QObject {
    Q_OBJECT

public:
    LoginDesk(services::Book& book, services::Identity identity, QObject* parent = nullptr);

    [[nodiscard]] const services::Identity& identity() const { return m_identity; }
    /// The login of somebody who left, or had it taken away, while the book is open: it reads nothing any more.
    [[nodiscard]] bool isStranger() const { return m_identity.byServer && !m_identity.person && !m_identity.maintains; }
    void bookChanged(const services::Changes& changes);

signals:
    /// The login is somebody else's, or nobody's, or somebody's again.
    void identityChanged();

private:
    void look();

    services::Book& m_book;
    services::Identity m_identity;
};

} // namespace kept::startup
