#include "services/restoring.h"

#include "domain/errors.h"
#include "services/backups.h"
#include "services/book.h"
#include "services/deliver.h"

#include <QPromise>
#include <QThreadPool>

namespace kept::services {

namespace {

using Answer = std::shared_ptr<QPromise<QString>>;

Answer started() {
    auto answer = std::make_shared<QPromise<QString>>();
    answer->start();
    return answer;
}

void fail(const Answer& answer, const QString& why) {
    answer->setException(std::make_exception_ptr(domain::StorageFailure(why)));
    answer->finish();
}

/// Opens the book again, and only then answers: with where the old one is, or why it was not replaced.
void reopen(Book& book, const QString& path, const Answer& answer, const QString& keptAt, const QString& failure) {
    deliver(
        book.open(path), &book,
        [&book, answer, keptAt, failure](const storage::OpenReport&) {
            Changes changes;
            changes.everything = true;
            emit book.changed(changes);
            if (!failure.isEmpty())
                return fail(answer, failure);
            answer->addResult(keptAt);
            answer->finish();
        },
        [answer, failure](const QString& why) { fail(answer, failure.isEmpty() ? why : failure); });
}

} // namespace

QFuture<QString> restoreAndReopen(Book& book, const QString& path, const QString& backup, domain::Moment now) {
    const Answer answer = started();
    const Answer restored = started();
    book.close();
    QThreadPool::globalInstance()->start([=] {
        try {
            restored->addResult(restoreBackup(backup, path, now));
        } catch (...) {
            restored->setException(std::current_exception());
        }
        restored->finish();
    });
    deliver(
        restored->future(), &book, [=, &book](const QString& keptAt) { reopen(book, path, answer, keptAt, {}); },
        [=, &book](const QString& why) { reopen(book, path, answer, {}, why); });
    return answer->future();
}

} // namespace kept::services
