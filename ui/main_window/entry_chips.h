#pragma once

#include "services/chance.h"
#include "services/entry_knowledge.h"
#include "ui/main_window/entry_corrections.h"
#include "ui/widgets/quick_entry_bar.h"

#include <QKeySequence>
#include <QLocale>

#include <optional>
#include <vector>

namespace kept::ui {

/// What was understood of a line and what is odd about it, a chip for each. `text` is what was read at `now`.
[[nodiscard]] std::vector<EntryChip> chipsOf(const QString& text, const services::UnderstoodEntry& understood,
                                             const services::EntryKnowledge& knowledge, domain::Moment now,
                                             const QLocale& locale);

/// How many like it were kept by then, and what 9 of 10 would keep.
[[nodiscard]] EntryChip chanceChip(const services::Outlook& outlook, domain::Moment now, const QTimeZone& zone,
                                   const QLocale& locale);
/// Takes what 9 of 10 would keep.
inline constexpr QKeyCombination betterDeadlineKey = Qt::CTRL | Qt::Key_9;
[[nodiscard]] bool isChance(const QString& chip);
/// What today holds already.
[[nodiscard]] EntryChip loadChip(const services::DayLoad& load, const QLocale& locale);

/// The hint that a chip stands for; nothing where it stands for a part of the promise.
[[nodiscard]] std::optional<domain::Hint> hintOf(const QString& chip, const services::UnderstoodEntry& understood);

/// The hint at a deadline that was read and is over; null where there is none.
[[nodiscard]] const domain::Hint* pastDeadline(const services::UnderstoodEntry& understood);
/// The hint at a deadline that was said and can't be promised: it is over, or no calendar has such a day.
[[nodiscard]] const domain::Hint* impossibleDeadline(const services::UnderstoodEntry& understood);

/// The part that a chip stands for, which is corrected when it is pressed.
[[nodiscard]] EntryPart partOf(const QString& chip);

} // namespace kept::ui
