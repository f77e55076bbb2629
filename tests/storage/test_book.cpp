#include "domain/errors.h"
#include "services/book.h"
#include "services/book_watch.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/opening.h"
#include "storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <semaphore>

using namespace kept;
using services::Book;
using services::Changes;
using services::Priority;
using storage::Database;
using storage::OpenMode;

namespace {

const domain::Moment now = domain::fromMicroseconds(1'424'019'600'000'000);

void insert(Database& database, int value) {
    storage::Transaction transaction(database);
    database.prepare(QStringLiteral("INSERT INTO probe(x) VALUES(:x)")).bind(":x", value).execOnce();
    transaction.commit();
}

std::int64_t count(Database& database) {
    auto query = database.prepare(QStringLiteral("SELECT count(*) FROM probe"));
    return query.execForRow() ? query.int64(0) : -1;
}

/// What another process does: the test program calls itself with this.
int writeFromElsewhere(const QString& path) {
    insert(*storage::openBook(path, OpenMode::Existing, now).database, 1);
    return 0;
}

} // namespace

class TestBook : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void answersArriveThroughTheFuture();
    void failuresArriveThroughTheFuture();
    void withoutABookTheFutureFails();
    void aBookThatCannotBeOpenedIsNotOpen();
    void aLookAtTheHistoryThatFailsEndsNothing();
    void savesGoBeforeReadsAndReadsBeforeLongWork();
    void slicedWorkLetsASaveThrough();
    void whatASaveChangedIsToldOnTheOwnersThread();
    void closingKeepsSavesAndCancelsTheRest();
    void closingInterruptsLongWork();
    void cancelledReadsAreLeftOutAndSavesAreNot();
    void aWriteByAnotherProcessIsNoticed();
    void ownWritesAreNotTakenForForeignOnes();
    void foreignChangesAreToldByTheirEvents();
    void aReplacedBookIsOpenedAnew();
    void aSaveIntoADeletedBookIsRefused();

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_path;
    std::unique_ptr<Book> m_book;
};

void TestBook::init() {
    m_directory = std::make_unique<QTemporaryDir>();
    m_path = m_directory->filePath(QStringLiteral("team.kept"));
    storage::openBook(m_path, OpenMode::Create, now).database->exec(QStringLiteral("CREATE TABLE probe(x INTEGER)"));
    m_book = std::make_unique<Book>([] { return now; });
    m_book->open(m_path).waitForFinished();
}

void TestBook::cleanup() {
    m_book.reset();
}

void TestBook::answersArriveThroughTheFuture() {
    m_book->save([](Database& database) { insert(database, 1); }).waitForFinished();
    QCOMPARE(m_book->run(count).result(), 1);
    bool arrivedHere = false;
    m_book->run(count).then(this, [&](std::int64_t) { arrivedHere = QThread::currentThread() == thread(); });
    QTRY_VERIFY(arrivedHere);
}

void TestBook::failuresArriveThroughTheFuture() {
    auto future = m_book->run([](Database&) -> int { throw domain::InvalidInput(QStringLiteral("No such day.")); });
    QVERIFY_EXCEPTION_THROWN((void)future.result(), domain::InvalidInput);
    QString said;
    m_book->save([](Database& database) { database.exec(QStringLiteral("INSERT INTO nowhere VALUES(1)")); })
        .onFailed(this, [&](const domain::Error& error) { said = error.message(); });
    QTRY_VERIFY(said.contains(QLatin1String("no such table: nowhere")));
}

void TestBook::withoutABookTheFutureFails() {
    m_book->close();
    QVERIFY(!m_book->isOpen());
    QVERIFY_EXCEPTION_THROWN((void)m_book->run(count).result(), domain::StorageFailure);
    QVERIFY_EXCEPTION_THROWN(
        m_book->runSliced([](Database&, Changes&, const Book::ShouldYield&) { return true; }).waitForFinished(),
        domain::StorageFailure);
}

void TestBook::aBookThatCannotBeOpenedIsNotOpen() {
    auto future = m_book->open(m_directory->filePath(QStringLiteral("missing.kept")));
    auto read = m_book->run(count);
    QVERIFY_EXCEPTION_THROWN((void)future.result(), domain::InvalidInput);
    QVERIFY_EXCEPTION_THROWN((void)read.result(), domain::StorageFailure);
    QTRY_VERIFY(!m_book->isOpen());
    QCOMPARE(m_book->open(m_path).result().outcome, storage::OpenOutcome::Current);
}

void TestBook::aLookAtTheHistoryThatFailsEndsNothing() {
    m_book->setForeignChanges({.newestEvent = [](Database&) -> std::int64_t {
                                   throw domain::CorruptBook(QStringLiteral("The book is damaged."));
                               },
                               .since = {}});
    m_book->open(m_path).waitForFinished();
    QCOMPARE(m_book->run(count).result(), 0);
}

void TestBook::savesGoBeforeReadsAndReadsBeforeLongWork() {
    std::binary_semaphore begun(0);
    std::binary_semaphore go(0);
    QStringList order;
    m_book->run([&](Database&) {
        begun.release();
        go.acquire();
    });
    begun.acquire();
    const auto note = [&order](const char* word) {
        return [&order, word](Database&) { order += QLatin1String(word); };
    };
    auto last = m_book->run(note("long"), Priority::Long);
    m_book->run(note("read"), Priority::Read);
    m_book->save(note("first save"));
    m_book->save(note("second save"));
    go.release();
    last.waitForFinished();
    QCOMPARE(order, QStringList({"first save", "second save", "read", "long"}));
}

void TestBook::slicedWorkLetsASaveThrough() {
    std::atomic<bool> saved = false;
    std::atomic<int> slices = 0;
    auto work = m_book->runSliced([&](Database&, Changes&, const Book::ShouldYield& shouldYield) {
        ++slices;
        while (!saved && !shouldYield()) {
        }
        return saved.load();
    });
    QTRY_VERIFY(slices > 0);
    m_book->save([&](Database&) { saved = true; });
    work.waitForFinished();
    QCOMPARE(slices, 2);
}

void TestBook::whatASaveChangedIsToldOnTheOwnersThread() {
    QSignalSpy spy(m_book.get(), &Book::changed);
    m_book->save([](Database&, Changes& changes) { changes.add(domain::PromiseId(7)); });
    QTRY_COMPARE(spy.size(), 1);
    const auto changes = spy[0][0].value<Changes>();
    QCOMPARE(changes.promises, std::vector<domain::PromiseId>{domain::PromiseId(7)});
    QVERIFY(!changes.everything);
}

void TestBook::closingKeepsSavesAndCancelsTheRest() {
    std::binary_semaphore begun(0);
    std::binary_semaphore go(0);
    m_book->run([&](Database&) {
        begun.release();
        go.acquire();
    });
    begun.acquire();
    for (int i = 0; i < 20; ++i)
        m_book->save([i](Database& database) { insert(database, i); });
    auto read = m_book->run(count);
    auto slow = m_book->runSliced([](Database&, Changes&, const Book::ShouldYield&) { return false; });
    go.release();
    m_book.reset();
    QVERIFY(read.isFinished() && slow.isCanceled());
    QCOMPARE(count(*storage::openBook(m_path, OpenMode::Existing, now).database), 20);
}

void TestBook::closingInterruptsLongWork() {
    std::atomic<bool> begun = false;
    auto work = m_book->run(
        [&](Database& database) {
            begun = true;
            database.exec(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                         "INSERT INTO probe SELECT 1 FROM n WHERE i < 0"));
        },
        Priority::Long);
    QTRY_VERIFY(begun);
    m_book->close();
    QVERIFY(work.isFinished() && work.isCanceled());
}

void TestBook::cancelledReadsAreLeftOutAndSavesAreNot() {
    std::binary_semaphore begun(0);
    std::binary_semaphore go(0);
    m_book->run([&](Database&) {
        begun.release();
        go.acquire();
    });
    begun.acquire();
    std::atomic<int> ran = 0;
    m_book->run([&](Database&) { ran += 1; }).cancel();
    m_book->save([&](Database&) { ran += 10; }).cancel();
    go.release();
    m_book->run(count).waitForFinished();
    QCOMPARE(ran, 10);
}

void TestBook::aWriteByAnotherProcessIsNoticed() {
    QSignalSpy spy(m_book.get(), &Book::changed);
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), m_path}), 0);
    QTRY_COMPARE(spy.size(), 1);
    QVERIFY(spy[0][0].value<Changes>().everything);
    QCOMPARE(m_book->run(count).result(), 1);
}

void TestBook::ownWritesAreNotTakenForForeignOnes() {
    QSignalSpy spy(m_book.get(), &Book::changed);
    const services::BookWatch watch(m_path);
    QSignalSpy touched(&watch, &services::BookWatch::touched);
    m_book->save([](Database& database) { insert(database, 1); }).waitForFinished();
    QTRY_VERIFY(!touched.isEmpty());
    m_book->run(count).waitForFinished();
    QCOMPARE(spy.size(), 0);
    QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), m_path}), 0);
    QTRY_COMPARE(spy.size(), 1);
}

void TestBook::foreignChangesAreToldByTheirEvents() {
    m_book->setForeignChanges({[](Database& database) { return count(database); },
                               [](Database& database, std::int64_t last) {
                                   Changes changes;
                                   for (auto id = last + 1; id <= count(database); ++id)
                                       changes.add(domain::PromiseId(id));
                                   return changes;
                               }});
    m_book->open(m_path).waitForFinished();
    QSignalSpy spy(m_book.get(), &Book::changed);
    for (const std::int64_t number : {1, 2}) {
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), m_path}), 0);
        QTRY_COMPARE(spy.size(), number);
        const auto changes = spy.last()[0].value<Changes>();
        QVERIFY(!changes.everything);
        QCOMPARE(changes.promises, std::vector<domain::PromiseId>{domain::PromiseId(number)});
    }
}

void TestBook::aReplacedBookIsOpenedAnew() {
    const QString other = m_directory->filePath(QStringLiteral("other.kept"));
    {
        auto opened = storage::openBook(other, OpenMode::Create, now);
        opened.database->exec(QStringLiteral("CREATE TABLE probe(x INTEGER)"));
        insert(*opened.database, 1);
    }
    QSignalSpy spy(m_book.get(), &Book::changed);
    QVERIFY(QFile::remove(m_path) && QFile::rename(other, m_path));
    QTRY_VERIFY(!spy.isEmpty());
    QVERIFY(spy[0][0].value<Changes>().everything);
    QCOMPARE(m_book->run(count).result(), 1);
}

void TestBook::aSaveIntoADeletedBookIsRefused() {
    QSignalSpy lost(m_book.get(), &Book::fileLost);
    QVERIFY(QFile::rename(m_path, m_path + QStringLiteral(".away")));
    auto future = m_book->save([](Database& database) { insert(database, 1); });
    QVERIFY_EXCEPTION_THROWN(future.waitForFinished(), domain::StorageFailure);
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY(QFile::rename(m_path + QStringLiteral(".away"), m_path));
    m_book->save([](Database& database) { insert(database, 1); }).waitForFinished();
    QCOMPARE(m_book->run(count).result(), 1);
}

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == QLatin1String("--write"))
        return writeFromElsewhere(arguments[2]);
    TestBook test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_book.moc"
