#pragma once

#include "ui/dialogs/promise_dialog.h"

namespace kept::ui {

/// What the promisee says: kept or not, 1 to 5, a comment.
class VerdictDialog final : public PromiseDialog {
    Q_OBJECT

public:
    explicit VerdictDialog(PromiseDialogContext context, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override;
    [[nodiscard]] QString outlook() const override { return consequence(); }

private:
    QComboBox* m_kept = nullptr;
    QComboBox* m_rating = nullptr;
    QPlainTextEdit* m_words = nullptr;
};

} // namespace kept::ui
