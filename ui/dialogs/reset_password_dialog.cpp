#include "ui/dialogs/reset_password_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

namespace kept::ui {

ResetPasswordDialog::ResetPasswordDialog(const QString& name, QString temporary, QWidget* parent)
    : FormDialog(tr("Reset a password"), tr("Reset"), parent), m_temporary(std::move(temporary)) {
    setObjectName(QStringLiteral("resetPasswordDialog"));
    setExplanation(tr("%1 gets this password in place of the one they may have. Tell it to nobody else: it is shown "
                      "only here. With it, %1 chooses a password of their own when they next sign in.")
                       .arg(name));
    auto* shown = new QLineEdit(m_temporary);
    shown->setReadOnly(true);
    auto* copy = new QPushButton(tr("&Copy"));
    copy->setObjectName(QStringLiteral("copyPassword"));
    copy->setAccessibleName(tr("Copy the temporary password"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_temporary); });
    addField(tr("&Temporary password"), "temporaryPassword", shown, copy);
    check();
}

} // namespace kept::ui
