#pragma once

#include "domain/ids.h"

#include <vector>

namespace kept::services {

/// What a piece of work changed in the book, so that models update just those rows. Naming too much is harmless, naming
/// too little is not.
struct Changes {
    std::vector<domain::PromiseId> promises;
    std::vector<domain::PersonId> people;
    bool everything = false; ///< too much to name: departments, settings, an import, a restored book

    [[nodiscard]] bool isEmpty() const { return promises.empty() && people.empty() && !everything; }
    void add(domain::PromiseId promise) { promises.push_back(promise); }
    void add(domain::PersonId person) { people.push_back(person); }
};

} // namespace kept::services
