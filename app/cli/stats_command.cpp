#include "cli/book_session.h"
#include "cli/command.h"
#include "cli/commands.h"
#include "cli/lookup.h"
#include "cli/row_writer.h"
#include "cli/run.h"
#include "cli/usage_error.h"
#include "cli/values.h"
#include "cli/verdict_figures.h"
#include "cli/words.h"
#include "domain/margin.h"
#include "render/moment_text.h"
#include "services/figure_rights.h"
#include "services/summaries.h"

#include <QLocale>

#include <array>
#include <ostream>

namespace kept::cli {

using namespace domain;

namespace {

/// In the order of Grouping.
QStringList groupingNames() {
    return {QStringLiteral("person"), QStringLiteral("department"), QStringLiteral("channel"),
            QStringLiteral("size"),   QStringLiteral("service"),    QStringLiteral("month"),
            QStringLiteral("cause"),  QStringLiteral("customer"),   QStringLiteral("promisee"),
            QStringLiteral("week"),   QStringLiteral("margin"),     QStringLiteral("hour")};
}

constexpr std::array counted = {
    Outcome::KeptAsRenegotiated, Outcome::PartlyKept, Outcome::Late, Outcome::Broken, Outcome::Overdue, Outcome::Open,
    Outcome::Released,           Outcome::Void};

QStringList scriptColumns() {
    QStringList keys = {QStringLiteral("key"), QStringLiteral("judged"), QStringLiteral("kept")};
    for (const Outcome outcome : counted)
        keys.append(keyOf(outcome));
    return keys << QStringLiteral("rate") << QStringLiteral("low") << QStringLiteral("high");
}

Cells rowForScripts(const QString& key, const Tally& tally) {
    Cells cells = {key, tally.judged(), tally.of(Outcome::Kept)};
    for (const Outcome outcome : counted)
        cells.emplace_back(tally.of(outcome));
    const auto rate = tally.keepRate();
    for (const double Interval::*part : {&Interval::rate, &Interval::low, &Interval::high})
        cells.push_back(rate ? Cell((*rate).*part) : Cell());
    return cells;
}

QStringList tableColumns(Grouping grouping) {
    const std::array headings = {Cli::tr("Person"),
                                 Cli::tr("Department"),
                                 Cli::tr("Channel"),
                                 Cli::tr("Size"),
                                 Cli::tr("Service"),
                                 Cli::tr("Month"),
                                 Cli::tr("Whose was missed first"),
                                 Cli::tr("Customer"),
                                 Cli::tr("To"),
                                 Cli::tr("Week of"),
                                 Cli::tr("Margin"),
                                 Cli::tr("Hour of the week")};
    QStringList columns = {headings[static_cast<std::size_t>(grouping)], Cli::tr("Keep rate"), Cli::tr("95 % interval"),
                           Cli::tr("n", "how many are judged"), wordFor(Outcome::Kept)};
    for (const Outcome outcome : counted)
        columns.append(wordFor(outcome));
    return columns;
}

Cells rowForPeople(const QString& key, const Tally& tally) {
    const auto percent = [](double share) { return QLocale().toString(share * 100, 'f', 0); };
    const auto rate = tally.keepRate();
    Cells cells = {key.isEmpty() ? QString(QChar(0x2014)) : key, rate ? Cell(rate->rate) : Cell(),
                   rate ? Cell(Cli::tr("%1 to %2 %").arg(percent(rate->low), percent(rate->high))) : Cell(),
                   tally.judged(), tally.of(Outcome::Kept)};
    for (const Outcome outcome : counted)
        cells.emplace_back(tally.of(outcome));
    return cells;
}

/// As people read it in a table; scripts get the key.
QString wordOf(Grouping grouping, const QString& key) {
    if (grouping == Grouping::Margin)
        return wordsFor(marginFromKey(key).value_or(Margin::NotKept));
    if (grouping != Grouping::DueHour)
        return key;
    const int hour = key.toInt();
    return Cli::tr("%1, %2", "a weekday and an hour of it")
        .arg(QLocale().standaloneDayName(hour / 24 + 1, QLocale::ShortFormat),
             render::timeText(QTime(hour % 24, 0), QLocale()));
}

/// No grouping of the figures: figures of their own.
const QString verdict = QStringLiteral("verdict");

class StatsCommand : public BookCommand {
public:
    const char* name() const override { return "stats"; }
    QString help() const override { return Cli::tr("Shows how well promises are kept."); }

    void define(Options& options) override {
        options.choice("--by", m_by, groupingNames() << verdict, Cli::tr("What to split the figures by"),
                       Need::Required);
        options.choice("--per", m_per, {QStringLiteral("person"), QStringLiteral("department")},
                       Cli::tr("With --by verdict: a row for each of them"));
        options.text("--from", m_from, Cli::tr("The first day of the judged deadline"));
        options.text("--to", m_to, Cli::tr("The last day of the judged deadline"));
        options.text("--department", m_department, Cli::tr("Of this department only"));
        options.choice("--format", m_format, formatNames(), Cli::tr("How to write them"));
    }

protected:
    int runOn(BookSession& session) override {
        session.growSeries();
        if (m_by != verdict && !m_per.isNull())
            throw UsageError(Cli::tr("A --per goes with --by verdict, and only with it."));
        const Period period = periodFrom(m_from, m_to);
        auto query = session.read([&](storage::Database& database) {
            return services::SummaryQuery{
                .period = period, .department = departmentNamed(database, m_department), .person = {}};
        });
        query.viewer = session.viewerId();
        m_by == verdict ? tellVerdicts(session, query) : tellOutcomes(session, query);
        if (namesPeople() && !session.read([&](storage::Database& database) {
                return services::figureRights(database, query.viewer).areAll();
            }))
            session.context().err << Cli::tr("People whose figures you may not look at are left out.").toStdString()
                                  << '\n';
        return exitDone;
    }

private:
    [[nodiscard]] bool namesPeople() const {
        return m_by == QLatin1String("person") || m_by == QLatin1String("cause") ||
               (m_by == verdict && m_per != QLatin1String("department"));
    }

    void tellVerdicts(BookSession& session, const services::SummaryQuery& query) const {
        const auto by = m_per == QLatin1String("department") ? VerdictsBy::Department : VerdictsBy::Person;
        const Format format = formatNamed(m_format);
        const auto groups = session.read([&, at = session.readingMoment()](storage::Database& database) {
            return services::verdictsBy(database, by, query, at);
        });
        session.markRehearsal(format);
        writeVerdicts(groups, by, format, session.context().out);
    }

    void tellOutcomes(BookSession& session, const services::SummaryQuery& query) const {
        const auto grouping = static_cast<Grouping>(groupingNames().indexOf(m_by));
        const Format format = formatNamed(m_format);
        const auto tallies = session.read([&, at = session.readingMoment()](storage::Database& database) {
            return services::talliesBy(database, grouping, query, at);
        });
        session.markRehearsal(format);
        write(tallies, grouping, format, session.context().out);
    }

    static void write(const std::vector<GroupTally>& tallies, Grouping grouping, Format format, std::ostream& out) {
        const bool isTable = format == Format::Table;
        const auto writer = makeRowWriter(format, isTable ? tableColumns(grouping) : scriptColumns(), out);
        Tally all;
        for (const GroupTally& group : tallies) {
            writer->write(isTable ? rowForPeople(wordOf(grouping, group.key), group.tally)
                                  : rowForScripts(group.key, group.tally));
            all += group.tally;
        }
        if (isTable)
            writer->write(rowForPeople(Cli::tr("All"), all));
        writer->finish();
    }

    QString m_by;
    QString m_per;
    QString m_from;
    QString m_to;
    QString m_department;
    QString m_format;
};

} // namespace

std::unique_ptr<Command> makeStats() {
    return std::make_unique<StatsCommand>();
}

} // namespace kept::cli
