#include "domain/errors.h"
#include "services/book.h"
#include "services/book_setup.h"
#include "services/ledger.h"
#include "services/people.h"
#include "services/verification.h"
#include "storage/database.h"
#include "storage/failure.h"
#include "tests/support/postgres_server.h"
#include "tests/support/wire.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace kept;
using namespace kept::domain;
using services::Book;
using services::Changes;
using tests::PostgresServer;

namespace {

Moment now() {
    return fromMicroseconds(QDateTime::currentMSecsSinceEpoch() * 1000);
}

services::NewPromise callBack(const QString& what) {
    services::NewPromise made;
    made.what = what;
    made.contact = QStringLiteral("Anna Keller");
    made.due = {now() + std::chrono::hours(2), false};
    return made;
}

} // namespace

/// Several at work on one book on a server, whatever happens to the wire and the server in between.
class TestSharedBook : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatOneChangesTheOthersAreToldAtOnce();
    void whatOneDidThemselvesIsNotToldAsForeign();
    void whatWasToldTogetherIsNotTakenForMore();
    void whomItConcernsIsToldWithIt();
    void settingsAreToldToo();
    void numbersHaveNoGapsWithManyWriters();
    void aSaveWhoseAnswerIsLostIsDoneOnce();
    void aSaveThatNeverArrivedIsDoneAgain();
    void aSaveInTheMiddleOfWhichTheWireBreaksIsDoneOnce();
    void whileTheServerIsAwaySavesAreRefusedAndReadsWait();
    void closingDoesNotWaitForTheServer();
    void thePrimaryDiesAndTheStandbyGoesOn();

private:
    [[nodiscard]] std::unique_ptr<Book> open(const QString& address) const;
    static QFuture<PromiseId> make(Book& book, PersonId who, const QString& what);
    static std::int64_t count(Book& book);

    QString m_address;
    QString m_name;
    std::unique_ptr<Book> m_book;
    PersonId m_mara;
};

std::unique_ptr<Book> TestSharedBook::open(const QString& address) const {
    auto book = std::make_unique<Book>(now);
    book->setForeignChanges({services::newestEvent, services::changesSince});
    book->open(address).waitForFinished();
    return book;
}

QFuture<PromiseId> TestSharedBook::make(Book& book, PersonId who, const QString& what) {
    return book.save([who, what](storage::Database& database, Changes& changes) {
        services::NewPromise made = callBack(what);
        made.promiser = who;
        return services::Ledger(database, {who, now()}, changes).make(made);
    });
}

std::int64_t TestSharedBook::count(Book& book) {
    return book
        .run([](storage::Database& database) {
            auto row = database.prepare(QStringLiteral("SELECT count(*) FROM promises"));
            row.execForRow();
            return row.int64(0);
        })
        .result();
}

void TestSharedBook::init() {
    static int made = 0;
    m_name = QStringLiteral("shared%1").arg(++made);
    m_address = PostgresServer::shared().database(m_name);
    m_book = std::make_unique<Book>(now);
    m_book->setForeignChanges({services::newestEvent, services::changesSince});
    m_book->open(m_address, storage::OpenMode::Create).waitForFinished();
    m_mara = m_book
                 ->save([](storage::Database& database, Changes& changes) {
                     services::setUpBook(database,
                                         {.zone = QTimeZone("Europe/Berlin"), .rehearsal = false, .openedAt = now()});
                     return services::addPerson(database, {{}, now()}, changes, QStringLiteral("Mara Lind"),
                                                QStringLiteral("Service"), services::Role::Owner);
                 })
                 .result();
}

void TestSharedBook::cleanup() {
    m_book.reset();
}

void TestSharedBook::whatOneChangesTheOthersAreToldAtOnce() {
    make(*m_book, m_mara, QStringLiteral("Say hello to Anna")).waitForFinished(); // names Anna, which changes much
    const auto other = open(m_address);
    QSignalSpy told(other.get(), &Book::changed);
    const PromiseId id = make(*m_book, m_mara, QStringLiteral("Call Anna back")).result();
    QTRY_COMPARE(told.size(), 1);
    const auto changes = told.first().first().value<Changes>();
    QVERIFY(!changes.everything);
    QCOMPARE(changes.promises, std::vector<PromiseId>{id});
}

void TestSharedBook::whatOneDidThemselvesIsNotToldAsForeign() {
    make(*m_book, m_mara, QStringLiteral("Call Anna back")).waitForFinished();
    (void)count(*m_book); // behind all that was saved: what is told of that has been said
    QCoreApplication::processEvents();
    QSignalSpy told(m_book.get(), &Book::changed);
    const PromiseId id = make(*m_book, m_mara, QStringLiteral("Call Anna again")).result();
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<Changes>().promises, std::vector<PromiseId>{id});
    QCOMPARE(count(*m_book), 2); // one round later nothing more was told
    QCOMPARE(told.size(), 1);
}

void TestSharedBook::whatWasToldTogetherIsNotTakenForMore() {
    make(*m_book, m_mara, QStringLiteral("Say hello to Anna")).waitForFinished();
    const auto other = open(m_address);
    QSignalSpy told(other.get(), &Book::changed);
    constexpr int many = 12;
    std::vector<QFuture<PromiseId>> saves;
    for (int i = 0; i < many; ++i)
        saves.push_back(make(*m_book, m_mara, QStringLiteral("Promise %1").arg(i)));
    const PromiseId last = saves.back().result();
    const auto knows = [&](PromiseId promise) {
        return std::ranges::any_of(told, [&](const QList<QVariant>& signal) {
            return std::ranges::count(signal.first().value<Changes>().promises, promise) > 0;
        });
    };
    QTRY_VERIFY(knows(last));
    (void)count(*other); // behind all looks that wait
    QCoreApplication::processEvents();
    for (const QList<QVariant>& signal : told)
        QVERIFY(!signal.first().value<Changes>().everything);
}

/// The server says in its note what a look at the book would tell.
void TestSharedBook::whomItConcernsIsToldWithIt() {
    const PromiseId first = make(*m_book, m_mara, QStringLiteral("Say hello to Anna")).result();
    const PromiseId second = make(*m_book, m_mara, QStringLiteral("Call Anna back")).result();
    const auto addPerson = [this](const char* name) {
        return m_book
            ->save([name, this](storage::Database& database, Changes& changes) {
                return services::addPerson(database, {m_mara, now()}, changes, QString::fromLatin1(name),
                                           QStringLiteral("Service"), services::Role::Staff);
            })
            .result();
    };
    const PersonId ann = addPerson("Ann Berg");
    const PersonId bo = addPerson("Bo Lund"); // who has nothing to do with it but a note
    const auto other = open(m_address);
    QSignalSpy told(other.get(), &Book::changed);
    const auto setOf = [](const auto& ids) { return std::set(ids.begin(), ids.end()); };
    const std::vector<std::pair<PersonId, EventDetail>> acts{{bo, Note{QStringLiteral("She called me")}},
                                                             {m_mara, Note{QStringLiteral("She called again")}},
                                                             {m_mara, HandedOver{ann}},
                                                             {ann, Accepted{}},
                                                             {ann, WaitsOn{second}},
                                                             {ann, Note{QStringLiteral("Soon")}},
                                                             {ann, Kept{}},
                                                             {m_mara, Verdict{.kept = true, .rating = 4, .words = {}}}};
    for (const auto& [actor, detail] : acts) {
        told.clear();
        const auto expected = m_book
                                  ->save([&](storage::Database& database, Changes& changes) {
                                      const std::int64_t before = services::newestEvent(database);
                                      services::Ledger(database, {actor, now()}, changes).record(first, detail);
                                      return services::changesSince(database, before);
                                  })
                                  .result();
        QTRY_COMPARE(told.size(), 1);
        const auto changes = told.first().first().value<Changes>();
        QCOMPARE(setOf(changes.promises), setOf(expected.promises));
        QVERIFY(expected.concerned && changes.concerned && !changes.everything);
        QCOMPARE(setOf(*changes.concerned), setOf(*expected.concerned));
    }
}

void TestSharedBook::settingsAreToldToo() {
    const auto other = open(m_address);
    QSignalSpy told(other.get(), &Book::changed);
    m_book
        ->save([](storage::Database& database, Changes&) {
            database.exec(QStringLiteral("UPDATE settings SET value = 'Europe/Vienna' WHERE key = 'time_zone'"));
        })
        .waitForFinished();
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().first().value<Changes>().everything);
}

void TestSharedBook::numbersHaveNoGapsWithManyWriters() {
    constexpr int writers = 8;
    constexpr int each = 10;
    std::vector<std::unique_ptr<Book>> books;
    std::vector<QFuture<PromiseId>> saves;
    for (int i = 0; i < writers; ++i)
        books.push_back(open(m_address));
    for (int round = 0; round < each; ++round) {
        for (const auto& book : books)
            saves.push_back(make(*book, m_mara, QStringLiteral("Promise %1").arg(saves.size())));
    }
    std::set<PromiseId> ids;
    for (QFuture<PromiseId>& save : saves)
        ids.insert(save.result());
    QCOMPARE(ids.size(), std::size_t(writers * each));
    const auto found =
        m_book->run([](storage::Database& database) { return services::verify(database, std::nullopt); }).result();
    QCOMPARE(found.problems, QStringList());
    QCOMPARE(found.promises, writers * each);
}

void TestSharedBook::aSaveWhoseAnswerIsLostIsDoneOnce() {
    tests::Wire wire(PostgresServer::shared());
    const auto far = open(wire.address(m_name));
    wire.cutAnswerTo("COMMIT");
    const PromiseId id = make(*far, m_mara, QStringLiteral("Call Anna back")).result();
    QCOMPARE(wire.cuts(), 1);
    QVERIFY(id.isValid());
    QCOMPARE(count(*m_book), 1);
}

void TestSharedBook::aSaveThatNeverArrivedIsDoneAgain() {
    tests::Wire wire(PostgresServer::shared());
    const auto far = open(wire.address(m_name));
    wire.cutBefore("COMMIT");
    const PromiseId id = make(*far, m_mara, QStringLiteral("Call Anna back")).result();
    QCOMPARE(wire.cuts(), 1);
    QVERIFY(id.isValid());
    QCOMPARE(count(*m_book), 1);
}

void TestSharedBook::aSaveInTheMiddleOfWhichTheWireBreaksIsDoneOnce() {
    tests::Wire wire(PostgresServer::shared());
    const auto far = open(wire.address(m_name));
    wire.cutBefore("INSERT INTO events");
    QVERIFY(make(*far, m_mara, QStringLiteral("Call Anna back")).result().isValid());
    QCOMPARE(wire.cuts(), 1);
    QCOMPARE(count(*m_book), 1);
    const auto found =
        m_book->run([](storage::Database& database) { return services::verify(database, std::nullopt); }).result();
    QCOMPARE(found.problems, QStringList());
}

void TestSharedBook::whileTheServerIsAwaySavesAreRefusedAndReadsWait() {
    tests::Wire wire(PostgresServer::shared());
    const auto far = open(wire.address(m_name));
    make(*far, m_mara, QStringLiteral("Call Anna back")).waitForFinished();
    QSignalSpy lost(far.get(), &Book::serverLost);
    QSignalSpy found(far.get(), &Book::serverFound);
    wire.cut();
    QTRY_COMPARE(lost.size(), 1);
    QVERIFY_EXCEPTION_THROWN(make(*far, m_mara, QStringLiteral("Call Anna again")).waitForFinished(),
                             storage::ConnectionLost);
    const auto reading = far->run([](storage::Database& database) { return services::newestEvent(database); });
    wire.mend();
    QVERIFY(reading.result() > 0);
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(make(*far, m_mara, QStringLiteral("Call Anna again")).result().isValid());
}

void TestSharedBook::closingDoesNotWaitForTheServer() {
    tests::Wire wire(PostgresServer::shared());
    const auto far = open(wire.address(m_name));
    QSignalSpy lost(far.get(), &Book::serverLost);
    wire.cut();
    QTRY_COMPARE(lost.size(), 1);
    QFuture<std::int64_t> reading =
        far->run([](storage::Database& database) { return services::newestEvent(database); });
    far->close();
    QTRY_VERIFY(reading.isCanceled()); // by the thread, which may be reaching out right now
}

void TestSharedBook::thePrimaryDiesAndTheStandbyGoesOn() {
    PostgresServer primary;
    const QString name = QStringLiteral("promises");
    Book first(now);
    first.open(primary.database(name), storage::OpenMode::Create).waitForFinished();
    const PersonId mara =
        first
            .save([](storage::Database& database, Changes& changes) {
                services::setUpBook(database,
                                    {.zone = QTimeZone("Europe/Berlin"), .rehearsal = false, .openedAt = now()});
                return services::addPerson(database, {{}, now()}, changes, QStringLiteral("Mara Lind"),
                                           QStringLiteral("Service"), services::Role::Owner);
            })
            .result();
    first.close();
    PostgresServer standby(primary, QStringLiteral("standby"));
    primary.psql(QStringLiteral("postgres"), QStringLiteral("admin"),
                 QStringLiteral("ALTER SYSTEM SET synchronous_standby_names = 'standby'"));
    primary.psql(QStringLiteral("postgres"), QStringLiteral("admin"), QStringLiteral("SELECT pg_reload_conf()"));

    const auto book =
        open(QStringLiteral("postgresql://admin@/%1?host=%2,%3&port=%4,%5&target_session_attrs=read-write")
                 .arg(name, primary.socketFolder(), standby.socketFolder())
                 .arg(primary.port())
                 .arg(standby.port()));
    std::vector<PromiseId> acknowledged;
    for (int i = 0; i < 20; ++i)
        acknowledged.push_back(make(*book, mara, QStringLiteral("Promise %1").arg(i)).result());
    QSignalSpy found(book.get(), &Book::serverFound);
    primary.kill();
    standby.promote();
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 20'000);
    acknowledged.push_back(make(*book, mara, QStringLiteral("After the failover")).result());
    QCOMPARE(count(*book), std::int64_t(acknowledged.size()));
    const auto sound =
        book->run([](storage::Database& database) { return services::verify(database, std::nullopt); }).result();
    QCOMPARE(sound.problems, QStringList());
}

QTEST_GUILESS_MAIN(TestSharedBook)
#include "test_shared_book.moc"
