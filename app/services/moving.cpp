#include "services/moving.h"

#include "domain/errors.h"
#include "services/summaries.h"
#include "storage/book_copy.h"
#include "storage/opening.h"
#include "storage/transaction.h"

#include <QCoreApplication>

namespace kept::services {

namespace {

/// The book there, made where there is none.
storage::Opened openOrMake(const storage::BookPlace& place, domain::Moment now) {
    try {
        return storage::openBook(place, storage::OpenMode::Create, now);
    } catch (const domain::InvalidInput&) {
        return storage::openBook(place, storage::OpenMode::Existing, now);
    }
}

} // namespace

Verification moveBook(const QString& file, const Destination& to, domain::Moment now, const Progress& copied,
                      const Progress& checked) {
    storage::Opened source = storage::openBook(file, storage::OpenMode::ReadOnly, now);
    storage::Opened target = openOrMake({to.address, to.password}, now);
    const storage::ReadSnapshot snapshot(*source.database);
    const Seal seal = sealOf(*source.database);
    storage::Transaction transaction(*target.database);
    (void)storage::copyRows(*source.database, *target.database, copied);
    Verification found = verify(*target.database, seal, checked);
    if (!found.isSound())
        throw domain::CorruptBook(
            QCoreApplication::translate("services", "The book did not arrive as it was, so nothing was moved: %1")
                .arg(found.problems.first()));
    if (found.seal.text() != seal.text())
        throw domain::CorruptBook(QCoreApplication::translate(
            "services", "The seal of the book is another there than here, so nothing was moved."));
    transaction.commit();
    return found;
}

} // namespace kept::services
