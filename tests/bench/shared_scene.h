#pragma once

#include "domain/ids.h"
#include "services/people.h"
#include "tests/bench/filled_book.h"
#include "tests/support/postgres_server.h"

#include <QString>

#include <memory>
#include <vector>

namespace kept::bench {

/// Somebody of the team, who signs in at the server as themselves.
struct Member {
    domain::PersonId id;
    services::Role role = services::Role::Staff;
    QString address;
    QString password;
};

struct SceneWishes {
    services::GeneratedBook book;
    QString address; ///< of an empty database, or of a book made by this; empty for a server of its own
    QString file;    ///< a book that was generated before, or is to be; empty for a temporary one
};

/// A team's book on a server, large, with a login for everybody.
class SharedScene {
public:
    /// Says on standard output what it does, for it may take long.
    explicit SharedScene(const SceneWishes& wishes);
    ~SharedScene();

    /// As whoever maintains the book.
    [[nodiscard]] const QString& address() const { return m_address; }
    /// The same for libpq.
    [[nodiscard]] QByteArray conninfo() const { return m_address.toUtf8(); }
    [[nodiscard]] const std::vector<Member>& members() const { return m_members; }
    [[nodiscard]] qint64 postmaster() const { return m_postmaster; }
    [[nodiscard]] qint64 eventCount() const;
    /// Throws where the book is not sound, or its numbers have gaps.
    void verify() const;

private:
    void fill(const SceneWishes& wishes) const;
    void giveLogins();
    void findPostmaster();

    std::unique_ptr<tests::PostgresServer> m_server;
    QString m_address;
    std::vector<Member> m_members;
    qint64 m_postmaster = 0;
};

} // namespace kept::bench
