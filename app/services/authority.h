#pragma once

#include "services/people.h"
#include "services/session.h"

#include <optional>
#include <vector>

namespace kept::services {

/// What somebody may set for others.
enum class Authority {
    None, ///< staff look at the settings
    Team, ///< leads set everything but who owns the book
    Book, ///< owners; and, so that no book locks its people out, whoever is highest where there is no owner
};

[[nodiscard]] Authority authorityOf(const std::vector<PersonRow>& people, std::optional<domain::PersonId> actor);
/// What it takes to give somebody of one role another, or to let them leave or come back.
[[nodiscard]] Authority authorityOver(Role before, Role after);
/// Throws NotAllowed, in words, where the actor has less than that, or has to sign in first.
void requireAuthority(storage::Database& database, const Session& session, Authority needed);

} // namespace kept::services
