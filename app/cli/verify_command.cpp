#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/progress_line.h"
#include "cli/row_writer.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/words.h"
#include "services/moment_words.h"
#include "services/redaction.h"
#include "services/summaries.h"
#include "services/verification.h"

#include <QLocale>

#include <ostream>

namespace kept::cli {

namespace {

using services::Seal;
using services::Verification;

/// `then` is the seal of a moment before now, where one was asked for; `wasSealed`: a seal from before was held against
/// it.
void tell(const Verification& found, const std::optional<Seal>& then, bool wasSealed, std::ostream& out) {
    const auto line = [&out](const QString& text) { out << shown(text).toStdString() << '\n'; };
    line(Cli::tr("Checked: the chain of %L1 events, and %L2 promises against it.")
             .arg(found.seal.count)
             .arg(found.promises));
    if (found.redactedTexts > 0)
        line(Cli::tr("Texts removed on request: %L1.").arg(found.redactedTexts));
    if (found.voidedAlone > 0)
        line(Cli::tr("Promises voided with nobody else there to confirm it: %L1.").arg(found.voidedAlone));
    if (then)
        line(Cli::tr("Recorded by that moment: %L1 of them.", "events").arg(then->count));
    line(Cli::tr("Seal: %1").arg(then.value_or(found.seal).text()));
    for (const QString& problem : found.problems)
        line(problem);
    if (found.isSound() && wasSealed)
        line(Cli::tr("The seal stands: its history is still underneath this book."));
    if (found.isSound())
        line(Cli::tr("The book is sound."));
}

/// Whose names were removed, when and by whom: what is left of them in the history.
void tellOfRemovedNames(BookSession& session) {
    const auto removed = session.read([](storage::Database& database) { return services::removedNames(database); });
    for (const auto& [removal, by] : removed) {
        const QString whose = removal.contact ? Cli::tr("customer %1").arg(removal.contact->value())
                                              : Cli::tr("person %1").arg(removal.person ? removal.person->value() : 0);
        const QString when = services::exactWords(removal.at, session.info().zone, QLocale());
        session.context().out
            << shown(Cli::tr("Name removed on request: %1, %2, by %3.", "whose, when, by whom").arg(whose, when, by))
                   .toStdString()
            << '\n';
    }
}

class VerifyCommand : public BookCommand {
public:
    const char* name() const override { return "verify"; }
    QString help() const override { return Cli::tr("Checks that nobody changed the history."); }

    void define(Options& options) override {
        options.text("--seal", m_seal, Cli::tr("A seal from before: does that history still stand?"));
        options.flag("--repair", m_repair, Cli::tr("Derive anew what disagrees with the history"));
    }

protected:
    int runOn(BookSession& session) override {
        std::optional<Seal> seal;
        if (!m_seal.isNull())
            seal = services::sealFromText(m_seal);
        CliContext& context = session.context();
        if (m_repair) {
            const services::Repaired mended =
                session.save([](storage::Database& database) { return services::repair(database); });
            context.out
                << Cli::tr("Derived anew: %L1 promises, people and departments.").arg(mended.derived).toStdString()
                << '\n';
            if (mended.removed > 0)
                context.out << Cli::tr("Removed: %n promise(s) that had no history.", nullptr,
                                       static_cast<int>(mended.removed))
                                   .toStdString()
                            << '\n';
        }
        const Verification found = check(session, seal);
        std::optional<Seal> then;
        if (const auto moment = session.asOf())
            then = session.read([&](storage::Database& database) { return services::sealAt(database, *moment); });
        session.markRehearsal(Format::Table);
        tellOfRemovedNames(session);
        tell(found, then, seal.has_value(), context.out);
        if (found.isSound())
            return exitDone;
        throw domain::CorruptBook(Cli::tr("The book is not sound: %1").arg(found.problems.first()));
    }

private:
    static Verification check(BookSession& session, const std::optional<Seal>& seal) {
        ProgressLine progress(session.context().err, session.context().errIsTerminal);
        return session.read([&](storage::Database& database) {
            return services::verify(database, seal, [&](std::int64_t done, std::int64_t of) {
                if (progress.isDue())
                    progress.show(Cli::tr("%L1 of %L2 checked").arg(done).arg(of));
            });
        });
    }

    QString m_seal;
    bool m_repair = false;
};

} // namespace

std::unique_ptr<Command> makeVerify() {
    return std::make_unique<VerifyCommand>();
}

} // namespace kept::cli
