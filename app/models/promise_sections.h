#pragma once

#include "models/due_words.h"
#include "services/promise_query.h"

#include <array>
#include <optional>
#include <vector>

namespace kept::models {

/// Keys of promises in sections by when they are due, as one flat list of rows in which a header goes before each
/// section that has any. Plain bookkeeping: the model tells views what changes.
class PromiseSections {
public:
    /// DueGroup's values, what was closed today, what waits for an answer, misses to own up to, and closed
    /// ones to ask after.
    static constexpr int done = 5;
    static constexpr int asked = 6;
    static constexpr int owed = 7;
    static constexpr int toAsk = 8;
    static constexpr int count = 9;
    /// As they follow each other in the list.
    static constexpr std::array<int, count> inOrder = {asked, 0, owed, 1, 2, 3, 4, toAsk, done};

    struct Place {
        int section = 0;
        int index = -1; ///< -1 for the header
    };

    /// Sorts the keys into sections; ungrouped they stay as they come, in one section without header.
    void fill(std::vector<services::PromiseKey> keys, const DueGroups& groups, bool grouped);

    [[nodiscard]] static int sectionOf(const services::PromiseKey& key, const DueGroups& groups);
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] Place placeOf(int row) const;
    [[nodiscard]] int rowOf(Place place) const;
    [[nodiscard]] std::optional<Place> find(domain::PromiseId id) const;
    /// The same, where the key is known: fast.
    [[nodiscard]] std::optional<Place> find(domain::Moment due, domain::PromiseId id) const;
    /// Where `key` goes in `section`, among those that are there.
    [[nodiscard]] int indexFor(int section, const services::PromiseKey& key) const;

    [[nodiscard]] bool isGrouped() const { return m_grouped; }
    [[nodiscard]] bool hasHeader(int section) const { return m_headed[static_cast<std::size_t>(section)]; }
    void setHeader(int section, bool shown) { m_headed[static_cast<std::size_t>(section)] = shown; }
    [[nodiscard]] std::vector<services::PromiseKey>& keys(int section) {
        return m_keys[static_cast<std::size_t>(section)];
    }
    [[nodiscard]] const std::vector<services::PromiseKey>& keys(int section) const {
        return m_keys[static_cast<std::size_t>(section)];
    }

private:
    /// Ungrouped keys mostly stand by their deadline, first or last one first, as they were asked for.
    [[nodiscard]] std::optional<Place> findInOrder(domain::Moment due, domain::PromiseId id) const;

    std::array<std::vector<services::PromiseKey>, count> m_keys;
    std::array<bool, count> m_headed{};
    bool m_grouped = true;
};

} // namespace kept::models
