#include "domain/history.h"
#include "domain/overtaking.h"

#include <QTest>

using namespace kept::domain;
using namespace std::chrono_literals;

namespace {

const Moment noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 23) + 12h;
constexpr PersonId mara{1};
constexpr PersonId tariq{2};

Event eventOf(int number, EventDetail detail) {
    return {.number = EventNumber(number),
            .promise = PromiseId(1),
            .happenedAt = noon + std::chrono::minutes(number),
            .recordedAt = noon + std::chrono::minutes(number),
            .actor = number == 1 ? mara : tariq,
            .source = std::nullopt,
            .detail = std::move(detail)};
}

Event made() {
    Made made;
    made.what = QStringLiteral("Call Anna Keller back");
    made.promiser = mara;
    made.due = {noon + 48h, false};
    return eventOf(1, made);
}

EventDetail corrected(CorrectedField field) {
    Corrected correction;
    correction.field = field;
    correction.after = QStringLiteral("other");
    return correction;
}

EventDetail moved() {
    return Renegotiated{.due = {noon + 72h, false}, .told = std::nullopt, .reason = QStringLiteral("ill")};
}

/// By its name, what somebody does or did.
EventDetail detailOf(const QString& name) {
    static const std::map<QString, EventDetail> known = {
        {QStringLiteral("keep"), Kept{}},
        {QStringLiteral("partly"), PartlyKept{QStringLiteral("half")}},
        {QStringLiteral("break"), Broken{QStringLiteral("ill")}},
        {QStringLiteral("release"), Released{QStringLiteral("Anna"), QStringLiteral("by phone")}},
        {QStringLiteral("move"), moved()},
        {QStringLiteral("reopen"), Reopened{QStringLiteral("not done")}},
        {QStringLiteral("offer"), HandedOver{tariq}},
        {QStringLiteral("accept"), Accepted{}},
        {QStringLiteral("decline"), Declined{QStringLiteral("no time")}},
        {QStringLiteral("claim"), Claimed{}},
        {QStringLiteral("own up"), OwnedUp{.said = QStringLiteral("Sorry"), .channel = {}, .correctiveAction = {}}},
        {QStringLiteral("verdict"), Verdict{.kept = true, .rating = {}, .words = {}}},
        {QStringLiteral("words"), corrected(CorrectedField::What)},
        {QStringLiteral("promisee"), corrected(CorrectedField::Promisee)},
        {QStringLiteral("channel"), corrected(CorrectedField::Channel)},
        {QStringLiteral("size"), corrected(CorrectedField::Size)},
        {QStringLiteral("void"), Voided{QStringLiteral("twice")}},
        {QStringLiteral("confirm void"), VoidConfirmed{}},
        {QStringLiteral("refuse void"), VoidRefused{QStringLiteral("it was said")}},
        {QStringLiteral("redact"), Redacted{EventNumber(1), QStringLiteral("what")}},
        {QStringLiteral("note"), Note{QStringLiteral("called again")}},
        {QStringLiteral("follow up"), FollowUpSet{noon + 5h}},
        {QStringLiteral("wait"), WaitsOn{PromiseId(7)}},
        {QStringLiteral("wait no more"), WaitsNoMore{PromiseId(7)}},
    };
    return known.at(name);
}

QStringList listed(const char* names) {
    return QString::fromLatin1(names).split(QStringLiteral(", "), Qt::SkipEmptyParts);
}

const QStringList& everything() {
    static const QStringList names =
        listed("keep, partly, break, release, move, reopen, offer, accept, decline, claim, own up, verdict, words, "
               "promisee, channel, size, void, confirm void, refuse void, redact, note, follow up, wait, wait no more");
    return names;
}

} // namespace

class TestOvertaking : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatAnActDecidesOnMakesAConflict_data() {
        QTest::addColumn<QString>("act");
        QTest::addColumn<QStringList>("conflicts");
        const auto row = [](const char* act, const char* conflicts) {
            QTest::newRow(act) << QString::fromLatin1(act) << listed(conflicts);
        };
        const char* closing = "words, promisee, redact, move, accept, claim, keep, partly, break, release, reopen, "
                              "void, confirm void, refuse void";
        for (const char* act : {"keep", "partly", "break", "release", "move"})
            row(act, closing);
        row("reopen", "words, redact, keep, partly, break, release, reopen, void, confirm void, refuse void");
        for (const char* act : {"offer", "accept"})
            row(act, "words, redact, move, offer, accept, decline, claim, keep, partly, break, release, reopen, void, "
                     "confirm void, refuse void");
        row("decline", "offer, accept, decline, claim, keep, partly, break, release, reopen, void, confirm void, "
                       "refuse void");
        row("claim", "words, redact, move, accept, claim, keep, partly, break, release, reopen, void, confirm void, "
                     "refuse void");
        row("own up", "words, promisee, redact, move, own up, keep, partly, break, release, reopen, void, "
                      "confirm void, refuse void");
        row("verdict", "words, redact, verdict, keep, partly, break, release, reopen, void, confirm void, refuse void");
        for (const char* act : {"words", "promisee", "channel", "size"})
            row(act, "words, promisee, channel, size, redact");
        row("void", "words, redact, move, keep, partly, break, release, reopen, void, confirm void, refuse void");
        for (const char* act : {"confirm void", "refuse void"})
            row(act, "words, redact, keep, partly, break, release, reopen, void, confirm void, refuse void");
        for (const char* act : {"note", "follow up", "wait", "wait no more", "redact"})
            row(act, "");
    }
    void onlyWhatAnActDecidesOnMakesAConflict() {
        QFETCH(QString, act);
        QFETCH(QStringList, conflicts);
        for (const QString& later : everything()) {
            const History history({made(), eventOf(2, detailOf(later))});
            QVERIFY2(isOvertaken(detailOf(act), history, {EventNumber(1)}) == conflicts.contains(later),
                     qPrintable(act + QStringLiteral(" after ") + later));
        }
    }

    void whatWasSeenIsNoConflict() {
        const History history({made(), eventOf(2, Kept{}), eventOf(3, Note{QStringLiteral("by phone")})});
        QVERIFY(isOvertaken(Broken{QStringLiteral("ill")}, history, {EventNumber(1)}));
        QVERIFY(!isOvertaken(Broken{QStringLiteral("ill")}, history, {EventNumber(2)}));
        QCOMPARE(unseenOf(history, {EventNumber(2)}), std::vector{EventNumber(3)});
    }

    void whatTheWindowDidItselfIsNoConflict() {
        const History history({made(), eventOf(2, moved()), eventOf(3, Note{QStringLiteral("by phone")})});
        QVERIFY(!isOvertaken(Kept{}, history, {.newest = EventNumber(1), .own = {EventNumber(2)}}));
        QVERIFY(isOvertaken(Kept{}, history, {.newest = EventNumber(1), .own = {EventNumber(3)}}));
    }

    void takingBackDecidesOnWhatItTakesBack() {
        const History afterNote({made(), eventOf(2, Kept{}), eventOf(3, Note{QStringLiteral("by phone")})});
        const History afterReopening({made(), eventOf(2, Kept{}), eventOf(3, Reopened{QStringLiteral("not done")})});
        QVERIFY(!isOvertaken(Undone{EventNumber(2)}, afterNote, {EventNumber(2)}));
        QVERIFY(isOvertaken(Undone{EventNumber(2)}, afterReopening, {EventNumber(2)}));
    }

    void somethingTakenBackMeanwhileChangesWhatItChanged() {
        const History history({made(), eventOf(2, moved()), eventOf(3, Undone{EventNumber(2)})});
        QVERIFY(isOvertaken(Kept{}, history, {EventNumber(2)}));
        const History ofANote({made(), eventOf(2, Note{QStringLiteral("x")}), eventOf(3, Undone{EventNumber(2)})});
        QVERIFY(!isOvertaken(Kept{}, ofANote, {EventNumber(2)}));
    }
};

QTEST_GUILESS_MAIN(TestOvertaking)

#include "test_overtaking.moc"
