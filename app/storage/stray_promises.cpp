#include "storage/stray_promises.h"

#include "storage/database.h"

#include <QCoreApplication>

namespace kept::storage {

using namespace domain;

namespace {

std::vector<PromiseId> idsIn(Query query) {
    query.exec();
    std::vector<PromiseId> ids;
    while (query.next())
        ids.push_back(query.id<PromiseId>(0));
    return ids;
}

/// What search finds, and no promise was ever there for it.
std::vector<PromiseId> foundInVain(Database& database) {
    return idsIn(database.prepare(
        QStringLiteral("SELECT found.id FROM (SELECT rowid AS id FROM promise_search UNION"
                       " SELECT rowid FROM promise_first_letters) AS found"
                       " WHERE NOT EXISTS (SELECT 1 FROM promises AS p WHERE p.id = found.id)"
                       " AND NOT EXISTS (SELECT 1 FROM events AS e WHERE e.promise_id = found.id) ORDER BY 1")));
}

} // namespace

std::vector<PromiseId> promisesWithoutHistory(Database& database) {
    // A NOT IN would be asked row by row by PostgreSQL, once the list is too long for its memory.
    return idsIn(database.prepare(QStringLiteral(
        "SELECT id FROM promises AS p WHERE NOT EXISTS (SELECT 1 FROM events AS e WHERE e.promise_id = p.id)"
        " ORDER BY id")));
}

QStringList strayPromiseProblems(Database& database) {
    QStringList problems;
    for (const PromiseId id : promisesWithoutHistory(database))
        problems.append(
            QCoreApplication::translate("storage", "Promise %1 is shown and has no history.").arg(id.value()));
    for (const PromiseId id : foundInVain(database))
        problems.append(
            QCoreApplication::translate("storage", "Search finds promise %1, which does not exist.").arg(id.value()));
    return problems;
}

int removeStrayPromises(Database& database) {
    const std::vector<PromiseId> strays = promisesWithoutHistory(database);
    for (const PromiseId id : strays) {
        for (const char* sql :
             {"DELETE FROM follow_ups WHERE promise_id = :id", "DELETE FROM reminder_tellings WHERE promise_id = :id",
              "DELETE FROM waits WHERE promise_id = :id OR on_id = :id", "DELETE FROM promises WHERE id = :id"})
            database.prepare(QString::fromLatin1(sql)).bind(":id", id).execOnce();
    }
    for (const PromiseId id : foundInVain(database)) {
        for (const char* sql :
             {"DELETE FROM promise_search WHERE rowid = :id", "DELETE FROM promise_first_letters WHERE rowid = :id"})
            database.prepare(QString::fromLatin1(sql)).bind(":id", id).execOnce();
    }
    return static_cast<int>(strays.size());
}

} // namespace kept::storage
