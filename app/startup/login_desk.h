#pragma once

#include "services/acting_rights.h"
#include "services/changes.h"

#include <QObject>

namespace kept::services {
class Book;
}

namespace kept::startup {

struct OpenedBook;

/// Who signed in at the server of the book, for as long as that login is theirs: owners give logins and take them away
/// while people work. In a file nobody ever does.
class LoginDesk final : public QObject {
    Q_OBJECT

public:
    LoginDesk(services::Book& book, const OpenedBook& opened, QObject* parent = nullptr);

    [[nodiscard]] const services::Identity& identity() const { return m_identity; }
    /// The login of somebody who left, or had it taken away, while the book is open: it reads nothing any more.
    [[nodiscard]] bool isStranger() const { return m_identity.isStranger(); }
    [[nodiscard]] const services::ActingRights& rights() const { return m_rights; }
    void bookChanged(const services::Changes& changes);

signals:
    /// The login is somebody else's, or nobody's, or somebody's again.
    void identityChanged();
    /// They lead now, or do not any more, or changed the department.
    void rightsChanged();

private:
    void look();

    services::Book& m_book;
    services::Identity m_identity;
    services::ActingRights m_rights;
};

} // namespace kept::startup
