#include "cli/lookup.h"

#include "cli/words.h"
#include "domain/errors.h"
#include "services/people.h"

namespace kept::cli {

std::optional<domain::DepartmentId> departmentNamed(storage::Database& database, const QString& name) {
    if (name.isNull())
        return std::nullopt;
    const auto departments = services::departments(database);
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const services::NamedThing& department : departments) {
            if (department.name.compare(name.trimmed(), sensitivity) == 0)
                return domain::DepartmentId(department.id);
        }
    }
    throw domain::InvalidInput(Cli::tr("No department of this book is called “%1”.").arg(name));
}

std::optional<domain::PersonId> personNamed(storage::Database& database, const QString& name) {
    return name.isNull() ? std::nullopt : std::optional(services::personNamed(database, name).id);
}

} // namespace kept::cli
