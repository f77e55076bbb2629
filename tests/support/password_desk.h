#pragma once

#include "domain/errors.h"
#include "services/people.h"
#include "services/sign_in.h"
#include "storage/opening.h"
#include "storage/sign_in_store.h"
#include "tests/support/book_desk.h"
#include "tests/support/sign_in_desk.h"

#include <algorithm>

namespace kept::tests {

/// Mara owns the book and has a password, Tariq has none. Nobody is signed in: the book was opened anew.
struct PasswordDesk : BookDesk {
    PasswordDesk() {
        set(mara, marasPassword);
        openAnew();
    }

    void set(domain::PersonId person, const char* password) {
        services::setPassword(database(), as(person), changes, secret(password), quickly);
    }
    void openAnew(storage::OpenMode mode = storage::OpenMode::Existing) {
        opened = {};
        opened = storage::openBook(path(), mode, now);
    }
    [[nodiscard]] services::Session as(std::optional<domain::PersonId> person) const {
        return {.actor = person, .now = now};
    }
    services::SignInAnswer::Kind signIn(domain::PersonId person, const char* password) {
        return answer(person, password).kind;
    }
    services::SignInAnswer answer(domain::PersonId person, const char* password) {
        return services::signIn(database(), changes, person, secret(password), now, quickly);
    }
    services::SignInAnswer::Kind change(domain::PersonId person, const char* old, const char* password) {
        return services::changePassword(database(), as(person), changes, secret(old), secret(password), quickly).kind;
    }
    void reset(domain::PersonId by, domain::PersonId person, const char* temporary) {
        services::resetPassword(database(), as(by), changes, person, secret(temporary), quickly);
    }
    storage::SignIn row(domain::PersonId person) { return *storage::SignInStore(database()).find(person); }
    services::PersonRow shown(domain::PersonId person) {
        const auto all = services::people(database());
        return *std::ranges::find(all, person, &services::PersonRow::id);
    }
    /// Whether somebody can write under that name.
    bool acts(std::optional<domain::PersonId> person) {
        try {
            (void)services::addPerson(database(), as(person), changes, QStringLiteral("Person %1").arg(++m_added), {},
                                      services::Role::Staff);
            return true;
        } catch (const domain::NotAllowed&) {
            return false;
        }
    }

private:
    int m_added = 0;
};

} // namespace kept::tests
