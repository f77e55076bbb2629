#include "services/logins.h"

#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/authority.h"
#include "services/login_names.h"
#include "services/owner_remains.h"
#include "services/people.h"
#include "services/sign_in.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/login_store.h"
#include "storage/people_store.h"

#include <QCoreApplication>
#include <QRandomGenerator>

namespace kept::services {

using namespace domain;

namespace {

/// Without letters that are taken for each other.
constexpr QLatin1String letters{"abcdefghjkmnpqrstuvwxyz23456789"};
constexpr int groups = 5;
constexpr int lettersInGroup = 5;

void requireServer(storage::Database& database) {
    if (!database.dialect().isServer())
        throw NotAllowed(
            QCoreApplication::translate("services", "Logins are for books on a server; this one is a file."));
}

QString nameOf(const std::optional<storage::Person>& person) {
    if (!person)
        throw InvalidInput(QCoreApplication::translate("services", "There is no such person in this book."));
    return person->name;
}

void requireOwner(storage::Database& database, const Session& session) {
    if (!storage::signedIn(database).maintains)
        requireAuthority(database, session, Authority::Book);
}

} // namespace

Identity identityOf(storage::Database& database) {
    const storage::SignedIn found = storage::signedIn(database);
    return {.byServer = found.byServer,
            .login = found.login,
            .person = found.person,
            .maintains = found.maintains,
            .byPassword = found.byPassword,
            .covered =
                found.person ? storage::LoginStore(database).coveredToday(*found.person) : std::vector<PersonId>()};
}

QHash<PersonId, QString> logins(storage::Database& database) {
    return storage::LoginStore(database).all();
}

QString loginOf(storage::Database& database, PersonId person) {
    requireServer(database);
    return logins(database).value(person);
}

bool isLastOwnerWithLogin(storage::Database& database, PersonId person) {
    storage::LoginStore store(database);
    const auto found = storage::PeopleStore(database).find(person);
    return found && found->role == Role::Owner && !found->leftAt && store.all().contains(person) && store.owners() == 1;
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
    ActingTransaction transaction(database, session);
    const OwnerRemains owner(database);
    checkIsOnTeam(database, person);
    const QString checked = checkedLogin(loginNames(database, person), login, password.has_value());
    const storage::SignedIn self = storage::signedIn(database);
    if (self.person == person && self.login != checked)
        throw NotAllowed(QCoreApplication::translate("services", "You are signed in as %1, so that stays your login "
                                                                 "for now. Another owner can give you another.")
                             .arg(self.login));
    storage::LoginStore(database).give(person, checked, password);
    owner.check();
    transaction.commit();
    changes.add(person);
    changes.everything = true;
}

void takeLogin(storage::Database& database, const Session& session, Changes& changes, PersonId person) {
    requireServer(database);
    requireOwner(database, session);
    ActingTransaction transaction(database, session);
    const OwnerRemains owner(database);
    if (const storage::SignedIn self = storage::signedIn(database); self.person == person && !self.maintains)
        throw NotAllowed(QCoreApplication::translate("services", "You are signed in with this login. Another owner can "
                                                                 "take it away."));
    storage::LoginStore store(database);
    if (!store.all().contains(person))
        throw NotAllowed(QCoreApplication::translate("services", "%1 has no login.")
                             .arg(nameOf(storage::PeopleStore(database).find(person))));
    store.take(person);
    owner.check();
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
