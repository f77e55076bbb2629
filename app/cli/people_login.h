#pragma once

#include "cli/options.h"
#include "domain/ids.h"

namespace kept::storage {
class Database;
}

namespace kept::cli {

class BookSession;

/// What follows where nobody who owns the book signs in any more.
[[nodiscard]] QString lastOwnerGone();

/// Where that would come of it, and whoever keeps the book asks, who may do it: throws NotAllowed unless `yes`. True
/// where it will. To be called within the change.
[[nodiscard]] bool endsLastOwner(BookSession& session, storage::Database& database, domain::PersonId person, bool yes);

/// `kept people login`: who signs in as whom at the server of a shared book.
class PeopleLogin {
public:
    void define(Options& options);
    /// False where it was not typed.
    [[nodiscard]] bool runOn(BookSession& session);

private:
    void show(BookSession& session) const;
    void give(BookSession& session) const;
    void take(BookSession& session) const;
    [[nodiscard]] QString wanted(const QString& person, const QString& before) const;

    bool m_login = false;
    QString m_name;
    QString m_as;
    bool m_newPassword = false;
    bool m_noPassword = false;
    bool m_remove = false;
    bool m_yes = false;
};

} // namespace kept::cli
