#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/usage_error.h"
#include "cli/values.h"
#include "cli/words.h"
#include "render/promise_icalendar.h"
#include "services/promise_calendar.h"
#include "services/whole_file.h"

#include <ostream>

namespace kept::cli {

using namespace domain;

namespace {

const QString standardOutput = QStringLiteral("-");

class CalendarCommand : public BookCommand {
public:
    const char* name() const override { return "calendar"; }
    QString help() const override {
        return Cli::tr("Writes open promises as iCalendar, for other calendars to follow.");
    }

    void define(Options& options) override {
        options.text(
            "FILE", m_file,
            Cli::tr("Where it goes, replaced as a whole: a name that ends in .ics, or - for the standard output"),
            Need::Required);
        options.text("--by", m_by, Cli::tr("Whose promises; otherwise those of the person who acts"));
        options.text("--promise", m_promise, Cli::tr("This one alone, whatever became of it"));
        options.flag("--tasks", m_asTasks, Cli::tr("As tasks that are due, not as appointments"));
    }

protected:
    int runOn(BookSession& session) override {
        checkTyped();
        session.growSeries();
        const services::PromiseCalendar calendar = read(session);
        const QByteArray text = render::promiseICalendar(calendar, m_asTasks ? render::CalendarEntries::Tasks
                                                                             : render::CalendarEntries::Appointments);
        if (m_file == standardOutput) {
            session.context().out.write(text.constData(), text.size());
            return exitDone;
        }
        services::writeWholeIfOther(m_file, text);
        session.context().err << Cli::tr("The calendar is in %1: %n promise(s).", nullptr,
                                         static_cast<int>(calendar.entries.size()))
                                     .arg(shown(m_file))
                                     .toStdString()
                              << '\n';
        return exitDone;
    }

private:
    void checkTyped() const {
        checkIsNamed(m_file);
        if (!m_by.isNull() && !m_promise.isNull())
            throw UsageError(Cli::tr("--promise names one alone: leave --by out."));
        // Anything else that stands there is no calendar, and would be lost.
        if (m_file != standardOutput && !m_file.endsWith(QLatin1String(".ics"), Qt::CaseInsensitive))
            throw InvalidInput(Cli::tr("“%1” is no name for a calendar: it has to end in .ics.").arg(m_file));
    }

    services::PromiseCalendar read(BookSession& session) const {
        const Moment at = session.readingMoment();
        if (!m_promise.isNull()) {
            const PromiseId promise = promiseIdFrom(m_promise);
            return session.read(
                [=](storage::Database& database) { return services::calendarWith(database, {promise}, at); });
        }
        std::optional<PersonId> whose =
            session.read([by = m_by](storage::Database& database) { return personNamed(database, by); });
        if (!whose) {
            const auto person = session.supposedActor();
            if (!person)
                throw NotAllowed(Cli::tr("Say whose promises: --by NAME."));
            whose = person->id;
        }
        return session.read(
            [=](storage::Database& database) { return services::openPromisesOf(database, *whose, at); });
    }

    QString m_file;
    QString m_by;
    QString m_promise;
    bool m_asTasks = false;
};

} // namespace

std::unique_ptr<Command> makeCalendar() {
    return std::make_unique<CalendarCommand>();
}

} // namespace kept::cli
