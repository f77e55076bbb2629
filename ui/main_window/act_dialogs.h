#pragma once

#include "ui/dialogs/promise_dialog.h"
#include "ui/widgets/promise_actions.h"

namespace kept::ui {

/// The dialog that asks what an act needs. `person`: who acts; `alone`: nobody else was in the book since the promise
/// was made.
[[nodiscard]] PromiseDialog* dialogFor(PromiseAct act, PromiseDialogContext context, domain::PersonId person,
                                       bool alone, QWidget* parent);

} // namespace kept::ui
