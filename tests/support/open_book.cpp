#include "tests/support/open_book.h"

#include "services/book_setup.h"
#include "services/importing/file_import.h"
#include "services/importing/import_map.h"
#include "services/people.h"
#include "storage/database.h"
#include "tests/support/book_place.h"

#include <QFile>
#include <QTimeZone>

namespace kept::tests {

OpenBook::OpenBook(domain::Moment start) : now(start) {
    book.open(freshBookPlace(folder), storage::OpenMode::Create).waitForFinished();
    run([](storage::Database& database, services::Changes&) {
        services::setUpBook(database, {.zone = QTimeZone("Europe/Berlin"), .rehearsal = false});
    });
}

void OpenBook::perform(const std::function<void(storage::Database&, services::Changes&)>& work) {
    book.save([&](storage::Database& database, services::Changes& changes) { work(database, changes); })
        .waitForFinished();
}

domain::PersonId OpenBook::person(const QString& name, const QString& department) {
    return run([&](storage::Database& database, services::Changes& changes) {
        return services::addPerson(database, {{}, now}, changes, name, department, services::Role::Staff);
    });
}

domain::PromiseId OpenBook::promise(std::optional<domain::PersonId> promiser, const QString& what, domain::Moment due) {
    services::NewPromise made;
    made.what = what;
    made.promiser = promiser;
    made.contact = QStringLiteral("Anna Keller");
    made.due = {due, false};
    return make(made);
}

domain::PromiseId OpenBook::make(const services::NewPromise& made) {
    return run([&](storage::Database& database, services::Changes& changes) {
        return services::Ledger(database, {made.promiser, now}, changes).make(made);
    });
}

void OpenBook::record(domain::PromiseId promise, const domain::EventDetail& detail,
                      std::optional<domain::PersonId> actor) {
    run([&](storage::Database& database, services::Changes& changes) {
        services::Ledger(database, {actor, now}, changes).record(promise, detail);
    });
}

std::int64_t OpenBook::importBoston() {
    QFile map(QStringLiteral(KEPT_TEST_DATA "/boston_map.json"));
    if (!map.open(QIODevice::ReadOnly))
        return 0;
    services::ImportOptions options;
    options.path = QStringLiteral(KEPT_TEST_DATA "/boston_sample.csv");
    options.map = services::parseImportMap(map.readAll());
    return run([&](storage::Database& database, services::Changes& changes) {
        services::FileImport import(options, now);
        while (!import.advance(database, changes)) {
        }
        return import.report().added;
    });
}

} // namespace kept::tests
