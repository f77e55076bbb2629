#include "domain/errors.h"
#include "services/redaction.h"
#include "services/summaries.h"
#include "services/verification.h"
#include "storage/event_store.h"
#include "tests/support/tampered_book.h"

#include <QFile>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using tests::TamperedBook;

namespace {

/// What somebody can do who knows how the chain is made: nothing in the book is a secret.
void hashAnew(TamperedBook& book) {
    QByteArray hash(32, '\0');
    std::vector<std::pair<EventNumber, QByteArray>> hashes;
    storage::EventStore(book.database())
        .forEachStoredAfter({}, 1000, [&](const storage::StoredEvent& event, const auto& texts) {
            hash = storage::chainHash(hash, event, texts);
            hashes.emplace_back(event.number, hash);
        });
    QByteArray sql;
    for (const auto& [number, anew] : hashes)
        sql += "UPDATE events SET hash = x'" + anew.toHex() +
               "' WHERE number = " + QByteArray::number(static_cast<qlonglong>(number.value())) + ';';
    book.withoutTriggers(sql.constData());
}

QStringList columnsOf(TamperedBook& book, const char* table) {
    auto query =
        book.database().prepare(QStringLiteral("SELECT name FROM pragma_table_info('%1')").arg(QLatin1String(table)));
    query.exec();
    QStringList names;
    while (query.next())
        names << query.text(0);
    return names;
}

} // namespace

/// What somebody does to a book with a database tool in their hands, and what the check says to it.
class TestTampering : public QObject {
    Q_OBJECT

private slots:
    void tamperingIsNamed_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        const auto row = [](const char* name, const char* sql, const char* named) {
            QTest::newRow(name) << QByteArray(sql) << QString::fromUtf8(named);
        };
        row("kind edited", "UPDATE events SET kind = 'kept', payload = '{\"claimed\":false}' WHERE number = 12",
            "Promise 2: event 12");
        row("moment edited", "UPDATE events SET recorded_at = recorded_at - 1 WHERE number = 11",
            "Promise 1: event 11");
        row("deadline edited",
            "UPDATE events SET payload = replace(payload, '\"day_only\":false',"
            " '\"day_only\":true') WHERE number = 9",
            "Promise 1: event 9");
        row("text edited", "UPDATE event_texts SET content = 'Call nobody' WHERE event_number = 9",
            "Promise 1: the text");
        row("event removed", "DELETE FROM event_texts WHERE event_number = 12; DELETE FROM events WHERE number = 12",
            "Promise 2: event 13 follows event 11");
        row("event removed, the rest renumbered",
            "DELETE FROM event_texts WHERE event_number = 12; DELETE FROM events WHERE number = 12;"
            "UPDATE event_texts SET event_number = 12 WHERE event_number = 13;"
            "UPDATE events SET number = 12 WHERE number = 13",
            "Promise 2: event 12");
        row("two events swapped",
            "UPDATE events SET number = -11 WHERE number = 11; UPDATE events SET number = 11 WHERE number = 12;"
            "UPDATE events SET number = 12 WHERE number = -11",
            "event 11");
        row("events of two promises exchanged",
            "UPDATE events SET promise_id = 3 - promise_id WHERE number IN (11, 12)", "Promise 2: event 11");
        row("a whole promise rolled back to its making",
            "DELETE FROM event_texts WHERE event_number IN (12, 13); DELETE FROM events WHERE number IN (12, 13)",
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
            " last_event, verdict, series_id, offered_by_id FROM promises WHERE id = 1",
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
        row("event inserted at the end",
            "INSERT INTO events SELECT 14, 2, 'kept', happened_at, recorded_at, actor_id, source_id,"
            " '{\"claimed\":false}', hash FROM events WHERE number = 13",
            "Promise 2: event 14");
        row("event inserted in between",
            "UPDATE event_texts SET event_number = 14 WHERE event_number = 13;"
            "UPDATE events SET number = 14 WHERE number = 13;"
            "INSERT INTO events SELECT 13, 1, 'note', happened_at, recorded_at, actor_id, source_id, '{}', hash"
            " FROM events WHERE number = 12",
            "Promise 1: event 13");
        row("event replaced by insertion",
            "INSERT OR REPLACE INTO events SELECT 12, 2, 'kept', happened_at, recorded_at, actor_id, source_id,"
            " '{\"claimed\":false}', hash FROM events WHERE number = 11",
            "Promise 2: event 12");
        row("who did it edited", "UPDATE events SET actor_id = 2 WHERE number = 11", "Promise 1: event 11");
        row("when it happened edited", "UPDATE events SET happened_at = happened_at - 1 WHERE number = 11",
            "Promise 1: event 11");
        row("taken for an import",
            "INSERT INTO sources (name) VALUES ('x'); UPDATE events SET source_id = 1 WHERE number = 11",
            "Promise 1: event 11");
        row("hash edited", "UPDATE events SET hash = zeroblob(32) WHERE number = 11", "Promise 1: event 11");
        row("salt edited", "UPDATE event_texts SET salt = zeroblob(16) WHERE event_number = 9", "Promise 1: the text");
        row("text with its digest edited",
            "UPDATE event_texts SET content = 'Call nobody', digest = zeroblob(32) WHERE event_number = 9",
            "Promise 1: event 9");
        row("text gone without a removal", "UPDATE event_texts SET content = NULL, salt = NULL WHERE event_number = 9",
            "A text of event 9 is gone");
        row("text added to an event", "INSERT INTO event_texts VALUES (11, 'words', zeroblob(32), NULL, 'well done')",
            "Promise 1: event 11");
        row("text moved to another promise",
            "DELETE FROM event_texts WHERE event_number = 10; UPDATE event_texts SET event_number = 10"
            " WHERE event_number = 9",
            "Promise 1: event 9");
        row("tail cut off, the rows left as they were",
            "DELETE FROM event_texts WHERE event_number = 13; DELETE FROM events WHERE number = 13", "Promise 2");
        row("beginning cut off",
            "DELETE FROM event_texts WHERE event_number < 9; DELETE FROM memberships;"
            "DELETE FROM events WHERE number < 9",
            "event 9 follows event 0");
        row("everything removed", "DELETE FROM memberships; DELETE FROM event_texts; DELETE FROM events",
            "does not begin with the opening");
        row("membership removed", "DELETE FROM memberships WHERE person_id = 2", "membership");
        row("membership added",
            "INSERT INTO memberships SELECT person_id, since + 1, event_number, 2 FROM memberships"
            " WHERE person_id = 1",
            "department");
        row("own-up debt forgiven", "UPDATE promises SET owes_own_up = 0 WHERE id = 2", "Promise 2");
        row("words of the row edited", "UPDATE promises SET what = 'Call nobody' WHERE id = 1", "Promise 1");
        row("words for search edited", "UPDATE promise_search SET folded = 'call nobody' WHERE rowid = 1",
            "Promise 1: search");
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

    void aPromiseThatNothingMadeIsRemovedWithAllThatHangsOnIt() {
        TamperedBook book;
        const QStringList columns = columnsOf(book, "promises");
        book.around(QStringLiteral("INSERT INTO promises SELECT 7, %1 FROM promises WHERE id = 1;"
                                   "INSERT INTO promise_search (rowid, folded) VALUES (7, 'call nobody');"
                                   "INSERT INTO promise_first_letters (rowid, letters) VALUES (7, 'c n');"
                                   "INSERT INTO follow_ups (promise_id, at, reason, planned_at) VALUES (7, 1, 'at', 0);"
                                   "INSERT INTO waits VALUES (2, 7, 1, NULL); INSERT INTO waits VALUES (7, 1, 1, NULL);"
                                   "INSERT INTO promise_search (rowid, folded) VALUES (9, 'a letter')")
                        .arg(columns.mid(1).join(QStringLiteral(", ")))
                        .toUtf8()
                        .constData());
        const QString problems = book.problems().join('\n');
        QVERIFY2(problems.contains(QStringLiteral("Promise 7 is shown and has no history.")), qPrintable(problems));
        QVERIFY2(problems.contains(QStringLiteral("Search finds promise 9, which does not exist.")),
                 qPrintable(problems));
        const services::Repaired mended = services::repair(book.database());
        QCOMPARE(mended.removed, std::int64_t(1));
        QCOMPARE(book.problems(), QStringList());
        auto left = book.database().prepare(
            QStringLiteral("SELECT (SELECT count(*) FROM promises WHERE id = 7) + (SELECT count(*) FROM follow_ups "
                           "WHERE promise_id = 7)"
                           " + (SELECT count(*) FROM waits WHERE 7 IN (promise_id, on_id))"
                           " + (SELECT count(*) FROM promise_search WHERE rowid IN (7, 9))"
                           " + (SELECT count(*) FROM promise_first_letters WHERE rowid IN (7, 9))"));
        QVERIFY(left.execForRow());
        QCOMPARE(left.int64(0), std::int64_t(0));
    }

    void aGuardThatIsMissingOrChangedIsNamedAndMended_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("named");
        QTest::newRow("dropped") << QByteArray("DROP TRIGGER events_are_not_changed") << "events_are_not_changed";
        QTest::newRow("weakened") << QByteArray("DROP TRIGGER events_are_not_removed; CREATE TRIGGER"
                                                " events_are_not_removed BEFORE DELETE ON events BEGIN SELECT 1; END")
                                  << "events_are_not_removed";
        QTest::newRow("one of somebody else's") << QByteArray("CREATE TRIGGER sly AFTER INSERT ON events"
                                                              " BEGIN SELECT 1; END")
                                                << "“sly”";
    }
    void aGuardThatIsMissingOrChangedIsNamedAndMended() {
        QFETCH(QByteArray, sql);
        QFETCH(QString, named);
        TamperedBook book;
        book.around(sql.constData());
        QVERIFY(book.problems().join('\n').contains(named));
        QCOMPARE(services::repair(book.database()).all(), 1);
        QCOMPARE(book.problems(), QStringList());
    }

    void anIndexThatTellsAnotherStoryIsNamedAndMadeAnew_data() {
        QTest::addColumn<QByteArray>("index");
        QTest::addColumn<QByteArray>("lie");
        QTest::addColumn<QByteArray>("truth");
        QTest::newRow("figures") << QByteArray("promises_by_figures")
                                 << QByteArray("UPDATE promises SET closed_outcome = 'kept' WHERE id = 2")
                                 << QByteArray("UPDATE promises SET closed_outcome = 'broken' WHERE id = 2");
        QTest::newRow("history") << QByteArray("events_of_promise")
                                 << QByteArray("UPDATE events SET promise_id = 1 WHERE number > 11")
                                 << QByteArray("UPDATE events SET promise_id = 2 WHERE number > 11");
    }
    void anIndexThatTellsAnotherStoryIsNamedAndMadeAnew() {
        QFETCH(QByteArray, index);
        QFETCH(QByteArray, lie);
        QFETCH(QByteArray, truth);
        TamperedBook book;
        const QByteArray hide = "PRAGMA writable_schema = on; CREATE TEMP TABLE hidden AS SELECT * FROM sqlite_schema"
                                " WHERE name = '" +
                                index + "'; DELETE FROM sqlite_schema WHERE name = '" + index +
                                "'; PRAGMA writable_schema = reset;";
        const QByteArray bring = "PRAGMA writable_schema = on; INSERT INTO sqlite_schema SELECT * FROM hidden;"
                                 "PRAGMA writable_schema = reset";
        const QByteArray sql = lie + ';' + hide + truth + ';' + bring;
        book.withoutTriggers(sql.constData());
        QVERIFY2(book.problems().join('\n').contains(QString::fromLatin1(index)),
                 qPrintable(book.problems().join('\n')));
        services::repair(book.database());
        QCOMPARE(book.problems(), QStringList());
        QCOMPARE(book.row(book.second).outcome, Outcome::Broken);
    }

    void whatCannotBeReadIsNamedAndTheRestIsLookedAt_data() {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("kind") << QByteArray("UPDATE events SET kind = 'kepp' WHERE number = 11");
        QTest::newRow("payload") << QByteArray("UPDATE events SET payload = '{' WHERE number = 11");
    }
    void whatCannotBeReadIsNamedAndTheRestIsLookedAt() {
        QFETCH(QByteArray, sql);
        TamperedBook book;
        book.withoutTriggers(sql.constData());
        const QStringList problems = book.problems();
        QVERIFY2(problems.first().contains(QStringLiteral("Promise 1: event 11")), qPrintable(problems.join('\n')));
        QVERIFY(problems.join('\n').contains(QStringLiteral("Event 11 of promise 1")));
    }

    void aTextThatIsPutBackAfterItsRemovalIsNamed() {
        TamperedBook book;
        const auto places = services::textsOf(book.database(), book.first);
        (void)services::redact(book.database(), {book.mara, book.now}, book.changes, {places.front()}, {});
        QCOMPARE(book.problems(), QStringList());
        book.withoutTriggers("UPDATE event_texts SET content = 'Call Anna' WHERE event_number = 9");
        QVERIFY(book.problems().join('\n').contains(QStringLiteral("although it was removed")));
    }

    void aFileThatSaysItIsNoBookIsRefused() {
        TamperedBook book;
        const QString copy = book.folder.filePath(QStringLiteral("copy.kept"));
        QVERIFY(QFile::copy(book.path(), copy));
        sqlite3* file = nullptr;
        QCOMPARE(sqlite3_open(copy.toUtf8().constData(), &file), SQLITE_OK);
        QCOMPARE(sqlite3_exec(file, "PRAGMA application_id = 7", nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(file);
        QVERIFY_THROWS_EXCEPTION(InvalidInput, (void)storage::openBook(copy, storage::OpenMode::Existing, book.now));
    }

    void onlyTheSealSeesAnOlderCopyInTheBooksPlace() {
        TamperedBook book;
        const QString copy = book.folder.filePath(QStringLiteral("copy.kept"));
        QVERIFY(QFile::copy(book.path(), copy));
        book.ledger(book.mara).record(book.second, Note{QStringLiteral("Paid back")});
        const services::Seal seal = services::sealOf(book.database());
        const storage::Opened old = storage::openBook(copy, storage::OpenMode::Existing, book.now);
        QCOMPARE(services::verify(*old.database, {}).problems, QStringList());
        QVERIFY(services::verify(*old.database, seal).problems.first().contains(QStringLiteral("cut off")));
    }

    void onlyTheSealSeesAHistoryThatWasHashedAnew() {
        TamperedBook book;
        const services::Seal seal = services::sealOf(book.database());
        book.withoutTriggers("UPDATE events SET kind = 'kept', payload = '{\"claimed\":false}' WHERE number = 12;"
                             "DELETE FROM event_texts WHERE event_number = 12");
        hashAnew(book);
        services::repair(book.database());
        QCOMPARE(book.problems(), QStringList());
        QVERIFY(book.problems(seal).first().contains(QStringLiteral("written anew")));
    }

    void onlyTheSealSeesATailThatWasCutOffWithEverythingDerivedFromIt() {
        TamperedBook book;
        const services::Seal seal = services::sealOf(book.database());
        book.withoutTriggers("DELETE FROM event_texts WHERE event_number >= 12; DELETE FROM events WHERE number >= 12");
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
};

QTEST_GUILESS_MAIN(TestTampering)
#include "test_tampering.moc"
