#include "ui/dialogs/server_password_dialog.h"

#include <QLineEdit>

namespace kept::ui {

ServerPasswordDialog::ServerPasswordDialog(const QString& login, QWidget* parent)
    : FormDialog(tr("Sign in again"), tr("Sign in"), parent), m_password(new QLineEdit) {
    setObjectName(QStringLiteral("serverPasswordDialog"));
    setExplanation(tr("The book's server does not take the password of %1 any more: it was changed, here or on another "
                      "computer. What you typed stays where it is.")
                       .arg(login));
    m_password->setEchoMode(QLineEdit::Password);
    addField(tr("&Password"), "serverPasswordAgain", m_password);
    connect(m_password, &QLineEdit::textChanged, this, &ServerPasswordDialog::check);
    check();
}

QString ServerPasswordDialog::password() const {
    return m_password->text();
}

void ServerPasswordDialog::askAgain(const QString& why) {
    m_password->clear();
    showFailure(why);
    m_password->setFocus();
}

std::optional<QString> ServerPasswordDialog::complaint() const {
    return m_password->text().isEmpty() ? std::optional(QString()) : std::nullopt;
}

} // namespace kept::ui
