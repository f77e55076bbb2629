#pragma once

#include "domain/figures.h"
#include "domain/period.h"
#include "domain/promise_row.h"
#include "domain/statistics.h"
#include "domain/verdicts.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept::services {

using domain::GroupTally;
using domain::PromiseRow;

/// What the history is pinned to: printed, it tells later whether the same history still stands underneath the book.
struct Seal {
    qint64 count = 0;
    domain::Moment moment;
    QByteArray hash; ///< of the last event, 32 bytes

    /// Count, microseconds and hash, as "123-1448899200000000-<hex>": what `kept verify --seal` takes.
    [[nodiscard]] QString text() const;
};

/// A customer that may be lost after a miss: what is overdue or was missed without a word to them, or a low verdict
/// that no better one followed.
struct CustomerAtRisk {
    domain::ContactId contact;
    QString name;
    QString preferred;                      ///< the channel they want; empty where it is all the same
    qint64 overdue = 0;                     ///< and not closed
    qint64 owedOwnUps = 0;                  ///< closed misses that nobody owned up to
    std::optional<domain::Verdict> verdict; ///< their last, where it is low
    std::vector<PromiseRow> promises;       ///< those behind it, oldest deadline first
};

/// The month (or any period) in figures: the one value that every writer renders.
struct Summary {
    QString bookName;
    QString timeZone;
    domain::Period period;
    domain::Moment asOf;
    QString department; ///< the one it is limited to; empty for all
    bool rehearsal = false;
    domain::Tally all;
    domain::Tally before; ///< of the period before, of the same length
    qint64 made = 0;      ///< promises made in the period
    qint64 owedOwnUps = 0;
    domain::VerdictTally verdicts; ///< what the promisees say, held against the outcomes
    qint64 importedEvents = 0;
    std::vector<GroupTally> departments;
    std::vector<GroupTally> people;
    bool leavesPeopleOut = false; ///< those whose figures are not the viewer's to see
    std::vector<GroupTally> channels;
    std::vector<GroupTally> months; ///< the trend, up to 13 months ending with the period
    std::vector<CustomerAtRisk> customersAtRisk;
    std::vector<PromiseRow> missed; ///< late, broken, partly kept and overdue, most recent deadline first
    Seal seal;
};

} // namespace kept::services
