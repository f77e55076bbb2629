#pragma once

#include "domain/ids.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// Who signed in, as the server says it. In a file nobody does.
struct SignedIn {
    bool byServer = false;
    QString login;
    std::optional<domain::PersonId> person; ///< of the team, whose login it is
    bool maintains = false;                 ///< may shape the tables of the book
    bool byPassword = false;                ///< the server asked for one
};
[[nodiscard]] SignedIn signedIn(Database& database);

/// What the server knows by a name.
struct ServerRole {
    bool canSignIn = true;   ///< otherwise it is a group
    bool isMadeHere = false; ///< Kept made it, for this book
    bool runsServer = false; ///< can do there, or to the book, what no owner of a book may
};

/// The logins of a book on a server: each is a role there, in the group of its person's role. What may not be done, the
/// server refuses: NotAllowed.
class LoginStore {
public:
    explicit LoginStore(Database& database) : m_database(database) {}

    /// By person; only of those who have one.
    [[nodiscard]] QHash<domain::PersonId, QString> all();
    /// Those for whom this person covers today, by the server's clock; nobody in a file.
    [[nodiscard]] std::vector<domain::PersonId> coveredToday(domain::PersonId person);
    /// Everything that the server knows by name, of this book or not. For owners; throws NotAllowed for others.
    [[nodiscard]] QHash<QString, ServerRole> rolesOfServer();
    /// How many owners of the book are on the team and have a login.
    [[nodiscard]] int owners();
    /// Makes the login where the server has no such role, and lets the person sign in with it; a password only where
    /// one is given (servers know other ways to sign in). Only what verifies a password leaves this computer. Throws
    /// NotAllowed, with what to do, where the server lets nobody of the book make logins.
    void give(domain::PersonId person, const QString& login, const std::optional<QString>& password);
    /// The person signs in no more; the role stays on the server, without any right in this book.
    void take(domain::PersonId person);
    /// Of whoever signed in; it is what a connection that breaks signs in with from then on.
    void setOwnPassword(const QString& password);

private:
    [[nodiscard]] QString verifierOf(const QString& login, const QString& password) const;
    void makeLogin(const QString& login, const QString& password);
    void setLogin(domain::PersonId person, const std::optional<QString>& login);

    Database& m_database;
};

} // namespace kept::storage
