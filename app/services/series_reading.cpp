#include "services/series_reading.h"

#include "domain/errors.h"
#include "domain/recurrence.h"
#include "services/reading.h"
#include "services/series_plan.h"
#include "storage/database.h"
#include "storage/names.h"
#include "storage/settings_store.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kept::services {

using namespace domain;
using storage::SeriesHistory;

namespace {

struct SeriesReadingText {
    Q_DECLARE_TR_FUNCTIONS(Series)
};

constexpr int fewDays = 3;

SeriesRow rowOf(storage::Database& database, const SeriesHistory& series, Moment at, const QTimeZone& zone,
                storage::Names& names) {
    const SeriesTerms& terms = series.terms;
    SeriesRow row{.history = series,
                  .what = series.wordsRemoved ? SeriesReadingText::tr("[words removed on request]") : terms.what,
                  .promiser = terms.promiser ? names.of(*terms.promiser) : names.of(terms.department),
                  .promisee = names.of(terms.promisee),
                  .channel = names.of(terms.channel),
                  .current = {},
                  .unmade = {},
                  .tally = {}};
    PromiseQuery query;
    query.series = series.id;
    std::optional<QDate> last;
    std::optional<Moment> lastDue;
    forEachPromise(database, query, at, [&](const PromiseRow& promise) {
        row.tally.add(promise.outcome);
        if (!lastDue || promise.firstDue.at > *lastDue) {
            lastDue = promise.firstDue.at;
            row.current = promise;
        }
    });
    if (lastDue)
        last = dayOf(*lastDue, zone);
    row.unmade = daysAfter(series, last, fewDays);
    if (row.unmade.empty())
        row.state = series.end || series.wordsRemoved ? SeriesState::Ended : SeriesState::Finished;
    return row;
}

} // namespace

QString keyOf(SeriesState state) {
    switch (state) {
    case SeriesState::Running:
        return QStringLiteral("running");
    case SeriesState::Finished:
        return QStringLiteral("finished");
    case SeriesState::Ended:
        return QStringLiteral("ended");
    }
    Q_UNREACHABLE();
}

QString wordFor(SeriesState state) {
    switch (state) {
    case SeriesState::Running:
        return SeriesReadingText::tr("running");
    case SeriesState::Finished:
        return SeriesReadingText::tr("finished");
    case SeriesState::Ended:
        return SeriesReadingText::tr("ended");
    }
    Q_UNREACHABLE();
}

QString wordsOf(const SeriesTerms& terms, const QLocale& locale) {
    return ruleWords(terms.rule, terms.from, terms.time, locale);
}

QString SeriesRow::words(const QLocale& locale) const {
    return wordsOf(history.terms, locale);
}

std::optional<QDate> SeriesRow::nextDay(Moment at, const QTimeZone& zone) const {
    if (current && current->firstDue.at >= at)
        return dayOf(current->firstDue.at, zone);
    return unmade.empty() ? std::nullopt : std::optional(unmade.front());
}

std::vector<SeriesRow> seriesRows(storage::Database& database, Moment at) {
    storage::Names names(database);
    const QTimeZone zone = storage::SettingsStore(database).timeZone();
    std::vector<SeriesRow> rows;
    for (const SeriesHistory& series : storage::seriesHistories(database, at))
        rows.push_back(rowOf(database, series, at, zone, names));
    std::stable_sort(rows.begin(), rows.end(), [](const SeriesRow& a, const SeriesRow& b) {
        return (a.state == SeriesState::Running) > (b.state == SeriesState::Running);
    });
    return rows;
}

SeriesRow seriesRow(storage::Database& database, SeriesId series, Moment at) {
    for (const SeriesHistory& history : storage::seriesHistories(database, at)) {
        if (history.id != series)
            continue;
        storage::Names names(database);
        return rowOf(database, history, at, storage::SettingsStore(database).timeZone(), names);
    }
    throw InvalidInput(SeriesReadingText::tr("There is no recurring promise %1.").arg(series.value()));
}

QStringList seriesThatEndWith(storage::Database& database, PersonId person, const QLocale& locale) {
    QStringList words;
    for (const SeriesHistory& series : runningSeriesOf(database, person))
        words.append(SeriesReadingText::tr("%1: %2", "how it recurs, what is promised")
                         .arg(wordsOf(series.terms, locale), series.terms.what));
    return words;
}

} // namespace kept::services
