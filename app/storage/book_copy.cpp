#include "storage/book_copy.h"

#include "domain/errors.h"
#include "storage/database.h"
#include "storage/failure.h"
#include "storage/postgres_dialect.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <libpq-fe.h>
#include <memory>

namespace kept::storage {

namespace {

/// Each behind those that it points to, in an order that the history can be appended in.
struct CopiedTable {
    const char* name;
    const char* order;
};
constexpr std::array tablesInOrder = {
    CopiedTable{"settings", "key"},
    CopiedTable{"departments", "id"},
    CopiedTable{"channels", "id"},
    CopiedTable{"people", "id"},
    CopiedTable{"contacts", "id"},
    CopiedTable{"services", "id"},
    CopiedTable{"sources", "id"},
    CopiedTable{"working_ranges", "weekday, from_minute"},
    CopiedTable{"former_working_ranges", "until, weekday, from_minute"},
    CopiedTable{"holidays", "day"},
    CopiedTable{"series", "id"},
    CopiedTable{"promises", "id"},
    CopiedTable{"tallies", "part, month, part_id, department_id, person_id, outcome"},
    CopiedTable{"tallies_built", "id"},
    CopiedTable{"events", "number"},
    CopiedTable{"event_texts", "event_number, field"},
    CopiedTable{"memberships", "event_number"},
    CopiedTable{"follow_ups", "id"},
    CopiedTable{"waits", "promise_id, on_id, since"},
    CopiedTable{"promise_search", "rowid"},
    CopiedTable{"promise_first_letters", "rowid"},
    CopiedTable{"private_notes", "id"},
    CopiedTable{"contact_details", "contact_id"},
    CopiedTable{"contact_addresses", "contact_id, kind, position"},
    CopiedTable{"contact_unwanted_channels", "contact_id, channel_id"},
    CopiedTable{"contact_quiet_times", "contact_id, weekday, from_minute"},
    CopiedTable{"person_unwanted_channels", "person_id, channel_id"},
    CopiedTable{"own_hours", "person_id, weekday, from_minute"},
    CopiedTable{"absences", "id"},
    CopiedTable{"reminder_tellings", "person_id, promise_id, reason, at"},
    CopiedTable{"digests_told", "person_id, kind, day"},
    CopiedTable{"person_settings", "person_id, key"},
    CopiedTable{"vague_words", "words"},
    CopiedTable{"saved_views", "id"},
    CopiedTable{"own_up_templates", "language, miss"},
};

/// Rows between two looks at the clock of whoever waits.
constexpr int rowsBetweenNews = 1'000;
constexpr qsizetype bytesInOneGo = 1 << 16;

QStringList column(Query rows) {
    rows.exec();
    QStringList texts;
    while (rows.next())
        texts.append(rows.text(0));
    return texts;
}

std::int64_t countOf(Database& database, const QString& table) {
    auto row = database.prepare(QStringLiteral("SELECT count(*) FROM %1").arg(table));
    row.execForRow();
    return row.int64(0);
}

/// The columns that both have; what the file has must be there on the server.
QStringList columnsOf(Database& file, Database& server, const QString& table) {
    const QStringList wanted =
        column(file.prepare(QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY name").arg(table)));
    const QStringList there = column(
        server.prepare(QStringLiteral("SELECT column_name FROM information_schema.columns WHERE table_schema = 'kept'"
                                      " AND table_name = '%1'")
                           .arg(table)));
    QStringList names;
    for (const QString& name : wanted) {
        if (there.contains(name))
            names.append(name);
        else
            throw domain::StorageFailure(
                QCoreApplication::translate("Storage", "The server's book has no place for %1 of %2.")
                    .arg(name, table));
    }
    return names;
}

/// One value as COPY's text format has it.
void append(QByteArray& line, const QVariant& value) {
    if (value.isNull()) {
        line += "\\N";
    } else if (value.typeId() == QMetaType::QByteArray) {
        line += "\\\\x" + value.toByteArray().toHex();
    } else {
        for (const char byte : value.toString().toUtf8()) {
            switch (byte) {
            case '\\':
                line += "\\\\";
                break;
            case '\n':
                line += "\\n";
                break;
            case '\r':
                line += "\\r";
                break;
            case '\t':
                line += "\\t";
                break;
            default:
                line += byte;
            }
        }
    }
}

/// Rows on their way to one table of the server.
class Inflow {
public:
    Inflow(Database& server, const QString& table, const QStringList& columns)
        : m_connection(postgresHandle(server)), m_table(table) {
        const QString sql = QStringLiteral("COPY %1 (%2) FROM STDIN").arg(table, columns.join(QStringLiteral(", ")));
        check(PQexec(m_connection, sql.toUtf8().constData()), PGRES_COPY_IN);
    }

    void put(const QByteArray& lines) {
        if (PQputCopyData(m_connection, lines.constData(), static_cast<int>(lines.size())) != 1)
            fail();
    }

    void finish() {
        if (PQputCopyEnd(m_connection, nullptr) != 1)
            fail();
        check(PQgetResult(m_connection), PGRES_COMMAND_OK);
        while (PGresult* rest = PQgetResult(m_connection))
            PQclear(rest);
    }

private:
    void check(PGresult* result, ExecStatusType wanted) const {
        const std::unique_ptr<PGresult, decltype(&PQclear)> answer(result, PQclear);
        if (PQresultStatus(answer.get()) != wanted)
            fail();
    }
    [[noreturn]] void fail() const {
        const QString why = QString::fromUtf8(PQerrorMessage(m_connection)).section(QLatin1Char('\n'), 0, 0).trimmed();
        if (PQstatus(m_connection) != CONNECTION_OK)
            throw ConnectionLost(
                QCoreApplication::translate("Storage", "The book's server can't be reached: %1.").arg(why));
        throw ConstraintFailure(
            QCoreApplication::translate("Storage", "The server did not take the rows of %1: %2.").arg(m_table, why));
    }

    PGconn* m_connection;
    QString m_table;
};

std::int64_t copyTable(Database& file, Database& server, const CopiedTable& table,
                       const std::function<void(std::int64_t)>& copied) {
    const QString name = QLatin1String(table.name);
    const bool isSearch = qstrcmp(table.order, "rowid") == 0;
    QStringList columns = columnsOf(file, server, name);
    if (isSearch)
        columns.prepend(QStringLiteral("rowid"));
    auto rows = file.prepare(QStringLiteral("SELECT %1 FROM %2 ORDER BY %3")
                                 .arg(columns.join(QStringLiteral(", ")), name, QLatin1String(table.order)));
    rows.exec();
    Inflow inflow(server, name, columns);
    QByteArray lines;
    std::int64_t count = 0;
    while (rows.next()) {
        for (int i = 0; i < columns.size(); ++i) {
            append(lines, rows.variant(i));
            lines += i + 1 < columns.size() ? '\t' : '\n';
        }
        if (lines.size() >= bytesInOneGo) {
            inflow.put(lines);
            lines.clear();
        }
        if (++count % rowsBetweenNews == 0)
            copied(count);
    }
    inflow.put(lines);
    inflow.finish();
    return count;
}

/// The history is let in as it is, where whoever copies owns its tables: asked row by row, whether it hangs together
/// takes far longer than to check the whole of it afterwards, which they have to.
class OpenGates {
public:
    explicit OpenGates(Database& server) : m_server(server) {
        auto owned = server.prepare(QStringLiteral(
            "SELECT pg_has_role(relowner, 'MEMBER') FROM pg_class WHERE oid = to_regclass('kept.events')"));
        m_areMine = owned.execForRow() && owned.boolean(0);
        set("DISABLE");
        // Words go into their index by the thousand.
        server.exec(QStringLiteral("SET LOCAL gin_pending_list_limit = '64MB'"));
        server.exec(QStringLiteral("SET LOCAL work_mem = '64MB'"));
    }
    /// What was put off until the end is asked now, as a table with open questions can't be changed.
    void shut() {
        m_server.exec(QStringLiteral("SET CONSTRAINTS ALL IMMEDIATE"));
        set("ENABLE");
    }

private:
    void set(const char* what) {
        if (!m_areMine)
            return;
        for (const char* table : {"events", "event_texts"})
            m_server.exec(
                QStringLiteral("ALTER TABLE %1 %2 TRIGGER USER").arg(QLatin1String(table), QLatin1String(what)));
    }

    Database& m_server;
    bool m_areMine = false;
};

/// What is added next has an id behind those that were copied.
void goOnBehind(Database& server, const QString& table) {
    auto sequence = server.prepare(QStringLiteral("SELECT setval(s, greatest((SELECT max(id) FROM %1), 1),"
                                                  " EXISTS (SELECT 1 FROM %1))"
                                                  " FROM pg_get_serial_sequence('kept.%1', 'id') AS s")
                                       .arg(table));
    sequence.exec();
}

QStringList tablesThatNumber(Database& server) {
    return column(server.prepare(QStringLiteral("SELECT table_name FROM information_schema.columns"
                                                " WHERE table_schema = 'kept' AND is_identity = 'YES'")));
}

} // namespace

CopiedRows copyRows(Database& file, Database& server,
                    const std::function<void(std::int64_t done, std::int64_t of)>& progress) {
    if (countOf(server, QStringLiteral("events")) > 0)
        throw domain::InvalidInput(
            QCoreApplication::translate("Storage", "There is a book in that database already, with promises in it, so "
                                                   "nothing was moved, and nothing was changed there. Move into an "
                                                   "empty database."));
    std::int64_t all = 0;
    for (const CopiedTable& table : tablesInOrder)
        all += countOf(file, QLatin1String(table.name));
    CopiedRows copied;
    std::int64_t done = 0;
    OpenGates gates(server);
    for (const CopiedTable& table : tablesInOrder) {
        const QString name = QLatin1String(table.name);
        copied[name] = copyTable(file, server, table, [&](std::int64_t count) { progress(done + count, all); });
        done += copied[name];
        progress(done, all);
    }
    gates.shut();
    for (const QString& table : tablesThatNumber(server))
        goOnBehind(server, table);
    for (const CopiedTable& table : tablesInOrder) // or whatever is asked next takes the tables for empty
        server.exec(QStringLiteral("ANALYZE %1").arg(QLatin1String(table.name)));
    for (const auto& [name, rows] : copied) {
        if (countOf(server, name) != rows)
            throw domain::StorageFailure(
                QCoreApplication::translate("Storage", "The server has %1 rows of %2 instead of %3.")
                    .arg(QString::number(countOf(server, name)), name, QString::number(rows)));
    }
    return copied;
}

} // namespace kept::storage
