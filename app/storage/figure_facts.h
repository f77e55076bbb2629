#pragma once

#include "domain/figures.h"
#include "domain/history.h"
#include "domain/local_clock.h"
#include "domain/margin.h"
#include "domain/working_calendar.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace kept::storage {

class Database;
class Query;

/// What figures know of a promise: of its row, as all events together say, or of its history at a moment.
struct FigureFacts {
    std::optional<domain::PersonId> person; ///< for whom it counts
    std::optional<domain::DepartmentId> department;
    std::optional<domain::ChannelId> channel;
    std::optional<domain::ServiceId> service;
    std::optional<domain::ContactId> contact;
    domain::Size size = domain::Size::Medium;
    bool internal = false; ///< to a colleague
    domain::Moment madeAt;
    domain::Moment judgedDue;
    std::optional<domain::Moment> decidedAt;
    std::optional<domain::Outcome> closed; ///< nothing while it is unresolved
    std::int64_t imported = 0;

    /// What it is at a moment not before its newest event.
    [[nodiscard]] domain::Outcome outcomeAt(domain::Moment at) const {
        return closed.value_or(judgedDue < at ? domain::Outcome::Overdue : domain::Outcome::Open);
    }
    bool operator==(const FigureFacts&) const = default;
};

/// Of a promise whose events all count.
[[nodiscard]] FigureFacts factsOf(const domain::PromiseState& state, const domain::Attribution& counted,
                                  std::optional<domain::Outcome> closed);
/// The columns of `promises AS p` that factsIn() reads, from the first of the row on.
[[nodiscard]] QString factColumns();
inline constexpr int factColumnCount = 12;
[[nodiscard]] FigureFacts factsIn(const Query& row);

/// Tells in which group of a grouping a promise counts: by the clocks of the book's zone, and by the team's hours as
/// they are now. For the length of one question or transaction.
class FigureGroups {
public:
    FigureGroups(Database& database, const QTimeZone& zone) : m_database(database), m_clock(zone) {}

    /// As in GroupTally::id, but for months, which are domain::MonthNumber, and weeks: the Julian day of their Monday.
    /// `outcome` is what it is at the moment of the figures.
    [[nodiscard]] std::int64_t groupOf(domain::Grouping grouping, const FigureFacts& facts, domain::Outcome outcome);
    [[nodiscard]] domain::MonthNumber monthOf(domain::Moment moment);
    [[nodiscard]] domain::Margin marginOf(domain::Outcome outcome, std::optional<domain::Moment> decidedAt,
                                          domain::Moment judgedDue);
    [[nodiscard]] int hourOf(domain::Moment judgedDue);

private:
    Database& m_database;
    domain::LocalClock m_clock;
    std::optional<domain::WorkingCalendar> m_calendar; ///< read once a margin is asked for
};

} // namespace kept::storage
