#include "services/person_figures.h"

#include "domain/chance.h"
#include "domain/errors.h"
#include "domain/working_calendar.h"
#include "services/book_setup.h"
#include "services/figure_rights.h"
#include "services/reading.h"
#include "services/summaries.h"
#include "services/trend_steps.h"
#include "storage/database.h"
#include "storage/names.h"
#include "storage/open_promise_store.h"
#include "storage/person_record_store.h"
#include "storage/working_time_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;
using storage::PersonRecord;

namespace {

struct PersonFiguresText {
    Q_DECLARE_TR_FUNCTIONS(PersonFigures)
};

constexpr double half = 0.5;

PersonRow personOf(storage::Database& database, PersonId id) {
    for (PersonRow& person : people(database))
        if (person.id == id)
            return std::move(person);
    throw InvalidInput(PersonFiguresText::tr("This person is not in the book."));
}

bool wasDone(Outcome outcome) {
    return isKept(outcome) || outcome == Outcome::Late;
}

HalfAndMost latenessOf(const std::vector<PersonRecord>& records, const WorkingCalendar& calendar) {
    std::vector<Duration> late;
    for (const PersonRecord& record : records)
        if (wasDone(record.outcome) && record.resolvedAt)
            late.push_back(calendar.workingTimeBetween(record.judgedDue, *record.resolvedAt));
    HalfAndMost told{.half = {}, .most = {}, .count = std::ssize(late)};
    if (told.count >= fewestToRank) {
        told.half = percentileOf(late, half);
        told.most = percentileOf(std::move(late), goodChance);
    }
    return told;
}

Observation::End endOf(const PersonRecord& record) {
    if (wasDone(record.outcome))
        return Observation::End::Kept;
    const bool isNever =
        record.outcome == Outcome::PartlyKept || (record.outcome == Outcome::Broken && !record.forgiven);
    return isNever ? Observation::End::NeverKept : Observation::End::Unknown;
}

HalfAndMost timeToKeepOf(const std::vector<PersonRecord>& records, const WorkingCalendar& calendar, Moment at) {
    std::vector<Observation> seen;
    for (const PersonRecord& record : records)
        seen.push_back(
            {calendar.workingTimeBetween(record.madeAt, std::max(record.madeAt, record.resolvedAt.value_or(at))),
             endOf(record)});
    const auto count = std::ssize(seen);
    const Likelihood likelihood({KeepingCurve(std::move(seen))});
    return {.half = likelihood.timeFor(half), .most = likelihood.timeFor(goodChance), .count = count};
}

/// Of the ordinary days of a week that have any.
Duration workingDayOf(const WorkingCalendar& calendar) {
    Duration sum{};
    int days = 0;
    for (const std::vector<WorkingRange>& ranges : calendar.week()) {
        days += ranges.empty() ? 0 : 1;
        for (const WorkingRange& range : ranges) {
            const int end = range.to == QTime(0, 0) ? 24 * 60 * 60 : QTime(0, 0).secsTo(range.to);
            sum += std::chrono::seconds(end - QTime(0, 0).secsTo(range.from));
        }
    }
    return days == 0 ? sum : sum / days;
}

std::vector<MissCase> missCasesOf(const std::vector<PersonRecord>& records, const QTimeZone& zone) {
    std::vector<MissCase> cases;
    for (const PersonRecord& record : records)
        if (isJudged(record.outcome))
            cases.push_back({.promise = record.id,
                             .outcome = record.outcome,
                             .channel = record.channel,
                             .size = record.size,
                             .weekday = dayOf(record.judgedDue, zone).dayOfWeek(),
                             .service = record.service});
    return cases;
}

QString nameOf(const MissPattern& pattern, storage::Names& names) {
    switch (pattern.kind) {
    case MissPattern::Kind::Channel:
        return names.of(ChannelId(pattern.id));
    case MissPattern::Kind::Service:
        return names.of(ServiceId(pattern.id));
    case MissPattern::Kind::Size:
    case MissPattern::Kind::Weekday:
        break;
    }
    return {};
}

void tellRecords(storage::Database& database, const PersonQuestion& question, const QTimeZone& zone,
                 PersonFigures& figures) {
    storage::PersonRecordStore store(database, figures.at);
    std::vector<PersonRecord> records = store.latest(question.person, question.period, zone, mostRecords + 1);
    figures.isBounded = std::ssize(records) > mostRecords;
    if (figures.isBounded)
        records.pop_back();
    const WorkingCalendar calendar = storage::WorkingTimeStore(database).calendarOf(question.person);
    figures.workingDay = workingDayOf(calendar);
    figures.lateness = latenessOf(records, calendar);
    figures.timeToKeep = timeToKeepOf(records, calendar, figures.at);
    figures.misses = missPatterns(missCasesOf(records, zone), mostPatterns);
    storage::Names names(database);
    for (const MissPattern& pattern : figures.misses.found)
        figures.missNames.push_back(nameOf(pattern, names));
    figures.owed = promiseRows(database, store.owedOwnUps(question.person, mostOwed), figures.at);
}

} // namespace

PersonFigures personFigures(storage::Database& database, const PersonQuestion& question, Moment now) {
    const QTimeZone zone = bookInfo(database).zone;
    PersonFigures figures;
    figures.person = personOf(database, question.person);
    figureRights(database, question.viewer).require(question.person);
    figures.at = readingMoment(database, now);
    const Moment tomorrow = startOfDay(dayOf(figures.at, zone).addDays(1), zone);
    storage::OpenPromiseStore open(database, figures.at, tomorrow);
    figures.inHand = open.inHandOf(question.person);
    figures.today = open.loadOf(question.person).today;
    using Split = storage::OpenPromiseStore::Split;
    const auto owed = open.owedOwnUps(Split::Holder);
    if (const auto own = owed.find({question.person, {}}); own != owed.end())
        figures.owedCount = own->second;
    SummaryQuery query{.period = question.period, .department = {}, .person = question.person};
    figures.all = totalOf(database, query, figures.at);
    query.period = trendPeriodOf(question.period);
    figures.months = trendSteps(talliesBy(database, Grouping::Month, query, figures.at));
    if (question.before.from.isValid()) {
        query.period = question.before;
        figures.before = totalOf(database, query, figures.at).tally;
    }
    if (figures.person.departmentId.isValid())
        figures.department = totalOf(
            database, {.period = question.period, .department = figures.person.departmentId, .person = {}}, figures.at);
    figures.recognitions = recognitions(database, figures.at);
    std::erase_if(figures.recognitions, [&](const Recognition& each) { return each.personId != question.person; });
    tellRecords(database, question, zone, figures);
    return figures;
}

bool maySeeMisses(const PersonRow& viewer, const PersonRow& person) {
    const bool leads =
        viewer.role == Role::Lead && viewer.departmentId.isValid() && viewer.departmentId == person.departmentId;
    return viewer.role == Role::Owner || leads || (viewer.id.isValid() && viewer.id == person.id);
}

} // namespace kept::services
