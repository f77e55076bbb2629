#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <cstdint>
#include <vector>

namespace kept::storage {

class Database;

/// What others changed in a book on a server since the last look, as the server told it.
struct ServerNotes {
    bool beside = false;                     ///< something changed that no event tells of: settings, views, notes
    bool unnamed = false;                    ///< events were appended of which only the book tells more
    std::int64_t newest = 0;                 ///< the last event that is named here; 0 for none
    std::vector<domain::PromiseId> promises; ///< that those changed
    std::vector<domain::PersonId> concerned; ///< whom these concern, each perhaps several times
    bool concernAnybody = false;             ///< it may be others too

    [[nodiscard]] bool isEmpty() const { return !beside && !unnamed && newest == 0; }
};

/// Adds what the server said once. Of what can't be read at least that something was appended, or changed, is kept.
void read(const QByteArray& said, ServerNotes& notes);
/// Asks the server to tell of changes; to be said again after each reconnect.
void listen(Database& database);
/// What has arrived, without waiting. Throws ConnectionLost where the way to the server broke.
[[nodiscard]] ServerNotes takeNotes(Database& database);
/// The file descriptor that becomes readable when something arrives; negative for a book that is a file.
[[nodiscard]] int socketOf(const Database& database);

/// By how much the server's clock is ahead of the one here; nothing for a book that is a file.
[[nodiscard]] domain::Duration clockOffset(Database& database);

} // namespace kept::storage
