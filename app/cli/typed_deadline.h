#pragma once

#include "domain/event.h"

#include <QString>

namespace kept::cli {

class BookSession;

/// As the acting person means it, by their working hours. Throws UsageError for what is no deadline.
[[nodiscard]] domain::Deadline deadlineTyped(const QString& text, BookSession& session);
/// The same for a reminder: a day without a time stands for the beginning of its working hours.
[[nodiscard]] domain::Moment reminderTyped(const QString& text, BookSession& session);

} // namespace kept::cli
