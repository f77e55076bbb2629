#include "domain/errors.h"
#include "services/book_setup.h"
#include "services/corrections.h"
#include "services/people.h"
#include "services/reading.h"
#include "services/summaries.h"
#include "services/verification.h"
#include "storage/follow_up_store.h"
#include "storage/name_store.h"
#include "tests/support/book_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;

namespace {

using tests::monday;
using Desk = tests::BookDesk;

} // namespace

class TestLedger : public QObject {
    Q_OBJECT

private slots:
    void aPromiseIsThereAtOnceWithItsFollowUps() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        const PromiseRow row = desk.row(id);
        QCOMPARE(row.what, QStringLiteral("Call Anna Keller back"));
        QCOMPARE(row.promisee, QStringLiteral("Anna Keller"));
        QCOMPARE(row.department, QStringLiteral("Service"));
        QCOMPARE(row.outcome, Outcome::Open);
        const auto followUps = storage::FollowUpStore(desk.database()).pendingOf(id);
        QCOMPARE(followUps.size(), std::size_t(2));
        QCOMPARE(followUps[0].at, monday + 2h);
        QCOMPARE(followUps[1].at, monday + 3h);
        QCOMPARE(desk.problems(), QStringList());
    }

    void keepingClosesItAndTakesItsFollowUpsAway() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.now = monday + 1h;
        desk.ledger(desk.mara).record(id, Kept{});
        QCOMPARE(desk.row(id).outcome, Outcome::Kept);
        QVERIFY(storage::FollowUpStore(desk.database()).pendingOf(id).empty());
        QCOMPARE(desk.problems(), QStringList());
    }

    void aMoveMovesTheFollowUps() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        const ChannelId phone(1);
        desk.ledger(desk.mara).record(
            id, Renegotiated{{monday + 9h, false}, Telling{monday, phone}, QStringLiteral("she is away")});
        QCOMPARE(desk.row(id).judgedDue.at, monday + 9h);
        QCOMPARE(desk.row(id).firstDue.at, monday + 3h);
        QCOMPARE(storage::FollowUpStore(desk.database()).pendingOf(id).front().at, monday + 8h);
        QCOMPARE(desk.problems(), QStringList());
    }

    void aSnoozeMovesTheReminderAndNeverTheDeadline() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.now = monday + 2h;
        desk.ledger(desk.mara).record(id, FollowUpSet{monday + 150min});
        QCOMPARE(desk.row(id).due.at, monday + 3h);
        const auto followUps = storage::FollowUpStore(desk.database()).pendingOf(id);
        QCOMPARE(followUps.size(), std::size_t(2));
        QCOMPARE(followUps[0].at, monday + 150min);
        QCOMPARE(followUps[1].at, monday + 3h);
    }

    void aChannelIsOneWhateverItsCaseAndSpaces() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        const auto before = storage::channels(desk.database()).all().size();
        services::Correction correction;
        correction.channel = QStringLiteral("  PHONE ");
        QVERIFY_THROWS_EXCEPTION(InvalidInput, desk.ledger(desk.mara).correct(id, correction));
        correction.channel = QStringLiteral("carrier   pigeon");
        QCOMPARE(desk.ledger(desk.mara).correct(id, correction), 1);
        QCOMPARE(desk.row(id).channel, QStringLiteral("carrier pigeon"));
        services::NewPromise made;
        made.what = QStringLiteral("Send the quote");
        made.promiser = desk.mara;
        made.channel = QStringLiteral("Carrier Pigeon");
        made.due = {monday + 4h, false};
        QCOMPARE(desk.row(desk.ledger(desk.mara).make(made)).channel, QStringLiteral("carrier pigeon"));
        QCOMPARE(storage::channels(desk.database()).all().size(), before + 1);
    }

    void whatIsRefusedLeavesNoTrace() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.ledger(desk.mara).record(id, Kept{});
        const auto before = services::sealOf(desk.database()).count;
        QVERIFY_THROWS_EXCEPTION(NotAllowed, desk.ledger(desk.mara).record(id, Broken{QStringLiteral("forgot")}));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, desk.ledger(desk.mara).record(PromiseId(99), Kept{}));
        QCOMPARE(services::sealOf(desk.database()).count, before);
        QCOMPARE(desk.problems(), QStringList());
    }

    void aCorrectiveActionWithADateIsAPromiseAndBothNameTheOther() {
        Desk desk;
        const PromiseId missed = desk.promise(monday + 1h);
        desk.now = monday + 2h;
        desk.ledger(desk.mara).record(missed, Broken{QStringLiteral("forgot")});
        const OwnedUp words{QStringLiteral("sorry"), {}, QStringLiteral("Check the list at noon")};
        desk.ledger(desk.mara).ownUp(missed, words, Deadline{monday + 50h, false});
        const History history = services::historyOf(desk.database(), missed);
        const PromiseId corrective = history.events().back().as<OwnedUp>()->corrective.value();
        const History good = services::historyOf(desk.database(), corrective);
        QCOMPARE(good.events().front().as<Made>()->makesGood, missed);
        QCOMPARE(desk.row(corrective).what, QStringLiteral("Check the list at noon"));
        QCOMPARE(desk.row(corrective).promisee, QStringLiteral("Anna Keller"));
        QCOMPARE(desk.row(missed).outcome, Outcome::Broken);
        QVERIFY(!desk.row(missed).owesOwnUp);
        QCOMPARE(desk.problems(), QStringList());
    }

    void anOwnUpThatIsRefusedPromisesNothing() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 1h);
        const OwnedUp words{QStringLiteral("sorry"), {}, QStringLiteral("Check the list at noon")};
        const auto before = services::sealOf(desk.database()).count;
        QVERIFY_THROWS_EXCEPTION(NotAllowed, // nothing was missed
                                 desk.ledger(desk.mara).ownUp(id, words, Deadline{monday + 50h, false}));
        QCOMPARE(services::sealOf(desk.database()).count, before);
    }

    void takingAnOwnUpBackTakesItsPromiseAlongWhileNothingElseHappenedToIt() {
        for (const bool noted : {false, true}) {
            Desk desk;
            const PromiseId missed = desk.promise(monday + 1h);
            desk.now = monday + 2h;
            desk.ledger(desk.mara).record(missed, Broken{QStringLiteral("forgot")});
            const OwnedUp words{QStringLiteral("sorry"), {}, QStringLiteral("Check the list at noon")};
            desk.ledger(desk.mara).ownUp(missed, words, Deadline{monday + 50h, false});
            const PromiseId corrective(missed.value() + 1);
            if (noted)
                desk.ledger(desk.mara).record(corrective, Note{QStringLiteral("begun")});
            desk.now += 5min;
            desk.ledger(desk.mara).undoLast(missed);
            QVERIFY(desk.row(missed).owesOwnUp);
            QCOMPARE(desk.row(corrective).outcome, noted ? Outcome::Open : Outcome::Void);
            QCOMPARE(desk.problems(), QStringList());
        }
    }

    void nobodyReleasesThemselves() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        QVERIFY_THROWS_EXCEPTION(NotAllowed, desk.ledger(desk.mara).record(id, Released{QStringLiteral(" mara lind"),
                                                                                        QStringLiteral("I decided")}));
        QCOMPARE(desk.row(id).outcome, Outcome::Open);
        desk.ledger(desk.mara).record(id, Released{QStringLiteral("Anna Keller"), QStringLiteral("by phone")});
        QCOMPARE(desk.row(id).outcome, Outcome::Released);
    }

    void aCustomerCalledLikeWhoPromisesReleasesNobodyByThatNameAlone() {
        Desk desk;
        services::NewPromise made;
        made.what = QStringLiteral("Send the quote");
        made.promiser = desk.mara;
        made.contact = QStringLiteral("Lind, Mara");
        made.due = {monday + 3h, false};
        const PromiseId id = desk.ledger(desk.mara).make(made);
        const auto release = [&](const char* by) {
            desk.ledger(desk.mara).record(id, Released{QString::fromLatin1(by), QStringLiteral("I decided")});
        };
        QVERIFY_THROWS_EXCEPTION(NotAllowed, release("Mara Lind"));
        QVERIFY_THROWS_EXCEPTION(NotAllowed, release("Mara"));
        QCOMPARE(desk.row(id).outcome, Outcome::Open);
        release("Mara Lind of Lind & Sons");
        QCOMPARE(desk.row(id).outcome, Outcome::Released);
    }

    void wordsAreCorrectedButNeverAway() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        Corrected correction;
        correction.before = desk.row(id).what;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, desk.ledger(desk.mara).record(id, correction));
        QCOMPARE(desk.row(id).what, correction.before);
    }

    void aChangeThatSawLessThanHappenedIsAConflict() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        const EventNumber seen = desk.row(id).newestEvent;
        desk.ledger(desk.tariq).record(id, HandedOver{desk.tariq});
        desk.ledger(desk.tariq).record(id, Accepted{});
        services::Ledger ledger = desk.ledger(desk.mara);
        ledger.lookedAt(id, {seen});
        QVERIFY_THROWS_EXCEPTION(Conflict, ledger.record(id, Kept{}));
        ledger.lookedAt(id, {desk.row(id).newestEvent});
        ledger.record(id, Kept{});
    }

    void theClockNeverRunsBehindTheNewestEvent() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.now = monday - 48h;
        desk.ledger(desk.mara).record(id, Kept{});
        QCOMPARE(services::historyOf(desk.database(), id).events().back().recordedAt, monday);
        QCOMPARE(desk.problems(), QStringList());
    }

    void undoTakesBackTheOwnLastEventAndLeavesItInTheHistory() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.ledger(desk.mara).record(id, Kept{});
        desk.now = monday + 9min;
        QVERIFY_THROWS_EXCEPTION(NotAllowed, desk.ledger(desk.tariq).undoLast(id));
        desk.ledger(desk.mara).undoLast(id);
        QCOMPARE(desk.row(id).outcome, Outcome::Open);
        QCOMPARE(services::historyOf(desk.database(), id).events().size(), std::size_t(3));
        QCOMPARE(storage::FollowUpStore(desk.database()).pendingOf(id).size(), std::size_t(2));
        QCOMPARE(desk.problems(), QStringList());
    }

    void aCorrectionIsTakenBackAsOneAct() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        services::Correction correction;
        correction.what = QStringLiteral("Call Ben Stein back");
        correction.promisee = QStringLiteral("Ben Stein");
        correction.size = Size::Large;
        desk.now = monday + 1min;
        QCOMPARE(desk.ledger(desk.mara).correct(id, correction), 3);
        desk.ledger(desk.mara).undoLast(id);
        QCOMPARE(desk.row(id).what, QStringLiteral("Call Anna Keller back"));
        QCOMPARE(desk.row(id).promisee, QStringLiteral("Anna Keller"));
        QCOMPARE(desk.row(id).size, Size::Medium);
        QCOMPARE(desk.row(id).outcome, Outcome::Open);
        QCOMPARE(desk.problems(), QStringList());
    }

    void theCorrectionBeforeStandsWhenTheLastIsTakenBack() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        for (const char* what : {"Call Ben", "Call Bea"}) {
            services::Correction correction;
            correction.what = QString::fromLatin1(what);
            desk.ledger(desk.mara).correct(id, correction);
        }
        desk.ledger(desk.mara).undoLast(id);
        QCOMPARE(desk.row(id).what, QStringLiteral("Call Ben"));
    }

    void whoJoinedMeanwhileIsToldWithThePromisesThatChanged() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        const auto told = [&desk, before = services::newestEvent(desk.database())] {
            return services::changesSince(desk.database(), before);
        };
        desk.ledger(desk.mara).record(id, Note{QStringLiteral("she rang")});
        QVERIFY(!told().everything);
        (void)services::addPerson(desk.database(), {{}, desk.now}, desk.changes, QStringLiteral("Jo Qvist"),
                                  QStringLiteral("Service"), services::Role::Staff);
        desk.ledger(desk.mara).record(id, Note{QStringLiteral("she rang again")});
        QVERIFY(told().everything);
    }

    void owningUpAsksFirstWhoActs() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.ledger(desk.mara).record(id, Broken{QStringLiteral("forgot")});
        services::Ledger nobody(desk.database(), {{}, desk.now}, desk.changes);
        OwnedUp words;
        words.said = QStringLiteral("I am sorry");
        words.correctiveAction = QStringLiteral("Set an alarm");
        QVERIFY_THROWS_EXCEPTION(NotAllowed, nobody.ownUp(id, words, Deadline{monday + 9h, false}));
    }

    void undoingThePromiseItselfVoidsItForTenMinutes() {
        Desk desk;
        const PromiseId first = desk.promise(monday + 3h);
        const PromiseId second = desk.promise(monday + 3h);
        desk.now = monday + 10min;
        desk.ledger(desk.mara).undoLast(first);
        QCOMPARE(desk.row(first).outcome, Outcome::Void);
        desk.now = monday + 11min;
        QVERIFY_THROWS_EXCEPTION(NotAllowed, desk.ledger(desk.mara).undoLast(second));
        QCOMPARE(desk.row(second).outcome, Outcome::Open);
    }

    void aLaterVoidCountsOnceSomebodyElseConfirmedIt() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.now = monday + 1h;
        desk.ledger(desk.mara).record(id, Voided{QStringLiteral("twice"), false});
        QCOMPARE(desk.row(id).outcome, Outcome::Open);
        QVERIFY_THROWS_EXCEPTION(NotAllowed, desk.ledger(desk.mara).record(id, VoidConfirmed{}));
        desk.ledger(desk.tariq).record(id, VoidConfirmed{});
        QCOMPARE(desk.row(id).outcome, Outcome::Void);
        QCOMPARE(desk.problems(), QStringList());
    }

    void aloneInTheBookAVoidHoldsAtOnceAndIsListed() {
        Desk desk(true);
        const PromiseId id = desk.promise(monday + 3h);
        desk.now = monday + 5h;
        desk.ledger(desk.mara).record(id, Voided{QStringLiteral("twice"), false});
        QCOMPARE(desk.row(id).outcome, Outcome::Void);
        QCOMPARE(services::verify(desk.database(), {}).voidedAlone, 1);
    }

    void lettingOthersLeaveFirstVoidsNothing() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.now = monday + 5h;
        services::leave(desk.database(), {desk.mara, desk.now}, desk.changes, desk.tariq);
        desk.now = monday + 6h;
        desk.ledger(desk.mara).record(id, Voided{QStringLiteral("never happened"), false});
        QCOMPARE(desk.row(id).outcome, Outcome::Overdue);
        try {
            desk.ledger(desk.mara).record(id, VoidConfirmed{});
            QFAIL("nobody confirmed it");
        } catch (const NotAllowed& refusal) {
            QVERIFY2(refusal.message().contains(QStringLiteral("until somebody joins")), qPrintable(refusal.message()));
        }
        services::comeBack(desk.database(), {desk.mara, desk.now}, desk.changes, desk.tariq);
        QCOMPARE(desk.row(id).outcome, Outcome::Overdue);
        desk.ledger(desk.tariq).record(id, VoidConfirmed{});
        QCOMPARE(desk.row(id).outcome, Outcome::Void);
        QCOMPARE(desk.problems(), QStringList());
    }

    void whoIsLeftAloneIsAloneWithWhatTheyPromiseFromThenOn() {
        Desk desk;
        desk.now = monday + 1h;
        services::leave(desk.database(), {desk.mara, desk.now}, desk.changes, desk.tariq);
        desk.now = monday + 2h;
        const PromiseId id = desk.promise(monday + 3h);
        desk.now = monday + 5h;
        desk.ledger(desk.mara).record(id, Voided{QStringLiteral("twice"), false});
        QCOMPARE(desk.row(id).outcome, Outcome::Void);
        QCOMPARE(services::verify(desk.database(), {}).voidedAlone, 1);
    }

    void whySomethingHappenedHasToBeSaid_data() {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("only space") << QStringLiteral(" \t\n ");
    }
    void whySomethingHappenedHasToBeSaid() {
        QFETCH(QString, text);
        Desk desk;
        const PromiseId open = desk.promise(monday + 3h);
        const PromiseId closed = desk.promise(monday + 3h);
        desk.ledger(desk.mara).record(closed, Broken{QStringLiteral("forgot")});
        const auto before = services::sealOf(desk.database()).count;
        const auto refused = [&](PromiseId id, EventDetail detail) {
            QVERIFY_THROWS_EXCEPTION(InvalidInput, desk.ledger(desk.mara).record(id, std::move(detail)));
        };
        refused(open, Broken{text});
        refused(open, Voided{text, false});
        refused(closed, Reopened{text});
        refused(open, Renegotiated{{monday + 9h, false}, Telling{monday, ChannelId(1)}, text});
        refused(open, PartlyKept{.missing = text});
        refused(open, Released{QStringLiteral("Anna Keller"), text});
        refused(open, Released{text, QStringLiteral("by phone")});
        QCOMPARE(services::sealOf(desk.database()).count, before);
    }

    void itCountsWhereItsHolderBelongedAtTheDeadline() {
        Desk desk;
        const PromiseId moved = desk.promise(monday + 3h);
        const PromiseId kept = desk.promise(monday + 48h);
        desk.ledger(desk.mara).record(kept, Kept{});
        desk.now = monday + 2h;
        services::changePerson(desk.database(), {desk.mara, desk.now}, desk.changes,
                               services::personNamed(desk.database(), QStringLiteral("Mara Lind")),
                               QStringLiteral("Mara Lind"), QStringLiteral("Sales"), services::Role::Owner);
        QCOMPARE(desk.row(moved).department, QStringLiteral("Sales"));
        QCOMPARE(desk.row(kept).department, QStringLiteral("Service"));
        QCOMPARE(desk.problems(), QStringList());
    }

    void theFiguresOfThePastAreThoseOfThePast() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 1h);
        desk.now = monday + 2h;
        desk.ledger(desk.mara).record(id, Kept{});
        const auto at = [&](Moment moment) { return services::totalOf(desk.database(), {}, moment).tally; };
        QCOMPARE(at(monday + 30min).of(Outcome::Open), 1);
        QCOMPARE(at(monday + 90min).of(Outcome::Overdue), 1);
        QCOMPARE(at(monday + 3h).of(Outcome::Late), 1);
        QCOMPARE(at(monday - 1h).total(), 0);
    }
};

QTEST_GUILESS_MAIN(TestLedger)
#include "test_ledger.moc"
