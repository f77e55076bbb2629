#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QHash>
#include <QString>

#include <vector>

namespace kept::storage {

class Database;

/// What was not told yet of the reminders of many promises: one statement for all of them.
class FollowUpsAhead {
public:
    struct Ahead {
        domain::PromiseId promise;
        domain::Moment at;
        QString about; ///< in the words of who set it; empty where it is about the promise itself
    };

    explicit FollowUpsAhead(Database& database) : m_database(database) {}

    /// Those that come after that moment, by when they come.
    [[nodiscard]] std::vector<Ahead> after(domain::Moment moment, const std::vector<domain::PromiseId>& promises);
    /// Of each promise the first of them that somebody put where it is, with a snooze for instance.
    [[nodiscard]] QHash<domain::PromiseId, domain::Moment> chosen(domain::Moment moment,
                                                                  const std::vector<domain::PromiseId>& promises);

private:
    Database& m_database;
};

} // namespace kept::storage
