#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "domain/reminder_time.h"

#include <QDate>

#include <compare>
#include <map>
#include <optional>

namespace kept::storage {

class Database;

/// Which reminder of a promise.
struct ReminderKey {
    domain::PromiseId promise;
    domain::ReminderKind kind = domain::ReminderKind::Before; ///< never Again
    domain::Moment at;                                        ///< as planned

    auto operator<=>(const ReminderKey&) const = default;
};

/// That a reminder was told to somebody.
struct ReminderTelling {
    domain::Moment toldAt; ///< the last time
    int times = 1;
    std::optional<domain::Moment> againAt = {}; ///< when it comes again; nothing: no more, but in digests
    bool putAway = false;                       ///< without an answer; until then

    bool operator==(const ReminderTelling&) const = default;
};

enum class DigestKind { Own, Team };

/// What was told to whom, in whatever window. Each claim is part of a transaction and holds for one window only.
class TellingStore {
public:
    explicit TellingStore(Database& database) : m_database(database) {}

    /// Of that person.
    [[nodiscard]] std::map<ReminderKey, ReminderTelling> of(domain::PersonId person);
    /// Writes that it is told now; false where another window did since it was as `seen`.
    bool claim(domain::PersonId person, const ReminderKey& key, const std::optional<ReminderTelling>& seen,
               const ReminderTelling& telling);
    /// What was told of that promise is not shown until it comes again.
    void putAway(domain::PersonId person, domain::PromiseId promise);
    /// Forgets what was told of promises that are closed, and whose closing is not followed up.
    void forgetClosed(domain::PersonId person);

    /// Writes that the digest of that day is told now; false where another window did.
    bool claimDigest(domain::PersonId person, DigestKind kind, QDate day, domain::Moment now);
    [[nodiscard]] bool wasDigestTold(domain::PersonId person, DigestKind kind, QDate day);

private:
    Database& m_database;
};

} // namespace kept::storage
