#pragma once

#include <array>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>

namespace kept::services {

/// What goes first on the database thread: what a person saved, then what a page shows, then long work.
enum class Priority { Save, Read, Long };

/// A queue for one consumer: by priority, and in the order of arrival within one. Safe from any thread.
class JobQueue {
public:
    struct Job {
        Priority priority = Priority::Read;
        std::function<void()> run;
        std::function<void()> abandon; ///< called instead of run when the queue closes first
    };

    /// False, after abandoning the job, once the queue is closed.
    bool push(Job job);
    /// Waits for a job; nothing once the queue is closed and its saves are done.
    [[nodiscard]] std::optional<Job> take();
    /// Whether something more urgent than `priority` waits, or the queue is closed.
    [[nodiscard]] bool isUrgedOver(Priority priority) const;
    /// Takes no more; saves already in the queue still come out of take(), all else is abandoned.
    void close();

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_arrived;
    std::array<std::deque<Job>, 3> m_jobs;
    bool m_closed = false;
};

} // namespace kept::services
