#pragma once

#include "services/entry_knowledge.h"
#include "ui/main_window/entry_corrections.h"
#include "ui/widgets/quick_entry_bar.h"

#include <QLocale>

#include <optional>
#include <vector>

namespace kept::ui {

/// What was understood of a line and what is odd about it, a chip for each. `text` is what was read at `now`.
[[nodiscard]] std::vector<EntryChip> chipsOf(const QString& text, const services::UnderstoodEntry& understood,
                                             const services::EntryKnowledge& knowledge, domain::Moment now,
                                             const QLocale& locale);

/// The hint that a chip stands for; nothing where it stands for a part of the promise.
[[nodiscard]] std::optional<domain::Hint> hintOf(const QString& chip, const services::UnderstoodEntry& understood);

/// The hint at a deadline that was read and is over; null where there is none.
[[nodiscard]] const domain::Hint* pastDeadline(const services::UnderstoodEntry& understood);

/// The part that a chip stands for, which is corrected when it is pressed.
[[nodiscard]] EntryPart partOf(const QString& chip);

} // namespace kept::ui
