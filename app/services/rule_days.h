#pragma once

#include <QDate>
#include <QString>
#include <QTime>
#include <QTimeZone>

#include <memory>
#include <optional>

namespace kept::services {

/// A rule of RFC 5545 in its normal form, with or without "RRULE:" before it; an end that names an instant becomes the
/// last day on which `time` is not past it in `zone`. Throws InvalidInput, and says why, for what is no rule, for one
/// that recurs more often than daily or names times of day, and for parts that are not understood.
[[nodiscard]] QString checkedRule(const QString& text, std::optional<QTime> time, const QTimeZone& zone);

/// The days of a checked rule, one after the other, as libical expands it.
class RuleDays {
public:
    /// `first`: the day from which on there are any.
    RuleDays(const QString& rule, QDate first);
    ~RuleDays();
    RuleDays(RuleDays&&) noexcept;
    RuleDays& operator=(RuleDays&&) = delete;
    RuleDays(const RuleDays&) = delete;
    RuleDays& operator=(const RuleDays&) = delete;

    /// Nothing after the last one.
    [[nodiscard]] std::optional<QDate> next();

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace kept::services
