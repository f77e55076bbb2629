#pragma once

#include "domain/recurrence.h"
#include "domain/series.h"
#include "services/ledger.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept::services {

/// A promise that recurs, as it is typed: the promise itself, whose deadline does not matter, and when.
struct NewSeries {
    NewPromise promise;
    QString rule;                   ///< of RFC 5545
    std::optional<QDate> from = {}; ///< the first day that may be one; today where nothing is said
    std::optional<QTime> time = {}; ///< on the wall clock of the book's zone; without one, days alone
};
/// One that was said in quick entry.
[[nodiscard]] NewSeries seriesOf(const domain::RecurringPhrase& phrase, NewPromise promise);

/// When the next few occurrences of a series that starts now would be due, at most `most`. `calendar` is of who
/// promises. Throws InvalidInput for what startSeries refuses.
[[nodiscard]] std::vector<domain::Deadline> firstDeadlines(const NewSeries& series, domain::Moment now,
                                                           const domain::WorkingCalendar& calendar, int most);

struct StartedSeries {
    domain::SeriesId series;
    domain::PromiseId first;
};
/// Starts a series, and makes its first promise: the next one that lies ahead. Throws InvalidInput for a rule that is
/// none (services/rule_days.h) or has no day left, and for what is no promise.
StartedSeries startSeries(storage::Database& database, const Session& session, Changes& changes,
                          const NewSeries& series);

/// Makes what fell to be made by now: of each series always the next occurrence, as soon as the one before is due, and
/// where nobody had the book open meanwhile all in between, as made when they should have been. Gives how many. A look
/// at an index where there is nothing to do; nothing in a book that can only be read. Each series is one transaction.
int growSeries(storage::Database& database, domain::Moment now, Changes& changes);
/// When a series grows next.
[[nodiscard]] std::optional<domain::Moment> nextGrowth(storage::Database& database);

/// Says that there is no occurrence on that day. Throws NotAllowed for one that is a promise already, InvalidInput for
/// a day that the series does not have.
void skipOccurrence(storage::Database& database, const Session& session, Changes& changes, domain::SeriesId series,
                    QDate day, const QString& reason);
/// Says that there are no occurrences from that day on; from the next one that is no promise yet where none is named.
/// Throws NotAllowed for a day on or before one that is a promise already.
void endSeries(storage::Database& database, const Session& session, Changes& changes, domain::SeriesId series,
               const QString& reason, std::optional<QDate> from = {});

} // namespace kept::services
