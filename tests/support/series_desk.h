#pragma once

#include "services/reading.h"
#include "services/series.h"
#include "services/series_reading.h"
#include "tests/support/moments.h"
#include "tests/support/tampered_book.h"

#include <QTimeZone>

namespace kept::tests {

/// A book with a promise of Mara's to Anna Keller every Monday at 9:00, said on Monday 23 November at 11:00 in Berlin.
struct SeriesDesk : TamperedBook {
    domain::SeriesId series;
    domain::PromiseId firstOne;

    explicit SeriesDesk(const QString& rule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO"),
                        std::optional<QTime> time = QTime(9, 0)) {
        now = monday + std::chrono::hours(1);
        const auto started = services::startSeries(database(), {mara, now}, changes, figures(rule, time));
        series = started.series;
        firstOne = started.first;
    }

    [[nodiscard]] services::NewSeries figures(const QString& rule, std::optional<QTime> time) const {
        services::NewSeries typed{.promise = {}, .rule = rule, .from = {}, .time = time};
        typed.promise.what = QStringLiteral("Send Anna the figures");
        typed.promise.promiser = mara;
        typed.promise.contact = QStringLiteral("Anna Keller");
        return typed;
    }
    int grow(const char* moment) {
        now = test::at(QString::fromLatin1(moment));
        return services::growSeries(database(), now, changes);
    }
    void skip(QDate day) {
        services::skipOccurrence(database(), {mara, now}, changes, series, day, QStringLiteral("Holiday"));
    }
    void end(std::optional<QDate> from = {}) {
        services::endSeries(database(), {mara, now}, changes, series, QStringLiteral("No longer wanted"), from);
    }
    [[nodiscard]] std::vector<domain::PromiseRow> rows() {
        std::vector<domain::PromiseRow> found;
        domain::PromiseQuery query;
        query.series = series;
        services::forEachPromise(database(), query, services::readingMoment(database(), now),
                                 [&](const domain::PromiseRow& row) { found.push_back(row); });
        return found;
    }
    /// "11-30 12-07": the days of the occurrences that are promises.
    [[nodiscard]] QString days() {
        QStringList days;
        for (const domain::PromiseRow& row : rows())
            days.append(domain::dayOf(row.firstDue.at, QTimeZone("Europe/Berlin")).toString(QStringLiteral("MM-dd")));
        return days.join(u' ');
    }
    [[nodiscard]] services::SeriesRow row() {
        return services::seriesRow(database(), series, services::readingMoment(database(), now));
    }
};

} // namespace kept::tests
