#include "services/book_watch.h"

#include <QFileInfo>

namespace kept::services {

namespace {

/// Long enough that a burst of writes is looked at once, short enough that nobody waits for it.
constexpr int settleMilliseconds = 100;

} // namespace

BookWatch::BookWatch(const QString& path, QObject* parent) : QObject(parent), m_path(path) {
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleMilliseconds);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &BookWatch::onTouched);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &BookWatch::onTouched);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        watchFiles();
        emit touched();
    });
    m_watcher.addPath(QFileInfo(path).absolutePath());
    watchFiles();
}

void BookWatch::onTouched() {
    if (!m_settled.isActive())
        m_settled.start();
}

void BookWatch::watchFiles() {
    for (const QString& file : {m_path, QString(m_path % QLatin1String("-wal"))}) {
        if (QFileInfo::exists(file) && !m_watcher.files().contains(file))
            m_watcher.addPath(file);
    }
}

} // namespace kept::services
