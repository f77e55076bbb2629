#include "storage/migrations.h"

#include "domain/errors.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

namespace kept::storage {

namespace {

Migration readStep(const QDir& folder, const QString& name, int expected) {
    Migration step;
    step.version = name.section(u'_', 0, 0).toInt();
    step.name = name;
    if (step.version != expected)
        throw domain::StorageFailure(
            QStringLiteral("The schema steps should continue with %1, not with \"%2\".").arg(expected).arg(name));
    const QDir files(folder.filePath(name));
    for (const QString& file : files.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name))
        step.files.append(files.filePath(file));
    if (step.files.isEmpty())
        throw domain::StorageFailure(QStringLiteral("The schema step \"%1\" is empty.").arg(name));
    return step;
}

QString readStatement(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw domain::StorageFailure(QStringLiteral("%1 can't be read: %2.").arg(path, file.errorString()));
    return QString::fromUtf8(file.readAll()).trimmed();
}

void runStep(Database& database, const Migration& step) {
    Transaction transaction(database);
    // Another process may have been first while this one waited for the right to write.
    if (database.dialect().version(database) >= step.version)
        return;
    for (const QString& file : step.files) {
        try {
            database.exec(readStatement(file));
        } catch (const domain::StorageFailure& failure) {
            throw domain::StorageFailure(
                QCoreApplication::translate("Storage", "The book could not be brought to version %1 (%2/%3). It stays "
                                                       "as it was. %4")
                    .arg(QString::number(step.version), step.name, file.section(u'/', -1), failure.message()));
        }
    }
    database.dialect().setVersion(database, step.version);
    transaction.commit();
}

} // namespace

std::vector<Migration> migrationsIn(const QString& folder) {
    std::vector<Migration> steps;
    const QDir directory(folder);
    for (const QString& name : directory.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        steps.push_back(readStep(directory, name, static_cast<int>(steps.size()) + 1));
    return steps;
}

int newestVersion(const std::vector<Migration>& migrations) {
    return migrations.empty() ? 0 : migrations.back().version;
}

void migrate(Database& database, const std::vector<Migration>& migrations) {
    const int present = database.dialect().version(database);
    for (const Migration& step : migrations) {
        if (step.version > present)
            runStep(database, step);
    }
}

} // namespace kept::storage
