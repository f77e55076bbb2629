#include "ui/pages/settings/sign_in_section.h"

#include "models/sign_ins_model.h"
#include "services/book.h"
#include "services/deliver.h"
#include "ui/dialogs/reset_password_dialog.h"
#include "ui/pages/settings/settings_desk.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/look.h"
#include "ui/widgets/plain_table.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kept::ui {

using services::Authority;
using services::Password;
using services::PersonRow;

SignInSection::SignInSection(SettingsDesk& desk, QWidget* parent)
    : SettingsSection(desk, "signInSection", tr("Signing in"),
                      tr("A password keeps colleagues from acting under your name. It does not lock the file: whoever "
                         "can open that with other programs can read and change it."),
                      parent),
      m_state(addText({}, "signInState", false)), m_model(new models::SignInsModel(this)),
      m_table(new PlainTable(QStringLiteral("signInTable"), tr("Who has a password"))),
      m_everyone(new QCheckBox(tr("&Everybody signs in to this book"))) {
    buildOwn();
    buildEverybody();
    follow();
}

void SignInSection::buildOwn() {
    FlowLayout* row = addButtonRow();
    m_set = addButton(*row, tr("&Set a password…"), "setPassword", tr("Set a password for yourself"));
    m_change = addButton(*row, tr("&Change it…"), "changePassword", tr("Change your password"));
    m_remove = addButton(*row, tr("&Remove it…"), "removePassword", tr("Remove your password"));
    m_signOut = addButton(*row, tr("Sign &out"), "signOut", tr("Sign out of this book"));
    connect(m_set, &QPushButton::clicked, this, [this] { change(PasswordTask::Set); });
    connect(m_change, &QPushButton::clicked, this, [this] { change(PasswordTask::Change); });
    connect(m_remove, &QPushButton::clicked, this, [this] { change(PasswordTask::Remove); });
    connect(m_signOut, &QPushButton::clicked, this, &SignInSection::signOut);
}

void SignInSection::buildEverybody() {
    body().addSpacing(metrics::medium);
    addText(tr("Everybody"), "everybodyHeading", false)->setFont(subsectionFont());
    m_warning = addText({}, "signInWarning");
    m_table->setTableModel(m_model, models::SignInsModel::Name);
    FlowLayout* row = addButtonRow();
    m_reset =
        addButton(*row, tr("Rese&t the password…"), "resetPassword", tr("Give the chosen person a temporary password"));
    connect(m_reset, &QPushButton::clicked, this, &SignInSection::reset);
    addTable(
        *m_table, [this] { showButtons(); }, [this] { reset(); });
    m_everyone->setObjectName(QStringLiteral("everyoneSignsIn"));
    m_everyone->setAccessibleName(tr("Everybody signs in to this book"));
    body().addWidget(m_everyone);
    connect(m_everyone, &QCheckBox::clicked, this, &SignInSection::setEveryone);
}

void SignInSection::showData() {
    m_model->setPeople(desk().data().people, desk().me().value_or(domain::PersonId()));
    showOwn();
    showEverybody();
    showButtons();
}

void SignInSection::showOwn() {
    const PersonRow* person = me();
    const bool has = person && person->password != Password::None;
    m_state->setText(!person ? tr("Nobody is signed in.")
                     : has   ? tr("You are signed in as %1.").arg(person->name)
                             : tr("%1 has no password: anybody can act under this name.").arg(person->name));
    m_set->setVisible(!has);
    m_set->setEnabled(person && mayEdit());
    for (QPushButton* button : {m_change, m_remove, m_signOut})
        button->setVisible(has);
    m_change->setEnabled(mayEdit());
    m_remove->setEnabled(mayEdit() && !desk().data().info.everyoneSignsIn);
}

/// An owner without a password is an owner that anybody can be.
void SignInSection::showEverybody() {
    const auto& people = desk().data().people;
    const auto hasOne = [](const PersonRow& person) { return person.password != Password::None; };
    const auto open = std::ranges::find_if(people, [&](const PersonRow& person) {
        return !person.left && person.role == services::Role::Owner && !hasOne(person);
    });
    const bool warns = open != people.end() && std::ranges::any_of(people, hasOne);
    m_warning->setText(
        warns ? tr("%1 owns the book and has no password: anybody can do as %1 what owners do.").arg(open->name)
              : QString());
    m_warning->setVisible(warns);
    m_everyone->setChecked(desk().data().info.everyoneSignsIn);
    m_everyone->setEnabled(isSignedInOwner());
}

void SignInSection::showButtons() {
    const PersonRow* chosen = m_model->rowAt(m_table->currentIndex());
    m_reset->setEnabled(chosen && isSignedInOwner() && chosen->id != desk().me());
}

const PersonRow* SignInSection::me() const {
    const auto& people = desk().data().people;
    const auto id = desk().me();
    const auto found = std::ranges::find(people, id, [](const PersonRow& person) { return std::optional(person.id); });
    return found == people.end() ? nullptr : &*found;
}

bool SignInSection::isSignedInOwner() const {
    return me() && me()->signedIn && desk().may(Authority::Book);
}

void SignInSection::change(PasswordTask task) {
    const PersonRow person = *me();
    const auto done = [this, task] {
        emit desk().said(task == PasswordTask::Set      ? tr("You have a password from now on.")
                         : task == PasswordTask::Remove ? tr("You have no password any more.")
                                                        : tr("Your password is another one now."));
    };
    askForPassword(*this, desk().signingIn(), person, task, {}, done, [] {});
}

void SignInSection::signOut() {
    const auto work = [person = me()->id](storage::Database& database, services::Changes& changes) {
        services::signOut(database, changes, person);
    };
    services::deliver(
        desk().book().save(work), this, [] {}, [this](const QString& why) { emit desk().failed(why); });
}

void SignInSection::reset() {
    if (!m_reset->isEnabled())
        return;
    const PersonRow person = *m_model->rowAt(m_table->currentIndex());
    auto* dialog = new ResetPasswordDialog(person.name, services::makeTemporaryPassword(), this);
    connect(dialog, &FormDialog::submitted, this, [this, dialog, person] {
        const auto work = [id = person.id, temporary = dialog->temporary()](storage::Database& database,
                                                                            const services::Session& session,
                                                                            services::Changes& changes) {
            services::resetPassword(database, session, changes, id, temporary);
        };
        saveFrom(*dialog, Authority::Book, work,
                 [this, name = person.name] { emit desk().said(tr("%1 has a temporary password.").arg(name)); });
    });
    dialog->open();
}

void SignInSection::setEveryone(bool on) {
    const auto work = [on](storage::Database& database, const services::Session& session, services::Changes& changes) {
        services::setEveryoneSignsIn(database, session, changes, on);
    };
    desk().save(
        Authority::Book, work,
        [this, on] {
            emit desk().said(on ? tr("From now on everybody signs in to this book.")
                                : tr("Who has no password acts without one again."));
        },
        [this](const domain::Error& error) {
            showEverybody();
            emit desk().failed(error.message());
        });
}

} // namespace kept::ui
