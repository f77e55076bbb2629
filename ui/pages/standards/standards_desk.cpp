#include "ui/pages/standards/standards_desk.h"

#include "services/book.h"
#include "services/deliver.h"

#include <utility>

namespace kept::ui {

StandardsDesk::StandardsDesk(services::Book& book, Clock clock, QObject* parent)
    : QObject(parent), m_book(book), m_clock(std::move(clock)) {}

void StandardsDesk::setData(StandardsData data) {
    m_data = std::move(data);
    emit changed();
}

void StandardsDesk::setPerson(std::optional<domain::PersonId> me) {
    m_me = me;
    m_data.notes.clear(); // somebody else's
    emit changed();
}

void StandardsDesk::setReadOnly(bool readOnly) {
    m_readOnly = readOnly;
    emit changed();
}

bool StandardsDesk::mayLead() const {
    return mayWrite() && services::authorityOf(m_data.people, m_me) >= services::Authority::Team;
}

void StandardsDesk::save(Work work, const std::function<void()>& onDone,
                         const std::function<void(const domain::Error&)>& onFailed) {
    const auto saved =
        m_book.save([work = std::move(work), as = session()](storage::Database& database, services::Changes& changes) {
            work(database, as, changes);
        });
    services::deliver(
        saved, this, onDone ? onDone : [] {},
        onFailed ? onFailed : [this](const domain::Error& error) { emit failed(error.message()); });
}

} // namespace kept::ui
