#include "models/promise_list_model.h"
#include "models/promise_roles.h"
#include "tests/support/fake_promise_source.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace std::chrono_literals;
using domain::Moment;
using domain::Outcome;
using domain::PromiseId;
using models::PromiseListModel;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

Moment at(const char* text) {
    return *domain::fromIso(QString::fromLatin1(text), berlin);
}

/// "Overdue 1: a | Today 2: b, c"
QString shape(const PromiseListModel& model) {
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex index = model.index(row);
        const QString name = index.data().toString();
        if (index.data(models::IsHeaderRole).toBool())
            text +=
                QStringLiteral("%1%2 %3: ")
                    .arg(row ? QStringLiteral(" | ") : QString(), name, index.data(models::GroupCountRole).toString());
        else
            text += index.data(models::FirstInGroupRole).toBool() ? name : QStringLiteral(", ") + name;
    }
    return text;
}

struct Fixture {
    test::FakePromiseSource source;
    Moment now = at("2026-11-23T11:00");
    PromiseListModel model{source, [this] { return now; }, berlin, british};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    Fixture() {
        source.now = now;
        source.add(1, QStringLiteral("invoice"), at("2026-11-23T08:00"));
        source.add(2, QStringLiteral("engineer"), at("2026-11-23T13:00"));
        source.add(3, QStringLiteral("quote"), at("2026-11-23T17:00"), true);
        source.add(4, QStringLiteral("couch"), at("2026-11-24T09:00"));
        source.add(5, QStringLiteral("audit"), at("2026-12-24T09:00"));
    }
    void open() {
        services::PromiseQuery query;
        query.outcomes = {Outcome::Open, Outcome::Overdue};
        query.orClosedSince = at("2026-11-23T00:00");
        model.setQuery(query, PromiseListModel::Grouping::ByDue);
        settle();
    }
    void settle() {
        QTRY_COMPARE(model.state(), PromiseListModel::State::Ready);
        for (int row = 0; row < std::min(model.rowCount(), 60); ++row) {
            const QModelIndex index = model.index(row);
            QTRY_VERIFY(index.data(models::IsHeaderRole).toBool() || index.data(models::LoadedRole).toBool());
        }
    }
};

qint64 residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() * 4096 : 0;
}

} // namespace

class TestPromiseListModel : public QObject {
    Q_OBJECT

private slots:
    void groupsByWhenTheyAreDue();
    void whatAsksForAnAnswerStandsApart();
    void showsPlaceholdersUntilRowsAreHere();
    void aReminderStandsBesideTheDeadline_data();
    void aReminderStandsBesideTheDeadline();
    void aKeptPromiseMovesToDoneAndStaysSelected();
    void aMovedDeadlineMovesTheRowAndLeavesNoEmptyGroup();
    void whatNoLongerBelongsLeavesAndWhatIsNewComes();
    void aListOfCertainPromisesTakesInNoOthers();
    void whatConcernsOthersIsNotAskedAbout();
    void aDeadlineThatPassesMovesTheRowToOverdue();
    void midnightRegroupsEverything();
    void looksAtTheClockOnlyWhenAShownWordChanges();
    void readsAsASentence();
    void chancesComeAfterTheirRows();
    void saysWhyItFailed();
    void anAnswerThatNobodyWantsAnyMoreIsNotWaitedFor();
    void theSameListReadAnewKeepsWhatIsSelected();
    void holdsAMillionWithoutLoadingThem();
};

void TestPromiseListModel::groupsByWhenTheyAreDue() {
    Fixture f;
    f.open();
    QCOMPARE(shape(f.model),
             QStringLiteral("Overdue 1: invoice | Today 2: engineer, quote | Tomorrow 1: couch | Later 1: audit"));
    QCOMPARE(f.model.overdueCount(), 1);
    QCOMPARE(f.model.openCount(), 4);
    QVERIFY(!(f.model.flags(f.model.index(0)) & Qt::ItemIsSelectable));
    QCOMPARE(f.model.index(3).data(models::WhenRole).toString(), QStringLiteral("in 2 h"));
}

void TestPromiseListModel::whatAsksForAnAnswerStandsApart() {
    Fixture fixture;
    auto& offered = fixture.source.add(6, QStringLiteral("tickets"), at("2026-11-23T09:00"));
    offered.holder = QStringLiteral("Ben Ito");
    fixture.source.asks[offered.id] = domain::Asks::Acceptance;
    auto& missed = fixture.source.add(7, QStringLiteral("parcel"), at("2026-11-02T09:00"));
    missed.outcome = Outcome::Broken;
    missed.resolvedAt = at("2026-11-02T10:00");
    fixture.source.asks[missed.id] = domain::Asks::OwnUp;
    fixture.open();
    QCOMPARE(shape(fixture.model),
             QStringLiteral("Waiting for an answer 1: tickets | Overdue 1: invoice | To own up to 1: parcel | "
                            "Today 2: engineer, quote | Tomorrow 1: couch | Later 1: audit"));
    const QModelIndex row = fixture.model.indexOf(offered.id);
    QCOMPARE(row.data(models::AskRole).toString(), QStringLiteral("offered by Ben Ito"));
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("offered by Ben Ito")));
    // Neither is one's own to keep.
    QCOMPARE(fixture.model.overdueCount(), 1);
    QCOMPARE(fixture.model.openCount(), 4);

    fixture.source.asks.clear();
    offered.outcome = Outcome::Overdue; // accepted: now it is one's own
    fixture.model.promisesChanged({offered.id, missed.id});
    QTRY_COMPARE(shape(fixture.model),
                 QStringLiteral("Overdue 2: invoice, tickets | Today 2: engineer, quote | Tomorrow 1: couch | "
                                "Later 1: audit"));
}

void TestPromiseListModel::aReminderStandsBesideTheDeadline_data() {
    QTest::addColumn<QString>("reminder");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("exact");
    const auto row = [](const char* name, const char* reminder, const char* now, const char* words, const char* exact) {
        QTest::newRow(name) << QString(reminder) << QString(now) << QString(words) << QString(exact);
    };
    row("nobody put one", "", "2026-11-23T11:00", "", "");
    row("soon", "2026-11-23T12:00", "2026-11-23T11:00", "reminds in 1 h", "Reminds Mon 23 Nov 2026 12:00");
    row("sooner", "2026-11-23T12:00", "2026-11-23T11:50", "reminds in 10 min", "Reminds Mon 23 Nov 2026 12:00");
    row("it came", "2026-11-23T12:00", "2026-11-23T12:00", "", "");
    row("tomorrow", "2026-11-24T09:00", "2026-11-23T11:00", "reminds Tue 09:00",
        "Reminds Tue 24 Nov 2026 09:00, after the deadline");
    row("overdue already", "2026-11-24T09:00", "2026-11-23T14:00", "reminds Tue 09:00",
        "Reminds Tue 24 Nov 2026 09:00");
}

void TestPromiseListModel::aReminderStandsBesideTheDeadline() {
    QFETCH(QString, reminder);
    QFETCH(QString, now);
    QFETCH(QString, words);
    QFETCH(QString, exact);
    Fixture fixture;
    if (!reminder.isEmpty())
        fixture.source.promises.at(PromiseId(2)).remindsAt = at(qPrintable(reminder));
    fixture.open();
    fixture.now = at(qPrintable(now));
    fixture.model.tick();
    const QModelIndex index = fixture.model.indexOf(PromiseId(2));
    QCOMPARE(index.data(models::RemindsRole).toString(), words);
    QCOMPARE(index.data(models::RemindsExactRole).toString(), exact);
    QCOMPARE(index.data(models::WhenExactRole).toString(), QStringLiteral("Mon 23 Nov 2026 13:00"));
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString().contains("Reminds"), !exact.isEmpty());
    if (!words.isEmpty())
        QVERIFY(fixture.model.nextTick() <= at(qPrintable(reminder)));
}

void TestPromiseListModel::showsPlaceholdersUntilRowsAreHere() {
    Fixture f;
    f.source.holdRows = true;
    f.model.setQuery({}, PromiseListModel::Grouping::None);
    QTRY_COMPARE(f.model.rowCount(), 5);
    QVERIFY(!f.model.index(2).data(models::LoadedRole).toBool());
    QCOMPARE(f.model.index(2).data().toString(), QStringLiteral("Loading…"));
    QCoreApplication::processEvents();
    QCOMPARE(f.model.index(2).data(models::WhatRole), QVariant());
}

void TestPromiseListModel::aKeptPromiseMovesToDoneAndStaysSelected() {
    Fixture f;
    f.open();
    QItemSelectionModel selection(&f.model);
    selection.setCurrentIndex(f.model.indexOf(PromiseId(2)), QItemSelectionModel::ClearAndSelect);
    QSignalSpy resets(&f.model, &QAbstractItemModel::modelReset);
    auto& row = f.source.promises[PromiseId(2)];
    row.outcome = Outcome::Kept;
    row.resolvedAt = f.now;
    f.model.promisesChanged({PromiseId(2)});
    QTRY_COMPARE(shape(f.model),
                 QStringLiteral("Overdue 1: invoice | Today 1: quote | Tomorrow 1: couch | Later 1: audit | "
                                "Done today 1: engineer"));
    QCOMPARE(f.model.idAt(selection.currentIndex()), PromiseId(2));
    QVERIFY(selection.isSelected(f.model.indexOf(PromiseId(2))));
    QCOMPARE(resets.count(), 0);
}

void TestPromiseListModel::aMovedDeadlineMovesTheRowAndLeavesNoEmptyGroup() {
    Fixture f;
    f.open();
    auto& row = f.source.promises[PromiseId(4)];
    row.due = row.judgedDue = {at("2026-11-23T15:00"), false};
    f.model.promisesChanged({PromiseId(4)});
    QTRY_COMPARE(shape(f.model),
                 QStringLiteral("Overdue 1: invoice | Today 3: engineer, couch, quote | Later 1: audit"));
    QTRY_COMPARE(f.model.indexOf(PromiseId(4)).data(models::FirstDueRole).toString(), QStringLiteral("was Tue"));
    row.due = row.judgedDue = {at("2026-11-26T15:00"), false};
    f.model.promisesChanged({PromiseId(4)});
    QTRY_COMPARE(shape(f.model),
                 QStringLiteral("Overdue 1: invoice | Today 2: engineer, quote | This week 1: couch | Later 1: audit"));
}

void TestPromiseListModel::whatConcernsOthersIsNotAskedAbout() {
    using domain::PersonId;
    Fixture f;
    services::PromiseQuery query;
    query.holder = PersonId(1);
    f.model.setQuery(query, PromiseListModel::Grouping::ByDue);
    f.settle();
    const auto asks = [&f](const services::Changes& changes) {
        const std::size_t before = f.source.listsAsked;
        f.model.bookChanged(changes);
        f.settle();
        return f.source.listsAsked - before;
    };
    QCOMPARE(asks({.promises = {PromiseId(9)}, .people = {}, .concerned = std::vector{PersonId(2), PersonId(3)}}),
             std::size_t(0));
    QCOMPARE(asks({.promises = {PromiseId(9)}, .people = {}, .concerned = std::vector{PersonId(2), PersonId(1)}}),
             std::size_t(1));
    QCOMPARE(asks({.promises = {PromiseId(9)}, .people = {}}), std::size_t(1));
    // It was theirs until now.
    QCOMPARE(asks({.promises = {PromiseId(2)}, .people = {}, .concerned = std::vector{PersonId(3)}}), std::size_t(1));
    QCOMPARE(asks({.promises = {}, .people = {}, .concerned = std::vector<PersonId>(), .everything = true}),
             std::size_t(1));
}

void TestPromiseListModel::whatNoLongerBelongsLeavesAndWhatIsNewComes() {
    Fixture f;
    f.open();
    f.source.promises.erase(PromiseId(1));
    f.source.add(9, QStringLiteral("call back"), at("2026-11-23T12:00"));
    f.model.promisesChanged({PromiseId(1), PromiseId(9)});
    QTRY_COMPARE(f.model.indexOf(PromiseId(1)), QModelIndex());
    f.settle();
    QCOMPARE(shape(f.model),
             QStringLiteral("Today 3: call back, engineer, quote | Tomorrow 1: couch | Later 1: audit"));
}

void TestPromiseListModel::aListOfCertainPromisesTakesInNoOthers() {
    Fixture f;
    services::PromiseQuery query;
    query.among = {PromiseId(1), PromiseId(2)};
    f.model.setQuery(query, PromiseListModel::Grouping::None);
    f.settle();
    QCOMPARE(f.model.promiseCount(), 2);
    f.source.promises.erase(PromiseId(1));
    f.source.add(9, QStringLiteral("call back"), at("2026-11-23T12:00"));
    f.model.promisesChanged({PromiseId(9)});
    f.model.promisesChanged({PromiseId(1), PromiseId(9)});
    QTRY_COMPARE(f.model.promiseCount(), 1);
    QVERIFY(f.model.indexOf(PromiseId(2)).isValid());
    QVERIFY(!f.model.indexOf(PromiseId(9)).isValid());
}

void TestPromiseListModel::aDeadlineThatPassesMovesTheRowToOverdue() {
    Fixture f;
    f.open();
    f.now = at("2026-11-23T13:00");
    f.model.tick();
    QCOMPARE(f.model.overdueCount(), 1);
    QVERIFY(f.model.nextTick() <= f.now + 1us);
    f.now = f.model.nextTick();
    f.model.tick();
    QCOMPARE(shape(f.model),
             QStringLiteral("Overdue 2: invoice, engineer | Today 1: quote | Tomorrow 1: couch | Later 1: audit"));
    QCOMPARE(f.model.indexOf(PromiseId(2)).data(models::OutcomeRole).toInt(), static_cast<int>(Outcome::Overdue));
}

void TestPromiseListModel::midnightRegroupsEverything() {
    Fixture f;
    f.open();
    auto& row = f.source.promises[PromiseId(3)];
    row.outcome = Outcome::Kept;
    row.resolvedAt = f.now;
    f.model.promisesChanged({PromiseId(3)});
    QTRY_VERIFY(shape(f.model).contains(QStringLiteral("Done today 1: quote")));
    f.now = at("2026-11-24T00:00");
    f.model.tick();
    QCOMPARE(shape(f.model), QStringLiteral("Overdue 2: invoice, engineer | Today 1: couch | Later 1: audit"));
}

void TestPromiseListModel::looksAtTheClockOnlyWhenAShownWordChanges() {
    Fixture f;
    f.source.promises.erase(PromiseId(1));
    f.open();
    f.model.tick();
    QCOMPARE(f.model.nextTick(), at("2026-11-23T13:00") + 1us);
    f.model.indexOf(PromiseId(2)).data(models::WhenRole); // "in 2 h" until 11:30
    QCOMPARE(f.model.nextTick(), at("2026-11-23T11:30") + 1us);
}

void TestPromiseListModel::readsAsASentence() {
    Fixture f;
    auto& row = f.source.promises[PromiseId(2)];
    row.promisee = QStringLiteral("Hotel Adler");
    row.channel = QStringLiteral("phone");
    row.waitsOn = QStringLiteral("Tariq");
    row.chance = 0.71;
    row.likeIt = 41;
    f.open();
    QCOMPARE(f.model.indexOf(PromiseId(2)).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("open: engineer. To Hotel Adler, phone. Due in 2 h, Mon 23 Nov 2026 13:00. Waits on Tariq. "
                            "Chance: 71 %, 41 like it."));
    QCOMPARE(f.model.index(0).data(Qt::AccessibleTextRole).toString(), QStringLiteral("Overdue: 1"));
}

void TestPromiseListModel::chancesComeAfterTheirRows() {
    Fixture f;
    f.source.likelihoods[PromiseId(2)] = {.promise = PromiseId(2), .chance = 0.42, .likeIt = 48};
    f.open();
    QTRY_COMPARE(f.model.indexOf(PromiseId(2)).data(models::ChanceRole).toDouble(), 0.42);
    QCOMPARE(f.model.rowAt(f.model.indexOf(PromiseId(2)))->likeIt, 48);
    QVERIFY(!f.model.indexOf(PromiseId(3)).data(models::ChanceRole).isValid());
    QCOMPARE(f.model.indexOf(PromiseId(2)).data(models::ChanceWordsRole).toString(),
             QStringLiteral("42 %, 48 like it"));
}

void TestPromiseListModel::theSameListReadAnewKeepsWhatIsSelected() {
    Fixture f;
    f.open();
    const QPersistentModelIndex selected = f.model.indexOf(PromiseId(2));
    QSignalSpy reset(&f.model, &QAbstractItemModel::modelReset);
    f.source.promises.erase(PromiseId(3));
    f.source.add(9, QStringLiteral("new"), at("2026-11-23T12:00"));
    f.source.promises[PromiseId(2)].what = QStringLiteral("renamed");
    f.model.reload();
    QTRY_COMPARE(f.model.state(), PromiseListModel::State::Ready);
    QCOMPARE(reset.size(), 0);
    QVERIFY(!f.model.indexOf(PromiseId(3)).isValid());
    QVERIFY(f.model.indexOf(PromiseId(9)).isValid());
    QCOMPARE(f.model.idAt(selected), PromiseId(2));
    QTRY_COMPARE(selected.data().toString(), QStringLiteral("renamed"));
}

void TestPromiseListModel::anAnswerThatNobodyWantsAnyMoreIsNotWaitedFor() {
    Fixture f;
    f.source.hold = true;
    f.model.reload();
    const auto first = f.source.lastKeys;
    f.model.reload();
    QVERIFY(first.isCanceled());
    QVERIFY(!f.source.lastKeys.isCanceled());
}

void TestPromiseListModel::saysWhyItFailed() {
    Fixture f;
    f.source.failure = QStringLiteral("The book is on a disk that does not answer.");
    f.model.setQuery({}, PromiseListModel::Grouping::ByDue);
    QTRY_COMPARE(f.model.state(), PromiseListModel::State::Failed);
    QCOMPARE(f.model.failure(), f.source.failure);
}

namespace {

class MillionKeys : public test::FakePromiseSource {
public:
    QFuture<std::vector<services::PromiseKey>> keys(const services::PromiseQuery&) override {
        std::vector<services::PromiseKey> keys(1'000'000);
        for (std::size_t i = 0; i < keys.size(); ++i) {
            keys[i].id = PromiseId(static_cast<std::int64_t>(i) + 1);
            keys[i].due = m_first + std::chrono::seconds(i * 4);
        }
        QPromise<std::vector<services::PromiseKey>> promise;
        promise.start();
        promise.addResult(std::move(keys));
        promise.finish();
        return promise.future();
    }
    QFuture<std::vector<services::PromiseRow>> rows(const std::vector<PromiseId>& ids) override {
        for (const PromiseId id : ids)
            add(id.value(), QString::number(id.value()), m_first + std::chrono::seconds((id.value() - 1) * 4));
        return FakePromiseSource::rows(ids);
    }

private:
    Moment m_first = at("2026-11-01T00:00");
};

} // namespace

void TestPromiseListModel::holdsAMillionWithoutLoadingThem() {
    MillionKeys source;
    const Moment now = at("2026-11-23T11:00");
    const qint64 before = residentBytes();
    PromiseListModel model(
        source, [now] { return now; }, berlin, british);
    model.setQuery({}, PromiseListModel::Grouping::ByDue);
    QTRY_COMPARE(model.promiseCount(), 1'000'000);
    const qint64 grown = (residentBytes() - before) / (1024 * 1024);
    QVERIFY2(grown < 110, qPrintable(QStringLiteral("%1 MiB").arg(grown))); // keys are 24 MB; the answer is freed late
    const QModelIndex far = model.index(800'000);
    QVERIFY(!far.data(models::LoadedRole).toBool());
    QTRY_VERIFY(far.data(models::LoadedRole).toBool());
    QCOMPARE(far.data().toString(), QString::number(model.idAt(far).value()));
    QVERIFY(source.rowsAsked < 200);
}

QTEST_GUILESS_MAIN(TestPromiseListModel)
#include "test_promise_list_model.moc"
