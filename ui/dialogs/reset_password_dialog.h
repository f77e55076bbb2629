#pragma once

#include "services/secret.h"
#include "ui/dialogs/form_dialog.h"

namespace kept::ui {

/// Shows the temporary password that somebody is to get, before they get it.
class ResetPasswordDialog final : public FormDialog {
    Q_OBJECT

public:
    ResetPasswordDialog(const QString& name, QString temporary, QWidget* parent);

    [[nodiscard]] services::Secret temporary() const { return services::Secret(QString(m_temporary)); }

protected:
    [[nodiscard]] std::optional<QString> complaint() const override { return std::nullopt; }

private:
    QString m_temporary;
};

} // namespace kept::ui
