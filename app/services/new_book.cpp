#include "services/new_book.h"

#include "domain/errors.h"
#include "services/book.h"
#include "services/book_setup.h"
#include "services/deliver.h"
#include "services/people.h"

#include <QFile>
#include <QPromise>

namespace kept::services {

QFuture<QString> createBook(Book& book, const NewBook& wanted, domain::Moment now) {
    auto answer = std::make_shared<QPromise<QString>>();
    answer->start();
    const auto fail = [answer](const QString& why) {
        answer->setException(std::make_exception_ptr(domain::InvalidInput(why)));
        answer->finish();
    };
    const auto fill = [wanted, now](storage::Database& database, Changes& changes) {
        setUpBook(database, {.zone = wanted.zone, .rehearsal = false, .openedAt = now});
        addPerson(database, {.actor = std::nullopt, .now = now}, changes, wanted.owner, wanted.department, Role::Owner);
    };
    deliver(
        book.open(wanted.path, storage::OpenMode::Create), &book,
        [&book, answer, fail, fill](const storage::OpenReport& report) {
            deliver(
                book.save(fill), &book,
                [answer, path = report.path] {
                    answer->addResult(path);
                    answer->finish();
                },
                [&book, fail, path = report.path](const QString& why) {
                    book.close();
                    QFile::remove(path); // ours: Create refuses a file that was there
                    fail(why);
                });
        },
        fail);
    return answer->future();
}

} // namespace kept::services
