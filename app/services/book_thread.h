#pragma once

#include "domain/moment.h"
#include "services/changes.h"
#include "services/job_queue.h"
#include "storage/book_place.h"
#include "storage/open_outcome.h"
#include "storage/server_report.h"

#include <QString>

#include <atomic>
#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace kept::storage {
class Database;
struct FileIdentity;
struct ServerNotes;
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
        /// Others changed the book on its server; never for a file.
        std::function<void(const storage::ServerNotes&)> touched;
        /// The way to the server broke, with what is to be said of it; empty once it is back.
        std::function<void(const QString&)> connection;
        /// The server is there again, and does not let this login in; told once for each reason.
        std::function<void(const storage::ServerRefused&)> refused;
    };

    BookThread(storage::BookPlace place, Listener listener);
    /// As close().
    ~BookThread();
    BookThread(const BookThread&) = delete;
    BookThread& operator=(const BookThread&) = delete;

    /// To be called once, first: opens the book, and tells how that went.
    void open(storage::OpenMode mode, domain::Moment now, std::function<void(const storage::OpenReport&)> done,
              std::function<void(std::exception_ptr)> fail);
    void post(Priority priority, Task task);
    /// By how much the clock of the book's server is ahead of the one here; nothing for a file. Safe from any thread.
    [[nodiscard]] domain::Duration clockOffset() const { return domain::Duration(m_clockOffset.load()); }
    [[nodiscard]] bool isUrgedOver(Priority priority) const { return m_queue.isUrgedOver(priority); }
    /// The password that signs in from now on; the server is sought at once where it was lost.
    void signIn(const QString& password);
    /// Whether it waits for a server to answer at all, which nothing cuts short. Safe from any thread.
    [[nodiscard]] bool isReachingOut() const { return m_isReachingOut; }
    /// Lets the saves through, interrupts long work, abandons the rest, closes the book and ends the thread.
    void close();

private:
    /// Work that waits for the server to come back.
    struct Held {
        Priority priority;
        std::shared_ptr<Task> task;
        std::chrono::steady_clock::time_point until; ///< then it fails
    };

    /// Work that an upgrade or a removal left to do, before anybody reads.
    void finishWhatIsDue();
    void loop();
    void runTask(Priority priority, const std::shared_ptr<Task>& task);
    /// Does it, as one command where it is a save. Gives what it threw.
    std::exception_ptr perform(Priority priority, const Task& task, Changes& changes);
    /// After the server was reached: asks it to tell of changes, and for its time.
    void greetServer();
    /// Takes what the server told, and notices when the way to it breaks.
    void hear();
    void loseServer(const QString& why);
    /// Tries once, where it is time; what was held goes on.
    void seekServer();
    bool reachServer();
    /// Looks why the server could not be reached, and tells where it refuses this login. A password that it does not
    /// take is not tried again: servers shut out whoever does that.
    void lookWhy();
    void failHeld();
    void abandonHeld();
    /// Opens the book anew where another file was put in its place, and throws where there is none.
    void followReplacedFile(Changes& changes);
    void setRunningLong(bool isLong);

    storage::BookPlace m_place;
    Listener m_listener;
    JobQueue m_queue;
    std::unique_ptr<storage::Database> m_database;     ///< touched on the thread only
    std::unique_ptr<storage::FileIdentity> m_identity; ///< likewise
    storage::OpenMode m_reopenMode = storage::OpenMode::Existing;
    domain::Moment m_openedAt;
    std::atomic<domain::Duration::rep> m_clockOffset{0};
    std::atomic<bool> m_isReachingOut{false};
    bool m_isLost = false;
    std::vector<Held> m_held;
    std::optional<std::chrono::milliseconds> m_pause; ///< until the next try; nothing while the server is there
    std::optional<storage::ServerRefused> m_refused;  ///< why it does not let this login in, as far as was told
    bool m_hasNewPassword = false;                    ///< that was not tried yet
    std::chrono::steady_clock::time_point m_nextTry;
    std::mutex m_interruptMutex;
    bool m_runsLong = false;                  ///< under the mutex; then m_database stands still
    storage::Database* m_reachable = nullptr; ///< under the mutex: the one that may be waiting for its server
    std::jthread m_thread;
};

} // namespace kept::services
