#pragma once

#include "domain/clarity.h"
#include "domain/quick_entry.h"
#include "domain/working_calendar.h"
#include "services/chance.h"
#include "services/contact_cautions.h"
#include "services/ledger.h"
#include "services/standards.h"

#include <QHash>

#include <functional>
#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// What the book knows that quick entry needs: names, channels, the calendar of who promises. A snapshot; cheap to
/// copy.
struct EntryKnowledge {
    domain::WorkingCalendar calendar;
    domain::WorkingCalendar bookCalendar; ///< for what a department promises
    domain::NameIndex names;
    std::vector<domain::PersonId> people;          ///< by index into names; invalid for others
    std::vector<domain::DepartmentId> departments; ///< the same
    std::vector<std::optional<Reach>> reach;       ///< the same: how they want to be reached, where that is known
    std::vector<QString> channels;
    std::vector<domain::ChannelId> channelIds; ///< by index into channels
    std::optional<domain::PersonId> promiser;
    std::optional<domain::DepartmentId> department; ///< of the promiser now
    bool promiserIsKnown = false;                   ///< said outright, and not to be read from the words
    std::vector<domain::VagueWord> vagueWords;
    std::vector<OfferedStandard> standards; ///< that can be promised by
};

/// For a promise by `promiser`; nobody where a department promises.
[[nodiscard]] EntryKnowledge entryKnowledge(storage::Database& database, std::optional<domain::PersonId> promiser);

/// By which the days of an entry end: of whoever promises it.
[[nodiscard]] const domain::WorkingCalendar& calendarFor(const domain::QuickEntry& entry,
                                                         const EntryKnowledge& knowledge);

/// A text as it was understood at a moment, with the deadline that is proposed where it names none.
struct UnderstoodEntry {
    domain::QuickEntry entry;
    std::vector<domain::Hint> hints; ///< of the entry and of its clarity
    domain::Deadline due;            ///< read, or proposed
    bool dueIsProposed = false;
    QStringList cautions = {}; ///< before the channel is used, see cautionsFor()
};

/// The deadline that is proposed for an entry which names none, or a vague one, where no service promise fits its
/// channel: from how long promises like it took. Nothing where they do not say; then the words themselves suggest one.
using DeadlineProposer = std::function<std::optional<domain::Deadline>(const domain::QuickEntry&)>;

[[nodiscard]] UnderstoodEntry understand(const QString& text, const EntryKnowledge& knowledge, domain::Moment now,
                                         const QLocale& locale, const DeadlineProposer& proposer = {});

/// Makes it one under that standard: its deadline holds, but for an earlier one that was said.
void applyStandard(UnderstoodEntry& understood, std::size_t standard, const EntryKnowledge& knowledge,
                   domain::Moment now);

/// What the entry is like, by whoever promises.
[[nodiscard]] Likeness likenessOf(const domain::QuickEntry& entry, const EntryKnowledge& knowledge);

/// The promise that an entry says, given by `promiser`, or by the department that it names in front. A department
/// that is promised something is written down by its name.
[[nodiscard]] NewPromise promiseFrom(const UnderstoodEntry& understood, const EntryKnowledge& knowledge,
                                     domain::PersonId promiser);

} // namespace kept::services
