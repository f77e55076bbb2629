#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/removal_news.h"
#include "cli/row_writer.h"
#include "cli/run.h"
#include "cli/series_typed.h"
#include "cli/shown.h"
#include "cli/typed_promise.h"
#include "cli/usage_error.h"
#include "cli/values.h"
#include "cli/words.h"
#include "domain/errors.h"
#include "domain/size_words.h"
#include "services/moment_words.h"
#include "services/redaction.h"
#include "services/series.h"
#include "services/series_reading.h"

#include <QLocale>

#include <ostream>

namespace kept::cli {

using namespace domain;
using services::SeriesRow;

namespace {

class SeriesCommand : public BookCommand {
public:
    const char* name() const override { return "series"; }
    QString help() const override {
        return Cli::tr("Lists, starts and ends promises that recur, and skips one of theirs.");
    }

    void define(Options& options) override {
        Options list = options.command("list", Cli::tr("Lists them"), m_list);
        list.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
        Options add = options.command("add", Cli::tr("Starts one, and prints its number"), m_add);
        m_typed.define(add);
        m_recurring.define(add);
        Options show = options.command("show", Cli::tr("Tells how one recurs, and what was skipped"), m_show);
        defineNumber(show);
        show.choice("--format", m_format, formatNames(), Cli::tr("How to write it"));
        Options skip = options.command("skip", Cli::tr("Says that there is none on a day"), m_skip);
        defineNumber(skip);
        skip.text("DAY", m_day, Cli::tr("The day, such as 2026-12-24"), Need::Required);
        skip.text("--reason", m_reason, Cli::tr("Why"), Need::Required);
        Options end = options.command("end", Cli::tr("Says that there are no more"), m_end);
        defineNumber(end);
        end.text("--reason", m_reason, Cli::tr("Why"), Need::Required);
        end.text("--from", m_day, Cli::tr("The first day without one; otherwise the next that is not promised yet"));
        Options redact =
            options.command("redact", Cli::tr("Removes a text of one for good; lists them otherwise"), m_redact);
        defineNumber(redact);
        redact.text("--event", m_event, Cli::tr("The number of the entry in the history"));
        redact.choice("--format", m_format, formatNames(), Cli::tr("How to write the list"));
    }

protected:
    int runOn(BookSession& session) override {
        if (m_add)
            add(session);
        else if (m_skip || m_end)
            change(session);
        else if (m_redact)
            redact(session);
        else if (m_show)
            show(session);
        else
            list(session);
        return exitDone;
    }

private:
    void defineNumber(Options& options) { options.text("SERIES", m_series, Cli::tr("Its number"), Need::Required); }

    [[nodiscard]] SeriesId number() const { return SeriesId(promiseIdFrom(m_series).value()); }

    void add(BookSession& session) {
        const services::Session acting = session.actingSession(m_typed.by());
        const auto started = session.save([&](storage::Database& database, services::Changes& changes) {
            const Moment now = services::Ledger(database, acting, changes).recordingMoment();
            const TypedPromise::Meaning meaning = m_typed.read(database, acting.actor, now);
            return services::startSeries(database, acting, changes, m_recurring.seriesOf(meaning));
        });
        session.context().out << started.series.value() << '\n';
    }

    void change(BookSession& session) {
        const services::Session acting = session.actingSession();
        const auto day = dayFrom(m_day);
        session.save([&](storage::Database& database, services::Changes& changes) {
            if (m_skip)
                services::skipOccurrence(database, acting, changes, number(), *day, m_reason);
            else
                services::endSeries(database, acting, changes, number(), m_reason, day);
        });
    }

    void redact(BookSession& session) {
        const auto texts = session.read([this](storage::Database& database) {
            (void)services::seriesRow(database, number(), Moment::max()); // says so where there is none
            return services::textsOf(database, number());
        });
        if (!m_event.isNull())
            return remove(session, texts);
        const auto rows = writer(session, {QStringLiteral("event"), QStringLiteral("kind"), QStringLiteral("text")},
                                 {Cli::tr("Entry"), Cli::tr("What"), Cli::tr("Text")});
        for (const services::TextPlace& text : texts)
            rows->write({text.event.value(), text.kind, text.content});
        rows->finish();
    }

    void remove(BookSession& session, std::vector<services::TextPlace> texts) const {
        const EventNumber event(promiseIdFrom(m_event).value());
        std::erase_if(texts, [event](const services::TextPlace& text) { return text.event != event; });
        const services::Session acting = session.actingSession();
        const bool isClean = session.save([&](storage::Database& database, services::Changes& changes) {
            return services::redact(database, acting, changes, texts, {});
        });
        session.context().out << Cli::tr("%n text(s) removed; the history says so.", nullptr,
                                         static_cast<int>(texts.size()))
                                     .toStdString()
                              << '\n';
        session.context().err << Cli::tr("Promises made of it have their own texts: see kept redact.").toStdString()
                              << '\n';
        tellOfLeftovers(isClean, session.context().err);
    }

    std::unique_ptr<RowWriter> writer(BookSession& session, const QStringList& keys,
                                      const QStringList& headings) const {
        const Format format = formatNamed(m_format);
        session.markRehearsal(format);
        return makeRowWriter(format, format == Format::Table ? headings : keys, session.context().out);
    }

    void list(BookSession& session) const {
        session.growSeries();
        const Moment at = session.readingMoment();
        const QTimeZone zone = session.info().zone;
        const auto all = session.read([at](storage::Database& database) { return services::seriesRows(database, at); });
        if (formatNamed(m_format) == Format::Table)
            return listForPeople(session, all, at);
        const auto rows = writer(
            session,
            {QStringLiteral("id"), QStringLiteral("what"), QStringLiteral("words"), QStringLiteral("rule"),
             QStringLiteral("from"), QStringLiteral("time"), QStringLiteral("promiser"), QStringLiteral("promisee"),
             QStringLiteral("channel"), QStringLiteral("size"), QStringLiteral("state"), QStringLiteral("next_day"),
             QStringLiteral("next_unmade"), QStringLiteral("current"), QStringLiteral("kept"), QStringLiteral("judged"),
             QStringLiteral("rate"), QStringLiteral("low"), QStringLiteral("high")},
            {});
        for (const SeriesRow& row : all) {
            const SeriesTerms& terms = row.history.terms;
            const auto rate = row.tally.keepRate();
            rows->write({row.id().value(), row.what, row.words(QLocale()), terms.rule, iso(terms.from),
                         terms.time ? Cell(terms.time->toString(QStringLiteral("HH:mm"))) : Cell(), row.promiser,
                         textOrNothing(row.promisee), textOrNothing(row.channel), domain::keyOf(terms.size),
                         services::keyOf(row.state), iso(row.nextDay(at, zone)),
                         row.unmade.empty() ? Cell() : iso(row.unmade.front()),
                         row.current ? Cell(row.current->id.value()) : Cell(), row.tally.kept(), row.tally.judged(),
                         rate ? Cell(rate->rate) : Cell(), rate ? Cell(rate->low) : Cell(),
                         rate ? Cell(rate->high) : Cell()});
        }
        rows->finish();
    }

    void listForPeople(BookSession& session, const std::vector<SeriesRow>& all, Moment at) const {
        const auto rows = writer(session, {},
                                 {Cli::tr("No."), Cli::tr("When"), Cli::tr("What"), Cli::tr("Who"), Cli::tr("To"),
                                  Cli::tr("Next"), Cli::tr("State"), Cli::tr("Kept"), Cli::tr("Judged")});
        for (const SeriesRow& row : all)
            rows->write({row.id().value(), row.words(QLocale()), row.what, row.promiser, textOrNothing(row.promisee),
                         iso(row.nextDay(at, session.info().zone)), services::wordFor(row.state), row.tally.kept(),
                         row.tally.judged()});
        rows->finish();
    }

    /// What happened to it, as entries.
    void show(BookSession& session) const {
        const Moment at = session.readingMoment();
        const SeriesRow row =
            session.read([&](storage::Database& database) { return services::seriesRow(database, number(), at); });
        const auto rows =
            writer(session,
                   {QStringLiteral("kind"), QStringLiteral("day"), QStringLiteral("text"),
                    QStringLiteral("recorded_at"), QStringLiteral("words")},
                   {Cli::tr("What"), Cli::tr("Day"), Cli::tr("Text"), Cli::tr("Recorded"), Cli::tr("When")});
        const auto when = [&](Moment recorded) -> Cell {
            return formatNamed(m_format) == Format::Table
                       ? services::exactWords(recorded, session.info().zone, QLocale())
                       : toIso(recorded);
        };
        const auto write = [&](const QString& kind, QDate day, const QString& text, std::optional<Moment> recorded) {
            rows->write(
                {kind, iso(day), textOrNothing(text), recorded ? when(*recorded) : Cell(), row.words(QLocale())});
        };
        write(QStringLiteral("started"), row.history.terms.from, row.what, row.history.startedAt);
        for (const auto& skip : row.history.skips)
            write(QStringLiteral("skipped"), skip.day, skip.reason, skip.at);
        if (const auto& end = row.history.end)
            write(QStringLiteral("ended"), end->day, end->reason, end->at);
        for (const QDate day : row.unmade)
            write(QStringLiteral("to_come"), day, {}, std::nullopt);
        rows->finish();
    }

    static Cell iso(std::optional<QDate> day) { return day ? Cell(day->toString(Qt::ISODate)) : Cell(); }

    TypedPromise m_typed;
    TypedRecurrence m_recurring;
    bool m_list = false;
    bool m_add = false;
    bool m_show = false;
    bool m_skip = false;
    bool m_end = false;
    bool m_redact = false;
    QString m_series;
    QString m_day;
    QString m_reason;
    QString m_event;
    QString m_format;
};

} // namespace

std::unique_ptr<Command> makeSeries() {
    return std::make_unique<SeriesCommand>();
}

} // namespace kept::cli
