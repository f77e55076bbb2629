#pragma once

#include "domain/moment.h"

#include <QObject>

#include <optional>

namespace kept::services {

/// Rings at a moment of the clock on the wall, however often that clock is set, and after the computer slept through
/// it. Costs nothing until then.
class Alarm : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// In place of what was set before; nothing: it does not ring. A moment that has passed rings at once, from the
    /// event loop.
    virtual void setAt(std::optional<domain::Moment> at) = 0;

signals:
    /// The moment has come, or the clock was set or the computer woke: whoever listens looks what is due by now, and
    /// sets it anew.
    void rang();
};

} // namespace kept::services
