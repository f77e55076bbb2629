#pragma once

#include "domain/moment.h"

namespace kept::storage {

class Database;

/// What others changed in a book on a server since the last look, as the server told it.
struct ServerNotes {
    bool events = false; ///< something was appended to the history
    bool beside = false; ///< something changed that no event tells of: settings, views, notes

    [[nodiscard]] bool isEmpty() const { return !events && !beside; }
};

/// Asks the server to tell of changes; to be said again after each reconnect.
void listen(Database& database);
/// What has arrived, without waiting. Throws ConnectionLost where the way to the server broke.
[[nodiscard]] ServerNotes takeNotes(Database& database);
/// The file descriptor that becomes readable when something arrives; negative for a book that is a file.
[[nodiscard]] int socketOf(const Database& database);

/// By how much the server's clock is ahead of the one here; nothing for a book that is a file.
[[nodiscard]] domain::Duration clockOffset(Database& database);

} // namespace kept::storage
