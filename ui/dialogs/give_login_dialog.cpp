#include "ui/dialogs/give_login_dialog.h"

#include "domain/errors.h"
#include "ui/dialogs/remark.h"

#include <QComboBox>
#include <QLineEdit>

#include <utility>

namespace kept::ui {

GiveLoginDialog::GiveLoginDialog(services::LoginNames names, QWidget* parent)
    : FormDialog(names.present.isEmpty() ? tr("Give a login") : tr("Change the login"),
                 names.present.isEmpty() ? tr("Give") : tr("Change"), parent),
      m_names(std::move(names)), m_login(new QLineEdit(m_names.proposed)), m_password(new QComboBox) {
    setObjectName(QStringLiteral("giveLoginDialog"));
    setExplanation(m_names.present.isEmpty()
                       ? tr("With it, %1 opens this book at its server, and acts as nobody else.").arg(m_names.person)
                       : tr("%1 signs in as %2. With another login, that one opens this book no more.")
                             .arg(m_names.person, m_names.present));
    addField(tr("&Login"), "login", m_login);
    setRequired(*m_login);
    m_password->addItem(tr("Make a new one, which is shown once"), true);
    m_password->addItem(tr("No new one: the server knows this login"), false);
    addField(tr("&Password"), "loginPasswordChoice", m_password);
    connect(m_login, &QLineEdit::textChanged, this, &GiveLoginDialog::check);
    connect(m_password, &QComboBox::currentIndexChanged, this, &GiveLoginDialog::check);
    check();
}

QString GiveLoginDialog::login() const {
    return m_login->text().trimmed();
}

bool GiveLoginDialog::makesPassword() const {
    return m_password->currentData().toBool();
}

std::optional<QString> GiveLoginDialog::complaint() const {
    if (login().isEmpty() || login() == m_names.present)
        return QString();
    try {
        (void)services::checkedLogin(m_names, login(), makesPassword());
    } catch (const domain::Error& error) {
        return error.message();
    }
    return std::nullopt;
}

} // namespace kept::ui
