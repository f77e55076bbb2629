#include "storage/schema_check.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/migrations.h"
#include "storage/server_guards.h"

#include <QCoreApplication>
#include <QFile>

#include <map>

namespace kept::storage {

namespace {

using Guards = std::map<QString, QString>; ///< triggers by name, with the statement that makes them

const QString beginning = QStringLiteral("CREATE TRIGGER ");

Guards guardsOf(const Database& database) {
    Guards guards;
    for (const Migration& step : migrationsIn(database.dialect().migrationsFolder())) {
        for (const QString& path : step.files) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString sql = QString::fromUtf8(file.readAll()).trimmed();
            if (sql.startsWith(beginning))
                guards[sql.mid(beginning.size()).section(QLatin1Char(' '), 0, 0)] = sql;
        }
    }
    return guards;
}

Guards guardsIn(Database& database) {
    auto rows = database.prepare(QStringLiteral("SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"));
    rows.exec();
    Guards guards;
    while (rows.next())
        guards[rows.text(0)] = rows.text(1);
    return guards;
}

/// Those of one that the other has not, or not alike.
Guards without(const Guards& guards, const Guards& others) {
    Guards missing;
    for (const auto& [name, sql] : guards) {
        const auto other = others.find(name);
        if (other == others.end() || other->second != sql)
            missing.emplace(name, sql);
    }
    return missing;
}

} // namespace

QStringList guardProblems(Database& database) {
    if (database.dialect().isServer())
        return serverGuardProblems(database);
    const Guards wanted = guardsOf(database);
    const Guards found = guardsIn(database);
    QStringList problems;
    for (const auto& [name, sql] : without(wanted, found))
        problems.append(
            QCoreApplication::translate("storage", "The guard “%1” of the history is missing or was changed.")
                .arg(name));
    for (const auto& [name, sql] : found) {
        if (!wanted.contains(name))
            problems.append(
                QCoreApplication::translate("storage", "The book has a trigger “%1” that is not Kept's.").arg(name));
    }
    return problems;
}

int restoreGuards(Database& database) {
    if (database.dialect().isServer())
        return 0; // only who maintains the book can, and is told so by what is found
    const Guards wanted = guardsOf(database);
    const Guards found = guardsIn(database);
    int restored = 0;
    for (const auto& [name, sql] : without(found, wanted)) {
        database.exec(QStringLiteral("DROP TRIGGER \"%1\"").arg(QString(name).replace(u'"', QLatin1String("\"\""))));
        restored += wanted.contains(name) ? 0 : 1;
    }
    for (const auto& [name, sql] : without(wanted, found)) {
        database.exec(sql);
        ++restored;
    }
    return restored;
}

} // namespace kept::storage
