#include "desktop/wall_clock_alarm.h"

#include <QSocketNotifier>

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <utility>

namespace kept::desktop {

using namespace std::chrono;
using domain::Moment;

namespace {

constexpr milliseconds longestNap = hours(1);

/// Zero would switch the timer off.
itimerspec onceAt(Moment at) {
    const nanoseconds since = std::max<nanoseconds>(at.time_since_epoch(), nanoseconds(1));
    const auto whole = floor<seconds>(since);
    itimerspec spec = {};
    spec.it_value.tv_sec = whole.count();
    spec.it_value.tv_nsec = (since - whole).count();
    return spec;
}

/// What the timers of the kernel go by.
Moment kernelNow() {
    timespec now = {};
    ::clock_gettime(CLOCK_REALTIME, &now);
    return Moment(floor<domain::Duration>(seconds(now.tv_sec) + nanoseconds(now.tv_nsec)));
}

} // namespace

WallClockAlarm::WallClockAlarm(std::function<Moment()> clock, QObject* parent, TimerCalls calls)
    : Alarm(parent), m_clock(std::move(clock)), m_calls(std::move(calls)),
      m_timer(m_calls.create(CLOCK_REALTIME, TFD_CLOEXEC | TFD_NONBLOCK)) {
    m_substitute.setSingleShot(true);
    m_substitute.setTimerType(Qt::PreciseTimer);
    connect(&m_substitute, &QTimer::timeout, this, &WallClockAlarm::look);
    if (m_timer < 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(m_timer, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &WallClockAlarm::take);
}

WallClockAlarm::~WallClockAlarm() {
    m_notifier.reset(); // before its descriptor is closed
    if (m_timer >= 0)
        ::close(m_timer);
}

void WallClockAlarm::setAt(std::optional<Moment> at) {
    if (m_timer >= 0)
        return arm(at);
    m_at = at;
    m_substitute.stop();
    if (at)
        m_substitute.start(std::clamp<milliseconds>(ceil<milliseconds>(*at - m_clock()), milliseconds(0), longestNap));
}

void WallClockAlarm::arm(std::optional<Moment> at) {
    itimerspec spec = {};
    if (at) {
        const Moment meant = m_clock(); // before the other, so that it never rings early
        spec = onceAt(*at + (kernelNow() - meant));
    }
    const int flags = TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET;
    // Where the clock was set since the last look it is armed all the same, and says so.
    if (m_calls.set(m_timer, flags, &spec, nullptr) < 0 && errno == ECANCELED && at)
        QMetaObject::invokeMethod(this, &Alarm::rang, Qt::QueuedConnection);
}

void WallClockAlarm::take() {
    std::uint64_t times = 0;
    const bool came = m_calls.read(m_timer, &times, sizeof times) == sizeof times;
    if (came || errno == ECANCELED) // else it was set anew meanwhile
        emit rang();
}

void WallClockAlarm::look() {
    if (m_at && m_clock() < *m_at)
        return setAt(m_at);
    m_at.reset();
    emit rang();
}

} // namespace kept::desktop
