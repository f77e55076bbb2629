#include "domain/errors.h"
#include "services/people.h"
#include "services/summaries.h"
#include "storage/event_store.h"
#include "tests/support/book_desk.h"

#include <QTest>

#include <sqlite3.h>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::BookDesk;
using tests::monday;

namespace {

/// Two promises with a history, and a way around the triggers, as somebody with a database tool has.
struct TamperedBook : BookDesk {
    PromiseId first;
    PromiseId second;

    TamperedBook() {
        first = promise(monday + 3h);
        second = promise(monday + 4h);
        now = monday + 1h;
        ledger(mara).record(first, Kept{});
        ledger(mara).record(second, Broken{QStringLiteral("forgot it")});
        ledger(tariq).record(second, Note{QStringLiteral("She is angry")});
    }

    void around(const char* sql) {
        const int done = sqlite3_exec(database().handle(), sql, nullptr, nullptr, nullptr);
        QVERIFY2(done == SQLITE_OK, sqlite3_errmsg(database().handle()));
    }
    void withoutTriggers(const char* sql) {
        around("DROP TRIGGER events_are_gapless; DROP TRIGGER events_are_not_changed;"
               "DROP TRIGGER events_are_not_removed; DROP TRIGGER event_texts_are_added_once;"
               "DROP TRIGGER event_texts_are_only_redacted; DROP TRIGGER event_texts_are_not_removed;"
               "PRAGMA foreign_keys = off");
        around(sql);
    }
};

} // namespace

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
        book.withoutTriggers("UPDATE events SET kind = 'kept', payload = '{\"claimed\":false}' WHERE number = 11");
        services::BookCheck check;
        bool hadTurn = false;
        while (!check.advance(book.database(), [&hadTurn] { return std::exchange(hadTurn, true); }))
            hadTurn = false;
        QCOMPARE(check.result().problems, book.problems());
        QVERIFY(!check.result().isSound());
    }

    void theDatabaseRefusesToChangeTheHistory_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("update") << QByteArray("UPDATE events SET kind = 'kept' WHERE number = 11");
        QTest::newRow("delete") << QByteArray("DELETE FROM events WHERE number = 12");
        QTest::newRow("replace") << QByteArray("INSERT OR REPLACE INTO events SELECT 11, promise_id, kind, happened_at,"
                                               " recorded_at, actor_id, source_id, payload, hash FROM events"
                                               " WHERE number = 10");
        QTest::newRow("gap") << QByteArray("INSERT INTO events SELECT 99, promise_id, kind, happened_at, recorded_at,"
                                           " actor_id, source_id, payload, hash FROM events WHERE number = 10");
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
        QVERIFY(sqlite3_exec(book.database().handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK);
        QCOMPARE(book.problems(), QStringList());
    }

    void tamperingIsNamed_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* sql, const char* named) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(named);
        };
        row("kind edited", "UPDATE events SET kind = 'kept', payload = '{\"claimed\":false}' WHERE number = 11",
            "Promise 2: event 11");
        row("moment edited", "UPDATE events SET recorded_at = recorded_at - 1 WHERE number = 10",
            "Promise 1: event 10");
        row("deadline edited",
            "UPDATE events SET payload = replace(payload, '\"day_only\":false',"
            " '\"day_only\":true') WHERE number = 8",
            "Promise 1: event 8");
        row("text edited", "UPDATE event_texts SET content = 'Call nobody' WHERE event_number = 8",
            "Promise 1: the text");
        row("event removed", "DELETE FROM event_texts WHERE event_number = 11; DELETE FROM events WHERE number = 11",
            "Promise 2: event 12 follows event 10");
        row("event removed, the rest renumbered",
            "DELETE FROM event_texts WHERE event_number = 11; DELETE FROM events WHERE number = 11;"
            "UPDATE event_texts SET event_number = 11 WHERE event_number = 12;"
            "UPDATE events SET number = 11 WHERE number = 12",
            "Promise 2: event 11");
        row("two events swapped",
            "UPDATE events SET number = -10 WHERE number = 10; UPDATE events SET number = 10 WHERE number = 11;"
            "UPDATE events SET number = 11 WHERE number = -10",
            "event 10");
        row("events of two promises exchanged",
            "UPDATE events SET promise_id = 3 - promise_id WHERE number IN (10, 11)", "Promise 2: event 10");
        row("a whole promise rolled back to its making",
            "DELETE FROM event_texts WHERE event_number IN (11, 12); DELETE FROM events WHERE number IN (11, 12)",
            "Promise 2");
        row("derived row edited",
            "UPDATE promises SET closed_outcome = 'kept', resolved_at = judged_due_at"
            " WHERE id = 2",
            "Promise 2");
        row("attribution edited", "UPDATE promises SET counted_department_id = 2 WHERE id = 2", "Promise 2");
        row("promise without a history",
            "INSERT INTO promises SELECT 3, 1, source_id, reference, what, promiser_id,"
            " holder_id, hand_over_to_id, department_id, contact_id, colleague_id,"
            " channel_id, service_id, size, made_at, first_due_at, first_day_only, due_at,"
            " due_day_only, judged_due_at, judged_day_only, resolved_at,"
            " resolution_recorded_at, closed_outcome, forgiven, owes_own_up, void_awaits,"
            " counted_person_id, counted_department_id, imported_events, last_counted_at,"
            " last_event FROM promises WHERE id = 1",
            "no history");
        row("moved to another department behind the history", "UPDATE memberships SET department_id = 2", "department");
        row("derived row removed", "DELETE FROM promises WHERE id = 2", "Promise 2");
        row("words for search removed", "DELETE FROM promise_search", "search");
        row("two names exchanged",
            "UPDATE people SET name = 'x' WHERE id = 1; UPDATE people SET name = 'Mara Lind' WHERE id = 2;"
            "UPDATE people SET name = 'Tariq Aziz' WHERE id = 1",
            "Person 1 is called “Tariq Aziz”, but “Mara Lind” in the history.");
        row("department renamed", "UPDATE departments SET name = 'Nobody' WHERE id = 2", "Department 2 is called");
        row("person without a history", "INSERT INTO people (name) VALUES ('Ghost')", "Person 3");
        row("leaving behind the history", "UPDATE people SET left_at = 1 WHERE id = 2", "person 2 left");
        row("a rehearsal made earnest", "UPDATE events SET payload = '{\"rehearsal\":true}' WHERE number = 1",
            "The team's history: event 1");
        row("text of no event", "INSERT INTO event_texts VALUES (99, 'what', zeroblob(32), NULL, NULL)", "event 99");
    }
    void tamperingIsNamed() {
        QFETCH(QByteArray, sql);
        QFETCH(QString, named);
        TamperedBook book;
        book.withoutTriggers(sql.constData());
        const QStringList problems = book.problems();
        QVERIFY(!problems.isEmpty());
        QVERIFY2(problems.first().contains(named), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void onlyTheSealSeesATailThatWasCutOffWithEverythingDerivedFromIt() {
        TamperedBook book;
        const services::Seal seal = services::sealOf(book.database());
        book.withoutTriggers("DELETE FROM event_texts WHERE event_number >= 11; DELETE FROM events WHERE number >= 11");
        services::repair(book.database());
        QCOMPARE(book.problems(), QStringList());
        QVERIFY(book.problems(seal).first().contains(QStringLiteral("cut off")));
    }

    void onlyTheSealSeesABookWrittenAnew() {
        TamperedBook book;
        const services::Seal seal = services::sealOf(book.database());
        TamperedBook anew;
        QCOMPARE(anew.problems(), QStringList());
        QVERIFY(anew.problems(seal).first().contains(QStringLiteral("written anew")));
    }

    void repairDerivesRowsAnewAndTouchesNoEvent() {
        TamperedBook book;
        const services::Seal seal = services::sealOf(book.database());
        book.around("UPDATE promises SET closed_outcome = 'kept', what = 'Nothing' WHERE id = 2");
        book.around("UPDATE memberships SET department_id = 2");
        QCOMPARE(services::repair(book.database()), 1);
        QCOMPARE(book.problems(seal), QStringList());
        QCOMPARE(book.row(book.second).outcome, Outcome::Broken);
    }

    void repairGivesNamesAndLeavingsBack() {
        TamperedBook book;
        book.around("UPDATE people SET name = 'x' WHERE id = 1; UPDATE people SET name = 'Mara Lind' WHERE id = 2;"
                    "UPDATE people SET name = 'Tariq Aziz', left_at = 5 WHERE id = 1; INSERT INTO people (name) VALUES"
                    " ('Ghost'); UPDATE departments SET name = 'Nobody' WHERE id = 1;"
                    "UPDATE promises SET counted_person_id = 3 WHERE id = 2");
        QCOMPARE(services::repair(book.database()), 5);
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
        QCOMPARE(services::repair(book.database()), 0);
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
        QCOMPARE(services::repair(book.database()), 0);
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
