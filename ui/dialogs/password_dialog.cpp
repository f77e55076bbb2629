#include "ui/dialogs/password_dialog.h"

#include "domain/errors.h"
#include "services/sign_in.h"
#include "ui/dialogs/remark.h"

#include <QLineEdit>

namespace kept::ui {

using services::Secret;

namespace {

QString titleOf(PasswordTask task) {
    switch (task) {
    case PasswordTask::Set:
        return PasswordDialog::tr("Set a password");
    case PasswordTask::Change:
    case PasswordTask::AtServer:
        return PasswordDialog::tr("Change the password");
    case PasswordTask::Remove:
        return PasswordDialog::tr("Remove the password");
    case PasswordTask::Replace:
        return PasswordDialog::tr("Choose a password of your own");
    }
    Q_UNREACHABLE();
}

QString explanationOf(PasswordTask task, const QString& name) {
    switch (task) {
    case PasswordTask::Set:
        return PasswordDialog::tr("From then on, whoever wants to act as %1 in this book needs it. Kept can't tell you "
                                  "a forgotten password; an owner who has one can give you another.")
            .arg(name);
    case PasswordTask::Change:
        return {};
    case PasswordTask::Remove:
        return PasswordDialog::tr("After that, anybody can act as %1 in this book.").arg(name);
    case PasswordTask::Replace:
        return PasswordDialog::tr("The one that %1 was given is temporary.").arg(name);
    case PasswordTask::AtServer:
        return PasswordDialog::tr(
                   "It belongs to the login %1 on the book's server, whichever computer you open the book "
                   "from.")
            .arg(name);
    }
    Q_UNREACHABLE();
}

QString okOf(PasswordTask task) {
    return task == PasswordTask::Remove ? PasswordDialog::tr("Remove") : PasswordDialog::tr("Save");
}

Secret secretIn(const QLineEdit* field) {
    return field ? Secret(field->text()) : Secret();
}

bool isEmpty(const QLineEdit* field) {
    return field && field->text().isEmpty();
}

} // namespace

PasswordDialog::PasswordDialog(PasswordTask task, const QString& name, QWidget* parent)
    : FormDialog(titleOf(task), okOf(task), parent) {
    setObjectName(QStringLiteral("passwordDialog"));
    setExplanation(explanationOf(task, name));
    if (task == PasswordTask::Change || task == PasswordTask::Remove)
        m_old = addPassword(tr("&Present password"), "oldPassword");
    if (task != PasswordTask::Remove) {
        m_fresh = addPassword(tr("&New password"), "newPassword");
        m_fresh->setPlaceholderText(tr("At least %n characters", nullptr, domain::shortestPassword));
        m_again = addPassword(tr("The same &again"), "newPasswordAgain");
    }
    check();
}

QLineEdit* PasswordDialog::addPassword(const QString& label, const char* objectName) {
    auto* field = new QLineEdit;
    field->setEchoMode(QLineEdit::Password);
    addField(label, objectName, field);
    setRequired(*field);
    connect(field, &QLineEdit::textChanged, this, &PasswordDialog::check);
    return field;
}

Secret PasswordDialog::old() const {
    return secretIn(m_old);
}

Secret PasswordDialog::fresh() const {
    return secretIn(m_fresh);
}

std::optional<QString> PasswordDialog::complaint() const {
    if (isEmpty(m_fresh))
        return QString();
    try {
        if (m_fresh)
            services::checkNewPassword(fresh());
    } catch (const domain::InvalidInput& error) {
        return error.message();
    }
    if (isEmpty(m_old) || isEmpty(m_again))
        return QString();
    if (m_again && !fresh().isSame(secretIn(m_again)))
        return tr("The two passwords differ.");
    return std::nullopt;
}

} // namespace kept::ui
