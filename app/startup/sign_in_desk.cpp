#include "startup/sign_in_desk.h"

#include "services/book.h"
#include "services/deliver.h"
#include "services/preferences.h"
#include "ui/main_window/main_window.h"

#include <algorithm>
#include <utility>

namespace kept::startup {

using domain::PersonId;
using services::PersonRow;

SignInDesk::SignInDesk(Needs needs, const OpenedBook& opened, QObject* parent)
    : QObject(parent), m_needs(std::move(needs)), m_people(opened.people), m_everyone(opened.info.everyoneSignsIn) {}

std::optional<PersonId> SignInDesk::begin() {
    const QString name = services::meIn(m_needs.preferences, m_needs.book.path());
    const auto supposed = services::personOfDesktop(m_people, name);
    m_me = services::actorOfDesktop(m_people, name, m_everyone);
    if (supposed && !m_me)
        QMetaObject::invokeMethod(
            this, [this, person = *supposed] { ask(person); }, Qt::QueuedConnection);
    return m_me;
}

bool SignInDesk::awaitsPassword() const {
    return !m_me && services::personOfDesktop(m_people, services::meIn(m_needs.preferences, m_needs.book.path()));
}

void SignInDesk::ask(PersonId person) {
    if (std::exchange(m_asking, true))
        return;
    const auto enter = [this](const PersonRow& entered, const QString& news) {
        m_asking = false;
        services::setMeIn(m_needs.preferences, m_needs.book.path(), entered.name);
        emit this->entered(entered.id);
        if (!news.isEmpty())
            emit said(news);
    };
    ui::askToSignIn(m_needs.window,
                    {.book = m_needs.book, .clock = m_needs.clock, .people = m_people, .everyone = m_everyone}, person,
                    enter, [this] { m_asking = false; });
}

void SignInDesk::bookChanged(const services::Changes& changes) {
    if (changes.everything || !changes.people.empty())
        look();
}

void SignInDesk::look() {
    const auto read = m_needs.book.run([](storage::Database& database) {
        return std::pair(services::people(database), services::everyoneSignsIn(database));
    });
    services::deliver(
        read, this,
        [this](const std::pair<std::vector<PersonRow>, bool>& now) {
            m_people = now.first;
            m_everyone = now.second;
            const auto row =
                std::ranges::find(m_people, m_me, [](const PersonRow& person) { return std::optional(person.id); });
            if (row == m_people.end() || !services::needsPassword(*row, m_everyone))
                return;
            const PersonId person = row->id;
            emit ended();
            ask(person);
        },
        [](const QString&) {}); // the pages say that the book can't be read
}

} // namespace kept::startup
