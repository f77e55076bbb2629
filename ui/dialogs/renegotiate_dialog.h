#pragma once

#include "ui/dialogs/promise_dialog.h"

class QCheckBox;

namespace kept::ui {

/// A new deadline, whether and when the promisee was told of it, and why. Says before OK whether it moves the deadline
/// that the promise is judged by.
class RenegotiateDialog final : public PromiseDialog {
    Q_OBJECT

public:
    explicit RenegotiateDialog(PromiseDialogContext context, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override;
    [[nodiscard]] QString outlook() const override;
    [[nodiscard]] QString channelInUse() const override;

private:
    [[nodiscard]] QString consequenceForSeveral() const;
    [[nodiscard]] domain::Moment toldAt() const;

    DeadlineField* m_due = nullptr;
    QCheckBox* m_told = nullptr;
    DeadlineField* m_toldAt = nullptr;
    QComboBox* m_channel = nullptr;
    QLineEdit* m_reason = nullptr;
};

} // namespace kept::ui
