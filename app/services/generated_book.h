#pragma once

#include "domain/moment.h"
#include "services/changes.h"

#include <cstdint>
#include <memory>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// A made-up book, as large as is asked for: a team in departments, with hours of their own, busy and quiet seasons,
/// good and bad habits, and customers.
struct GeneratedBook {
    std::int64_t promises = 0;
    std::uint32_t seed = 20'417;
    int people = 0; ///< none: as many as promise so much in a few years, from 3 to 60

    /// How many people that makes.
    [[nodiscard]] int team() const;
};

/// Fills a new book with it, in slices, each one transaction: the same promises for the same seed, of the years before
/// `now`, marked as imported from "generated". The team is led by its first person, who owns the book; then comes one
/// lead for each department. Belongs to the database thread.
class BookGenerator {
public:
    BookGenerator(const GeneratedBook& wanted, domain::Moment now);
    ~BookGenerator();
    BookGenerator(const BookGenerator&) = delete;
    BookGenerator& operator=(const BookGenerator&) = delete;

    /// When the team came together: the book is opened then, or before.
    [[nodiscard]] domain::Moment beginning() const;
    /// Goes on; true once all is in.
    bool advance(storage::Database& database, Changes& changes);
    [[nodiscard]] std::int64_t made() const;

private:
    class Slice;
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace kept::services
