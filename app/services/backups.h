#pragma once

#include "domain/moment.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::services {

class Book;

/// A backup on the disk.
struct Backup {
    QString path;
    domain::Moment madeAt;
    qint64 size = 0; ///< bytes
};

/// Newest first.
[[nodiscard]] std::vector<Backup> backupsOf(const QString& book);

/// Copies the open book to `path`, checked and whole or not at all. Throws InvalidInput where its folder is not there.
void backUpTo(storage::Database& database, const QString& path);

/// Puts a backup in the place of a book that is not open. Returns where the book that was there is kept; empty where
/// there was none. Throws InvalidInput where the backup or the book's folder is not there, CorruptBook where the backup
/// is not good: nothing was touched then.
QString restoreBackup(const QString& backup, const QString& book, domain::Moment now);

/// Backs up the open book every hour in which it changed, and when asked to. A book that nobody changes wakes nobody.
class Backups : public QObject {
    Q_OBJECT

public:
    Backups(Book& book, std::function<domain::Moment()> clock, QObject* parent = nullptr);

    /// Makes room by removing older backups that are not needed any more, and backs up: backedUp() or failed() tells.
    void backUpNow();
    /// Whether the book changed since the last backup.
    [[nodiscard]] bool isDue() const { return m_changed; }

signals:
    void backedUp(const QString& path);
    void failed(const QString& why);

private:
    Book& m_book;
    std::function<domain::Moment()> m_clock;
    QTimer m_timer;
    bool m_changed = false;
};

} // namespace kept::services
