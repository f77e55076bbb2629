#include "domain/errors.h"
#include "services/answers.h"
#include "services/batch.h"
#include "services/corrections.h"
#include "services/people.h"
#include "services/reading.h"
#include "tests/support/book_desk.h"

#include <QHash>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::No;
using services::Yes;
using tests::monday;

namespace {

/// Mara owns the book, Tariq and Ida are staff; Ida is of Mara's department.
struct Desk : tests::BookDesk {
    PersonId ida = services::addPerson(database(), {{}, now}, changes, QStringLiteral("Ida Holm"),
                                       QStringLiteral("Service"), services::Role::Staff);

    PromiseId ofDepartment() {
        services::NewPromise made;
        made.what = QStringLiteral("Somebody will be there at one");
        made.department = departmentOf(QStringLiteral("Service"));
        made.contact = QStringLiteral("Frau Stein");
        made.due = {monday + 3h, false};
        return ledger(mara).make(made);
    }
    DepartmentId departmentOf(const QString& name) {
        for (const services::NamedThing& department : services::departments(database()))
            if (department.name == name)
                return DepartmentId(department.id);
        return {};
    }
    /// "1 Acceptance, 3 OwnUp": what asks something of them.
    QStringList asked(PersonId person, const std::vector<PromiseId>& among = {}) {
        static const QStringList names = {QStringLiteral("Nothing"), QStringLiteral("Acceptance"),
                                          QStringLiteral("Claim"), QStringLiteral("VoidAnswer"),
                                          QStringLiteral("OwnUp")};
        PromiseQuery query;
        query.holder = PersonId(999); // nobody's
        query.askedOf = person;
        query.among = among;
        QStringList found;
        for (const PromiseKey& key : services::promiseKeys(database(), query, now))
            found << QStringLiteral("%1 %2").arg(key.id.value()).arg(names.at(static_cast<qsizetype>(key.asks)));
        return found;
    }
    Yes yes(PromiseId id, PersonId person) { return services::yesTo(row(id), person); }
    No no(PromiseId id, PersonId person) { return services::noTo(row(id), person); }
};

QStringList words(const char* one = nullptr) {
    return one ? QStringList{QString::fromLatin1(one)} : QStringList();
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT

private slots:
    void anOfferAsksTheReceiverOnly() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.ledger(desk.mara).record(id, HandedOver{desk.tariq});
        QCOMPARE(desk.asked(desk.tariq), words("1 Acceptance"));
        QCOMPARE(desk.asked(desk.mara), words());
        QCOMPARE(desk.asked(desk.ida), words());
        QCOMPARE(desk.asked(desk.tariq, {PromiseId(2)}), words());
        QCOMPARE(desk.yes(id, desk.tariq), Yes::Accept);
        QCOMPARE(desk.no(id, desk.tariq), No::Decline);
        QCOMPARE(desk.yes(id, desk.mara), Yes::Nothing);
        QCOMPARE(desk.no(id, desk.mara), No::Withdraw);
        QCOMPARE(desk.no(id, desk.ida), No::Nothing);
    }

    /// Mara holds it, or nobody does; somebody offers it to Tariq. Ida is of Mara's department, Jo has nothing to do
    /// with it.
    void whoMaySayNoToAnOffer_data() {
        QTest::addColumn<QString>("offers");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("isHeld");
        QTest::addColumn<No>("no");
        const auto row = [](const char* offers, const char* says, bool isHeld, No no) {
            QTest::addRow("%s offers %s, %s says no", offers, isHeld ? "Mara's" : "the department's", says)
                << QString::fromLatin1(offers) << QString::fromLatin1(says) << isHeld << no;
        };
        row("Mara", "Mara", true, No::Withdraw);
        row("Mara", "Tariq", true, No::Decline);
        row("Mara", "Ida", true, No::Nothing);
        row("Mara", "Jo", true, No::Nothing);
        row("Ida", "Mara", true, No::Withdraw);
        row("Ida", "Tariq", true, No::Decline);
        row("Ida", "Ida", true, No::Withdraw);
        row("Ida", "Jo", true, No::Nothing);
        row("Tariq", "Mara", true, No::Withdraw);
        row("Tariq", "Tariq", true, No::Decline);
        row("Tariq", "Ida", true, No::Nothing);
        row("Ida", "Ida", false, No::Withdraw);
        row("Ida", "Tariq", false, No::Decline);
        row("Ida", "Mara", false, No::Nothing);
        row("Mara", "Ida", false, No::Nothing);
    }
    void whoMaySayNoToAnOffer() {
        QFETCH(QString, offers);
        QFETCH(QString, says);
        QFETCH(bool, isHeld);
        QFETCH(No, no);
        Desk desk;
        const PersonId jo =
            services::addPerson(desk.database(), {{}, desk.now}, desk.changes, QStringLiteral("Jo Berg"),
                                QStringLiteral("Logistics"), services::Role::Staff);
        const QHash<QString, PersonId> people = {{QStringLiteral("Mara"), desk.mara},
                                                 {QStringLiteral("Tariq"), desk.tariq},
                                                 {QStringLiteral("Ida"), desk.ida},
                                                 {QStringLiteral("Jo"), jo}};
        const PromiseId id = isHeld ? desk.promise(monday + 3h) : desk.ofDepartment();
        desk.ledger(people[offers]).record(id, HandedOver{desk.tariq});
        QCOMPARE(desk.no(id, people[says]), no);
        const Declined declined{QStringLiteral("for a reason")};
        if (no == No::Nothing) {
            QVERIFY_THROWS_EXCEPTION(NotAllowed, desk.ledger(people[says]).record(id, declined));
            QCOMPARE(desk.row(id).handOverTo, QStringLiteral("Tariq Aziz"));
        } else {
            desk.ledger(people[says]).record(id, services::eventOf(no, declined.reason));
            QCOMPARE(desk.row(id).handOverTo, QString());
            QCOMPARE(desk.no(id, people[offers]), No::Nothing);
        }
        QCOMPARE(desk.problems(), QStringList());
    }

    void onlyTheNewestOfferIsWithdrawnByWhoMadeIt() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.ledger(desk.ida).record(id, HandedOver{desk.tariq});
        desk.ledger(desk.tariq).record(id, HandedOver{desk.ida});
        QCOMPARE(desk.no(id, desk.ida), No::Decline);
        QCOMPARE(desk.no(id, desk.tariq), No::Withdraw);
        desk.ledger(desk.tariq).undoLast(id);
        QCOMPARE(desk.no(id, desk.ida), No::Withdraw);
        QCOMPARE(desk.no(id, desk.tariq), No::Decline);
        QCOMPARE(desk.problems(), QStringList());
    }

    void acceptedOrDeclinedItAsksNobody_data() {
        QTest::addColumn<bool>("accepts");
        QTest::newRow("accepted") << true;
        QTest::newRow("declined") << false;
    }
    void acceptedOrDeclinedItAsksNobody() {
        QFETCH(bool, accepts);
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.ledger(desk.mara).record(id, HandedOver{desk.tariq});
        desk.ledger(desk.tariq)
            .record(id, accepts ? services::eventOf(Yes::Accept)
                                : services::eventOf(No::Decline, QStringLiteral("no time")));
        QCOMPARE(desk.asked(desk.tariq), words());
        QCOMPARE(desk.row(id).holder, accepts ? QStringLiteral("Tariq Aziz") : QStringLiteral("Mara Lind"));
        QCOMPARE(desk.row(id).handOverTo, QString());
        QCOMPARE(desk.problems(), QStringList());
    }

    void whatADepartmentPromisedAsksItsPeopleUntilOneTakesIt() {
        Desk desk;
        const PromiseId id = desk.ofDepartment();
        QCOMPARE(desk.asked(desk.ida), words("1 Claim"));
        QCOMPARE(desk.asked(desk.mara), words("1 Claim"));
        QCOMPARE(desk.asked(desk.tariq), words());
        desk.ledger(desk.ida).record(id, Claimed{});
        QCOMPARE(desk.asked(desk.mara), words());
        QCOMPARE(desk.row(id).holder, QStringLiteral("Ida Holm"));
        QCOMPARE(desk.yes(id, desk.mara), Yes::Nothing);
        QCOMPARE(desk.problems(), QStringList());
    }

    void aVoidAsksLeadsTheHolderAndThePromiseeButNeverWhoAsksForIt() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.now = monday + 1h;
        desk.ledger(desk.ida).record(id, Voided{QStringLiteral("a joke")});
        QCOMPARE(desk.asked(desk.mara), words("1 VoidAnswer"));
        QCOMPARE(desk.asked(desk.ida), words());
        QCOMPARE(desk.asked(desk.tariq), words()); // neither lead nor concerned
        QCOMPARE(desk.row(id).voidAskedBy, QStringLiteral("Ida Holm"));
        QCOMPARE(desk.yes(id, desk.ida), Yes::Nothing);
        QCOMPARE(desk.yes(id, desk.mara), Yes::ConfirmVoid);
        QCOMPARE(desk.no(id, desk.mara), No::RefuseVoid);
        desk.ledger(desk.mara).record(id, services::eventOf(No::RefuseVoid, QStringLiteral("she wrote it down")));
        QCOMPARE(desk.asked(desk.mara), words());
        QCOMPARE(desk.row(id).outcome, Outcome::Open);
        QCOMPARE(desk.row(id).voidAskedBy, QString());
        QCOMPARE(desk.problems(), QStringList());
    }

    void aVoidByTheOnlyLeadAsksEverybody() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.now = monday + 1h;
        desk.ledger(desk.mara).record(id, Voided{QStringLiteral("a joke")});
        QCOMPARE(desk.asked(desk.tariq), words("1 VoidAnswer"));
        QCOMPARE(desk.asked(desk.ida), words("1 VoidAnswer"));
        QCOMPARE(desk.asked(desk.mara), words());
        desk.ledger(desk.tariq).record(id, services::eventOf(Yes::ConfirmVoid));
        QCOMPARE(desk.row(id).outcome, Outcome::Void);
        QCOMPARE(desk.row(id).voidAskedBy, QString());
        QCOMPARE(desk.asked(desk.ida), words());
    }

    void aMissAsksForOwningUpUntilItIsDone() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 1h);
        desk.now = monday + 2h;
        QCOMPARE(desk.asked(desk.mara), words()); // overdue, and not closed yet
        desk.ledger(desk.mara).record(id, Broken{QStringLiteral("forgot")});
        QCOMPARE(desk.asked(desk.mara), words("1 OwnUp"));
        desk.now = monday + 24h * 40;
        QCOMPARE(desk.asked(desk.mara), words("1 OwnUp"));
        desk.ledger(desk.mara).ownUp(id, OwnedUp{QStringLiteral("sorry"), {}, {}}, {});
        QCOMPARE(desk.asked(desk.mara), words());
    }

    void nobodyTakesOnWhatWasPromisedToThem() {
        Desk desk;
        services::NewPromise made;
        made.what = QStringLiteral("Review the offer");
        made.promiser = desk.mara;
        made.colleague = desk.tariq;
        made.due = {monday + 3h, false};
        const PromiseId id = desk.ledger(desk.mara).make(made);
        QVERIFY_THROWS_EXCEPTION(InvalidInput, desk.ledger(desk.mara).record(id, HandedOver{desk.tariq}));
        made.promiser = std::nullopt;
        made.department = desk.departmentOf(QStringLiteral("Service"));
        made.colleague = desk.ida;
        const PromiseId unclaimed = desk.ledger(desk.mara).make(made);
        QVERIFY_THROWS_EXCEPTION(InvalidInput, desk.ledger(desk.ida).record(unclaimed, Claimed{}));
        QVERIFY_THROWS_EXCEPTION(
            InvalidInput, desk.ledger(desk.mara).correct(
                              id, {.what = {}, .promisee = QStringLiteral("mara lind"), .channel = {}, .size = {}}));
        QCOMPARE(desk.row(id).promisee, QStringLiteral("Tariq Aziz"));
    }

    void nobodyAcceptsWhatIsPromisedToThemMeanwhile() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        desk.ledger(desk.mara).record(id, HandedOver{desk.tariq});
        desk.ledger(desk.mara).correct(
            id, {.what = {}, .promisee = QStringLiteral("Tariq Aziz"), .channel = {}, .size = {}});
        QCOMPARE(desk.row(id).promisee, QStringLiteral("Tariq Aziz"));
        QVERIFY_THROWS_EXCEPTION(InvalidInput, desk.ledger(desk.tariq).record(id, Accepted{}));
        QCOMPARE(desk.row(id).holder, QStringLiteral("Mara Lind"));
    }

    void correctionsMendAllInOneAndNothingElse() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        const services::Correction correction{.what = QStringLiteral("Call Anna Kellner back"),
                                              .promisee = QStringLiteral("Anna Kellner"),
                                              .channel = QStringLiteral("phone"), // as it was
                                              .size = Size::Large};
        QCOMPARE(desk.ledger(desk.mara).correct(id, correction), 3);
        const PromiseRow row = desk.row(id);
        QCOMPARE(row.what, QStringLiteral("Call Anna Kellner back"));
        QCOMPARE(row.promisee, QStringLiteral("Anna Kellner"));
        QCOMPARE(row.channel, QStringLiteral("phone"));
        QCOMPARE(row.size, Size::Large);
        QCOMPARE(row.judgedDue.at, monday + 3h);
        QVERIFY_THROWS_EXCEPTION(InvalidInput, desk.ledger(desk.mara).correct(id, correction));
        QCOMPARE(desk.problems(), QStringList());
    }

    void aRefusedCorrectionLeavesNoHalf() {
        Desk desk;
        const PromiseId id = desk.promise(monday + 3h);
        QVERIFY_THROWS_EXCEPTION(
            InvalidInput,
            desk.ledger(desk.mara).correct(
                id,
                {.what = QStringLiteral("Other words"), .promisee = QStringLiteral("  "), .channel = {}, .size = {}}));
        QCOMPARE(desk.row(id).what, QStringLiteral("Call Anna Keller back"));
    }

    void whatIsRefusedForOneIsDoneForTheOthers() {
        Desk desk;
        const PromiseId first = desk.promise(monday + 3h);
        const PromiseId closed = desk.promise(monday + 3h);
        const PromiseId last = desk.promise(monday + 3h);
        desk.ledger(desk.mara).record(closed, Kept{});
        services::Ledger ledger = desk.ledger(desk.mara);
        const auto keep = [](services::Ledger& each, PromiseId id) { each.record(id, Kept{}); };
        const services::Written written = services::writeEach(desk.database(), ledger, {first, closed, last}, keep);
        QCOMPARE(written.done, (std::vector{first, last}));
        QCOMPARE(written.refused, 1);
        QVERIFY2(written.whyRefused.contains(QStringLiteral("Call Anna Keller back")), qPrintable(written.whyRefused));
        QCOMPARE(desk.row(last).outcome, Outcome::Kept);
        QVERIFY_THROWS_EXCEPTION(NotAllowed, services::writeEach(desk.database(), ledger, {first, last}, keep));
    }
};

QTEST_GUILESS_MAIN(TestAnswers)
#include "test_answers.moc"
