#include "domain/errors.h"
#include "storage/backup.h"
#include "storage/dialect.h"
#include "storage/opening.h"
#include "storage/retention.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using namespace std::chrono_literals;
using storage::Database;
using storage::OpenMode;

namespace {

const domain::Moment now = domain::fromMicroseconds(1'424'019'600'000'000); // 2015-02-15T17:00:00Z

std::int64_t countIn(Database& database) {
    auto query = database.prepare(QStringLiteral("SELECT count(*) FROM person"));
    return query.execForRow() ? query.int64(0) : -1;
}

} // namespace

class TestBackup : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aBackupHoldsTheBookAndNothingIsLeftBeside();
    void whatIsSavedDuringALongCopyIsInIt();
    void anOlderBackupStaysWhereTheNewOneBreaksOff();
    void aBackupIsNoWiderOpenThanItsBook();
    void restoringKeepsTheDamagedBookAndItsJournalBeside();
    void aBadBackupIsNotRestored();
    void backupsAreFoundNewestFirst();
    void retentionKeepsHoursDaysAndMonths_data();
    void retentionKeepsHoursDaysAndMonths();
    void ofOneHourTheNewestStays();
    void backupsTakeATenthOfTheFreeSpaceAtMost_data();
    void backupsTakeATenthOfTheFreeSpaceAtMost();
    void makingRoomRemovesWhatIsExpendable();

private:
    storage::Opened open(const QString& path, OpenMode mode) {
        return storage::openBook(path, mode, now, m_directory->filePath(QStringLiteral("sql")));
    }
    void insert(int rows) {
        m_opened.database
            ->prepare(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE "
                                     "i < :rows) INSERT INTO person SELECT 'somebody ' || i FROM n"))
            .bind(":rows", rows)
            .execOnce();
    }

    storage::Opened m_opened;
    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_book;
};

void TestBackup::init() {
    m_opened = {};
    m_directory = std::make_unique<QTemporaryDir>();
    m_book = m_directory->filePath(QStringLiteral("team.kept"));
    QVERIFY(QDir(m_directory->path()).mkpath(QStringLiteral("sql/001_people")));
    QFile step(m_directory->filePath(QStringLiteral("sql/001_people/01.sql")));
    QVERIFY(step.open(QIODevice::WriteOnly));
    step.write("CREATE TABLE person(name TEXT NOT NULL) STRICT");
    step.close();
    m_opened = open(m_book, OpenMode::Create);
    insert(5000);
}

void TestBackup::aBackupHoldsTheBookAndNothingIsLeftBeside() {
    const QString target = storage::backupPath(m_book, now);
    QCOMPARE(target, m_book + QStringLiteral("-backups/team-20150215T170000Z.kept"));
    storage::writeBackup(*m_opened.database, target);
    QCOMPARE(QDir(storage::backupFolder(m_book)).entryList(QDir::Files).size(), 1);
    QCOMPARE(countIn(*open(target, OpenMode::ReadOnly).database), 5000);
}

void TestBackup::whatIsSavedDuringALongCopyIsInIt() {
    const QString target = storage::backupPath(m_book, now);
    storage::BackupCopy copy(*m_opened.database, target);
    QVERIFY(!copy.step(3));
    insert(1000);
    QVERIFY(!copy.step(3));
    m_opened.database->exec(QStringLiteral("DELETE FROM person WHERE rowid <= 10"));
    while (!copy.step(3)) {
    }
    copy.place();
    QCOMPARE(countIn(*open(target, OpenMode::ReadOnly).database), 5990);
}

void TestBackup::anOlderBackupStaysWhereTheNewOneBreaksOff() {
    const QString target = storage::backupPath(m_book, now);
    storage::writeBackup(*m_opened.database, target);
    insert(1000);
    {
        storage::BackupCopy copy(*m_opened.database, target);
        QVERIFY(!copy.step(3));
    }
    QCOMPARE(QDir(storage::backupFolder(m_book)).entryList(QDir::Files).size(), 1);
    QCOMPARE(countIn(*open(target, OpenMode::ReadOnly).database), 5000);
}

void TestBackup::aBackupIsNoWiderOpenThanItsBook() {
    QVERIFY(QFile::setPermissions(m_book, QFile::ReadOwner | QFile::WriteOwner));
    const QString target = storage::backupPath(m_book, now);
    storage::writeBackup(*m_opened.database, target);
    QVERIFY(!(QFile::permissions(target) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestBackup::restoringKeepsTheDamagedBookAndItsJournalBeside() {
    const QString backup = storage::backupPath(m_book, now);
    storage::writeBackup(*m_opened.database, backup);
    m_opened = {};
    for (const char* suffix : {"", "-journal"}) {
        QFile damaged(m_book + QLatin1String(suffix));
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("damaged");
    }
    const QString aside = storage::restoreBackup(backup, m_book, now);
    QCOMPARE(aside, m_book + QStringLiteral(".damaged-20150215T170000Z"));
    QVERIFY(QFile::exists(aside));
    QVERIFY(QFile::exists(aside + QStringLiteral("-journal")));
    QVERIFY(!QFile::exists(m_book + QStringLiteral("-journal")));
    QCOMPARE(countIn(*open(m_book, OpenMode::Existing).database), 5000);
}

void TestBackup::aBadBackupIsNotRestored() {
    const QString backup = storage::backupPath(m_book, now);
    storage::writeBackup(*m_opened.database, backup);
    m_opened = {};
    QFile file(backup);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(file.size() / 2));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QVERIFY_EXCEPTION_THROWN((void)storage::restoreBackup(backup, m_book, now), domain::CorruptBook);
    QCOMPARE(countIn(*open(m_book, OpenMode::Existing).database), 5000);
}

void TestBackup::backupsAreFoundNewestFirst() {
    storage::writeBackup(*m_opened.database, storage::backupPath(m_book, now - 1h));
    storage::writeBackup(*m_opened.database, storage::backupPath(m_book, now));
    storage::writeBackup(*m_opened.database, storage::upgradeBackupPath(m_book, 1, now - 2h));
    const auto all = storage::backupsOf(m_book);
    QCOMPARE(all.size(), std::size_t(3));
    QVERIFY(all[0].madeAt == now);
    QVERIFY(all[2].madeAt == now - 2h);
    QCOMPARE(storage::backupsOf(m_book, false).size(), std::size_t(2));
    QCOMPARE(storage::newestGoodBackup(m_book), storage::backupPath(m_book, now));
}

void TestBackup::retentionKeepsHoursDaysAndMonths_data() {
    QTest::addColumn<int>("hoursBetween");
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("kept");
    QTest::newRow("nothing to remove") << 1 << 24 << 24;
    QTest::newRow("two days of hours: 24 hours, and the last of the day before yesterday") << 1 << 48 << 25;
    QTest::newRow("40 days: 24 as hours, with the last of January among them") << 24 << 40 << 24;
    QTest::newRow("three years, monthly: 24 as hours") << 24 * 31 << 36 << 24;
    QTest::newRow("a year of hours: 24, 12 days more, 11 months more") << 1 << 24 * 365 << 24 + 12 + 11;
}

void TestBackup::retentionKeepsHoursDaysAndMonths() {
    QFETCH(int, hoursBetween);
    QFETCH(int, count);
    QFETCH(int, kept);
    std::vector<domain::Moment> madeAt;
    for (int i = 0; i < count; ++i)
        madeAt.push_back(now - std::chrono::hours(i * hoursBetween));
    const auto rest = storage::expendable(madeAt);
    QCOMPARE(count - static_cast<int>(rest.size()), kept);
    QVERIFY(std::find(rest.begin(), rest.end(), std::size_t(0)) == rest.end());
}

void TestBackup::ofOneHourTheNewestStays() {
    const auto rest = storage::expendable({now + 5min, now + 50min, now + 20min});
    QCOMPARE(rest, (std::vector<std::size_t>{0, 2}));
}

void TestBackup::backupsTakeATenthOfTheFreeSpaceAtMost_data() {
    QTest::addColumn<qint64>("size");
    QTest::addColumn<qint64>("present");
    QTest::addColumn<qint64>("free");
    QTest::addColumn<bool>("fits");
    QTest::newRow("the first, a tenth") << qint64(100) << qint64(0) << qint64(1000) << true;
    QTest::newRow("the first, more") << qint64(101) << qint64(0) << qint64(1000) << false;
    QTest::newRow("a second") << qint64(50) << qint64(50) << qint64(950) << true;
    QTest::newRow("a second, more") << qint64(51) << qint64(50) << qint64(950) << false;
}

void TestBackup::backupsTakeATenthOfTheFreeSpaceAtMost() {
    QFETCH(qint64, size);
    QFETCH(qint64, present);
    QFETCH(qint64, free);
    QTEST(storage::fitsBesideOthers(size, present, free), "fits");
}

void TestBackup::makingRoomRemovesWhatIsExpendable() {
    for (const auto age : {0min, 10min, 20min, 120min})
        storage::writeBackup(*m_opened.database, storage::backupPath(m_book, now - age + 30min));
    const QString brokenOff = storage::backupPath(m_book, now) + QStringLiteral(".2147483646.part");
    QFile part(brokenOff);
    QVERIFY(part.open(QIODevice::WriteOnly));
    QVERIFY(storage::makeRoomForBackup(m_book, 4096));
    QVERIFY(!QFile::exists(brokenOff));
    QCOMPARE(storage::backupsOf(m_book).size(), std::size_t(2));
    QVERIFY(storage::makeRoomForBackup(m_book, std::int64_t(1) << 60) == false);
    QCOMPARE(storage::backupsOf(m_book).size(), std::size_t(1));
    QVERIFY(storage::backupsOf(m_book)[0].madeAt == now + 30min);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
