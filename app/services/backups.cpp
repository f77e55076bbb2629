#include "services/backups.h"

#include "domain/errors.h"
#include "services/book.h"
#include "services/deliver.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/retention.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace kept::services {

using namespace domain;

namespace {

constexpr auto interval = std::chrono::hours(1);
constexpr int pagesInSlice = 1'000;

/// A folder that somebody mistyped is not to come into being.
void checkFolderOf(const QString& file) {
    if (const QFileInfo folder(QFileInfo(file).absolutePath()); !folder.isDir())
        throw InvalidInput(QCoreApplication::translate("services", "There is no folder %1.").arg(folder.filePath()));
}

QString whereBackedUp() {
    return QCoreApplication::translate(
        "services", "A book on a server is backed up there, by whoever looks after it: pg_dump, or a standby.");
}

} // namespace

std::vector<Backup> backupsOf(const QString& book) {
    std::vector<Backup> backups;
    for (const storage::BackupFile& file : storage::backupsOf(book))
        backups.push_back({file.path, file.madeAt, file.size});
    return backups;
}

void backUpTo(storage::Database& database, const QString& path) {
    if (database.dialect().isServer())
        throw NotAllowed(whereBackedUp());
    checkFolderOf(path);
    storage::writeBackup(database, path);
}

QString restoreBackup(const QString& backup, const QString& book, Moment now) {
    if (!QFileInfo::exists(backup))
        throw InvalidInput(QCoreApplication::translate("services", "There is no file %1.").arg(backup));
    checkFolderOf(book);
    return storage::restoreBackup(backup, book, now);
}

Backups::Backups(Book& book, std::function<Moment()> clock, QObject* parent)
    : QObject(parent), m_book(book), m_clock(std::move(clock)) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Backups::backUpNow);
    connect(&m_book, &Book::changed, this, [this] {
        if (m_book.isShared())
            return; // whoever looks after the server backs it up
        m_changed = true;
        if (!m_timer.isActive())
            m_timer.start(interval);
    });
}

void Backups::backUpNow() {
    if (m_book.isShared()) {
        emit failed(whereBackedUp());
        return;
    }
    m_timer.stop();
    m_changed = false;
    const QString book = m_book.path();
    const QString target = storage::backupPath(book, m_clock());
    auto copy = std::make_shared<std::unique_ptr<storage::BackupCopy>>();
    auto refused = std::make_shared<bool>(false);
    const auto done = m_book.runSliced(
        [book, target, copy, refused](storage::Database& database, Changes&, const Book::ShouldYield& shouldYield) {
            if (!*copy) {
                *refused = !storage::makeRoomForBackup(book, QFileInfo(book).size());
                if (*refused)
                    return true;
                *copy = std::make_unique<storage::BackupCopy>(database, target);
            }
            while (!(*copy)->step(pagesInSlice)) {
                if (shouldYield())
                    return false;
            }
            (*copy)->place();
            copy->reset();
            return true;
        });
    deliver(
        done, this,
        [this, target, refused] {
            if (*refused)
                emit failed(tr("There is too little room on the disk for a backup."));
            else
                emit backedUp(target);
        },
        [this](const QString& why) { emit failed(why); });
}

} // namespace kept::services
