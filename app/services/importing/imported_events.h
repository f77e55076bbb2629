#pragma once

#include "domain/history.h"
#include "services/importing/import_row.h"

#include <vector>

namespace kept::services {

/// The ids of the things that a row names.
struct RowIds {
    std::optional<domain::PersonId> promiser;
    std::optional<domain::DepartmentId> department;
    std::optional<domain::PersonId> colleague; ///< the promisee; or
    std::optional<domain::ContactId> contact;
    std::optional<domain::ChannelId> channel;
    std::optional<domain::ServiceId> service;
};

[[nodiscard]] domain::Made madeOf(const ImportRow& row, const RowIds& ids);

/// What closed the promise, with the moments of the file; empty for one that is open.
[[nodiscard]] std::vector<domain::EventDetail> closingOf(const ImportRow& row);

/// What a row says of a promise that its source brought before and that is the same otherwise.
enum class RowNews { None, Closing, Contradiction };
[[nodiscard]] RowNews newsIn(const ImportRow& row, const domain::History& history, domain::SourceId source);

} // namespace kept::services
