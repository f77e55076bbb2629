#pragma once

#include "domain/ids.h"
#include "domain/moment.h"

#include <QString>

#include <set>
#include <vector>

namespace kept::storage {

class Database;

/// A promise that is open or overdue.
struct UnkeptPromise {
    domain::PromiseId id;
    domain::PersonId holder; ///< names nobody where its department has not claimed it
    domain::Moment judgedDue;
};

/// What leads are told of.
class OverdueStore {
public:
    explicit OverdueStore(Database& database) : m_database(database) {}

    /// Promises that are not kept yet, of these people or, where nobody holds them, of these departments, judged by a
    /// deadline after `since`, and that `lead` was not told of as overdue by it; the first `most` by that deadline.
    [[nodiscard]] std::vector<UnkeptPromise> untold(domain::PersonId lead, const std::set<domain::PersonId>& holders,
                                                    const std::set<domain::DepartmentId>& departments,
                                                    domain::Moment since, int most);

private:
    [[nodiscard]] std::vector<UnkeptPromise> untoldWhere(const QString& condition, const QString& among,
                                                         domain::PersonId lead, domain::Moment since, int most);

    Database& m_database;
};

} // namespace kept::storage
