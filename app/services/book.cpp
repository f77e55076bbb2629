#include "services/book.h"

#include "domain/errors.h"
#include "services/book_thread.h"
#include "services/book_watch.h"
#include "services/deliver.h"
#include "services/nobody.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/failure.h"
#include "storage/login_store.h"
#include "storage/server_address_reader.h"
#include "storage/server_notes.h"

#include <QFileInfo>
#include <QMetaObject>

#include <algorithm>
#include <chrono>

namespace kept::services {

using namespace std::chrono_literals;

/// What the last look at the book saw; lives on the database thread.
struct Book::Seen {
    std::int64_t dataVersion = 0;
    std::int64_t lastEvent = 0;
    bool isBehind = false; ///< a look was begun that came to no end
};

Book::Book(Clock clock, QObject* parent) : QObject(parent), m_clock(std::move(clock)) {}

Book::~Book() {
    close();
}

void Book::setForeignChanges(ForeignChanges foreign) {
    m_foreign = std::move(foreign);
}

QFuture<storage::OpenReport> Book::open(const QString& path, storage::OpenMode mode) {
    close();
    m_path = storage::isServerAddress(path) ? path : QFileInfo(path).absoluteFilePath();
    // What a thread still tells of a book that was closed since is told to nobody.
    const auto onOwnThread = [this, opened = m_opened](auto what) {
        QMetaObject::invokeMethod(
            this,
            [this, opened, what] {
                if (m_opened == opened)
                    what();
            },
            Qt::QueuedConnection);
    };
    m_thread = std::make_unique<BookThread>(
        storage::BookPlace(m_path, m_password),
        BookThread::Listener{
            .changed = [this, onOwnThread](
                           const Changes& changes) { onOwnThread([this, changes] { emit changed(changes); }); },
            .lost = [this, onOwnThread] { onOwnThread([this] { emit fileLost(m_path); }); },
            .touched =
                [this, onOwnThread](const storage::ServerNotes& notes) {
                    onOwnThread([this, notes] { lookForForeignChanges(notes); });
                },
            .connection =
                [this, onOwnThread](const QString& why) {
                    onOwnThread([this, why] { why.isEmpty() ? emit serverFound() : emit serverLost(why); });
                },
            .refused =
                [this, onOwnThread](const storage::ServerRefused& refused) {
                    onOwnThread([this, refused] { emit serverRefused(refused); });
                }});
    auto promise = std::make_shared<QPromise<storage::OpenReport>>();
    promise->start();
    QFuture<storage::OpenReport> future = promise->future();
    m_thread->open(
        mode, m_clock(),
        [promise](const storage::OpenReport& report) {
            promise->addResult(report);
            promise->finish();
        },
        [this, promise, onOwnThread](const std::exception_ptr& failure) {
            settle(*promise, failure);
            onOwnThread([this] { close(); });
        });
    m_seen = std::make_shared<Seen>();
    const auto look = [seen = m_seen, foreign = m_foreign](storage::Database& database, Changes&) {
        seen->dataVersion = database.dataVersion();
        seen->lastEvent = foreign.newestEvent ? foreign.newestEvent(database) : 0;
    };
    m_thread->post(Priority::Save, {look, [](const std::exception_ptr&) {}, [] {}});
    if (!isShared()) {
        m_watch = std::make_unique<BookWatch>(m_path);
        connect(m_watch.get(), &BookWatch::touched, this, [this] { lookForForeignChanges({}); });
    }
    return future;
}

void Book::signIn(const QString& password) {
    m_password = password;
    if (m_thread)
        m_thread->signIn(password);
}

domain::Moment Book::now() const {
    return m_clock() + (m_thread ? m_thread->clockOffset() : domain::Duration::zero());
}

bool Book::isShared() const {
    return storage::isServerAddress(m_path);
}

void Book::close() {
    m_watch.reset();
    ++m_opened;
    std::erase_if(m_leaving, [](const auto& left) { return left.wait_for(0s) == std::future_status::ready; });
    if (m_thread && m_thread->isReachingOut())
        m_leaving.push_back(
            std::async(std::launch::async, [thread = std::move(m_thread)]() mutable { thread.reset(); }));
    m_thread.reset();
}

void Book::post(Priority priority, Task task, Fail fail, std::function<void()> abandon) {
    if (m_thread) {
        m_thread->post(priority, {std::move(task), std::move(fail), std::move(abandon)});
        return;
    }
    fail(std::make_exception_ptr(domain::StorageFailure(tr("No book is open."))));
}

bool Book::isInterruption(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const storage::Interrupted&) {
        return true;
    } catch (...) {
        return false;
    }
}

std::exception_ptr Book::explained(storage::Database& database, const std::exception_ptr& failure) {
    if (!database.dialect().isServer())
        return failure;
    const auto isStranger = [&] {
        const storage::SignedIn self = storage::signedIn(database);
        return !self.person && !self.maintains;
    };
    try {
        std::rethrow_exception(failure);
    } catch (const storage::ConnectionLost&) {
        return failure;
    } catch (const storage::Interrupted&) {
        return failure;
    } catch (const domain::Conflict&) {
        return failure;
    } catch (const domain::InvalidInput&) {
        return failure;
    } catch (...) {
        // The server says of each table anew that it is not there, or may not be read.
        try {
            return isStranger()
                       ? std::make_exception_ptr(domain::NotAllowed(nobodyWords(Nobody::Stranger) + QLatin1Char(' ') +
                                                                    nobodyAdvice(Nobody::Stranger)))
                       : failure;
        } catch (...) {
            return failure;
        }
    }
}

QFuture<void> Book::runSliced(Slice slice) {
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QFuture<void> future = promise->future();
    if (m_thread)
        postSlice(*m_thread, promise, std::make_shared<Slice>(std::move(slice)));
    else
        settle(*promise, std::make_exception_ptr(domain::StorageFailure(tr("No book is open."))));
    return future;
}

void Book::postSlice(BookThread& thread, const std::shared_ptr<QPromise<void>>& promise,
                     const std::shared_ptr<Slice>& slice) {
    // The task runs on `thread`, so that is still there to take the next slice.
    const auto task = [&thread, promise, slice](storage::Database& database, Changes& changes) {
        try {
            const auto shouldYield = [&] { return promise->isCanceled() || thread.isUrgedOver(Priority::Long); };
            const bool done = promise->isCanceled() || (*slice)(database, changes, shouldYield);
            if (!done)
                return postSlice(thread, promise, slice);
        } catch (...) {
            return settle(*promise, explained(database, std::current_exception()));
        }
        promise->finish();
    };
    thread.post(Priority::Long, {task, [promise](const std::exception_ptr& failure) { settle(*promise, failure); },
                                 [promise] { abandon(*promise); }});
}

void Book::lookForForeignChanges(const storage::ServerNotes& notes) {
    const auto look = [seen = m_seen, foreign = m_foreign, notes, shared = isShared()](storage::Database& database,
                                                                                       Changes& changes) {
        if (shared && !notes.beside && !notes.unnamed && !seen->isBehind) {
            changes.promises = notes.promises;
            if (!notes.concernAnybody)
                changes.concerned = notes.concerned;
            seen->lastEvent = std::max(seen->lastEvent, notes.newest);
            return;
        }
        const std::int64_t version = database.dataVersion();
        if (version == seen->dataVersion && !shared)
            return;
        seen->isBehind = true;
        // Numbers first: an event that arrives in between is told twice rather than never.
        const std::int64_t newest = foreign.newestEvent ? foreign.newestEvent(database) : 0;
        const bool isSeen = shared && !notes.beside && foreign.newestEvent && newest == seen->lastEvent;
        if (!isSeen) { // by the look before, which was told of another event
            if (foreign.since)
                changes = foreign.since(database, seen->lastEvent);
            changes.everything = changes.everything || notes.beside || changes.isEmpty();
        }
        seen->isBehind = false;
        seen->dataVersion = version;
        seen->lastEvent = newest;
    };
    // A look that fails (the book is busy) changes nothing that was seen: the next write wakes it again.
    deliver(
        run([look](storage::Database& database, Changes& changes) { look(database, changes); }), this, [] {},
        [this](const domain::Error& error) {
            if (dynamic_cast<const domain::NotAllowed*>(&error))
                emit readingRefused();
        });
}

} // namespace kept::services
