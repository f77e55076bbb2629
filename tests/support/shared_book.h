#pragma once

#include "domain/event.h"
#include "services/ledger.h"
#include "services/people.h"
#include "storage/opening.h"
#include "tests/support/postgres_server.h"

#include <QString>

namespace kept::tests {

/// A team's book on a server: Mara owns it, Lena leads Service, Ann and Bo are staff there, Tariq is staff in
/// Logistics. Each signs in by their first name, and each has promised something. The clock is the real one: it is the
/// server's.
class SharedBook {
public:
    explicit SharedBook(PostgresServer& server);

    struct Member {
        domain::PersonId id;
        domain::PromiseId promise; ///< of theirs, to a customer
    };
    Member mara;
    Member lena;
    Member ann;
    Member bo;
    Member tariq;

    [[nodiscard]] PostgresServer& server() const { return m_server; }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] QString addressOf(const QString& login) const { return m_server.address(m_name, login); }
    /// A connection of whoever signs in like that.
    [[nodiscard]] storage::Opened openAs(const QString& login) const;
    /// What psql answers somebody.
    [[nodiscard]] QString psql(const QString& login, const QString& sql) const;
    [[nodiscard]] static domain::Moment now();

private:
    Member add(storage::Database& database, const char* name, const char* department, services::Role role);

    PostgresServer& m_server;
    QString m_name;
    services::Changes m_changes;
};

} // namespace kept::tests
