#include "cli/ending_signal.h"

#include <atomic>

namespace kept::cli {

namespace {

std::atomic<bool> endingCame = false;
static_assert(std::atomic<bool>::is_always_lock_free); // a handler may set it

void noteEnding(int) {
    endingCame = true;
}

} // namespace

EndingSignal::EndingSignal() {
    endingCame = false;
    struct sigaction action {};
    action.sa_handler = noteEnding;
    action.sa_flags = SA_RESTART;
    for (std::size_t i = 0; i < ending.size(); ++i) {
        sigaction(ending[i], nullptr, &m_before[i]);
        if (m_before[i].sa_handler != SIG_IGN) // as nohup asks
            sigaction(ending[i], &action, nullptr);
    }
}

EndingSignal::~EndingSignal() {
    for (std::size_t i = 0; i < ending.size(); ++i)
        sigaction(ending[i], &m_before[i], nullptr);
}

bool EndingSignal::came() const {
    return endingCame;
}

} // namespace kept::cli
