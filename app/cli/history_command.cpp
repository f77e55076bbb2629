#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/json_rows.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/values.h"
#include "cli/words.h"
#include "services/event_facts.h"
#include "services/moment_words.h"
#include "services/reading.h"

#include <QLocale>

#include <ostream>

namespace kept::cli {

using namespace domain;
using services::EventFacts;
using services::TimelineEntry;

namespace {

struct Told {
    History history;
    services::TimelineNames names;
};

/// All texts of an event in one cell, as a small JSON object.
QString textsOf(const EventFacts& fact) {
    QByteArray json = "{";
    for (const auto& [field, content] : fact.texts) {
        if (json.size() > 1)
            json.append(", ");
        json.append(jsonText(field)).append(": ").append(jsonText(content));
    }
    return QString::fromUtf8(json.append('}'));
}

void tellScripts(const Told& told, Moment at, Format format, std::ostream& out) {
    const auto writer = makeRowWriter(format,
                                      {QStringLiteral("number"), QStringLiteral("kind"), QStringLiteral("happened_at"),
                                       QStringLiteral("recorded_at"), QStringLiteral("actor"), QStringLiteral("source"),
                                       QStringLiteral("texts"), QStringLiteral("linked")},
                                      out);
    for (const EventFacts& fact : services::factsOf(told.history, told.names, at)) {
        const QString texts = textsOf(fact);
        writer->write({fact.number.value(), fact.kind, toIso(fact.happenedAt), toIso(fact.recordedAt),
                       textOrNothing(fact.actor), textOrNothing(fact.source), RawJson{texts},
                       fact.linked ? Cell(fact.linked->value()) : Cell()});
    }
    writer->finish();
}

void tellPeople(const Told& told, Moment at, const QTimeZone& zone, std::ostream& out) {
    const QLocale locale;
    for (const TimelineEntry& entry : services::timelineOf(told.history, told.names, zone, locale)) {
        const Event* event = told.history.find(entry.number);
        if (event && event->countsFrom() > at)
            continue;
        QString line = QStringLiteral("%1  %2").arg(services::exactWords(entry.when, zone, locale), entry.title);
        for (const QString& more : {entry.text, entry.words}) {
            if (!more.isEmpty())
                line += QStringLiteral(" · ") + more;
        }
        if (!entry.actor.isEmpty())
            line += QStringLiteral(" · ") + entry.actor;
        if (entry.undone)
            line += Cli::tr(" (taken back)");
        out << shown(line).toStdString() << '\n';
    }
}

class HistoryCommand : public BookCommand {
public:
    const char* name() const override { return "history"; }
    QString help() const override { return Cli::tr("Tells everything that happened to a promise."); }

    void define(Options& options) override {
        options.text("ID", m_id, Cli::tr("The number of the promise"), Need::Required);
        options.choice("--format", m_format, formatNames(), Cli::tr("How to write it"));
    }

protected:
    int runOn(BookSession& session) override {
        const PromiseId id = promiseIdFrom(m_id);
        const Moment at = session.readingMoment();
        const Told told = session.read([id](storage::Database& database) {
            History history = services::historyOf(database, id);
            services::TimelineNames names = services::namesIn(database, history);
            return Told{std::move(history), std::move(names)};
        });
        const Format format = formatNamed(m_format);
        session.markRehearsal(format);
        if (format == Format::Table)
            tellPeople(told, at, session.info().zone, session.context().out);
        else
            tellScripts(told, at, format, session.context().out);
        return exitDone;
    }

private:
    QString m_id;
    QString m_format;
};

} // namespace

std::unique_ptr<Command> makeHistory() {
    return std::make_unique<HistoryCommand>();
}

} // namespace kept::cli
