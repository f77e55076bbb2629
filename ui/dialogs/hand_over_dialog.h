#pragma once

#include "ui/dialogs/promise_dialog.h"

namespace kept::ui {

/// Offers a promise to a colleague.
class HandOverDialog final : public PromiseDialog {
    Q_OBJECT

public:
    explicit HandOverDialog(PromiseDialogContext context, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override;

private:
    QComboBox* m_to = nullptr;
};

} // namespace kept::ui
