#pragma once

#include "services/people.h"

#include <vector>

namespace kept::ui {

/// What the figures can be limited to, by name.
struct ChartsNames {
    std::vector<services::NamedThing> departments;
    std::vector<services::NamedThing> channels;
    std::vector<services::NamedThing> standards;
    std::vector<services::PersonRow> people;
};

/// Runs on the database thread.
[[nodiscard]] inline ChartsNames readChartsNames(storage::Database& database) {
    return {.departments = services::departments(database),
            .channels = services::channels(database),
            .standards = services::standardNames(database),
            .people = services::people(database)};
}

} // namespace kept::ui
