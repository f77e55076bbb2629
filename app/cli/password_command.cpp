#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/run.h"
#include "cli/server_sign_in.h"
#include "cli/shown.h"
#include "cli/sign_in_prompt.h"
#include "cli/usage_error.h"
#include "cli/words.h"
#include "services/logins.h"
#include "services/sign_in.h"

#include <ostream>

namespace kept::cli {

namespace {

using services::PersonRow;
using services::Secret;

const QString yes = QStringLiteral("yes");
const QString no = QStringLiteral("no");

class PasswordCommand : public BookCommand {
public:
    const char* name() const override { return "password"; }
    QString help() const override {
        return Cli::tr(
            "Sets, changes or removes the password that somebody signs in with. Scripts give it in "
            "KEPT_PASSWORD and a new one in KEPT_NEW_PASSWORD; other programs of the same user can read them. At a "
            "book on a server it changes the password of the login that you sign in with: there the present one comes "
            "from PGPASSWORD, ~/.pgpass or the keychain, never from KEPT_PASSWORD.");
    }

    void define(Options& options) override {
        options.text("NAME", m_name, Cli::tr("Whose; otherwise that of whoever acts"));
        options.flag("--remove", m_remove, Cli::tr("Removes it"));
        options.flag("--reset", m_reset,
                     Cli::tr("As an owner: gives NAME a temporary one, and prints it; at a book on a server it is kept "
                             "people login NAME --new-password"));
        options.choice("--everyone", m_everyone, {yes, no}, Cli::tr("As an owner: whether nobody acts without one"));
    }

protected:
    int runOn(BookSession& session) override {
        if (m_remove + m_reset + !m_everyone.isNull() > 1)
            throw UsageError(Cli::tr("Say one of --remove, --reset and --everyone."));
        if (session.book().isShared())
            runAtServer(session);
        else if (!m_everyone.isNull())
            setEveryone(session);
        else if (m_reset)
            reset(session);
        else
            changeOwn(session, person(session));
        return exitDone;
    }

private:
    /// Passwords go by the clock, even in a rehearsal.
    static services::Session actingAs(BookSession& session, const PersonRow& person) {
        return {.actor = person.id, .now = session.context().clock()};
    }

    static void say(BookSession& session, const QString& news) {
        session.context().err << shown(news).toStdString() << '\n';
    }

    /// There everybody signs in at the server.
    void runAtServer(BookSession& session) const {
        const QString howItIs = Cli::tr("At this book everybody signs in with a login of its server.");
        if (!m_everyone.isNull())
            throw domain::NotAllowed(howItIs);
        if (m_name.isNull() && !m_remove && !m_reset)
            return changeAtServer(session);
        const PersonRow whose = person(session);
        if (m_remove)
            throw domain::NotAllowed(Cli::tr("%1 To take it away from %2: kept people login \"%2\" --remove",
                                             "that everybody has a login, whose")
                                         .arg(howItIs, whose.name));
        if (!m_reset && session.identity().person == whose.id)
            return changeAtServer(session);
        throw domain::NotAllowed(Cli::tr("%1 To give %2 a new password: kept people login \"%2\" --new-password; where "
                                         "they have no login yet: kept people login \"%2\" LOGIN",
                                         "that everybody has a login, whose")
                                     .arg(howItIs, whose.name));
    }

    /// That of the login that opened the book.
    static void changeAtServer(BookSession& session) {
        PasswordPrompt prompt(session.context());
        const Secret fresh = prompt.fresh();
        session.save(
            [&](storage::Database& database, services::Changes&) { services::changeLoginPassword(database, fresh); });
        const std::string_view typed = fresh.utf8();
        const bool kept =
            renewKeptPassword(session.book().path(),
                              QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size())), session.context());
        say(session, kept ? Cli::tr("Your password at the book's server is another one now, and the keychain has it.")
                          : Cli::tr("Your password at the book's server is another one now."));
    }

    void setEveryone(BookSession& session) {
        const services::Session acting = actingAs(session, session.actingPerson());
        const bool on = m_everyone == yes;
        session.save([&](storage::Database& database, services::Changes& changes) {
            services::setEveryoneSignsIn(database, acting, changes, on);
        });
        say(session, on ? Cli::tr("From now on everybody signs in to this book.")
                        : Cli::tr("Who has no password acts without one again."));
    }

    void reset(BookSession& session) {
        if (m_name.isNull())
            throw UsageError(Cli::tr("Say whose password: kept password NAME --reset."));
        const services::Session acting = actingAs(session, session.actingPerson());
        const QString temporary = services::makeTemporaryPassword();
        const PersonRow person = session.save([&](storage::Database& database, services::Changes& changes) {
            const PersonRow named = services::personNamed(database, m_name);
            services::resetPassword(database, acting, changes, named.id, Secret(QString(temporary)),
                                    session.context().passwordCost);
            return named;
        });
        say(session, Cli::tr("Give this to %1, who chooses another one with it:").arg(person.name));
        session.context().out << temporary.toStdString() << '\n';
    }

    PersonRow person(BookSession& session) const {
        if (!m_name.isNull())
            return session.read(
                [this](storage::Database& database) { return services::personNamed(database, m_name); });
        if (const auto supposed = session.supposedActor())
            return *supposed;
        throw domain::NotAllowed(Cli::tr("Say whose password: kept password NAME."));
    }

    void changeOwn(BookSession& session, const PersonRow& person) const {
        PasswordPrompt prompt(session.context());
        const bool hasOne = person.password != services::Password::None;
        if (m_remove && !hasOne)
            throw domain::NotAllowed(Cli::tr("%1 has no password.").arg(person.name));
        const Secret old = hasOne ? prompt.old(person.name) : Secret();
        const Secret fresh = m_remove ? Secret() : prompt.fresh();
        const services::PasswordCost cost = session.context().passwordCost;
        const auto answer = session.save([&](storage::Database& database, services::Changes& changes) {
            const services::Session acting = actingAs(session, person);
            if (m_remove)
                return services::removePassword(database, acting, changes, old, cost);
            if (hasOne)
                return services::changePassword(database, acting, changes, old, fresh, cost);
            services::setPassword(database, acting, changes, fresh, cost);
            return services::SignInAnswer{.kind = services::SignInAnswer::Kind::Welcome};
        });
        if (!prompt.isOpened(answer))
            throw domain::NotAllowed(Cli::tr("The password stays as it was."));
        say(session, m_remove ? Cli::tr("%1 has no password any more.").arg(person.name)
                     : hasOne ? Cli::tr("The password of %1 is another one now.").arg(person.name)
                              : Cli::tr("%1 has a password from now on.").arg(person.name));
    }

    QString m_name;
    bool m_remove = false;
    bool m_reset = false;
    QString m_everyone;
};

} // namespace

std::unique_ptr<Command> makePassword() {
    return std::make_unique<PasswordCommand>();
}

} // namespace kept::cli
