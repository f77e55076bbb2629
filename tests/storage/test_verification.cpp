#include "domain/errors.h"
#include "services/people.h"
#include "services/summaries.h"
#include "services/verification.h"
#include "storage/event_store.h"
#include "storage/sqlite_dialect.h"
#include "tests/support/tampered_book.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::TamperedBook;

class TestVerification : public QObject {
    Q_OBJECT

private slots:
    void aSoundBookVerifiesAndItsSealStands() {
        TamperedBook book;
        const services::Seal seal = services::sealOf(book.database());
        book.ledger(book.mara).record(book.first, Note{QStringLiteral("thanks")});
        QCOMPARE(book.problems(seal), QStringList());
        QCOMPARE(services::sealFromText(seal.text()).text(), seal.text());
    }

    void aCheckInSlicesSeesWhatIsAppendedInBetween() {
        TamperedBook book;
        services::BookCheck check;
        int slices = 0;
        bool hadTurn = false;
        const auto afterOneStep = [&hadTurn] { return std::exchange(hadTurn, true); };
        while (!check.advance(book.database(), afterOneStep)) {
            hadTurn = false;
            ++slices;
            if (slices < 3) // in the chain and behind it
                book.ledger(book.mara).record(book.first, Note{QStringLiteral("call %1").arg(slices)});
        }
        QVERIFY(slices > 3);
        QCOMPARE(check.result().problems, QStringList());
        QCOMPARE(check.result().promises, 2);
        QVERIFY(check.progress().first <= check.progress().second);
    }

    void aCheckInSlicesFindsWhatOneGlanceFinds() {
        TamperedBook book;
        book.withoutTriggers("UPDATE events SET kind = 'kept', payload = '{\"claimed\":false}' WHERE number = 12");
        services::BookCheck check;
        bool hadTurn = false;
        while (!check.advance(book.database(), [&hadTurn] { return std::exchange(hadTurn, true); }))
            hadTurn = false;
        QCOMPARE(check.result().problems, book.problems());
        QVERIFY(!check.result().isSound());
    }

    void theDatabaseRefusesToChangeTheHistory_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE events SET kind = 'kept' WHERE number = 12");
        QTest::newRow("delete") << QByteArray("DELETE FROM events WHERE number = 13");
        QTest::newRow("replace") << QByteArray("INSERT OR REPLACE INTO events SELECT 12, promise_id, kind, happened_at,"
                                               " recorded_at, actor_id, source_id, payload, hash FROM events"
                                               " WHERE number = 11");
        QTest::newRow("gap") << QByteArray("INSERT INTO events SELECT 99, promise_id, kind, happened_at, recorded_at,"
                                           " actor_id, source_id, payload, hash FROM events WHERE number = 11");
        QTest::newRow("text changed") << QByteArray("UPDATE event_texts SET content = 'no'");
        QTest::newRow("text emptied without a redaction")
            << QByteArray("UPDATE event_texts SET content = NULL, salt = NULL");
        QTest::newRow("text removed") << QByteArray("DELETE FROM event_texts");
        QTest::newRow("text replaced") << QByteArray("INSERT OR REPLACE INTO event_texts SELECT event_number, field,"
                                                     " digest, salt, 'no' FROM event_texts");
    }
    void theDatabaseRefusesToChangeTheHistory() {
        QFETCH(QByteArray, sql);
        TamperedBook book;
        QVERIFY(sqlite3_exec(storage::sqliteHandle(book.database()), sql.constData(), nullptr, nullptr, nullptr) !=
                SQLITE_OK);
        QCOMPARE(book.problems(), QStringList());
    }

    void repairDerivesRowsAnewAndTouchesNoEvent() {
        TamperedBook book;
        const services::Seal seal = services::sealOf(book.database());
        book.around("UPDATE promises SET closed_outcome = 'kept', what = 'Nothing' WHERE id = 2");
        book.around("UPDATE memberships SET department_id = 2");
        QCOMPARE(services::repair(book.database()).all(), 1);
        QCOMPARE(book.problems(seal), QStringList());
        QCOMPARE(book.row(book.second).outcome, Outcome::Broken);
    }

    void repairGivesNamesAndLeavingsBack() {
        TamperedBook book;
        book.around("UPDATE people SET name = 'x' WHERE id = 1; UPDATE people SET name = 'Mara Lind' WHERE id = 2;"
                    "UPDATE people SET name = 'Tariq Aziz', left_at = 5 WHERE id = 1; INSERT INTO people (name) VALUES"
                    " ('Ghost'); UPDATE departments SET name = 'Nobody' WHERE id = 1;"
                    "UPDATE promises SET counted_person_id = 3 WHERE id = 2");
        QCOMPARE(services::repair(book.database()).all(), 5);
        QCOMPARE(book.problems(), QStringList());
        QCOMPARE(services::personNamed(book.database(), QStringLiteral("Mara Lind")).id, book.mara);
        QCOMPARE(services::departments(book.database()).size(), std::size_t(2));
    }

    void everyChangeOfTheTeamStandsInTheHistory() {
        TamperedBook book;
        auto tariq = services::personNamed(book.database(), QStringLiteral("Tariq Aziz"));
        services::changePerson(book.database(), {book.mara, book.now}, book.changes, tariq,
                               QStringLiteral("Tariq Aziz-Brandt"), QStringLiteral("Sales"), services::Role::Lead);
        services::renameDepartment(book.database(), {book.mara, book.now}, book.changes, tariq.departmentId,
                                   QStringLiteral("Shipping"));
        services::leave(book.database(), {book.mara, book.now}, book.changes, book.tariq);
        QCOMPARE(book.problems(), QStringList());
        services::comeBack(book.database(), {book.mara, book.now}, book.changes, book.tariq);
        QCOMPARE(book.problems(), QStringList());
        QCOMPARE(services::repair(book.database()).all(), 0);
    }

    void aNameThatWasRemovedOnRequestBreaksNoChain() {
        TamperedBook book;
        const services::Seal seal = services::sealOf(book.database());
        storage::EventStore events(book.database());
        events.appendFact({.number = {},
                           .promise = std::nullopt,
                           .kind = QStringLiteral("redacted"),
                           .happenedAt = book.now,
                           .recordedAt = book.now,
                           .actor = book.mara,
                           .source = std::nullopt,
                           .payload = "{\"event\":5,\"field\":\"name\"}",
                           .hash = {}},
                          {});
        book.around("UPDATE event_texts SET content = NULL, salt = NULL WHERE event_number = 5");
        book.around("UPDATE people SET name = 'Somebody' WHERE id = 2");
        QCOMPARE(book.problems(seal), QStringList());
        QCOMPARE(services::repair(book.database()).all(), 0);
    }

    void whatIsNoSealIsSaidToBeNone_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("words") << QStringLiteral("a-b-c");
        QTest::newRow("short hash") << QStringLiteral("3-17-abcd");
        QTest::newRow("negative") << QStringLiteral("-3-17-") + QString(64, QLatin1Char('a'));
    }
    void whatIsNoSealIsSaidToBeNone() {
        QFETCH(QString, text);
        QVERIFY_THROWS_EXCEPTION(InvalidInput, (void)services::sealFromText(text));
    }
};

QTEST_GUILESS_MAIN(TestVerification)
#include "test_verification.moc"
