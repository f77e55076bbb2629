#include "storage/sign_in_store.h"

#include "storage/database.h"
#include "storage/dialect.h"

namespace kept::storage {

using namespace domain;

namespace {

const QString selectSignIns = QStringLiteral("SELECT person_id, hash, temporary, failures, last_failure_at, changed_at"
                                             " FROM sign_ins");

SignIn signInOf(const Query& row) {
    return {.hash = row.text(1),
            .temporary = row.boolean(2),
            .failed = {row.integer(3), row.moment(4)},
            .changedAt = row.moment(5)};
}

} // namespace

SignInStore::SignInStore(Database& database) : m_database(database), m_isKept(!database.dialect().isServer()) {}

bool SignInStore::isAnybody() {
    return m_isKept && m_database.prepare(QStringLiteral("SELECT 1 FROM sign_ins LIMIT 1")).execForRow();
}

std::optional<SignIn> SignInStore::find(PersonId person) {
    if (!m_isKept)
        return std::nullopt;
    auto query = m_database.prepare(selectSignIns + QStringLiteral(" WHERE person_id = :person"));
    query.bind(":person", person);
    return query.execForRow() ? std::optional(signInOf(query)) : std::nullopt;
}

std::map<PersonId, SignIn> SignInStore::all() {
    std::map<PersonId, SignIn> found;
    if (!m_isKept)
        return found;
    auto query = m_database.prepare(selectSignIns);
    query.exec();
    while (query.next())
        found.emplace(query.id<PersonId>(0), signInOf(query));
    return found;
}

void SignInStore::put(PersonId person, const SignIn& signIn) {
    m_database
        .prepare(QStringLiteral("INSERT INTO sign_ins"
                                " (person_id, hash, temporary, failures, last_failure_at, changed_at)"
                                " VALUES (:person, :hash, :temporary, :failures, :last, :changed)"
                                " ON CONFLICT (person_id) DO UPDATE SET hash = excluded.hash,"
                                " temporary = excluded.temporary, failures = excluded.failures,"
                                " last_failure_at = excluded.last_failure_at, changed_at = excluded.changed_at"))
        .bind(":person", person)
        .bind(":hash", signIn.hash)
        .bind(":temporary", signIn.temporary ? 1 : 0)
        .bind(":failures", signIn.failed.count)
        .bind(":last", signIn.failed.last)
        .bind(":changed", signIn.changedAt)
        .execOnce();
}

void SignInStore::setFailed(PersonId person, const FailedSignIns& failed) {
    m_database
        .prepare(QStringLiteral("UPDATE sign_ins SET failures = :failures, last_failure_at = :last"
                                " WHERE person_id = :person"))
        .bind(":person", person)
        .bind(":failures", failed.count)
        .bind(":last", failed.last)
        .execOnce();
}

bool SignInStore::remove(PersonId person) {
    return m_database.prepare(QStringLiteral("DELETE FROM sign_ins WHERE person_id = :person"))
               .bind(":person", person)
               .execOnce() > 0;
}

void SignInStore::noteSignedIn(PersonId person) {
    m_database.exec(QStringLiteral("CREATE TEMP TABLE IF NOT EXISTS signed_in"
                                   " (person_id INTEGER PRIMARY KEY, changed_at INTEGER NOT NULL)"));
    m_database
        .prepare(QStringLiteral("INSERT INTO signed_in (person_id, changed_at)"
                                " SELECT person_id, changed_at FROM sign_ins WHERE person_id = :person"
                                " ON CONFLICT (person_id) DO UPDATE SET changed_at = excluded.changed_at"))
        .bind(":person", person)
        .execOnce();
}

void SignInStore::noteSignedOut(PersonId person) {
    if (hasSessions())
        m_database.prepare(QStringLiteral("DELETE FROM signed_in WHERE person_id = :person"))
            .bind(":person", person)
            .execOnce();
}

std::set<PersonId> SignInStore::signedIn() {
    std::set<PersonId> people;
    if (!hasSessions())
        return people;
    auto query =
        m_database.prepare(QStringLiteral("SELECT person_id FROM sign_ins JOIN signed_in USING (person_id, changed_at)"
                                          " WHERE NOT temporary"));
    query.exec();
    while (query.next())
        people.insert(query.id<PersonId>(0));
    return people;
}

bool SignInStore::hasSessions() {
    return m_isKept &&
           m_database.prepare(QStringLiteral("SELECT 1 FROM sqlite_temp_schema WHERE name = 'signed_in'")).execForRow();
}

} // namespace kept::storage
