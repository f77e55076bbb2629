#include "cli/event_command.h"

#include "cli/book_session.h"
#include "cli/caution_remarks.h"
#include "cli/due_cell.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/values.h"
#include "cli/words.h"
#include "services/moment_words.h"
#include "services/reading.h"

#include <QLocale>

#include <ostream>

namespace kept::cli {

using namespace domain;

namespace {

/// By when an open promise is due, and by which deadline it is judged where that is another.
QString deadlines(const PromiseRow& row, const QTimeZone& zone) {
    if (row.due.at == row.judgedDue.at)
        return Cli::tr("due %1").arg(dueCell(row, row.due, zone));
    const QString due = row.firstDue.at == row.judgedDue.at ? services::exactWords(row.due, zone, QLocale())
                                                            : dueCell(row, row.due, zone);
    return Cli::tr("due %1, still judged by %2").arg(due, services::exactWords(row.judgedDue, zone, QLocale()));
}

/// "12: kept", "13: open, due 24 Nov 2026 15:00": what became of it.
QString tidings(BookSession& session, PromiseId id, Moment now) {
    const auto rows = session.read([&](storage::Database& database) {
        return services::promiseRows(database, {id}, services::readingMoment(database, now));
    });
    if (rows.empty())
        return QString::number(id.value());
    const PromiseRow& row = rows.front();
    const QString outcome = QStringLiteral("%1: %2").arg(id.value()).arg(wordFor(row.outcome));
    const bool isOpen = row.outcome == Outcome::Open || row.outcome == Outcome::Overdue;
    return isOpen
               ? Cli::tr("%1, %2", "what became of it, its deadlines").arg(outcome, deadlines(row, session.info().zone))
               : outcome;
}

} // namespace

void EventCommand::define(Options& options) {
    if (takesOne())
        options.text("ID", m_id, Cli::tr("The number of the promise"), Need::Required);
    else
        options.texts("ID", m_ids, Cli::tr("The number of the promise, or several"), Need::Required);
    defineOwn(options);
}

void EventCommand::apply(PromiseId promise, services::Ledger& ledger, storage::Database& database) {
    const Moment now = ledger.recordingMoment();
    const services::Ledger::Reader<EventDetail> detail = [this, promise, now](storage::Database& within) {
        return detailFor(promise, within, now);
    };
    ledger.record(promise, detail, happenedAt(promise, database, now));
}

std::vector<PromiseId> EventCommand::promises() const {
    return promiseIdsFrom(takesOne() ? QStringList(m_id) : m_ids);
}

int EventCommand::runOn(BookSession& session) {
    const std::vector<PromiseId> ids = promises();
    const services::Session acting = session.actingSession();
    session.growSeries();
    prepare(session);
    int status = exitDone;
    for (const PromiseId id : ids) {
        QStringList cautions;
        try {
            session.save([&](storage::Database& database, services::Changes& changes) {
                services::Ledger ledger(database, acting, changes);
                apply(id, ledger, database);
                cautions = cautionsAt(database, id, channelUsed(), acting.now);
            });
            tellCautions(cautions, session.context().err);
            session.context().out << tidings(session, id, acting.now).toStdString() << '\n';
        } catch (const Error& error) {
            status = exitRefused;
            session.context().err
                << "kept: "
                << shown(Cli::tr("Promise %1: %2", "why it was refused").arg(id.value()).arg(error.message()))
                       .toStdString()
                << '\n';
        }
    }
    return status;
}

} // namespace kept::cli
