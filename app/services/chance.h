#pragma once

#include "domain/chance.h"
#include "domain/event.h"
#include "domain/promise_row.h"
#include "storage/likeness_store.h"

#include <QLocale>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::storage {
class Database;
}

namespace kept::services {

using storage::Likeness;

/// What the book knows of promises like one, at a moment. Times are working time of whoever held each.
[[nodiscard]] domain::Likelihood likelihoodOf(storage::Database& database, const Likeness& like, domain::Moment at);

/// The chance that an open promise is kept by its judged deadline, of one that was not kept until `at`.
struct PromiseChance {
    domain::PromiseId promise;
    std::optional<double> chance; ///< nothing where too few are like it, or no working time is left to tell it from
    int likeIt = 0;               ///< how many those are, each open for as long as this one is now
    std::optional<domain::Moment> lastCall = {}; ///< from when on it is more likely missed than kept
};
/// Of those that are open and not overdue.
[[nodiscard]] std::vector<PromiseChance> chancesOf(storage::Database& database,
                                                   const std::vector<domain::PromiseId>& promises, domain::Moment at);

/// The same in slices: each kind of promise takes a while, and whoever asks something else meanwhile goes first. For
/// the length of one question. Belongs to the database thread.
class ChanceReading {
public:
    ChanceReading(std::vector<domain::PromiseId> promises, domain::Moment now);
    ~ChanceReading();
    ChanceReading(const ChanceReading&) = delete;
    ChanceReading& operator=(const ChanceReading&) = delete;

    /// Goes on until `shouldYield` says so; true once all are told.
    bool advance(storage::Database& database, const std::function<bool()>& shouldYield);
    [[nodiscard]] const std::vector<PromiseChance>& found() const { return m_found; }
    /// The chance that a colleague keeps it who takes it over now, known from `likeIt` of that colleague's own; no
    /// chance where those are fewer than domain::fewestForChance. Nothing for one that is closed or overdue, or before
    /// which the colleague has no working time. Not before the first advance().
    [[nodiscard]] std::optional<PromiseChance> ifHeldBy(domain::PromiseId promise, domain::PersonId colleague);

private:
    struct Curves;

    std::vector<domain::PromiseId> m_promises;
    std::size_t m_next = 0;
    domain::Moment m_now;
    std::unique_ptr<Curves> m_curves;
    std::vector<PromiseChance> m_found;
};

/// How a deadline for a new promise looks from what became of promises like it.
struct Outlook {
    std::optional<double> chance; ///< to be kept by the deadline that was asked about; nothing where no working time
                                  ///< lies before it, as what is known of others is measured in that
    std::int64_t count = 0;
    std::optional<domain::Deadline>
        better; ///< the deadline that 9 of 10 would keep, where this one is not known to be one
};
/// Nothing where too few are like it. `calendar` is the promiser's.
[[nodiscard]] std::optional<Outlook> outlookOf(const domain::Likelihood& likelihood, domain::Moment due,
                                               domain::Moment now, const domain::WorkingCalendar& calendar);
/// The deadline that 9 of 10 would keep: to the quarter of an hour, or the end of a day that is a week off or more.
[[nodiscard]] std::optional<domain::Deadline> deadlineMostKeep(const domain::Likelihood& likelihood, domain::Moment now,
                                                               const domain::WorkingCalendar& calendar);

/// What a person has to do today: how many promises, in the working time that is left. Never invented minutes.
struct DayLoad {
    int dueToday = 0; ///< from now until the day ends
    int overdue = 0;
    domain::Duration left{}; ///< of their working hours today
};
[[nodiscard]] DayLoad loadOf(storage::Database& database, domain::PersonId person, domain::Moment at);

/// "6 of 10 like this took longer. Thu 26 Nov, 12:00 would keep 9 of 10 (n = 48)."
[[nodiscard]] QString chanceWords(const Outlook& outlook, domain::Moment now, const QTimeZone& zone,
                                  const QLocale& locale);
/// "Today: 4 due, 2 overdue, 3 h 30 min left"
[[nodiscard]] QString loadWords(const DayLoad& load, const QLocale& locale);

} // namespace kept::services
