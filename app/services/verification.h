#pragma once

#include "services/summary.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// What a check of the whole book found.
struct Verification {
    Seal seal;
    std::int64_t promises = 0;
    std::int64_t redactedTexts = 0;
    std::int64_t voidedAlone = 0; ///< voided with nobody else in the book to confirm it
    QStringList problems;         ///< in words, the first one first; at most `mostProblems`
    int derivedRowsWrong = 0;     ///< rows that the events contradict: repair() mends these

    [[nodiscard]] bool isSound() const { return problems.isEmpty(); }
};

inline constexpr int mostProblems = 20;

/// Told now and then with how many events and histories were checked, of how many.
using Progress = std::function<void(std::int64_t done, std::int64_t of)>;

/// The check of a whole book in slices, so that others get their turn in between. What is appended meanwhile is checked
/// too; what was checked is not looked at again. Belongs to the database thread.
class BookCheck {
public:
    explicit BookCheck(const std::optional<Seal>& seal = {});
    ~BookCheck();
    BookCheck(const BookCheck&) = delete;
    BookCheck& operator=(const BookCheck&) = delete;

    /// Goes on until `shouldYield` says so, which is asked every few hundred events; true once all is checked.
    bool advance(storage::Database& database, const std::function<bool()>& shouldYield);
    /// Events and histories that were checked, of how many: the share is between 0 and 1.
    [[nodiscard]] std::pair<std::int64_t, std::int64_t> progress() const;
    /// Whole once advance() gave true.
    [[nodiscard]] const Verification& result() const;

private:
    struct State;
    std::unique_ptr<State> m_state;
};

/// Recomputes the chain over all events and texts, and the rows derived from them. With a seal it also asks whether the
/// history that the seal was taken of still stands underneath the book. It sees an edit, a removal, an insertion or a
/// swap; a tail cut off, or a book written anew from the start, only by a seal.
[[nodiscard]] Verification verify(storage::Database& database, const std::optional<Seal>& seal,
                                  const Progress& progress = {});

/// What repair() mended.
struct Repaired {
    std::int64_t derived = 0; ///< promises, people, departments and figures that were missing or wrong
    std::int64_t removed = 0; ///< promises that were shown and that no event made

    [[nodiscard]] std::int64_t all() const { return derived + removed; }
};

/// Derives promises, their words for search, people and departments anew where they are missing or wrong, and removes
/// promises without a history. Mends no event: throws CorruptBook where the history itself is damaged, and leaves
/// everything as it is.
Repaired repair(storage::Database& database);

} // namespace kept::services
