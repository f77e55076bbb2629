#pragma once

#include "ui/dialogs/promise_dialog.h"
#include "ui/widgets/promise_actions.h"

namespace kept::ui {

/// The dialog that asks what an act needs. `no`: what declining means; Nothing where it means several things.
[[nodiscard]] PromiseDialog* dialogFor(PromiseAct act, PromiseDialogContext context, services::No no, QWidget* parent);

} // namespace kept::ui
