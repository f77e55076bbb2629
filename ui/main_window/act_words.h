#pragma once

#include "ui/dialogs/promise_dialog.h"
#include "ui/widgets/promise_actions.h"

#include <QString>

namespace kept::ui {

/// What was written down, in one sentence.
[[nodiscard]] QString doneWords(PromiseAct act, int promises);
/// What somebody wanted to write down, in one line: the deadline, the words. Empty where there is nothing beside the
/// act.
[[nodiscard]] QString typedWords(const PromiseAnswer& answer, const QTimeZone& zone, const QLocale& locale);

} // namespace kept::ui
