#include "ui/pages/settings/own_login_section.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/secret_store.h"
#include "ui/dialogs/password_dialog.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/widgets/flow_layout.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

using services::SecretOutcome;

OwnLoginSection::OwnLoginSection(SettingsDesk& desk, services::SecretStore& secrets, QWidget* parent)
    : SettingsSection(desk, "ownLoginSection", tr("Signing in"),
                      tr("Everybody opens this book with a login of its server, which knows what each of them may do."),
                      parent),
      m_secrets(secrets), m_state(addText({}, "ownLoginState", false)) {
    m_change = addButton(*addButtonRow(), tr("Change your &password…"), "changeLoginPassword",
                         tr("Change your password at the book's server"));
    connect(m_change, &QPushButton::clicked, this, &OwnLoginSection::change);
    body().addStretch(1);
    follow();
}

void OwnLoginSection::showData() {
    const services::Identity& self = desk().data().identity;
    const auto& people = desk().data().people;
    const auto person =
        std::ranges::find(people, self.person, [](const services::PersonRow& row) { return std::optional(row.id); });
    m_state->setText(
        person == people.end()
            ? tr("You are signed in as %1, which keeps the book on its server and is nobody's of the team.")
                  .arg(self.login)
            : tr("You are signed in as %1, the login of %2.").arg(self.login, person->name));
    m_change->setEnabled(mayEdit());
}

void OwnLoginSection::change() {
    auto* dialog = new PasswordDialog(PasswordTask::AtServer, desk().data().identity.login, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog] {
        const auto work = [fresh = dialog->fresh()](storage::Database& database, const services::Session&,
                                                    services::Changes&) {
            services::changeLoginPassword(database, fresh);
        };
        saveFrom(*dialog, services::Authority::None, work, [this, fresh = dialog->fresh()] { remember(fresh); });
    });
    dialog->open();
}

void OwnLoginSection::remember(const services::Secret& fresh) {
    const std::string_view typed = fresh.utf8();
    const QString password = QString::fromUtf8(typed.data(), static_cast<qsizetype>(typed.size()));
    const bool wasElsewhere = desk().data().identity.byPassword && !desk().book().hasPassword();
    desk().book().setPassword(password);
    services::deliver(
        services::replaceKept(m_secrets, desk().book().path(), password), this,
        [this, wasElsewhere](const services::SecretAnswer& answer) {
            const bool isElsewhere = wasElsewhere && answer.outcome != SecretOutcome::Done;
            emit desk().said(isElsewhere ? news(answer) + QLatin1Char(' ') +
                                               tr("Where PGPASSWORD or ~/.pgpass has the old one, change it there too.")
                                         : news(answer));
        },
        [](const QString&) {});
}

QString OwnLoginSection::news(const services::SecretAnswer& keychain) const {
    switch (keychain.outcome) {
    case SecretOutcome::Done:
        return tr("Your password at the book's server is another one now, and the keychain has it.");
    case SecretOutcome::Denied:
        return tr("Your password at the book's server is another one now. The keychain did not take it: Kept asks for "
                  "it when you open the book next.");
    case SecretOutcome::Nothing:
    case SecretOutcome::NoKeychain:
        return tr("Your password at the book's server is another one now.");
    }
    Q_UNREACHABLE();
}

} // namespace kept::ui
