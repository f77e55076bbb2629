#include "models/book_promise_source.h"
#include "services/summaries.h"
#include "storage/database.h"
#include "tests/support/moments.h"
#include "tests/support/open_book.h"
#include "ui/pages/promise_list_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/promise_actions.h"
#include "ui/widgets/promise_list_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace kept;
using namespace kept::ui;
using domain::Outcome;
using domain::PromiseId;
using services::PromiseQuery;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

struct Stage {
    tests::OpenBook desk{test::at(QStringLiteral("2026-11-16T09:00"), berlin)};
    domain::PersonId mara = desk.person(QStringLiteral("Mara Lind"), QStringLiteral("Service"));
    models::BookPromiseSource source{desk.book, [this] { return desk.now; }, berlin, british};
    PromiseListPage page{source, [this] { return desk.now; }, berlin, british};
    QAbstractItemModelTester tester{&page.model()};
    PromiseId kept;
    PromiseId missed;
    PromiseId open;

    Stage() {
        kept = desk.promise(mara, QStringLiteral("Send the invoice"), day(20));
        missed = desk.promise(mara, QStringLiteral("Ring back"), day(19));
        open = desk.promise(mara, QStringLiteral("Engineer on site"), day(24));
        desk.record(kept, domain::Kept{}, mara);
        desk.now = day(23);
        QObject::connect(&desk.book, &services::Book::changed, &page, &PromiseListPage::bookChanged);
        page.resize(900, 600);
        page.show();
    }
    static domain::Moment day(int day) {
        return test::at(QStringLiteral("2026-11-%1T12:00").arg(day, 2, 10, QLatin1Char('0')), berlin);
    }
    void show(const PromiseQuery& query, std::optional<PromiseId> select = {}) {
        page.show(query, QStringLiteral("Service, November"), select);
    }
    [[nodiscard]] QString text(const char* name) const {
        return page.findChild<ElidedLabel*>(QString::fromLatin1(name))->fullText();
    }
    [[nodiscard]] PromiseListView& list() const {
        return *page.findChild<PromiseListView*>(QStringLiteral("promiseList"));
    }
};

} // namespace

class TestPromiseListPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { (new Appearance(*qApp, this))->apply(render::Theme::Light); }
    void saysWhatIsShownAndWhatItAddsUpTo();
    void aListOfMissesOnlyHasNoRate();
    void promisesThatNobodyHasCanBeAskedFor();
    void selectsThePromiseThatWasWanted();
    void aRowChosenByTheProgramIsTheOnlyOne();
    void theNearestRowIsFoundBeyondTheEnd();
    void escapeAndAltLeftGoBack_data();
    void escapeAndAltLeftGoBack();
    void aKeyAsksForItsActionHereToo();
    void followsWhatChangesInTheBook();
    void saysThatNothingIsLikeThat();
    void agreesWithTheFiguresOfBoston();
};

void TestPromiseListPage::saysWhatIsShownAndWhatItAddsUpTo() {
    Stage stage;
    stage.show({});
    QCOMPARE(stage.text("pageTitle"), QStringLiteral("Service, November"));
    QTRY_COMPARE(stage.text("pageSummary"),
                 QStringLiteral("3 promises · 1 of 2 kept, 50 % (9–91 %) · 1 overdue · 1 open"));
    QCOMPARE(stage.page.model().rowCount(), 3);
    QCOMPARE(stage.list().currentPromise(), stage.missed); // the first of them
}

void TestPromiseListPage::aListOfMissesOnlyHasNoRate() {
    Stage stage;
    PromiseQuery query;
    query.outcomes = {Outcome::Overdue, Outcome::Late};
    stage.show(query);
    QTRY_COMPARE(stage.text("pageSummary"), QStringLiteral("1 promises · 1 overdue"));
}

void TestPromiseListPage::promisesThatNobodyHasCanBeAskedFor() {
    Stage stage;
    services::NewPromise made;
    made.what = QStringLiteral("Someone will be there");
    made.department = domain::DepartmentId(1);
    made.due = {Stage::day(25), false};
    const PromiseId unclaimed = stage.desk.make(made);
    PromiseQuery query;
    query.holder = domain::PersonId();
    stage.show(query);
    QTRY_COMPARE(stage.page.model().rowCount(), 1);
    QCOMPARE(stage.page.model().idAt(stage.page.model().index(0)), unclaimed);
}

void TestPromiseListPage::selectsThePromiseThatWasWanted() {
    Stage stage;
    stage.show({}, stage.open);
    QTRY_COMPARE(stage.list().currentPromise(), stage.open);
    QTRY_VERIFY(stage.page.actions().action(PromiseAct::HandOver).isEnabled());
}

void TestPromiseListPage::aRowChosenByTheProgramIsTheOnlyOne() {
    Stage stage;
    stage.show({});
    QTRY_COMPARE(stage.list().currentPromise(), stage.missed);
    QTest::keyPress(&stage.page, Qt::Key_Control, Qt::ControlModifier); // still held, from a shortcut
    stage.list().selectNear(2);
    QTest::keyRelease(&stage.page, Qt::Key_Control);
    QCOMPARE(stage.list().selectedPromises(), std::vector{stage.open});
}

void TestPromiseListPage::theNearestRowIsFoundBeyondTheEnd() {
    Stage stage;
    stage.show({});
    QTRY_COMPARE(stage.page.model().rowCount(), 3);
    stage.list().selectNear(7);
    QCOMPARE(stage.list().selectedPromises(), std::vector{stage.open});
}

void TestPromiseListPage::escapeAndAltLeftGoBack_data() {
    QTest::addColumn<QKeySequence>("keys");
    QTest::newRow("Escape") << QKeySequence(Qt::Key_Escape);
    QTest::newRow("Alt+Left") << QKeySequence(Qt::ALT | Qt::Key_Left);
}

void TestPromiseListPage::escapeAndAltLeftGoBack() {
    QFETCH(QKeySequence, keys);
    Stage stage;
    stage.show({});
    QTRY_COMPARE(stage.page.model().rowCount(), 3);
    QVERIFY(QTest::qWaitForWindowActive(&stage.page));
    stage.list().setFocus();
    QSignalSpy back(&stage.page, &PromiseListPage::backWanted);
    QTest::keySequence(&stage.list(), keys);
    QCOMPARE(back.count(), 1);
}

void TestPromiseListPage::aKeyAsksForItsActionHereToo() {
    Stage stage;
    stage.show({}, stage.open);
    QVERIFY(QTest::qWaitForWindowActive(&stage.page));
    QTRY_VERIFY(stage.page.actions().action(PromiseAct::HandOver).isEnabled());
    stage.list().setFocus();
    std::vector<PromiseId> asked;
    QObject::connect(&stage.page.actions(), &PromiseActions::asked, &stage.page,
                     [&](PromiseAct act, const std::vector<PromiseId>& ids) {
                         if (act == PromiseAct::HandOver)
                             asked = ids;
                     });
    QTest::keyClick(&stage.list(), Qt::Key_H);
    QCOMPARE(asked, std::vector<PromiseId>{stage.open});
}

void TestPromiseListPage::followsWhatChangesInTheBook() {
    Stage stage;
    stage.show({}, stage.open);
    QTRY_COMPARE(stage.page.model().rowCount(), 3);
    stage.desk.record(stage.open, domain::Kept{}, stage.mara);
    QTRY_COMPARE(stage.text("pageSummary"), QStringLiteral("3 promises · 2 of 3 kept, 67 % (21–94 %) · 1 overdue"));
    QCOMPARE(stage.list().currentPromise(), stage.open);
}

void TestPromiseListPage::saysThatNothingIsLikeThat() {
    Stage stage;
    PromiseQuery query;
    query.search = QStringLiteral("dragon");
    stage.show(query);
    const auto* sentence = stage.page.findChild<QLabel*>(QStringLiteral("emptySentence"));
    QTRY_COMPARE(sentence->text(), QStringLiteral("No promise is like that."));
    QVERIFY(sentence->isVisible());
}

void TestPromiseListPage::agreesWithTheFiguresOfBoston() {
    Stage stage;
    QVERIFY(stage.desk.importBoston() > 400);
    PromiseQuery query;
    query.period = domain::Period::month(2015, 2);
    stage.show(query);
    const domain::GroupTally figures = stage.desk.run([&](storage::Database& database, services::Changes&) {
        return services::totalOf(database, {.period = query.period, .department = {}, .person = {}}, stage.desk.now);
    });
    QVERIFY(figures.tally.judged() > 50);
    QVERIFY(figures.importedEvents > 0);
    QTRY_COMPARE(stage.page.model().tally().tally.total(), figures.tally.total());
    QVERIFY(stage.page.model().tally().tally == figures.tally);
    QCOMPARE(stage.page.model().tally().importedEvents, figures.importedEvents);
}

QTEST_MAIN(TestPromiseListPage)
#include "test_promise_list_page.moc"
