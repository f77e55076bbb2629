#include "cli/verdict_figures.h"

#include "cli/words.h"

#include <QLocale>

namespace kept::cli {

using namespace domain;

namespace {

QStringList verdictScriptColumns() {
    return {QStringLiteral("key"),        QStringLiteral("with_verdict"),  QStringLiteral("differing"),
            QStringLiteral("rate"),       QStringLiteral("low"),           QStringLiteral("high"),
            QStringLiteral("both_kept"),  QStringLiteral("only_own_kept"), QStringLiteral("only_said_kept"),
            QStringLiteral("both_missed")};
}

QStringList verdictTableColumns(VerdictsBy by) {
    return {by == VerdictsBy::Department ? Cli::tr("Department") : Cli::tr("Person"),
            Cli::tr("Verdicts", "how many there are"),
            Cli::tr("Differing"),
            Cli::tr("Share"),
            Cli::tr("95 % interval"),
            Cli::tr("both say kept"),
            Cli::tr("kept, they say not"),
            Cli::tr("missed, they say kept"),
            Cli::tr("both say not")};
}

void addParts(Cells& cells, const VerdictTally& tally) {
    cells.emplace_back(tally.of(true, true));
    cells.emplace_back(tally.of(true, false));
    cells.emplace_back(tally.of(false, true));
    cells.emplace_back(tally.of(false, false));
}

Cells rowForScripts(const QString& key, const VerdictTally& tally) {
    Cells cells = {key, tally.total(), tally.differing()};
    const auto share = tally.difference();
    for (const double Interval::*part : {&Interval::rate, &Interval::low, &Interval::high})
        cells.push_back(share ? Cell((*share).*part) : Cell());
    addParts(cells, tally);
    return cells;
}

Cells rowForPeople(const QString& key, const VerdictTally& tally) {
    const auto percent = [](double share) { return QLocale().toString(share * 100, 'f', 0); };
    const auto share = tally.difference();
    Cells cells = {key.isEmpty() ? QString(QChar(0x2014)) : key, tally.total(), tally.differing(),
                   share ? Cell(share->rate) : Cell(),
                   share ? Cell(Cli::tr("%1 to %2 %").arg(percent(share->low), percent(share->high))) : Cell()};
    addParts(cells, tally);
    return cells;
}

} // namespace

void writeVerdicts(const std::vector<GroupVerdicts>& groups, VerdictsBy by, Format format, std::ostream& out) {
    const bool isTable = format == Format::Table;
    const auto writer = makeRowWriter(format, isTable ? verdictTableColumns(by) : verdictScriptColumns(), out);
    VerdictTally all;
    for (const GroupVerdicts& group : groups) {
        writer->write(isTable ? rowForPeople(group.key, group.tally) : rowForScripts(group.key, group.tally));
        all += group.tally;
    }
    if (isTable)
        writer->write(rowForPeople(Cli::tr("All"), all));
    writer->finish();
}

} // namespace kept::cli
