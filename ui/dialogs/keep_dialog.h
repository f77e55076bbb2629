#pragma once

#include "ui/dialogs/promise_dialog.h"

namespace kept::ui {

/// Kept, and when: now, or at the earlier moment that the person says.
class KeepDialog final : public PromiseDialog {
    Q_OBJECT

public:
    explicit KeepDialog(PromiseDialogContext context, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override;

private:
    /// What it means that they are kept only now.
    [[nodiscard]] QString now() const;

    DeadlineField* m_when = nullptr;
};

} // namespace kept::ui
