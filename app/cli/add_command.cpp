#include "cli/book_session.h"
#include "cli/caution_remarks.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/typed_promise.h"
#include "cli/words.h"
#include "services/ledger.h"
#include "services/series.h"
#include "services/series_reading.h"

#include <QLocale>

#include <ostream>

namespace kept::cli {

using namespace domain;

namespace {

class AddCommand : public BookCommand {
public:
    const char* name() const override { return "add"; }
    QString help() const override { return Cli::tr("Makes a promise, and prints its number."); }

    void define(Options& options) override {
        m_typed.define(options);
        // The window sees to that before a command is run.
        options.flag("--dialog", m_dialog, Cli::tr("Asks for it in a small window, for a key of the desktop"));
    }

protected:
    int runOn(BookSession& session) override {
        const services::Session acting = session.actingSession(m_typed.by());
        QStringList remarks;
        const PromiseId id = session.save([&](storage::Database& database, services::Changes& changes) {
            services::Ledger ledger(database, acting, changes);
            const Moment now = ledger.recordingMoment();
            const TypedPromise::Meaning meaning = m_typed.read(database, acting.actor, now);
            remarks << meaning.remark << meaning.hints;
            if (meaning.outlook)
                remarks << services::chanceWords(*meaning.outlook, now, meaning.calendar.zone(), QLocale());
            const PromiseId made = meaning.recurring ? startSeries(database, acting, changes, meaning, remarks)
                                                     : ledger.make(meaning.promise);
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
    static PromiseId startSeries(storage::Database& database, const services::Session& acting,
                                 services::Changes& changes, const TypedPromise::Meaning& meaning,
                                 QStringList& remarks) {
        const auto started =
            services::startSeries(database, acting, changes, services::seriesOf(*meaning.recurring, meaning.promise));
        const auto series = services::seriesRow(database, started.series, Moment::max());
        remarks
            << Cli::tr("It recurs %1: recurring promise %2.").arg(series.words(QLocale())).arg(started.series.value());
        return started.first;
    }

    TypedPromise m_typed;
    bool m_dialog = false;
};

} // namespace

std::unique_ptr<Command> makeAdd() {
    return std::make_unique<AddCommand>();
}

} // namespace kept::cli
