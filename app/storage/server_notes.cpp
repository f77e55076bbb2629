#include "storage/server_notes.h"

#include "storage/database.h"
#include "storage/failure.h"
#include "storage/postgres_dialect.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <libpq-fe.h>
#include <memory>

namespace kept::storage {

namespace {

template <class Id> bool readIds(const QByteArray& text, std::vector<Id>& ids) {
    for (const QByteArray& number : text.split(',')) {
        bool isNumber = false;
        const qint64 id = number.toLongLong(&isNumber);
        if (!isNumber || id <= 0)
            return false;
        ids.emplace_back(id);
    }
    return true;
}

/// "events 17 3,4 1,2": see kept.tell_event(). False for what says less.
bool readEvent(const QByteArray& said, ServerNotes& notes) {
    const QList<QByteArray> parts = said.split(' ');
    if (parts.size() != 4)
        return false;
    std::vector<domain::PromiseId> promises;
    std::vector<domain::PersonId> people;
    bool isNumber = false;
    const qint64 number = parts[1].toLongLong(&isNumber);
    const bool isAnybody = parts[3] == "*";
    if (!isNumber || number <= 0 || !readIds(parts[2], promises) || !(isAnybody || readIds(parts[3], people)))
        return false;
    notes.newest = std::max<std::int64_t>(notes.newest, number);
    notes.promises.insert(notes.promises.end(), promises.begin(), promises.end());
    notes.concerned.insert(notes.concerned.end(), people.begin(), people.end());
    notes.concernAnybody = notes.concernAnybody || isAnybody;
    return true;
}

} // namespace

void read(const QByteArray& said, ServerNotes& notes) {
    if (!said.startsWith("events"))
        notes.beside = true;
    else if (!readEvent(said, notes))
        notes.unnamed = true;
}

void listen(Database& database) {
    if (database.dialect().isServer())
        database.exec(QStringLiteral("LISTEN kept"));
}

ServerNotes takeNotes(Database& database) {
    ServerNotes notes;
    if (!database.dialect().isServer())
        return notes;
    PGconn* connection = postgresHandle(database);
    if (connection == nullptr || PQconsumeInput(connection) == 0 || PQstatus(connection) != CONNECTION_OK)
        throw ConnectionLost(QCoreApplication::translate("Storage", "The connection to the book's server broke."));
    const int self = PQbackendPID(connection);
    while (const std::unique_ptr<PGnotify, decltype(&PQfreemem)> note{PQnotifies(connection), PQfreemem}) {
        if (note->be_pid == self)
            continue;
        read(QByteArray(note->extra), notes);
    }
    return notes;
}

int socketOf(const Database& database) {
    return database.dialect().isServer() ? PQsocket(postgresHandle(database)) : -1;
}

domain::Duration clockOffset(Database& database) {
    using namespace std::chrono;
    if (!database.dialect().isServer())
        return domain::Duration::zero();
    auto asking =
        database.prepare(QStringLiteral("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000000 AS bigint)"));
    const auto before = time_point_cast<domain::Duration>(system_clock::now());
    asking.execForRow();
    const auto after = time_point_cast<domain::Duration>(system_clock::now());
    return domain::Duration(asking.int64(0)) - (before + (after - before) / 2).time_since_epoch();
}

} // namespace kept::storage
