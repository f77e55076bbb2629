#include "models/promise_sections.h"

#include <algorithm>

namespace kept::models {

using services::PromiseKey;

namespace {

bool isBefore(const PromiseKey& a, const PromiseKey& b) {
    return std::pair(a.due, a.id) < std::pair(b.due, b.id);
}

bool isClosed(const PromiseKey& key) {
    return key.outcome != domain::Outcome::Open && key.outcome != domain::Outcome::Overdue;
}

} // namespace

int PromiseSections::sectionOf(const PromiseKey& key, const DueGroups& groups) {
    switch (key.asks) {
    case domain::Asks::Acceptance:
    case domain::Asks::Claim:
    case domain::Asks::VoidAnswer:
        return asked;
    case domain::Asks::OwnUp:
        return owed;
    case domain::Asks::FollowUp:
        return toAsk;
    case domain::Asks::Nothing:
        break;
    }
    return isClosed(key) ? done : static_cast<int>(groups.of(key.due));
}

void PromiseSections::fill(std::vector<PromiseKey> keys, const DueGroups& groups, bool grouped) {
    m_grouped = grouped;
    m_headed.fill(false);
    for (auto& section : m_keys)
        section.clear();
    if (!grouped) {
        m_keys[0] = std::move(keys);
        return;
    }
    for (const PromiseKey& key : keys)
        m_keys[static_cast<std::size_t>(sectionOf(key, groups))].push_back(key);
    for (std::size_t section = 0; section < count; ++section) {
        std::vector<PromiseKey>& members = m_keys[section];
        if (!std::is_sorted(members.begin(), members.end(), isBefore))
            std::sort(members.begin(), members.end(), isBefore);
        m_headed[section] = !members.empty();
    }
}

int PromiseSections::rowCount() const {
    int rows = 0;
    for (int section = 0; section < count; ++section)
        rows += static_cast<int>(keys(section).size()) + (hasHeader(section) ? 1 : 0);
    return rows;
}

PromiseSections::Place PromiseSections::placeOf(int row) const {
    for (const int section : inOrder) {
        const int header = hasHeader(section) ? 1 : 0;
        const int size = static_cast<int>(keys(section).size()) + header;
        if (row < size)
            return {section, row - header};
        row -= size;
    }
    Q_UNREACHABLE();
}

int PromiseSections::rowOf(Place place) const {
    int row = place.index + (hasHeader(place.section) ? 1 : 0);
    for (const int section : inOrder) {
        if (section == place.section)
            break;
        row += static_cast<int>(keys(section).size()) + (hasHeader(section) ? 1 : 0);
    }
    return row;
}

std::optional<PromiseSections::Place> PromiseSections::find(domain::PromiseId id) const {
    for (int section = 0; section < count; ++section) {
        const auto& members = keys(section);
        const auto it =
            std::find_if(members.begin(), members.end(), [id](const PromiseKey& key) { return key.id == id; });
        if (it != members.end())
            return Place{section, static_cast<int>(it - members.begin())};
    }
    return std::nullopt;
}

std::optional<PromiseSections::Place> PromiseSections::find(domain::Moment due, domain::PromiseId id) const {
    if (!m_grouped)
        return findInOrder(due, id);
    PromiseKey wanted;
    wanted.id = id;
    wanted.due = due;
    for (int section = 0; section < count; ++section) {
        const int index = indexFor(section, wanted);
        const auto& members = keys(section);
        if (index < static_cast<int>(members.size()) && members[static_cast<std::size_t>(index)].id == id)
            return Place{section, index};
    }
    return std::nullopt;
}

std::optional<PromiseSections::Place> PromiseSections::findInOrder(domain::Moment due, domain::PromiseId id) const {
    const auto& members = keys(0);
    const bool isDescending = !members.empty() && members.front().due > members.back().due;
    auto at = std::partition_point(members.begin(), members.end(),
                                   [&](const PromiseKey& key) { return isDescending ? key.due > due : key.due < due; });
    for (; at != members.end() && at->due == due; ++at) {
        if (at->id == id)
            return Place{0, static_cast<int>(at - members.begin())};
    }
    return find(id);
}

int PromiseSections::indexFor(int section, const PromiseKey& key) const {
    const auto& members = keys(section);
    if (!m_grouped) {
        const auto at = find(key.id);
        return at ? at->index : static_cast<int>(members.size());
    }
    return static_cast<int>(std::lower_bound(members.begin(), members.end(), key, isBefore) - members.begin());
}

} // namespace kept::models
