#pragma once

#include "domain/sign_in_rules.h"
#include "services/changes.h"
#include "services/password_hash.h"
#include "services/secret.h"
#include "services/session.h"

#include <QString>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// What came of a password.
struct SignInAnswer {
    enum class Kind {
        Welcome,
        Temporary, ///< right, and good for nothing but to choose an own one: changePassword()
        Wrong,
        TooSoon, ///< it was not looked at
    };
    Kind kind = Kind::Wrong;
    domain::Duration wait = {};        ///< how long nothing is tried from now on
    domain::FailedSignIns before = {}; ///< the failures until now, for the person to know of
};

/// Why it failed, in a sentence; how often it was tried before, where it did not; empty where there is nothing to say.
[[nodiscard]] QString wordsOf(const SignInAnswer& answer);
/// "Wait 20 seconds before the next try."
[[nodiscard]] QString waitWords(domain::Duration wait);

/// On a file, what follows keeps honest people apart, and no more: whoever may write the file can write past it.
/// `now` is always the clock's, even in a rehearsal. `cost` is for tests.

/// Signs the person in on this connection. The failure is written down before the password is looked at, so that
/// several at once are no way around the wait; in a book that can only be read it is not. A hash of another cost is
/// made anew. Throws NotAllowed for who has no password or has left.
[[nodiscard]] SignInAnswer signIn(storage::Database& database, Changes& changes, domain::PersonId person,
                                  const Secret& password, domain::Moment now,
                                  const PasswordCost& cost = usualPasswordCost());
void signOut(storage::Database& database, Changes& changes, domain::PersonId person);

/// Throws InvalidInput for a password that is too short or too long.
void checkNewPassword(const Secret& password);
/// The acting person's first one, which signs them in. Throws NotAllowed where they have one.
void setPassword(storage::Database& database, const Session& session, Changes& changes, const Secret& password,
                 const PasswordCost& cost = usualPasswordCost());
/// The acting person's own. Nothing is changed unless the answer is Welcome; then they are signed in.
[[nodiscard]] SignInAnswer changePassword(storage::Database& database, const Session& session, Changes& changes,
                                          const Secret& old, const Secret& password,
                                          const PasswordCost& cost = usualPasswordCost());
/// The same. Throws NotAllowed where everybody has to sign in.
[[nodiscard]] SignInAnswer removePassword(storage::Database& database, const Session& session, Changes& changes,
                                          const Secret& old, const PasswordCost& cost = usualPasswordCost());
/// Without asking, for somebody who left and is forgotten; inside a transaction.
void forgetPassword(storage::Database& database, const Session& session, domain::PersonId person);
/// Gives somebody else a temporary password, which ends what theirs opened. Throws NotAllowed for who does not own the
/// book, or is not signed in with a password of their own.
void resetPassword(storage::Database& database, const Session& session, Changes& changes, domain::PersonId person,
                   const Secret& temporary, const PasswordCost& cost = usualPasswordCost());

/// Whether nobody acts in this book without a password.
[[nodiscard]] bool everyoneSignsIn(storage::Database& database);
/// Throws NotAllowed as resetPassword().
void setEveryoneSignsIn(storage::Database& database, const Session& session, Changes& changes, bool on);

/// Throws NotAllowed where somebody else may stand behind the session: where the person has a password that was not
/// given on this connection, or needs one, or where nobody is named in a book of people with passwords.
void requireSignedIn(storage::Database& database, const Session& session);

} // namespace kept::services
