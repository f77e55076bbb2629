#include "services/book_settings.h"
#include "services/contacts.h"
#include "services/own_up_templates.h"
#include "services/saved_views.h"
#include "services/standards.h"
#include "storage/database.h"
#include "tests/support/two_books.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using services::Changes;
using storage::Database;
using tests::TwoBooks;

namespace {

/// "name: as it was | theirs | mine", of each field.
QStringList listed(const std::optional<Disagreement>& conflict) {
    QStringList fields;
    if (conflict) {
        for (const FieldVersions& field : conflict->fields)
            fields << QStringLiteral("%1: %2 | %3 | %4").arg(field.key, field.base, field.theirs, field.mine);
    }
    return fields;
}

Settlement choice(const char* key, const char* theirs, bool mine) {
    Settlement settlement;
    settlement.choose(QString::fromLatin1(key), QString::fromUtf8(theirs), mine);
    return settlement;
}

QString text(const char* words) {
    return QString::fromUtf8(words);
}

/// One customer with an organisation and a phone.
struct CustomerDesk : TwoBooks {
    ContactId id = byMara([this](Database& database, Changes& changes) {
        return services::addCustomer(database, asMara(), changes, text("Anna Keller"), knownAs("Keller & Co", "030 1"));
    });

    static services::ContactDetails knownAs(const char* organisation, const char* phone) {
        services::ContactDetails details;
        details.organisation = text(organisation);
        details.phones = {text(phone)};
        return details;
    }
    Contact customer() {
        return byMara([this](Database& database, Changes&) { return *services::customerOf(database, id); });
    }
    auto change(const services::Session& session, const Contact& seen, const char* name,
                const services::ContactDetails& details, const Settlement& settlement = {}) {
        return [=](Database& database, Changes& changes) {
            services::changeCustomer(database, session, changes, seen, text(name), details, settlement);
        };
    }
};

} // namespace

class TestFormConflicts : public QObject {
    Q_OBJECT

private slots:
    void twoChangesOfACustomerAreShownFieldByField() {
        CustomerDesk desk;
        const Contact seen = desk.customer();
        desk.byTariq(desk.change(desk.asTariq(), seen, "Anna Keller", desk.knownAs("Keller GmbH", "030 2")));
        const auto conflict = desk.conflictOf(
            desk.first.book, desk.change(desk.asMara(), seen, "Anna Keller-Lind", desk.knownAs("Keller AG", "030 1")));
        QCOMPARE(listed(conflict), (QStringList{text("name: Anna Keller | Anna Keller | Anna Keller-Lind"),
                                                text("organisation: Keller & Co | Keller GmbH | Keller AG"),
                                                text("phones: 030 1 | 030 2 | 030 1")}));
        QCOMPARE(desk.customer().details.organisation, text("Keller GmbH"));
        QCOMPARE(desk.customer().name, text("Anna Keller"));
    }

    void theChosenMixOfACustomerIsSaved() {
        CustomerDesk desk;
        const Contact seen = desk.customer();
        desk.byTariq(desk.change(desk.asTariq(), seen, "Anna Keller", desk.knownAs("Keller GmbH", "030 2")));
        Settlement mix = choice("organisation", "Keller GmbH", true);
        mix.choose(text("phones"), text("030 2"), false);
        desk.byMara(desk.change(desk.asMara(), seen, "Anna Keller-Lind", desk.knownAs("Keller AG", "030 1"), mix));
        const Contact saved = desk.customer();
        QCOMPARE(saved.name, text("Anna Keller-Lind"));
        QCOMPARE(saved.details.organisation, text("Keller AG"));
        QCOMPARE(saved.details.phones, QStringList{text("030 2")});
    }

    void theSameChangeOfBothIsNoConflict() {
        CustomerDesk desk;
        const Contact seen = desk.customer();
        const auto details = desk.knownAs("Keller GmbH", "030 1");
        desk.byTariq(desk.change(desk.asTariq(), seen, "Anna Keller", details));
        desk.byMara(desk.change(desk.asMara(), seen, "Anna Keller", details));
        QCOMPARE(desk.customer().details.organisation, text("Keller GmbH"));
    }

    void whoRenamedACustomerIsTold() {
        CustomerDesk desk;
        const Contact seen = desk.customer();
        desk.byTariq(desk.change(desk.asTariq(), seen, "Anna Stein", seen.details));
        const auto conflict =
            desk.conflictOf(desk.first.book, desk.change(desk.asMara(), seen, "Anna Lind", seen.details));
        QVERIFY(conflict);
        QCOMPARE(conflict->who, text("Tariq Aziz"));
        QVERIFY(conflict->when.contains(text("11:00"))); // in the book's zone
    }

    void twoChangesOfAPersonAreMergedByChoice() {
        TwoBooks desk;
        const auto form = [&] {
            return desk.byMara([&](Database& database, Changes&) {
                return services::PersonForm{services::personNamed(database, text("Tariq Aziz")), {}};
            });
        };
        const services::PersonForm seen = form();
        const auto change = [&](const services::Session& session, const services::PersonForm& typed,
                                const Settlement& settlement = {}) {
            return [=](Database& database, Changes& changes) {
                services::changePerson(database, session, changes, seen, typed, settlement);
            };
        };
        services::PersonForm theirs = seen;
        theirs.person.department = text("Service");
        desk.byTariq(change(desk.asTariq(), theirs));
        services::PersonForm mine = seen;
        mine.person.department = text("Office");
        mine.person.role = services::Role::Lead;
        mine.reach.preferred = text("phone");
        const auto conflict = desk.conflictOf(desk.first.book, change(desk.asMara(), mine));
        QCOMPARE(listed(conflict),
                 (QStringList{text("department: Logistics | Service | Office"), text("role: Owner | Owner | Team lead"),
                              text("preferred:  |  | phone")}));
        QCOMPARE(conflict->who, text("Tariq Aziz"));
        desk.byMara(change(desk.asMara(), mine, choice("department", "Service", false)));
        const services::PersonForm saved = form();
        QCOMPARE(saved.person.department, text("Service"));
        QCOMPARE(saved.person.role, services::Role::Lead);
    }

    void aDepartmentIsNotRenamedOverAnotherNewName() {
        TwoBooks desk;
        const DepartmentId id = desk.byMara([](Database& database, Changes&) {
            return services::personNamed(database, text("Tariq Aziz")).departmentId;
        });
        const auto rename = [&](const services::Session& session, const char* name, const Settlement& settlement = {}) {
            return [=](Database& database, Changes& changes) {
                services::renameDepartment(database, session, changes, id, text(name), text("Logistics"), settlement);
            };
        };
        desk.byTariq(rename(desk.asTariq(), "Transport"));
        const auto conflict = desk.conflictOf(desk.first.book, rename(desk.asMara(), "Shipping"));
        QCOMPARE(listed(conflict), QStringList{text("name: Logistics | Transport | Shipping")});
        QCOMPARE(conflict->who, text("Tariq Aziz"));
        desk.byMara(rename(desk.asMara(), "Shipping", choice("name", "Transport", true)));
        QCOMPARE(desk.byMara([](Database& database, Changes&) {
            return services::personNamed(database, text("Tariq Aziz")).department;
        }),
                 text("Shipping"));
    }

    void aStandardIsNotChangedOverAnotherVersion() {
        TwoBooks desk;
        const services::NewTerms before{.words = text("We answer"), .limit = {8, LimitUnit::WorkingHours}};
        const auto define = [&](const services::Session& session, const services::NewTerms& terms, int seen,
                                const Settlement& settlement = {}) {
            return [=](Database& database, Changes& changes) {
                services::defineStandard(database, session, changes, text("Answer"), terms, seen, settlement);
            };
        };
        desk.byMara(define(desk.asMara(), before, 0));
        services::NewTerms theirs = before;
        theirs.limit = {4, LimitUnit::WorkingHours};
        desk.byTariq(define(desk.asTariq(), theirs, 1));
        services::NewTerms mine = before;
        mine.words = text("We answer every mail");
        mine.limit = {2, LimitUnit::WorkingHours};
        const auto conflict = desk.conflictOf(desk.first.book, define(desk.asMara(), mine, 1));
        QVERIFY(conflict);
        QCOMPARE(conflict->fields.size(), 2U);
        QCOMPARE(conflict->who, text("Tariq Aziz"));
        const FieldVersions& limit = conflict->fields.at(1);
        desk.byMara(define(desk.asMara(), mine, 1, choice("limit", limit.theirs.toUtf8().constData(), false)));
        const auto current = desk.byMara([&](Database& database, Changes&) {
            return services::standardNamed(database, text("Answer"), desk.first.now).current();
        });
        QCOMPARE(current.number, 3);
        QCOMPARE(current.terms.words, text("We answer every mail"));
        QCOMPARE(current.terms.limit.amount, 4);
    }

    void aNewStandardDoesNotChangeOneOfTheSameName() {
        TwoBooks desk;
        const services::NewTerms terms{.words = text("We answer"), .limit = {8, LimitUnit::WorkingHours}};
        const auto define = [&](Database& database, Changes& changes) {
            services::defineStandard(database, desk.asMara(), changes, text("Answer"), terms, 0);
        };
        desk.byTariq(define);
        QVERIFY(desk.conflictOf(desk.first.book, define));
    }

    void aHolidayThatWasRemovedComesBackOnlyByChoice() {
        TwoBooks desk;
        const services::Holiday seen{QDate(2026, 12, 24), text("Christmas Eve")};
        const services::Holiday mine{QDate(2026, 12, 24), text("Heiligabend")};
        desk.byMara([&](Database& database, Changes& changes) {
            services::addHolidays(database, desk.asMara(), changes, {seen});
        });
        desk.byTariq([&](Database& database, Changes& changes) {
            services::removeHolidays(database, desk.asTariq(), changes, {seen.day});
        });
        const auto change = [&](const Settlement& settlement) {
            return [=, &desk](Database& database, Changes& changes) {
                services::changeHoliday(database, desk.asMara(), changes, seen, mine, settlement);
            };
        };
        const auto conflict = desk.conflictOf(desk.first.book, change({}));
        QVERIFY(conflict && conflict->fields.size() == 1);
        QCOMPARE(conflict->fields.front().theirs, text("removed"));
        const auto names = [&] {
            return desk.byMara([](Database& database, Changes&) { return services::bookSettings(database).holidays; });
        };
        desk.byMara(change(choice("holiday", "removed", false)));
        QVERIFY(names().empty());
        desk.byMara(change(choice("holiday", "removed", true)));
        QCOMPARE(names(), std::vector{mine});
    }

    void aHolidayIsMovedAndRenamedByTwo() {
        TwoBooks desk;
        const services::Holiday seen{QDate(2026, 12, 24), text("Christmas Eve")};
        desk.byMara([&](Database& database, Changes& changes) {
            services::addHolidays(database, desk.asMara(), changes, {seen});
        });
        desk.byTariq([&](Database& database, Changes& changes) {
            services::changeHoliday(database, desk.asTariq(), changes, seen, {seen.day, text("Heiligabend")});
        });
        const services::Holiday mine{QDate(2026, 12, 31), seen.name};
        const auto change = [&](const Settlement& settlement) {
            return [=, &desk](Database& database, Changes& changes) {
                services::changeHoliday(database, desk.asMara(), changes, seen, mine, settlement);
            };
        };
        const auto conflict = desk.conflictOf(desk.first.book, change({}));
        QVERIFY(conflict);
        Settlement both;
        for (const FieldVersions& field : conflict->fields) {
            QVERIFY(!field.isClash());
            both.choose(field.key, field.theirs, field.isOnlyMine());
        }
        desk.byMara(change(both));
        QCOMPARE(desk.byMara([](Database& database, Changes&) { return services::bookSettings(database).holidays; }),
                 (std::vector{services::Holiday{QDate(2026, 12, 31), text("Heiligabend")}}));
    }

    void wordsForOwningUpAreNotOverwritten() {
        TwoBooks desk;
        const MessageTemplate shipped = desk.byMara([](Database& database, Changes&) {
            for (const services::OwnUpTemplate& one : services::ownUpTemplates(database))
                if (one.language == text("en") && one.miss == services::Miss::Late)
                    return one.text;
            return MessageTemplate();
        });
        const auto change = [&](const services::Session& session, const MessageTemplate& typed) {
            return [=](Database& database, Changes& changes) {
                services::changeOwnUpTemplate(database, session, changes, text("en"), services::Miss::Late, typed,
                                              shipped);
            };
        };
        desk.byTariq(change(desk.asTariq(), {text("Sorry"), shipped.body}));
        const auto conflict =
            desk.conflictOf(desk.first.book, change(desk.asMara(), {text("We are late"), shipped.body}));
        QCOMPARE(listed(conflict),
                 QStringList{QStringLiteral("subject: %1 | Sorry | We are late").arg(shipped.subject)});
    }

    void aViewOfTheTeamIsNotOverwritten() {
        TwoBooks desk;
        desk.byMara(
            [&](Database& database, Changes&) { services::saveView(database, desk.asMara(), text("Ours"), {}, true); });
        const services::SavedView seen = desk.byMara(
            [&](Database& database, Changes&) { return services::viewNamed(database, desk.mara, text("Ours")); });
        const auto change = [&](const services::Session& session, const services::SavedView& typed,
                                const Settlement& settlement = {}) {
            return
                [=](Database& database, Changes&) { services::changeView(database, session, seen, typed, settlement); };
        };
        services::SavedView theirs = seen;
        theirs.filter.search = text("invoice");
        desk.byTariq(change(desk.asTariq(), theirs));
        services::SavedView mine = seen;
        mine.filter.search = text("quote");
        mine.filter.outcomes = {Outcome::Overdue};
        const auto conflict = desk.conflictOf(desk.first.book, change(desk.asMara(), mine));
        QCOMPARE(listed(conflict), (QStringList{text("search:  | invoice | quote"), text("outcomes:  |  | overdue")}));
        desk.byMara(change(desk.asMara(), mine, choice("search", "invoice", true)));
        const services::SavedView saved = desk.byMara(
            [&](Database& database, Changes&) { return services::viewNamed(database, desk.mara, text("Ours")); });
        QCOMPARE(saved.filter.search, text("quote"));
        QCOMPARE(saved.filter.outcomes, std::set{Outcome::Overdue});
    }
};

QTEST_GUILESS_MAIN(TestFormConflicts)

#include "test_form_conflicts.moc"
