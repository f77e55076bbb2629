#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/progress_line.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/usage_error.h"
#include "cli/values.h"
#include "cli/words.h"
#include "services/importing/file_import.h"
#include "services/importing/import_map.h"
#include "services/importing/verdict_import.h"

#include <QFile>
#include <QLocale>

#include <algorithm>
#include <map>
#include <ostream>
#include <utility>
#include <vector>

namespace kept::cli {

namespace {

using services::BadRow;
using services::FileImport;
using services::ImportReport;
using services::VerdictReport;

/// What is wrong, without the value that it is wrong with: so that rows with the same fault are counted together.
QString kindOf(const BadRow& row) {
    return row.kind.isEmpty() ? row.reason.section(QStringLiteral(": "), 0, 0) : row.kind;
}

/// "8,645 bad", and why, the most frequent reason first.
QString badRowsOf(const std::vector<BadRow>& bad) {
    const QString count = Cli::tr("%L1 bad", "rows of an import").arg(bad.size());
    std::map<QString, qlonglong> counts;
    for (const BadRow& row : bad)
        ++counts[kindOf(row)];
    std::vector<std::pair<QString, qlonglong>> kinds(counts.begin(), counts.end());
    std::stable_sort(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList parts;
    constexpr qsizetype mostKinds = 6;
    for (const auto& [kind, rows] : kinds) {
        if (parts.size() == mostKinds) {
            parts.append(QString(QChar(0x2026)));
            break;
        }
        parts.append(Cli::tr("%L1 × %2", "how many bad rows, and why").arg(rows).arg(kind));
    }
    return parts.isEmpty() ? count : QStringLiteral("%1 (%2)").arg(count, parts.join(QStringLiteral(", ")));
}

void tell(const QString& summary, const std::vector<BadRow>& bad, std::ostream& out) {
    out << shown(summary).toStdString() << '\n';
    for (const BadRow& row : bad) {
        const QString where = row.column.isEmpty()
                                  ? Cli::tr("line %1: %2").arg(row.line).arg(row.reason)
                                  : Cli::tr("line %1, column %2: %3").arg(row.line).arg(row.column, row.reason);
        out << shown(where).toStdString() << '\n';
    }
    out.flush();
}

void tell(const ImportReport& report, bool dryRun, std::ostream& out) {
    const QString summary = dryRun ? Cli::tr("Would be: %L1 added, %L2 closed now, %L3 known, %4")
                                   : Cli::tr("%L1 added, %L2 closed now, %L3 known, %4");
    tell(summary.arg(report.added).arg(report.resolved).arg(report.known).arg(badRowsOf(report.bad)), report.bad, out);
}

void tell(const VerdictReport& report, bool dryRun, std::ostream& out) {
    const QString summary =
        dryRun ? Cli::tr("Would be: %L1 verdicts added, %L2 known, %3") : Cli::tr("%L1 verdicts added, %L2 known, %3");
    tell(summary.arg(report.added).arg(report.known).arg(badRowsOf(report.bad)), report.bad, out);
}

class ImportCommand : public BookCommand {
public:
    const char* name() const override { return "import"; }
    QString help() const override { return Cli::tr("Brings in promises from a CSV file."); }

    void define(Options& options) override {
        options.text("FILE", m_options.path, Cli::tr("The file"), Need::Required);
        options.text("--map", m_map, Cli::tr("A JSON file that names the columns"));
        options.flag("--dry-run", m_options.dryRun, Cli::tr("Report only"));
        options.flag("--verdicts", m_verdicts,
                     Cli::tr("The file holds what promisees said: the columns verdict, and reference or id"));
        options.flag("--strict", m_options.strict, Cli::tr("One bad row, and nothing goes in"));
    }

protected:
    int runOn(BookSession& session) override {
        CliContext& context = session.context();
        checkIsNamed(m_options.path);
        if (m_verdicts)
            return bringVerdicts(session);
        if (!m_options.dryRun)
            session.requireSomebody();
        if (!m_map.isNull())
            m_options.map = readMap();
        FileImport import(m_options, session.writingMoment());
        try {
            advance(import, session);
        } catch (const domain::InvalidInput&) {
            if (m_options.strict)
                tell(import.report(), true, context.out);
            throw;
        }
        tell(import.report(), m_options.dryRun, context.out);
        return exitDone;
    }

private:
    int bringVerdicts(BookSession& session) const {
        if (!m_map.isNull())
            throw UsageError(Cli::tr("A --map is for promises: it does not go with --verdicts."));
        services::VerdictReport report;
        std::ostream& out = session.context().out;
        try {
            session.save(
                [&, acting = session.actingSession()](storage::Database& database, services::Changes& changes) {
                    services::importVerdicts(database, acting, changes,
                                             {m_options.path, m_options.strict, m_options.dryRun}, report);
                });
        } catch (const domain::InvalidInput&) {
            if (!report.bad.empty())
                tell(report, true, out);
            throw;
        }
        tell(report, m_options.dryRun, out);
        return exitDone;
    }

    [[nodiscard]] services::ImportMap readMap() const {
        checkIsNamed(m_map);
        QFile file(m_map);
        if (!file.open(QIODevice::ReadOnly))
            throw domain::InvalidInput(Cli::tr("%1 can't be read: %2.").arg(m_map, file.errorString()));
        return services::parseImportMap(file.readAll());
    }

    /// To the end, with a word now and then. The changes of all slices are collected in one place: nobody else listens
    /// to this book.
    static void advance(FileImport& import, BookSession& session) {
        ProgressLine progress(session.context().err, session.context().errIsTerminal);
        services::Changes changes;
        session.book()
            .runSliced([&](storage::Database& database, services::Changes&, const services::Book::ShouldYield&) {
                const bool done = import.advance(database, changes);
                if (!done && progress.isDue()) {
                    const auto [read, size] = import.progress();
                    progress.show(Cli::tr("%L1 rows, %2 % of the file")
                                      .arg(import.report().rows)
                                      .arg(size > 0 ? read * 100 / size : 0));
                }
                return done;
            })
            .waitForFinished();
    }

    services::ImportOptions m_options;
    QString m_map;
    bool m_verdicts = false;
};

} // namespace

std::unique_ptr<Command> makeImport() {
    return std::make_unique<ImportCommand>();
}

} // namespace kept::cli
