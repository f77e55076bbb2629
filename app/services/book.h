#pragma once

#include "domain/moment.h"
#include "services/changes.h"
#include "services/job_queue.h"
#include "storage/failure.h"
#include "storage/open_outcome.h"
#include "storage/server_report.h"

#include <QFuture>
#include <QObject>
#include <QPromise>

#include <functional>
#include <future>
#include <memory>
#include <type_traits>
#include <vector>

namespace kept::storage {
class Database;
}

namespace kept::storage {
struct ServerNotes;
}

namespace kept::services {

class BookThread;
class BookWatch;

/// How changes that another process made are told apart. Both run on the database thread.
struct ForeignChanges {
    /// The number of the newest event in the book.
    std::function<std::int64_t(storage::Database&)> newestEvent;
    /// What the events after that number changed. Empty means that it can't be told: everything counts as changed.
    std::function<Changes(storage::Database&, std::int64_t lastEvent)> since;
};

/// The open book and its one database thread: everything that touches the book is handed to run(), and comes back as a
/// future. Failures of the work (domain/errors.h) arrive through the future; deliver() brings both to a thread and its
/// object. Belongs to the thread that made it.
///
///     deliver(
///         book.run([id](storage::Database& database) { return historyOf(database, id); }), this,
///         [this](const History& history) { show(history); }, [this](const QString& why) { emit failed(why); });
class Book : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<domain::Moment()>;

    explicit Book(Clock clock, QObject* parent = nullptr);
    /// As close().
    ~Book() override;
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;

    /// How events of other processes are told apart; to be said before open(). Without it every foreign change is told
    /// as a change of everything.
    void setForeignChanges(ForeignChanges foreign);

    /// What signs in at the server of the books that are opened from now on; it is kept in memory, for when the
    /// connection breaks, and goes nowhere else.
    void setPassword(const QString& password) { m_password = password; }
    /// The same for the book that is open, whose server does not take the present one any more.
    void signIn(const QString& password);
    /// Whether there is one; otherwise libpq found it, or none was needed.
    [[nodiscard]] bool hasPassword() const { return !m_password.isEmpty(); }

    /// Closes the present book and opens another: the path of a file, or the address of a book on a server. The future
    /// throws what storage::openBook throws; there is no open book then.
    QFuture<storage::OpenReport> open(const QString& path, storage::OpenMode mode = storage::OpenMode::Existing);
    /// Waits until what was saved so far is in the book, abandons all other work (its futures are cancelled) and
    /// closes. A server that does not answer is not waited for here, but when this object goes.
    void close();
    /// Whether a book is open, or about to be.
    [[nodiscard]] bool isOpen() const { return m_thread != nullptr; }
    /// The absolute path of a file, or the address of a book on a server.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// What time it is: by the clock that was given, or that of the book's server, which decides for everybody.
    [[nodiscard]] domain::Moment now() const;
    /// Whether it is on a server.
    [[nodiscard]] bool isShared() const;

    /// Runs `work`, callable as work(Database&) or work(Database&, Changes&), on the database thread. What it puts into
    /// Changes is told by changed(), even where it fails afterwards. Read and Long work whose future is cancelled
    /// before its turn is left out; a save never is. Without an open book the future throws StorageFailure.
    template <class Work> auto run(Work work, Priority priority = Priority::Read);
    /// run() at the priority that goes first.
    template <class Work> auto save(Work work) { return run(std::move(work), Priority::Save); }

    /// Tells long work whether something more urgent waits, or the book closes.
    using ShouldYield = std::function<bool()>;
    /// One slice of long work; gives true once all is done. Called with nothing held over from the slice before: no
    /// open transaction, no open query.
    using Slice = std::function<bool(storage::Database&, Changes&, const ShouldYield&)>;
    /// Long work in slices: after each, saves and reads that wait go first. A slice that asks `ShouldYield` now and
    /// then and returns false when told so lets a save wait for moments only. Closing the book cancels what is left.
    QFuture<void> runSliced(Slice slice);

signals:
    /// The book was changed, by run() or by another process. Emitted on this object's thread.
    void changed(const kept::services::Changes& changes);
    /// The book's file is gone: saves are refused until it is back or another is opened.
    void fileLost(const QString& path);
    /// The server can't be reached: saves are refused, and what is read waits a while. It is sought from then on.
    void serverLost(const QString& why);
    void serverFound();
    /// The server is there again and does not let this login in. Where it takes the password no more, it is sought
    /// again once signIn() gave another.
    void serverRefused(const kept::storage::ServerRefused& refused);
    /// What others changed can't be read any more: the server does not let this login do that now.
    void readingRefused();

private:
    struct Seen;
    using Task = std::function<void(storage::Database&, Changes&)>;
    using Fail = std::function<void(std::exception_ptr)>;

    void post(Priority priority, Task task, Fail fail, std::function<void()> abandon);
    static void postSlice(BookThread& thread, const std::shared_ptr<QPromise<void>>& promise,
                          const std::shared_ptr<Slice>& slice);
    void lookForForeignChanges(const storage::ServerNotes& notes);

    [[nodiscard]] static bool isInterruption(const std::exception_ptr& failure);
    /// What a failure comes down to, in plain words, where the login that opened the book is nobody's any more.
    [[nodiscard]] static std::exception_ptr explained(storage::Database& database, const std::exception_ptr& failure);
    template <class Result> static void abandon(QPromise<Result>& promise) {
        promise.future().cancel();
        promise.finish();
    }
    /// Ends the future with the failure; work that was interrupted because the book closes counts as cancelled.
    template <class Result> static void settle(QPromise<Result>& promise, const std::exception_ptr& failure) {
        if (isInterruption(failure))
            return abandon(promise);
        promise.setException(failure);
        promise.finish();
    }

    Clock m_clock;
    ForeignChanges m_foreign;
    QString m_path;
    QString m_password;
    std::shared_ptr<Seen> m_seen;
    std::unique_ptr<BookThread> m_thread;
    std::unique_ptr<BookWatch> m_watch;
    int m_opened = 0;                         ///< how often a book was opened or closed
    std::vector<std::future<void>> m_leaving; ///< threads of closed books that still wait for their server
};

template <class Work> auto Book::run(Work work, Priority priority) {
    constexpr bool reports = std::is_invocable_v<Work&, storage::Database&, Changes&>;
    const auto call = [](Work& what, storage::Database& database, [[maybe_unused]] Changes& changes) {
        if constexpr (reports)
            return what(database, changes);
        else
            return what(database);
    };
    using Result = decltype(call(std::declval<Work&>(), std::declval<storage::Database&>(), std::declval<Changes&>()));

    auto promise = std::make_shared<QPromise<Result>>();
    promise->start();
    QFuture<Result> future = promise->future();
    auto shared = std::make_shared<Work>(std::move(work));
    const auto fail = [promise](const std::exception_ptr& failure) { settle(*promise, failure); };
    const auto task = [promise, shared, call, fail, priority](storage::Database& database, Changes& changes) {
        try {
            if (priority == Priority::Save || !promise->isCanceled()) {
                if constexpr (std::is_void_v<Result>)
                    call(*shared, database, changes);
                else
                    promise->addResult(call(*shared, database, changes));
            }
        } catch (const storage::ConnectionLost&) {
            throw; // it is done again, or failed, by whoever knows whether the server comes back
        } catch (...) {
            return fail(explained(database, std::current_exception()));
        }
        promise->finish();
    };
    post(priority, task, fail, [promise] { abandon(*promise); });
    return future;
}

} // namespace kept::services

Q_DECLARE_METATYPE(kept::services::Changes)
