#pragma once

#include "domain/promise_row.h"
#include "services/logins.h"
#include "services/people.h"

#include <QSet>

#include <optional>
#include <vector>

namespace kept::services {

/// What somebody does about a promise that stands.
enum class Deed {
    Change,  ///< of its course or its words: keep, move, break, hand over, correct, void
    Note,    ///< something to remember, or the verdict
    OwnUp,   ///< to a miss
    Release, ///< the promiser from it
    Claim,   ///< a promise that a department made and nobody has
};

/// Whose it is to change that promise, in a sentence.
[[nodiscard]] QString whoMayChange(const domain::PromiseRow& row);

/// What the book's server lets whoever signed in there record, said before they try: the server itself decides
/// (kept.may_record). A file lets everybody record everything.
class ActingRights {
public:
    /// Those in a file.
    ActingRights() = default;
    ActingRights(const Identity& identity, const std::vector<PersonRow>& people);

    /// True also where only the server can tell: of a row that is not read, or that shows an earlier moment.
    [[nodiscard]] bool allow(Deed deed, const domain::PromiseRow& row) const;
    bool operator==(const ActingRights&) const = default;

private:
    [[nodiscard]] bool leads(const domain::PromiseRow& row) const;

    bool m_everything = true;
    domain::PersonId m_me;
    domain::DepartmentId m_department;
    QSet<domain::PersonId> m_led;     ///< the lead's department; empty for others
    QSet<domain::PersonId> m_covered; ///< who is away, and acts through them
};

} // namespace kept::services
