#pragma once

#include "domain/ids.h"
#include "services/changes.h"
#include "services/secret.h"
#include "services/session.h"

#include <QHash>
#include <QString>

#include <optional>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Who signed in at the server of a book. In a file nobody does, and anybody may say who acts.
struct Identity {
    bool byServer = false;
    QString login;
    std::optional<domain::PersonId> person; ///< nothing where the login is nobody's of the team
};
[[nodiscard]] Identity identityOf(storage::Database& database);

/// The logins of the team, by person; none in a file.
[[nodiscard]] QHash<domain::PersonId, QString> logins(storage::Database& database);

/// A password that nobody can guess and anybody can type: it is said once.
[[nodiscard]] QString freshPassword();

/// Lets a person sign in at the book's server. Without a password the server has to know them otherwise. Throws
/// NotAllowed where no owner asks, or the book is a file; Conflict where somebody else has that login.
void giveLogin(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person,
               const QString& login, const std::optional<QString>& password);
/// The person can't sign in any more.
void takeLogin(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person);

/// Gives the login that opened the book another password. Throws InvalidInput for one that is too short.
void changeLoginPassword(storage::Database& database, const Secret& password);

} // namespace kept::services
