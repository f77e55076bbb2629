#include "storage/login_store.h"

#include "domain/errors.h"
#include "storage/database.h"
#include "storage/failure.h"
#include "storage/postgres_dialect.h"

#include <QCoreApplication>

#include <libpq-fe.h>
#include <memory>

namespace kept::storage {

using namespace domain;

SignedIn signedIn(Database& database) {
    if (!database.dialect().isServer())
        return {};
    SignedIn found{.byServer = true,
                   .login = {},
                   .person = {},
                   .maintains = false,
                   .byPassword = PQconnectionUsedPassword(postgresHandle(database)) == 1};
    auto admitted =
        database.prepare(QStringLiteral("SELECT session_user, has_schema_privilege(session_user, 'kept', 'USAGE')"));
    admitted.execForRow();
    found.login = admitted.text(0);
    if (!admitted.boolean(1))
        return found;
    auto row = database.prepare(QStringLiteral("SELECT acting_person(), acting_rank()"));
    row.execForRow();
    constexpr int maintainer = 4;
    found.person = row.optionalId<PersonId>(0);
    found.maintains = row.integer(1) == maintainer;
    return found;
}

std::vector<PersonId> LoginStore::coveredToday(PersonId person) {
    std::vector<PersonId> covered;
    if (!m_database.dialect().isServer())
        return covered;
    auto rows = m_database.prepare(QStringLiteral("SELECT DISTINCT person_id FROM absences WHERE cover_id = :person"
                                                  " AND covers(:person, person_id)"));
    rows.bind(":person", person).exec();
    while (rows.next())
        covered.push_back(rows.id<PersonId>(0));
    return covered;
}

QHash<PersonId, QString> LoginStore::all() {
    QHash<PersonId, QString> logins;
    if (!m_database.dialect().isServer())
        return logins;
    auto rows = m_database.prepare(QStringLiteral("SELECT id, login FROM people WHERE login IS NOT NULL"));
    rows.exec();
    while (rows.next())
        logins.insert(rows.id<PersonId>(0), rows.text(1));
    return logins;
}

QHash<QString, ServerRole> LoginStore::rolesOfServer() {
    QHash<QString, ServerRole> roles;
    auto rows = m_database.prepare(
        QStringLiteral("SELECT rolname, rolcanlogin, is_made_here(rolname), runs_server(rolname) FROM pg_roles"));
    rows.exec();
    while (rows.next())
        roles.insert(rows.text(0),
                     {.canSignIn = rows.boolean(1), .isMadeHere = rows.boolean(2), .runsServer = rows.boolean(3)});
    return roles;
}

int LoginStore::owners() {
    auto row = m_database.prepare(
        QStringLiteral("SELECT count(*) FROM people WHERE role = 'owner' AND login IS NOT NULL AND left_at IS NULL"));
    return row.execForRow() ? row.integer(0) : 0;
}

QString LoginStore::verifierOf(const QString& login, const QString& password) const {
    const std::unique_ptr<char, decltype(&PQfreemem)> verifier(
        PQencryptPasswordConn(postgresHandle(m_database), password.toUtf8().constData(), login.toUtf8().constData(),
                              "scram-sha-256"),
        PQfreemem);
    if (!verifier)
        throw StorageFailure(QCoreApplication::translate("Storage", "The password can't be prepared for the server."));
    return QString::fromLatin1(verifier.get());
}

void LoginStore::give(PersonId person, const QString& login, const std::optional<QString>& password) {
    if (password)
        makeLogin(login, *password);
    setLogin(person, login);
}

void LoginStore::makeLogin(const QString& login, const QString& password) {
    auto make = m_database.prepare(QStringLiteral("SELECT make_login(CAST(:login AS name), :verifier)"));
    make.bind(":login", login).bind(":verifier", verifierOf(login, password));
    try {
        make.execOnce();
    } catch (const NotAllowed&) {
        throw NotAllowed(QCoreApplication::translate("Storage",
                                                     "The server does not let this book make the login %1, or give it "
                                                     "another password. Whoever looks after the server can do that; "
                                                     "then it is given here without a new one.")
                             .arg(login));
    }
}

void LoginStore::take(PersonId person) {
    setLogin(person, std::nullopt);
}

void LoginStore::setLogin(PersonId person, const std::optional<QString>& login) {
    m_database
        .prepare(QStringLiteral("UPDATE people SET login = CAST(:login AS name), version = version + 1"
                                " WHERE id = :id"))
        .bind(":login", login)
        .bind(":id", person)
        .execOnce();
}

void LoginStore::setOwnPassword(const QString& password) {
    // A statement of this kind takes no bound values, and the verifier holds letters that need no quoting.
    const QString verifier = verifierOf(signedIn(m_database).login, password);
    m_database.expectPassword(password);
    try {
        m_database.exec(QStringLiteral("ALTER ROLE CURRENT_USER PASSWORD '%1'").arg(verifier));
    } catch (const ConnectionLost&) {
        throw; // it may be the one already
    } catch (...) {
        m_database.expectPassword({});
        throw;
    }
    m_database.takeExpectedPassword();
}

} // namespace kept::storage
