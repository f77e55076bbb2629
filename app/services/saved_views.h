#pragma once

#include "domain/conflict.h"
#include "services/session.h"
#include "storage/saved_view_store.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

using storage::SavedView;

/// What a person sees, in its order: their own views, and those for the team. Throws NotAllowed for who has to sign in.
[[nodiscard]] std::vector<SavedView> savedViews(storage::Database& database, std::optional<domain::PersonId> person);
/// Throws InvalidInput where the person sees none of that name.
[[nodiscard]] SavedView viewNamed(storage::Database& database, std::optional<domain::PersonId> person,
                                  const QString& name);

/// Saves a filter under a name; an own view of that name is replaced. `charts` as in SavedView. Throws InvalidInput for
/// a name that is none, Conflict where a colleague shares a view of that name.
void saveView(storage::Database& database, const Session& session, const QString& name,
              const domain::PromiseQuery& filter, bool shared, const QString& charts = {});
/// These throw NotAllowed where it is somebody else's, and the actor neither leads the team nor owns the book.
/// `seen` is the view as it was when `typed` was typed over it. Throws Conflict, field by field, where somebody changed
/// it since and `settlement` does not say what of that stays.
void changeView(storage::Database& database, const Session& session, const SavedView& seen, const SavedView& typed,
                const domain::Settlement& settlement = {});
void renameView(storage::Database& database, const Session& session, std::int64_t id, const QString& name);
void shareView(storage::Database& database, const Session& session, std::int64_t id, bool shared);
void removeView(storage::Database& database, const Session& session, std::int64_t id);
/// To a place among those that the person sees, counted from 1.
void moveView(storage::Database& database, const Session& session, std::int64_t id, int place);

} // namespace kept::services
