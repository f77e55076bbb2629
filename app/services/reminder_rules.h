#pragma once

#include "domain/event.h"
#include "domain/quiet_times.h"
#include "services/changes.h"
#include "services/session.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// When promises of one kind remind; at the deadline itself they always do.
struct ReminderRule {
    std::vector<int> before = {}; ///< minutes before the deadline, the most first; at most `mostReminderLeads`
    int afterDays = 0;            ///< working days after it was kept: did it work? 0: that is not asked

    bool operator==(const ReminderRule&) const = default;
};

inline constexpr int mostReminderLeads = 3;
/// A week.
inline constexpr int longestReminderLeadMinutes = 7 * 24 * 60;
inline constexpr int longestAskingAfterDays = 30;
/// Two weeks of eight hours.
inline constexpr int longestEscalationMinutes = 10 * 8 * 60;

/// What a team sets for its whole book.
struct ReminderRules {
    std::array<ReminderRule, 3> bySize;                  ///< in the order of domain::Size
    std::map<domain::ServiceId, ReminderRule> byService; ///< of promises under it, in place of their size's
    std::optional<int> escalateAfterMinutes; ///< of working time after the judged deadline; nothing: leads are not told

    [[nodiscard]] const ReminderRule& of(domain::Size size, std::optional<domain::ServiceId> service) const;
};

[[nodiscard]] ReminderRules reminderRules(storage::Database& database);
/// The one of them that holds for such a promise.
[[nodiscard]] ReminderRule reminderRuleOf(storage::Database& database, domain::Size size,
                                          std::optional<domain::ServiceId> service);
/// From when on it holds: leads are told of what falls due later. Nothing where they are not told.
[[nodiscard]] std::optional<domain::Moment> escalationSince(storage::Database& database);

/// Each of the following is one transaction. What holds for deadlines that are given from now on: those that were given
/// keep their reminders. InvalidInput for more or longer ones than the limits above.
void setReminderRule(storage::Database& database, const Session& session, Changes& changes, domain::Size size,
                     const ReminderRule& rule);
/// Nothing: as their size has it.
void setReminderRule(storage::Database& database, const Session& session, Changes& changes, domain::ServiceId service,
                     const std::optional<ReminderRule>& rule);
void setEscalation(storage::Database& database, const Session& session, Changes& changes,
                   std::optional<int> afterMinutes);

/// How one person wants to be reminded.
struct ReminderWishes {
    std::vector<domain::QuietTime> quiet;
    int againMinutes = 30;  ///< after which an unanswered one comes again; 0: in the digests only
    bool digest = true;     ///< at the beginning of the working day
    bool teamDigest = true; ///< the same of the department, for leads

    bool operator==(const ReminderWishes&) const = default;
};

inline constexpr int longestAgainMinutes = 8 * 60;

/// Throws InvalidInput where they never end.
void checkQuietTimes(const std::vector<domain::QuietTime>& quiet);
[[nodiscard]] ReminderWishes reminderWishesOf(storage::Database& database, domain::PersonId person);
/// Of whoever acts. InvalidInput outside 0 to `longestAgainMinutes`, and as checkQuietTimes(); NotAllowed where nobody
/// acts.
void setReminderWishes(storage::Database& database, const Session& session, Changes& changes,
                       const ReminderWishes& wishes);

/// "1 day, 1 h before": in the person's language.
[[nodiscard]] QString leadsWords(const ReminderRule& rule);
/// "2 working days later"
[[nodiscard]] QString askingWords(const ReminderRule& rule);
/// "1 h 30 min", "2 days"
[[nodiscard]] QString leadWords(int minutes);

} // namespace kept::services
