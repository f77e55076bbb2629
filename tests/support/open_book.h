#pragma once

#include "services/book.h"
#include "services/book_setup.h"
#include "services/importing/file_import.h"
#include "services/importing/import_map.h"
#include "services/ledger.h"
#include "services/people.h"
#include "storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

namespace kept::tests {

/// A book in a temporary folder, open on its own thread as the window has it, with the clock in the test's hand.
class OpenBook {
public:
    QTemporaryDir folder;
    domain::Moment now;
    services::Book book{[this] { return now; }};

    explicit OpenBook(domain::Moment start) : now(start) {
        book.open(folder.filePath(QStringLiteral("team.kept")), storage::OpenMode::Create).waitForFinished();
        run([](storage::Database& database, services::Changes&) {
            services::setUpBook(database, {.zone = QTimeZone("Europe/Berlin"), .rehearsal = false});
        });
    }

    /// Does it on the book's thread and waits; what it throws is thrown here.
    template <class Work> std::invoke_result_t<Work&, storage::Database&, services::Changes&> run(Work work) {
        auto future = book.save(std::move(work));
        future.waitForFinished();
        if constexpr (!std::is_void_v<std::invoke_result_t<Work&, storage::Database&, services::Changes&>>)
            return future.result();
    }

    domain::PersonId person(const QString& name, const QString& department) {
        return run([=, at = now](storage::Database& database, services::Changes& changes) {
            return services::addPerson(database, {{}, at}, changes, name, department, services::Role::Staff);
        });
    }
    domain::PromiseId promise(std::optional<domain::PersonId> promiser, const QString& what, domain::Moment due) {
        services::NewPromise made;
        made.what = what;
        made.promiser = promiser;
        made.contact = QStringLiteral("Anna Keller");
        made.due = {due, false};
        return make(made);
    }
    domain::PromiseId make(const services::NewPromise& made) {
        return run([made, at = now](storage::Database& database, services::Changes& changes) {
            return services::Ledger(database, {made.promiser, at}, changes).make(made);
        });
    }
    void record(domain::PromiseId promise, domain::EventDetail detail, std::optional<domain::PersonId> actor) {
        run([=, at = now](storage::Database& database, services::Changes& changes) {
            services::Ledger(database, {actor, at}, changes).record(promise, detail);
        });
    }
    /// The promises of Boston that lie in tests/data; gives how many were added.
    std::int64_t importBoston() {
        QFile map(QStringLiteral(KEPT_TEST_DATA "/boston_map.json"));
        if (!map.open(QIODevice::ReadOnly))
            return 0;
        services::ImportOptions options;
        options.path = QStringLiteral(KEPT_TEST_DATA "/boston_sample.csv");
        options.map = services::parseImportMap(map.readAll());
        return run([options, at = now](storage::Database& database, services::Changes& changes) {
            services::FileImport import(options, at);
            while (!import.advance(database, changes)) {
            }
            return import.report().added;
        });
    }
};

} // namespace kept::tests
