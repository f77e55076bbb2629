#include "services/contact_forgetting.h"
#include "storage/follow_up_store.h"
#include "storage/name_store.h"
#include "storage/people_store.h"
#include "tests/support/import_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::ImportDesk;
using tests::monday;

namespace {

/// Due on the Tuesday at noon, made on the Monday; then what closed it, the state and the note.
QByteArray row(const QByteArray& closing, const QByteArray& what = "Mend the lamp") {
    return "A1," + what + ",Mara Lind,Service,Anna Keller,phone,Lamps,2026-11-23T08:00:00Z,2026-11-24T12:00:00Z," +
           closing + '\n';
}

PromiseId first() {
    return PromiseId(1);
}

} // namespace

/// A file that is imported once more into a book that has its promises.
class TestImportAgain : public QObject {
    Q_OBJECT

private slots:
    void aPromiseThatItClosesRemindsNoMore() {
        ImportDesk desk;
        desk.import(row(",,"));
        storage::FollowUpStore followUps(desk.database());
        QCOMPARE(followUps.pendingOf(first()).size(), std::size_t(2));
        desk.now = monday + 3h;
        QCOMPARE(desk.import(row("2026-11-23T12:00:00Z,,")).resolved, 1);
        QVERIFY(followUps.pendingOf(first()).empty());
        QVERIFY(followUps.pendingOf(desk.mara).empty());
        QCOMPARE(desk.problems(), QStringList());
    }

    void aBatchEndsWhereSomethingElseWaits() {
        ImportDesk desk;
        desk.import(row(",,"));
        desk.now = monday + 3h;
        desk.import(row("2026-11-23T12:00:00Z,,") + QByteArray(row(",,")).replace("A1", "A2") +
                    QByteArray(row(",,")).replace("A1", "A3"));
        services::FileImport again(desk.options(), desk.now);
        int batches = 1;
        while (!again.advance(desk.database(), desk.changes, [] { return true; })) {
            QCOMPARE(again.report().known, batches);
            ++batches;
        }
        QCOMPARE(batches, 4); // the last one finds nothing left
        QCOMPARE(desk.problems(), QStringList());
    }

    void aNameThatCantBeSeenIsABadRowAndTheRestGoesIn() {
        ImportDesk desk;
        const auto report = desk.import("A0,Mend the door,\u200B,Service,Anna Keller,phone,Doors,2026-11-23T08:00:00Z,"
                                        "2026-11-24T12:00:00Z,,,\n" +
                                        row(",,"));
        QCOMPARE(report.added, 1);
        QCOMPARE(report.bad.size(), std::size_t(1));
        QCOMPARE(report.bad.front().column, QStringLiteral("promiser"));
    }

    void whatWasKeptInPartIsClosedByTheRestOfIt() {
        ImportDesk desk;
        QCOMPARE(desk.import(row("2026-11-23T09:00:00Z,partly_kept,")).added, 1);
        QCOMPARE(desk.row(first()).outcome, Outcome::PartlyKept);
        QCOMPARE(desk.import(row("2026-11-23T09:00:00Z,partly_kept,")).known, 1);
        const auto report = desk.import(row("2026-11-23T09:30:00Z,kept,"));
        QCOMPARE(desk.faults(report), QStringList());
        QCOMPARE(report.resolved, 1);
        QCOMPARE(desk.row(first()).outcome, Outcome::Kept);
        QCOMPARE(desk.import(row("2026-11-23T09:30:00Z,kept,")).known, 1);
        QCOMPARE(desk.import(row("2026-11-23T09:45:00Z,broken,")).bad.size(), std::size_t(1));
        QCOMPARE(desk.problems(), QStringList());
    }

    void aColleagueIsNoCustomer() {
        ImportDesk desk;
        const QByteArray toTariq = "A1,Mend the lamp,Mara Lind,Service,Tariq Aziz,phone,Lamps,2026-11-23T08:00:00Z,"
                                   "2026-11-24T12:00:00Z,,,\n";
        QCOMPARE(desk.import(toTariq).added, 1);
        QVERIFY(desk.row(first()).internal);
        QCOMPARE(desk.import(toTariq).known, 1);
        QVERIFY(!storage::contacts(desk.database()).find(QStringLiteral("Tariq Aziz")));
    }

    void aRowThatDiffersAddsNobodyAndNothing() {
        ImportDesk desk;
        desk.import(row(",,"));
        const auto report = desk.import("A1,Mend the lamp,Mara Lidn,Servce,Ana Keller,fone,Lmaps,2026-11-23T08:00:00Z,"
                                        "2026-11-24T12:00:00Z,,,\n");
        QCOMPARE(report.bad.size(), std::size_t(1));
        QVERIFY(!storage::PeopleStore(desk.database()).find(QStringLiteral("Mara Lidn")));
        QVERIFY(!storage::departments(desk.database()).find(QStringLiteral("Servce")));
        QVERIFY(!storage::contacts(desk.database()).find(QStringLiteral("Ana Keller")));
        QVERIFY(!storage::channels(desk.database()).find(QStringLiteral("fone")));
        QVERIFY(!storage::serviceNames(desk.database()).find(QStringLiteral("Lmaps")));
        QCOMPARE(desk.problems(), QStringList());
    }

    void aForgottenCustomerDoesNotComeBackWithAnOldFile() {
        ImportDesk desk;
        desk.import(row(",,"));
        const ContactId anna = *storage::contacts(desk.database()).find(QStringLiteral("Anna Keller"));
        (void)services::forgetCustomer(desk.database(), {desk.mara, desk.now}, desk.changes, anna);
        desk.now = monday + 3h;
        const auto report = desk.import(row("2026-11-23T12:00:00Z,,"));
        QCOMPARE(desk.faults(report), QStringList());
        QCOMPARE(report.resolved, 1);
        QVERIFY(!storage::contacts(desk.database()).find(QStringLiteral("Anna Keller")));
        QCOMPARE(desk.problems(), QStringList());
    }

    void namesAreTheSameWhateverTheirCaseAndSpaces() {
        ImportDesk desk;
        desk.import(row(",,"));
        const auto report = desk.import("A1,Mend the lamp,mara lind,Service,Anna Keller,Phone,LAMPS ,"
                                        "2026-11-23T08:00:00Z,2026-11-24T12:00:00Z,,,\n");
        QCOMPARE(desk.faults(report), QStringList());
        QCOMPARE(report.known, 1);
    }
};

QTEST_GUILESS_MAIN(TestImportAgain)
#include "test_import_again.moc"
