#include "cli/people_login.h"

#include "cli/book_session.h"
#include "cli/shown.h"
#include "cli/usage_error.h"
#include "cli/words.h"
#include "domain/errors.h"
#include "services/login_names.h"
#include "services/logins.h"

#include <ostream>

namespace kept::cli {

using namespace domain;
using services::PersonRow;

namespace {

void sayOfLogin(BookSession& session, const QString& news) {
    session.context().err << shown(news).toStdString() << '\n';
}

} // namespace

QString lastOwnerGone() {
    return Cli::tr("Nobody who owns the book signs in any more; only whoever keeps the server can give a login again: "
                   "kept people login NAME LOGIN");
}

bool endsLastOwner(BookSession& session, storage::Database& database, PersonId person, bool yes) {
    if (!session.identity().maintains || !services::isLastOwnerWithLogin(database, person))
        return false;
    if (!yes)
        throw NotAllowed(
            Cli::tr("That is the last login of an owner: nobody who owns the book could sign in any more, and only "
                    "whoever keeps the server could give a login again. To do it all the same, say --yes."));
    return true;
}

void PeopleLogin::define(Options& options) {
    Options login = options.command("login", Cli::tr("Says who signs in as whom at the server of a book"), m_login);
    login.text("NAME", m_name, Cli::tr("Their name"), Need::Required);
    login.text("LOGIN", m_as,
               Cli::tr("The login to give them; its password is said once. Without it, the one they have is said"));
    login.flag("--new-password", m_newPassword, Cli::tr("Gives the login that they have another password"));
    login.flag("--no-password", m_noPassword,
               Cli::tr("The server knows the login already: it goes on with what it signs in with"));
    login.flag("--remove", m_remove, Cli::tr("They sign in no more"));
    login.flag("--yes", m_yes, Cli::tr("Also where no owner can sign in any more then"));
}

bool PeopleLogin::runOn(BookSession& session) {
    if (!m_login)
        return false;
    if (m_remove + m_newPassword + m_noPassword > 1)
        throw UsageError(Cli::tr("Say one of --new-password, --no-password and --remove."));
    if (m_remove && !m_as.isNull())
        throw UsageError(Cli::tr("Say which login, or --remove."));
    if (m_noPassword && m_as.isNull())
        throw UsageError(Cli::tr("Say which login: kept people login NAME LOGIN --no-password"));
    if (m_remove)
        take(session);
    else if (m_as.isNull() && !m_newPassword)
        show(session);
    else
        give(session);
    return true;
}

void PeopleLogin::show(BookSession& session) const {
    PersonRow person;
    const QString login = session.read([&](storage::Database& database) {
        person = services::personNamed(database, m_name);
        return services::loginOf(database, person.id);
    });
    if (login.isEmpty())
        sayOfLogin(session, Cli::tr("%1 has no login.").arg(person.name));
    else
        session.context().out << shown(login).toStdString() << '\n';
}

QString PeopleLogin::wanted(const QString& person, const QString& before) const {
    const QString login = m_as.isNull() ? before : m_as.trimmed();
    if (m_as.isNull() && login.isEmpty())
        throw NotAllowed(Cli::tr("%1 has no login. Give one: kept people login NAME LOGIN").arg(person));
    if (login == before && !m_newPassword && !m_noPassword)
        throw NotAllowed(Cli::tr("%1 signs in as %2 already. To give a new password: kept people login \"%1\" "
                                 "--new-password")
                             .arg(person, before));
    return login;
}

void PeopleLogin::give(BookSession& session) const {
    const services::Session acting{session.actorId(), session.writingMoment()};
    const std::optional<QString> password = m_noPassword ? std::nullopt : std::optional(services::freshPassword());
    PersonRow person;
    QString before;
    QString login;
    session.save([&](storage::Database& database, services::Changes& changes) {
        person = services::personNamed(database, m_name);
        services::checkIsOnTeam(person);
        before = services::loginOf(database, person.id);
        login = wanted(person.name, before);
        try {
            services::giveLogin(database, acting, changes, person.id, login, password);
        } catch (const InvalidInput& refusal) {
            if (password && services::keepsItsPassword(services::loginNames(database, person.id), login))
                throw InvalidInput(
                    Cli::tr("%1 For that: kept people login NAME LOGIN --no-password", "why it is refused")
                        .arg(refusal.message()));
            throw;
        }
    });
    sayOfLogin(session, Cli::tr("%1 signs in as %2.").arg(person.name, login));
    if (!before.isEmpty() && before != login)
        sayOfLogin(
            session,
            Cli::tr("The login %1 is still on the server, and signs nobody of the team in any more.").arg(before));
    if (!password)
        return;
    sayOfLogin(session, before == login ? Cli::tr("The new password, which is said only now:")
                                        : Cli::tr("The first password, which is said only now:"));
    session.context().out << password->toStdString() << '\n';
}

void PeopleLogin::take(BookSession& session) const {
    const services::Session acting{session.actorId(), session.writingMoment()};
    PersonRow person;
    QString login;
    bool wasLastOwner = false;
    session.save([&](storage::Database& database, services::Changes& changes) {
        person = services::personNamed(database, m_name);
        login = services::loginOf(database, person.id);
        wasLastOwner = endsLastOwner(session, database, person.id, m_yes);
        services::takeLogin(database, acting, changes, person.id);
    });
    sayOfLogin(
        session,
        Cli::tr("%1 has no login any more. The server goes on knowing the login %2, which is nobody's of the team now.")
            .arg(person.name, login));
    if (wasLastOwner)
        sayOfLogin(session, lastOwnerGone());
}

} // namespace kept::cli
