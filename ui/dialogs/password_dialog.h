#pragma once

#include "services/secret.h"
#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace kept::ui {

enum class PasswordTask {
    Set,      ///< the first one
    Change,   ///< takes the old one
    Remove,   ///< takes the old one
    Replace,  ///< one that was temporary, and was given already
    AtServer, ///< that of a login, which is signed in already
};

/// Sets, changes or removes somebody's own password.
class PasswordDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `name` of the person or, for AtServer, of the login.
    PasswordDialog(PasswordTask task, const QString& name, QWidget* parent);

    /// Empty where it is not asked for.
    [[nodiscard]] services::Secret old() const;
    [[nodiscard]] services::Secret fresh() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    QLineEdit* addPassword(const QString& label, const char* objectName);

    QLineEdit* m_old = nullptr;
    QLineEdit* m_fresh = nullptr;
    QLineEdit* m_again = nullptr;
};

} // namespace kept::ui
