#include "startup/login_desk.h"

#include "services/book.h"
#include "services/deliver.h"
#include "startup/opened_book.h"

#include <utility>

namespace kept::startup {

LoginDesk::LoginDesk(services::Book& book, const OpenedBook& opened, QObject* parent)
    : QObject(parent), m_book(book), m_identity(opened.identity), m_rights(opened.identity, opened.people) {
    connect(&book, &services::Book::readingRefused, this, &LoginDesk::look);
}

void LoginDesk::bookChanged(const services::Changes& changes) {
    if (m_identity.byServer && (changes.everything || !changes.people.empty()))
        look();
}

void LoginDesk::look() {
    services::deliver(
        m_book.run([](storage::Database& database) {
            const services::Identity identity = services::identityOf(database);
            const auto people = identity.isStranger() ? std::vector<services::PersonRow>() : services::people(database);
            return std::pair(identity, services::ActingRights(identity, people));
        }),
        this,
        [this](const std::pair<services::Identity, services::ActingRights>& now) {
            const services::Identity before = std::exchange(m_identity, now.first);
            if (std::exchange(m_rights, now.second) != now.second)
                emit rightsChanged();
            if (m_identity.person != before.person || m_identity.maintains != before.maintains)
                emit identityChanged();
        },
        [](const QString&) {}); // the pages say that the book can't be read
}

} // namespace kept::startup
