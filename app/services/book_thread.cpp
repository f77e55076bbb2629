#include "services/book_thread.h"

#include "domain/errors.h"
#include "services/redaction.h"
#include "services/search_words.h"
#include "storage/database.h"
#include "storage/files.h"
#include "storage/opening.h"

#include <QCoreApplication>

#include <utility>

namespace kept::services {

BookThread::BookThread(QString path, Listener listener)
    : m_path(std::move(path)), m_listener(std::move(listener)), m_thread([this] { loop(); }) {}

BookThread::~BookThread() {
    close();
}

void BookThread::open(storage::OpenMode mode, domain::Moment now, std::function<void(const storage::OpenReport&)> done,
                      std::function<void(std::exception_ptr)> fail) {
    const auto run = [this, mode, now, done = std::move(done), fail] {
        try {
            storage::Opened opened = storage::openBook(m_path, mode, now);
            m_database = std::move(opened.database);
            finishWhatIsDue();
            m_identity =
                std::make_unique<storage::FileIdentity>(storage::identityOf(m_path).value_or(storage::FileIdentity{}));
            m_reopenMode = mode == storage::OpenMode::ReadOnly ? mode : storage::OpenMode::Existing;
            m_openedAt = now;
            done(opened.report);
        } catch (...) {
            fail(std::current_exception());
        }
    };
    m_queue.push({Priority::Save, run, [] {}});
}

void BookThread::finishWhatIsDue() {
    if (m_database->access() == storage::Database::Access::ReadOnly)
        return;
    indexWhereDue(*m_database);
    cleanFileWhereDue(*m_database);
}

void BookThread::post(Priority priority, Task task) {
    auto shared = std::make_shared<Task>(std::move(task));
    m_queue.push({priority, [this, priority, shared] { runTask(priority, *shared); }, [shared] { shared->abandon(); }});
}

void BookThread::close() {
    m_queue.close();
    {
        const std::lock_guard lock(m_interruptMutex);
        if (m_runsLong)
            m_database->interrupt();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void BookThread::loop() {
    while (auto job = m_queue.take())
        job->run();
    m_database.reset();
}

void BookThread::setRunningLong(bool isLong) {
    const std::lock_guard lock(m_interruptMutex);
    m_runsLong = isLong;
}

void BookThread::runTask(Priority priority, const Task& task) {
    Changes changes;
    try {
        followReplacedFile(changes);
    } catch (...) {
        return task.fail(std::current_exception());
    }
    std::exception_ptr failure;
    setRunningLong(priority == Priority::Long);
    try {
        task.work(*m_database, changes);
    } catch (...) {
        failure = std::current_exception();
    }
    setRunningLong(false);
    if (failure)
        task.fail(failure);
    if (!changes.isEmpty())
        m_listener.changed(changes);
}

void BookThread::followReplacedFile(Changes& changes) {
    if (!m_identity)
        throw domain::StorageFailure(QCoreApplication::translate("Book", "No book is open."));
    const auto present = storage::identityOf(m_path);
    if (!present) {
        if (!std::exchange(m_isLost, true))
            m_listener.lost();
        throw domain::StorageFailure(
            QCoreApplication::translate("Book",
                                        "The book %1 is gone: it was moved or deleted. Put it back, or open another.")
                .arg(m_path));
    }
    m_isLost = false;
    if (m_database && *present == *m_identity)
        return;
    m_database.reset();
    m_database = storage::openBook(m_path, m_reopenMode, m_openedAt).database;
    *m_identity = *present;
    changes.everything = true;
}

} // namespace kept::services
