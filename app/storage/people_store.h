#pragma once

#include "domain/history.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {

class Database;

enum class Role { Staff, Lead, Owner };

[[nodiscard]] QString keyOf(Role role);
/// Nothing where the text is none of staff, lead, owner.
[[nodiscard]] std::optional<Role> roleFromKey(const QString& key);

struct Person {
    domain::PersonId id;
    QString name;
    Role role = Role::Staff;
    std::optional<domain::Moment> leftAt;
    std::optional<domain::DepartmentId> department; ///< the newest one
    std::int64_t version = 0;
};

class PeopleStore {
public:
    explicit PeopleStore(Database& database) : m_database(database) {}

    /// By name, those who left included.
    [[nodiscard]] std::vector<Person> all();
    [[nodiscard]] std::optional<Person> find(domain::PersonId id);
    /// Names differ at least in something else than case.
    [[nodiscard]] std::optional<Person> find(const QString& name);
    /// Throws Conflict where the name is taken, InvalidInput where it is empty.
    domain::PersonId add(const QString& name, Role role);
    /// Throws Conflict where the person changed since `version`, or the name is taken.
    void change(domain::PersonId id, std::int64_t version, const QString& name, Role role);
    /// No moment means that the person is back.
    void setLeft(domain::PersonId id, std::optional<domain::Moment> leftAt);
    /// Whether anybody else is in the book, or was at that moment or later.
    [[nodiscard]] bool isAnyoneBeside(domain::PersonId person, std::optional<domain::Moment> since);

    /// Writes down the membership that `event` recorded.
    void putMembership(domain::PersonId person, domain::DepartmentId department, domain::Moment since,
                       domain::EventNumber event);
    [[nodiscard]] domain::Memberships memberships();

private:
    Database& m_database;
};

} // namespace kept::storage
