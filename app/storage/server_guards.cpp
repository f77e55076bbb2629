#include "storage/server_guards.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/migrations.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include <map>

namespace kept::storage {

namespace {

using Guards = std::map<QString, QString>; ///< by name

/// A trigger's statement as the server gives it back: on one line, in the schema that is looked in first.
QString plain(QString sql) {
    return sql.replace(QStringLiteral("kept."), QString()).simplified();
}

struct Shipped {
    Guards triggers;
    Guards functions; ///< what stands between $$ and $$
};

Shipped shippedWith(const Dialect& dialect) {
    static const QRegularExpression trigger(QStringLiteral("^CREATE (?:CONSTRAINT )?TRIGGER (\\w+)"),
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression function(
        QStringLiteral("^CREATE (?:OR REPLACE )?FUNCTION kept\\.(\\w+)\\(.*\\$\\$(.*)\\$\\$"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    Shipped shipped;
    for (const Migration& step : migrationsIn(dialect.migrationsFolder())) {
        for (const QString& path : step.files) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QString sql = QString::fromUtf8(file.readAll());
            if (const auto match = function.match(sql); match.hasMatch())
                shipped.functions[match.captured(1)] = match.captured(2);
            else if (const auto made = trigger.match(sql); made.hasMatch())
                shipped.triggers[made.captured(1)] = plain(sql.mid(made.capturedStart()));
        }
    }
    return shipped;
}

Guards readPairs(Query rows) {
    rows.exec();
    Guards pairs;
    while (rows.next())
        pairs[rows.text(0)] = rows.text(1);
    return pairs;
}

} // namespace

QStringList serverGuardProblems(Database& database) {
    const Shipped shipped = shippedWith(database.dialect());
    const Guards triggers = readPairs(
        database.prepare(QStringLiteral("SELECT t.tgname, pg_get_triggerdef(t.oid) FROM pg_trigger AS t"
                                        " JOIN pg_class AS c ON c.oid = t.tgrelid JOIN pg_proc AS p ON p.oid = t.tgfoid"
                                        " WHERE c.relnamespace = to_regnamespace('kept') AND NOT t.tgisinternal"
                                        " AND t.tgenabled IN ('O', 'A') AND p.proname <> 'tell'")));
    const Guards functions = readPairs(database.prepare(
        QStringLiteral("SELECT proname, prosrc FROM pg_proc WHERE pronamespace = to_regnamespace('kept')")));
    QStringList problems;
    for (const auto& [name, sql] : shipped.triggers) {
        const auto found = triggers.find(name);
        if (found == triggers.end() || plain(found->second) != sql)
            problems.append(
                QCoreApplication::translate("storage", "The guard “%1” of the history is missing or was changed.")
                    .arg(name));
    }
    for (const auto& [name, sql] : triggers) {
        if (!shipped.triggers.contains(name))
            problems.append(
                QCoreApplication::translate("storage", "The book has a trigger “%1” that is not Kept's.").arg(name));
    }
    for (const auto& [name, body] : shipped.functions) {
        const auto found = functions.find(name);
        if (found == functions.end() || found->second != body)
            problems.append(
                QCoreApplication::translate("storage", "The guard “%1” of the history is missing or was changed.")
                    .arg(name));
    }
    auto open = database.prepare(
        QStringLiteral("SELECT relname FROM pg_class WHERE relnamespace = to_regnamespace('kept') AND relkind = 'r'"
                       " AND NOT relrowsecurity ORDER BY relname"));
    open.exec();
    while (open.next())
        problems.append(
            QCoreApplication::translate("storage", "Who may see and change which rows of %1 is not guarded any more.")
                .arg(open.text(0)));
    return problems;
}

} // namespace kept::storage
