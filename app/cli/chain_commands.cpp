#include "cli/commands.h"
#include "cli/due_cell.h"
#include "cli/event_command.h"
#include "cli/promise_report.h"
#include "cli/shown.h"
#include "cli/values.h"
#include "cli/words.h"
#include "domain/outcome.h"
#include "services/chains.h"

#include <QLocale>

#include <ostream>

namespace kept::cli {

using namespace domain;
using services::ChainNode;

namespace {

class WaitCommand : public EventCommand {
public:
    WaitCommand() : EventCommand("wait", Cli::tr("Says which promise has to be kept before this one can be.")) {}

protected:
    void defineOwn(Options& options) override {
        options.text("--on", m_onText, Cli::tr("The number of the promise that it waits on"), Need::Required);
        options.flag("--no-more", m_noMore, Cli::tr("It does not wait on that one any more"));
    }
    bool takesOne() const override { return true; }
    void prepare(BookSession&) override { m_on = promiseIdFrom(m_onText); }
    EventDetail detailFor(PromiseId, storage::Database&, Moment) const override {
        return m_noMore ? EventDetail(WaitsNoMore{m_on}) : EventDetail(WaitsOn{m_on});
    }

private:
    QString m_onText;
    PromiseId m_on;
    bool m_noMore = false;
};

/// A list of numbers, as JSON.
RawJson numbers(const std::vector<qint64>& ids) {
    QStringList texts;
    for (const qint64 id : ids)
        texts.append(QString::number(id));
    return {QStringLiteral("[%1]").arg(texts.join(QStringLiteral(", ")))};
}

/// A promise stands in as many lines as wait on it; scripts see it once.
void tellScripts(const std::vector<ChainNode>& chain, Moment at, Format format, std::ostream& out) {
    const auto writer =
        makeRowWriter(format,
                      {QStringLiteral("id"), QStringLiteral("what"), QStringLiteral("holder"), QStringLiteral("due_at"),
                       QStringLiteral("judged_due_at"), QStringLiteral("outcome"), QStringLiteral("at_risk"),
                       QStringLiteral("waits_on"), QStringLiteral("cause"), QStringLiteral("first_due_at")},
                      out);
    for (std::size_t i = 0; i < chain.size(); ++i) {
        const ChainNode& node = chain[i];
        if (node.repeated)
            continue;
        std::vector<qint64> waitsOn;
        for (const ChainNode& other : chain)
            if (other.parent == static_cast<int>(i))
                waitsOn.push_back(other.row.id.value());
        writer->write({node.row.id.value(), node.row.what, textOrNothing(node.row.holder), toIso(node.row.due.at),
                       toIso(node.row.judgedDue.at), keyOf(node.row.outcome),
                       RawJson{node.row.isAtRisk(at) ? QStringLiteral("true") : QStringLiteral("false")},
                       numbers(waitsOn), node.cause ? Cell(node.cause->value()) : Cell(), toIso(node.row.firstDue.at)});
    }
    writer->finish();
}

QString stateOf(const ChainNode& node, Moment at) {
    QString state = QStringLiteral("%1 %2").arg(signFor(node.row.outcome)).arg(wordFor(node.row.outcome));
    if (node.row.isAtRisk(at))
        state = Cli::tr("%1, at risk").arg(state);
    if (node.cause)
        state = Cli::tr("%1, because of %2", "an outcome, the number of a promise").arg(state).arg(node.cause->value());
    return state;
}

void tellPeople(const std::vector<ChainNode>& chain, Moment at, const QTimeZone& zone, std::ostream& out) {
    const auto writer = makeRowWriter(
        Format::Table,
        {Cli::tr("What waits, and below it on what"), Cli::tr("Who"), Cli::tr("Due"), Cli::tr("Outcome")}, out);
    for (const ChainNode& node : chain) {
        constexpr int longest = 48;
        const QString indent = node.depth > 0 ? QString(2 * (node.depth - 1), u' ') + QStringLiteral("└ ") : QString();
        const QString line = QStringLiteral("%1%2  %3").arg(indent).arg(node.row.id.value()).arg(node.row.what);
        writer->write({shortened(line, longest), node.row.holder.isEmpty() ? node.row.department : node.row.holder,
                       dueCell(node.row, node.row.judgedDue, zone),
                       node.repeated ? Cli::tr("see above") : stateOf(node, at)});
    }
    writer->finish();
}

class ChainCommand final : public PromiseReport {
public:
    const char* name() const override { return "chain"; }
    QString help() const override { return Cli::tr("Shows what waits on a promise, and what it waits on."); }

protected:
    void tell(BookSession& session, PromiseId id, Moment at, Format format) override {
        const auto chain =
            session.read([id, at](storage::Database& database) { return services::chainOf(database, id, at); });
        if (chain.empty())
            throw InvalidInput(Cli::tr("There is no promise %1.").arg(id.value()));
        if (format == Format::Table)
            tellPeople(chain, at, session.info().zone, session.context().out);
        else
            tellScripts(chain, at, format, session.context().out);
    }
};

} // namespace

std::unique_ptr<Command> makeWait() {
    return std::make_unique<WaitCommand>();
}

std::unique_ptr<Command> makeChain() {
    return std::make_unique<ChainCommand>();
}

} // namespace kept::cli
