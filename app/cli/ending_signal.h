#pragma once

#include <array>
#include <csignal>

namespace kept::cli {

/// While it lives, what asks a program to end (Ctrl+C, the session) does not end it but is noted, so that long work can
/// leave nothing half done behind. There is one of it at a time.
class EndingSignal {
public:
    EndingSignal();
    /// From then on the signals do what they did before.
    ~EndingSignal();
    EndingSignal(const EndingSignal&) = delete;
    EndingSignal& operator=(const EndingSignal&) = delete;

    /// Safe from any thread.
    [[nodiscard]] bool came() const;

private:
    static constexpr std::array ending = {SIGINT, SIGTERM, SIGHUP};

    std::array<struct sigaction, ending.size()> m_before{};
};

} // namespace kept::cli
