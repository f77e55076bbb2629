#include "services/summaries.h"

#include "domain/errors.h"
#include "services/book_setup.h"
#include "services/customers_at_risk.h"
#include "services/figure_rights.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/figure_store.h"
#include "storage/names.h"
#include "storage/promise_list_store.h"
#include "storage/transaction.h"
#include "storage/verdict_store.h"

#include <QCoreApplication>
#include <QStringList>

namespace kept::services {

using namespace domain;

namespace {

storage::FigureQuery figuresFor(const SummaryQuery& query) {
    return {.period = query.period,
            .department = query.department,
            .person = query.person,
            .contacts = {},
            .channel = query.channel,
            .size = query.size,
            .service = query.service,
            .internal = query.internal};
}

Seal sealOf(const storage::Head& head) {
    return {.count = head.count, .moment = head.count > 0 ? head.recordedAt : Moment(), .hash = head.hash};
}

/// Throws NotAllowed where the person asked for is not the viewer's to look at.
FigureRights rightsFor(storage::Database& database, const SummaryQuery& query) {
    FigureRights rights = figureRights(database, query.viewer);
    rights.require(query.person.value_or(PersonId()));
    return rights;
}

template <class Groups> void leaveOutOthers(Groups& people, const FigureRights& rights) {
    std::erase_if(people, [&](const auto& group) { return !rights.allow(PersonId(group.id)); });
}

bool isWholeMonth(const Period& period) {
    return period.from.isValid() && period.from.day() == 1 && period.to == period.from.addMonths(1).addDays(-1);
}

/// Thirteen months that end with the period, so that a month can be held against the same one a year before.
SummaryQuery trendOf(const SummaryQuery& query) {
    SummaryQuery trend = query;
    if (!query.period.to.isValid())
        return trend;
    const QDate last(query.period.to.year(), query.period.to.month(), 1);
    trend.period = {last.addMonths(-12), query.period.to};
    return trend;
}

std::vector<PromiseRow> missedIn(storage::Database& database, const SummaryQuery& query, Moment at,
                                 const QTimeZone& zone) {
    PromiseQuery missed = storage::asPromiseQuery(figuresFor(query), true);
    missed.order = PromiseQuery::Order::DueLast;
    storage::PromiseListStore list(database, at, zone);
    std::vector<PromiseId> ids;
    for (const PromiseKey& key : list.keys(missed)) {
        if (ids.size() == static_cast<std::size_t>(mostMissed))
            break;
        ids.push_back(key.id);
    }
    return list.rows(ids);
}

} // namespace

Seal sealOf(storage::Database& database) {
    return sealOf(storage::EventStore(database).head());
}

Seal sealAt(storage::Database& database, Moment moment) {
    return sealOf(storage::EventStore(database).headAt(moment));
}

QString Seal::text() const {
    return QStringLiteral("%1-%2-%3").arg(count).arg(toMicroseconds(moment)).arg(QString::fromLatin1(hash.toHex()));
}

Seal sealFromText(const QString& text) {
    const QStringList parts = text.trimmed().split(QLatin1Char('-'));
    bool countIsNumber = false;
    bool momentIsNumber = false;
    if (parts.size() == 3) {
        Seal seal{.count = parts[0].toLongLong(&countIsNumber),
                  .moment = fromMicroseconds(parts[1].toLongLong(&momentIsNumber)),
                  .hash = QByteArray::fromHex(parts[2].toLatin1())};
        if (countIsNumber && momentIsNumber && seal.count >= 0 && seal.hash.size() == 32 && parts[2].size() == 64)
            return seal;
    }
    throw InvalidInput(QCoreApplication::translate(
        "services", "This is no seal. A seal looks like 123-1448899200000000-<64 hexadecimal digits>."));
}

std::vector<GroupTally> talliesBy(storage::Database& database, Grouping grouping, const SummaryQuery& query,
                                  Moment at) {
    const storage::ReadSnapshot snapshot(database); // counts and rows have to be of one moment
    const FigureRights rights = rightsFor(database, query);
    auto tallies = storage::FigureStore(database, at, bookInfo(database).zone).tallies(grouping, figuresFor(query));
    if (grouping == Grouping::Person || grouping == Grouping::Cause)
        leaveOutOthers(tallies, rights);
    return tallies;
}

std::int64_t passedOnIn(storage::Database& database, const SummaryQuery& query, Moment at) {
    const storage::ReadSnapshot snapshot(database);
    (void)rightsFor(database, query);
    return storage::FigureStore(database, at, bookInfo(database).zone).passedOn(figuresFor(query));
}

GroupTally totalOf(storage::Database& database, const SummaryQuery& query, Moment at) {
    const storage::ReadSnapshot snapshot(database);
    (void)rightsFor(database, query);
    return storage::FigureStore(database, at, bookInfo(database).zone).total(figuresFor(query));
}

std::vector<GroupVerdicts> verdictsBy(storage::Database& database, VerdictsBy by, const SummaryQuery& query,
                                      Moment at) {
    const FigureRights rights = rightsFor(database, query);
    auto tallies = storage::VerdictStore(database, at, bookInfo(database).zone).tallies(by, figuresFor(query));
    if (by == VerdictsBy::Person)
        leaveOutOthers(tallies, rights);
    return tallies;
}

Period periodBefore(const Period& period) {
    if (!period.from.isValid() || !period.to.isValid())
        return {};
    if (isWholeMonth(period))
        return {period.from.addMonths(-1), period.from.addDays(-1)};
    return {period.from.addDays(-(period.from.daysTo(period.to) + 1)), period.from.addDays(-1)};
}

Summary summarize(storage::Database& database, const SummaryQuery& query, Moment at) {
    const storage::ReadSnapshot snapshot(database);
    const FigureRights rights = rightsFor(database, query);
    const BookInfo info = bookInfo(database);
    storage::FigureStore figures(database, at, info.zone);
    const storage::FigureQuery wanted = figuresFor(query);
    const GroupTally total = figures.total(wanted);
    Summary summary;
    summary.bookName = info.name;
    summary.timeZone = QString::fromLatin1(info.zone.id());
    summary.period = query.period;
    summary.asOf = at;
    summary.department = storage::Names(database).of(query.department);
    summary.rehearsal = info.rehearsal;
    summary.all = total.tally;
    summary.importedEvents = total.importedEvents;
    if (const Period before = periodBefore(query.period); before.from.isValid()) {
        storage::FigureQuery earlier = wanted;
        earlier.period = before;
        summary.before = figures.total(earlier).tally;
    }
    summary.made = figures.madeIn(wanted);
    summary.owedOwnUps = figures.owedOwnUps(wanted);
    summary.departments = figures.tallies(Grouping::Department, wanted);
    summary.people = figures.tallies(Grouping::Person, wanted);
    leaveOutOthers(summary.people, rights);
    summary.leavesPeopleOut = !rights.areAll();
    summary.channels = figures.tallies(Grouping::Channel, wanted);
    summary.months = figures.tallies(Grouping::Month, figuresFor(trendOf(query)));
    summary.customersAtRisk = customersAtRisk(database, at, query.department);
    if (const auto verdicts = verdictsBy(database, VerdictsBy::All, query, at); !verdicts.empty())
        summary.verdicts = verdicts.front().tally;
    summary.missed = missedIn(database, query, at, info.zone);
    summary.seal = sealOf(database);
    return summary;
}

} // namespace kept::services
