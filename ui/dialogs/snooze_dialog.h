#pragma once

#include "ui/dialogs/promise_dialog.h"

namespace kept::ui {

/// When the next reminder comes: at one of the moments that the context offers, or at one of the person's own. Never
/// moves the deadline. A follow-up says in addition what it is about, and comes after the promise was closed too.
class SnoozeDialog final : public PromiseDialog {
    Q_OBJECT

public:
    enum class Purpose { Snooze, FollowUp };

    explicit SnoozeDialog(PromiseDialogContext context, Purpose purpose = Purpose::Snooze, QWidget* parent = nullptr);

    [[nodiscard]] PromiseAnswer answer() const override;

protected:
    [[nodiscard]] std::optional<QString> problem() const override;
    [[nodiscard]] QString consequence() const override;

private:
    [[nodiscard]] const std::vector<services::SnoozeChoice>& offered() const;
    [[nodiscard]] std::optional<domain::Moment> moment() const;

    Purpose m_purpose;
    QLineEdit* m_about = nullptr; ///< of a follow-up
    QComboBox* m_choice = nullptr;
    DeadlineField* m_own = nullptr;
};

} // namespace kept::ui
