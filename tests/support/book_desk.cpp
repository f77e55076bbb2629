#include "tests/support/book_desk.h"

#include "services/book_setup.h"
#include "services/people.h"
#include "services/reading.h"
#include "storage/database.h"

#include <QTimeZone>

namespace kept::tests {

BookDesk::BookDesk(bool alone) : opened(storage::openBook(path(), storage::OpenMode::Create, monday)) {
    services::setUpBook(database(), {.zone = QTimeZone("Europe/Berlin"), .rehearsal = false});
    mara = services::addPerson(database(), {{}, now}, changes, QStringLiteral("Mara Lind"), QStringLiteral("Service"),
                               services::Role::Owner);
    if (!alone)
        tariq = services::addPerson(database(), {{}, now}, changes, QStringLiteral("Tariq Aziz"),
                                    QStringLiteral("Logistics"), services::Role::Staff);
}

domain::PromiseId BookDesk::promise(domain::Moment due) {
    services::NewPromise made;
    made.what = QStringLiteral("Call Anna Keller back");
    made.promiser = mara;
    made.contact = QStringLiteral("Anna Keller");
    made.channel = QStringLiteral("phone");
    made.due = {due, false};
    return ledger(mara).make(made);
}

domain::PromiseRow BookDesk::row(domain::PromiseId id) {
    return services::promiseRows(database(), {id}, now).at(0);
}

QStringList BookDesk::problems(const std::optional<services::Seal>& seal) {
    return services::verify(database(), seal).problems;
}

} // namespace kept::tests
