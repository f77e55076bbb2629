#include "desktop/end_signals.h"

#include <QSocketNotifier>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace kept::desktop {

namespace {

constexpr std::array endSignals = {SIGTERM, SIGINT, SIGHUP};

/// A signal may come between any two instructions: all that is done there is to write a byte.
std::atomic<int> writing = -1;

void noteSignal(int) {
    const int before = errno;
    const char byte = 0;
    [[maybe_unused]] const ssize_t written = ::write(writing, &byte, 1);
    errno = before;
}

void handle(int signal, void (*handler)(int)) {
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    ::sigaction(signal, &action, nullptr);
}

bool isIgnored(int signal) {
    struct sigaction action = {};
    return ::sigaction(signal, nullptr, &action) == 0 && action.sa_handler == SIG_IGN;
}

} // namespace

EndSignals::EndSignals(QObject* parent) : QObject(parent) {
    std::array<int, 2> ends = {-1, -1};
    if (::pipe2(ends.data(), O_CLOEXEC | O_NONBLOCK) < 0)
        return;
    m_reading = ends[0];
    writing = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_reading, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        std::array<char, 16> bytes = {};
        if (::read(m_reading, bytes.data(), bytes.size()) > 0)
            emit endWanted();
    });
    for (const int signal : endSignals) {
        if (isIgnored(signal))
            continue;
        handle(signal, noteSignal);
        m_taken.push_back(signal);
    }
}

EndSignals::~EndSignals() {
    if (m_reading < 0)
        return;
    for (const int signal : m_taken)
        handle(signal, SIG_DFL);
    m_notifier.reset();
    ::close(m_reading);
    ::close(writing.exchange(-1));
}

} // namespace kept::desktop
