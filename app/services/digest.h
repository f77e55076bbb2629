#pragma once

#include "domain/promise_row.h"
#include "services/people.h"
#include "storage/telling_store.h"

#include <QDate>

#include <optional>
#include <vector>

namespace kept::services {

using storage::DigestKind;

/// Promises of one kind: the first of them, and how many there are.
struct DigestPart {
    std::vector<domain::PromiseRow> rows; ///< at most `mostInDigest`, the most delayed first
    qint64 total = 0;
};
inline constexpr std::size_t mostInDigest = 20;

/// Somebody who is away.
struct AwayPerson {
    QString name;
    QDate until;   ///< the last day
    QString cover; ///< empty where nobody covers
};

/// What a person looks at when their working day begins.
struct Digest {
    DigestKind kind = DigestKind::Own;
    QDate day; ///< in the book's zone
    DigestPart overdue = {};
    DigestPart today = {};
    DigestPart ownUps = {};            ///< owed
    DigestPart followUps = {};         ///< kept, and to be asked after
    DigestPart heldUp = {};            ///< open ones that promises of others wait on, beside the parts before
    std::vector<AwayPerson> away = {}; ///< of a team's

    [[nodiscard]] bool isEmpty() const;
};

/// What this person has to look after. Overdue counts by the judged deadline.
[[nodiscard]] Digest digestOf(storage::Database& database, domain::PersonId person, domain::Moment now);
/// What those have who are in this lead's charge (services/escalation.h), and who of them is away.
[[nodiscard]] Digest teamDigestOf(storage::Database& database, domain::PersonId lead, domain::Moment now);

/// When the next digest of that kind is told: when the working day begins, or later on that day where it was not told
/// by then. Nothing where the person does not want it, or leads nobody.
[[nodiscard]] std::optional<domain::Moment> nextDigest(storage::Database& database, domain::PersonId person,
                                                       DigestKind kind, domain::Moment now);
/// The digest that is due by now and that no other window told; it is told from then on.
[[nodiscard]] std::optional<Digest> takeDigest(storage::Database& database, domain::PersonId person, DigestKind kind,
                                               domain::Moment now);

/// "2 overdue, 4 due today, 1 own-up owed": in the person's language; empty for an empty one.
[[nodiscard]] QString digestWords(const Digest& digest);
/// "Your day" or "Your team today"
[[nodiscard]] QString digestTitle(const Digest& digest);

} // namespace kept::services
