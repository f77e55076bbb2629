#include "services/batch.h"
#include "services/corrections.h"
#include "services/meanwhile.h"
#include "services/reading.h"
#include "storage/database.h"
#include "tests/support/two_books.h"

#include <QLocale>
#include <QTest>
#include <QTimeZone>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using services::Changes;
using services::Correction;
using services::Ledger;
using services::Written;
using storage::Database;

namespace {

Correction words(const char* what) {
    Correction correction;
    correction.what = QString::fromUtf8(what);
    return correction;
}

/// Two windows on one promise.
struct Desk : tests::TwoBooks {
    PromiseId id = first.promise(mara, QStringLiteral("Call Anna Keller back"), first.now + 3h);

    EventNumber newest(PromiseId promise) {
        return byMara([&](Database& database, Changes&) {
            return services::promiseRows(database, {promise}, first.now).at(0).newestEvent;
        });
    }
    PromiseRow row() {
        return byMara(
            [&](Database& database, Changes&) { return services::promiseRows(database, {id}, first.now).at(0); });
    }
    std::size_t eventCount() {
        return byMara([&](Database& database, Changes&) { return services::historyOf(database, id).events().size(); });
    }
    void tariqRecords(const EventDetail& detail) {
        byTariq([&](Database& database, Changes& changes) { Ledger(database, asTariq(), changes).record(id, detail); });
    }
    void tariqCorrects(const Correction& correction) {
        byTariq([&](Database& database, Changes& changes) {
            Ledger(database, asTariq(), changes).correct(id, correction);
        });
    }
    /// Tariq corrects words and channel. Gives what Mara would have said at the same time, of words and size.
    Correction crossCorrections() {
        Correction theirs = words("Call Anna Keller today");
        theirs.channel = QStringLiteral("phone");
        tariqCorrects(theirs);
        Correction mine = words("Call Anna Keller tomorrow");
        mine.size = Size::Large;
        return mine;
    }
    /// What Mara does to a promise that she saw up to there.
    auto maraRecords(const EventDetail& detail, EventNumber seen) {
        return [this, detail, seen](Database& database, Changes& changes) {
            Ledger ledger(database, asMara(), changes);
            ledger.lookedAt(id, {seen});
            ledger.record(id, detail);
        };
    }
    auto maraCorrects(const Correction& correction, EventNumber seen, const Settlement& settlement = {}) {
        return [this, correction, seen, settlement](Database& database, Changes& changes) {
            Ledger ledger(database, asMara(), changes);
            ledger.lookedAt(id, {seen});
            ledger.correct(id, correction, settlement);
        };
    }
};

/// "what: as it was | theirs | mine", of each field.
QStringList listed(const Disagreement& conflict) {
    QStringList fields;
    for (const FieldVersions& field : conflict.fields)
        fields << QStringLiteral("%1: %2 | %3 | %4").arg(field.key, field.base, field.theirs, field.mine);
    return fields;
}

} // namespace

class TestConflicts : public QObject {
    Q_OBJECT

private slots:
    void breakingWhatWasKeptMeanwhileIsAConflict() {
        Desk desk;
        const EventNumber seen = desk.newest(desk.id);
        desk.tariqRecords(Kept{});
        const auto conflict = desk.conflictOf(desk.first.book, desk.maraRecords(Broken{QStringLiteral("ill")}, seen));
        QVERIFY(conflict);
        QCOMPARE(conflict->promise, desk.id);
        QCOMPARE(conflict->subject, QStringLiteral("Call Anna Keller back"));
        QCOMPARE(conflict->meanwhile, std::vector{EventNumber(seen.value() + 1)});
        QCOMPARE(conflict->newest, EventNumber(seen.value() + 1));
        QVERIFY(!conflict->refusal.isEmpty()); // what is kept can't be broken
        QCOMPARE(desk.eventCount(), 2U);
        QCOMPARE(desk.row().outcome, Outcome::Kept);
    }

    void whatTheRulesStillAllowCanBeDoneAfterLookingAgain() {
        Desk desk;
        const EventNumber seen = desk.newest(desk.id);
        desk.tariqCorrects(words("Call Anna Keller and her sister back"));
        const auto conflict = desk.conflictOf(desk.first.book, desk.maraRecords(Kept{}, seen));
        QVERIFY(conflict && conflict->refusal.isEmpty());
        desk.byMara(desk.maraRecords(Kept{}, conflict->newest));
        QCOMPARE(desk.row().outcome, Outcome::Kept);
        QCOMPARE(desk.eventCount(), 3U);
    }

    void aNoteBesideANoteIsNoConflict() {
        Desk desk;
        const EventNumber seen = desk.newest(desk.id);
        desk.tariqRecords(Note{QStringLiteral("She called again")});
        desk.byMara(desk.maraRecords(Note{QStringLiteral("By phone")}, seen));
        desk.byMara(desk.maraRecords(Kept{}, seen));
        QCOMPARE(desk.row().outcome, Outcome::Kept);
        QCOMPARE(desk.eventCount(), 4U);
    }

    void withoutAWordOfWhatWasSeenNothingIsAsked() {
        Desk desk;
        desk.tariqCorrects(words("Call Anna Keller today"));
        desk.byMara([&](Database& database, Changes& changes) {
            Ledger(database, desk.asMara(), changes).record(desk.id, Kept{});
        });
        QCOMPARE(desk.row().outcome, Outcome::Kept);
    }

    void whatHappenedMeanwhileIsTold() {
        Desk desk;
        const EventNumber seen = desk.newest(desk.id);
        desk.tariqRecords(Note{QStringLiteral("She called again")});
        desk.tariqRecords(Kept{});
        const auto conflict = desk.conflictOf(desk.first.book, desk.maraRecords(Broken{QStringLiteral("ill")}, seen));
        QVERIFY(conflict);
        const auto told = desk.byMara([&](Database& database, Changes&) {
            return services::meanwhileOf(database, {*conflict}, QTimeZone("Europe/Berlin"), QLocale::c());
        });
        QCOMPARE(told.size(), 1U);
        QCOMPARE(told.front().entries.size(), 2U);
        QCOMPARE(told.front().entries.front().words, QStringLiteral("She called again"));
        QCOMPARE(told.front().entries.back().actor, QStringLiteral("Tariq Aziz"));
    }

    void aCorrectionShowsBothSidesFieldByField() {
        Desk desk;
        const EventNumber seen = desk.newest(desk.id);
        const Correction mine = desk.crossCorrections();
        const auto conflict = desk.conflictOf(desk.first.book, desk.maraCorrects(mine, seen));
        QVERIFY(conflict);
        QCOMPARE(
            listed(*conflict),
            (QStringList{QStringLiteral("what: Call Anna Keller back | Call Anna Keller today | "
                                        "Call Anna Keller tomorrow"),
                         QStringLiteral("channel:  | phone | "), QStringLiteral("size: medium | medium | large")}));
        QVERIFY(conflict->fields.at(0).isClash());
        QVERIFY(!conflict->fields.at(1).isClash() && !conflict->fields.at(1).isOnlyMine());
        QVERIFY(conflict->fields.at(2).isOnlyMine());
        QCOMPARE(conflict->meanwhile.size(), 2U);
        QCOMPARE(desk.eventCount(), 3U);
    }

    void aChosenMixIsSavedOnceOnTopOfTheirs() {
        Desk desk;
        const EventNumber seen = desk.newest(desk.id);
        const Correction mine = desk.crossCorrections();
        Settlement mix;
        mix.choose(QStringLiteral("what"), QStringLiteral("Call Anna Keller today"), true);
        mix.choose(QStringLiteral("channel"), QStringLiteral("phone"), false);
        desk.byMara(desk.maraCorrects(mine, seen, mix));
        const PromiseRow row = desk.row();
        QCOMPARE(row.what, QStringLiteral("Call Anna Keller tomorrow"));
        QCOMPARE(row.channel, QStringLiteral("phone"));
        QCOMPARE(row.size, Size::Large);
        QCOMPARE(desk.eventCount(), 5U); // made, two of theirs, two of mine
    }

    void aChoiceOverWhatChangedOnceMoreIsAskedAgain() {
        Desk desk;
        const EventNumber seen = desk.newest(desk.id);
        desk.tariqCorrects(words("Call Anna Keller today"));
        Settlement mix;
        mix.choose(QStringLiteral("what"), QStringLiteral("Call Anna Keller today"), true);
        desk.tariqCorrects(words("Call Anna Keller at noon"));
        const auto conflict =
            desk.conflictOf(desk.first.book, desk.maraCorrects(words("Call Anna Keller tomorrow"), seen, mix));
        QVERIFY(conflict);
        QCOMPARE(conflict->fields.front().theirs, QStringLiteral("Call Anna Keller at noon"));
    }

    void ofSeveralThoseThatNobodyTouchedAreDone() {
        Desk desk;
        const PromiseId other = desk.first.promise(desk.mara, QStringLiteral("Send the quote"), desk.first.now + 3h);
        const SeenEvents seen = {{desk.id, desk.newest(desk.id)}, {other, desk.newest(other)}};
        desk.tariqCorrects(words("Call Anna Keller today"));
        const auto keep = [&](const SeenEvents& looked, const std::vector<PromiseId>& promises) {
            return desk.byMara([&](Database& database, Changes& changes) {
                Ledger ledger(database, desk.asMara(), changes);
                for (const auto& [promise, newest] : looked)
                    ledger.lookedAt(promise, {newest});
                return services::writeEach(database, ledger, promises,
                                           [](Ledger& each, PromiseId id) { each.record(id, Kept{}); });
            });
        };
        const Written written = keep(seen, {desk.id, other});
        QCOMPARE(written.done, std::vector{other});
        QCOMPARE(written.refused, 0);
        QCOMPARE(written.overtaken.size(), 1U);
        QCOMPARE(written.appended.at(other).size(), 1U);
        const Written again = keep({{desk.id, written.overtaken.front().newest}}, {desk.id});
        QCOMPARE(again.done, std::vector{desk.id});
        QCOMPARE(desk.eventCount(), 3U);
    }

    void takingBackWhatSomebodyReopenedIsAConflict() {
        Desk desk;
        desk.byMara(desk.maraRecords(Kept{}, desk.newest(desk.id)));
        const EventNumber seen = desk.newest(desk.id);
        desk.tariqRecords(Reopened{QStringLiteral("She says no")});
        const auto conflict = desk.conflictOf(desk.first.book, [&](Database& database, Changes& changes) {
            Ledger ledger(database, desk.asMara(), changes);
            ledger.lookedAt(desk.id, {seen});
            ledger.undoLast(desk.id);
        });
        QVERIFY(conflict);
    }
};

QTEST_GUILESS_MAIN(TestConflicts)

#include "test_conflicts.moc"
