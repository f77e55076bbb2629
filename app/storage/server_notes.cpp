#include "storage/server_notes.h"

#include "storage/database.h"
#include "storage/failure.h"
#include "storage/postgres_dialect.h"

#include <QCoreApplication>

#include <chrono>
#include <cstring>
#include <libpq-fe.h>
#include <memory>

namespace kept::storage {

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
        notes.events = notes.events || std::strcmp(note->extra, "events") == 0;
        notes.beside = notes.beside || std::strcmp(note->extra, "events") != 0;
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
