#include "services/logins.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/authority.h"
#include "services/sign_in.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/login_store.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace kept::services {

using namespace domain;

namespace {

/// Without letters that are taken for each other.
constexpr QLatin1String letters{"abcdefghjkmnpqrstuvwxyz23456789"};
constexpr int groups = 5;
constexpr int lettersInGroup = 5;
constexpr qsizetype longestLogin = 63; ///< bytes, as PostgreSQL has it

void requireServer(storage::Database& database) {
    if (!database.dialect().isServer())
        throw NotAllowed(
            QCoreApplication::translate("services", "Logins are for books on a server; this one is a file."));
}

void requireOwner(storage::Database& database, const Session& session) {
    if (!storage::signedIn(database).maintains)
        requireAuthority(database, session, Authority::Book);
}

} // namespace

Identity identityOf(storage::Database& database) {
    const storage::SignedIn found = storage::signedIn(database);
    return {.byServer = found.byServer, .login = found.login, .person = found.person};
}

QHash<PersonId, QString> logins(storage::Database& database) {
    return storage::LoginStore(database).all();
}

QString freshPassword() {
    QString password;
    for (int i = 0; i < groups * lettersInGroup; ++i) {
        if (i > 0 && i % lettersInGroup == 0)
            password += QLatin1Char('-');
        password += letters[QRandomGenerator::system()->bounded(static_cast<int>(letters.size()))];
    }
    return password;
}

void giveLogin(storage::Database& database, const Session& session, Changes& changes, PersonId person,
               const QString& login, const std::optional<QString>& password) {
    requireServer(database);
    requireOwner(database, session);
    const QString checked = checkedText(login, QCoreApplication::translate("services", "The login"));
    if (checked.toUtf8().size() > longestLogin)
        throw InvalidInput(
            QCoreApplication::translate("services", "A login has at most %1 letters.").arg(longestLogin));
    ActingTransaction transaction(database, session);
    storage::LoginStore store(database);
    const auto known = store.all();
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        if (it.value() == checked && it.key() != person)
            throw Conflict(
                QCoreApplication::translate("services", "Somebody else signs in as %1 already.").arg(checked));
    }
    store.give(person, checked, password);
    transaction.commit();
    changes.add(person);
    changes.everything = true;
}

void takeLogin(storage::Database& database, const Session& session, Changes& changes, PersonId person) {
    requireServer(database);
    requireOwner(database, session);
    ActingTransaction transaction(database, session);
    storage::LoginStore(database).take(person);
    transaction.commit();
    changes.add(person);
    changes.everything = true;
}

void changeLoginPassword(storage::Database& database, const Secret& password) {
    requireServer(database);
    checkNewPassword(password);
    const std::string_view typed = password.utf8();
    storage::LoginStore(database).setOwnPassword(QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size())));
}

} // namespace kept::services
