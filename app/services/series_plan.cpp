#include "services/series_plan.h"

#include "domain/working_calendar.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/series_record.h"
#include "storage/series_store.h"
#include "storage/settings_store.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;
using storage::SeriesHistory;

namespace {

struct SeriesPlanText {
    Q_DECLARE_TR_FUNCTIONS(Series)
};

bool concerns(const SeriesHistory& series, PersonId person) {
    return series.terms.promiser == person || series.terms.promisee == Promisee(person);
}

} // namespace

Deadline deadlineOn(QDate day, std::optional<QTime> time, const WorkingCalendar& calendar) {
    return time ? Deadline{atLocalTime(day, *time, calendar.zone()), false} : Deadline{calendar.endOf(day), true};
}

DaysToCome::DaysToCome(const SeriesHistory& series, std::optional<QDate> after)
    : m_series(series), m_after(after), m_days(series.terms.rule, series.terms.from) {}

std::optional<QDate> DaysToCome::next() {
    for (auto day = m_days.next(); day && !m_series.isOver(*day); day = m_days.next()) {
        if ((!m_after || *day > *m_after) && !m_series.isSkipped(*day))
            return day;
    }
    return std::nullopt;
}

std::vector<QDate> daysAfter(const SeriesHistory& series, std::optional<QDate> after, int most) {
    std::vector<QDate> found;
    DaysToCome days(series, after);
    for (auto day = days.next(); day; day = days.next()) {
        found.push_back(*day);
        if (static_cast<int>(found.size()) == most)
            break;
    }
    return found;
}

std::optional<QDate> lastDayMade(storage::Database& database, const SeriesHistory& series, const QTimeZone& zone) {
    const auto last = storage::SeriesStore(database).lastMade(series.id);
    return last ? std::optional(dayOf(last->due, zone)) : std::nullopt;
}

std::optional<Moment> growthOf(storage::Database& database, const SeriesHistory& series, const QTimeZone& zone) {
    if (!DaysToCome(series, lastDayMade(database, series, zone)).next())
        return std::nullopt;
    const auto last = storage::SeriesStore(database).lastMade(series.id);
    return last ? last->due : series.startedAt;
}

std::vector<SeriesHistory> runningSeriesOf(storage::Database& database, PersonId person) {
    const auto growths = storage::SeriesStore(database).growths();
    std::vector<SeriesHistory> running = storage::seriesHistories(database);
    std::erase_if(running, [&](const SeriesHistory& series) {
        const auto growth = growths.find(series.id);
        return !concerns(series, person) || growth == growths.end() || !growth->second;
    });
    return running;
}

void endSeriesOf(storage::Database& database, Moment now, std::optional<PersonId> actor, PersonId person) {
    const QTimeZone zone = storage::SettingsStore(database).timeZone();
    for (const SeriesHistory& series : runningSeriesOf(database, person)) {
        const auto next = daysAfter(series, lastDayMade(database, series, zone), 1);
        storage::EventStore events(database);
        storage::SeriesRecord(events, now, actor)
            .end(series.id, next.front(),
                 series.terms.promiser == person ? SeriesPlanText::tr("Who promises it left the team")
                                                 : SeriesPlanText::tr("To whom it is promised left the team"));
        storage::SeriesStore(database).setGrowth(series.id, std::nullopt);
    }
}

QStringList seriesProblems(storage::Database& database) {
    const QTimeZone zone = storage::SettingsStore(database).timeZone();
    auto growths = storage::SeriesStore(database).growths();
    QStringList problems;
    for (const SeriesHistory& series : storage::seriesHistories(database)) {
        const auto row = growths.find(series.id);
        if (row == growths.end()) {
            problems.append(SeriesPlanText::tr("Recurring promise %1 is missing.").arg(series.id.value()));
            continue;
        }
        if (row->second != growthOf(database, series, zone))
            problems.append(SeriesPlanText::tr("When recurring promise %1 is made next is not what the history says.")
                                .arg(series.id.value()));
        growths.erase(row);
    }
    for (const auto& [id, growth] : growths)
        problems.append(
            SeriesPlanText::tr("Recurring promise %1 is in the book, but no event brought it.").arg(id.value()));
    return problems;
}

int restoreSeries(storage::Database& database) {
    storage::SeriesStore store(database);
    const auto growths = store.growths();
    int missing = 0;
    for (const SeriesHistory& series : storage::seriesHistories(database)) {
        if (growths.contains(series.id))
            continue;
        store.restore(series.id);
        ++missing;
    }
    return missing;
}

int restoreGrowth(storage::Database& database) {
    const QTimeZone zone = storage::SettingsStore(database).timeZone();
    storage::SeriesStore store(database);
    auto growths = store.growths();
    int wrong = 0;
    for (const SeriesHistory& series : storage::seriesHistories(database)) {
        const auto wanted = growthOf(database, series, zone);
        const auto known = growths.find(series.id);
        if (known != growths.end() && known->second != wanted) { // one that is missing is named by the check
            store.setGrowth(series.id, wanted);
            ++wrong;
        }
        growths.erase(series.id);
    }
    for (const auto& [id, growth] : growths) {
        store.remove(id);
        ++wrong;
    }
    return wrong;
}

} // namespace kept::services
