#include "services/check_run.h"

#include "domain/errors.h"
#include "services/book.h"

#include <QPromise>

namespace kept::services {

namespace {

constexpr int wholeBook = 1'000;

/// Lives on the database thread once the check has begun.
struct Shared {
    BookCheck check;
    QPromise<Verification> promise;

    Shared() = default;
    ~Shared() { promise.finish(); } // where the book closes first, no slice is asked any more
    Shared(const Shared&) = delete;
    Shared& operator=(const Shared&) = delete;

    bool advance(storage::Database& database, const Book::ShouldYield& shouldYield) {
        try {
            const bool isDone = check.advance(database, [&] {
                const auto [done, of] = check.progress();
                promise.setProgressValue(of > 0 ? static_cast<int>(done * wholeBook / of) : 0);
                return promise.isCanceled() || shouldYield();
            });
            if (isDone)
                promise.addResult(check.result());
            return isDone || promise.isCanceled();
        } catch (...) {
            promise.setException(std::current_exception());
            return true;
        }
    }
};

} // namespace

CheckRun::CheckRun(Book& book, QObject* parent) : QObject(parent), m_book(book) {
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &CheckRun::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &CheckRun::end);
}

CheckRun::~CheckRun() {
    cancel();
}

void CheckRun::start() {
    const auto shared = std::make_shared<Shared>();
    shared->promise.start();
    shared->promise.setProgressRange(0, wholeBook);
    m_watcher.setFuture(shared->promise.future());
    m_book.runSliced([shared](storage::Database& database, Changes&, const Book::ShouldYield& shouldYield) {
        return shared->advance(database, shouldYield);
    });
}

void CheckRun::cancel() {
    m_watcher.cancel();
}

void CheckRun::end() {
    try {
        m_watcher.waitForFinished();
        const QFuture<Verification> future = m_watcher.future();
        if (future.resultCount() > 0 && !future.isCanceled())
            emit done(future.result());
        else
            emit cancelled();
    } catch (const domain::Error& error) {
        emit failed(error.message());
    }
}

} // namespace kept::services
