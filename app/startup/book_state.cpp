#include "startup/book_state.h"

#include "services/book.h"
#include "services/nobody.h"
#include "startup/login_desk.h"
#include "startup/opened_book.h"
#include "ui/main_window/main_window.h"
#include "ui/widgets/message_bar.h"

namespace kept::startup {

BookState::BookState(ui::MainWindow& window, services::Book& book, const LoginDesk& login, const OpenedBook& opened,
                     QObject* parent)
    : QObject(parent), m_window(window), m_login(login), m_name(opened.info.name), m_opensReadOnly(opened.readOnly) {
    connect(&book, &services::Book::serverLost, this, [this] { takeServer(false); });
    connect(&book, &services::Book::serverFound, this, [this] {
        takeServer(true);
        m_window.messages().say(
            {.kind = ui::MessageKind::Info, .happened = tr("The connection to the book's server is back.")});
    });
    connect(&book, &services::Book::serverRefused, this, [this](const services::ServerRefused& refused) {
        m_refused = refused;
        show();
    });
    connect(&login, &LoginDesk::identityChanged, this, &BookState::show);
}

void BookState::takeServer(bool isThere) {
    m_isAway = !isThere;
    m_refused.reset();
    show();
}

bool BookState::isReadOnly() const {
    return m_opensReadOnly || m_isAway || m_login.isStranger();
}

void BookState::show() {
    m_window.setBook(m_name, m_isAway ? tr("not connected") : isReadOnly() ? tr("read only") : tr("saved"));
    m_window.setReadOnlyMark(mark(), m_refused && m_refused->asksForPassword() ? tr("Sign in again…") : QString());
    emit readOnlyChanged(isReadOnly());
}

QString BookState::mark() const {
    using services::Nobody;
    const auto inWords = [](const services::ServerRefused& refused) {
        return refused.asksForPassword()
                   ? tr("The book's server does not take the password of %1 any more.").arg(refused.report().user)
                   : refused.message();
    };
    if (m_refused)
        return inWords(*m_refused) + QLatin1Char(' ') +
               tr("You see what was read before; what you typed stays, and saving goes on once you are let in.");
    if (m_isAway)
        return tr(
            "There is no connection to the book's server. You see what was read before; what you typed stays, and "
            "saving goes on once the server is back.");
    if (m_login.isStranger())
        return services::nobodyWords(Nobody::Stranger) + QLatin1Char(' ') + services::nobodyAdvice(Nobody::Stranger);
    return m_opensReadOnly ? tr("This book can only be read: its file or folder can't be written.") : QString();
}

} // namespace kept::startup
