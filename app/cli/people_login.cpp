#include "cli/people_login.h"

#include "cli/book_session.h"
#include "cli/shown.h"
#include "cli/usage_error.h"
#include "cli/words.h"
#include "services/logins.h"

#include <ostream>

namespace kept::cli {

void PeopleLogin::define(Options& options) {
    Options login = options.command("login", Cli::tr("Says who signs in as whom at the server of a book"), m_login);
    login.text("NAME", m_name, Cli::tr("Their name"), Need::Required);
    login.text("LOGIN", m_as, Cli::tr("The login; its first password is said once"));
    login.flag("--no-password", m_noPassword, Cli::tr("The server knows them otherwise"));
    login.flag("--remove", m_remove, Cli::tr("They sign in no more"));
}

bool PeopleLogin::runOn(BookSession& session) {
    if (!m_login)
        return false;
    if (m_remove != m_as.isNull())
        throw UsageError(Cli::tr("Say which login, or --remove."));
    if (m_remove)
        take(session);
    else
        give(session);
    return true;
}

void PeopleLogin::give(BookSession& session) const {
    const services::Session acting{session.actorId(), session.writingMoment()};
    const std::optional<QString> password = m_noPassword ? std::nullopt : std::optional(services::freshPassword());
    session.save([&](storage::Database& database, services::Changes& changes) {
        const auto person = services::personNamed(database, m_name);
        services::checkIsOnTeam(person);
        services::giveLogin(database, acting, changes, person.id, m_as, password);
    });
    session.context().err << Cli::tr("%1 signs in as %2.").arg(shown(m_name), shown(m_as)).toStdString() << '\n';
    if (!password)
        return;
    session.context().err << Cli::tr("The first password, which is said only now:").toStdString() << '\n';
    session.context().out << password->toStdString() << '\n';
}

void PeopleLogin::take(BookSession& session) const {
    const services::Session acting{session.actorId(), session.writingMoment()};
    session.save([&](storage::Database& database, services::Changes& changes) {
        services::takeLogin(database, acting, changes, services::personNamed(database, m_name).id);
    });
}

} // namespace kept::cli
