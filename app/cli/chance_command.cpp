#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/run.h"
#include "cli/typed_promise.h"
#include "cli/words.h"

#include <QLocale>

#include <ostream>

namespace kept::cli {

using namespace domain;

namespace {

/// What a promise would look like if it were made now.
struct Answer {
    TypedPromise::Meaning meaning;
    std::optional<services::DayLoad> load;
};

Cell isoOf(const std::optional<Deadline>& due) {
    return due ? Cell(toIso(due->at)) : Cell();
}

class ChanceCommand : public BookCommand {
public:
    const char* name() const override { return "chance"; }
    QString help() const override { return Cli::tr("Tells whether a promise could be kept, without making it."); }

    void define(Options& options) override {
        m_typed.define(options);
        options.choice("--format", m_format, formatNames(), Cli::tr("How to write it"));
    }

protected:
    int runOn(BookSession& session) override {
        const Format format = formatNamed(m_format);
        session.growSeries();
        const Moment now = session.readingMoment();
        const auto actor = session.supposedActor();
        const Answer answer = session.read([&](storage::Database& database) {
            const auto me = actor ? std::optional(actor->id) : std::nullopt;
            Answer read{m_typed.read(database, me, now), {}};
            if (read.meaning.promise.promiser)
                read.load = services::loadOf(database, *read.meaning.promise.promiser, now);
            return read;
        });
        session.markRehearsal(format);
        if (format == Format::Table)
            say(answer, now, session.context().out);
        else
            write(answer, format, session.context().out);
        return exitDone;
    }

private:
    static void say(const Answer& answer, Moment now, std::ostream& out) {
        const TypedPromise::Meaning& meaning = answer.meaning;
        if (!meaning.remark.isEmpty())
            out << meaning.remark.toStdString() << '\n';
        const QString chance =
            meaning.outlook
                ? services::chanceWords(*meaning.outlook, now, meaning.calendar.zone(), QLocale())
                : Cli::tr("Fewer than %1 promises are like this one: too few to tell.").arg(fewestForChance);
        out << chance.toStdString() << '\n';
        if (answer.load)
            out << services::loadWords(*answer.load, QLocale()).toStdString() << '\n';
    }

    static void write(const Answer& answer, Format format, std::ostream& out) {
        const auto& outlook = answer.meaning.outlook;
        const auto& load = answer.load;
        const auto writer = makeRowWriter(format,
                                          {QStringLiteral("due_at"), QStringLiteral("chance"), QStringLiteral("n"),
                                           QStringLiteral("nine_of_ten_at"), QStringLiteral("due_today"),
                                           QStringLiteral("overdue"), QStringLiteral("working_minutes_left")},
                                          out);
        const auto minutes = [](Duration left) {
            return std::int64_t(std::chrono::floor<std::chrono::minutes>(left).count());
        };
        writer->write({isoOf(answer.meaning.promise.due), outlook && outlook->chance ? Cell(*outlook->chance) : Cell(),
                       outlook ? Cell(outlook->count) : Cell(), isoOf(outlook ? outlook->better : std::nullopt),
                       load ? Cell(std::int64_t(load->dueToday)) : Cell(),
                       load ? Cell(std::int64_t(load->overdue)) : Cell(), load ? Cell(minutes(load->left)) : Cell()});
        writer->finish();
    }

    TypedPromise m_typed;
    QString m_format;
};

} // namespace

std::unique_ptr<Command> makeChance() {
    return std::make_unique<ChanceCommand>();
}

} // namespace kept::cli
