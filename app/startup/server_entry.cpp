#include "startup/server_entry.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/secret_store.h"
#include "services/server_access.h"
#include "ui/dialogs/server_password_dialog.h"
#include "ui/main_window/main_window.h"

#include <utility>

namespace kept::startup {

using services::SecretAnswer;
using services::SecretOutcome;

ServerEntry::ServerEntry(ui::MainWindow& window, services::Book& book, services::SecretStore& secrets, QObject* parent)
    : QObject(parent), m_window(window), m_book(book), m_secrets(secrets) {
    connect(&book, &services::Book::serverRefused, this, [this](const services::ServerRefused& refused) {
        if (!refused.asksForPassword())
            return;
        m_login = refused.report().user;
        m_dialog ? askAgain(refused.message()) : ask();
    });
    connect(&book, &services::Book::serverLost, this, &ServerEntry::askAgain);
    connect(&book, &services::Book::serverFound, this, &ServerEntry::enter);
    connect(&window, &ui::MainWindow::readOnlyMarkPressed, this, &ServerEntry::ask);
}

void ServerEntry::ask() {
    if (m_dialog && m_dialog->isVisible())
        return;
    m_dialog = new ui::ServerPasswordDialog(m_login, &m_window);
    connect(m_dialog, &ui::FormDialog::submitted, this, [this] {
        m_tried = m_dialog->password();
        m_book.signIn(m_tried);
    });
    m_dialog->open();
}

void ServerEntry::askAgain(const QString& why) {
    m_tried.clear();
    if (m_dialog)
        m_dialog->askAgain(why);
}

void ServerEntry::enter() {
    if (m_dialog)
        m_dialog->accept();
    const QString password = std::exchange(m_tried, {});
    if (password.isEmpty())
        return;
    services::deliver(
        services::replaceKept(m_secrets, m_book.path(), password), this,
        [this](const SecretAnswer& answer) {
            if (answer.outcome == SecretOutcome::Done)
                emit said(tr("You are signed in again, and the keychain has the new password."));
            else if (answer.outcome == SecretOutcome::Denied)
                emit said(services::unkeptWords(answer));
        },
        [](const QString&) {});
}

} // namespace kept::startup
