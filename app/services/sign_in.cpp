#include "services/sign_in.h"

#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/authority.h"
#include "services/people.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/event_store.h"
#include "storage/name_trace_store.h"
#include "storage/names.h"
#include "storage/settings_store.h"
#include "storage/sign_in_store.h"
#include "storage/team_history.h"
#include "storage/team_record.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;
using storage::SignIn;
using storage::SignInStore;

namespace {

struct SignInText {
    Q_DECLARE_TR_FUNCTIONS(SignIn)
};

const QString everyoneKey = QStringLiteral("everyone_signs_in");

QString nameOf(storage::Database& database, PersonId person) {
    return storage::Names(database).of(person);
}

SignIn signInOf(storage::Database& database, PersonId person) {
    checkIsOnTeam(database, person);
    if (const auto found = SignInStore(database).find(person))
        return *found;
    throw NotAllowed(SignInText::tr("%1 has no password.").arg(nameOf(database, person)));
}

PersonId passwordOwnerOf(const Session& session) {
    if (!session.actor)
        throw NotAllowed(SignInText::tr("Say first who you are: a password is somebody's."));
    return *session.actor;
}

/// Passwords go by the clock, which the history of a rehearsal must not follow.
Moment momentOfFact(storage::Database& database, const Session& session) {
    return storage::isRehearsal(database) ? Moment() : session.now;
}

/// Writes a password down, with the fact that belongs to it; inside a transaction.
void put(storage::Database& database, const Session& session, PersonId person, const SignIn& signIn) {
    SignInStore(database).put(person, signIn);
    storage::EventStore events(database);
    storage::TeamRecord(database, events, momentOfFact(database, session), session.actor)
        .setPassword(person, signIn.hash);
}

/// Another password than before.
void putNew(storage::Database& database, const Session& session, PersonId person, const QString& hash, bool temporary) {
    const auto before = SignInStore(database).find(person);
    // Two in one moment are two: what the first one opened is over.
    const Moment changed = before ? std::max(session.now, before->changedAt + Duration(1)) : session.now;
    put(database, session, person, {.hash = hash, .temporary = temporary, .failed = {}, .changedAt = changed});
}

/// What an attempt came to, and the hash that it was held against.
struct Attempt {
    SignInAnswer answer;
    QString hash;
};

Attempt attempt(storage::Database& database, PersonId person, const Secret& password, Moment now) {
    const bool counts = database.access() == storage::Database::Access::ReadWrite;
    SignIn known;
    FailedSignIns before;
    {
        std::optional<storage::Transaction> transaction;
        if (counts)
            transaction.emplace(database);
        known = signInOf(database, person);
        before = heldAt(known.failed, now);
        const Duration left = signInWaitLeft(before, now);
        if (counts) {
            SignInStore(database).setFailed(person, left > Duration::zero() ? before : afterFailure(before, now));
            transaction->commit();
        }
        if (left > Duration::zero())
            return {{.kind = SignInAnswer::Kind::TooSoon, .wait = left, .before = before}, {}};
    }
    if (!opens(known.hash, password))
        return {{.kind = SignInAnswer::Kind::Wrong,
                 .wait = counts ? signInWaitAfter(afterFailure(before, now).count) : Duration::zero(),
                 .before = before},
                {}};
    const auto kind = known.temporary ? SignInAnswer::Kind::Temporary : SignInAnswer::Kind::Welcome;
    return {{.kind = kind, .wait = {}, .before = before}, known.hash};
}

bool isRight(const SignInAnswer& answer) {
    return answer.kind == SignInAnswer::Kind::Welcome || answer.kind == SignInAnswer::Kind::Temporary;
}

/// As it was when the password was looked at; inside a transaction.
SignIn unchanged(storage::Database& database, PersonId person, const QString& hash) {
    const auto found = SignInStore(database).find(person);
    if (!found || found->hash != hash)
        throw Conflict(SignInText::tr("The password was changed meanwhile. Try again."));
    return *found;
}

/// Notes what a right password opens, and makes its hash anew where that is of another cost.
void enter(storage::Database& database, PersonId person, const Attempt& right, const Secret& password, Moment now,
           const PasswordCost& cost) {
    SignInStore store(database);
    if (database.access() == storage::Database::Access::ReadWrite) {
        const QString fresh = isOutdated(right.hash, cost) ? hashOf(password, cost) : right.hash;
        storage::Transaction transaction(database);
        SignIn known = unchanged(database, person, right.hash);
        store.setFailed(person, {});
        if (fresh != right.hash) {
            known.hash = fresh;
            known.failed = {};
            put(database, {.actor = person, .now = now}, person, known);
        }
        transaction.commit();
    }
    if (right.answer.kind == SignInAnswer::Kind::Welcome)
        store.noteSignedIn(person);
}

/// Owners who might be anybody give no passwords.
void requireSignedInOwner(storage::Database& database, const Session& session) {
    requireAuthority(database, session, Authority::Book);
    if (!SignInStore(database).find(passwordOwnerOf(session)))
        throw NotAllowed(
            SignInText::tr("Set a password of your own first: without one, anybody could do this as you."));
}

/// A server signs people in itself (services/logins.h).
void requireFile(const storage::Database& database) {
    if (database.dialect().isServer())
        throw NotAllowed(SignInText::tr("At this book everybody signs in with a login of its server."));
}

} // namespace

ActingTransaction::ActingTransaction(storage::Database& database, const Session& session) : Transaction(database) {
    requireSignedIn(database, session);
}

QString waitWords(Duration wait) {
    const auto seconds = static_cast<int>(std::chrono::ceil<std::chrono::seconds>(wait).count());
    if (seconds < 2 * 60)
        return SignInText::tr("Wait %n second(s) before the next try.", nullptr, seconds);
    return SignInText::tr("Wait %n minute(s) before the next try.", nullptr, (seconds + 59) / 60);
}

QString wordsOf(const SignInAnswer& answer) {
    switch (answer.kind) {
    case SignInAnswer::Kind::Wrong:
        return answer.wait > Duration::zero()
                   ? SignInText::tr("That is not the password. %1").arg(waitWords(answer.wait))
                   : SignInText::tr("That is not the password.");
    case SignInAnswer::Kind::TooSoon:
        return SignInText::tr("There were too many wrong passwords. %1").arg(waitWords(answer.wait));
    case SignInAnswer::Kind::Temporary:
        return SignInText::tr("This password is temporary. Choose one of your own.");
    case SignInAnswer::Kind::Welcome:
        return answer.before.count == 0
                   ? QString()
                   : SignInText::tr("A wrong password was given %n time(s) since you last signed in.", nullptr,
                                    answer.before.count);
    }
    Q_UNREACHABLE();
}

SignInAnswer signIn(storage::Database& database, Changes& changes, PersonId person, const Secret& password, Moment now,
                    const PasswordCost& cost) {
    const Attempt tried = attempt(database, person, password, now);
    if (isRight(tried.answer)) {
        enter(database, person, tried, password, now, cost);
        changes.add(person);
    }
    return tried.answer;
}

void signOut(storage::Database& database, Changes& changes, PersonId person) {
    SignInStore(database).noteSignedOut(person);
    changes.add(person);
}

void checkNewPassword(const Secret& password) {
    const auto fault = passwordFault(password.length());
    if (fault == PasswordFault::TooShort)
        throw InvalidInput(SignInText::tr("A password has at least %n characters.", nullptr, shortestPassword));
    if (fault == PasswordFault::TooLong)
        throw InvalidInput(SignInText::tr("A password has at most %n characters.", nullptr, longestPassword));
}

void setPassword(storage::Database& database, const Session& session, Changes& changes, const Secret& password,
                 const PasswordCost& cost) {
    requireFile(database);
    const PersonId person = passwordOwnerOf(session);
    checkNewPassword(password);
    checkIsOnTeam(database, person);
    const QString hash = hashOf(password, cost);
    storage::Transaction transaction(database);
    SignInStore store(database);
    if (store.find(person))
        throw NotAllowed(SignInText::tr("%1 has a password already: change it.").arg(nameOf(database, person)));
    putNew(database, session, person, hash, false);
    store.noteSignedIn(person);
    transaction.commit();
    changes.add(person);
}

SignInAnswer changePassword(storage::Database& database, const Session& session, Changes& changes, const Secret& old,
                            const Secret& password, const PasswordCost& cost) {
    const PersonId person = passwordOwnerOf(session);
    checkNewPassword(password);
    if (password.isSame(old))
        throw InvalidInput(SignInText::tr("The new password is the old one."));
    Attempt tried = attempt(database, person, old, session.now);
    if (!isRight(tried.answer))
        return tried.answer;
    const QString hash = hashOf(password, cost);
    storage::Transaction transaction(database);
    (void)unchanged(database, person, tried.hash);
    putNew(database, session, person, hash, false);
    SignInStore(database).noteSignedIn(person);
    transaction.commit();
    changes.add(person);
    tried.answer.kind = SignInAnswer::Kind::Welcome;
    return tried.answer;
}

SignInAnswer removePassword(storage::Database& database, const Session& session, Changes& changes, const Secret& old,
                            const PasswordCost& cost) {
    const PersonId person = passwordOwnerOf(session);
    if (everyoneSignsIn(database))
        throw NotAllowed(SignInText::tr("Everybody signs in to this book: the password can be changed, not removed."));
    const Attempt tried = attempt(database, person, old, session.now);
    if (tried.answer.kind != SignInAnswer::Kind::Welcome)
        return tried.answer;
    enter(database, person, tried, old, session.now, cost);
    const storage::WipingDeletes wiping(database);
    ActingTransaction transaction(database, session);
    forgetPassword(database, session, person);
    transaction.commit();
    changes.add(person);
    return tried.answer;
}

void forgetPassword(storage::Database& database, const Session& session, PersonId person) {
    if (!SignInStore(database).remove(person))
        return;
    storage::EventStore events(database);
    storage::TeamRecord(database, events, momentOfFact(database, session), session.actor).removePassword(person);
}

void resetPassword(storage::Database& database, const Session& session, Changes& changes, PersonId person,
                   const Secret& temporary, const PasswordCost& cost) {
    requireFile(database);
    requireSignedInOwner(database, session);
    if (session.actor == person)
        throw NotAllowed(SignInText::tr("Change your own password instead."));
    checkIsOnTeam(database, person);
    checkNewPassword(temporary);
    const QString hash = hashOf(temporary, cost);
    ActingTransaction transaction(database, session);
    putNew(database, session, person, hash, true);
    transaction.commit();
    changes.add(person);
}

bool everyoneSignsIn(storage::Database& database) {
    return storage::SettingsStore(database).value(everyoneKey).has_value();
}

void setEveryoneSignsIn(storage::Database& database, const Session& session, Changes& changes, bool on) {
    requireFile(database);
    requireSignedInOwner(database, session);
    ActingTransaction transaction(database, session);
    storage::SettingsStore settings(database);
    if (on)
        settings.setValue(everyoneKey, QStringLiteral("1"));
    else
        settings.removeValue(everyoneKey);
    transaction.commit();
    changes.everything = true;
}

void requireSignedIn(storage::Database& database, const Session& session) {
    SignInStore store(database);
    const bool everyone = everyoneSignsIn(database);
    if (!session.actor) {
        if (everyone || store.isAnybody())
            throw NotAllowed(SignInText::tr("Say first who you are: people sign in to this book."));
        return;
    }
    if (const auto known = store.find(*session.actor)) {
        if (!store.signedIn().contains(*session.actor))
            throw NotAllowed(SignInText::tr("%1 has a password: sign in first.").arg(nameOf(database, *session.actor)));
    } else if (everyone) {
        throw NotAllowed(SignInText::tr("Everybody signs in to this book: %1 needs a password.")
                             .arg(nameOf(database, *session.actor)));
    }
}

} // namespace kept::services
