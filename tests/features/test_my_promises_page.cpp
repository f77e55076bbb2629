#include "models/promise_roles.h"
#include "tests/support/fake_promise_source.h"
#include "ui/pages/my_promises_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/look.h"
#include "ui/widgets/promise_actions.h"
#include "ui/widgets/promise_details.h"
#include "ui/widgets/promise_list_view.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace kept::ui;
using domain::Moment;
using domain::Outcome;
using domain::PromiseId;

Q_DECLARE_METATYPE(kept::ui::PromiseAct)

namespace {

const QTimeZone berlin("Europe/Berlin");

Moment at(const char* text) {
    return *domain::fromIso(QString::fromLatin1(text), berlin);
}

struct Stage {
    test::FakePromiseSource source;
    Moment now = at("2026-11-23T11:00");
    std::unique_ptr<MyPromisesPage> page;
    std::vector<std::pair<PromiseAct, std::vector<PromiseId>>> asked;

    Stage() {
        source.now = now;
        source.add(1, QStringLiteral("Send the corrected invoice"), at("2026-11-23T08:00"));
        source.add(2, QStringLiteral("Engineer on site, 13:00 sharp"), at("2026-11-23T13:00"));
        source.add(3, QStringLiteral("Quote for 12 replacement filters"), at("2026-11-23T17:00"), true);
        source.add(4, QStringLiteral("Pick up the couch"), at("2026-11-24T09:00"));
    }
    void open() {
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        page = std::make_unique<MyPromisesPage>(
            source, [this] { return now; }, berlin, british);
        QObject::connect(&page->actions(), &PromiseActions::asked, page.get(),
                         [this](PromiseAct act, const std::vector<PromiseId>& ids) { asked.emplace_back(act, ids); });
        page->resize(900, 600);
        page->setPerson(domain::PersonId(1), QStringLiteral("My promises"));
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        list().setFocus();
    }
    PromiseListView& list() const { return *page->findChild<PromiseListView*>(QStringLiteral("promiseList")); }
    template <class Widget> Widget* find(const char* name) const {
        return page->findChild<Widget*>(QString::fromLatin1(name));
    }
    void select(std::int64_t id) {
        QTRY_VERIFY(page->model().indexOf(PromiseId(id)).isValid());
        page->select(PromiseId(id));
        QTRY_VERIFY(page->model().rowAt(list().currentIndex()) != nullptr);
        QTRY_COMPARE(page->actions().action(PromiseAct::Note).isEnabled(), true);
    }
};

} // namespace

class TestMyPromisesPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void aKeyAsksForItsAction_data();
    void aKeyAsksForItsAction();
    void enterAsksForDetails();
    void theKeyboardStepsOverHeaders();
    void severalPromisesAreKeptAtOnce();
    void showsWhatIsSelectedWithItsTimeline();
    void ofThePromisesThatOnePassesNothingIsRead();
    void detailsSayEachDateOnce();
    void theSelectionAfterAPromiseIsClosed_data();
    void theSelectionAfterAPromiseIsClosed();
    void aBookThatIsOnlyReadOffersNoActionThatWrites();
    void saysWhatToDoWhereNothingIsPromised();
    void saysWhyNothingCouldBeRead();
    void countsInWords();
    void aPromiseOfADepartmentNamesIt();
    void longTextsNeitherWidenNorBreakThePage();
    void typedMarkupStaysText();
    void typedControlsAreShownAndNotObeyed();
};

void TestMyPromisesPage::initTestCase() {
    auto* appearance = new Appearance(*qApp, this);
    appearance->apply(render::Theme::Light);
}

void TestMyPromisesPage::aKeyAsksForItsAction_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<PromiseAct>("act");
    QTest::newRow("kept") << int(Qt::Key_K) << PromiseAct::Keep;
    QTest::newRow("renegotiate") << int(Qt::Key_R) << PromiseAct::Renegotiate;
    QTest::newRow("snooze") << int(Qt::Key_S) << PromiseAct::Snooze;
    QTest::newRow("broken") << int(Qt::Key_B) << PromiseAct::Break;
    QTest::newRow("own up") << int(Qt::Key_O) << PromiseAct::OwnUp;
    QTest::newRow("note") << int(Qt::Key_N) << PromiseAct::Note;
    QTest::newRow("void") << int(Qt::Key_Delete) << PromiseAct::Void;
}

void TestMyPromisesPage::aKeyAsksForItsAction() {
    QFETCH(int, key);
    QFETCH(PromiseAct, act);
    Stage stage;
    stage.open();
    stage.select(1); // overdue: everything can follow
    QTest::keyClick(&stage.list(), static_cast<Qt::Key>(key));
    QCOMPARE(stage.asked.size(), std::size_t(1));
    QVERIFY(stage.asked.front().first == act);
    QCOMPARE(stage.asked.front().second, std::vector<PromiseId>{PromiseId(1)});
}

void TestMyPromisesPage::enterAsksForDetails() {
    Stage stage;
    stage.open();
    stage.select(2);
    QSignalSpy wanted(stage.page.get(), &MyPromisesPage::detailsWanted);
    QTest::keyClick(&stage.list(), Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

void TestMyPromisesPage::theKeyboardStepsOverHeaders() {
    Stage stage;
    stage.open();
    QTRY_COMPARE(stage.list().currentPromise(), PromiseId(1)); // selected from the start
    for (const std::int64_t next : {2, 3, 4}) {
        QTest::keyClick(&stage.list(), Qt::Key_Down);
        QCOMPARE(stage.list().currentPromise(), PromiseId(next));
    }
    QTest::keyClick(&stage.list(), Qt::Key_Up);
    QCOMPARE(stage.list().currentPromise(), PromiseId(3));
}

void TestMyPromisesPage::severalPromisesAreKeptAtOnce() {
    Stage stage;
    stage.open();
    stage.select(2);
    QTest::keyClick(&stage.list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&stage.list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&stage.list(), Qt::Key_K);
    QCOMPARE(stage.asked.size(), std::size_t(1));
    QCOMPARE(stage.asked.front().second, (std::vector{PromiseId(2), PromiseId(3), PromiseId(4)}));
}

void TestMyPromisesPage::showsWhatIsSelectedWithItsTimeline() {
    Stage stage;
    services::TimelineEntry made;
    made.title = QStringLiteral("Promised");
    made.text = QStringLiteral("to Frau Stein by phone");
    made.when = at("2026-11-18T10:42");
    made.actor = QStringLiteral("Mara Lind");
    stage.source.timelines[PromiseId(2)] = {made};
    stage.open();
    stage.select(2);
    QTRY_COMPARE(stage.find<QLabel>("promiseTitle")->text(), QStringLiteral("Engineer on site, 13:00 sharp"));
    QTRY_VERIFY(stage.find<QWidget>("timelineEntry"));
    QCOMPARE(stage.find<QWidget>("timelineEntry")->accessibleName(),
             QStringLiteral("Promised to Frau Stein by phone. Wed 18 Nov 2026 10:42 · Mara Lind"));
    QVERIFY(stage.find<QLabel>("factDue")->text().contains(QStringLiteral("in 2 h")));
}

void TestMyPromisesPage::ofThePromisesThatOnePassesNothingIsRead() {
    Stage stage;
    stage.open();
    stage.select(3);
    stage.source.hold = true;
    stage.page->select(PromiseId(2));
    const auto timeline = stage.source.lastTimeline;
    const auto chain = stage.source.lastChain;
    stage.page->select(PromiseId(1));
    QVERIFY(timeline.isCanceled());
    QVERIFY(chain.isCanceled());
    QVERIFY(!stage.source.lastTimeline.isCanceled());
}

void TestMyPromisesPage::detailsSayEachDateOnce() {
    Stage stage;
    stage.source.add(5, QStringLiteral("Long overdue"), at("2026-11-06T16:00"));
    stage.source.add(6, QStringLiteral("Three days overdue"), at("2026-11-20T17:00"), true);
    auto& moved = stage.source.promises[PromiseId(4)];
    moved.firstDue = {at("2026-11-20T09:00"), false};
    auto& kept = stage.source.promises[PromiseId(2)];
    kept.outcome = Outcome::Kept;
    kept.resolvedAt = at("2026-11-23T10:30");
    stage.open();
    const auto fact = [&stage](const char* name) {
        const auto* label = stage.find<QLabel>(name);
        return label ? label->text() : QString();
    };
    stage.select(5);
    QTRY_COMPARE(fact("factDue"), QStringLiteral("Fri 6 Nov, 16:00"));
    stage.select(6);
    QTRY_COMPARE(fact("factDue"), QStringLiteral("Fri 20 Nov, end of day, 3 days ago"));
    QCOMPARE(stage.find<QLabel>("factDue")->toolTip(),
             QStringLiteral("<qt>Fri 20 Nov 2026 17:00, the end of the day</qt>"));
    stage.select(4);
    QTRY_COMPARE(fact("factDue"), QStringLiteral("Tue 24 Nov, 09:00"));
    QCOMPARE(fact("factFirstDue"), QStringLiteral("Fri 20 Nov, 09:00"));
    stage.page->select(PromiseId(2));
    QTRY_COMPARE(fact("factDue"), QStringLiteral("Mon 23 Nov, 13:00"));
    QVERIFY(fact("factClosed").isEmpty());
}

void TestMyPromisesPage::theSelectionAfterAPromiseIsClosed_data() {
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("stays");
    QTest::newRow("kept: on to the next") << Outcome::Kept << false;
    QTest::newRow("released: on to the next") << Outcome::Released << false;
    QTest::newRow("broken: it has to be owned up to") << Outcome::Broken << true;
    QTest::newRow("late: it has to be owned up to") << Outcome::Late << true;
}

void TestMyPromisesPage::theSelectionAfterAPromiseIsClosed() {
    QFETCH(Outcome, outcome);
    QFETCH(bool, stays);
    Stage stage;
    stage.open();
    stage.select(2);
    const int place = stage.list().currentIndex().row();
    const auto inNextPlace = stage.page->model().index(place + 1).data(models::IdRole).toLongLong();
    QVERIFY(inNextPlace > 0);
    auto& row = stage.source.promises[PromiseId(2)];
    row.outcome = outcome;
    row.resolvedAt = stage.now;
    stage.page->bookChanged({.promises = {PromiseId(2)}, .people = {}});
    QTRY_COMPARE(stage.page->model().openCount(), 3);
    QTRY_COMPARE(stage.list().currentPromise(), stays ? PromiseId(2) : PromiseId(inNextPlace));
    QCOMPARE(stage.list().selectedPromises().size(), std::size_t(1));
    stage.page->select(PromiseId(2));
    QTRY_VERIFY(!stage.page->actions().action(PromiseAct::Break).isEnabled());
    QVERIFY(stage.page->actions().action(PromiseAct::Reopen).isEnabled());
}

void TestMyPromisesPage::aBookThatIsOnlyReadOffersNoActionThatWrites() {
    Stage stage;
    stage.open();
    stage.select(1);
    stage.page->setReadOnly(true);
    for (const QAction* action : stage.page->actions().all())
        QVERIFY2(action->isEnabled() == (action == &stage.page->actions().action(PromiseAct::SaveCalendar)),
                 qPrintable(action->objectName()));
    QTest::keyClick(&stage.list(), Qt::Key_K);
    QVERIFY(stage.asked.empty());
}

void TestMyPromisesPage::saysWhatToDoWhereNothingIsPromised() {
    Stage stage;
    stage.source.promises.clear();
    stage.open();
    const auto says = [&](const QString& words) {
        const auto labels = stage.page->findChildren<QLabel*>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel* label) { return label->isVisible() && label->text() == words; });
    };
    QTRY_VERIFY(says(QStringLiteral("Nothing promised.")));
    QVERIFY(says(QStringLiteral("Type what you promise above and press Enter.")));
}

void TestMyPromisesPage::saysWhyNothingCouldBeRead() {
    Stage stage;
    stage.source.failure = QStringLiteral("The disk does not answer.");
    stage.open();
    QTRY_COMPARE(stage.page->model().state(), models::PromiseListModel::State::Failed);
    const auto labels = stage.page->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == stage.source.failure; }));
    stage.source.failure.clear();
    stage.page->model().reload();
    QTRY_VERIFY(stage.list().isVisible());
}

void TestMyPromisesPage::countsInWords() {
    Stage stage;
    stage.open();
    domain::GroupTally month;
    month.tally.add(Outcome::Kept, 41);
    month.tally.add(Outcome::Late, 5);
    stage.page->setMonth(month);
    QTRY_COMPARE(stage.find<QLabel>("pageSummary")->text(),
                 QStringLiteral("3 open · 1 overdue · this month 41 of 46 kept, 89 % (77–95 %)"));
    month.importedEvents = 12;
    stage.page->setMonth(month);
    QVERIFY(stage.find<QLabel>("pageSummary")->accessibleName().contains(QStringLiteral("(77–95 %), 12 event")));
}

void TestMyPromisesPage::aPromiseOfADepartmentNamesIt() {
    Stage stage;
    stage.source.promises[PromiseId(2)].department = QStringLiteral("Service");
    stage.open();
    stage.select(2);
    QTRY_VERIFY(stage.page->details().findChild<QLabel*>(QStringLiteral("factHolder")) != nullptr);
    QCOMPARE(stage.page->details().findChild<QLabel*>(QStringLiteral("factHolder"))->text(),
             QStringLiteral("Service, nobody has taken it yet"));
}

void TestMyPromisesPage::longTextsNeitherWidenNorBreakThePage() {
    Stage stage;
    auto& row = stage.source.promises[PromiseId(2)];
    row.what = QString(3000, u'W');
    row.promisee = QStringLiteral("Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz GmbH & Co. KG");
    row.channel = QStringLiteral("through the neighbour's letter box");
    row.waitsOn = row.promisee;
    services::TimelineEntry note;
    note.title = QStringLiteral("Note");
    note.words = QString(3000, u'x');
    stage.source.timelines[PromiseId(2)] = {note};
    stage.open();
    stage.select(2);
    QTRY_VERIFY(stage.find<QWidget>("timelineEntry"));
    QVERIFY(stage.page->minimumSizeHint().width() <= 900);
    PromiseDetails& details = stage.page->details();
    QVERIFY2(details.minimumSizeHint().width() <= metrics::detailsWidth,
             qPrintable(QString::number(details.minimumSizeHint().width())));
}

void TestMyPromisesPage::typedMarkupStaysText() {
    Stage stage;
    stage.source.promises[PromiseId(2)].what = QStringLiteral("<img src=/etc/passwd><b>bold</b>");
    stage.open();
    stage.select(2);
    const auto* title = stage.find<QLabel>("promiseTitle");
    QTRY_VERIFY(title->text().contains(u'<'));
    QCOMPARE(title->textFormat(), Qt::PlainText);
}

void TestMyPromisesPage::typedControlsAreShownAndNotObeyed() {
    Stage stage;
    const QChar turn(0x202E);
    stage.source.promises[PromiseId(2)].what = QStringLiteral("pay ") + turn + QStringLiteral("001") + QChar(7);
    stage.open();
    stage.select(2);
    const auto* title = stage.find<QLabel>("promiseTitle");
    QTRY_VERIFY(title->text().startsWith(QStringLiteral("pay ")));
    QVERIFY(!title->text().contains(turn));
    QVERIFY(title->text().endsWith(QChar(0x2407)));
}

QTEST_MAIN(TestMyPromisesPage)
#include "test_my_promises_page.moc"
