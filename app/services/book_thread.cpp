#include "services/book_thread.h"

#include "domain/errors.h"
#include "services/redaction.h"
#include "services/search_words.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/failure.h"
#include "storage/files.h"
#include "storage/opening.h"
#include "storage/server_address_reader.h"
#include "storage/server_notes.h"
#include "storage/server_probe.h"

#include <QCoreApplication>
#include <QScopeGuard>

#include <algorithm>
#include <utility>

namespace kept::services {

namespace {

constexpr std::chrono::milliseconds firstPause{250};
constexpr std::chrono::milliseconds longestPause{30'000};
/// How long work waits for a server that went away: a failover takes seconds.
constexpr std::chrono::seconds patience{20};
/// How long a server may take to say why it lets nobody in.
constexpr std::chrono::seconds patienceForReason{2};

/// In the words of the failure, where it is one of the way to the server.
std::optional<QString> lossIn(const std::exception_ptr& failure) {
    if (!failure)
        return std::nullopt;
    try {
        std::rethrow_exception(failure);
    } catch (const storage::ConnectionLost& lost) {
        return lost.message();
    } catch (...) {
        return std::nullopt;
    }
}

} // namespace

BookThread::BookThread(storage::BookPlace place, Listener listener)
    : m_place(std::move(place)), m_listener(std::move(listener)), m_thread([this] { loop(); }) {}

BookThread::~BookThread() {
    close();
}

void BookThread::open(storage::OpenMode mode, domain::Moment now, std::function<void(const storage::OpenReport&)> done,
                      std::function<void(std::exception_ptr)> fail) {
    m_isReachingOut = storage::isServerAddress(m_place.name);
    const auto run = [this, mode, now, done = std::move(done), fail] {
        const auto reached = qScopeGuard([this] { m_isReachingOut = false; });
        try {
            storage::Opened opened = storage::openBook(m_place, mode, now);
            m_database = std::move(opened.database);
            {
                const std::lock_guard lock(m_interruptMutex);
                m_reachable = m_database->dialect().isServer() ? m_database.get() : nullptr;
            }
            finishWhatIsDue();
            m_identity = std::make_unique<storage::FileIdentity>(
                storage::identityOf(m_place.name).value_or(storage::FileIdentity{}));
            greetServer();
            m_reopenMode = mode == storage::OpenMode::ReadOnly ? mode : storage::OpenMode::Existing;
            m_openedAt = now;
            done(opened.report);
        } catch (...) {
            fail(std::current_exception());
        }
    };
    m_queue.push({Priority::Save, run, [] {}});
}

void BookThread::finishWhatIsDue() {
    if (m_database->access() == storage::Database::Access::ReadOnly || m_database->dialect().isServer())
        return;
    indexWhereDue(*m_database);
    cleanFileWhereDue(*m_database);
}

void BookThread::post(Priority priority, Task task) {
    auto shared = std::make_shared<Task>(std::move(task));
    m_queue.push({priority, [this, priority, shared] { runTask(priority, shared); }, [shared] { shared->abandon(); }});
}

void BookThread::close() {
    m_queue.close();
    {
        const std::lock_guard lock(m_interruptMutex);
        if (m_runsLong)
            m_database->interrupt();
        if (m_reachable)
            m_reachable->giveUp();
    }
    if (m_thread.joinable())
        m_thread.join();
}

void BookThread::loop() {
    using namespace std::chrono;
    for (;;) {
        milliseconds longest{-1};
        if (m_pause)
            longest = std::max(milliseconds::zero(), ceil<milliseconds>(m_nextTry - steady_clock::now()));
        const int socket = m_database && !m_pause ? storage::socketOf(*m_database) : -1;
        const JobQueue::Wake wake = m_queue.wait(socket, longest);
        if (wake == JobQueue::Wake::Closed)
            break;
        if (auto job = wake == JobQueue::Wake::Job ? m_queue.take() : std::nullopt)
            job->run();
        if (m_pause)
            seekServer();
        else
            hear();
    }
    abandonHeld();
    const std::lock_guard lock(m_interruptMutex);
    m_reachable = nullptr;
    m_database.reset();
}

void BookThread::setRunningLong(bool isLong) {
    const std::lock_guard lock(m_interruptMutex);
    m_runsLong = isLong;
}

void BookThread::runTask(Priority priority, const std::shared_ptr<Task>& task) {
    Changes changes;
    try {
        followReplacedFile(changes);
    } catch (...) {
        return task->fail(std::current_exception());
    }
    if (m_pause && priority == Priority::Save)
        return task->fail(std::make_exception_ptr(storage::ConnectionLost(QCoreApplication::translate(
            "Book", "There is no connection to the book's server, so nothing can be saved right now."))));
    if (m_pause)
        return m_held.push_back({priority, task, std::chrono::steady_clock::now() + patience});
    const std::exception_ptr failure = perform(priority, *task, changes);
    if (const auto loss = lossIn(failure)) {
        // What is in the book already can't be done again.
        const auto& command = m_database->command();
        if (command && command->committed > 0)
            task->fail(failure);
        else
            m_held.push_back({priority, task, std::chrono::steady_clock::now() + patience});
        return loseServer(*loss);
    }
    if (failure)
        task->fail(failure);
    if (!changes.isEmpty())
        m_listener.changed(changes);
}

std::exception_ptr BookThread::perform(Priority priority, const Task& task, Changes& changes) {
    std::exception_ptr failure;
    const bool isCommand = priority == Priority::Save && m_database->dialect().isServer();
    m_database->setCommand(isCommand ? std::optional(storage::Command{QUuid::createUuid()}) : std::nullopt);
    setRunningLong(priority == Priority::Long);
    try {
        task.work(*m_database, changes);
    } catch (...) {
        failure = std::current_exception();
    }
    setRunningLong(false);
    return failure;
}

void BookThread::greetServer() {
    storage::listen(*m_database);
    m_clockOffset = storage::clockOffset(*m_database).count();
}

void BookThread::hear() {
    if (!m_database)
        return;
    try {
        if (const storage::ServerNotes notes = storage::takeNotes(*m_database); !notes.isEmpty())
            m_listener.touched(notes);
    } catch (const storage::ConnectionLost& lost) {
        loseServer(lost.message());
    }
}

void BookThread::loseServer(const QString& why) {
    m_pause = firstPause;
    m_nextTry = std::chrono::steady_clock::now();
    m_listener.connection(why);
}

void BookThread::signIn(const QString& password) {
    const auto take = [this, password] {
        if (!m_database)
            return;
        m_database->expectPassword(password);
        m_database->takeExpectedPassword();
        m_hasNewPassword = true;
        m_nextTry = std::chrono::steady_clock::now();
    };
    m_queue.push({Priority::Save, take, [] {}});
}

bool BookThread::reachServer() {
    m_isReachingOut = true;
    const auto reached = qScopeGuard([this] { m_isReachingOut = false; });
    try {
        m_database->reconnect();
        greetServer();
        return true;
    } catch (const domain::StorageFailure&) {
        lookWhy();
    } catch (const domain::InvalidInput&) { // the service that the address names is not there now
    }
    return false;
}

void BookThread::lookWhy() {
    const storage::BookPlace& place = m_database->place();
    const storage::ServerReport report =
        storage::probeServer(storage::readServerAddress(place.name).address, place.password, patienceForReason);
    const bool refuses = report.outcome >= storage::ServerOutcome::NoSuchDatabase &&
                         report.outcome <= storage::ServerOutcome::PasswordWrong;
    const bool isNew =
        std::exchange(m_hasNewPassword, false) || !m_refused || m_refused->report().outcome != report.outcome;
    if (refuses && isNew) {
        m_refused.emplace(report);
        m_listener.refused(*m_refused);
    } else if (!refuses && std::exchange(m_refused, std::nullopt)) {
        m_listener.connection(storage::wordsFor(report));
    }
}

void BookThread::seekServer() {
    if (std::chrono::steady_clock::now() < m_nextTry)
        return;
    const bool awaitsPassword = m_refused && m_refused->asksForPassword() && !m_hasNewPassword;
    if (awaitsPassword || !reachServer()) {
        m_nextTry = std::chrono::steady_clock::now() + *m_pause;
        m_pause = std::min(*m_pause * 2, longestPause);
        return failHeld();
    }
    m_pause.reset();
    m_refused.reset();
    m_hasNewPassword = false;
    m_listener.connection({});
    // Whatever happened meanwhile was told to nobody here.
    Changes changes;
    changes.everything = true;
    m_listener.changed(changes);
    for (const Held& held : std::exchange(m_held, {}))
        runTask(held.priority, held.task);
}

void BookThread::failHeld() {
    const auto now = std::chrono::steady_clock::now();
    const auto late =
        std::stable_partition(m_held.begin(), m_held.end(), [&](const Held& held) { return held.until > now; });
    for (auto held = late; held != m_held.end(); ++held)
        held->task->fail(std::make_exception_ptr(
            storage::ConnectionLost(QCoreApplication::translate("Book", "The book's server can't be reached."))));
    m_held.erase(late, m_held.end());
}

void BookThread::abandonHeld() {
    for (const Held& held : std::exchange(m_held, {}))
        held.task->abandon();
}

void BookThread::followReplacedFile(Changes& changes) {
    if (!m_identity)
        throw domain::StorageFailure(QCoreApplication::translate("Book", "No book is open."));
    if (m_database->dialect().isServer())
        return;
    const auto present = storage::identityOf(m_place.name);
    if (!present) {
        if (!std::exchange(m_isLost, true))
            m_listener.lost();
        throw domain::StorageFailure(
            QCoreApplication::translate("Book",
                                        "The book %1 is gone: it was moved or deleted. Put it back, or open another.")
                .arg(m_place.name));
    }
    m_isLost = false;
    if (m_database && *present == *m_identity)
        return;
    m_database.reset();
    m_database = storage::openBook(m_place, m_reopenMode, m_openedAt).database;
    *m_identity = *present;
    changes.everything = true;
}

} // namespace kept::services
