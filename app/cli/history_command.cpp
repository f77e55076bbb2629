#include "cli/commands.h"
#include "cli/json_rows.h"
#include "cli/promise_report.h"
#include "cli/shown.h"
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
    std::vector<PromiseRow> rows; ///< none before it was made
};

using Pairs = std::vector<std::pair<QString, QString>>;

/// Names with their values in one cell, as a small JSON object.
RawJson objectOf(const Pairs& pairs) {
    QByteArray json = "{";
    for (const auto& [name, value] : pairs) {
        if (json.size() > 1)
            json.append(", ");
        json.append(jsonText(name)).append(": ").append(jsonText(value));
    }
    return RawJson{QString::fromUtf8(json.append('}'))};
}

RawJson sideOf(const EventFacts& fact, QString services::StateChange::*side) {
    Pairs pairs;
    for (const services::StateChange& change : fact.changes) {
        if (!(change.*side).isEmpty())
            pairs.emplace_back(change.what, change.*side);
    }
    return objectOf(pairs);
}

void tellScripts(const Told& told, Moment at, Format format, std::ostream& out) {
    const auto writer = makeRowWriter(format,
                                      {QStringLiteral("number"), QStringLiteral("kind"), QStringLiteral("happened_at"),
                                       QStringLiteral("recorded_at"), QStringLiteral("actor"), QStringLiteral("source"),
                                       QStringLiteral("due_at"), QStringLiteral("texts"), QStringLiteral("linked"),
                                       QStringLiteral("before"), QStringLiteral("after"), QStringLiteral("series")},
                                      out);
    for (const EventFacts& fact : services::factsOf(told.history, told.names, at)) {
        writer->write({fact.number.value(), fact.kind, toIso(fact.happenedAt), toIso(fact.recordedAt),
                       textOrNothing(fact.actor), textOrNothing(fact.source),
                       fact.due ? Cell(toIso(*fact.due)) : Cell(), objectOf(fact.texts),
                       fact.linked ? Cell(fact.linked->value()) : Cell(), sideOf(fact, &services::StateChange::before),
                       sideOf(fact, &services::StateChange::after), fact.series ? Cell(fact.series->value()) : Cell()});
    }
    writer->finish();
}

/// What is promised, what became of it, and its deadlines, where there is more than one the first beside the others.
void tellHeading(const PromiseRow& row, const QTimeZone& zone, std::ostream& out) {
    const QLocale locale;
    const auto words = [&](const Deadline& deadline) { return services::exactWords(deadline, zone, locale); };
    out << shown(QStringLiteral("%1  %2").arg(row.id.value()).arg(row.what)).toStdString() << '\n';
    QStringList deadlines{Cli::tr("due %1").arg(words(row.due))};
    if (row.firstDue.at != row.due.at)
        deadlines.append(Cli::tr("first due %1").arg(words(row.firstDue)));
    if (row.judgedDue.at != row.due.at)
        deadlines.append(Cli::tr("judged by %1").arg(words(row.judgedDue)));
    out << shown(wordFor(row.outcome)).toStdString() << " · " << deadlines.join(QStringLiteral(" · ")).toStdString()
        << "\n\n";
}

void tellPeople(const Told& told, Moment at, const QTimeZone& zone, std::ostream& out) {
    for (const PromiseRow& row : told.rows)
        tellHeading(row, zone, out);
    const QLocale locale;
    for (const TimelineEntry& entry : services::timelineOf(told.history, told.names, zone, locale)) {
        const Event* event = told.history.find(entry.number);
        if (event && event->countsFrom() > at)
            continue;
        QString line = QStringLiteral("%1  %2").arg(services::exactWords(entry.when, zone, locale), entry.title);
        for (const QString& more : {entry.text, entry.words, entry.change}) {
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

class HistoryCommand final : public PromiseReport {
public:
    const char* name() const override { return "history"; }
    QString help() const override { return Cli::tr("Tells everything that happened to a promise."); }

protected:
    void tell(BookSession& session, PromiseId id, Moment at, Format format) override {
        const Told told = session.read([id, at](storage::Database& database) {
            History history = services::historyOf(database, id);
            services::TimelineNames names = services::namesIn(database, history);
            return Told{std::move(history), std::move(names), services::promiseRows(database, {id}, at)};
        });
        if (format == Format::Table)
            tellPeople(told, at, session.info().zone, session.context().out);
        else
            tellScripts(told, at, format, session.context().out);
    }
};

} // namespace

std::unique_ptr<Command> makeHistory() {
    return std::make_unique<HistoryCommand>();
}

} // namespace kept::cli
