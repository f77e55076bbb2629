#pragma once

#include "domain/ids.h"

#include <QHash>
#include <QString>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// What a person's login may be called.
struct LoginNames {
    QString person;                   ///< their name
    QString present;                  ///< their login; empty where they have none
    QString proposed;                 ///< `present`, or one after their name that is free
    QHash<QString, QString> ofOthers; ///< whose they are, by login
    QHash<QString, bool> onServer;    ///< whatever the server knows by name, and whether one can sign in as it
};

/// Throws InvalidInput where there is no such person.
[[nodiscard]] LoginNames loginNames(storage::Database& database, domain::PersonId person);

/// "jo" for Jo Berg, "jo.berg" or "jo.berg2" where that is taken; letters of any script stay letters.
[[nodiscard]] QString loginAfter(const QString& name, const QHash<QString, bool>& taken);

/// The login as it was typed, trimmed. Throws Conflict where somebody else has it, InvalidInput where it can't be one:
/// with a first password it has to be new to the server, without one the server has to know it.
[[nodiscard]] QString checkedLogin(const LoginNames& names, const QString& typed, bool withPassword);

} // namespace kept::services
