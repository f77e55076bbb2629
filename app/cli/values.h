#pragma once

#include "domain/event.h"
#include "domain/period.h"
#include "services/claim.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::cli {

/// What was typed, as the value that it means. All throw UsageError for what they can't read.

[[nodiscard]] domain::PromiseId promiseIdFrom(const QString& text);
[[nodiscard]] std::vector<domain::PromiseId> promiseIdsFrom(const QStringList& texts);
/// ISO 8601; on the wall clock of `zone` where it names no offset, which has to show that time: the earlier one where
/// it does twice. Nothing for a null text.
[[nodiscard]] std::optional<domain::Moment> momentFrom(const QString& text, const QTimeZone& zone);
/// The same, or a day alone.
[[nodiscard]] services::Claim claimFrom(const QString& text, const QTimeZone& zone);
/// A day that stands for its end, a moment in ISO 8601, or words as quick entry understands them.
[[nodiscard]] domain::Deadline deadlineFrom(const QString& text, const domain::WorkingCalendar& calendar,
                                            domain::Moment now);
/// Days in ISO 8601, each of which may be null.
[[nodiscard]] domain::Period periodFrom(const QString& from, const QString& to);
/// "2026-01"
[[nodiscard]] domain::Period monthFrom(const QString& text);

/// Throws InvalidInput, with how to write one, where the name of a file that is not there looks like an address.
void checkIsNoAddress(const QString& file);

/// Throws InvalidInput for a file without a name.
void checkIsNamed(const QString& path);

} // namespace kept::cli
