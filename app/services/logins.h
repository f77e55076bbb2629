#pragma once

#include "domain/ids.h"
#include "services/changes.h"
#include "services/secret.h"
#include "services/session.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Who signed in at the server of a book. In a file nobody does, and anybody may say who acts.
struct Identity {
    bool byServer = false;
    QString login;
    std::optional<domain::PersonId> person;     ///< nothing where the login is nobody's of the team
    bool maintains = false;                     ///< may do to the book what an owner may, and more
    bool byPassword = false;                    ///< the server asked for one
    std::vector<domain::PersonId> covered = {}; ///< those for whom they cover today, as the server has it

    /// Reads nothing, and records nothing.
    [[nodiscard]] bool isStranger() const { return byServer && !person && !maintains; }
};
[[nodiscard]] Identity identityOf(storage::Database& database);

/// The logins of the team, by person; none in a file.
[[nodiscard]] QHash<domain::PersonId, QString> logins(storage::Database& database);

/// The same of one person; empty where they have none. Throws NotAllowed in a file.
[[nodiscard]] QString loginOf(storage::Database& database, domain::PersonId person);

/// Whether that person is the only owner who can sign in at the book's server.
[[nodiscard]] bool isLastOwnerWithLogin(storage::Database& database, domain::PersonId person);

/// A password that nobody can guess and anybody can type: it is said once.
[[nodiscard]] QString freshPassword();

/// Lets a person sign in at the book's server, in place of the login that they may have, which opens nothing from then
/// on. Without a password the server has to know them otherwise. Throws NotAllowed where no owner asks, the person has
/// left, the login is the one that opened the book, or the book is a file; otherwise as checkedLogin()
/// (services/login_names.h).
void giveLogin(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person,
               const QString& login, const std::optional<QString>& password);
/// The person can't sign in any more. Throws NotAllowed where no owner asks, where they have no login, for the login
/// that opened the book and for the last one of an owner, which only whoever keeps the book can take.
void takeLogin(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person);

/// Gives the login that opened the book another password, which it signs in with where the connection breaks. Throws
/// InvalidInput for one that is too short.
void changeLoginPassword(storage::Database& database, const Secret& password);

} // namespace kept::services
