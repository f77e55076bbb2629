#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/due_cell.h"
#include "cli/lead_typed.h"
#include "cli/lookup.h"
#include "cli/row_writer.h"
#include "cli/run.h"
#include "cli/usage_error.h"
#include "cli/words.h"
#include "domain/size_words.h"
#include "services/authority.h"
#include "services/chance.h"
#include "services/coming_reminders.h"
#include "services/digest.h"
#include "services/escalation.h"
#include "services/moment_words.h"
#include "services/reading.h"
#include "services/reminder_rules.h"
#include "services/standards.h"

#include <QLocale>

#include <ostream>

namespace kept::cli {

using namespace domain;
using services::ComingReminder;
using services::ReminderRule;

namespace {

struct Line {
    ComingReminder reminder;
    PromiseRow row;
};

QString reasonWords(const ComingReminder& reminder) {
    if (reminder.telling)
        return Cli::tr("again");
    switch (reminder.key.kind) {
    case ReminderKind::Before:
        return Cli::tr("before the deadline");
    case ReminderKind::At:
        return Cli::tr("at the deadline");
    case ReminderKind::LastCall:
        return Cli::tr("more likely missed than kept");
    case ReminderKind::After:
        return Cli::tr("did it work?");
    case ReminderKind::Escalation:
        return Cli::tr("stays overdue");
    case ReminderKind::Chosen:
    case ReminderKind::Again:
        break;
    }
    return reminder.about.isEmpty() ? Cli::tr("snoozed") : reminder.about;
}

/// Reads what a person is reminded of, each with its promise.
std::vector<Line> linesOf(storage::Database& database, PersonId person, Moment at) {
    std::vector<ComingReminder> coming = services::comingReminders(database, person, at);
    std::vector<PromiseId> open;
    services::LastCalls calls;
    for (const ComingReminder& each : coming) {
        open.push_back(each.key.promise);
        calls[each.key.promise] = {each.due, {}};
    }
    for (const services::PromiseChance& chance : services::chancesOf(database, open, at))
        calls[chance.promise].at = chance.lastCall;
    coming = services::comingReminders(database, person, at, calls);
    std::vector<Line> lines;
    for (const ComingReminder& each : coming) {
        for (const PromiseRow& row : services::promiseRows(database, {each.key.promise}, at))
            lines.push_back({each, row});
    }
    return lines;
}

class RemindersCommand : public BookCommand {
public:
    const char* name() const override { return "reminders"; }
    QString help() const override {
        return Cli::tr(
            "Lists the reminders that are to come, shows the digest of a day, or sets when promises remind.");
    }

    void define(Options& options) override {
        options.text("--by", m_by, Cli::tr("Whose; otherwise of who acts"));
        options.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
        Options digest = options.command("digest", Cli::tr("Shows what the working day begins with"), m_digest);
        digest.text("--by", m_by, Cli::tr("Whose; otherwise of who acts"));
        digest.flag("--team", m_team, Cli::tr("Of those whom that person leads"));
        Options rules = options.command("rules", Cli::tr("Shows or sets when promises remind"), m_rules);
        rules.choice("--size", m_size, {QStringLiteral("small"), QStringLiteral("medium"), QStringLiteral("large")},
                     Cli::tr("Of which size"));
        rules.text("--service", m_service, Cli::tr("Of which service promise"));
        rules.text("--before", m_before, Cli::tr("How long before the deadline, such as 1d,2h,15min, or none"));
        rules.text("--ask-after", m_askAfter, Cli::tr("Working days after it was kept to ask if it worked; 0: never"));
        rules.flag("--as-size", m_asSize, Cli::tr("The service promise reminds as the size of each promise does"));
        rules.text("--escalate-after", m_escalate,
                   Cli::tr("Working hours until leads are told of what stays overdue, or off"));
        rules.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
    }

protected:
    int runOn(BookSession& session) override {
        if (m_rules)
            return runRules(session);
        const PersonId person = whose(session);
        return m_digest ? showDigest(session, person) : list(session, person);
    }

private:
    PersonId whose(BookSession& session) const {
        if (m_by.isNull())
            return session.actingPerson().id;
        return session.read([&](storage::Database& database) { return services::personNamed(database, m_by); }).id;
    }

    int list(BookSession& session, PersonId person) const {
        const Format format = formatNamed(m_format);
        session.markRehearsal(format);
        const Moment at = session.readingMoment();
        const QTimeZone zone = session.info().zone;
        const std::vector<Line> lines =
            session.read([&](storage::Database& database) { return linesOf(database, person, at); });
        const bool table = format == Format::Table;
        const auto writer = makeRowWriter(
            format,
            table ? QStringList{Cli::tr("When"), Cli::tr("Why"), Cli::tr("No."), Cli::tr("What"), Cli::tr("To"),
                                Cli::tr("Due"), Cli::tr("Who")}
                  : QStringList{QStringLiteral("at"), QStringLiteral("kind"), QStringLiteral("id"),
                                QStringLiteral("what"), QStringLiteral("promisee"), QStringLiteral("due_at"),
                                QStringLiteral("holder"), QStringLiteral("about"), QStringLiteral("again")},
            session.context().out);
        for (const auto& [reminder, row] : lines) {
            if (table)
                writer->write({services::exactWords(reminder.tell, zone, QLocale()), reasonWords(reminder),
                               row.id.value(), row.what, row.promisee, dueCell(row, row.due, zone), row.holder});
            else
                writer->write({toIso(reminder.tell), services::kindKey(reminder.key.kind), row.id.value(), row.what,
                               textOrNothing(row.promisee), toIso(row.due.at), textOrNothing(row.holder),
                               textOrNothing(reminder.about), std::int64_t(reminder.telling ? 1 : 0)});
        }
        writer->finish();
        return exitDone;
    }

    int showDigest(BookSession& session, PersonId person) const {
        session.markRehearsal(Format::Table);
        const Moment at = session.readingMoment();
        const services::Digest digest = session.read([&](storage::Database& database) {
            if (m_team && services::chargesOf(database, person).isEmpty())
                throw InvalidInput(Cli::tr("They lead nobody."));
            return m_team ? services::teamDigestOf(database, person, at) : services::digestOf(database, person, at);
        });
        std::ostream& out = session.context().out;
        if (digest.isEmpty()) {
            out << Cli::tr("Nothing is due today, overdue or owed.").toStdString() << '\n';
            return exitDone;
        }
        out << services::digestWords(digest).toStdString() << '\n';
        show(digest.overdue, Cli::tr("Overdue"), session);
        show(digest.today, Cli::tr("Today"), session);
        show(digest.ownUps, Cli::tr("To own up to"), session);
        show(digest.followUps, Cli::tr("To ask after"), session);
        show(digest.heldUp, Cli::tr("Others wait for"), session);
        for (const services::AwayPerson& away : digest.away) {
            const QString until = QLocale().toString(away.until, QLocale::ShortFormat);
            const QString words = away.cover.isEmpty()
                                      ? Cli::tr("%1 is away until %2; nobody covers.").arg(away.name, until)
                                      : Cli::tr("%1 is away until %2; %3 covers.").arg(away.name, until, away.cover);
            out << words.toStdString() << '\n';
        }
        return exitDone;
    }

    static void show(const services::DigestPart& part, const QString& heading, BookSession& session) {
        if (part.total == 0)
            return;
        std::ostream& out = session.context().out;
        out << '\n' << Cli::tr("%1 (%2)").arg(heading, QLocale().toString(part.total)).toStdString() << '\n';
        const auto writer = makeRowWriter(
            Format::Table, {Cli::tr("No."), Cli::tr("What"), Cli::tr("Who"), Cli::tr("To"), Cli::tr("Due")}, out);
        for (const PromiseRow& row : part.rows)
            writer->write(
                {row.id.value(), row.what, row.holder, row.promisee, dueCell(row, row.judgedDue, session.info().zone)});
        writer->finish();
        if (const auto more = part.total - static_cast<qint64>(part.rows.size()); more > 0)
            out << Cli::tr("and %n more", nullptr, static_cast<int>(more)).toStdString() << '\n';
    }

    int runRules(BookSession& session) const {
        const bool setsRule = !m_before.isNull() || !m_askAfter.isNull() || m_asSize;
        if (setsRule && m_size.isNull() == m_service.isNull())
            throw UsageError(Cli::tr("Say one of --size and --service."));
        if (m_asSize && m_service.isNull())
            throw UsageError(Cli::tr("--as-size goes with --service."));
        if (!setsRule && m_escalate.isNull())
            return showRules(session);
        const services::Session acting = session.actingSession();
        session.save([&](storage::Database& database, services::Changes& changes) {
            services::requireAuthority(database, acting, services::Authority::Team);
            if (setsRule)
                setRule(database, acting, changes);
            if (!m_escalate.isNull())
                services::setEscalation(database, acting, changes, escalationTyped(m_escalate));
        });
        return showRules(session);
    }

    void setRule(storage::Database& database, const services::Session& acting, services::Changes& changes) const {
        const services::ReminderRules known = services::reminderRules(database);
        const Size size = m_size.isNull() ? Size::Medium : *sizeFromKey(m_size);
        const auto service = m_service.isNull()
                                 ? std::nullopt
                                 : std::optional(services::standardNamed(database, m_service, acting.now).id);
        ReminderRule rule = known.of(size, service);
        if (!m_before.isNull())
            rule.before = leadsTyped(m_before);
        if (!m_askAfter.isNull())
            rule.afterDays = daysTyped(m_askAfter);
        if (service)
            services::setReminderRule(database, acting, changes, *service,
                                      m_asSize ? std::nullopt : std::optional(rule));
        else
            services::setReminderRule(database, acting, changes, size, rule);
    }

    int showRules(BookSession& session) const {
        const Format format = formatNamed(m_format);
        const auto [rules, offered] = session.read([](storage::Database& database) {
            return std::pair(services::reminderRules(database), services::offeredStandards(database));
        });
        const bool table = format == Format::Table;
        const auto writer =
            makeRowWriter(format,
                          table ? QStringList{Cli::tr("Promises"), Cli::tr("Remind"), Cli::tr("Did it work?")}
                                : QStringList{QStringLiteral("promises"), QStringLiteral("before_minutes"),
                                              QStringLiteral("ask_after_days"), QStringLiteral("as_size")},
                          session.context().out);
        const auto write = [&](const QString& name, const ReminderRule& rule, bool asSize) {
            if (table)
                return writer->write({name, asSize ? Cli::tr("as their size") : services::leadsWords(rule),
                                      asSize ? Cli::tr("as their size") : services::askingWords(rule)});
            QStringList minutes;
            for (const int lead : rule.before)
                minutes << QString::number(lead);
            writer->write({name, minutes.join(u','), std::int64_t(rule.afterDays), std::int64_t(asSize ? 1 : 0)});
        };
        for (const Size size : {Size::Small, Size::Medium, Size::Large})
            write(table ? wordFor(size) : keyOf(size), rules.of(size, {}), false);
        for (const services::OfferedStandard& standard : offered) {
            const auto own = rules.byService.find(standard.id);
            write(standard.name, own == rules.byService.end() ? ReminderRule() : own->second,
                  own == rules.byService.end());
        }
        writer->finish();
        session.context().err << escalationWords(rules.escalateAfterMinutes).toStdString() << '\n';
        return exitDone;
    }

    QString m_by;
    QString m_format;
    bool m_digest = false;
    bool m_team = false;
    bool m_rules = false;
    QString m_size;
    QString m_service;
    QString m_before;
    QString m_askAfter;
    bool m_asSize = false;
    QString m_escalate;
};

} // namespace

std::unique_ptr<Command> makeReminders() {
    return std::make_unique<RemindersCommand>();
}

} // namespace kept::cli
