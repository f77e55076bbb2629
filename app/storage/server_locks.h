#pragma once

namespace kept::storage {

/// The advisory locks of a book on a server, which the schema takes by the same numbers: "Kept" in ASCII, and what for.
inline constexpr int bookLock = 0x4B657074;
inline constexpr int writersLock = 1;  ///< of one transaction: who appends to the history
inline constexpr int presenceLock = 2; ///< of a session: shared by who has the book open, alone for who upgrades it

} // namespace kept::storage
