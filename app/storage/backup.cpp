#include "storage/backup.h"

#include "storage/database.h"
#include "storage/failure.h"
#include "storage/file_header.h"
#include "storage/files.h"
#include "storage/opening.h"
#include "storage/sqlite_dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace kept::storage {

namespace {

void run(sqlite3* connection, const char* sql) {
    if (const int code = sqlite3_exec(connection, sql, nullptr, nullptr, nullptr); code != SQLITE_OK)
        raiseSqlite(code, QString::fromUtf8(sqlite3_errmsg(connection)));
}

} // namespace

BackupCopy::BackupCopy(Database& book, const QString& target)
    : m_target(target),
      m_temporary(target % u'.' % QString::number(QCoreApplication::applicationPid()) % QLatin1String(".part")) {
    if (!QDir().mkpath(QFileInfo(target).absolutePath()))
        throw domain::StorageFailure(QCoreApplication::translate("Storage", "The folder %1 can't be made.")
                                         .arg(QFileInfo(target).absolutePath()));
    QFile::remove(m_temporary);
    const int opened = sqlite3_open_v2(QFile::encodeName(m_temporary).constData(), &m_copy,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    try {
        if (opened != SQLITE_OK)
            raiseSqlite(opened, QString::fromUtf8(sqlite3_errstr(opened)));
        // A copy that breaks off is thrown away: it needs no journal, and is flushed once at the end.
        run(m_copy, "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF");
        QFile::setPermissions(m_temporary, QFile::permissions(book.path()));
        m_backup = sqlite3_backup_init(m_copy, "main", sqliteHandle(book), "main");
        if (m_backup == nullptr)
            raiseSqlite(sqlite3_errcode(m_copy), QString::fromUtf8(sqlite3_errmsg(m_copy)));
    } catch (...) {
        closeCopy();
        QFile::remove(m_temporary);
        throw;
    }
}

BackupCopy::~BackupCopy() {
    closeCopy();
    QFile::remove(m_temporary);
}

void BackupCopy::closeCopy() {
    sqlite3_backup_finish(m_backup);
    m_backup = nullptr;
    sqlite3_close(m_copy);
    m_copy = nullptr;
}

bool BackupCopy::step(int pages) {
    const int code = sqlite3_backup_step(m_backup, pages);
    if (code != SQLITE_OK && code != SQLITE_DONE)
        raiseSqlite(code, QString::fromUtf8(sqlite3_errstr(code)));
    return code == SQLITE_DONE;
}

void BackupCopy::place() {
    sqlite3_backup_finish(m_backup);
    m_backup = nullptr;
    // A book in WAL mode marks its copy so too; a lone file is better off without.
    run(m_copy, "PRAGMA journal_mode = DELETE");
    closeCopy();
    verifyBackup(m_temporary);
    placeFile(m_temporary, m_target);
}

void writeBackup(Database& book, const QString& target) {
    BackupCopy copy(book, target);
    while (!copy.step(-1)) {
    }
    copy.place();
}

void verifyBackup(const QString& path) {
    const auto header = readFileHeader(path);
    if (!header || header->applicationId != keptApplicationId)
        throw domain::CorruptBook(QCoreApplication::translate("Storage", "%1 is not a whole book.").arg(path));
    Database copy(path, Database::Access::ReadOnly, sqliteDialect());
    const QStringList faults = integrityCheck(copy);
    if (!faults.isEmpty())
        throw domain::CorruptBook(
            QCoreApplication::translate("Storage", "%1 is damaged: %2.").arg(path, faults.first()));
}

QString restoreBackup(const QString& from, const QString& to, domain::Moment now) {
    verifyBackup(from);
    const QString fresh = to + ".restored";
    {
        Database backup(from, Database::Access::ReadOnly, sqliteDialect());
        writeBackup(backup, fresh);
    }
    QString aside;
    if (QFileInfo::exists(to)) {
        aside = to % QLatin1String(".damaged-") % backupStamp(now);
        placeFile(to, aside);
    }
    // A journal left behind would be played into the restored book; it belongs to the damaged one.
    for (const char* suffix : sideFileSuffixes) {
        if (const QString side = to + QLatin1String(suffix); QFileInfo::exists(side))
            placeFile(side, (aside.isEmpty() ? QString(to % QLatin1String(".damaged-") % backupStamp(now)) : aside) +
                                QLatin1String(suffix));
    }
    placeFile(fresh, to);
    return aside;
}

} // namespace kept::storage
