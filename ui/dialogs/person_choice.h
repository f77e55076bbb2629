#pragma once

#include "services/people.h"

#include <vector>

class QComboBox;

namespace kept::ui {

/// A choice of those on the team, by name; the data of each entry is their id.
[[nodiscard]] QComboBox* makePersonChoice(const std::vector<services::PersonRow>& people);

} // namespace kept::ui
