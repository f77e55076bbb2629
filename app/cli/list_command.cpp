#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/due_cell.h"
#include "cli/list_filter.h"
#include "cli/row_writer.h"
#include "cli/run.h"
#include "cli/values.h"
#include "cli/words.h"
#include "domain/outcome.h"
#include "domain/size_words.h"
#include "services/calendar_period.h"
#include "services/reading.h"
#include "services/saved_views.h"

#include <QLocale>

namespace kept::cli {

using namespace domain;

namespace {

Cells rowForScripts(const PromiseRow& row) {
    return {row.id.value(),
            row.what,
            textOrNothing(row.promiser),
            textOrNothing(row.holder),
            textOrNothing(row.department),
            textOrNothing(row.promisee),
            textOrNothing(row.channel),
            keyOf(row.size),
            toIso(row.madeAt),
            toIso(row.firstDue.at),
            toIso(row.due.at),
            toIso(row.judgedDue.at),
            row.resolvedAt ? Cell(toIso(*row.resolvedAt)) : Cell(),
            keyOf(row.outcome)};
}

QString stateOf(const PromiseRow& row, Moment at) {
    const QString state = QStringLiteral("%1 %2").arg(signFor(row.outcome)).arg(wordFor(row.outcome));
    if (row.waitsOn.isEmpty())
        return state;
    return (row.isAtRisk(at) ? Cli::tr("%1, at risk: waits on %2") : Cli::tr("%1, waits on %2"))
        .arg(state, row.waitsOn);
}

const char* const scriptKeys[] = {"id",       "what",          "promiser",    "holder",  "department",
                                  "promisee", "channel",       "size",        "made_at", "first_due_at",
                                  "due_at",   "judged_due_at", "resolved_at", "outcome"};

QStringList columnsFor(Format format) {
    if (format == Format::Table)
        return {Cli::tr("No."), Cli::tr("What"), Cli::tr("Who"), Cli::tr("To"), Cli::tr("Due"), Cli::tr("Outcome")};
    QStringList keys;
    for (const char* key : scriptKeys)
        keys.append(QString::fromLatin1(key));
    return keys;
}

class ListCommand : public BookCommand {
public:
    const char* name() const override { return "list"; }
    QString help() const override { return Cli::tr("Lists promises."); }

    void define(Options& options) override {
        m_filter.define(options);
        options.text("--view", m_view, Cli::tr("As a saved view shows them; what else is said narrows it"));
        options.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
    }

protected:
    int runOn(BookSession& session) override {
        session.growSeries();
        const Format format = formatNamed(m_format);
        const Moment at = session.readingMoment();
        const QTimeZone zone = session.info().zone;
        const auto forPeople = [&](const PromiseRow& row) -> Cells {
            return {row.id.value(),
                    row.what,
                    row.holder.isEmpty() ? row.department : row.holder,
                    row.promisee,
                    dueCell(row, row.due, zone),
                    stateOf(row, at)};
        };
        session.markRehearsal(format);
        const auto writer = makeRowWriter(format, columnsFor(format), session.context().out);
        const auto me = m_view.isNull() ? std::nullopt : session.actor();
        session.read([&](storage::Database& database) {
            PromiseQuery query;
            if (!m_view.isNull()) {
                const services::SavedView view =
                    services::viewNamed(database, me ? std::optional(me->id) : std::nullopt, m_view);
                query = view.filter;
                if (const auto days = services::periodOfView(view.charts, dayOf(at, zone), QLocale().firstDayOfWeek()))
                    query.period = *days;
            }
            m_filter.narrow(query, database);
            services::forEachPromise(database, query, at, [&](const PromiseRow& row) {
                writer->write(format == Format::Table ? forPeople(row) : rowForScripts(row));
            });
        });
        writer->finish();
        return exitDone;
    }

private:
    ListFilter m_filter;
    QString m_view;
    QString m_format;
};

} // namespace

std::unique_ptr<Command> makeList() {
    return std::make_unique<ListCommand>();
}

} // namespace kept::cli
