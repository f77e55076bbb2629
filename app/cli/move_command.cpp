#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/progress_line.h"
#include "cli/run.h"
#include "cli/server_sign_in.h"
#include "cli/shown.h"
#include "cli/values.h"
#include "cli/words.h"
#include "services/moving.h"
#include "services/preferences.h"
#include "services/server_access.h"

#include <ostream>

namespace kept::cli {

namespace {

class MoveCommand : public Command {
public:
    const char* name() const override { return "move"; }
    QString help() const override { return Cli::tr("Copies the book to a server that a team shares."); }

    void define(Options& options) override {
        options.text("--to", m_address, Cli::tr("The database, such as postgresql://server/promises"), Need::Required);
    }

    int run(const CommonOptions& common, CliContext& context) override {
        const QString file = bookNamed(common, context.preferences);
        checkIsNamed(m_address);
        if (services::isServerAddress(file) || !services::isServerAddress(m_address))
            throw domain::InvalidInput(
                Cli::tr("A book moves from a file to a server: kept move --book FILE --to postgresql://…"));
        m_address = services::addressWithoutPassword(m_address);
        services::Verification moved;
        signIn(m_address, context, [&](const QString& password) { moved = move(file, password, context); });
        context.preferences.setValue(services::Preference::LastBook, m_address);
        context.out << Cli::tr("Moved and checked: %L1 events, %L2 promises.")
                           .arg(moved.seal.count)
                           .arg(moved.promises)
                           .toStdString()
                    << '\n'
                    << Cli::tr("Seal on both sides: %1").arg(moved.seal.text()).toStdString() << '\n';
        const services::AddressedBook there = services::addressedBook(m_address);
        context.err << shown(Cli::tr("The file %1 is as it was. From now on the book is at %2, in the database %3; you "
                                     "signed in as %4. Give each person a login there: kept people login NAME LOGIN")
                                 .arg(file, m_address, there.database, there.login))
                           .toStdString()
                    << '\n';
        return exitDone;
    }

private:
    services::Verification move(const QString& file, const QString& password, CliContext& context) const {
        ProgressLine progress(context.err, context.errIsTerminal);
        const auto tell = [&progress](const QString& words) {
            return [&progress, words](std::int64_t done, std::int64_t of) {
                if (progress.isDue())
                    progress.show(words.arg(done).arg(of));
            };
        };
        return services::moveBook(file, {.address = m_address, .password = password}, context.clock(),
                                  tell(Cli::tr("%L1 of %L2 rows copied")), tell(Cli::tr("%L1 of %L2 checked")));
    }

    QString m_address;
};

} // namespace

std::unique_ptr<Command> makeMove() {
    return std::make_unique<MoveCommand>();
}

} // namespace kept::cli
