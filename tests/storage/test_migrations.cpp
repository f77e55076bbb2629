#include "domain/errors.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/sqlite_dialect.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using storage::Database;

class TestMigrations : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theStepsOfAFolderComeInOrder();
    void aGapInTheNumbersIsRefused();
    void anEmptyStepIsRefused();
    void allStepsAreRunAndTheFileIsMarkedAsABook();
    void aStepThatFailsHalfWayLeavesTheOldVersionWhole();
    void migratingAgainDoesNothing();
    void theShippedStepsMakeABook();

private:
    void write(const QString& step, const QString& file, const QString& sql);

    std::unique_ptr<QTemporaryDir> m_directory;
    QString m_steps;
};

void TestMigrations::init() {
    m_directory = std::make_unique<QTemporaryDir>();
    m_steps = m_directory->filePath(QStringLiteral("sql"));
    write(QStringLiteral("001_people"), QStringLiteral("01_person.sql"),
          QStringLiteral("-- Who.\nCREATE TABLE person(name TEXT);\n"));
    write(QStringLiteral("001_people"), QStringLiteral("02_index.sql"),
          QStringLiteral("CREATE INDEX person_name ON person(name)"));
    write(QStringLiteral("002_promises"), QStringLiteral("01_promise.sql"),
          QStringLiteral("CREATE TABLE promise(what TEXT)"));
}

void TestMigrations::write(const QString& step, const QString& file, const QString& sql) {
    QVERIFY(QDir().mkpath(m_steps % u'/' % step));
    QFile target(m_steps % u'/' % step % u'/' % file);
    QVERIFY(target.open(QIODevice::WriteOnly));
    QVERIFY(target.write(sql.toUtf8()) >= 0);
}

void TestMigrations::theStepsOfAFolderComeInOrder() {
    const auto steps = storage::migrationsIn(m_steps);
    QCOMPARE(steps.size(), std::size_t(2));
    QCOMPARE(steps[0].name, QStringLiteral("001_people"));
    QCOMPARE(steps[0].files.size(), 2);
    QVERIFY(steps[0].files[0].endsWith(QLatin1String("01_person.sql")));
    QCOMPARE(storage::newestVersion(steps), 2);
}

void TestMigrations::aGapInTheNumbersIsRefused() {
    write(QStringLiteral("004_late"), QStringLiteral("01.sql"), QStringLiteral("SELECT 1"));
    QVERIFY_EXCEPTION_THROWN((void)storage::migrationsIn(m_steps), domain::StorageFailure);
}

void TestMigrations::anEmptyStepIsRefused() {
    QVERIFY(QDir().mkpath(m_steps % QLatin1String("/003_nothing")));
    QVERIFY_EXCEPTION_THROWN((void)storage::migrationsIn(m_steps), domain::StorageFailure);
}

void TestMigrations::allStepsAreRunAndTheFileIsMarkedAsABook() {
    Database database(m_directory->filePath(QStringLiteral("b")), Database::Access::ReadWrite,
                      storage::sqliteDialect());
    storage::migrate(database, storage::migrationsIn(m_steps));
    QCOMPARE(storage::sqliteDialect().version(database), 2);
    QCOMPARE(storage::sqliteDialect().tables(database), QStringList({"person", "promise"}));
    auto query = database.prepare(QStringLiteral("PRAGMA application_id"));
    QVERIFY(query.execForRow());
    QCOMPARE(query.int64(0), std::int64_t(storage::keptApplicationId));
}

void TestMigrations::aStepThatFailsHalfWayLeavesTheOldVersionWhole() {
    write(QStringLiteral("003_broken"), QStringLiteral("01_fine.sql"), QStringLiteral("CREATE TABLE fine(x)"));
    write(QStringLiteral("003_broken"), QStringLiteral("02_bad.sql"), QStringLiteral("CREATE TABLE oops("));
    write(QStringLiteral("004_after"), QStringLiteral("01_after.sql"), QStringLiteral("CREATE TABLE after(x)"));
    Database database(m_directory->filePath(QStringLiteral("b")), Database::Access::ReadWrite,
                      storage::sqliteDialect());
    try {
        storage::migrate(database, storage::migrationsIn(m_steps));
        QFAIL("the broken step went through");
    } catch (const domain::StorageFailure& failure) {
        QVERIFY2(failure.message().contains(QLatin1String("003_broken/02_bad.sql")), qPrintable(failure.message()));
    }
    QCOMPARE(storage::sqliteDialect().version(database), 2);
    QCOMPARE(storage::sqliteDialect().tables(database), QStringList({"person", "promise"}));
}

void TestMigrations::migratingAgainDoesNothing() {
    Database database(m_directory->filePath(QStringLiteral("b")), Database::Access::ReadWrite,
                      storage::sqliteDialect());
    const auto steps = storage::migrationsIn(m_steps);
    storage::migrate(database, steps);
    storage::migrate(database, steps);
    QCOMPARE(storage::sqliteDialect().version(database), 2);
}

void TestMigrations::theShippedStepsMakeABook() {
    Database database(m_directory->filePath(QStringLiteral("b")), Database::Access::ReadWrite,
                      storage::sqliteDialect());
    const auto steps = storage::migrationsIn(storage::sqliteDialect().migrationsFolder());
    storage::migrate(database, steps);
    QCOMPARE(storage::sqliteDialect().version(database), storage::newestVersion(steps));
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "test_migrations.moc"
