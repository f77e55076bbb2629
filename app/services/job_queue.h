#pragma once

#include <array>
#include <chrono>
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
    /// What ended a wait.
    enum class Wake { Job, Readable, Timeout, Closed };

    JobQueue();
    ~JobQueue();
    JobQueue(const JobQueue&) = delete;
    JobQueue& operator=(const JobQueue&) = delete;

    struct Job {
        Priority priority = Priority::Read;
        std::function<void()> run;
        std::function<void()> abandon; ///< called instead of run when the queue closes first
    };

    /// False, after abandoning the job, once the queue is closed.
    bool push(Job job);
    /// Waits until there is a job, or something to read from the file descriptor `readable`, or `longest` is over (both
    /// negative for never), or the queue is closed and its saves are done.
    [[nodiscard]] Wake wait(int readable = -1, std::chrono::milliseconds longest = std::chrono::milliseconds(-1));
    /// The next job, if there is one.
    [[nodiscard]] std::optional<Job> take();
    /// Whether something more urgent than `priority` waits, or the queue is closed.
    [[nodiscard]] bool isUrgedOver(Priority priority) const;
    /// Takes no more; saves already in the queue still come out of take(), all else is abandoned.
    void close();

private:
    /// Wakes the consumer.
    void ring() const;
    /// What there is without waiting; nothing where there is none.
    [[nodiscard]] std::optional<Wake> present() const;

    mutable std::mutex m_mutex;
    int m_bell; ///< an eventfd: rung with each job, and when the queue closes
    std::array<std::deque<Job>, 3> m_jobs;
    bool m_closed = false;
};

} // namespace kept::services
