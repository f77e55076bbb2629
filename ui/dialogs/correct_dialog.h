#pragma once

#include "ui/dialogs/promise_dialog.h"

namespace kept::ui {

/// Mends what was written down wrongly: the words, to whom, the channel, the size; never a deadline. Of several
/// promises it mends everything but the words, and leaves what is not touched.
class CorrectDialog final : public PromiseDialog {
    Q_OBJECT

public:
    explicit CorrectDialog(PromiseDialogContext context, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override;

private:
    [[nodiscard]] services::Correction correction() const;
    [[nodiscard]] bool isSeveral() const { return context().count > 1; }

    QPlainTextEdit* m_what = nullptr; ///< not there for several
    QLineEdit* m_promisee = nullptr;
    QLineEdit* m_channel = nullptr;
    QComboBox* m_size = nullptr;
};

} // namespace kept::ui
