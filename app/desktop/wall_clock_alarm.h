#pragma once

#include "services/alarm.h"

#include <QTimer>

#include <functional>
#include <memory>
#include <sys/timerfd.h>
#include <unistd.h>

class QSocketNotifier;

namespace kept::desktop {

/// What the alarm asks of Linux; each fails as the call of that name does, with errno.
struct TimerCalls {
    std::function<int(int clock, int flags)> create = ::timerfd_create;
    std::function<int(int timer, int flags, const itimerspec* at, itimerspec* before)> set = ::timerfd_settime;
    std::function<ssize_t(int timer, void* into, std::size_t size)> read = ::read;
};

/// An alarm on a timer of the kernel that follows the clock on the wall: it rings when the moment has come, when the
/// clock was set, and when the computer woke, and until then nothing runs. Without a moment it does not ring, whatever
/// is done to the clock: nothing is due by any clock then.
/// Source: timerfd_create(2), TFD_TIMER_CANCEL_ON_SET
class WallClockAlarm final : public services::Alarm {
    Q_OBJECT

public:
    /// clock: by which the moments are meant, such as that of a server, which may not be the one on this wall. Where
    /// there is no such timer it is looked at once an hour instead.
    explicit WallClockAlarm(std::function<domain::Moment()> clock, QObject* parent = nullptr, TimerCalls calls = {});
    ~WallClockAlarm() override;
    WallClockAlarm(const WallClockAlarm&) = delete;
    WallClockAlarm& operator=(const WallClockAlarm&) = delete;

    void setAt(std::optional<domain::Moment> at) override;

private:
    void arm(std::optional<domain::Moment> at);
    void take();
    void look();

    std::function<domain::Moment()> m_clock;
    TimerCalls m_calls;
    int m_timer; ///< -1 where there is none
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::optional<domain::Moment> m_at; ///< of the substitute
    QTimer m_substitute;
};

} // namespace kept::desktop
