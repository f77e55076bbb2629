#include "services/job_queue.h"

#include <algorithm>
#include <iterator>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace kept::services {

JobQueue::JobQueue() : m_bell(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

JobQueue::~JobQueue() {
    ::close(m_bell);
}

bool JobQueue::push(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closed) {
            m_jobs.at(static_cast<std::size_t>(job.priority)).push_back(std::move(job));
            ring();
            return true;
        }
    }
    job.abandon();
    return false;
}

void JobQueue::ring() const {
    ::eventfd_write(m_bell, 1);
}

std::optional<JobQueue::Wake> JobQueue::present() const {
    const std::lock_guard lock(m_mutex);
    if (std::ranges::any_of(m_jobs, [](const auto& jobs) { return !jobs.empty(); }))
        return Wake::Job;
    return m_closed ? std::optional(Wake::Closed) : std::nullopt;
}

JobQueue::Wake JobQueue::wait(int readable, std::chrono::milliseconds longest) {
    for (;;) {
        ::eventfd_t rung = 0;
        ::eventfd_read(m_bell, &rung);
        if (const auto wake = present())
            return *wake;
        std::array<::pollfd, 2> heard = {{{m_bell, POLLIN, 0}, {readable, POLLIN, 0}}};
        const int count = ::poll(heard.data(), readable >= 0 ? 2 : 1, static_cast<int>(longest.count()));
        if (count == 0)
            return Wake::Timeout;
        if (count > 0 && heard[1].revents != 0)
            return Wake::Readable;
    }
}

std::optional<JobQueue::Job> JobQueue::take() {
    const std::lock_guard lock(m_mutex);
    for (std::deque<Job>& jobs : m_jobs) {
        if (jobs.empty())
            continue;
        Job job = std::move(jobs.front());
        jobs.pop_front();
        return job;
    }
    return std::nullopt;
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
        ring();
    }
    for (const Job& job : abandoned)
        job.abandon();
}

} // namespace kept::services
