#pragma once

#include "domain/ids.h"
#include "domain/sign_in_rules.h"

#include <QString>

#include <map>
#include <optional>
#include <set>

namespace kept::storage {

class Database;

/// How one person signs in.
struct SignIn {
    QString hash;           ///< of the password, in libsodium's own writing: "$argon2id$…"
    bool temporary = false; ///< somebody else gave it: it opens nothing until the person chose their own
    domain::FailedSignIns failed = {};
    domain::Moment changedAt = {};
};

/// The passwords of a book, and who signed in on this connection to it. A password that was changed by anybody since
/// ends what it opened. Only a file keeps passwords: a server signs people in itself, and has nobody here.
class SignInStore {
public:
    explicit SignInStore(Database& database);

    [[nodiscard]] bool isAnybody();
    [[nodiscard]] std::optional<SignIn> find(domain::PersonId person);
    [[nodiscard]] std::map<domain::PersonId, SignIn> all();
    /// In place of the one that the person had.
    void put(domain::PersonId person, const SignIn& signIn);
    void setFailed(domain::PersonId person, const domain::FailedSignIns& failed);
    /// Whether there was one.
    bool remove(domain::PersonId person);

    /// What follows is forgotten with the connection.
    void noteSignedIn(domain::PersonId person);
    void noteSignedOut(domain::PersonId person);
    [[nodiscard]] std::set<domain::PersonId> signedIn();

private:
    [[nodiscard]] bool hasSessions();

    Database& m_database;
    bool m_isKept;
};

} // namespace kept::storage
