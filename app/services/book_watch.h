#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace kept::services {

/// Tells, a moment after the last of them, that something was written to a book's files or that they were replaced. It
/// hears of this program's own writes too, and sleeps otherwise.
class BookWatch : public QObject {
    Q_OBJECT

public:
    explicit BookWatch(const QString& path, QObject* parent = nullptr);

signals:
    void touched();

private:
    void onTouched();
    /// The files that can be watched: the book, and its log where there is one. A replaced file drops out by itself.
    void watchFiles();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_settled;
};

} // namespace kept::services
