#include "startup/login_desk.h"

#include "services/book.h"
#include "services/deliver.h"

#include <utility>

namespace kept::startup {

LoginDesk::LoginDesk(services::Book& book, services::Identity identity, QObject* parent)
    : QObject(parent), m_book(book), m_identity(std::move(identity)) {
    connect(&book, &services::Book::readingRefused, this, &LoginDesk::look);
}

void LoginDesk::bookChanged(const services::Changes& changes) {
    if (m_identity.byServer && (changes.everything || !changes.people.empty()))
        look();
}

void LoginDesk::look() {
    services::deliver(
        m_book.run([](storage::Database& database) { return services::identityOf(database); }), this,
        [this](const services::Identity& now) {
            const services::Identity before = std::exchange(m_identity, now);
            if (now.person != before.person || now.maintains != before.maintains)
                emit identityChanged();
        },
        [](const QString&) {}); // the pages say that the book can't be read
}

} // namespace kept::startup
