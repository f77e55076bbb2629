#include "services/book_setup.h"
#include "services/people.h"
#include "storage/event_store.h"
#include "tests/support/book_desk.h"

#include <QTest>

#include <set>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::BookDesk;
using tests::monday;

namespace {

/// Mara and Tariq, and Ann, who is a bystander unless something says otherwise.
struct Desk : BookDesk {
    PersonId ann = services::addPerson(database(), {mara, now}, changes, QStringLiteral("Ann Berg"),
                                       QStringLiteral("Service"), services::Role::Staff);
    PromiseId maras = promise(monday + 3h);
    std::int64_t seen = services::newestEvent(database());

    void look() { seen = services::newestEvent(database()); }
    services::Changes news() { return services::changesSince(database(), seen); }
    void record(PersonId actor, const EventDetail& detail) { ledger(actor).record(maras, detail); }
    /// The newest alone.
    std::set<PersonId> concerned() {
        const services::Changes changes = news();
        std::set<PersonId> people;
        for (const PersonId person : {mara, tariq, ann}) {
            if (changes.mayConcern(person))
                people.insert(person);
        }
        return people;
    }
};

} // namespace

/// Whom a change that others made concerns: a window that shows nothing of theirs need not ask the book about it.
class TestConcernedPeople : public QObject {
    Q_OBJECT

private slots:
    void whoHoldsItIsConcernedAndBystandersAreNot() {
        Desk desk;
        desk.record(desk.mara, Note{QStringLiteral("She called again")});
        QCOMPARE(desk.concerned(), (std::set{desk.mara}));
    }

    void whoDoesSomethingAboutItIs() {
        Desk desk;
        desk.record(desk.tariq, Note{QStringLiteral("She called me")});
        QCOMPARE(desk.concerned(), (std::set{desk.mara, desk.tariq}));
    }

    void whomItIsOfferedToIs() {
        Desk desk;
        desk.record(desk.mara, HandedOver{desk.tariq});
        QCOMPARE(desk.concerned(), (std::set{desk.mara, desk.tariq}));
    }

    void whoHadItBetweenIs() {
        Desk desk;
        desk.record(desk.mara, HandedOver{desk.tariq});
        desk.record(desk.tariq, Accepted{});
        desk.record(desk.mara, HandedOver{desk.ann});
        desk.look();
        desk.record(desk.ann, Accepted{});
        QVERIFY(desk.concerned().contains(desk.tariq));
    }

    void whomItWasPromisedToIs() {
        Desk desk;
        services::NewPromise made;
        made.what = QStringLiteral("Send the figures");
        made.promiser = desk.mara;
        made.colleague = desk.tariq;
        made.due = {monday + 2h, false};
        desk.ledger(desk.mara).make(made);
        QCOMPARE(desk.concerned(), (std::set{desk.mara, desk.tariq}));
    }

    void whatWaitsOnItConcernsWhoeverWaits() {
        Desk desk;
        services::NewPromise made;
        made.what = QStringLiteral("Send it");
        made.promiser = desk.tariq;
        made.contact = QStringLiteral("Anna Keller");
        made.due = {monday + 4h, false};
        const PromiseId waiting = desk.ledger(desk.tariq).make(made);
        desk.ledger(desk.tariq).record(waiting, WaitsOn{desk.maras});
        desk.look();
        desk.record(desk.mara, Kept{});
        QCOMPARE(desk.concerned(), (std::set{desk.mara, desk.tariq}));
    }

    void whatNobodyHasConcernsEverybody() {
        Desk desk;
        services::NewPromise made;
        made.what = QStringLiteral("Somebody comes by");
        for (const services::PersonRow& person : services::people(desk.database())) {
            if (person.id == desk.ann)
                made.department = person.departmentId;
        }
        made.contact = QStringLiteral("Anna Keller");
        made.due = {monday + 4h, false};
        desk.ledger(desk.mara).make(made);
        QVERIFY(!desk.news().concerned);
        QCOMPARE(desk.concerned().size(), std::size_t(3));
    }

    void whatIsToBeVoidedConcernsWhoeverMayConfirmIt() {
        Desk desk;
        desk.now = monday + 1h;
        desk.record(desk.mara, Voided{QStringLiteral("It was never promised")});
        QCOMPARE(desk.concerned().size(), std::size_t(3));
    }

    void whatIsSaidOfTheTeamConcernsEverybody() {
        Desk desk;
        (void)services::addPerson(desk.database(), {desk.mara, desk.now}, desk.changes, QStringLiteral("Bo Lund"),
                                  QStringLiteral("Service"), services::Role::Staff);
        QVERIFY(desk.news().everything);
        QCOMPARE(desk.concerned().size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestConcernedPeople)
#include "test_concerned_people.moc"
