#include "cli/book_session.h"
#include "cli/caution_remarks.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/typed_promise.h"
#include "cli/words.h"
#include "services/ledger.h"

#include <QLocale>

#include <ostream>

namespace kept::cli {

using namespace domain;

namespace {

class AddCommand : public BookCommand {
public:
    const char* name() const override { return "add"; }
    QString help() const override { return Cli::tr("Makes a promise, and prints its number."); }

    void define(Options& options) override { m_typed.define(options); }

protected:
    int runOn(BookSession& session) override {
        const services::Session acting = session.actingSession(m_typed.by());
        QStringList remarks;
        const PromiseId id = session.save([&](storage::Database& database, services::Changes& changes) {
            services::Ledger ledger(database, acting, changes);
            const Moment now = ledger.recordingMoment();
            const TypedPromise::Meaning meaning = m_typed.read(database, acting.actor, now);
            remarks << meaning.remark;
            if (meaning.outlook)
                remarks << services::chanceWords(*meaning.outlook, now, meaning.calendar.zone(), QLocale());
            const PromiseId made = ledger.make(meaning.promise);
            remarks << cautionsAt(database, made, meaning.promise.channel, now);
            return made;
        });
        for (const QString& remark : remarks)
            if (!remark.isEmpty())
                session.context().err << shown(remark).toStdString() << '\n';
        session.context().out << id.value() << '\n';
        return exitDone;
    }

private:
    TypedPromise m_typed;
};

} // namespace

std::unique_ptr<Command> makeAdd() {
    return std::make_unique<AddCommand>();
}

} // namespace kept::cli
