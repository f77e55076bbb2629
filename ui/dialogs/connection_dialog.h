#pragma once

#include "domain/server_address.h"
#include "ui/dialogs/form_dialog.h"

class QCheckBox;
class QLineEdit;

namespace kept::services {
class ServerAccess;
}

namespace kept::ui {

class AddressFields;
class ConnectionTest;

/// Where a team's book is, who opens it and with which password.
class ConnectionDialog final : public FormDialog {
    Q_OBJECT

public:
    /// `address` is filled in.
    ConnectionDialog(services::ServerAccess& servers, const domain::ServerAddress& address, QWidget* parent);

    /// Says why that address is asked for again, and goes to the password.
    void askAgain(const QString& why);

    [[nodiscard]] const domain::ServerAddress& address() const;
    [[nodiscard]] QString password() const;
    /// Whether the keychain should have the password.
    [[nodiscard]] bool keepsPassword() const;

protected:
    [[nodiscard]] std::optional<QString> complaint() const override;

private:
    void fieldsChanged();

    AddressFields* m_fields;
    QLineEdit* m_password;
    QCheckBox* m_keep;
    QLabel* m_caution;
    ConnectionTest* m_test;
};

} // namespace kept::ui
