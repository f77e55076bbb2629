#pragma once

#include "ui/widgets/promise_actions.h"

#include <QString>

namespace kept::ui {

/// What was written down, in one sentence.
[[nodiscard]] QString doneWords(PromiseAct act, int promises);

} // namespace kept::ui
