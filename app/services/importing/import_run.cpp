#include "services/importing/import_run.h"

#include "domain/errors.h"
#include "services/book.h"

#include <QPromise>

#include <atomic>

namespace kept::services {

/// Seen by the database thread while the import runs, and by the owner's thread once it ended.
struct ImportRun::Shared {
    Shared(ImportOptions options, domain::Moment now) : import(std::make_unique<FileImport>(std::move(options), now)) {}

    std::unique_ptr<FileImport> import;
    ImportReport report;
    QPromise<void> promise;
    std::atomic_bool stop = false;
    bool isDone = false;
};

namespace {

constexpr int wholeFile = 1'000;

int thousandths(const std::pair<qint64, qint64>& progress) {
    return progress.second > 0 ? static_cast<int>(progress.first * wholeFile / progress.second) : 0;
}

} // namespace

ImportRun::ImportRun(Book& book, ImportOptions options, domain::Moment now, QObject* parent)
    : QObject(parent), m_book(book), m_shared(std::make_shared<Shared>(std::move(options), now)) {
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &ImportRun::progressed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportRun::end);
}

void ImportRun::start() {
    m_shared->promise.start();
    m_shared->promise.setProgressRange(0, wholeFile);
    m_watcher.setFuture(m_shared->promise.future());
    // Where the book closes first the slice goes unasked; the guard ends the promise then.
    const std::shared_ptr<void> guard(nullptr, [shared = m_shared](void*) { shared->promise.finish(); });
    m_book.runSliced(
        [shared = m_shared, guard](storage::Database& database, Changes& changes, const auto& shouldYield) {
            try {
                const auto isUrged = [&] { return shared->stop || shouldYield(); };
                while (!shared->isDone && !shared->stop) {
                    shared->isDone = shared->import->advance(database, changes, isUrged);
                    shared->promise.setProgressValue(thousandths(shared->import->progress()));
                    if (shouldYield())
                        break;
                }
            } catch (...) {
                shared->promise.setException(std::current_exception());
                shared->stop = true;
            }
            const bool ends = shared->isDone || shared->stop;
            if (ends) {
                shared->report = shared->import->report();
                shared->import.reset();
            }
            return ends;
        });
}

void ImportRun::cancel() {
    m_shared->stop = true;
}

void ImportRun::end() {
    try {
        m_watcher.waitForFinished();
    } catch (const domain::Error& error) {
        emit failed(error.message());
        return;
    }
    if (m_shared->isDone)
        emit done(m_shared->report);
    else if (m_shared->stop)
        emit cancelled(m_shared->report);
    else
        emit failed(tr("The book was closed before all rows were in. Import the file again to go on."));
}

} // namespace kept::services
