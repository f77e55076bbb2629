#pragma once

#include "ui/dialogs/form_dialog.h"

class QLineEdit;

namespace kept::ui {

/// Asks for the password that the book's server takes now. It stays until its owner closes it, as every form does: the
/// server may take this one no more than the one before.
class ServerPasswordDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `login`, on the server.
    ServerPasswordDialog(const QString& login, QWidget* parent);

    [[nodiscard]] QString password() const;
    /// Why it is to be typed anew.
    void askAgain(const QString& why);

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    QLineEdit* m_password;
};

} // namespace kept::ui
