#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <map>
#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// When series grow next, and what they grew so far: derived from the history.
class SeriesStore {
public:
    explicit SeriesStore(Database& database) : m_database(database) {}

    domain::SeriesId add();
    /// One that the history has, and the book lost.
    void restore(domain::SeriesId series);
    void remove(domain::SeriesId series);
    /// When its next occurrence falls to be made; nothing where there is none any more.
    void setGrowth(domain::SeriesId series, std::optional<domain::Moment> at);

    /// The series with an occurrence that falls to be made by then.
    [[nodiscard]] std::vector<domain::SeriesId> toGrow(domain::Moment by);
    /// The earliest moment at which one grows.
    [[nodiscard]] std::optional<domain::Moment> nextGrowth();
    [[nodiscard]] std::map<domain::SeriesId, std::optional<domain::Moment>> growths();

    /// An occurrence that is a promise.
    struct Occurrence {
        domain::PromiseId promise;
        domain::Moment due; ///< as it was made
    };
    /// The latest one; nothing before the first was made.
    [[nodiscard]] std::optional<Occurrence> lastMade(domain::SeriesId series);
    /// One that was made due from `from` to before `until`.
    [[nodiscard]] std::optional<Occurrence> madeBetween(domain::SeriesId series, domain::Moment from,
                                                        domain::Moment until);
    /// All that were made, in the order of their making.
    [[nodiscard]] std::vector<domain::PromiseId> promisesOf(domain::SeriesId series);

private:
    Database& m_database;
};

} // namespace kept::storage
