#pragma once

#include "ui/dialogs/promise_dialog.h"

namespace kept::ui {

/// Who released the promiser from it, and how.
class ReleaseDialog final : public PromiseDialog {
    Q_OBJECT

public:
    explicit ReleaseDialog(PromiseDialogContext context, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override;
    [[nodiscard]] QString outlook() const override { return consequence(); }

private:
    [[nodiscard]] QString consequenceForSeveral() const;

    QLineEdit* m_who = nullptr;
    QLineEdit* m_how = nullptr;
};

} // namespace kept::ui
