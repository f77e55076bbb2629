#pragma once

#include "domain/moment.h"
#include "services/changes.h"
#include "services/job_queue.h"
#include "storage/open_outcome.h"

#include <QString>

#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace kept::storage {
class Database;
struct FileIdentity;
} // namespace kept::storage

namespace kept::services {

/// The thread that one open book lives on. The connection is made, used and closed there and nowhere else.
class BookThread {
public:
    using Work = std::function<void(storage::Database&, Changes&)>;
    struct Task {
        Work work;
        std::function<void(std::exception_ptr)> fail; ///< the book could not be reached, or `work` threw
        std::function<void()> abandon;                ///< the book closed first
    };
    struct Listener {
        std::function<void(const Changes&)> changed; ///< called on this thread, after each task that changed something
        std::function<void()> lost;                  ///< the book's file is gone
    };

    BookThread(QString path, Listener listener);
    /// As close().
    ~BookThread();
    BookThread(const BookThread&) = delete;
    BookThread& operator=(const BookThread&) = delete;

    /// To be called once, first: opens the book, and tells how that went.
    void open(storage::OpenMode mode, domain::Moment now, std::function<void(const storage::OpenReport&)> done,
              std::function<void(std::exception_ptr)> fail);
    void post(Priority priority, Task task);
    [[nodiscard]] bool isUrgedOver(Priority priority) const { return m_queue.isUrgedOver(priority); }
    /// Lets the saves through, interrupts long work, abandons the rest, closes the book and ends the thread.
    void close();

private:
    /// Work that an upgrade or a removal left to do, before anybody reads.
    void finishWhatIsDue();
    void loop();
    void runTask(Priority priority, const Task& task);
    /// Opens the book anew where another file was put in its place, and throws where there is none.
    void followReplacedFile(Changes& changes);
    void setRunningLong(bool isLong);

    QString m_path;
    Listener m_listener;
    JobQueue m_queue;
    std::unique_ptr<storage::Database> m_database;     ///< touched on the thread only
    std::unique_ptr<storage::FileIdentity> m_identity; ///< likewise
    storage::OpenMode m_reopenMode = storage::OpenMode::Existing;
    domain::Moment m_openedAt;
    bool m_isLost = false;
    std::mutex m_interruptMutex;
    bool m_runsLong = false; ///< under the mutex; then m_database stands still
    std::jthread m_thread;
};

} // namespace kept::services
