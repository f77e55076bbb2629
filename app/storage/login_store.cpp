#include "storage/login_store.h"

#include "domain/errors.h"
#include "storage/database.h"
#include "storage/postgres_dialect.h"

#include <QCoreApplication>

#include <libpq-fe.h>
#include <memory>

namespace kept::storage {

using namespace domain;

SignedIn signedIn(Database& database) {
    if (!database.dialect().isServer())
        return {};
    auto row = database.prepare(QStringLiteral("SELECT session_user, acting_person(), acting_rank()"));
    row.execForRow();
    constexpr int maintainer = 4;
    return {.byServer = true,
            .login = row.text(0),
            .person = row.optionalId<PersonId>(1),
            .maintains = row.integer(2) == maintainer};
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
        m_database.prepare(QStringLiteral("SELECT make_login(CAST(:login AS name), :verifier)"))
            .bind(":login", login)
            .bind(":verifier", verifierOf(login, *password))
            .execOnce();
    setLogin(person, login);
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
    m_database.exec(QStringLiteral("ALTER ROLE CURRENT_USER PASSWORD '%1'").arg(verifier));
}

} // namespace kept::storage
