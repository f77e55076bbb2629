#include "services/job_queue.h"

namespace kept::services {

bool JobQueue::push(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed) {
            m_jobs.at(static_cast<std::size_t>(job.priority)).push_back(std::move(job));
            m_arrived.notify_one();
            return true;
        }
    }
    job.abandon();
    return false;
}

std::optional<JobQueue::Job> JobQueue::take() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        for (std::deque<Job>& jobs : m_jobs) {
            if (jobs.empty())
                continue;
            Job job = std::move(jobs.front());
            jobs.pop_front();
            return job;
        }
        if (m_closed)
            return std::nullopt;
        m_arrived.wait(lock);
    }
}

bool JobQueue::isUrgedOver(Priority priority) const {
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < static_cast<std::size_t>(priority); ++i) {
        if (!m_jobs.at(i).empty())
            return true;
    }
    return m_closed;
}

void JobQueue::close() {
    std::deque<Job> abandoned;
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
        for (const Priority priority : {Priority::Read, Priority::Long}) {
            std::deque<Job>& jobs = m_jobs.at(static_cast<std::size_t>(priority));
            abandoned.insert(abandoned.end(), std::make_move_iterator(jobs.begin()),
                             std::make_move_iterator(jobs.end()));
            jobs.clear();
        }
        m_arrived.notify_all();
    }
    for (const Job& job : abandoned)
        job.abandon();
}

} // namespace kept::services
