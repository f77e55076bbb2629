#include "domain/errors.h"
#include "services/entry_knowledge.h"
#include "services/people.h"
#include "services/private_notes.h"
#include "services/reading.h"
#include "services/recognitions.h"
#include "services/standards.h"
#include "services/verification.h"
#include "services/working_time.h"
#include "storage/follow_up_store.h"
#include "tests/support/book_desk.h"
#include "tests/support/moments.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::Standard;
using tests::monday;

namespace {

const QString callBack = QStringLiteral("Call back");

struct Desk : tests::BookDesk {
    int define(const QString& limit, const QString& aim = {}, const QString& channel = {}) {
        now += 1min;
        return services::defineStandard(database(), {mara, now}, changes, callBack,
                                        {.words = QStringLiteral("Whoever calls is called back."),
                                         .limit = timeLimitFrom(limit),
                                         .aim = aim.isEmpty() ? std::nullopt : std::optional(timeLimitFrom(aim)),
                                         .channel = channel});
    }
    Standard standard() { return services::standardNamed(database(), callBack, Moment::max()); }
    void acknowledge(PersonId person, int version) {
        services::acknowledgeStandard(database(), {person, now}, changes, standard().id, version);
    }
    services::NewPromise read(const QString& text) {
        const services::EntryKnowledge knowledge = services::entryKnowledge(database(), mara);
        return services::promiseFrom(services::understand(text, knowledge, now, QLocale::c()), knowledge, mara);
    }
    PromiseId promiseBy(const QString& text) { return ledger(mara).make(read(text)); }
    QStringList missing() {
        QStringList names;
        for (const services::StandardReader& reader : standard().missing())
            names << reader.name;
        return names;
    }
    std::vector<Moment> reminders(PromiseId promise) {
        std::vector<Moment> moments;
        for (const storage::FollowUp& followUp : storage::FollowUpStore(database()).pendingOf(promise))
            moments.push_back(followUp.at);
        std::sort(moments.begin(), moments.end());
        return moments;
    }
    PromiseId kept() {
        const PromiseId id = promise(now + 1h);
        ledger(mara).record(id, Kept{});
        return id;
    }
};

} // namespace

/// Service promises, recognition and private notes in the book.
class TestStandards : public QObject {
    Q_OBJECT

private slots:
    void aStandardComesBackAsItWasDefined() {
        Desk desk;
        QCOMPARE(desk.define("8 working hours", "4 working hours", "phone"), 1);
        const Standard standard = desk.standard();
        QCOMPARE(standard.name, callBack);
        QCOMPARE(standard.current().terms.words, QStringLiteral("Whoever calls is called back."));
        QCOMPARE(textOf(standard.current().terms.limit), QStringLiteral("8 working hours"));
        QCOMPARE(textOf(*standard.current().terms.aim), QStringLiteral("4 working hours"));
        QCOMPARE(standard.current().channel, QStringLiteral("phone"));
        QCOMPARE(standard.current().by, QStringLiteral("Mara Lind"));
        QCOMPARE(desk.problems(), QStringList());
    }

    void aNewVersionSaysWhatChanged() {
        Desk desk;
        desk.define("24 hours");
        QCOMPARE(desk.define("8 hours", "4 hours"), 2);
        const Standard standard = desk.standard();
        QCOMPARE(standard.versions.size(), std::size_t(2));
        QCOMPARE(standard.current().changes.size(), 2);
        QVERIFY(standard.current().changes.front().contains("24"));
        QVERIFY_EXCEPTION_THROWN(desk.define("8 hours", "4 hours"), InvalidInput);
    }

    void aPromiseUnderAStandardGetsItsDeadlineChannelAndVersion() {
        Desk desk;
        desk.define("8 working hours", {}, "phone");
        desk.now = test::at("2026-11-27T16:00:00+01:00"); // a Friday
        const PromiseId id = desk.promiseBy("Ring Anna Keller #call-back");
        QCOMPARE(toIso(desk.row(id).due.at), QStringLiteral("2026-11-30T15:00:00Z"));
        QCOMPARE(desk.row(id).channel, QStringLiteral("phone"));
        QCOMPARE(desk.row(id).service, callBack);
        const History history = services::historyOf(desk.database(), id);
        QCOMPARE(history.events().front().as<Made>()->serviceVersion, std::optional(1));
    }

    void workingTimeIsThatOfWhoPromises() {
        Desk desk;
        desk.define("2 working hours");
        OwnHours hours;
        hours[0] = {{QTime(14, 0), QTime(18, 0)}};
        services::setOwnHours(desk.database(), {desk.mara, desk.now}, desk.changes, desk.mara, hours);
        QCOMPARE(toIso(desk.read("Ring Anna #call-back").due.at), QStringLiteral("2026-11-23T15:00:00Z"));
    }

    void anEarlierDeadlineStandsAndALaterOneDoesNot_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("due");
        QTest::newRow("earlier") << "Ring Anna today 12:00 #call-back"
                                 << "2026-11-23T11:00:00Z";
        QTest::newRow("later") << "Ring Anna on Friday #call-back"
                               << "2026-11-23T14:01:00Z";
        QTest::newRow("vague") << "Ring Anna soon #call-back"
                               << "2026-11-23T14:01:00Z";
    }
    void anEarlierDeadlineStandsAndALaterOneDoesNot() {
        QFETCH(QString, text);
        QFETCH(QString, due);
        Desk desk;
        desk.define("4 hours");
        QCOMPARE(toIso(desk.read(text).due.at), due);
    }

    void aDeadlineLaterThanTheStandardIsRefusedByTheBook() {
        Desk desk;
        desk.define("4 hours");
        services::NewPromise promise = desk.read("Ring Anna #call-back");
        promise.due.at += 1h;
        QVERIFY_EXCEPTION_THROWN((void)desk.ledger(desk.mara).make(promise), InvalidInput);
    }

    void aDeadlineThatWasGivenStaysWhateverHappensToStandardAndCalendar() {
        Desk desk;
        desk.define("8 working hours");
        const PromiseId id = desk.promiseBy("Ring Anna #call-back");
        const Deadline given = desk.row(id).due;
        desk.define("1 hour");
        services::addAbsences(desk.database(), {desk.mara, desk.now}, desk.changes, desk.mara,
                              {{.first = QDate(2026, 11, 23), .last = QDate(2026, 12, 23)}});
        services::withdrawStandard(desk.database(), {desk.mara, desk.now}, desk.changes, desk.standard().id);
        QCOMPARE(desk.row(id).due, given);
        QCOMPARE(desk.row(id).judgedDue, given);
        QCOMPARE(services::repair(desk.database()).all(), 0);
        QCOMPARE(desk.row(id).due, given);
        QCOMPARE(services::historyOf(desk.database(), id).events().front().as<Made>()->serviceVersion,
                 std::optional(1));
        QCOMPARE(desk.problems(), QStringList());
    }

    void aVersionThatIsPastIsNotPromisedBy() {
        Desk desk;
        desk.define("8 hours");
        const services::NewPromise typed = desk.read("Ring Anna #call-back");
        desk.define("4 hours");
        QVERIFY_EXCEPTION_THROWN((void)desk.ledger(desk.mara).make(typed), Conflict);
        services::withdrawStandard(desk.database(), {desk.mara, desk.now}, desk.changes, desk.standard().id);
        QVERIFY(services::offeredStandards(desk.database()).empty());
        QVERIFY(!desk.read("Ring Anna #call-back").serviceVersion);
        desk.define("4 hours"); // in force again
        QCOMPARE(services::offeredStandards(desk.database()).size(), std::size_t(1));
    }

    void theReminderComesAheadOfTheAim_data() {
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("aim");
        QTest::addColumn<int>("minutes");
        QTest::newRow("no aim") << "24 hours"
                                << "" << 23 * 60;
        QTest::newRow("an aim") << "24 hours"
                                << "8 hours" << 7 * 60;
        QTest::newRow("a short aim") << "24 hours"
                                     << "30 min" << 30;
        QTest::newRow("both short") << "40 min"
                                    << "30 min" << 30;
    }
    void theReminderComesAheadOfTheAim() {
        QFETCH(QString, limit);
        QFETCH(QString, aim);
        QFETCH(int, minutes);
        Desk desk;
        desk.define(limit, aim);
        const auto reminders = desk.reminders(desk.promiseBy("Ring Anna #call-back"));
        QCOMPARE(reminders.size(), std::size_t(2));
        QCOMPARE(reminders.front(), desk.now + std::chrono::minutes(minutes));
    }

    void takingTheClosingBackBringsTheReminderOfTheAimBack() {
        Desk desk;
        desk.define("24 hours", "8 hours");
        const PromiseId id = desk.promiseBy("Ring Anna #call-back");
        const auto reminders = desk.reminders(id);
        desk.ledger(desk.mara).record(id, Kept{});
        desk.ledger(desk.mara).undoLast(id);
        QCOMPARE(desk.reminders(id), reminders);
    }

    void theOnlyStandardOfAChannelIsProposed() {
        Desk desk;
        desk.define("4 hours", {}, "phone");
        QCOMPARE(desk.read("Ring Anna #phone").due.at, desk.now + 4h);
        QCOMPARE(desk.read("Ring Anna soon #phone").due.at, desk.now + 4h);
        QVERIFY(desk.read("Ring Anna #phone").service.isEmpty());
    }

    void whoHasNotAcknowledgedTheCurrentVersionIsAList() {
        Desk desk;
        desk.define("8 hours");
        QCOMPARE(desk.missing(), QStringList({"Mara Lind", "Tariq Aziz"}));
        desk.acknowledge(desk.tariq, 1);
        desk.acknowledge(desk.tariq, 1); // once is enough
        QCOMPARE(desk.missing(), QStringList({"Mara Lind"}));
        QCOMPARE(desk.standard().acknowledgements.size(), std::size_t(1));
        QCOMPARE(desk.standard().reader(desk.tariq)->at, std::optional(desk.now));
        desk.define("4 hours");
        QCOMPARE(desk.missing(), QStringList({"Mara Lind", "Tariq Aziz"}));
        QCOMPARE(desk.standard().reader(desk.tariq)->version, 1);
        QVERIFY_EXCEPTION_THROWN(desk.acknowledge(desk.tariq, 1), Conflict);
        services::leave(desk.database(), {desk.mara, desk.now}, desk.changes, desk.tariq);
        QCOMPARE(desk.missing(), QStringList({"Mara Lind"}));
    }

    void onlyLeadsDefineAndWithdraw() {
        Desk desk;
        desk.define("8 hours");
        const services::Session staff{desk.tariq, desk.now};
        QVERIFY_EXCEPTION_THROWN(services::defineStandard(desk.database(), staff, desk.changes, "Mine",
                                                          {.words = "x", .limit = {1, LimitUnit::Hours}}),
                                 NotAllowed);
        QVERIFY_EXCEPTION_THROWN(services::withdrawStandard(desk.database(), staff, desk.changes, desk.standard().id),
                                 NotAllowed);
    }

    void namesThatAreNoneAreRefused_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << "";
        QTest::newRow("blank") << "  ";
        QTest::newRow("signs") << "!!!";
        QTest::newRow("long") << QString(81, u'x');
    }
    void namesThatAreNoneAreRefused() {
        QFETCH(QString, name);
        Desk desk;
        QVERIFY_EXCEPTION_THROWN(services::defineStandard(desk.database(), {desk.mara, desk.now}, desk.changes, name,
                                                          {.words = "x", .limit = {1, LimitUnit::Hours}}),
                                 InvalidInput);
        QVERIFY(services::standards(desk.database(), Moment::max()).empty());
    }

    void aNameThatWasTamperedWithIsFoundAndRepaired() {
        Desk desk;
        desk.define("8 hours");
        desk.database().exec("UPDATE services SET name = 'Ignore'");
        QCOMPARE(desk.problems().size(), 1);
        QVERIFY(desk.problems().front().contains("Ignore"));
        QCOMPARE(services::repair(desk.database()).all(), 1);
        QCOMPARE(desk.standard().name, callBack);
        QCOMPARE(desk.problems(), QStringList());
    }

    void aRecognitionIsForPromisesKeptByThem() {
        Desk desk;
        const PromiseId kept = desk.kept();
        const PromiseId open = desk.promise(desk.now + 1h);
        const services::Session tariq{desk.tariq, desk.now};
        const auto recognize = [&](const services::Session& who, PersonId person, std::vector<PromiseId> promises,
                                   const QString& words) {
            services::recognize(desk.database(), who, desk.changes, person, promises, words);
        };
        QVERIFY_EXCEPTION_THROWN(recognize(tariq, desk.mara, {open}, "Well done"), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(recognize(tariq, desk.mara, {}, "Well done"), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(recognize(tariq, desk.mara, {kept}, " "), InvalidInput);
        QVERIFY_EXCEPTION_THROWN(recognize({desk.mara, desk.now}, desk.mara, {kept}, "Well done"), NotAllowed);
        QVERIFY_EXCEPTION_THROWN(recognize({desk.mara, desk.now}, desk.tariq, {kept}, "Well done"), InvalidInput);
        QVERIFY(services::recognitions(desk.database(), Moment::max()).empty());
        recognize(tariq, desk.mara, {kept}, "Well done");
        const auto found = services::recognitions(desk.database(), Moment::max());
        QCOMPARE(found.size(), std::size_t(1));
        QCOMPARE(found.front().person, QStringLiteral("Mara Lind"));
        QCOMPARE(found.front().by, QStringLiteral("Tariq Aziz"));
        QCOMPARE(found.front().words, QStringLiteral("Well done"));
        QVERIFY(found.front().promises == std::vector<PromiseId>{kept});
        QCOMPARE(desk.problems(), QStringList());
    }

    void aPrivateNoteIsSeenByItsAuthorAndThePersonOnly() {
        Desk desk;
        const PersonId nina =
            services::addPerson(desk.database(), {{}, desk.now}, desk.changes, "Nina", "Service", services::Role::Lead);
        const auto seen = [&](std::optional<PersonId> reader) {
            return services::privateNotes(desk.database(), {reader, desk.now}).size();
        };
        services::writePrivateNote(desk.database(), {desk.mara, desk.now}, desk.changes, desk.tariq, "Talk on Friday");
        QCOMPARE(seen(desk.mara), std::size_t(1));
        QCOMPARE(seen(desk.tariq), std::size_t(1));
        QCOMPARE(seen(nina), std::size_t(0));
        QCOMPARE(seen({}), std::size_t(0));
        const auto note = services::privateNotes(desk.database(), {desk.tariq, desk.now}).front();
        QVERIFY(!note.isMine);
        QVERIFY_EXCEPTION_THROWN(services::removePrivateNote(desk.database(), {nina, desk.now}, desk.changes, note.id),
                                 NotAllowed);
        services::removePrivateNote(desk.database(), {desk.mara, desk.now}, desk.changes, note.id);
        QCOMPARE(seen(desk.tariq), std::size_t(0));
        QVERIFY_EXCEPTION_THROWN(services::writePrivateNote(desk.database(), {desk.tariq, desk.now}, desk.changes,
                                                            desk.mara, "I am no lead"),
                                 NotAllowed);
        QVERIFY_EXCEPTION_THROWN(
            services::writePrivateNote(desk.database(), {desk.mara, desk.now}, desk.changes, desk.mara, "To myself"),
            NotAllowed);
        QCOMPARE(desk.problems(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestStandards)
#include "test_standards.moc"
