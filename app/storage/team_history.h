#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QString>

#include <map>
#include <optional>

namespace kept::storage {

class Database;

/// What the events say of the book and its team: the rows of people, departments
/// and customers are derived from it.
struct TeamHistory {
    struct Member {
        std::optional<QString> name; ///< nothing where the text was removed on request
        domain::Moment since;        ///< when the first event about them happened
        std::optional<domain::Moment> leftAt;
        std::optional<QString> password; ///< the digest of its hash; nothing where there is none
    };

    std::optional<bool> rehearsal; ///< nothing where the history does not begin with the opening of the book
    std::map<domain::PersonId, Member> people;
    std::map<domain::DepartmentId, std::optional<QString>> departments;
    /// Empty too in a book of version 1 to which no customer was added since: nothing is said of those that it has.
    std::map<domain::ContactId, std::optional<QString>> contacts;
    std::map<domain::ContactId, domain::ContactId> mergedInto;
};

/// By what had happened until then.
[[nodiscard]] TeamHistory teamHistory(Database& database, domain::Moment until = domain::Moment::max());

/// How the history names the hash of a password.
[[nodiscard]] QString digestOfPassword(const QString& hash);

/// What kind of book it is, by its first event alone.
[[nodiscard]] bool isRehearsal(Database& database);

} // namespace kept::storage
