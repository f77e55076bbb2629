#include "domain/errors.h"
#include "services/reminder_rules.h"
#include "storage/database.h"
#include "storage/follow_up_store.h"
#include "storage/settings_store.h"
#include "tests/support/book_desk.h"

#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::ReminderRule;
using tests::monday;

namespace {

struct Desk : tests::BookDesk {
    PromiseId promised(Size size, Moment due, const QString& service = {}) {
        services::NewPromise made;
        made.what = QStringLiteral("Call Anna Keller back");
        made.promiser = mara;
        made.contact = QStringLiteral("Anna Keller");
        made.size = size;
        made.service = service;
        made.due = {due, false};
        return ledger(mara).make(made);
    }
    void rule(Size size, const ReminderRule& rule) {
        services::setReminderRule(database(), {mara, now}, changes, size, rule);
    }
    /// "before 60": the kind, and by how many minutes before (or after) the deadline.
    QStringList planned(PromiseId id, Moment due) {
        QStringList lines;
        for (const storage::FollowUp& each : storage::FollowUpStore(database()).pendingOf(id))
            lines << storage::keyOf(each.kind) + u' ' +
                         QString::number(std::chrono::duration_cast<std::chrono::minutes>(due - each.at).count());
        return lines;
    }
};

} // namespace

Q_DECLARE_METATYPE(kept::domain::EventDetail)
Q_DECLARE_METATYPE(std::vector<int>)

/// It is a Monday, 11:00 in Berlin; everybody works from nine to five.
class TestReminderRules : public QObject {
    Q_OBJECT

private slots:
    void eachSizeHasItsOwn_data() {
        QTest::addColumn<int>("size");
        QTest::addColumn<QStringList>("planned");
        QTest::newRow("small") << int(Size::Small) << QStringList{"before 15", "at 0"};
        QTest::newRow("medium") << int(Size::Medium) << QStringList{"before 60", "at 0"};
        QTest::newRow("large") << int(Size::Large) << QStringList{"before 2880", "before 60", "at 0"};
    }
    void eachSizeHasItsOwn() {
        QFETCH(int, size);
        QFETCH(QStringList, planned);
        Desk desk;
        desk.rule(Size::Small, {.before = {15}});
        desk.rule(Size::Large, {.before = {60, 2880}});
        const PromiseId id = desk.promised(Size(size), monday + 120h);
        QCOMPARE(desk.planned(id, monday + 120h), planned);
    }

    void aServicePromiseHasItsOwn() {
        Desk desk;
        const PromiseId first = desk.promised(Size::Medium, monday + 24h, QStringLiteral("Hotline"));
        QCOMPARE(desk.planned(first, monday + 24h), (QStringList{"before 60", "at 0"}));
        services::setReminderRule(desk.database(), {desk.mara, desk.now}, desk.changes, ServiceId(1),
                                  ReminderRule{.before = {5}, .afterDays = 1});
        const PromiseId second = desk.promised(Size::Medium, monday + 24h, QStringLiteral("Hotline"));
        QCOMPARE(desk.planned(second, monday + 24h), (QStringList{"before 5", "at 0"}));
        QCOMPARE(desk.planned(first, monday + 24h), (QStringList{"before 60", "at 0"})); // it was given before
        services::setReminderRule(desk.database(), {desk.mara, desk.now}, desk.changes, ServiceId(1), {});
        const PromiseId third = desk.promised(Size::Medium, monday + 24h, QStringLiteral("Hotline"));
        QCOMPARE(desk.planned(third, monday + 24h), (QStringList{"before 60", "at 0"}));
    }

    void whatIsPastIsNotPlanned() {
        Desk desk;
        const PromiseId id = desk.promised(Size::Medium, monday + 30min);
        QCOMPARE(desk.planned(id, monday + 30min), QStringList{"at 0"});
    }

    void afterwardsSomebodyAsksWhetherItWorked_data() {
        QTest::addColumn<EventDetail>("then");
        QTest::addColumn<int>("count");
        QTest::newRow("nothing") << EventDetail(Note{QStringLiteral("she is glad")}) << 1; // before its moment
        QTest::newRow("she says so herself") << EventDetail(Verdict{.kept = true, .rating = 5, .words = {}}) << 0;
        QTest::newRow("reopened") << EventDetail(Reopened{QStringLiteral("it did not")}) << 0;
    }
    void afterwardsSomebodyAsksWhetherItWorked() {
        QFETCH(EventDetail, then);
        QFETCH(int, count);
        Desk desk;
        desk.rule(Size::Large, {.before = {60}, .afterDays = 2});
        const PromiseId id = desk.promised(Size::Large, monday + 48h);
        desk.now = monday + 1h;
        desk.ledger(desk.mara).record(id, Kept{});
        QCOMPARE(desk.planned(id, monday + 49h), QStringList{"after 0"}); // two working days, at that time of day
        desk.now = monday + 2h;
        desk.ledger(desk.mara).record(id, then);
        QCOMPARE(desk.planned(id, monday + 49h).filter(QStringLiteral("after")).size(), count);
    }

    void onlyWhatWasKeptIsAskedAfter_data() {
        QTest::addColumn<EventDetail>("closing");
        QTest::newRow("broken") << EventDetail(Broken{QStringLiteral("forgot")});
        QTest::newRow("released") << EventDetail(Released{QStringLiteral("Anna"), QStringLiteral("by phone")});
        QTest::newRow("partly kept") << EventDetail(PartlyKept{QStringLiteral("the bill")});
    }
    void onlyWhatWasKeptIsAskedAfter() {
        QFETCH(EventDetail, closing);
        Desk desk;
        desk.rule(Size::Large, {.before = {}, .afterDays = 2});
        const PromiseId id = desk.promised(Size::Large, monday + 48h);
        desk.ledger(desk.mara).record(id, closing);
        QVERIFY(desk.planned(id, monday).filter(QStringLiteral("after")).isEmpty());
    }

    void anAnswerEndsIt() {
        Desk desk;
        desk.rule(Size::Large, {.before = {}, .afterDays = 1});
        const PromiseId id = desk.promised(Size::Large, monday + 48h);
        desk.ledger(desk.mara).record(id, Kept{});
        storage::FollowUpStore store(desk.database());
        const std::int64_t number = store.pendingOf(id).front().id;
        QVERIFY(store.answer(number, monday + 24h));
        QVERIFY(!store.answer(number, monday + 24h));
        QVERIFY(store.pendingOf(id).empty());
        desk.now = monday + 48h;
        desk.ledger(desk.mara).record(id, Note{QStringLiteral("fine")});
        QVERIFY(store.pendingOf(id).empty());
    }

    void whatAFormerVersionSetHoldsForAllSizes() {
        Desk desk;
        storage::SettingsStore(desk.database()).setValue(QStringLiteral("reminder_lead_minutes"), QStringLiteral("45"));
        const auto rules = services::reminderRules(desk.database());
        for (const ReminderRule& rule : rules.bySize)
            QCOMPARE(rule, (ReminderRule{.before = {45}}));
    }

    void whatIsNoRuleIsRefused_data() {
        QTest::addColumn<std::vector<int>>("before");
        QTest::addColumn<int>("after");
        QTest::newRow("more than a week") << std::vector{7 * 24 * 60 + 1} << 0;
        QTest::newRow("less than nothing") << std::vector{-1} << 0;
        QTest::newRow("too many") << std::vector{1, 2, 3, 4} << 0;
        QTest::newRow("asked too late") << std::vector<int>() << 31;
        QTest::newRow("asked before") << std::vector<int>() << -1;
    }
    void whatIsNoRuleIsRefused() {
        QFETCH(std::vector<int>, before);
        QFETCH(int, after);
        Desk desk;
        const auto known = services::reminderRules(desk.database()).bySize;
        QVERIFY_THROWS_EXCEPTION(InvalidInput, desk.rule(Size::Small, {.before = before, .afterDays = after}));
        QVERIFY(services::reminderRules(desk.database()).bySize == known);
        QVERIFY_THROWS_EXCEPTION(InvalidInput,
                                 services::setEscalation(desk.database(), {desk.mara, desk.now}, desk.changes, -1));
        services::ReminderWishes wishes;
        wishes.againMinutes = services::longestAgainMinutes + 1;
        QVERIFY_THROWS_EXCEPTION(
            InvalidInput, services::setReminderWishes(desk.database(), {desk.mara, desk.now}, desk.changes, wishes));
        wishes.againMinutes = 0;
        wishes.quiet = quietTimesIn(QStringLiteral("00:00-24:00"));
        QVERIFY_THROWS_EXCEPTION(
            InvalidInput, services::setReminderWishes(desk.database(), {desk.mara, desk.now}, desk.changes, wishes));
        wishes.quiet.clear();
        QVERIFY_THROWS_EXCEPTION(NotAllowed,
                                 services::setReminderWishes(desk.database(), {{}, desk.now}, desk.changes, wishes));
    }

    void theyAreSaidInWords_data() {
        QTest::addColumn<std::vector<int>>("before");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("leads");
        QTest::addColumn<QString>("asking");
        QTest::newRow("none") << std::vector<int>() << 0 << "at the deadline only"
                              << "is not asked";
        QTest::newRow("one") << std::vector{90} << 0 << "1 h 30 min before"
                             << "is not asked";
        QTest::newRow("two, and later") << std::vector{2880, 60} << 2 << "2 day(s), 1 h before"
                                        << "2 working day(s) later";
    }
    void theyAreSaidInWords() {
        QFETCH(std::vector<int>, before);
        QFETCH(int, after);
        QFETCH(QString, leads);
        QFETCH(QString, asking);
        QCOMPARE(services::leadsWords({.before = before, .afterDays = after}), leads);
        QCOMPARE(services::askingWords({.before = before, .afterDays = after}), asking);
    }

    void whatAPersonWishesIsTheirs() {
        Desk desk;
        services::ReminderWishes wishes;
        wishes.quiet = quietTimesIn(QStringLiteral("12:00-13:00"));
        wishes.againMinutes = 10;
        wishes.digest = false;
        services::setReminderWishes(desk.database(), {desk.mara, desk.now}, desk.changes, wishes);
        QCOMPARE(services::reminderWishesOf(desk.database(), desk.mara), wishes);
        QCOMPARE(services::reminderWishesOf(desk.database(), desk.tariq), services::ReminderWishes());
    }
};

QTEST_GUILESS_MAIN(TestReminderRules)
#include "test_reminder_rules.moc"
