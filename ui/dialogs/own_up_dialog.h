#pragma once

#include "ui/dialogs/promise_dialog.h"

namespace kept::ui {

/// What the promisee was told about a miss, and what changes so that it does not happen again.
class OwnUpDialog final : public PromiseDialog {
    Q_OBJECT

public:
    explicit OwnUpDialog(PromiseDialogContext context, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override;
    [[nodiscard]] QString channelInUse() const override;

private:
    QPlainTextEdit* m_said = nullptr;
    QComboBox* m_channel = nullptr;
    QLineEdit* m_action = nullptr;
    DeadlineField* m_until = nullptr;
};

} // namespace kept::ui
