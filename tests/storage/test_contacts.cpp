#include "domain/errors.h"
#include "services/contact_forgetting.h"
#include "services/contact_merging.h"
#include "services/contacts.h"
#include "services/redaction.h"
#include "services/verification.h"
#include "storage/contact_record.h"
#include "storage/contact_store.h"
#include "storage/database.h"
#include "tests/support/open_book.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using services::Changes;
using storage::Database;
using tests::OpenBook;
using namespace std::chrono_literals;

namespace {

const Moment monday = fromMicroseconds(1'795'428'000'000'000);

/// A book in which Mara promised something to Anna Keller.
struct Desk {
    OpenBook open{monday};
    PersonId mara = open.person(QStringLiteral("Mara Lind"), QStringLiteral("Service"));
    PromiseId promise = open.promise(mara, QStringLiteral("Call back"), monday + 2h);

    void exec(const char* sql) {
        open.run([sql](Database& database, Changes&) { database.exec(QString::fromLatin1(sql)); });
    }
    QString problems() {
        return open.run(
            [](Database& database, Changes&) { return services::verify(database, {}, {}).problems.join('\n'); });
    }
    std::int64_t repair() {
        return open.run([](Database& database, Changes&) { return services::repair(database).all(); });
    }
    QString nameOf(int contact) {
        return open.run([contact](Database& database, Changes&) {
            return storage::ContactStore(database).find(ContactId(contact))->name;
        });
    }
    void promiseTo(const QString& name) {
        services::NewPromise made;
        made.what = QStringLiteral("Send the plan");
        made.promiser = mara;
        made.contact = name;
        made.due = {monday + 3h, false};
        open.make(made);
    }
};

} // namespace

/// Who the customers are stands in the history; what is known of them does not.
class TestContacts : public QObject {
    Q_OBJECT

private slots:
    void aSwappedNameIsSeenAndMended() {
        Desk desk;
        QCOMPARE(desk.problems(), QString());
        desk.exec("UPDATE contacts SET name = 'Somebody Else'");
        QVERIFY2(desk.problems().contains("Anna Keller"), qPrintable(desk.problems()));
        QCOMPARE(desk.repair(), std::int64_t(1));
        QCOMPARE(desk.nameOf(1), "Anna Keller");
        QCOMPARE(desk.problems(), QString());
    }

    void aCustomerThatNoEventBroughtIsSeenAndRemoved() {
        Desk desk;
        desk.exec("INSERT INTO contacts (id, name) VALUES (7, 'Stranger')");
        QVERIFY(desk.problems().contains("7"));
        (void)desk.repair();
        QCOMPARE(desk.problems(), QString());
    }

    void aMergeThatNobodyMadeIsSeenAndMended() {
        Desk desk;
        desk.promiseTo(QStringLiteral("Bo Berg"));
        desk.exec("UPDATE contacts SET merged_into_id = 1 WHERE id = 2");
        QVERIFY(desk.problems().contains("merged"));
        (void)desk.repair();
        QCOMPARE(desk.problems(), QString());
    }

    void aBookOfOldTakesItsCustomersOverWithTheFirstNewOne() {
        // As version 1 had it: a customer without a fact.
        OpenBook old(monday);
        old.run([](Database& database, Changes&) {
            database.exec(QStringLiteral("INSERT INTO contacts (id, name) VALUES (5, 'Old Customer')"));
        });
        const auto problems = [&] {
            return old.run([](Database& database, Changes&) { return services::verify(database, {}, {}).problems; });
        };
        QCOMPARE(problems(), QStringList());
        old.run([](Database& database, Changes& changes) {
            (void)services::addCustomer(database, {.actor = {}, .now = monday}, changes, QStringLiteral("New One"), {});
        });
        QCOMPARE(problems(), QStringList());
        old.run([](Database& database, Changes&) {
            database.exec(QStringLiteral("UPDATE contacts SET name = 'Swapped' WHERE id = 5"));
        });
        QCOMPARE(problems().size(), 1);
    }

    void aCustomerOfABookOfOldIsForgottenToo() {
        OpenBook old(monday);
        const PersonId mara = old.person(QStringLiteral("Mara Lind"), QStringLiteral("Service"));
        old.run([](Database& database, Changes&) {
            database.exec(QStringLiteral("INSERT INTO contacts (id, name) VALUES (5, 'Old Customer'), (6, 'Other')"));
        });
        old.run([mara](Database& database, Changes& changes) {
            (void)services::forgetCustomer(database, {.actor = mara, .now = monday}, changes, ContactId(5));
        });
        old.run([](Database& database, Changes&) {
            const auto verification = services::verify(database, {}, {});
            QCOMPARE(verification.problems, QStringList());
            QCOMPARE(verification.redactedTexts, 1);
            QCOMPARE(storage::ContactStore(database).find(ContactId(5))->name, "Customer 5, name removed");
            QCOMPARE(storage::ContactStore(database).find(ContactId(6))->name, "Other");
            QCOMPARE(services::removedNames(database).at(0).by, "Mara Lind");
        });
    }

    void detailsAreNotInTheHistory() {
        Desk desk;
        const auto events = [&] {
            return desk.open.run(
                [](Database& database, Changes&) { return services::verify(database, {}, {}).seal.count; });
        };
        const auto before = events();
        desk.open.run([](Database& database, Changes& changes) {
            Contact anna = services::customerNamed(database, QStringLiteral("Anna Keller"));
            ContactDetails details;
            details.mails << QStringLiteral("anna@keller.example");
            services::changeCustomer(database, {.actor = {}, .now = monday}, changes, anna, anna.name, details);
        });
        QCOMPARE(events(), before);
        desk.exec("DELETE FROM contact_addresses");
        QCOMPARE(desk.problems(), QString());
    }

    void whoWasMergedIntoOthersIsFoundAcrossSteps() {
        Desk desk;
        for (const char* name : {"Bo Berg", "Cy Cole"})
            desk.promiseTo(QString::fromLatin1(name));
        desk.open.run([&](Database& database, Changes& changes) {
            const services::Session mara{.actor = desk.mara, .now = monday};
            services::mergeCustomers(database, mara, changes, ContactId(1), ContactId(2));
            services::mergeCustomers(database, mara, changes, ContactId(2), ContactId(3));
        });
        const auto ids =
            desk.open.run([](Database& database, Changes&) { return services::idsOf(database, ContactId(3)); });
        QCOMPARE(ids.size(), std::size_t(3));
        QVERIFY_EXCEPTION_THROWN(desk.open.run([&](Database& database, Changes& changes) {
            services::mergeCustomers(database, {.actor = desk.mara, .now = monday}, changes, ContactId(3),
                                     ContactId(1));
        }),
                                 domain::InvalidInput);
        QCOMPARE(desk.problems(), QString());
    }

    void nobodyMergesOrPartsWithoutSayingWhoTheyAre() {
        Desk desk;
        desk.promiseTo(QStringLiteral("Bo Berg"));
        const services::Session nobody{.actor = {}, .now = monday};
        const auto merge = [&](const services::Session& session) {
            desk.open.run([&](Database& database, Changes& changes) {
                services::mergeCustomers(database, session, changes, ContactId(1), ContactId(2));
            });
        };
        const auto part = [&](const services::Session& session) {
            desk.open.run([&](Database& database, Changes& changes) {
                services::partCustomer(database, session, changes, ContactId(1));
            });
        };
        QVERIFY_EXCEPTION_THROWN(merge(nobody), NotAllowed);
        merge({.actor = desk.mara, .now = monday});
        QVERIFY_EXCEPTION_THROWN(part(nobody), NotAllowed);
        part({.actor = desk.mara, .now = monday});
        QCOMPARE(desk.problems(), QString());
    }

    void aChangeThatSawAnOlderCustomerIsAConflict() {
        Desk desk;
        const Contact seen = desk.open.run([](Database& database, Changes&) {
            return services::customerNamed(database, QStringLiteral("Anna Keller"));
        });
        const auto change = [&](const char* organisation) {
            desk.open.run([&](Database& database, Changes& changes) {
                services::ContactDetails details = seen.details;
                details.organisation = QString::fromUtf8(organisation);
                services::changeCustomer(database, {.actor = {}, .now = monday}, changes, seen, seen.name, details);
            });
        };
        change("Keller & Co");
        QVERIFY_EXCEPTION_THROWN(change("Keller GmbH"), domain::Conflict);
    }

    void likenessIsFound_data() {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("pairs");
        QTest::newRow("order") << QStringList{"Anna Keller", "Keller, Anna"} << 1;
        QTest::newRow("accents and case") << QStringList{"René Dupont", "rene dupont"} << 1;
        QTest::newRow("one letter more") << QStringList{"Anna Keller", "Anna Keler"} << 1;
        QTest::newRow("another letter") << QStringList{"Anna Keller", "Anna Kehler"} << 1;
        QTest::newRow("short names differ") << QStringList{"Bo", "Jo"} << 0;
        QTest::newRow("numbers differ") << QStringList{"Platform 1 Ltd", "Platform 2 Ltd"} << 0;
        QTest::newRow("others") << QStringList{"Anna Keller", "Bo Berg"} << 0;
    }

    void likenessIsFound() {
        QFETCH(QStringList, names);
        QFETCH(int, pairs);
        std::vector<Contact> contacts;
        for (const QString& name : names) {
            Contact contact;
            contact.id = ContactId(static_cast<std::int64_t>(contacts.size()) + 1);
            contact.name = name;
            contacts.push_back(contact);
        }
        QCOMPARE(static_cast<int>(services::likelyDuplicates(contacts).size()), pairs);
    }

    void aSharedPhoneIsLikenessHoweverItIsWritten() {
        std::vector<Contact> contacts(2);
        contacts[0].id = ContactId(1);
        contacts[0].name = "Anna Keller";
        contacts[1].id = ContactId(2);
        contacts[1].name = "Hotel Adler";
        contacts[0].details.phones << "+49 (30) 123 45 67";
        contacts[1].details.phones << "030-1234567";
        const auto alike = services::likelyDuplicates(contacts);
        QCOMPARE(alike.size(), std::size_t(1));
        QCOMPARE(alike.front().reason, services::LikelyPair::Reason::Phone);
    }
};

QTEST_GUILESS_MAIN(TestContacts)
#include "test_contacts.moc"
