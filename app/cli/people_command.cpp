#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/people_login.h"
#include "cli/people_time.h"
#include "cli/removal_news.h"
#include "cli/row_writer.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/words.h"
#include "domain/admission.h"
#include "services/authority.h"
#include "services/contacts.h"
#include "services/logins.h"
#include "services/people.h"
#include "services/redaction.h"
#include "services/series_reading.h"

#include <QLocale>

#include <ostream>

namespace kept::cli {

namespace {

using services::PersonRow;

class PeopleCommand : public BookCommand {
public:
    const char* name() const override { return "people"; }
    QString help() const override {
        return Cli::tr("Lists who is on the team, adds people, lets them leave; their hours and absences.");
    }

    void define(Options& options) override {
        Options list = options.command("list", Cli::tr("Lists them"), m_list);
        list.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
        Options add = options.command("add", Cli::tr("Adds somebody"), m_add);
        add.text("NAME", m_name, Cli::tr("Their name"), Need::Required);
        add.text("--department", m_department, Cli::tr("Their department; a new one is added"), Need::Required);
        add.choice("--role", m_role, {QStringLiteral("staff"), QStringLiteral("lead"), QStringLiteral("owner")},
                   Cli::tr("What they do in the team"));
        Options set =
            options.command("set", Cli::tr("Says how somebody wants to be reached; an empty text clears"), m_set);
        set.text("NAME", m_name, Cli::tr("Their name"), Need::Required);
        set.text("--preferred", m_preferred, Cli::tr("The channel they want to be reached on"));
        set.texts("--unwanted", m_unwanted, Cli::tr("A channel they do not want, or several"));
        Options leave = options.command("leave", Cli::tr("Says that somebody has left"), m_leave);
        leave.text("NAME", m_name, Cli::tr("Their name"), Need::Required);
        leave.flag("--yes", m_yes, Cli::tr("Also where no owner can sign in any more then"));
        Options forget =
            options.command("forget", Cli::tr("Removes somebody's name for good, as they asked"), m_forget);
        forget.text("NAME", m_name, Cli::tr("Their name"), Need::Required);
        m_time.define(options);
        m_login.define(options);
    }

protected:
    int runOn(BookSession& session) override {
        if (m_add)
            add(session);
        else if (m_set)
            setReach(session);
        else if (m_leave)
            leave(session);
        else if (m_forget)
            forget(session);
        else if (!m_time.runOn(session) && !m_login.runOn(session))
            list(session);
        return exitDone;
    }

private:
    /// Whoever acts under a name has the rights of its role. A script that names nobody sets up the team: it has the
    /// file in its hands anyway.
    static void requireRights(storage::Database& database, const services::Session& acting, services::Role role) {
        if (acting.actor)
            services::requireAuthority(database, acting, services::authorityOver(role, role));
    }

    static void say(BookSession& session, const QString& news) {
        session.context().err << shown(news).toStdString() << '\n';
    }

    void add(BookSession& session) {
        // The clock of a rehearsal stands until --as-of moves it: whoever is added before is there from the beginning.
        const bool fromBeginning = session.info().rehearsal && !session.asOf();
        const services::Session acting{session.actorId(), fromBeginning ? domain::Moment() : session.writingMoment()};
        const services::Role role = storage::roleFromKey(m_role).value_or(services::Role::Staff);
        const QString department = domain::checkedText(m_department, Cli::tr("The department"));
        session.save([&](storage::Database& database, services::Changes& changes) {
            requireRights(database, acting, role);
            (void)services::addPerson(database, acting, changes, m_name, m_department, role);
        });
        say(session, Cli::tr("%1 is on the team now, in %2 (%3).", "name, department, role")
                         .arg(m_name.simplified(), department, services::roleWord(role)));
        if (session.book().isShared())
            say(session,
                Cli::tr("To sign in, they need a login: kept people login \"%1\" LOGIN").arg(m_name.simplified()));
    }

    /// Everybody says that for themselves; for others it takes the rights to change them.
    void setReach(BookSession& session) {
        const services::Session acting{session.actorId(), session.writingMoment()};
        PersonRow person;
        session.save([&](storage::Database& database, services::Changes& changes) {
            person = services::personNamed(database, m_name);
            if (acting.actor != person.id)
                requireRights(database, acting, person.role);
            services::ReachWishes reach = services::reachOf(database, person.id);
            if (!m_preferred.isNull())
                reach.preferred = m_preferred;
            if (!m_unwanted.isEmpty())
                reach.unwanted = m_unwanted;
            services::setReachOf(database, acting, changes, person.id, reach);
        });
        say(session, Cli::tr("How %1 wants to be reached is noted.").arg(person.name));
    }

    void leave(BookSession& session) {
        const services::Session acting{session.actorId(), session.writingMoment()};
        QStringList ended;
        PersonRow person;
        QString login;
        bool wasLastOwner = false;
        session.save([&](storage::Database& database, services::Changes& changes) {
            person = services::personNamed(database, m_name);
            requireRights(database, acting, person.role);
            login = services::logins(database).value(person.id);
            wasLastOwner = endsLastOwner(session, database, person.id, m_yes);
            ended = services::seriesThatEndWith(database, person.id, QLocale());
            services::leave(database, acting, changes, person.id);
        });
        say(session, Cli::tr("%1 has left the team.").arg(person.name));
        if (!login.isEmpty())
            say(session, Cli::tr("Their login %1 opens nothing, until they are back.").arg(login));
        if (wasLastOwner)
            say(session, lastOwnerGone());
        for (const QString& series : ended)
            session.context().out << shown(Cli::tr("No longer recurs: %1").arg(series)).toStdString() << '\n';
    }

    void forget(BookSession& session) {
        const services::Session acting = session.actingSession();
        const auto forgotten = session.save([&](storage::Database& database, services::Changes& changes) {
            return services::redactName(database, acting, changes, services::personNamed(database, m_name).id);
        });
        session.context().out << Cli::tr("The name is removed; the history says so.").toStdString() << '\n';
        tellOfForgetting(forgotten, session.context().out);
        tellOfLeftovers(forgotten.isClean, session.context().err);
    }

    void list(BookSession& session) {
        const Format format = formatNamed(m_format);
        QStringList keys = {QStringLiteral("name"), QStringLiteral("department"), QStringLiteral("role"),
                            QStringLiteral("left")};
        QStringList headings = {Cli::tr("Name"), Cli::tr("Department"), Cli::tr("Role"), Cli::tr("Left")};
        const domain::Moment at = session.readingMoment();
        const auto people =
            session.read([at](storage::Database& database) { return services::peopleAt(database, at); });
        const bool isShared = session.book().isShared();
        const auto logins = session.read([](storage::Database& database) { return services::logins(database); });
        keys.append(isShared ? QStringLiteral("login") : QStringLiteral("password"));
        headings.append(isShared ? Cli::tr("Signs in as") : Cli::tr("Password"));
        session.markRehearsal(format);
        const auto writer = makeRowWriter(format, format == Format::Table ? headings : keys, session.context().out);
        for (const PersonRow& person : people)
            writer->write({person.name, textOrNothing(person.department), storage::keyOf(person.role),
                           person.left ? Cell(Cli::tr("left")) : Cell(),
                           isShared ? textOrNothing(logins.value(person.id)) : passwordCell(person.password)});
        writer->finish();
    }

    static Cell passwordCell(services::Password password) {
        switch (password) {
        case services::Password::None:
            return {};
        case services::Password::Own:
            return Cli::tr("yes", "has a password");
        case services::Password::Temporary:
            return Cli::tr("temporary", "password");
        }
        Q_UNREACHABLE();
    }

    bool m_list = false;
    bool m_add = false;
    bool m_leave = false;
    bool m_forget = false;
    bool m_set = false;
    bool m_yes = false;
    QString m_preferred;
    QStringList m_unwanted;
    QString m_name;
    QString m_department;
    QString m_role;
    QString m_format;
    PeopleTime m_time;
    PeopleLogin m_login;
};

} // namespace

std::unique_ptr<Command> makePeople() {
    return std::make_unique<PeopleCommand>();
}

} // namespace kept::cli
