#pragma once

#include "services/changes.h"
#include "services/session.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// What a lead wrote about somebody, for the two of them.
struct PrivateNote {
    std::int64_t id = 0;
    QString author;
    QString person; ///< whom it is about
    domain::Moment writtenAt;
    QString words;
    bool isMine = false;           ///< written by who reads, who may remove it
    bool holdsRemovedName = false; ///< of somebody who asked to be forgotten: whoever wrote it should remove it
};

/// Those that the acting person wrote, or that are about them, newest first; none for nobody. Nobody else's: as far as
/// Kept goes, for whoever holds the file can read it with other programs. Throws NotAllowed for who has to sign in.
[[nodiscard]] std::vector<PrivateNote> privateNotes(storage::Database& database, const Session& session);
/// Throws NotAllowed for who is no lead, and for a note to oneself; InvalidInput for no words.
void writePrivateNote(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person,
                      const QString& words);
/// For good, but for the backups made before. Throws NotAllowed where it is not one's own.
void removePrivateNote(storage::Database& database, const Session& session, Changes& changes, std::int64_t id);

} // namespace kept::services
