#include "domain/errors.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/failure.h"
#include "storage/opening.h"
#include "storage/server_guards.h"
#include "storage/server_report.h"
#include "tests/support/shared_book.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using storage::OpenMode;
using storage::OpenOutcome;
using tests::PostgresServer;
using tests::SharedBook;

/// How opening a book on a server ends, and who may bring it up to date, and when.
class TestServerOpening : public QObject {
    Q_OBJECT

private slots:
    void init();

    void anEmptyDatabaseHasNoBook();
    void aBookIsMadeOnce();
    void aDatabaseThatIsNotThereIsSaidSo();
    void aBookOfANewerVersionIsLeftAlone();
    void anOlderBookIsBroughtUpToDateByItsKeeper();
    void aBookFromBeforeLoginsWereGuardedIsGuardedToo();
    void anOlderBookIsNotBroughtUpToDateByStaff();
    void noUpgradeWhileOthersAreAtWork();
    void anUpgradeThatFailsLeavesTheOldVersion();
    void whoOnlyReadsWritesNothing();

private:
    /// The shipped steps and one more, which runs that statement.
    QString stepsWith(const QString& sql);

    std::unique_ptr<QTemporaryDir> m_steps;
    QString m_address;
};

void TestServerOpening::init() {
    static int count = 0;
    m_address = PostgresServer::shared().database(QStringLiteral("opening%1").arg(++count));
    m_steps = std::make_unique<QTemporaryDir>();
}

QString TestServerOpening::stepsWith(const QString& sql) {
    const QString shipped = storage::dialectFor(m_address).migrationsFolder();
    QDirIterator files(shipped, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString target = m_steps->filePath(files.next().mid(shipped.size() + 1));
        QDir().mkpath(QFileInfo(target).absolutePath());
        QFile::copy(files.filePath(), target);
    }
    const int next = static_cast<int>(QDir(shipped).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size()) + 1;
    const QString folder = m_steps->filePath(QStringLiteral("%1_more").arg(next, 3, 10, QLatin1Char('0')));
    QDir().mkpath(folder);
    QFile file(QDir(folder).filePath(QStringLiteral("01_more.sql")));
    if (file.open(QIODevice::WriteOnly))
        file.write(sql.toUtf8());
    return m_steps->path();
}

void TestServerOpening::anEmptyDatabaseHasNoBook() {
    QVERIFY_EXCEPTION_THROWN((void)storage::openBook(m_address, OpenMode::Existing, SharedBook::now()), InvalidInput);
}

void TestServerOpening::aBookIsMadeOnce() {
    QCOMPARE(storage::openBook(m_address, OpenMode::Create, SharedBook::now()).report.outcome, OpenOutcome::Created);
    QCOMPARE(storage::openBook(m_address, OpenMode::Existing, SharedBook::now()).report.outcome, OpenOutcome::Current);
    QVERIFY_EXCEPTION_THROWN((void)storage::openBook(m_address, OpenMode::Create, SharedBook::now()), InvalidInput);
}

void TestServerOpening::aDatabaseThatIsNotThereIsSaidSo() {
    try {
        (void)storage::openBook(PostgresServer::shared().address(QStringLiteral("nowhere")), OpenMode::Existing,
                                SharedBook::now());
        QFAIL("opened");
    } catch (const storage::ServerRefused& refused) {
        QCOMPARE(refused.report().outcome, storage::ServerOutcome::NoSuchDatabase);
    }
}

void TestServerOpening::aBookOfANewerVersionIsLeftAlone() {
    const QString newer = stepsWith(QStringLiteral("CREATE TABLE kept.more (id bigint)"));
    (void)storage::openBook(m_address, OpenMode::Create, SharedBook::now(), newer);
    QVERIFY_EXCEPTION_THROWN((void)storage::openBook(m_address, OpenMode::Existing, SharedBook::now()), TooNew);
}

void TestServerOpening::anOlderBookIsBroughtUpToDateByItsKeeper() {
    (void)storage::openBook(m_address, OpenMode::Create, SharedBook::now());
    const QString newer = stepsWith(QStringLiteral("CREATE TABLE kept.more (id bigint)"));
    const storage::Opened opened = storage::openBook(m_address, OpenMode::Existing, SharedBook::now(), newer);
    QCOMPARE(opened.report.outcome, OpenOutcome::Upgraded);
    QVERIFY(opened.database->dialect().tables(*opened.database).contains(QStringLiteral("more")));
}

void TestServerOpening::aBookFromBeforeLoginsWereGuardedIsGuardedToo() {
    const QString steps = stepsWith(QStringLiteral("SELECT 1"));
    for (const QString& newer : QDir(steps).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name).mid(2))
        QVERIFY(QDir(QDir(steps).filePath(newer)).removeRecursively());
    QCOMPARE(storage::openBook(m_address, OpenMode::Create, SharedBook::now(), steps).report.outcome,
             OpenOutcome::Created);
    const storage::Opened opened = storage::openBook(m_address, OpenMode::Existing, SharedBook::now());
    QCOMPARE(opened.report.outcome, OpenOutcome::Upgraded);
    QCOMPARE(storage::serverGuardProblems(*opened.database), QStringList());
}

void TestServerOpening::anOlderBookIsNotBroughtUpToDateByStaff() {
    const SharedBook book(PostgresServer::shared());
    const QString newer = stepsWith(QStringLiteral("CREATE TABLE kept.more (id bigint)"));
    QVERIFY_EXCEPTION_THROWN((void)storage::openBook(book.addressOf(book.name() + QStringLiteral("_mara")),
                                                     OpenMode::Existing, SharedBook::now(), newer),
                             StorageFailure);
}

void TestServerOpening::noUpgradeWhileOthersAreAtWork() {
    storage::Opened other = storage::openBook(m_address, OpenMode::Create, SharedBook::now());
    const QString newer = stepsWith(QStringLiteral("CREATE TABLE kept.more (id bigint)"));
    try {
        (void)storage::openBook(m_address, OpenMode::Existing, SharedBook::now(), newer);
        QFAIL("upgraded underneath somebody at work");
    } catch (const storage::Busy& busy) {
        QVERIFY2(busy.message().contains(QLatin1String("admin")), qPrintable(busy.message()));
    }
    other.database.reset();
    std::optional<OpenOutcome> outcome; // as soon as the server has noticed that the other is gone
    const auto isOpened = [&] {
        try {
            if (!outcome)
                outcome = storage::openBook(m_address, OpenMode::Existing, SharedBook::now(), newer).report.outcome;
        } catch (const storage::Busy&) {
            return false;
        }
        return true;
    };
    QTRY_VERIFY(isOpened());
    QCOMPARE(*outcome, OpenOutcome::Upgraded);
}

void TestServerOpening::anUpgradeThatFailsLeavesTheOldVersion() {
    (void)storage::openBook(m_address, OpenMode::Create, SharedBook::now());
    const QString newer = stepsWith(QStringLiteral("CREATE TABLE kept.more (id no_such_type)"));
    QVERIFY_EXCEPTION_THROWN((void)storage::openBook(m_address, OpenMode::Existing, SharedBook::now(), newer),
                             StorageFailure);
    QCOMPARE(storage::openBook(m_address, OpenMode::Existing, SharedBook::now()).report.outcome, OpenOutcome::Current);
}

void TestServerOpening::whoOnlyReadsWritesNothing() {
    (void)storage::openBook(m_address, OpenMode::Create, SharedBook::now());
    const storage::Opened opened = storage::openBook(m_address, OpenMode::ReadOnly, SharedBook::now());
    QCOMPARE(opened.report.outcome, OpenOutcome::ReadOnly);
    QVERIFY_EXCEPTION_THROWN(opened.database->exec(QStringLiteral("DELETE FROM channels")), StorageFailure);
}

QTEST_GUILESS_MAIN(TestServerOpening)
#include "test_server_opening.moc"
