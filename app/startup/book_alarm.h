#pragma once

#include "services/alarm.h"

#include <functional>
#include <utility>

namespace kept::startup {

/// An alarm by the clock of a book, which on a server is not the one on the wall.
class BookAlarm final : public services::Alarm {
public:
    /// `ahead`: by how much the book's clock is ahead of that of `wall`, now.
    BookAlarm(services::Alarm& wall, std::function<domain::Duration()> ahead)
        : m_wall(wall), m_ahead(std::move(ahead)) {
        connect(&m_wall, &services::Alarm::rang, this, &services::Alarm::rang);
    }

    void setAt(std::optional<domain::Moment> at) override {
        // The two are read one after the other: rather a moment late than early, which would ring again and again.
        m_wall.setAt(at ? std::optional(*at - m_ahead() + std::chrono::milliseconds(1)) : std::nullopt);
    }

private:
    services::Alarm& m_wall;
    std::function<domain::Duration()> m_ahead;
};

} // namespace kept::startup
