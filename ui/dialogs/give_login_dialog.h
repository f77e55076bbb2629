#pragma once

#include "services/login_names.h"
#include "ui/dialogs/form_dialog.h"

class QComboBox;
class QLineEdit;

namespace kept::ui {

/// Asks under which login somebody signs in at the book's server, and whether Kept makes their first password.
class GiveLoginDialog final : public FormDialog {
    Q_OBJECT

public:
    GiveLoginDialog(services::LoginNames names, QWidget* parent);

    [[nodiscard]] QString login() const;
    [[nodiscard]] bool makesPassword() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    services::LoginNames m_names;
    QLineEdit* m_login;
    QComboBox* m_password;
};

} // namespace kept::ui
