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
[[nodiscard]] std::optional<domain::ChannelId> channelNamed(storage::Database& database, const QString& name);
[[nodiscard]] std::optional<domain::PersonId> personNamed(storage::Database& database, const QString& name);

/// Who of those on the team is called that; nobody where it is nobody's name.
[[nodiscard]] std::optional<domain::PersonId> personCalled(storage::Database& database, const QString& name);

/// One of both.
struct Promiser {
    std::optional<domain::PersonId> person;
    std::optional<domain::DepartmentId> department;
};
/// The person on the team or the department of that name. Throws InvalidInput where there is neither.
[[nodiscard]] Promiser promiserNamed(storage::Database& database, const QString& name);

} // namespace kept::cli
