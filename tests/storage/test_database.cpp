#include "storage/database.h"
#include "storage/failure.h"
#include "storage/sqlite_dialect.h"
#include "storage/statement.h"
#include "storage/transaction.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <thread>

using namespace kept;
using storage::Database;
using storage::Transaction;

namespace {

/// What the failure that `action` ends in says; empty where it ends well.
template <class Failure> QString messageOf(auto action) {
    try {
        action();
    } catch (const Failure& failure) {
        return failure.message();
    }
    return {};
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void everyTypeComesBackAsItWasBound();
    void aNullTextIsEmptyAndOnlyNulloptIsNull();
    void aValueCanBeReadAsAnotherType();
    void behindTheLastRowNothingRunsAgain();
    void bindingEndsAReading();
    void aSecondStatementInOneTextIsRefused();
    void aNameThatTheStatementLacksIsRefused();
    void aValueThatWasForgottenIsRefused();
    void aValueOfAnEarlierUseIsNotReused();
    void theSameTextInsideItsOwnRowsGetsAFreshStatement();
    void namesInQuotesCommentsAndCastsAreNotValues();
    void aTransactionWithoutCommitLeavesNothing();
    void aCommitThatFailsIsRolledBack();
    void constraintsAreNamedWithoutTheValues_data();
    void constraintsAreNamedWithoutTheValues();
    void aTriggersOwnWordsAreShown();
    void aFullDiskIsSaidPlainlyAndNothingIsKept();
    void aBusyBookIsSaidPlainly();
    void anotherConnectionsCommitChangesTheDataVersion();
    void twoThreadsWriteThroughTwoConnectionsWithoutLoss();
    void aRunningStatementCanBeInterrupted();
    void anInterruptionIsCalledSoWhereverItHits();
    void whatFailsAfterAnInterruptionIsCalledByItsOwnName();

private:
    std::int64_t count() {
        auto query = m_database->prepare(QStringLiteral("SELECT count(*) FROM person"));
        return query.execForRow() ? query.int64(0) : -1;
    }
    void insert(const QString& name) {
        m_database->prepare(QStringLiteral("INSERT INTO person(name) VALUES(:name)")).bind(":name", name).execOnce();
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<Database> m_database;
};

void TestDatabase::init() {
    m_directory = std::make_unique<QTemporaryDir>();
    m_database = std::make_unique<Database>(m_directory->filePath(QStringLiteral("book.kept")),
                                            Database::Access::ReadWrite, storage::sqliteDialect());
    storage::sqliteDialect().setUp(*m_database);
    m_database->exec(QStringLiteral("CREATE TABLE person(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, "
                                    "age INTEGER CHECK(age > 0), boss INTEGER REFERENCES person(id) "
                                    "DEFERRABLE INITIALLY DEFERRED) STRICT"));
}

void TestDatabase::cleanup() {
    m_database.reset();
    m_directory.reset();
}

void TestDatabase::everyTypeComesBackAsItWasBound() {
    m_database->exec(QStringLiteral("CREATE TABLE t(a INTEGER, b TEXT, c BLOB, d INTEGER, e INTEGER, f REAL, g TEXT)"));
    const auto moment = domain::fromMicroseconds(1'424'019'600'123'456);
    const QByteArray bytes("\0\x01\xff", 3);
    m_database->prepare(QStringLiteral("INSERT INTO t VALUES(:a, :b, :c, :d, :e, :f, :g)"))
        .bind(":a", domain::PersonId(7))
        .bind(":b", QStringLiteral("Łódź"))
        .bind(":c", bytes)
        .bind(":d", moment)
        .bind(":e", true)
        .bind(":f", 0.25)
        .bind(":g", std::optional<QString>())
        .execOnce();
    auto query = m_database->prepare(QStringLiteral("SELECT * FROM t"));
    QVERIFY(query.execForRow());
    QCOMPARE(query.id<domain::PersonId>(0), domain::PersonId(7));
    QCOMPARE(query.text(1), QStringLiteral("Łódź"));
    QCOMPARE(query.bytes(2), bytes);
    QVERIFY(query.moment(3) == moment);
    QVERIFY(query.boolean(4));
    QCOMPARE(query.real(5), 0.25);
    QVERIFY(!query.optionalText(6));
    QVERIFY(!query.optionalId<domain::PersonId>(6));
    QVERIFY(!query.next());
}

void TestDatabase::aNullTextIsEmptyAndOnlyNulloptIsNull() {
    insert(QString());
    QCOMPARE(count(), 1);
    QVERIFY_EXCEPTION_THROWN(m_database->prepare(QStringLiteral("INSERT INTO person(name) VALUES(:name)"))
                                 .bind(":name", std::nullopt)
                                 .execOnce(),
                             storage::ConstraintFailure);
}

void TestDatabase::aValueCanBeReadAsAnotherType() {
    auto query = m_database->prepare(QStringLiteral("SELECT 7, 2.6, 0.25, 'Łódź', NULL, x'6162', '12'"));
    QVERIFY(query.execForRow());
    const QVariantList expected = {qlonglong(7),        2.6, 0.25, QStringLiteral("Łódź"), QVariant(), QByteArray("ab"),
                                   QStringLiteral("12")};
    for (int column = 0; column < expected.size(); ++column)
        QCOMPARE(query.variant(column), expected[column]);
    QVERIFY(query.variant(4).isNull());
    QCOMPARE(query.text(0), QStringLiteral("7"));
    QCOMPARE(query.int64(1), 3);
    QCOMPARE(query.text(2), QStringLiteral("0.25"));
    QCOMPARE(query.bytes(3), QStringLiteral("Łódź").toUtf8());
    QCOMPARE(query.int64(4), 0);
    QCOMPARE(query.text(4), QString());
    QVERIFY(query.bytes(4).isEmpty());
    QCOMPARE(query.text(5), QStringLiteral("ab"));
    QCOMPARE(query.int64(6), 12);
}

void TestDatabase::behindTheLastRowNothingRunsAgain() {
    insert(QStringLiteral("Anna"));
    auto query = m_database->prepare(QStringLiteral("SELECT name FROM person"));
    QVERIFY(query.execForRow());
    QVERIFY(!query.next());
    QVERIFY(!query.next());
    QVERIFY(query.isNull(0));
    QVERIFY(query.execForRow());
    QCOMPARE(query.text(0), QStringLiteral("Anna"));
}

void TestDatabase::bindingEndsAReading() {
    for (const char* name : {"Anna", "Ben"})
        insert(QString::fromLatin1(name));
    auto query = m_database->prepare(QStringLiteral("SELECT name FROM person WHERE id >= :id ORDER BY id"));
    QVERIFY(query.bind(":id", 1).execForRow());
    query.bind(":id", 2);
    QVERIFY(!query.next());
    QVERIFY(query.execForRow());
    QCOMPARE(query.text(0), QStringLiteral("Ben"));
}

void TestDatabase::aSecondStatementInOneTextIsRefused() {
    QVERIFY_EXCEPTION_THROWN((void)m_database->prepare(QStringLiteral("SELECT 1; SELECT 2")), domain::StorageFailure);
    QVERIFY(m_database->prepare(QStringLiteral("SELECT 1; ")).execForRow());
}

void TestDatabase::aNameThatTheStatementLacksIsRefused() {
    auto query = m_database->prepare(QStringLiteral("SELECT name FROM person WHERE id = :id"));
    QVERIFY_EXCEPTION_THROWN(query.bind(":di", 1), domain::StorageFailure);
}

void TestDatabase::aValueThatWasForgottenIsRefused() {
    auto query = m_database->prepare(QStringLiteral("SELECT name FROM person WHERE id = :id AND name = :name"));
    QVERIFY_EXCEPTION_THROWN(query.bind(":id", 1).exec(), domain::StorageFailure);
}

void TestDatabase::aValueOfAnEarlierUseIsNotReused() {
    insert(QStringLiteral("Anna"));
    QVERIFY_EXCEPTION_THROWN(m_database->prepare(QStringLiteral("INSERT INTO person(name) VALUES(:name)")).execOnce(),
                             domain::StorageFailure);
    QCOMPARE(count(), 1);
}

void TestDatabase::theSameTextInsideItsOwnRowsGetsAFreshStatement() {
    for (const char* name : {"Anna", "Ben", "Cleo"})
        insert(QString::fromLatin1(name));
    const QString sql = QStringLiteral("SELECT name FROM person WHERE id >= :id ORDER BY id");
    QStringList seen;
    auto outer = m_database->prepare(sql);
    outer.bind(":id", 1).exec();
    while (outer.next()) {
        auto inner = m_database->prepare(sql);
        QVERIFY(inner.bind(":id", 3).execForRow());
        seen.append(outer.text(0) % inner.text(0));
    }
    QCOMPARE(seen, QStringList({"AnnaCleo", "BenCleo", "CleoCleo"}));
}

void TestDatabase::namesInQuotesCommentsAndCastsAreNotValues() {
    const auto names = storage::parameterNames(
        QStringLiteral("SELECT ':no', \":no\", x::text /* :no */ FROM t -- :no\n WHERE a = :a AND b=:b_2 OR a<:a"));
    QCOMPARE(names, (std::vector<QString>{QStringLiteral(":a"), QStringLiteral(":b_2")}));
}

void TestDatabase::aTransactionWithoutCommitLeavesNothing() {
    {
        Transaction transaction(*m_database);
        insert(QStringLiteral("Anna"));
    }
    QCOMPARE(count(), 0);
    Transaction transaction(*m_database);
    insert(QStringLiteral("Anna"));
    transaction.commit();
    QCOMPARE(count(), 1);
}

void TestDatabase::aCommitThatFailsIsRolledBack() {
    Transaction transaction(*m_database);
    m_database->exec(QStringLiteral("INSERT INTO person(name, boss) VALUES('Anna', 99)"));
    QVERIFY_EXCEPTION_THROWN(transaction.commit(), storage::ConstraintFailure);
    QCOMPARE(count(), 0);
    Transaction next(*m_database);
    insert(QStringLiteral("Ben"));
    next.commit();
    QCOMPARE(count(), 1);
}

void TestDatabase::constraintsAreNamedWithoutTheValues_data() {
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("part");
    QTest::newRow("unique") << "INSERT INTO person(name) VALUES(:secret)"
                            << "UNIQUE constraint failed: person.name";
    QTest::newRow("not null") << "INSERT INTO person(id, name) VALUES(length(:secret), NULL)"
                              << "NOT NULL constraint failed: person.name";
    QTest::newRow("check") << "INSERT INTO person(name, age) VALUES(:secret || '2', -1)"
                           << "CHECK constraint failed: age > 0";
    QTest::newRow("type") << "INSERT INTO person(name, age) VALUES('x', :secret)"
                          << "cannot store TEXT value in INTEGER column person.age";
}

void TestDatabase::constraintsAreNamedWithoutTheValues() {
    QFETCH(QString, sql);
    QFETCH(QString, part);
    const QString secret = QStringLiteral("Anna's secret");
    insert(secret);
    const QString message =
        messageOf<storage::ConstraintFailure>([&] { m_database->prepare(sql).bind(":secret", secret).execOnce(); });
    QVERIFY2(message.startsWith(QLatin1String("The book refused the change: ")), qPrintable(message));
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY2(!message.contains(secret), qPrintable(message));
}

void TestDatabase::aTriggersOwnWordsAreShown() {
    m_database->exec(QStringLiteral("CREATE TRIGGER keep BEFORE DELETE ON person BEGIN "
                                    "SELECT RAISE(ABORT, 'people are never deleted'); END"));
    insert(QStringLiteral("Anna"));
    QCOMPARE(messageOf<storage::ConstraintFailure>([&] { m_database->exec(QStringLiteral("DELETE FROM person")); }),
             QStringLiteral("The book refused the change: people are never deleted."));
    QCOMPARE(count(), 1);
}

void TestDatabase::aFullDiskIsSaidPlainlyAndNothingIsKept() {
    m_database->exec(QStringLiteral("CREATE TABLE filler(x BLOB)"));
    m_database->exec(QStringLiteral("PRAGMA max_page_count = 12"));
    const QString message = messageOf<domain::StorageFailure>([&] {
        Transaction transaction(*m_database);
        insert(QStringLiteral("Anna"));
        m_database->exec(QStringLiteral("INSERT INTO filler VALUES(zeroblob(1000000))"));
        transaction.commit();
    });
    QVERIFY2(message.contains(QLatin1String("disk is full")), qPrintable(message));
    QCOMPARE(count(), 0);
    insert(QStringLiteral("Ben"));
    QCOMPARE(count(), 1);
}

void TestDatabase::aBusyBookIsSaidPlainly() {
    Database other(m_database->path(), Database::Access::ReadWrite, storage::sqliteDialect());
    other.exec(QStringLiteral("PRAGMA busy_timeout = 1"));
    Transaction mine(*m_database);
    const QString message = messageOf<storage::Busy>([&] { Transaction theirs(other); });
    QVERIFY2(message.contains(QLatin1String("busy")), qPrintable(message));
}

void TestDatabase::anotherConnectionsCommitChangesTheDataVersion() {
    Database other(m_database->path(), Database::Access::ReadWrite, storage::sqliteDialect());
    const auto before = m_database->dataVersion();
    insert(QStringLiteral("Anna"));
    QCOMPARE(m_database->dataVersion(), before);
    other.exec(QStringLiteral("INSERT INTO person(name) VALUES('Ben')"));
    QVERIFY(m_database->dataVersion() != before);
}

void TestDatabase::twoThreadsWriteThroughTwoConnectionsWithoutLoss() {
    const auto write = [path = m_database->path()](const QString& prefix) {
        Database database(path, Database::Access::ReadWrite, storage::sqliteDialect());
        storage::sqliteDialect().setUp(database);
        for (int i = 0; i < 40; ++i) {
            Transaction transaction(database);
            database.prepare(QStringLiteral("INSERT INTO person(name) VALUES(:name)"))
                .bind(":name", QString(prefix % QString::number(i)))
                .execOnce();
            transaction.commit();
        }
    };
    {
        std::jthread a(write, QStringLiteral("a"));
        std::jthread b(write, QStringLiteral("b"));
    }
    QCOMPARE(count(), 80);
}

void TestDatabase::aRunningStatementCanBeInterrupted() {
    std::atomic<bool> done = false;
    std::jthread stopper([&] {
        while (!done)
            m_database->interrupt();
    });
    const auto endless = [&] {
        m_database->exec(QStringLiteral("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                                        "INSERT INTO person(name) SELECT 'n' || i FROM n"));
    };
    QVERIFY_EXCEPTION_THROWN(endless(), storage::Interrupted);
    done = true;
}

void TestDatabase::anInterruptionIsCalledSoWhereverItHits() {
    // While a virtual table declares its columns, SQLite calls it a failure of that table.
    sqlite3_module module = {};
    module.xConnect = [](sqlite3*, void* database, int, const char* const*, sqlite3_vtab**, char**) {
        static_cast<Database*>(database)->interrupt();
        return SQLITE_ERROR;
    };
    sqlite3_create_module(storage::sqliteHandle(*m_database), "hasty", &module, m_database.get());
    const auto look = [&] { return m_database->prepare(QStringLiteral("SELECT word FROM hasty")); };
    QVERIFY_EXCEPTION_THROWN((void)look(), storage::Interrupted);
}

void TestDatabase::whatFailsAfterAnInterruptionIsCalledByItsOwnName() {
    m_database->interrupt(); // nothing runs
    const auto nameless = [&] { m_database->exec(QStringLiteral("INSERT INTO person(name) VALUES (NULL)")); };
    QVERIFY_EXCEPTION_THROWN(nameless(), storage::ConstraintFailure);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "test_database.moc"
