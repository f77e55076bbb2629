#pragma once

#include "ui/dialogs/promise_dialog.h"

namespace kept::ui {

/// When the next reminder comes: at one of the moments that the context offers, or at one of the person's own. Never
/// moves the deadline.
class SnoozeDialog final : public PromiseDialog {
    Q_OBJECT

public:
    explicit SnoozeDialog(PromiseDialogContext context, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override;

private:
    [[nodiscard]] std::optional<domain::Moment> moment() const;

    QComboBox* m_choice = nullptr;
    DeadlineField* m_own = nullptr;
};

} // namespace kept::ui
