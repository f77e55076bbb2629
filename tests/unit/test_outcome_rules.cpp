#include "domain/history.h"
#include "tests/support/story.h"

#include <QTest>

using namespace kept::domain;
using namespace kept::test;

namespace {

void row(const char* name, const char* story, const char* outcomes) {
    QTest::newRow(name) << QString::fromLatin1(story) << QString::fromLatin1(outcomes);
}

/// Holds each "moment outcome" pair, apart by commas, against the story.
void compareOutcomes(const QString& story, const QString& outcomes, bool alone = false) {
    const Story told(story, alone);
    const QStringList pairs = outcomes.split(u',', Qt::SkipEmptyParts);
    for (const QString& pair : pairs) {
        const QStringList words = pair.simplified().split(u' ');
        QCOMPARE(words.size(), 2);
        QCOMPARE(words[0] + u' ' + told.outcomeAt(words[0]), words[0] + u' ' + words[1]);
    }
}

PromiseState stateAt(const char* story, const char* moment) {
    return *Story(QString::fromLatin1(story)).history().stateAt(relative(QString::fromLatin1(moment)));
}

} // namespace

class TestOutcomeRules : public QObject {
    Q_OBJECT

private slots:
    void outcomesFollowTheEvents_data();
    void outcomesFollowTheEvents();
    void goodFaithMovesTheJudgedDeadline_data();
    void goodFaithMovesTheJudgedDeadline();
    void claimsDecideForOneWorkingDay_data();
    void claimsDecideForOneWorkingDay();
    void onlyWhatMayFollowFollows_data();
    void onlyWhatMayFollowFollows();
    void undoingEndsAfterTenMinutesAndAtTheDeadline_data();
    void undoingEndsAfterTenMinutesAndAtTheDeadline();
    void voidingNeedsSomebodyElse_data();
    void voidingNeedsSomebodyElse();
    void aBookOfOnePersonVoidsAtOnce();
    void importedEventsCountOnceTheyHappened_data();
    void importedEventsCountOnceTheyHappened();
    void aPromiseCountsForItsHolder_data();
    void aPromiseCountsForItsHolder();
    void movesAreCountedApart();
    void lateEntriesAreTold();
    void aLateReleaseIsForgivenAndCountsAsBroken();
    void owningUpIsOwedUntilItIsDone();
};

void TestOutcomeRules::outcomesFollowTheEvents_data() {
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("outcomes");
    row("nothing happens", "made at -2d", "-3d none, -2d open, -1us open, 0 open, +1us overdue, +900d overdue");
    row("kept just before", "kept at -1us", "-2us open, -1us kept, +9d kept");
    row("kept on the deadline", "kept at 0", "-1us open, 0 kept, +9d kept");
    row("kept just after", "kept at +1us", "0 open, +1us late, +9d late");
    row("kept long after", "kept at +30d", "+1us overdue, +29d overdue, +30d late");
    row("partly kept before", "partly at -1h", "-1h partly_kept, +1us partly_kept, +9d partly_kept");
    row("partly kept after", "partly at +1h", "+59m overdue, +1h partly_kept");
    row("partly, then kept in time", "partly at -1h; kept at 0", "-1h partly_kept, 0 kept, +1us kept");
    row("partly, then kept late", "partly at -1h; kept at +1us", "0 partly_kept, +1us late");
    row("partly, then broken", "partly at -1h; broken at +1h", "+59m partly_kept, +1h broken");
    row("broken before", "broken at -1h", "-2h open, -1h broken, +9d broken");
    row("broken after", "broken at +1h", "+1us overdue, +1h broken");
    row("released before", "released at -1us", "-1us released, +9d released");
    row("released on the deadline", "released at 0", "-1us open, 0 released, +1us released");
    row("released just after", "released at +1us", "0 open, +1us broken, +9d broken");
    row("partly kept, then released late", "partly at -1h; released at +1h", "+59m partly_kept, +1h broken");
    row("reopened in time", "kept at -2h; reopened at -1h", "-2h kept, -1h open, 0 open, +1us overdue");
    row("reopened late", "kept at -2h; reopened at +1h", "+59m kept, +1h overdue");
    row("reopened and kept in time", "broken at -2h; reopened at -1h; kept at 0", "-2h broken, -1h open, 0 kept");
    row("reopened and kept late", "kept at -2h; reopened at -1h; kept at +1h", "-1h open, +1us overdue, +1h late");
    row("a late one reopened and kept", "kept at +1h; reopened at +2h; kept at +3h", "+1h late, +2h overdue, +3h late");
    row("a release reopened", "released at -1h; reopened at +1h", "0 released, +1h overdue");
    row("a verdict changes nothing", "kept at +1h; verdict at +2h", "+1h late, +2h late");
    row("notes change nothing", "noted at +1h; noted at +2h", "+1h overdue, +2h overdue");
    row("owning up changes nothing", "broken at +1h; ownedup at +2h", "+2h broken");
}

void TestOutcomeRules::outcomesFollowTheEvents() {
    QFETCH(QString, story);
    QFETCH(QString, outcomes);
    compareOutcomes(story, outcomes);
}

void TestOutcomeRules::goodFaithMovesTheJudgedDeadline_data() {
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("outcomes");
    row("told and recorded before", "moved to +2d at -1h told -2h; kept at +2d", "+1us open, +2d kept_as_renegotiated");
    row("told and recorded on the deadline", "moved to +2d at 0 told 0", "+1us open, +2d open, +2d1us overdue");
    row("kept after the new deadline", "moved to +2d at -1h told -1h; kept at +2d1us", "+2d open, +2d1us late");
    row("kept before the first deadline", "moved to +2d at -2h told -2h; kept at -1h", "-1h kept_as_renegotiated");
    row("told in time, recorded late", "moved to +2d at +1us told -1h; kept at +1h", "+1us overdue, +1h late");
    row("told late", "moved to +2d at +1h told +1h; kept at +2h", "+1h overdue, +2h late");
    row("told on the deadline, recorded just after", "moved to +2d at +1us told 0", "+1us overdue");
    row("silent", "moved to +2d at -1h; kept at +1h", "0 open, +1us overdue, +1h late");
    row("silent, but kept in time", "moved to +2d at -2h; kept at -1h", "-1h kept");
    row("late, but nothing is repaired", "moved to +2d at +1h; kept at +2h; reopened at +3h", "+3h overdue");
    row("silent, then in good faith", "moved to +2d at -2h; moved to +3d at -1h told -1h; kept at +3d",
        "+1us open, +3d kept_as_renegotiated");
    row("told too late of a silent one, then good faith never comes back",
        "moved to +2d at -2h; moved to +3d at +1h told +1h; kept at +1d", "+1us overdue, +1d late");
    row("in good faith, then silent", "moved to +1d at -2h told -2h; moved to +5d at -1h; kept at +2d",
        "+1d open, +1d1us overdue, +2d late");
    row("twice in good faith", "moved to +1d at -1h told -1h; moved to +2d at +1d told +23h; kept at +2d",
        "+1d1us open, +2d kept_as_renegotiated");
    row("the second just late", "moved to +1d at -1h told -1h; moved to +2d at +1d1us told +23h; kept at +2d",
        "+1d1us overdue, +2d late");
    row("to an earlier deadline", "moved to -1h at -3h told -3h; kept at -30m", "-1h open, -59m overdue, -30m late");
    row("released between the deadlines", "moved to +2d at -1h told -1h; released at +1h", "+1h released");
    row("released after a silent one", "moved to +2d at -1h; released at +1h", "+1h broken");
}

void TestOutcomeRules::goodFaithMovesTheJudgedDeadline() {
    QFETCH(QString, story);
    QFETCH(QString, outcomes);
    compareOutcomes(story, outcomes);
}

void TestOutcomeRules::claimsDecideForOneWorkingDay_data() {
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("outcomes");
    row("entered an hour late", "kept at +1h claiming -5m", "+1us overdue, +59m overdue, +1h kept");
    row("claims the deadline", "kept at +1h claiming 0", "+1h kept");
    row("claims just after", "kept at +2h claiming +1us", "+2h late");
    row("entered at the end of the working day", "kept at +1d claiming -5m", "+23h overdue, +1d kept");
    row("entered just after it", "kept at +1d1us claiming -5m", "+1d1us late");
    row("claims the making", "kept at +1h claiming -2d", "+1h kept");
    row("claims before the making", "kept at +1h claiming -2d1us", "+1h late");
    row("claims before the making, in time", "kept at -1h claiming -3d", "-1h kept");
    row("claims before it was reopened", "kept at -2h; reopened at -1h; kept at +1h claiming -1h1us", "+1h late");
    row("claims the reopening", "kept at -2h; reopened at -1h; kept at +1h claiming -1h", "+1h kept");
    row("reopened too late to claim", "kept at -2h; reopened at +1h; kept at +2h claiming -1h", "-1h kept, +2h late");
    row("partly kept claims", "partly at +1h claiming -5m; kept at +2h claiming 0", "+1h partly_kept, +2h kept");
    row("the claim is counted from the judged deadline", "moved to +52h at -1h told -1h; kept at +124h claiming +52h",
        "+123h overdue, +124h kept_as_renegotiated");
    row("over the weekend, just too late", "moved to +52h at -1h told -1h; kept at +124h1us claiming +52h",
        "+124h1us late");
    row("a silent move gives no time", "moved to +52h at -1h; kept at +26h claiming -1h", "+26h late");
    row("broken claims nothing", "broken at +1h claiming -1h", "+59m overdue, +1h broken");
    row("released claims nothing", "released at +1h claiming -1h", "+1us overdue, +1h broken");
    row("reopened claims nothing", "kept at -2h; reopened at +1h claiming -1h", "0 kept, +1us kept, +1h overdue");
    row("a move claims nothing", "moved to +2d at +1h claiming -1h told -1h; kept at +2h", "+1h overdue, +2h late");
}

void TestOutcomeRules::claimsDecideForOneWorkingDay() {
    QFETCH(QString, story);
    QFETCH(QString, outcomes);
    compareOutcomes(story, outcomes);
}

void TestOutcomeRules::onlyWhatMayFollowFollows_data() {
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("outcomes");
    for (const char* verb : {"kept", "broken", "released"}) {
        QTest::addRow("after %s", verb)
            << QStringLiteral("%1 at -1h; ! kept at +1h; ! partly at +1h; ! broken at +1h; "
                              "! released at +1h; ! moved to +2d at +1h; "
                              "! offered to ben at +1h; reopened at +2h; kept at +3h")
                   .arg(QLatin1String(verb))
            << QStringLiteral("-1h %1, +1h %1, +2h overdue, +3h late").arg(QLatin1String(verb));
    }
    row("not reopened while open", "! reopened at -1h; ! reopened at +1h", "+1h overdue");
    row("not to the past", "! moved to -2h at -1h told -1h; ! moved to -1h at -1h", "+1us overdue");
    row("not told tomorrow", "! moved to +2d at -1h told -59m; ! moved to +2d at -1h told -3d", "+1us overdue");
    row("not kept in the future", "! kept at -1h claiming 0", "0 open, +1us overdue");
    row("no verdict while open", "! verdict at 0; verdict at +1us", "+1us overdue");
    row("nothing to own up to", "kept at -1h; ! ownedup at +1h", "+1h kept");
    row("not made twice", "! made at -1h", "+1us overdue");
    row("nothing offered", "! accepted by ben at -1h", "+1us overdue");
    row("offered to somebody else", "offered to ben at -1h; ! accepted at -30m", "+1us overdue");
    row("nothing to decline", "! declined by ben at -1h", "+1us overdue");
    row("declined by the one it was offered to",
        "offered to ben at -2h; declined by ben at -1h; ! accepted by ben at 0", "+1us overdue");
    row("withdrawn by the holder", "offered to ben at -2h; declined at -1h; ! accepted by ben at 0", "+1us overdue");
    row("not declined by a third", "offered to ben at -2h; ! declined by 9 at -1h; accepted by ben at 0",
        "+1us overdue");
    row("not claimed from a person", "! claimed by ben at -1h", "+1us overdue");
    row("not claimed twice", "made at -2d for desk; claimed by ben at -2h; ! claimed by ann at -1h", "+1us overdue");
    row("not claimed once it is closed", "made at -2d for desk; kept at -2h; ! claimed by ben at -1h", "+1us kept");
    row("claimed anew after undoing", "made at -2d for desk; claimed by ben at -9m; undone by ben at -5m; claimed at 0",
        "+1us overdue");
    row("waiting excuses nothing", "waits on 5 at -1h; kept at +1us", "0 open, +1us late");
    row("not on itself, nor twice", "! waits on 1 at -1h; waits on 5 at -1h; ! waits on 5 at -1h", "+1us overdue");
    row("not when closed", "kept at -2h; ! waits on 5 at -1h", "+1us kept");
    row("waits no more", "! unwaits on 5 at -2h; waits on 5 at -2h; unwaits on 5 at -1h; waits on 5 at 0",
        "+1us overdue");
    row("nothing to confirm", "! confirmed by ben at -1h", "+1us overdue");
    row("nothing after void", "voided at -2d; ! kept at -1h; ! reopened at -1h; ! voided at -1h; noted at 0",
        "+1us void");
}

void TestOutcomeRules::onlyWhatMayFollowFollows() {
    QFETCH(QString, story);
    QFETCH(QString, outcomes);
    compareOutcomes(story, outcomes);
}

void TestOutcomeRules::undoingEndsAfterTenMinutesAndAtTheDeadline_data() {
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("outcomes");
    row("within", "kept at -1h; undone at -51m", "-1h kept, -52m kept, -51m open, +1us overdue");
    row("at ten minutes", "kept at -1h; undone at -50m", "-50m open");
    row("after ten minutes", "kept at -60m; ! undone at -49m59s", "-49m kept");
    row("on the deadline", "broken at -5m; undone at 0", "-5m broken, 0 open, +1us overdue");
    row("across the deadline", "kept at -5m; ! undone at +1us", "+1us kept");
    row("broken across the deadline", "broken at -5m; ! undone at +1us", "+1us broken");
    row("both after the deadline", "kept at +1us; undone at +5m", "+1us late, +5m overdue");
    row("a move, within", "moved to +2d at -9m told -9m; undone at 0", "0 open, +1us overdue");
    row("a move, across the old deadline", "moved to +2d at -5m told -5m; ! undone at +1us", "+1us open");
    row("a move, across the new deadline", "moved to -2m at -5m told -5m; ! undone at -1m", "-1m overdue");
    row("a move to an earlier deadline, before it", "moved to -2m at -5m told -5m; undone at -2m", "-1m open");
    row("a reopening, across", "kept at -1h; reopened at -5m; ! undone at +1us", "+1us overdue");
    row("a reopening, both after", "kept at -1h; reopened at +1h; undone at +65m", "+1h overdue, +65m kept");
    row("somebody else's", "kept at -1h; ! undone by ben at -59m", "-59m kept");
    row("twice", "kept at -1h; undone 2 at -59m; ! undone 2 at -58m", "-58m open");
    row("not the undoing", "kept at -1h; undone 2 at -59m; ! undone 3 at -58m", "-58m open");
    row("not the making", "! undone 1 at -2d", "+1us overdue");
    row("kept again", "kept at -1h; undone at -59m; kept at -58m", "-59m open, -58m kept");
    row("one by one", "kept at -1h; reopened at -59m; undone 3 at -58m; undone 2 at -57m", "-58m kept, -57m open");
    row("an acceptance, across", "offered to ben at -9m; accepted by ben at -8m; ! undone 3 by ben at +1us", "0 open");
}

void TestOutcomeRules::undoingEndsAfterTenMinutesAndAtTheDeadline() {
    QFETCH(QString, story);
    QFETCH(QString, outcomes);
    compareOutcomes(story, outcomes);
}

void TestOutcomeRules::voidingNeedsSomebodyElse_data() {
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("outcomes");
    row("at once", "made at -1h; voided at -55m", "-56m open, -55m void, +9d void");
    row("at ten minutes", "made at -1h; voided at -50m", "-50m void");
    row("after ten minutes", "made at -1h; voided at -49m59s", "-49m open, +1us overdue");
    row("at once, by a colleague", "made at -1h; voided by ben at -55m; confirmed by ann at -54m",
        "-55m open, -54m void");
    row("at ten minutes, by a colleague", "made at -1h; voided by ben at -50m", "-50m open, +1us overdue");
    row("after ten minutes, by a colleague", "made at -1h; voided by ben at -49m59s", "-49m open, +1us overdue");
    row("by who promises what a colleague wrote down", "made by ben promiser ann at -1h; voided by ann at -50m",
        "-50m void");
    row("by who wrote it down for a colleague", "made by ben promiser ann at -1h; voided by ben at -50m", "-50m void");
    row("by neither", "made by ben promiser ann at -1h; voided by 3 at -55m; confirmed by ben at -54m",
        "-55m open, -54m void");
    row("of a department, by who wrote it down", "made for desk at -1h; voided at -50m", "-50m void");
    row("of a department, by a colleague", "made for desk at -1h; voided by ben at -55m", "-55m open, +1us overdue");
    row("confirmed by oneself", "voided at -1h; ! confirmed at -30m", "0 open, +1us overdue");
    row("confirmed by somebody else", "voided at -1h; confirmed by ben at -30m", "-31m open, -30m void");
    row("confirmed after the deadline", "voided at -1h; confirmed by ben at +1h",
        "+1us overdue, +59m overdue, +1h void");
    row("asked after the deadline", "voided at +1h; confirmed by ben at +2h", "+1h overdue, +2h void");
    row("unconfirmed, it is kept", "voided at -1h; kept at 0", "0 kept, +1us kept");
    row("unconfirmed, it is late", "voided at -1h; kept at +1h", "+1us overdue, +1h late");
    row("asked, taken back", "voided at -1h; undone at -55m; ! confirmed by ben at -30m", "+1us overdue");
    row("asked twice", "voided at -1h; ! voided by ben at -30m", "+1us overdue");
    row("refused by somebody else", "voided at -1h; denied by ben at -30m; ! confirmed by ben at 0", "+1us overdue");
    row("refused, then asked anew", "voided at -1h; denied by ben at -30m; voided at 0; confirmed by ben at +1h",
        "+1us overdue, +1h void");
    row("nothing to refuse", "! denied by ben at -30m", "+1us overdue");
    row("at once, taken back", "made at -1h; voided at -59m; undone at -55m", "-59m void, -55m open, +1us overdue");
    row("a closed one", "kept at +1h; voided at +2h; confirmed by ben at +3h", "+2h late, +3h void");
}

void TestOutcomeRules::voidingNeedsSomebodyElse() {
    QFETCH(QString, story);
    QFETCH(QString, outcomes);
    compareOutcomes(story, outcomes);
}

void TestOutcomeRules::aBookOfOnePersonVoidsAtOnce() {
    compareOutcomes(QStringLiteral("voided at +1h"), QStringLiteral("+1us overdue, +1h void"), true);
}

void TestOutcomeRules::importedEventsCountOnceTheyHappened_data() {
    QTest::addColumn<QString>("story");
    QTest::addColumn<QString>("outcomes");
    row("made", "imported made at -2d", "-3d none, -2d open, 0 open, +1us overdue");
    row("kept", "imported made at -2d; imported kept at 0", "-1us open, 0 kept, +1us kept");
    row("late", "imported made at -2d; imported kept at +30d", "+29d overdue, +30d late");
    row("closed twice", "imported made at -2d; imported kept at 0; ! imported broken at +1h", "+1h kept");
    row("onto a promise that was typed in", "! imported kept at -1h", "+1us overdue");
    row("from another file", "imported made at -2d; ! imported kept at -1h from 2", "+1us overdue");
    row("before it was made", "imported made at -2d; ! imported kept at -3d", "+1us overdue");
    row("not to be undone", "imported made at -2d; imported kept at 0; ! undone 2 at +1m", "+1m kept");
}

void TestOutcomeRules::importedEventsCountOnceTheyHappened() {
    QFETCH(QString, story);
    QFETCH(QString, outcomes);
    compareOutcomes(story, outcomes);
}

void TestOutcomeRules::aPromiseCountsForItsHolder_data() {
    QTest::addColumn<QString>("story");
    QTest::addColumn<qint64>("person");
    QTest::addColumn<qint64>("department");
    const auto counts = [](const char* name, const char* story, PersonId person, int department) {
        QTest::newRow(name) << QString::fromLatin1(story) << qint64(person.value()) << qint64(department);
    };
    const PersonId nobody;
    counts("overdue", "noted at -1h", ann, 11);
    counts("kept before Ann moves on", "kept at -26h", ann, 10);
    counts("kept late, after Ann moves on again", "kept at +2d", ann, 11);
    counts("offered only", "offered to ben at -1h", ann, 11);
    counts("accepted in time", "offered to ben at -2h; accepted by ben at -1h", ben, 20);
    counts("accepted on the deadline", "offered to ben at -2h; accepted by ben at 0", ben, 20);
    counts("accepted too late", "offered to ben at -2h; accepted by ben at +1us; kept by ben at +1h", ann, 11);
    counts("offered too late", "offered to ben at +1h; accepted by ben at +1h; broken by ben at +1h", ann, 11);
    counts("handed back",
           "offered to ben at -3h; accepted by ben at -2h; offered to ann by ben at -1h; accepted at -1h", ann, 11);
    counts("closed before the offer was accepted", "offered to ben at -2h; kept at -1h; ! accepted by ben at -1h", ann,
           11);
    counts("moved in good faith, then accepted",
           "moved to +2d at -1h told -1h; offered to ben at +1h; accepted by ben at +2h", ben, 20);
    counts("moved silently, then accepted", "moved to +2d at -1h; offered to ben at +1h; accepted by ben at +2h", ann,
           11);
    counts("kept by Ann, claimed by Ben",
           "offered to ben at -2h; accepted by ben at -1h; kept by ben at +1h claiming -90m", ann, 11);
    counts("a miss does not move by a claim",
           "offered to ben at -2h; accepted by ben at -1h; partly by ben at +1h claiming -90m", ben, 20);
    counts("nobody claims it", "made at -2d for desk", nobody, 7);
    counts("somebody claims it", "made at -2d for desk; offered to ben by ben at -2h; accepted by ben at -1h", ben, 20);
    counts("claimed by a person", "made at -2d for desk; claimed by ben at -1h", ben, 20);
    counts("claimed on the deadline", "made at -2d for desk; claimed by ben at 0", ben, 20);
    counts("claimed just after", "made at -2d for desk; claimed by ben at +1us; kept by ben at +1h", nobody, 7);
    counts("offered again to the same person", "offered to ben at -3h; ! offered to ben at -2h; accepted by ben at -1h",
           ben, 20);
    counts("offered again after declining",
           "offered to ben at -4h; declined by ben at -3h; offered to ben at -2h; accepted by ben at -1h", ben, 20);
    counts("offered again after withdrawing",
           "offered to ben at -4h; declined at -3h; offered to ben at -2h; accepted by ben at -1h", ben, 20);
    counts("offered to somebody else while an offer stands",
           "offered to ben at -3h; offered to 3 at -2h; ! accepted by ben at -1h; offered to ben at -1h; accepted by "
           "ben at -1h",
           ben, 20);
    counts("declined", "offered to ben at -2h; declined by ben at -1h", ann, 11);
    counts("claimed too late", "made at -2d for desk; offered to ben by ben at +2h; accepted by ben at +3h", nobody, 7);
}

void TestOutcomeRules::aPromiseCountsForItsHolder() {
    QFETCH(QString, story);
    QFETCH(qint64, person);
    QFETCH(qint64, department);
    Memberships memberships;
    memberships.add(ann, relative(QStringLiteral("-9d")), DepartmentId(10));
    memberships.add(ann, relative(QStringLiteral("-25h")), DepartmentId(11));
    memberships.add(ann, relative(QStringLiteral("+1us")), DepartmentId(12));
    memberships.add(ben, relative(QStringLiteral("-9d")), DepartmentId(20));
    memberships.add(ben, relative(QStringLiteral("+9d")), DepartmentId(21));
    const auto state = Story(story).history().stateAt(relative(QStringLiteral("+30d")));
    const Attribution found = attributionOf(*state, memberships);
    QCOMPARE(found.person.value_or(PersonId()).value(), person);
    QCOMPARE(found.department.value_or(DepartmentId()).value(), department);
}

void TestOutcomeRules::movesAreCountedApart() {
    const auto state = stateAt("moved to +1d at -3h; moved to +2d at -2h told -2h; moved to +3d at -1h", "0");
    QCOMPARE(state.silentMoves, 2);
    QCOMPARE(state.goodFaithMoves, 1);
    QCOMPARE(toIso(state.firstDue.at), toIso(deadline()));
    QCOMPARE(toIso(state.judgedDue.at), toIso(relative(QStringLiteral("+2d"))));
    QCOMPARE(toIso(state.due.at), toIso(relative(QStringLiteral("+3d"))));
}

void TestOutcomeRules::lateEntriesAreTold() {
    const auto state = stateAt("kept at +2h claiming 0", "+3h");
    QVERIFY(state.resolution);
    QVERIFY(state.resolution->recordedAt - state.resolution->decidedAt == std::chrono::hours(2));
}

void TestOutcomeRules::aLateReleaseIsForgivenAndCountsAsBroken() {
    QVERIFY(stateAt("released at +1us", "+1h").isForgiven());
    QVERIFY(!stateAt("released at 0", "+1h").isForgiven());
    QVERIFY(!stateAt("broken at +1us", "+1h").isForgiven());
}

void TestOutcomeRules::owningUpIsOwedUntilItIsDone() {
    for (const char* story : {"broken at -1h", "kept at +1h", "partly at -1h", "released at +1h",
                              "broken at -3h; ownedup at -2h; reopened at -1h; broken at 0"})
        QVERIFY2(stateAt(story, "+2h").owesOwnUp(), story);
    for (const char* story : {"kept at -1h", "released at 0", "noted at 0", "broken at -1h; ownedup at 0"})
        QVERIFY2(!stateAt(story, "+2h").owesOwnUp(), story);
}

QTEST_GUILESS_MAIN(TestOutcomeRules)
#include "test_outcome_rules.moc"
