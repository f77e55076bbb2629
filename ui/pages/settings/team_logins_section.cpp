#include "ui/pages/settings/team_logins_section.h"

#include "models/logins_model.h"
#include "services/book.h"
#include "services/deliver.h"
#include "services/login_names.h"
#include "services/server_access.h"
#include "ui/dialogs/give_login_dialog.h"
#include "ui/dialogs/login_password_dialog.h"
#include "ui/dialogs/questions.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/shown_text.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

using models::LoginRow;
using models::LoginsModel;
using services::Authority;

TeamLoginsSection::TeamLoginsSection(SettingsDesk& desk, Questions& questions, QWidget* parent)
    : SettingsSection(desk, "teamLoginsSection", tr("Everybody"),
                      tr("Whoever has a login opens the book as that person."), parent),
      m_questions(questions), m_model(new LoginsModel(this)),
      m_table(new PlainTable(QStringLiteral("loginsTable"), tr("Who signs in as whom"))) {
    m_table->setTableModel(m_model, LoginsModel::Name);
    buildButtons();
    addTable(
        *m_table, [this] { showButtons(); }, [this] { give(); });
    m_hint = addText({}, "loginHint");
    hide(); // until it is known for whom
    follow();
}

void TeamLoginsSection::buildButtons() {
    FlowLayout* row = addButtonRow();
    m_give = addButton(*row, tr("&Give a login…"), "giveLogin", tr("Give the chosen person a login, or another one"));
    m_renew = addButton(*row, tr("&New password…"), "renewLoginPassword",
                        tr("Give the login of the chosen person a new password"));
    m_take = addButton(*row, tr("&Take it away…"), "takeLogin", tr("Take the login of the chosen person away"));
    connect(m_give, &QPushButton::clicked, this, &TeamLoginsSection::give);
    connect(m_renew, &QPushButton::clicked, this, &TeamLoginsSection::renewPassword);
    connect(m_take, &QPushButton::clicked, this, &TeamLoginsSection::take);
}

void TeamLoginsSection::showData() {
    const SettingsData& data = desk().data();
    m_model->setPeople(data.people, data.logins, data.identity.person);
    setVisible(isForMe());
    showButtons();
}

bool TeamLoginsSection::isForMe() const {
    const SettingsData& data = desk().data();
    return data.identity.maintains || std::ranges::any_of(data.people, [&](const services::PersonRow& row) {
               return row.id == data.identity.person && row.role == services::Role::Owner;
           });
}

void TeamLoginsSection::showButtons() {
    const LoginRow* row = chosen();
    const bool has = row && !row->login.isEmpty();
    const bool isOthers = row && mayEdit() && !isOwn(*row);
    m_give->setText(has ? tr("Chan&ge the login…") : tr("&Give a login…"));
    m_give->setAccessibleName(QString(m_give->text()).remove(u'&'));
    m_give->setEnabled(isOthers && !row->person.left);
    m_renew->setEnabled(isOthers && has && !row->person.left);
    m_take->setEnabled(isOthers && has);
    const QString why = !row               ? QString()
                        : isOwn(*row)      ? tr("You are signed in with this login: another owner can change it.")
                        : row->person.left ? tr("Who has left opens nothing with their login, until they are back.")
                                           : QString();
    m_hint->setText(why);
}

const LoginRow* TeamLoginsSection::chosen() const {
    return m_model->rowAt(m_table->currentIndex());
}

bool TeamLoginsSection::isOwn(const LoginRow& row) const {
    return row.person.id == desk().data().identity.person;
}

void TeamLoginsSection::give() {
    if (!m_give->isEnabled())
        return;
    const domain::PersonId person = chosen()->person.id;
    services::deliver(
        desk().book().run([person](storage::Database& database) { return services::loginNames(database, person); }),
        this, [this, person](const services::LoginNames& names) { askToGive(person, names); },
        [this](const QString& why) { emit desk().failed(why); });
}

void TeamLoginsSection::askToGive(domain::PersonId person, const services::LoginNames& names) {
    auto* dialog = new GiveLoginDialog(names, this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, person, name = names.person] {
        const QString login = dialog->login();
        const auto password = dialog->makesPassword() ? std::optional(services::freshPassword()) : std::nullopt;
        const auto work = [person, login, password](storage::Database& database, const services::Session& session,
                                                    services::Changes& changes) {
            services::giveLogin(database, session, changes, person, login, password);
        };
        // The server knows who asks: somebody who keeps the book need not be of the team.
        saveFrom(*dialog, Authority::None, work, [this, name, login, password] {
            if (password)
                tellPassword(name, login, *password);
            else
                emit desk().said(tr("%1 signs in as %2.").arg(name, login));
        });
    });
    dialog->open();
}

void TeamLoginsSection::renewPassword() {
    const LoginRow row = *chosen();
    if (!m_questions.confirm(this, tr("Give %1 a new password?").arg(shownText(row.person.name)),
                             tr("The one that %1 has ends: it signs in no more.").arg(shownText(row.login)),
                             tr("New password")))
        return;
    const QString password = services::freshPassword();
    const auto work = [person = row.person.id, login = row.login, password](
                          storage::Database& database, const services::Session& session, services::Changes& changes) {
        services::giveLogin(database, session, changes, person, login, password);
    };
    desk().save(Authority::None, work, [this, row, password] { tellPassword(row.person.name, row.login, password); });
}

bool TeamLoginsSection::isLastOwner(const LoginRow& row) const {
    const SettingsData& data = desk().data();
    return row.person.role == services::Role::Owner && !row.person.left &&
           std::ranges::none_of(data.people, [&](const services::PersonRow& other) {
               return other.id != row.person.id && other.role == services::Role::Owner && !other.left &&
                      data.logins.contains(other.id);
           });
}

void TeamLoginsSection::take() {
    const LoginRow row = *chosen();
    QStringList consequences = {
        tr("%1 can't open this book any more, and where it is open now, nothing is read or saved "
           "from this moment on. What they promised stays. The server goes on knowing the login, "
           "without any right in this book.")
            .arg(shownText(row.person.name))};
    if (isLastOwner(row))
        consequences +=
            tr("Nobody who owns the book signs in any more then: only whoever keeps it on its server can give "
               "a login again.");
    if (!m_questions.confirm(
            this, tr("Take the login %1 away from %2?").arg(shownText(row.login), shownText(row.person.name)),
            consequences.join(QLatin1Char('\n')), tr("Take it away")))
        return;
    const auto work = [person = row.person.id](storage::Database& database, const services::Session& session,
                                               services::Changes& changes) {
        services::takeLogin(database, session, changes, person);
    };
    desk().save(Authority::None, work,
                [this, name = row.person.name] { emit desk().said(tr("%1 has no login any more.").arg(name)); });
}

void TeamLoginsSection::tellPassword(const QString& person, const QString& login, const QString& password) {
    auto* dialog = new LoginPasswordDialog({.person = person,
                                            .login = login,
                                            .password = password,
                                            .address = services::addressAs(desk().book().path(), login)},
                                           this);
    dialog->open();
}

} // namespace kept::ui
