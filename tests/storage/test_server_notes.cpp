#include "storage/server_notes.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using storage::ServerNotes;

/// What the server says of a change, read without asking anything.
class TestServerNotes : public QObject {
    Q_OBJECT

private slots:
    void anEventThatIsNamedNeedsNoLook() {
        ServerNotes notes;
        QVERIFY(notes.isEmpty());
        storage::read("events 17 3,4 1,2", notes);
        storage::read("events 18 5 2", notes);
        QVERIFY(!notes.unnamed && !notes.beside && !notes.concernAnybody);
        QCOMPARE(notes.newest, std::int64_t(18));
        QCOMPARE(notes.promises, (std::vector{PromiseId(3), PromiseId(4), PromiseId(5)}));
        QCOMPARE(notes.concerned, (std::vector{PersonId(1), PersonId(2), PersonId(2)}));
    }

    void whatMayConcernAnybodySaysSo() {
        ServerNotes notes;
        storage::read("events 17 3 *", notes);
        QVERIFY(notes.concernAnybody && !notes.unnamed);
        QCOMPARE(notes.promises, std::vector{PromiseId(3)});
    }

    void whatCanNotBeReadIsLookedFor_data() {
        QTest::addColumn<QByteArray>("said");
        for (const char* said : {"events", "events 17", "events 17 3", "events x 3 1", "events 17 a 1", "events 17 3 b",
                                 "events 0 3 1", "events 17 3 -1", "events 17 3 1 4", "events 17  1", "events 17 3 1,"})
            QTest::addRow("%s", said) << QByteArray(said);
    }
    void whatCanNotBeReadIsLookedFor() {
        QFETCH(QByteArray, said);
        ServerNotes notes;
        storage::read(said, notes);
        QVERIFY(notes.unnamed);
    }

    void whatIsNoEventIsBeside() {
        ServerNotes notes;
        storage::read("book", notes);
        QVERIFY(notes.beside && !notes.unnamed);
        QVERIFY(!notes.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestServerNotes)
#include "test_server_notes.moc"
