#pragma once

#include "services/alarm.h"

namespace kept::test {

/// Rings when a test says so.
class FakeAlarm final : public services::Alarm {
public:
    std::optional<domain::Moment> at;

    void setAt(std::optional<domain::Moment> moment) override { at = moment; }
    void ring() { emit rang(); }
};

} // namespace kept::test
