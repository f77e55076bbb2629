#include "domain/errors.h"
#include "storage/backup.h"
#include "storage/journal.h"
#include "storage/opening.h"
#include "storage/sqlite_dialect.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <unistd.h>

using namespace kept;
using storage::Database;
using storage::JournalMode;
using storage::OpenMode;
using storage::OpenOutcome;

namespace {

const domain::Moment now = domain::fromMicroseconds(1'424'019'600'000'000);

QByteArray hashOf(const QString& path) {
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes) {
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestOpening : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aNewBookIsMadeWhole();
    void aBookThatExistsIsNeverMadeOver();
    void aBookOpensAsItIs();
    void anOlderBookIsUpgradedAfterABackupThatTheOlderVersionOpens();
    void anUpgradeThatFailsLeavesTheOlderBook();
    void aNewerBookIsRefusedAndUntouchedToTheByte();
    void whatIsNoBookIsRefusedAndUntouched_data();
    void whatIsNoBookIsRefusedAndUntouched();
    void aMissingBookIsSaidSo();
    void aBookToLookAtCannotBeWritten();
    void aFileThatMayNotBeWrittenOpensReadOnly();
    void anOlderBookThatCannotBeWrittenIsRefused();
    void aDamagedBookOffersItsNewestGoodBackup();
    void remainsOfAnotherBookAreNotPlayedIntoANewOne();
    void theConnectionIsSetUpToLoseNothing();
    void quickCheckNamesTheDamage();
    void theJournalFollowsTheSqliteThatIsLinked_data();
    void theJournalFollowsTheSqliteThatIsLinked();
    void networkFileSystemsAreKnown();

private:
    storage::Opened open(OpenMode mode, const QString& steps = QStringLiteral("v1")) {
        return storage::openBook(m_book, mode, now, m_directory->filePath(steps));
    }
    void make() { (void)open(OpenMode::Create); }
    void fill();

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_book;
};

void TestOpening::init() {
    m_directory = std::make_unique<QTemporaryDir>();
    m_book = m_directory->filePath(QStringLiteral("team.kept"));
    for (const char* steps : {"v1", "v2", "bad"})
        write(m_directory->filePath(QLatin1String(steps) + QLatin1String("/001_people/01.sql")),
              "CREATE TABLE person(name TEXT NOT NULL) STRICT");
    write(m_directory->filePath(QStringLiteral("v2/002_promises/01.sql")), "CREATE TABLE promise(what TEXT) STRICT");
    write(m_directory->filePath(QStringLiteral("bad/002_promises/01.sql")), "CREATE TABLE promise(what TEXT) STRICT");
    write(m_directory->filePath(QStringLiteral("bad/002_promises/02.sql")), "CREATE TABLE promise(what TEXT) STRICT");
}

void TestOpening::fill() {
    auto opened = open(OpenMode::Existing);
    opened.database->exec(
        QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                       "INSERT INTO person SELECT 'somebody with a name ' || i FROM n"));
}

void TestOpening::aNewBookIsMadeWhole() {
    const auto opened = open(OpenMode::Create);
    QCOMPARE(opened.report.outcome, OpenOutcome::Created);
    QCOMPARE(opened.report.path, m_book);
    QCOMPARE(storage::sqliteDialect().version(*opened.database), 1);
    QVERIFY(!QFile::exists(m_book + QStringLiteral(".new")));
}

void TestOpening::aBookThatExistsIsNeverMadeOver() {
    make();
    const QByteArray before = hashOf(m_book);
    QVERIFY_EXCEPTION_THROWN(make(), domain::InvalidInput);
    QCOMPARE(hashOf(m_book), before);
}

void TestOpening::aBookOpensAsItIs() {
    make();
    const QByteArray before = hashOf(m_book);
    QCOMPARE(open(OpenMode::Existing).report.outcome, OpenOutcome::Current);
    QCOMPARE(hashOf(m_book), before);
}

void TestOpening::anOlderBookIsUpgradedAfterABackupThatTheOlderVersionOpens() {
    make();
    fill();
    const auto opened = open(OpenMode::Existing, QStringLiteral("v2"));
    QCOMPARE(opened.report.outcome, OpenOutcome::Upgraded);
    QCOMPARE(storage::sqliteDialect().version(*opened.database), 2);
    m_book = opened.report.backup;
    const auto older = open(OpenMode::Existing);
    QCOMPARE(older.report.outcome, OpenOutcome::Current);
    auto query = older.database->prepare(QStringLiteral("SELECT count(*) FROM person"));
    QVERIFY(query.execForRow());
    QCOMPARE(query.int64(0), 5000);
}

void TestOpening::anUpgradeThatFailsLeavesTheOlderBook() {
    make();
    QVERIFY_EXCEPTION_THROWN((void)open(OpenMode::Existing, QStringLiteral("bad")), domain::StorageFailure);
    const auto opened = open(OpenMode::Existing);
    QCOMPARE(opened.report.outcome, OpenOutcome::Current);
    QCOMPARE(storage::sqliteDialect().tables(*opened.database), QStringList{QStringLiteral("person")});
}

void TestOpening::aNewerBookIsRefusedAndUntouchedToTheByte() {
    (void)open(OpenMode::Create, QStringLiteral("v2"));
    const QByteArray before = hashOf(m_book);
    const QStringList files = QDir(m_directory->path()).entryList(QDir::Files);
    for (const OpenMode mode : {OpenMode::Existing, OpenMode::ReadOnly})
        QVERIFY_EXCEPTION_THROWN((void)open(mode), domain::TooNew);
    QCOMPARE(hashOf(m_book), before);
    QCOMPARE(QDir(m_directory->path()).entryList(QDir::Files), files);
}

void TestOpening::whatIsNoBookIsRefusedAndUntouched_data() {
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("Dear diary").repeated(100);
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("another program's database") << QByteArray("SQLite format 3\0", 16).append(QByteArray(4080, '\0'));
}

void TestOpening::whatIsNoBookIsRefusedAndUntouched() {
    QFETCH(QByteArray, content);
    write(m_book, content);
    QVERIFY_EXCEPTION_THROWN((void)open(OpenMode::Existing), domain::InvalidInput);
    QFile file(m_book);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void TestOpening::aMissingBookIsSaidSo() {
    QVERIFY_EXCEPTION_THROWN((void)open(OpenMode::Existing), domain::InvalidInput);
    QVERIFY(!QFile::exists(m_book));
}

void TestOpening::aBookToLookAtCannotBeWritten() {
    make();
    const auto opened = open(OpenMode::ReadOnly);
    QCOMPARE(opened.report.outcome, OpenOutcome::ReadOnly);
    QVERIFY_EXCEPTION_THROWN(opened.database->exec(QStringLiteral("INSERT INTO person VALUES('Anna')")),
                             domain::StorageFailure);
}

void TestOpening::aFileThatMayNotBeWrittenOpensReadOnly() {
    make();
    QVERIFY(QFile::setPermissions(m_book, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(m_directory->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup |
                                                           QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
    // Nothing is forbidden to root: act as somebody else for a moment.
    constexpr uid_t nobody = 65534;
    const uid_t self = ::geteuid();
    QVERIFY(self != 0 || ::seteuid(nobody) == 0);
    OpenOutcome outcome = OpenOutcome::Current;
    try {
        outcome = open(OpenMode::Existing).report.outcome;
    } catch (const domain::Error& failure) {
        qWarning() << failure.message();
    }
    QVERIFY(self != 0 || ::seteuid(self) == 0);
    QFile::setPermissions(m_directory->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QCOMPARE(outcome, OpenOutcome::ReadOnly);
}

void TestOpening::anOlderBookThatCannotBeWrittenIsRefused() {
    make();
    const QByteArray before = hashOf(m_book);
    QVERIFY_EXCEPTION_THROWN((void)open(OpenMode::ReadOnly, QStringLiteral("v2")), domain::StorageFailure);
    QCOMPARE(hashOf(m_book), before);
}

void TestOpening::aDamagedBookOffersItsNewestGoodBackup() {
    make();
    fill();
    const QString good = storage::backupPath(m_book, now);
    storage::writeBackup(*open(OpenMode::Existing).database, good);
    write(storage::backupPath(m_book, now + std::chrono::hours(1)), "not a good one");
    QFile file(m_book);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write(QByteArray(8192, 'x'));
    file.close();
    try {
        (void)open(OpenMode::Existing);
        QFAIL("a damaged book was opened");
    } catch (const domain::CorruptBook& damage) {
        QCOMPARE(damage.goodBackup(), good);
    }
    QVERIFY(QFile::resize(m_book, 0));
    QVERIFY_EXCEPTION_THROWN((void)open(OpenMode::Existing), domain::CorruptBook);
}

void TestOpening::remainsOfAnotherBookAreNotPlayedIntoANewOne() {
    write(m_book + QStringLiteral("-journal"), "old");
    QVERIFY_EXCEPTION_THROWN(make(), domain::InvalidInput);
    write(m_book + QStringLiteral("-journal"), "");
    make();
    QVERIFY(QFile::exists(m_book));
}

void TestOpening::theConnectionIsSetUpToLoseNothing() {
    const auto opened = open(OpenMode::Create);
    const auto pragma = [&](const char* name) {
        auto query = opened.database->prepare(QLatin1String("PRAGMA ") + QLatin1String(name));
        return query.execForRow() ? query.text(0) : QString();
    };
    QCOMPARE(pragma("synchronous"), QStringLiteral("2"));
    QCOMPARE(pragma("foreign_keys"), QStringLiteral("1"));
    QCOMPARE(pragma("trusted_schema"), QStringLiteral("0"));
    QCOMPARE(pragma("busy_timeout"), QStringLiteral("5000"));
    QCOMPARE(pragma("journal_mode"), storage::journalModeName(storage::journalModeFor(
                                         sqlite3_libversion_number(), storage::isOnNetworkFileSystem(m_book))));
}

void TestOpening::quickCheckNamesTheDamage() {
    const QString table = QStringLiteral("person");
    make();
    fill();
    QCOMPARE(storage::quickCheck(*open(OpenMode::Existing).database, table), QStringList());
    QFile file(m_book);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QVERIFY(!storage::quickCheck(*open(OpenMode::Existing).database, table).isEmpty());
}

void TestOpening::theJournalFollowsTheSqliteThatIsLinked_data() {
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("wal");
    for (const int version : {3040001, 3044005, 3045000, 3049002, 3050006, 3051000, 3051002})
        QTest::addRow("%d", version) << version << false;
    for (const int version : {3044006, 3044007, 3050007, 3050008, 3051003, 3052000, 4000000})
        QTest::addRow("%d", version) << version << true;
}

void TestOpening::theJournalFollowsTheSqliteThatIsLinked() {
    QFETCH(int, version);
    QFETCH(bool, wal);
    QCOMPARE(storage::journalModeFor(version, false), wal ? JournalMode::Wal : JournalMode::Truncate);
    QCOMPARE(storage::journalModeFor(version, true), JournalMode::Truncate);
}

void TestOpening::networkFileSystemsAreKnown() {
    for (const long type : {0x6969L, 0xFF534D42L, 0xFE534D42L, 0x65735546L, 0x01021997L, long(int(0xFF534D42))})
        QVERIFY(storage::isNetworkFileSystemType(type));
    for (const long type : {0xEF53L, 0x01021994L, 0x9123683EL, 0x58465342L})
        QVERIFY(!storage::isNetworkFileSystemType(type));
}

QTEST_GUILESS_MAIN(TestOpening)
#include "test_opening.moc"
