#pragma once

#include "services/own_up_templates.h"

#include <algorithm>

namespace kept::tests {

inline services::OwnUpTemplate ownUpTemplate(storage::Database& database, const QString& language,
                                             services::Miss miss) {
    const auto all = services::ownUpTemplates(database);
    return *std::ranges::find_if(all, [&](const auto& each) { return each.language == language && each.miss == miss; });
}

} // namespace kept::tests
