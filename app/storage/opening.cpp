#include "storage/opening.h"

#include "domain/errors.h"
#include "storage/backup.h"
#include "storage/event_store.h"
#include "storage/file_header.h"
#include "storage/files.h"
#include "storage/journal.h"
#include "storage/migrations.h"
#include "storage/server_opening.h"
#include "storage/sqlite_dialect.h"
#include "storage/tally_store.h"
#include "storage/words.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace kept::storage {

namespace {

[[noreturn]] void raiseTooNew(const QString& path) {
    throw domain::TooNew(
        words(QT_TRANSLATE_NOOP("Storage", "%1 was made by a newer version of Kept. It was left as it is; open it with "
                                           "that version."))
            .arg(path));
}

/// A journal that holds something would be played into the new book. An empty one is what a closed book leaves.
void create(const QString& path, const std::vector<Migration>& steps) {
    if (QFileInfo::exists(path))
        throw domain::InvalidInput(words(QT_TRANSLATE_NOOP("Storage", "%1 exists already.")).arg(path));
    refuseRemains(path);
    if (const QFileInfo file(path); !file.absoluteDir().exists())
        throw domain::InvalidInput(
            words(QT_TRANSLATE_NOOP("Storage", "There is no folder %1.")).arg(file.absolutePath()));
    const QString temporary = path + QLatin1String(".new");
    QFile::remove(temporary);
    {
        Database book(temporary, Database::Access::ReadWrite, sqliteDialect());
        migrate(book, steps);
    }
    placeNewFile(temporary, path);
}

/// Looks at the file without touching it.
void inspect(const QString& path, int newest) {
    if (!QFileInfo::exists(path))
        throw domain::InvalidInput(words(QT_TRANSLATE_NOOP("Storage", "There is no book at %1.")).arg(path));
    if (QFile file(path); !file.open(QIODevice::ReadOnly))
        throw domain::StorageFailure(
            words(QT_TRANSLATE_NOOP("Storage", "%1 can't be read: %2.")).arg(path, file.errorString()));
    const auto header = readFileHeader(path);
    const bool isBook = header && header->applicationId == keptApplicationId;
    if (!isBook && !backupsOf(path).empty())
        throw domain::CorruptBook(
            words(QT_TRANSLATE_NOOP("Storage", "The book is damaged: its beginning is not that of a book.")));
    if (!isBook)
        throw domain::InvalidInput(
            words(QT_TRANSLATE_NOOP("Storage", "%1 is not a Kept book. It was left as it is.")).arg(path));
    if (header->userVersion > newest)
        raiseTooNew(path);
}

/// The version that SQLite sees, which a journal or log beside the file may make another than the header says.
int versionIn(Database& database, int newest) {
    const int version = sqliteDialect().version(database);
    if (version > newest) {
        // Closing would fold the log into the file.
        sqlite3_db_config(sqliteHandle(database), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        raiseTooNew(database.path());
    }
    return version;
}

void upgrade(Opened& opened, const std::vector<Migration>& steps, int version, domain::Moment now) {
    if (opened.database->access() == Database::Access::ReadOnly)
        throw domain::StorageFailure(
            words(QT_TRANSLATE_NOOP("Storage",
                                    "%1 was made by an older version of Kept and has to be brought up to date, "
                                    "but it can only be read here."))
                .arg(opened.report.path));
    opened.report.backup = upgradeBackupPath(opened.report.path, version, now);
    writeBackup(*opened.database, opened.report.backup);
    migrate(*opened.database, steps);
    buildTallies(*opened.database);
    opened.report.outcome = OpenOutcome::Upgraded;
}

/// Damage of the whole schema, or where the history goes on, shows now: while a good backup can be offered.
void readBothEnds(Database& database) {
    const QStringList tables = sqliteDialect().tables(database);
    if (tables.contains(QLatin1String("events")))
        (void)EventStore(database).head();
}

Opened openExisting(const QString& path, bool readOnly, const std::vector<Migration>& steps, domain::Moment now) {
    const int newest = newestVersion(steps);
    inspect(path, newest);
    Opened opened;
    opened.report.path = path;
    opened.report.outcome = readOnly ? OpenOutcome::ReadOnly : OpenOutcome::Current;
    opened.database = std::make_unique<Database>(
        path, readOnly ? Database::Access::ReadOnly : Database::Access::ReadWrite, sqliteDialect());
    const int version = versionIn(*opened.database, newest);
    sqliteDialect().setUp(*opened.database);
    if (version < newest)
        upgrade(opened, steps, version, now);
    else if (!readOnly)
        buildTallies(*opened.database); // where an upgrade was cut off between its steps and this
    readBothEnds(*opened.database);
    if (isOnNetworkFileSystem(path))
        opened.report.warnings.append(words(QT_TRANSLATE_NOOP(
            "Storage", "This book lies on a network folder, where files can't be locked reliably. To share "
                       "promises between computers, move it to PostgreSQL.")));
    return opened;
}

QStringList check(Database& database, const QString& pragma) {
    QStringList faults;
    try {
        auto query = database.prepare(pragma);
        query.exec();
        while (query.next())
            faults += query.text(0).split(u'\n');
    } catch (const domain::CorruptBook& damage) {
        faults.append(damage.message());
    }
    const auto isNoFault = [](const QString& line) { return line == u"ok" || line.startsWith(QLatin1String("***")); };
    faults.erase(std::remove_if(faults.begin(), faults.end(), isNoFault), faults.end());
    return faults;
}

/// For a name between single quotes.
QString escaped(QString name) {
    return name.replace(u'\'', QLatin1String("''"));
}

/// Lets the statements of one connection be stopped from within for as long as it lives.
class StopWhen {
public:
    StopWhen(Database& database, std::function<bool()> shouldStop)
        : m_handle(sqliteHandle(database)), m_shouldStop(std::move(shouldStop)) {
        if (m_shouldStop)
            sqlite3_progress_handler(m_handle, instructionsBetween, &ask, &m_shouldStop);
    }
    ~StopWhen() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    StopWhen(const StopWhen&) = delete;
    StopWhen& operator=(const StopWhen&) = delete;

private:
    static constexpr int instructionsBetween = 10'000; ///< of SQLite's machine: well under a millisecond

    static int ask(void* shouldStop) { return (*static_cast<std::function<bool()>*>(shouldStop))() ? 1 : 0; }

    sqlite3* m_handle;
    std::function<bool()> m_shouldStop;
};

} // namespace

void refuseRemains(const QString& path) {
    for (const char* suffix : sideFileSuffixes) {
        if (const QString side = path + QLatin1String(suffix); QFileInfo(side).size() > 0)
            throw domain::InvalidInput(
                words(QT_TRANSLATE_NOOP("Storage", "%1 is what another book left behind. Move it away first."))
                    .arg(side));
    }
}

Opened openBook(const BookPlace& place, OpenMode mode, domain::Moment now, const QString& migrations) {
    const Dialect& dialect = dialectFor(place.name);
    const auto steps = migrationsIn(migrations.isEmpty() ? dialect.migrationsFolder() : migrations);
    if (dialect.isServer())
        return openServerBook(place, mode, steps);
    const QString absolute = QFileInfo(place.name).absoluteFilePath();
    if (mode == OpenMode::Create)
        create(absolute, steps);
    const bool readOnly =
        mode == OpenMode::ReadOnly || !isWritable(absolute) || !isWritable(QFileInfo(absolute).absolutePath());
    try {
        Opened opened = openExisting(absolute, readOnly, steps, now);
        if (mode == OpenMode::Create)
            opened.report.outcome = OpenOutcome::Created;
        return opened;
    } catch (const domain::CorruptBook& damage) {
        throw domain::CorruptBook(
            words(QT_TRANSLATE_NOOP("Storage", "%1 can't be opened. %2")).arg(absolute, damage.message()),
            newestGoodBackup(absolute));
    }
}

QStringList quickCheck(Database& database, const QString& table, const std::function<bool()>& shouldStop) {
    if (database.dialect().isServer())
        return {};
    const StopWhen guard(database, shouldStop);
    return check(database, QStringLiteral("PRAGMA quick_check('%1')").arg(escaped(table)));
}

QStringList integrityCheck(Database& database) {
    return check(database, QStringLiteral("PRAGMA integrity_check"));
}

QStringList integrityCheck(Database& database, const QString& table, const std::function<bool()>& shouldStop) {
    if (database.dialect().isServer())
        return {};
    const StopWhen guard(database, shouldStop);
    return check(database, QStringLiteral("PRAGMA integrity_check('%1')").arg(escaped(table)));
}

void rebuildIndexes(Database& database) {
    if (!database.dialect().isServer())
        database.exec(QStringLiteral("REINDEX"));
}

} // namespace kept::storage
