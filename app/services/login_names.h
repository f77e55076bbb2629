#pragma once

#include "domain/ids.h"
#include "storage/login_store.h"

#include <QHash>
#include <QString>

namespace kept::services {

using storage::ServerRole;

/// What a person's login may be called.
struct LoginNames {
    QString person;                      ///< their name
    QString present;                     ///< their login; empty where they have none
    QString proposed;                    ///< `present`, or one after their name that is free
    QHash<QString, QString> ofOthers;    ///< whose they are, by login
    QHash<QString, ServerRole> onServer; ///< whatever the server knows by name
    bool byKeeper = false;               ///< whoever keeps the book asks
};

/// Throws InvalidInput where there is no such person.
[[nodiscard]] LoginNames loginNames(storage::Database& database, domain::PersonId person);

/// "jo" for Jo Berg, "jo.berg" or "jo.berg2" where that is taken; letters of any script stay letters.
[[nodiscard]] QString loginAfter(const QString& name, const QHash<QString, ServerRole>& taken);

/// Whether the server has that login, and its password is not this book's to give: it is given as it is.
[[nodiscard]] bool keepsItsPassword(const LoginNames& names, const QString& login);

/// The login as it was typed, trimmed. Throws Conflict where somebody else has it; InvalidInput where it can't be one,
/// with a first password where keepsItsPassword(), and without one where the server does not know it; NotAllowed where
/// it runs the server, or keeps the book, and an owner asks.
[[nodiscard]] QString checkedLogin(const LoginNames& names, const QString& typed, bool withPassword);

} // namespace kept::services
