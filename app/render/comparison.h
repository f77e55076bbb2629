#pragma once

#include "domain/figures.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace kept::render {

/// The period before, to be held against, and what both periods are called: "October 2026", "September".
struct Comparison {
    std::vector<domain::GroupTally> before = {}; ///< the same groups, by id and key
    QString nowName = {};
    QString beforeName = {}; ///< empty where nothing is to be seen of it beside the figures

    [[nodiscard]] bool isShown() const { return !beforeName.isEmpty(); }

    /// What that group had in the period before; nothing judged where it had none.
    [[nodiscard]] domain::GroupTally of(const domain::GroupTally& group) const {
        const auto same = std::ranges::find_if(before, [&group](const domain::GroupTally& other) {
            return other.id == group.id && other.key == group.key;
        });
        domain::GroupTally none;
        none.id = group.id;
        none.key = group.key;
        return same == before.end() ? none : *same;
    }
};

} // namespace kept::render
