#include "cli/lookup.h"

#include "cli/words.h"
#include "domain/errors.h"
#include "services/people.h"

#include <algorithm>

namespace kept::cli {

namespace {

/// In the spelling of the book, or in another case.
std::optional<std::int64_t> idNamed(const std::vector<services::NamedThing>& things, const QString& name) {
    for (const Qt::CaseSensitivity sensitivity : {Qt::CaseSensitive, Qt::CaseInsensitive}) {
        for (const services::NamedThing& thing : things) {
            if (thing.name.compare(name.trimmed(), sensitivity) == 0)
                return thing.id;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<domain::DepartmentId> departmentNamed(storage::Database& database, const QString& name) {
    if (name.isNull())
        return std::nullopt;
    if (const auto id = idNamed(services::departments(database), name))
        return domain::DepartmentId(*id);
    throw domain::InvalidInput(Cli::tr("No department of this book is called “%1”.").arg(name));
}

std::optional<domain::ChannelId> channelNamed(storage::Database& database, const QString& name) {
    if (name.isNull())
        return std::nullopt;
    if (const auto id = idNamed(services::channels(database), name))
        return domain::ChannelId(*id);
    throw domain::InvalidInput(Cli::tr("No channel of this book is called “%1”.").arg(name));
}

std::optional<domain::PersonId> personNamed(storage::Database& database, const QString& name) {
    return name.isNull() ? std::nullopt : std::optional(services::personNamed(database, name).id);
}

std::optional<domain::PersonId> personCalled(storage::Database& database, const QString& name) {
    const std::vector<services::PersonRow> people = services::people(database);
    const auto found = std::find_if(people.begin(), people.end(), [&](const services::PersonRow& person) {
        return !person.left && person.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
    });
    return found != people.end() ? std::optional(found->id) : std::nullopt;
}

Promiser promiserNamed(storage::Database& database, const QString& name) {
    const std::vector<services::NamedThing> departments = services::departments(database);
    const bool isDepartment =
        std::any_of(departments.begin(), departments.end(), [&](const services::NamedThing& department) {
            return department.name.compare(name.trimmed(), Qt::CaseInsensitive) == 0;
        });
    if (isDepartment && !personCalled(database, name))
        return {.person = {}, .department = departmentNamed(database, name)};
    const services::PersonRow person = services::personNamed(database, name);
    services::checkIsOnTeam(person);
    return {.person = person.id, .department = {}};
}

} // namespace kept::cli
