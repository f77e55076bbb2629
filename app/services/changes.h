#pragma once

#include "domain/ids.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace kept::services {

/// What a piece of work changed in the book, so that models update just those rows. Naming too much is harmless, naming
/// too little is not.
struct Changes {
    std::vector<domain::PromiseId> promises;
    std::vector<domain::PersonId> people;
    /// Whom those promises concern: everybody who has, had, made, gets or is asked about one of them. Where nothing is
    /// said it may be anybody.
    std::optional<std::vector<domain::PersonId>> concerned = {};
    bool everything = false; ///< too much to name: departments, settings, an import, a restored book

    [[nodiscard]] bool isEmpty() const { return promises.empty() && people.empty() && !everything; }
    [[nodiscard]] bool mayConcern(domain::PersonId person) const {
        return everything || !concerned || std::ranges::find(*concerned, person) != concerned->end();
    }
    void add(domain::PromiseId promise) { promises.push_back(promise); }
    void add(domain::PersonId person) { people.push_back(person); }
};

} // namespace kept::services
