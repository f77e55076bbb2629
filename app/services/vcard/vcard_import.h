#pragma once

#include "services/changes.h"
#include "services/session.h"
#include "services/vcard/vcard_reader.h"

namespace kept::storage {
class Database;
}

namespace kept::services::vcard {

struct ImportReport {
    int added = 0;
    int updated = 0; ///< were known, and the card says more of them
    int known = 0;
    std::vector<BadCard> bad; ///< by line
};

/// Takes the cards into the book, all in one. A card is a customer that is known by its identifier, or else by a mail,
/// or else by the name; then what the book lacks is filled in, and nothing that it has is replaced. With `dryRun` the
/// same is tried, and nothing kept.
[[nodiscard]] ImportReport importCards(storage::Database& database, const Session& session, Changes& changes,
                                       const QByteArray& file, bool dryRun);

} // namespace kept::services::vcard
