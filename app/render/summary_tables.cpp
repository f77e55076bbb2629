#include "render/summary_tables.h"

#include "render/findings.h"
#include "render/moment_text.h"
#include "render/number_text.h"
#include "render/verdicts_figure.h"
#include "services/channel_words.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <functional>

namespace kept::render {

using domain::Grouping;
using domain::Outcome;
using services::GroupTally;
using services::PromiseRow;
using services::Summary;
using Align = SummaryContent::Align;
using Table = SummaryContent::Table;

namespace {

constexpr std::array shownOutcomes = {
    Outcome::Kept,    Outcome::KeptAsRenegotiated, Outcome::PartlyKept, Outcome::Late, Outcome::Broken,
    Outcome::Overdue, Outcome::Released,           Outcome::Void};

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(kept::render::SummaryTables)
};

using Label = std::function<QString(const QString&)>;

std::vector<SummaryContent::Column> groupColumns(const QString& head) {
    std::vector<SummaryContent::Column> columns{{head, 1, Align::Start, true}};
    columns.push_back({Tables::tr("keep rate"), 0, Align::End});
    columns.push_back({Tables::tr("judged"), 0, Align::End});
    for (const Outcome outcome : shownOutcomes) {
        columns.push_back({domain::wordFor(outcome), 0, Align::End});
    }
    columns.push_back({Tables::tr("imported"), 0, Align::End});
    return columns;
}

Table groupTable(const QString& title, const QString& head, const std::vector<GroupTally>& groups, const Label& label,
                 const QLocale& locale) {
    Table table;
    table.title = title;
    table.emptyText = Tables::tr("None in this period.");
    table.columns = groupColumns(head);
    for (const GroupTally& group : groups) {
        std::vector<QString> row{label(group.key), rateText(group.tally, locale),
                                 countText(group.tally.judged(), locale)};
        for (const Outcome outcome : shownOutcomes) {
            row.push_back(countText(group.tally.of(outcome), locale));
        }
        row.push_back(countText(group.importedEvents, locale));
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// How long after its judged deadline it was resolved, or has been waiting. A promise declared broken before its
/// deadline is not late.
QString lateness(const PromiseRow& promise, const Summary& summary, const QLocale& locale) {
    const domain::Moment end =
        promise.resolvedAt && promise.outcome != Outcome::Overdue ? *promise.resolvedAt : summary.asOf;
    return end > promise.judgedDue.at ? lengthText(end - promise.judgedDue.at, locale) : QStringLiteral("—");
}

QString promiserOf(const PromiseRow& promise) {
    return groupLabel(promise.promiser.isEmpty() ? promise.department : promise.promiser);
}

QString promiseeOf(const PromiseRow& promise) {
    return promise.promisee.isEmpty() ? QStringLiteral("—") : visibleText(promise.promisee);
}

Table missedTable(const Summary& summary, const QLocale& locale) {
    Table table;
    table.title = Tables::tr("Missed promises");
    table.note = Tables::tr("Late, broken, partly kept and overdue, most recent deadline first.");
    table.emptyText = Tables::tr("None. Every judged promise was kept.");
    if (summary.all.judged() == 0) {
        table.emptyText = Tables::tr("None.");
    }
    table.columns = {{Tables::tr("what"), 2.4, Align::Start, true},
                     {Tables::tr("promiser"), 1.2, Align::Start, true},
                     {Tables::tr("promisee"), 1, Align::Start, true},
                     {Tables::tr("first deadline"), 0, Align::Start, true},
                     {Tables::tr("judged deadline"), 0, Align::Start, true},
                     {Tables::tr("outcome")},
                     {Tables::tr("how late"), 0, Align::End}};
    const QTimeZone zone = zoneNamed(summary.timeZone);
    table.rows.reserve(summary.missed.size());
    for (const PromiseRow& promise : summary.missed) {
        table.rows.push_back({visibleText(promise.what), promiserOf(promise), promiseeOf(promise),
                              deadlineText(promise.firstDue, zone, locale),
                              deadlineText(promise.judgedDue, zone, locale), outcomeText(promise.outcome),
                              lateness(promise, summary, locale)});
    }
    return table;
}

QString verdictText(const services::CustomerAtRisk& customer, const QLocale& locale) {
    if (!customer.verdict)
        return QStringLiteral("—");
    return customer.verdict->rating ? Tables::tr("%1 of 5", "rating").arg(countText(*customer.verdict->rating, locale))
                                    : Tables::tr("not kept");
}

Table atRiskTable(const Summary& summary, const QLocale& locale) {
    Table table;
    table.title = Tables::tr("Customers at risk");
    table.note =
        Tables::tr("What is overdue or was missed without a word to them, or a low verdict, whenever it was due.");
    table.emptyText = Tables::tr("None.");
    table.columns = {{Tables::tr("customer"), 1.4, Align::Start, true},
                     {Tables::tr("wants to be reached by"), 1, Align::Start, true},
                     {Tables::tr("overdue"), 0, Align::End},
                     {Tables::tr("owed own-ups"), 0, Align::End},
                     {Tables::tr("verdict"), 0, Align::Start},
                     {Tables::tr("first promise behind it"), 2, Align::Start, true}};
    for (const services::CustomerAtRisk& customer : summary.customersAtRisk) {
        const QString channel = services::channelWord(customer.preferred);
        const QString first = customer.promises.empty() ? QString() : visibleText(customer.promises.front().what);
        table.rows.push_back({visibleText(customer.name),
                              channel.isEmpty() ? QStringLiteral("—") : visibleText(channel),
                              countText(customer.overdue, locale), countText(customer.owedOwnUps, locale),
                              verdictText(customer, locale), first});
    }
    return table;
}

Table verdictsTable(const domain::VerdictTally& verdicts, const QLocale& locale) {
    Table table;
    table.title = Tables::tr("Verdict against own view");
    table.note = verdictsFinding(verdicts, locale);
    table.columns = {{Tables::tr("own view and verdict"), 1, Align::Start, true},
                     {Tables::tr("promises"), 0, Align::End}};
    for (const VerdictPart part : allVerdictParts)
        table.rows.push_back(
            {verdictPartText(part), countText(verdicts.of(isOwnKept(part), isSaidKept(part)), locale)});
    return table;
}

} // namespace

std::vector<Table> summaryTables(const Summary& summary, const QLocale& locale) {
    const Label month = [&locale](const QString& key) { return monthLabel(key, locale); };
    const Label channel = [](const QString& key) { return groupLabel(services::channelWord(key)); };
    const auto order = [](const std::vector<GroupTally>& groups, Grouping grouping) {
        return ranked(allNamed(groups, grouping));
    };
    const QString people =
        summary.leavesPeopleOut ? Tables::tr("People whose figures you may look at") : Tables::tr("People");
    std::vector<Table> tables = {
        groupTable(Tables::tr("Departments"), Tables::tr("department"),
                   order(summary.departments, Grouping::Department), groupLabel, locale),
        groupTable(people, Tables::tr("person"), order(summary.people, Grouping::Person), groupLabel, locale),
        groupTable(Tables::tr("Channels"), Tables::tr("channel"), order(summary.channels, Grouping::Channel), channel,
                   locale),
        groupTable(Tables::tr("Trend"), Tables::tr("month"), summary.months, month, locale),
        atRiskTable(summary, locale),
        missedTable(summary, locale)};
    if (summary.verdicts.total() > 0)
        tables.insert(tables.end() - 2, verdictsTable(summary.verdicts, locale));
    return tables;
}

} // namespace kept::render
