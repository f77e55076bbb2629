#pragma once

#include "domain/chain.h"

#include <QSet>
#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// Which promises wait on which, and when they began and ended to: derived from their events.
class WaitStore {
public:
    explicit WaitStore(Database& database) : m_database(database) {}

    /// Writes the waits of a promise anew; belongs into the transaction of the event that changed them.
    void put(domain::PromiseId promise, const std::vector<domain::Wait>& waits);
    /// Those of a promise, ended ones included, by when they began.
    [[nodiscard]] std::vector<domain::Wait> of(domain::PromiseId promise);
    /// The same of all that have any, from one id to another.
    [[nodiscard]] std::map<domain::PromiseId, std::vector<domain::Wait>> between(domain::PromiseId first,
                                                                                 domain::PromiseId last);
    /// The promises that waited on this one at that moment.
    [[nodiscard]] std::vector<domain::PromiseId> waitingOn(domain::PromiseId on, domain::Moment at);
    /// All promises that wait on this one now, directly or through others.
    [[nodiscard]] std::vector<domain::PromiseId> hangingOn(domain::PromiseId on);
    /// The promises that ever waited on another.
    [[nodiscard]] std::vector<domain::PromiseId> everWaiting();
    /// Those at either end of a wait at that moment.
    [[nodiscard]] QSet<domain::PromiseId> linkedAt(domain::Moment at);

    /// A promise that is still to be kept, by somebody other than the holder.
    struct Candidate {
        domain::PromiseId promise;
        bool owedToHolder = false;
    };
    /// Those that the words find, all where there are none; what is owed to the holder first, then by judged deadline.
    [[nodiscard]] std::vector<Candidate> candidates(const std::optional<domain::PersonId>& holder, const QString& words,
                                                    int most);

private:
    Database& m_database;
};

} // namespace kept::storage
