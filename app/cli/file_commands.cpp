#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/values.h"
#include "cli/words.h"
#include "render/summary_writer.h"
#include "services/backups.h"
#include "services/summaries.h"

#include <QFileInfo>

#include <algorithm>
#include <ostream>

namespace kept::cli {

namespace {

/// Refuses a file that is to be written and read at once: it would be gone.
void checkAreTwoFiles(const QString& one, const QString& other) {
    // Two files that are not there are the same to Qt.
    if (QFileInfo::exists(one) && QFileInfo(one) == QFileInfo(other))
        throw domain::InvalidInput(Cli::tr("%1 can't be the copy of itself: name another file.").arg(one));
}

class BackupCommand : public BookCommand {
public:
    const char* name() const override { return "backup"; }
    QString help() const override { return Cli::tr("Copies the book, whole and checked."); }
    void define(Options& options) override {
        options.text("FILE", m_file, Cli::tr("Where the copy goes"), Need::Required);
    }

protected:
    int runOn(BookSession& session) override {
        checkIsNamed(m_file);
        checkAreTwoFiles(m_file, session.book().path());
        if (QFileInfo::exists(m_file)) // it may be another book
            throw domain::InvalidInput(
                Cli::tr("%1 exists already, and a backup replaces nothing: name another file.").arg(m_file));
        session.read([this](storage::Database& database) { services::backUpTo(database, m_file); });
        session.context().err << Cli::tr("The backup is in %1.").arg(shown(m_file)).toStdString() << '\n';
        return exitDone;
    }

private:
    QString m_file;
};

class RestoreCommand : public Command {
public:
    const char* name() const override { return "restore"; }
    QString help() const override { return Cli::tr("Puts a backup in the place of a book."); }
    void define(Options& options) override {
        options.text("FILE", m_file, Cli::tr("The backup"), Need::Required);
        options.text("--to", m_book, Cli::tr("The book"), Need::Required);
    }

    int run(const CommonOptions&, CliContext& context) override {
        checkIsNamed(m_file);
        checkIsNamed(m_book);
        checkAreTwoFiles(m_file, m_book);
        const QString before = services::restoreBackup(m_file, m_book, context.clock());
        context.err << Cli::tr("The book %1 is restored.").arg(shown(m_book)).toStdString() << '\n';
        if (!before.isEmpty())
            context.err << Cli::tr("What was there before is in %1.").arg(shown(before)).toStdString() << '\n';
        return exitDone;
    }

private:
    QString m_file;
    QString m_book;
};

class ReportCommand : public BookCommand {
public:
    const char* name() const override { return "report"; }
    QString help() const override { return Cli::tr("Writes the summary of a month."); }

    void define(Options& options) override {
        options.text("--month", m_month, Cli::tr("The month, such as 2026-01"), Need::Required);
        options.text("--output", m_output, Cli::tr("The file; its ending says the format: .pdf, .html or .csv"),
                     Need::Required);
        options.text("--department", m_department, Cli::tr("Of this department only"));
    }

protected:
    int runOn(BookSession& session) override {
        checkIsNamed(m_output);
        checkAreTwoFiles(m_output, session.book().path());
        const domain::Period month = monthFrom(m_month);
        session.growSeries();
        const domain::Moment at = session.readingMoment();
        const std::optional<domain::PersonId> viewer = session.viewerId();
        const services::Summary summary = session.read([&](storage::Database& database) {
            return services::summarize(database,
                                       {.period = month,
                                        .department = departmentNamed(database, m_department),
                                        .person = {},
                                        .viewer = viewer},
                                       at);
        });
        render::writeSummary(summary, m_output);
        session.context().err << Cli::tr("The summary is in %1.").arg(shown(m_output)).toStdString() << '\n';
        return exitDone;
    }

private:
    QString m_month;
    QString m_output;
    QString m_department;
};

} // namespace

std::unique_ptr<Command> makeBackup() {
    return std::make_unique<BackupCommand>();
}

std::unique_ptr<Command> makeRestore() {
    return std::make_unique<RestoreCommand>();
}

std::unique_ptr<Command> makeReport() {
    return std::make_unique<ReportCommand>();
}

} // namespace kept::cli
