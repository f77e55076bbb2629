#pragma once

#include "services/sign_in.h"
#include "tests/support/open_book.h"

namespace kept::tests {

/// The least that libsodium takes: a test tries many passwords.
inline constexpr services::PasswordCost quickly{1, 8192};

[[nodiscard]] inline services::Secret secret(const char* text) {
    return services::Secret(QString::fromUtf8(text));
}

inline const char* const marasPassword = "a word of Mara";
inline const char* const tariqsPassword = "a word of Tariq";

/// Gives somebody a password, as on another desktop: nobody is signed in here by it.
inline void givePassword(OpenBook& open, domain::PersonId person, const char* password) {
    open.run([&](storage::Database& database, services::Changes& changes) {
        services::setPassword(database, {person, open.now}, changes, secret(password), quickly);
        services::signOut(database, changes, person);
    });
}

} // namespace kept::tests
