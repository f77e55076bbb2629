#pragma once

#include "domain/ids.h"

#include <QString>

#include <optional>

namespace kept::storage {
class Database;
}

namespace kept::cli {

/// The department of that name, whatever its case; throws InvalidInput where there is none. Nothing for a null name.
[[nodiscard]] std::optional<domain::DepartmentId> departmentNamed(storage::Database& database, const QString& name);
/// The same for people, those who left included.
[[nodiscard]] std::optional<domain::PersonId> personNamed(storage::Database& database, const QString& name);

} // namespace kept::cli
