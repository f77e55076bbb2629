#pragma once

#include "services/hand_over_proposals.h"
#include "services/load_ahead.h"

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace kept::services {

class ChanceReading;

/// What may go wrong in the coming days, while something can still be done about it.
struct EarlyWarning {
    domain::Moment at;
    CalendarAhead ahead{}; ///< the days that people are looked at on
    /// Open and not overdue, those most likely to be missed first: those of which a chance can be told, with it.
    std::vector<domain::PromiseRow> promises;
    std::vector<domain::PromiseId> untold; ///< too few are like these, or no working time is left
    bool isBounded = false;                ///< only the `mostWarned` promises that are due first were looked at
    std::vector<PersonAhead> people;
    std::vector<HandOverProposal> proposals;
};

inline constexpr int mostWarned = 2'000;

/// Reads it in slices: whoever asks something else meanwhile goes first. For the length of one question. Belongs to the
/// database thread.
class EarlyWarningReading {
public:
    /// `departments`: these only; all of them where it is empty.
    EarlyWarningReading(std::set<domain::DepartmentId> departments, domain::Moment now);
    ~EarlyWarningReading();
    EarlyWarningReading(const EarlyWarningReading&) = delete;
    EarlyWarningReading& operator=(const EarlyWarningReading&) = delete;

    /// Goes on until `shouldYield` says so; true once all is told.
    bool advance(storage::Database& database, const std::function<bool()>& shouldYield);
    [[nodiscard]] const EarlyWarning& found() const { return m_found; }

private:
    struct Work;

    void begin(storage::Database& database);
    /// True once all rows are there.
    bool readRows(storage::Database& database, const std::function<bool()>& shouldYield);
    bool readProposals(storage::Database& database, const std::function<bool()>& shouldYield);
    void beginWith(storage::Database& database, const PersonAhead& person);

    std::set<domain::DepartmentId> m_departments;
    domain::Moment m_now;
    EarlyWarning m_found;
    std::unique_ptr<Work> m_work;
};

/// All of it at once.
[[nodiscard]] EarlyWarning earlyWarning(storage::Database& database, const std::set<domain::DepartmentId>& departments,
                                        domain::Moment now);

} // namespace kept::services
