#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/row_writer.h"
#include "cli/run.h"
#include "cli/shown.h"
#include "cli/words.h"
#include "services/moment_words.h"
#include "services/standards.h"

#include <QLocale>

#include <algorithm>
#include <ostream>

namespace kept::cli {

namespace {

using domain::Moment;
using domain::TimeLimit;
using services::Standard;
using services::StandardVersion;

QString textOf(const std::optional<TimeLimit>& limit) {
    return limit ? domain::textOf(*limit) : QString();
}

class StandardsCommand : public BookCommand {
public:
    const char* name() const override { return "standards"; }
    QString help() const override {
        return Cli::tr("Lists, defines and withdraws service promises; who has acknowledged them.");
    }

    void define(Options& options) override {
        Options list = options.command("list", Cli::tr("Lists them"), m_list);
        list.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
        Options show = options.command("show", Cli::tr("Tells all versions of one"), m_show);
        show.text("NAME", m_name, Cli::tr("Its name"), Need::Required);
        show.choice("--format", m_format, formatNames(), Cli::tr("How to write it"));
        defineTerms(options.command("define", Cli::tr("Defines one, or the next version of it"), m_define));
        Options withdraw = options.command("withdraw", Cli::tr("Lets nobody promise by it any more"), m_withdraw);
        withdraw.text("NAME", m_name, Cli::tr("Its name"), Need::Required);
        Options acknowledge =
            options.command("acknowledge", Cli::tr("Says that you know what it says now"), m_acknowledge);
        acknowledge.text("NAME", m_name, Cli::tr("Its name"), Need::Required);
        Options acknowledged = options.command("acknowledged", Cli::tr("Lists who said so, and when"), m_acknowledged);
        acknowledged.text("NAME", m_name, Cli::tr("Of that one alone"));
        acknowledged.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
        Options missing = options.command("missing", Cli::tr("Lists who has not said so yet"), m_missing);
        missing.text("NAME", m_name, Cli::tr("Of that one alone"));
        missing.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
    }

protected:
    int runOn(BookSession& session) override {
        if (m_define || m_withdraw || m_acknowledge)
            change(session);
        else if (m_show)
            show(session);
        else if (m_acknowledged)
            acknowledged(session);
        else if (m_missing)
            missing(session);
        else
            list(session);
        return exitDone;
    }

private:
    void defineTerms(Options options) {
        options.text("NAME", m_name, Cli::tr("Its name, such as \"Call back\""), Need::Required);
        options.text("--limit", m_limit, Cli::tr("\"8 working hours\", \"24 hours\" or \"2 working days\""),
                     Need::Required);
        options.text("--aim", m_aim, Cli::tr("What the team aims at itself, ahead of the limit"));
        options.text("--channel", m_channel, Cli::tr("The channel that it is for"));
        options.text("--words", m_words, Cli::tr("What exactly it promises"), Need::Required);
    }

    void change(BookSession& session) {
        const auto actor = session.actor();
        const services::Session acting{actor ? std::optional(actor->id) : std::nullopt, session.writingMoment()};
        session.save([&](storage::Database& database, services::Changes& changes) {
            if (m_define) {
                const auto aim = m_aim.isNull() ? std::nullopt : std::optional(domain::timeLimitFrom(m_aim));
                (void)services::defineStandard(database, acting, changes, m_name,
                                               {m_words, domain::timeLimitFrom(m_limit), aim, m_channel});
                return;
            }
            const Standard standard = services::standardNamed(database, m_name, Moment::max());
            if (m_withdraw)
                services::withdrawStandard(database, acting, changes, standard.id);
            else
                services::acknowledgeStandard(database, acting, changes, standard.id, standard.current().number);
        });
    }

    static std::vector<Standard> read(BookSession& session) {
        session.growSeries();
        const Moment at = session.readingMoment();
        return session.read([at](storage::Database& database) { return services::standards(database, at); });
    }

    Standard readNamed(BookSession& session) const {
        session.growSeries();
        const Moment at = session.readingMoment();
        return session.read(
            [at, name = m_name](storage::Database& database) { return services::standardNamed(database, name, at); });
    }

    /// Those that the command is about: the one that was named, or all.
    std::vector<Standard> wanted(BookSession& session) const {
        return m_name.isNull() ? read(session) : std::vector<Standard>{readNamed(session)};
    }

    std::unique_ptr<RowWriter> writer(BookSession& session, const QStringList& keys,
                                      const QStringList& headings) const {
        const Format format = formatNamed(m_format);
        session.markRehearsal(format);
        return makeRowWriter(format, format == Format::Table ? headings : keys, session.context().out);
    }

    Cell when(BookSession& session, Moment moment) const {
        return formatNamed(m_format) == Format::Table ? services::exactWords(moment, session.info().zone, QLocale())
                                                      : domain::toIso(moment);
    }

    void list(BookSession& session) const {
        const auto rows =
            writer(session,
                   {QStringLiteral("name"), QStringLiteral("state"), QStringLiteral("version"), QStringLiteral("limit"),
                    QStringLiteral("aim"), QStringLiteral("channel"), QStringLiteral("acknowledged"),
                    QStringLiteral("missing"), QStringLiteral("kept"), QStringLiteral("judged"), QStringLiteral("rate"),
                    QStringLiteral("low"), QStringLiteral("high")},
                   {Cli::tr("Name"), Cli::tr("State"), Cli::tr("Version"), Cli::tr("Limit"), Cli::tr("Aim"),
                    Cli::tr("Channel"), Cli::tr("Acknowledged"), Cli::tr("Missing"), Cli::tr("Kept"), Cli::tr("Judged"),
                    Cli::tr("Rate"), Cli::tr("From"), Cli::tr("To")});
        for (const Standard& standard : read(session)) {
            const StandardVersion& current = standard.current();
            const domain::Tally& tally = standard.figures.tally;
            const auto rate = tally.keepRate();
            const auto known = std::count_if(standard.readers.begin(), standard.readers.end(),
                                             [&](const auto& reader) { return standard.isAcknowledged(reader); });
            rows->write({standard.name, QString::fromLatin1(standard.withdrawnAt ? "withdrawn" : "in_force"),
                         std::int64_t(current.number), domain::textOf(current.terms.limit),
                         textOrNothing(textOf(current.terms.aim)), textOrNothing(current.channel), std::int64_t(known),
                         std::int64_t(standard.missing().size()), tally.kept(), tally.judged(),
                         rate ? Cell(rate->rate) : Cell(), rate ? Cell(rate->low) : Cell(),
                         rate ? Cell(rate->high) : Cell()});
        }
        rows->finish();
    }

    void show(BookSession& session) const {
        const Standard standard = readNamed(session);
        const auto rows = writer(session,
                                 {QStringLiteral("version"), QStringLiteral("since"), QStringLiteral("by"),
                                  QStringLiteral("limit"), QStringLiteral("aim"), QStringLiteral("channel"),
                                  QStringLiteral("words"), QStringLiteral("changes")},
                                 {Cli::tr("Version"), Cli::tr("Since"), Cli::tr("By"), Cli::tr("Limit"), Cli::tr("Aim"),
                                  Cli::tr("Channel"), Cli::tr("Words"), Cli::tr("What changed")});
        for (const StandardVersion& version : standard.versions)
            rows->write({std::int64_t(version.number), when(session, version.since), textOrNothing(version.by),
                         domain::textOf(version.terms.limit), textOrNothing(textOf(version.terms.aim)),
                         textOrNothing(version.channel), textOrNothing(version.terms.words),
                         textOrNothing(version.changes.join(QStringLiteral(", ")))});
        rows->finish();
    }

    void acknowledged(BookSession& session) const {
        const auto rows = writer(session,
                                 {QStringLiteral("standard"), QStringLiteral("version"), QStringLiteral("person"),
                                  QStringLiteral("acknowledged_at")},
                                 {Cli::tr("Standard"), Cli::tr("Version"), Cli::tr("Person"), Cli::tr("Acknowledged")});
        for (const Standard& standard : wanted(session))
            for (const services::Acknowledgement& said : standard.acknowledgements)
                rows->write({standard.name, std::int64_t(said.version), said.person, when(session, said.at)});
        rows->finish();
    }

    void missing(BookSession& session) const {
        const auto rows = writer(session,
                                 {QStringLiteral("standard"), QStringLiteral("version"), QStringLiteral("person"),
                                  QStringLiteral("last_version")},
                                 {Cli::tr("Standard"), Cli::tr("Version"), Cli::tr("Person"), Cli::tr("Last known")});
        for (const Standard& standard : wanted(session))
            for (const services::StandardReader& reader : standard.missing())
                rows->write({standard.name, std::int64_t(standard.current().number), reader.name,
                             reader.version > 0 ? Cell(std::int64_t(reader.version)) : Cell()});
        rows->finish();
    }

    bool m_list = false;
    bool m_show = false;
    bool m_define = false;
    bool m_withdraw = false;
    bool m_acknowledge = false;
    bool m_acknowledged = false;
    bool m_missing = false;
    QString m_name;
    QString m_limit;
    QString m_aim;
    QString m_channel;
    QString m_words;
    QString m_format;
};

} // namespace

std::unique_ptr<Command> makeStandards() {
    return std::make_unique<StandardsCommand>();
}

} // namespace kept::cli
