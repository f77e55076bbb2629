#include "domain/errors.h"
#include "services/book_settings.h"
#include "services/coming_reminders.h"
#include "services/escalation.h"
#include "services/people.h"
#include "services/reminder_rules.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "storage/follow_up_store.h"
#include "tests/support/book_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::ComingReminder;
using services::LastCalls;
using tests::monday;

namespace {

const QTimeZone berlin("Europe/Berlin");

Moment at(const QString& text) {
    return *fromIso(text, berlin);
}

/// A lead and two more of Service beside the desk's two, of whom Mara is of Service and Tariq of Logistics.
struct Team : tests::BookDesk {
    PersonId lena;
    PersonId ann;

    Team() {
        lena = add("Lena Vogt", services::Role::Lead);
        ann = add("Ann Berg", services::Role::Staff);
    }
    PersonId add(const char* name, services::Role role) {
        return services::addPerson(database(), {{}, now}, changes, QString::fromLatin1(name), QStringLiteral("Service"),
                                   role);
    }
    PromiseId promiseOf(PersonId holder, const QString& due) {
        services::NewPromise made;
        made.what = QStringLiteral("Call Anna Keller back");
        made.promiser = holder;
        made.contact = QStringLiteral("Anna Keller");
        made.due = {at(due), false};
        return ledger(holder).make(made);
    }
    void away(PersonId person, const char* first, const char* last, std::optional<PersonId> cover) {
        services::addAbsences(database(), {person, now}, changes, person,
                              {{.first = QDate::fromString(QString::fromLatin1(first), Qt::ISODate),
                                .last = QDate::fromString(QString::fromLatin1(last), Qt::ISODate),
                                .cover = cover}});
    }
    /// "at 2026-11-23T15:00", by when they are told.
    QStringList coming(PersonId person, const LastCalls& calls = {}) {
        QStringList lines;
        for (const ComingReminder& each : services::comingReminders(database(), person, now, calls))
            lines << storage::keyOf(each.key.kind) + u' ' +
                         toDateTime(each.tell, berlin).toString(u"yyyy-MM-ddTHH:mm") +
                         (each.away ? QStringLiteral(" for another") : QString());
        return lines;
    }
    void tell(PersonId person) {
        storage::TellingStore store(database());
        for (const ComingReminder& each : services::comingReminders(database(), person, now))
            if (each.tell <= now)
                QVERIFY(store.claim(person, each.key, each.telling, {now}));
    }
};

} // namespace

/// It is Monday, 2026-11-23, 11:00 in Berlin; everybody works from nine to five.
class TestComingReminders : public QObject {
    Q_OBJECT

private slots:
    void theHoursOfTheirPersonHold() {
        Team team;
        team.promiseOf(team.ann, QStringLiteral("2026-11-24T09:30"));
        QCOMPARE(team.coming(team.ann),
                 (QStringList{QStringLiteral("before 2026-11-24T09:00"), QStringLiteral("at 2026-11-24T09:30")}));
        OwnHours hours;
        hours[1] = std::vector<WorkingRange>{{QTime(12, 0), QTime(20, 0)}}; // Tuesdays
        services::setOwnHours(team.database(), {team.ann, team.now}, team.changes, team.ann, hours);
        QCOMPARE(team.coming(team.ann),
                 (QStringList{QStringLiteral("before 2026-11-23T16:45"), QStringLiteral("at 2026-11-23T16:45")}));
    }

    void theQuietTimesOfTheirPersonHold() {
        Team team;
        team.promiseOf(team.ann, QStringLiteral("2026-11-24T15:00"));
        services::ReminderWishes wishes;
        wishes.quiet = quietTimesIn(QStringLiteral("14:00-14:30"));
        services::setReminderWishes(team.database(), {team.ann, team.now}, team.changes, wishes);
        QCOMPARE(team.coming(team.ann).front(), QStringLiteral("before 2026-11-24T14:30"));
        QVERIFY(team.coming(team.mara).isEmpty());
    }

    void quietNowHoldsBackWhatHasCome() {
        Team team;
        team.promiseOf(team.ann, QStringLiteral("2026-11-23T15:50"));
        const QStringList before = team.coming(team.ann);
        QCOMPARE(before,
                 (QStringList{QStringLiteral("before 2026-11-23T14:50"), QStringLiteral("at 2026-11-23T15:50")}));
        team.now = at(QStringLiteral("2026-11-23T14:04"));
        services::ReminderWishes wishes;
        wishes.quiet = quietTimesIn(QStringLiteral("14:00-16:00"));
        services::setReminderWishes(team.database(), {team.ann, team.now}, team.changes, wishes);
        QCOMPARE(team.coming(team.ann),
                 (QStringList{QStringLiteral("before 2026-11-23T16:00"), QStringLiteral("at 2026-11-23T16:00")}));
        services::setReminderWishes(team.database(), {team.ann, team.now}, team.changes, {});
        QCOMPARE(team.coming(team.ann), before); // nothing was lost
    }

    void aHolidayShiftsThem() {
        Team team;
        team.promiseOf(team.ann, QStringLiteral("2026-11-24T09:30"));
        services::addHolidays(team.database(), {team.mara, team.now}, team.changes,
                              {{QDate(2026, 11, 24), QStringLiteral("Founders' Day")}});
        QCOMPARE(team.coming(team.ann),
                 (QStringList{QStringLiteral("before 2026-11-23T16:45"), QStringLiteral("at 2026-11-23T16:45")}));
    }

    void whoIsAwayIsToldBeforeTheyGo() {
        Team team;
        team.promiseOf(team.ann, QStringLiteral("2026-11-25T15:00"));
        team.away(team.ann, "2026-11-25", "2026-11-27", {});
        QCOMPARE(team.coming(team.ann),
                 (QStringList{QStringLiteral("before 2026-11-24T16:45"), QStringLiteral("at 2026-11-24T16:45")}));
    }

    void whoCoversIsToldAndTheHolderStays() {
        Team team;
        const PromiseId call = team.promiseOf(team.ann, QStringLiteral("2026-11-25T15:00"));
        team.promiseOf(team.ann, QStringLiteral("2026-11-30T15:00"));
        team.away(team.ann, "2026-11-25", "2026-11-27", team.mara);
        QCOMPARE(team.coming(team.mara), (QStringList{QStringLiteral("before 2026-11-25T14:00 for another"),
                                                      QStringLiteral("at 2026-11-25T15:00 for another")}));
        QCOMPARE(team.coming(team.ann),
                 (QStringList{QStringLiteral("before 2026-11-30T14:00"), QStringLiteral("at 2026-11-30T15:00")}));
        QCOMPARE(team.row(call).holderId, team.ann);
    }

    void whoCoversForWhoCoversIsTold() {
        Team team;
        team.promiseOf(team.ann, QStringLiteral("2026-11-25T15:00"));
        team.away(team.ann, "2026-11-25", "2026-11-27", team.mara);
        team.away(team.mara, "2026-11-25", "2026-11-25", team.lena);
        QCOMPARE(team.coming(team.lena).size(), 2);
        QVERIFY(team.coming(team.mara).isEmpty());
        QCOMPARE(services::toldInsteadOf(team.database(), team.ann, at(QStringLiteral("2026-11-26T12:00"))), team.mara);
    }

    void whoCoverForEachOtherAreTold() {
        Team team;
        team.promiseOf(team.ann, QStringLiteral("2026-11-25T15:00"));
        team.away(team.ann, "2026-11-25", "2026-11-27", team.mara);
        team.away(team.mara, "2026-11-25", "2026-11-27", team.ann);
        QCOMPARE(team.coming(team.ann).size(), 2); // before she goes
        QVERIFY(team.coming(team.mara).isEmpty());
    }

    void whatNobodyWasToldIsForWhoCoversNow() {
        Team team;
        team.promiseOf(team.ann, QStringLiteral("2026-11-23T15:00")); // her computer is off
        team.now = at(QStringLiteral("2026-11-23T16:00"));
        team.away(team.ann, "2026-11-24", "2026-11-27", team.mara);
        QVERIFY(team.coming(team.mara).isEmpty());
        team.now = at(QStringLiteral("2026-11-24T09:00"));
        QCOMPARE(team.coming(team.mara).size(), 2);
        QVERIFY(team.coming(team.ann).isEmpty());
        team.now = at(QStringLiteral("2026-11-30T09:00"));
        QCOMPARE(team.coming(team.ann).size(), 2);
    }

    void coveringForOneself() {
        Team team;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, team.away(team.ann, "2026-11-25", "2026-11-27", team.ann));
    }

    void anotherWhoCoversTakesTheirPlace() {
        Team team;
        team.away(team.ann, "2026-11-25", "2026-11-27", team.mara);
        team.away(team.ann, "2026-11-25", "2026-11-27", team.lena);
        const auto absences = services::workingTimeOf(team.database(), team.ann).absences;
        QCOMPARE(absences.size(), std::size_t(1));
        QCOMPARE(absences.front().absence.cover, std::optional(team.lena));
    }

    void aHandOverThatIsAcceptedRemindsWhoHasItNow() {
        Team team;
        const PromiseId call = team.promiseOf(team.ann, QStringLiteral("2026-11-23T15:00"));
        team.now = at(QStringLiteral("2026-11-23T15:30"));
        team.tell(team.ann);
        team.ledger(team.ann).record(call, HandedOver{team.mara});
        QVERIFY(team.coming(team.mara).isEmpty());
        team.ledger(team.mara).record(call, Accepted{});
        QCOMPARE(team.coming(team.mara).size(), 2); // it is overdue, and she was not told
        QVERIFY(team.coming(team.ann).isEmpty());
    }

    void theLastCallComesOnceWhileItCanBeKept_data() {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("call");
        QTest::addColumn<QString>("told"); // empty: not
        QTest::newRow("at work") << "2026-11-25T15:00"
                                 << "2026-11-24T10:20"
                                 << "last_call 2026-11-24T10:20";
        QTest::newRow("in the night") << "2026-11-25T15:00"
                                      << "2026-11-24T22:20"
                                      << "last_call 2026-11-25T09:00";
        QTest::newRow("too late in the morning") << "2026-11-25T08:00"
                                                 << "2026-11-24T22:20"
                                                 << "last_call 2026-11-24T16:45";
        QTest::newRow("for another deadline") << "2026-11-25T15:00"
                                              << ""
                                              << "";
    }
    void theLastCallComesOnceWhileItCanBeKept() {
        QFETCH(QString, due);
        QFETCH(QString, call);
        QFETCH(QString, told);
        Team team;
        const PromiseId id = team.promiseOf(team.ann, due);
        const LastCalls calls = {{id, call.isEmpty()
                                          ? services::LastCall{at(QStringLiteral("2026-11-26T15:00")), at(due) - 5h}
                                          : services::LastCall{at(due), at(call)}}};
        QCOMPARE(team.coming(team.ann, calls).contains(told), !told.isEmpty());
        QCOMPARE(team.coming(team.ann, calls).size(), told.isEmpty() ? 2 : 3);
        storage::TellingStore(team.database()).claim(team.ann, {id, ReminderKind::LastCall, at(due)}, {}, {team.now});
        QCOMPARE(team.coming(team.ann, calls).size(), 2);
        team.now = at(QStringLiteral("2026-11-25T15:01"));
        QVERIFY(!team.coming(team.ann, calls).contains(told) || told.isEmpty());
    }

    void leadsAreToldOfWhatStaysOverdue_data() {
        QTest::addColumn<int>("after"); // working minutes
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("told");
        QTest::newRow("at once") << 0 << "2026-11-23T15:00"
                                 << "2026-11-23T15:00";
        QTest::newRow("an hour") << 60 << "2026-11-23T15:00"
                                 << "2026-11-23T16:00";
        QTest::newRow("over night, in working time") << 120 << "2026-11-23T16:00"
                                                     << "2026-11-24T10:00";
        QTest::newRow("over the weekend") << 480 << "2026-11-27T16:00"
                                          << "2026-11-30T16:00";
        QTest::newRow("never at midnight") << 0 << "2026-11-24T00:00"
                                           << "2026-11-24T09:00";
    }
    void leadsAreToldOfWhatStaysOverdue() {
        QFETCH(int, after);
        QFETCH(QString, due);
        QFETCH(QString, told);
        Team team;
        services::setEscalation(team.database(), {team.lena, team.now}, team.changes, after);
        const PromiseId call = team.promiseOf(team.ann, due);
        const QString line = QStringLiteral("escalation ") + told;
        QCOMPARE(team.coming(team.lena), QStringList{line});
        QVERIFY(!team.coming(team.ann).contains(line));
        team.now = at(told) - 1min;
        team.tell(team.lena);
        QCOMPARE(team.coming(team.lena), QStringList{line});
        team.now = at(told);
        team.tell(team.lena);
        QVERIFY(team.coming(team.lena).isEmpty());
        team.now += 72h;
        QVERIFY(team.coming(team.lena).isEmpty()); // the digest has it
        team.ledger(team.ann).record(call, Kept{});
    }

    void whatWasKeptOrIsOnesOwnIsNoCase() {
        Team team;
        services::setEscalation(team.database(), {team.lena, team.now}, team.changes, 60);
        const PromiseId call = team.promiseOf(team.ann, QStringLiteral("2026-11-23T15:00"));
        team.promiseOf(team.lena, QStringLiteral("2026-11-23T15:00"));
        QCOMPARE(team.coming(team.lena).filter(QStringLiteral("escalation")).size(), 1);
        team.ledger(team.ann).record(call, Kept{});
        QVERIFY(team.coming(team.lena).filter(QStringLiteral("escalation")).isEmpty());
    }

    void aSilentMoveSparesNobodyTheEscalation() {
        Team team;
        services::setEscalation(team.database(), {team.lena, team.now}, team.changes, 60);
        const PromiseId call = team.promiseOf(team.ann, QStringLiteral("2026-11-23T15:00"));
        Renegotiated moved;
        moved.due = {at(QStringLiteral("2026-11-27T15:00")), false};
        moved.reason = QStringLiteral("parts");
        team.ledger(team.ann).record(call, moved); // nobody was told: it is judged by the first deadline
        QCOMPARE(team.coming(team.lena), QStringList{QStringLiteral("escalation 2026-11-23T16:00")});
        moved.told = Telling{team.now, ChannelId(1)};
        team.ledger(team.ann).record(call, moved);
        QCOMPARE(team.coming(team.lena), QStringList{QStringLiteral("escalation 2026-11-27T16:00")});
    }

    void whatWasOverdueBeforeTheTeamSetATimeIsNoCase() {
        Team team;
        team.promiseOf(team.ann, QStringLiteral("2026-11-23T12:00"));
        team.now = at(QStringLiteral("2026-11-24T12:00"));
        services::setEscalation(team.database(), {team.lena, team.now}, team.changes, 60);
        QVERIFY(team.coming(team.lena).isEmpty());
        services::setEscalation(team.database(), {team.lena, team.now}, team.changes, {});
        team.promiseOf(team.ann, QStringLiteral("2026-11-24T15:00"));
        QVERIFY(team.coming(team.lena).isEmpty());
    }

    void whoCoversForALeadIsToldOfTheirPeople() {
        Team team;
        services::setEscalation(team.database(), {team.lena, team.now}, team.changes, 60);
        team.promiseOf(team.ann, QStringLiteral("2026-11-23T15:00"));
        team.promiseOf(team.tariq, QStringLiteral("2026-11-23T15:00")); // of another department
        team.away(team.lena, "2026-11-23", "2026-11-25", team.tariq);
        QCOMPARE(team.coming(team.tariq).filter(QStringLiteral("escalation")),
                 QStringList{QStringLiteral("escalation 2026-11-23T16:00")});
        team.now = at(QStringLiteral("2026-11-26T09:00"));
        QVERIFY(team.coming(team.tariq).filter(QStringLiteral("escalation")).isEmpty());
    }

    void whoIsInChargeOfWhom() {
        Team team;
        const PersonId olga = team.add("Olga Boss", services::Role::Owner);
        const services::Charges lenas = services::chargesOf(team.database(), team.lena);
        QVERIFY(lenas.people.contains(team.ann) && !lenas.people.contains(team.lena));
        QVERIFY(services::chargesOf(team.database(), team.ann).isEmpty());
        const services::Charges olgas = services::chargesOf(team.database(), olga);
        QVERIFY(!olgas.people.contains(team.ann)); // Lena is
        QVERIFY(olgas.people.contains(team.lena)); // who is led by nobody else
        const bool ofService = lenas.people.contains(team.tariq);
        QCOMPARE(olgas.people.contains(team.tariq), !ofService);
    }

    void whatIsToldIsClaimedOnce() {
        Team team;
        const PromiseId call = team.promiseOf(team.ann, QStringLiteral("2026-11-23T15:00"));
        storage::TellingStore store(team.database());
        const storage::ReminderKey key{call, ReminderKind::At, at(QStringLiteral("2026-11-23T15:00"))};
        const storage::ReminderTelling first{team.now, 1, team.now + 30min};
        QVERIFY(store.claim(team.ann, key, {}, first));
        QVERIFY(!store.claim(team.ann, key, {}, first));
        QVERIFY(store.claim(team.mara, key, {}, first)); // for somebody else it is another
        const storage::ReminderTelling second{team.now + 30min, 2, std::nullopt};
        QVERIFY(store.claim(team.ann, key, first, second));
        QVERIFY(!store.claim(team.ann, key, first, second));
        QCOMPARE(store.of(team.ann).at(key), second);
    }
};

QTEST_GUILESS_MAIN(TestComingReminders)
#include "test_coming_reminders.moc"
