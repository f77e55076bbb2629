#include "domain/errors.h"
#include "services/moving.h"
#include "services/people.h"
#include "services/private_notes.h"
#include "services/sign_in.h"
#include "services/summaries.h"
#include "storage/database.h"
#include "storage/sqlite_dialect.h"
#include "tests/support/book_desk.h"
#include "tests/support/postgres_server.h"

#include <QFile>
#include <QTest>

#include <sqlite3.h>

using namespace kept;
using namespace kept::domain;
using tests::BookDesk;
using tests::PostgresServer;

/// A book moves from its file to a server, whole or not at all.
class TestMoving : public QObject {
    Q_OBJECT

private slots:
    void itArrivesWithItsSealAndGoesOn();
    void theFileStaysAsItIs();
    void whatIsTypedArrivesAsItIs();
    void passwordsOfTheFileStayThere();
    void aBookThatIsThereIsNotReplaced();
    void aDamagedBookDoesNotMove();
    void whatBreaksOffLeavesNothingBehind();

private:
    /// The address of a fresh database.
    static QString freshDatabase();
    static services::Verification move(BookDesk& desk, const QString& address) {
        return services::moveBook(
            desk.path(), {.address = address, .password = {}}, desk.now, [](auto, auto) {}, [](auto, auto) {});
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QString TestMoving::freshDatabase() {
    static int count = 0;
    return PostgresServer::shared().database(QStringLiteral("moved%1").arg(++count));
}

void TestMoving::itArrivesWithItsSealAndGoesOn() {
    BookDesk desk;
    const PromiseId first = desk.promise(desk.now + std::chrono::hours(2));
    desk.ledger(desk.mara).record(first, Kept{});
    const PromiseId second = desk.promise(desk.now + std::chrono::hours(3));
    services::writePrivateNote(desk.database(), {desk.mara, desk.now}, desk.changes, desk.tariq,
                               QStringLiteral("You handled that well"));
    const services::Seal seal = services::sealOf(desk.database());
    const QString address = freshDatabase();
    const services::Verification moved = move(desk, address);
    QCOMPARE(moved.seal.text(), seal.text());
    QCOMPARE(moved.promises, 2);

    storage::Opened there = storage::openBook(address, storage::OpenMode::Existing, desk.now);
    services::Changes changes;
    services::Ledger ledger(*there.database, {desk.mara, desk.now}, changes);
    ledger.record(second, Kept{});
    const PersonId fresh =
        services::addPerson(*there.database, {desk.mara, desk.now}, changes, QStringLiteral("Jo Berg"),
                            QStringLiteral("Service"), services::Role::Staff);
    QVERIFY(fresh != desk.mara && fresh != desk.tariq);
    QCOMPARE(services::privateNotes(*there.database, {desk.tariq, desk.now}).size(), std::size_t(1));
    const services::Verification found = services::verify(*there.database, seal);
    QCOMPARE(found.problems, QStringList());
}

void TestMoving::theFileStaysAsItIs() {
    BookDesk desk;
    desk.promise(desk.now + std::chrono::hours(2));
    const QByteArray before = bytesOf(desk.path());
    (void)move(desk, freshDatabase());
    QCOMPARE(bytesOf(desk.path()), before);
}

void TestMoving::whatIsTypedArrivesAsItIs() {
    BookDesk desk;
    const PromiseId id = desk.promise(desk.now + std::chrono::hours(2));
    const QString words =
        QStringLiteral("Tab\tand line\nand \\N and \\. and 'quotes' \"too\" 100 % _ \u00e4\u65e5\U0001F600");
    desk.ledger(desk.mara).record(id, Note{words});
    const QString address = freshDatabase();
    (void)move(desk, address);
    storage::Opened there = storage::openBook(address, storage::OpenMode::ReadOnly, desk.now);
    auto row = there.database->prepare(QStringLiteral("SELECT content FROM event_texts WHERE field = 'text'"));
    QVERIFY(row.execForRow());
    QCOMPARE(row.text(0), words);
}

void TestMoving::passwordsOfTheFileStayThere() {
    BookDesk desk;
    const PromiseId id = desk.promise(desk.now + std::chrono::hours(2));
    services::setPassword(desk.database(), {desk.mara, desk.now}, desk.changes,
                          services::Secret(QStringLiteral("a long password")), {1, 8192});
    const QString address = freshDatabase();
    QCOMPARE(move(desk, address).problems, QStringList());
    storage::Opened there = storage::openBook(address, storage::OpenMode::Existing, desk.now);
    services::Ledger ledger(*there.database, {desk.mara, desk.now}, desk.changes);
    ledger.record(id, Kept{}); // the server asks for its own password only
    QVERIFY_EXCEPTION_THROWN(services::setPassword(*there.database, {desk.mara, desk.now}, desk.changes,
                                                   services::Secret(QStringLiteral("a long password")), {1, 8192}),
                             NotAllowed);
}

void TestMoving::aBookThatIsThereIsNotReplaced() {
    BookDesk desk;
    const QString address = freshDatabase();
    (void)move(desk, address);
    QVERIFY_EXCEPTION_THROWN((void)move(desk, address), InvalidInput);
}

void TestMoving::aDamagedBookDoesNotMove() {
    BookDesk desk;
    desk.promise(desk.now + std::chrono::hours(2));
    QCOMPARE(sqlite3_exec(storage::sqliteHandle(desk.database()), "UPDATE promises SET closed_outcome = 'kept'",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    const QString address = freshDatabase();
    QVERIFY_EXCEPTION_THROWN((void)move(desk, address), CorruptBook);
    storage::Opened there = storage::openBook(address, storage::OpenMode::Existing, desk.now);
    auto row = there.database->prepare(QStringLiteral("SELECT count(*) FROM events"));
    QVERIFY(row.execForRow());
    QCOMPARE(row.int64(0), std::int64_t(0));
}

void TestMoving::whatBreaksOffLeavesNothingBehind() {
    BookDesk desk;
    desk.promise(desk.now + std::chrono::hours(2));
    const QString address = freshDatabase();
    const auto giveUp = [](std::int64_t, std::int64_t) { throw StorageFailure(QStringLiteral("enough")); };
    QVERIFY_EXCEPTION_THROWN(
        (void)services::moveBook(
            desk.path(), {.address = address, .password = {}}, desk.now, [](auto, auto) {}, giveUp),
        StorageFailure);
    QCOMPARE(move(desk, address).promises, 1); // and once more, as if nothing had been
}

QTEST_GUILESS_MAIN(TestMoving)
#include "test_moving.moc"
