#include "models/promise_roles.h"
#include "services/people.h"
#include "services/reading.h"
#include "storage/database.h"
#include "tests/support/moments.h"
#include "tests/support/open_book.h"
#include "ui/pages/team_board_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/board_view.h"
#include "ui/widgets/promise_actions.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

using namespace kept;
using namespace kept::ui;
using domain::PersonId;
using domain::PromiseId;
using services::BoardColumn;

Q_DECLARE_METATYPE(kept::domain::PromiseQuery)
Q_DECLARE_METATYPE(kept::domain::PromiseId)
Q_DECLARE_METATYPE(kept::domain::PersonId)

namespace {

const QTimeZone berlin("Europe/Berlin");
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

domain::Moment at(const char* text) {
    return test::at(QString::fromLatin1(text), berlin);
}

struct Stage {
    tests::OpenBook desk{at("2026-11-16T09:00")};
    PersonId mara = desk.person(QStringLiteral("Mara Lind"), QStringLiteral("Service"));
    PersonId jonas = desk.person(QStringLiteral("Jonas Weber"), QStringLiteral("Service"));
    PersonId tariq = desk.person(QStringLiteral("Tariq Aziz"), QStringLiteral("Logistics"));
    PromiseId late = desk.promise(tariq, QStringLiteral("Ring back on the delivery"), at("2026-11-20T12:00"));
    PromiseId today = desk.promise(tariq, QStringLiteral("Engineer on site"), at("2026-11-23T13:00"));
    PromiseId later = desk.promise(mara, QStringLiteral("Pick up the couch"), at("2026-11-26T12:00"));
    PromiseId sooner = desk.promise(mara, QStringLiteral("Send the invoice"), at("2026-11-24T12:00"));
    std::unique_ptr<TeamBoardPage> page;
    std::unique_ptr<QAbstractItemModelTester> tester;

    void open() {
        desk.now = at("2026-11-23T11:00");
        page = std::make_unique<TeamBoardPage>(
            desk.book, [this] { return desk.now; }, berlin, british);
        tester = std::make_unique<QAbstractItemModelTester>(&page->model());
        QObject::connect(&desk.book, &services::Book::changed, page.get(), &TeamBoardPage::bookChanged);
        page->resize(900, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
        QTRY_VERIFY(page->model().columnCount() > 0);
        view().setFocus();
    }
    [[nodiscard]] BoardView& view() const { return *page->findChild<BoardView*>(QStringLiteral("teamBoard")); }
    /// "Tariq Aziz: Ring back on the delivery, Engineer on site"
    [[nodiscard]] QString shape() const {
        QStringList columns;
        for (int column = 0; column < page->model().columnCount(); ++column) {
            QStringList cards;
            for (int row = 1; row <= page->model().lastRow(column); ++row)
                cards << page->model().index(row, column).data().toString();
            columns << page->model().heading(column).name + QStringLiteral(": ") + cards.join(QStringLiteral(", "));
        }
        return columns.join(QStringLiteral(" | "));
    }
    [[nodiscard]] QString current() const { return view().currentIndex().data().toString(); }
    void press(Qt::Key key) const { QTest::keyClick(&view(), key); }
    void click(const char* button) const {
        QTest::mouseClick(page->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }
};

} // namespace

class TestTeamBoardPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { (new Appearance(*qApp, this))->apply(render::Theme::Light); }
    void thoseWithMostOverdueComeFirstThenByName();
    void aHeadSaysWhatIsInHandInWords();
    void aCardKeepsItsFirstDeadlineInSight();
    void departmentsStandSideBySideToo();
    void whatNobodyHasYetIsShown();
    void onlyTheChosenDepartmentsAreShown();
    void theArrowsGoFromCardToCardAndColumnToColumn();
    void enterOnACardAsksForIt();
    void enterOnAHeadAsksForTheFiguresOfThatPerson();
    void aClickOnAHeadDoesTheSame();
    void enterOnTheHeadOfADepartmentAsksForAllOfItsPromises();
    void aKeyAsksToHandOverTheCurrentCard();
    void whatIsCurrentFollowsAHandOver();
    void whatComesNextIsCurrentOnceACardIsKept();
    void whoLeftStaysUntilNothingIsOpen();
    void moreThanFitAreCountedBelow();
    void tooMuchIsJudgedBesideTheOthers_data();
    void tooMuchIsJudgedBesideTheOthers();
    void sixtyPeopleStandSideBySide();
    void fiveColumnsStandInTheUsualWindow();
    void whereNotAllFitTheOthersAreInSightOfAButton();
    void aNarrowHeadWrapsItsRate();
    void everyOpenPromiseOfBostonIsInOneColumn();
    void saysWhyTheBoardCouldNotBeRead();
};

void TestTeamBoardPage::thoseWithMostOverdueComeFirstThenByName() {
    Stage stage;
    stage.open();
    QCOMPARE(stage.shape(), QStringLiteral("Tariq Aziz: Ring back on the delivery, Engineer on site"
                                           " | Jonas Weber:  | Mara Lind: Send the invoice, Pick up the couch"));
}

void TestTeamBoardPage::aHeadSaysWhatIsInHandInWords() {
    Stage stage;
    stage.desk.record(stage.desk.promise(stage.tariq, QStringLiteral("Call"), at("2026-11-19T12:00")), domain::Kept{},
                      stage.tariq);
    stage.open();
    const models::BoardHeading heading = stage.page->model().heading(0);
    QCOMPARE(heading.overdue, QStringLiteral("!\u00a01 overdue"));
    QCOMPARE(heading.open, QStringLiteral("1 today · 1 open"));
    QCOMPARE(heading.rate, QStringLiteral("1 of 2 kept, 50 % (9–91 %)"));
    QVERIFY(heading.sentence.startsWith(QStringLiteral("Tariq Aziz, Logistics, ")));
    QCOMPARE(stage.page->model().heading(1).rate, QStringLiteral("nothing judged this month"));
    QCOMPARE(stage.page->model().index(1, 1).data().toString(), QStringLiteral("Nothing open"));
}

void TestTeamBoardPage::aCardKeepsItsFirstDeadlineInSight() {
    Stage stage;
    stage.desk.record(stage.later,
                      domain::Renegotiated{{at("2026-11-27T12:00"), false},
                                           domain::Telling{stage.desk.now, domain::ChannelId(1)},
                                           QStringLiteral("parts")},
                      stage.mara);
    stage.open();
    const QModelIndex card = stage.page->model().indexOf(stage.later);
    QCOMPARE(card.data(models::FirstDueRole).toString(), QStringLiteral("was Thu"));
    QVERIFY(card.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("First promised for Thu 26 Nov")));
}

void TestTeamBoardPage::departmentsStandSideBySideToo() {
    Stage stage;
    stage.open();
    stage.click("boardByDepartment");
    QTRY_COMPARE(stage.shape(), QStringLiteral("Logistics: Ring back on the delivery, Engineer on site"
                                               " | Service: Send the invoice, Pick up the couch"));
    QCOMPARE(stage.page->model().index(1, 0).data(models::HolderRole).toString(), QStringLiteral("Tariq Aziz"));
}

void TestTeamBoardPage::whatNobodyHasYetIsShown() {
    Stage stage;
    services::NewPromise made;
    made.what = QStringLiteral("Someone will be there");
    made.department = domain::DepartmentId(2);
    made.due = {at("2026-11-25T12:00"), false};
    stage.desk.make(made);
    stage.open();
    QVERIFY(stage.shape().contains(QStringLiteral("Logistics: nobody yet: Someone will be there")));
}

void TestTeamBoardPage::onlyTheChosenDepartmentsAreShown() {
    Stage stage;
    stage.open();
    auto* button = stage.page->findChild<QPushButton*>(QStringLiteral("boardDepartments"));
    const auto actionNamed = [&](const QString& name) {
        for (QAction* action : button->menu()->actions())
            if (action->text() == name)
                return action;
        return static_cast<QAction*>(nullptr);
    };
    actionNamed(QStringLiteral("Logistics"))->trigger();
    QTRY_COMPARE(stage.page->model().columnCount(), 1);
    QCOMPARE(button->text(), QStringLiteral("Logistics"));
    actionNamed(QStringLiteral("All departments"))->trigger();
    QTRY_COMPARE(stage.page->model().columnCount(), 3);
}

void TestTeamBoardPage::theArrowsGoFromCardToCardAndColumnToColumn() {
    Stage stage;
    stage.open();
    QTRY_COMPARE(stage.current(), QStringLiteral("Ring back on the delivery"));
    stage.press(Qt::Key_Down);
    QCOMPARE(stage.current(), QStringLiteral("Engineer on site"));
    stage.press(Qt::Key_Right); // nothing is open there: its head
    QCOMPARE(stage.current(), QStringLiteral("Jonas Weber"));
    stage.press(Qt::Key_Right);
    QCOMPARE(stage.current(), QStringLiteral("Mara Lind"));
    stage.press(Qt::Key_PageDown);
    QCOMPARE(stage.current(), QStringLiteral("Pick up the couch"));
    stage.press(Qt::Key_Down);
    QCOMPARE(stage.current(), QStringLiteral("Pick up the couch"));
    stage.press(Qt::Key_Home);
    QCOMPARE(stage.current(), QStringLiteral("Engineer on site"));
    stage.press(Qt::Key_PageUp);
    QCOMPARE(stage.current(), QStringLiteral("Tariq Aziz"));
}

void TestTeamBoardPage::enterOnACardAsksForIt() {
    Stage stage;
    stage.open();
    QSignalSpy wanted(stage.page.get(), &TeamBoardPage::promiseWanted);
    QTRY_COMPARE(stage.current(), QStringLiteral("Ring back on the delivery"));
    stage.press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(1).toString(), QStringLiteral("Tariq Aziz: open and overdue"));
    QCOMPARE(wanted.at(0).at(2).value<PromiseId>(), stage.late);
}

void TestTeamBoardPage::enterOnAHeadAsksForTheFiguresOfThatPerson() {
    Stage stage;
    stage.open();
    QSignalSpy wanted(stage.page.get(), &TeamBoardPage::personWanted);
    stage.press(Qt::Key_PageUp);
    stage.press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).value<PersonId>(), stage.tariq);
}

void TestTeamBoardPage::aClickOnAHeadDoesTheSame() {
    Stage stage;
    stage.open();
    QSignalSpy wanted(stage.page.get(), &TeamBoardPage::personWanted);
    QHeaderView* header = stage.view().horizontalHeader();
    const QPoint middle(header->sectionViewportPosition(2) + header->sectionSize(2) / 2, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(0).value<PersonId>(), stage.mara);
}

void TestTeamBoardPage::enterOnTheHeadOfADepartmentAsksForAllOfItsPromises() {
    Stage stage;
    stage.open();
    stage.click("boardByDepartment");
    QTRY_COMPARE(stage.page->model().columnCount(), 2);
    QSignalSpy wanted(stage.page.get(), &TeamBoardPage::promisesWanted);
    stage.view().setFocus();
    stage.view().setCurrentIndex(stage.page->model().index(0, 0));
    stage.press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.at(0).at(1).toString(), QStringLiteral("Logistics: open and overdue"));
    const auto query = wanted.at(0).at(0).value<domain::PromiseQuery>();
    const auto keys = stage.desk.run([&](storage::Database& database, services::Changes&) {
        return services::promiseKeys(database, query, stage.desk.now);
    });
    QCOMPARE(keys.size(), std::size_t(2));
    QCOMPARE(keys.front().id, stage.late);
}

void TestTeamBoardPage::aKeyAsksToHandOverTheCurrentCard() {
    Stage stage;
    stage.open();
    std::vector<PromiseId> asked;
    QObject::connect(&stage.page->actions(), &PromiseActions::asked, stage.page.get(),
                     [&](PromiseAct act, const std::vector<PromiseId>& ids) {
                         if (act == PromiseAct::HandOver)
                             asked = ids;
                     });
    QTRY_COMPARE(stage.current(), QStringLiteral("Ring back on the delivery"));
    stage.press(Qt::Key_H);
    QCOMPARE(asked, std::vector<PromiseId>{stage.late});
    asked.clear();
    stage.press(Qt::Key_PageUp);
    stage.press(Qt::Key_H); // a head is no promise
    QVERIFY(asked.empty());
}

void TestTeamBoardPage::whatIsCurrentFollowsAHandOver() {
    Stage stage;
    stage.open();
    stage.press(Qt::Key_Down);
    stage.desk.record(stage.today, domain::HandedOver{stage.jonas}, stage.tariq);
    const auto offeredTo = [&] {
        return stage.page->model().indexOf(stage.today).data(models::OfferedRole).toString();
    };
    QTRY_COMPARE(offeredTo(), QStringLiteral("Jonas Weber"));
    stage.desk.record(stage.today, domain::Accepted{}, stage.jonas);
    QTRY_COMPARE(stage.page->model().indexOf(stage.today).column(), 1);
    QCOMPARE(stage.current(), QStringLiteral("Engineer on site"));
}

void TestTeamBoardPage::whatComesNextIsCurrentOnceACardIsKept() {
    Stage stage;
    stage.open();
    stage.press(Qt::Key_End);
    QTRY_COMPARE(stage.current(), QStringLiteral("Send the invoice"));
    stage.desk.record(stage.sooner, domain::Kept{}, stage.mara);
    QTRY_COMPARE(stage.current(), QStringLiteral("Pick up the couch"));
    stage.desk.record(stage.later, domain::Kept{}, stage.mara);
    QTRY_COMPARE(stage.current(), QStringLiteral("Mara Lind"));
}

void TestTeamBoardPage::whoLeftStaysUntilNothingIsOpen() {
    Stage stage;
    stage.desk.run([&](storage::Database& database, services::Changes& changes) {
        services::leave(database, {{}, stage.desk.now}, changes, stage.tariq);
        services::leave(database, {{}, stage.desk.now}, changes, stage.jonas);
    });
    stage.open();
    QCOMPARE(stage.page->model().columnCount(), 2);
    QCOMPARE(stage.page->model().heading(0).name, QStringLiteral("Tariq Aziz (left)"));
}

void TestTeamBoardPage::moreThanFitAreCountedBelow() {
    Stage stage;
    for (int i = 0; i < 20; ++i)
        stage.desk.promise(stage.jonas, QStringLiteral("Promise %1").arg(i), at("2026-12-01T12:00"));
    stage.open();
    QCOMPARE(stage.page->model().index(13, 1).data().toString(), QStringLiteral("8 more"));
    QSignalSpy wanted(stage.page.get(), &TeamBoardPage::promisesWanted);
    stage.view().setCurrentIndex(stage.page->model().index(13, 1));
    stage.press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

void TestTeamBoardPage::tooMuchIsJudgedBesideTheOthers_data() {
    QTest::addColumn<QList<int>>("loads");
    QTest::addColumn<int>("beside"); ///< of the first; -1 where it is not too much
    QTest::newRow("three times the others") << QList<int>{9, 3, 3} << 3;
    QTest::newRow("exactly twice") << QList<int>{6, 3, 3} << 3;
    QTest::newRow("not quite twice") << QList<int>{5, 3, 3} << -1;
    QTest::newRow("few, though the others have none") << QList<int>{4, 0, 0} << -1;
    QTest::newRow("the others have none") << QList<int>{5, 0, 0} << 0;
    QTest::newRow("one other is nobody to hold it against") << QList<int>{9, 0} << -1;
    QTest::newRow("one outlier among the others does not hide it") << QList<int>{9, 3, 3, 40} << 3;
}

void TestTeamBoardPage::tooMuchIsJudgedBesideTheOthers() {
    QFETCH(QList<int>, loads);
    QFETCH(int, beside);
    std::vector<BoardColumn> columns;
    for (const int load : loads) {
        BoardColumn column;
        column.person = PersonId(static_cast<std::int64_t>(columns.size()) + 1);
        column.overdue = load / 2;
        column.today = load - load / 2;
        columns.push_back(column);
    }
    services::markOverload(columns);
    QCOMPARE(columns.front().overloadBeside.value_or(-1), qint64(beside));
}

void TestTeamBoardPage::sixtyPeopleStandSideBySide() {
    Stage stage;
    for (int i = 0; i < 57; ++i) {
        const QString name = QStringLiteral("Person %1 Rindfleischetikettierungsüberwachungsaufgabe").arg(i);
        stage.desk.promise(stage.desk.person(name, QStringLiteral("Service")), name, at("2026-11-24T12:00"));
    }
    stage.open();
    QCOMPARE(stage.page->model().columnCount(), 60);
    QVERIFY(stage.page->minimumSizeHint().width() <= 716);
    stage.press(Qt::Key_End);
    const QRect last = stage.view().visualRect(stage.view().currentIndex());
    QCOMPARE(stage.view().currentIndex().column(), 59);
    QVERIFY(stage.view().viewport()->rect().contains(last.center()));
}

void TestTeamBoardPage::everyOpenPromiseOfBostonIsInOneColumn() {
    Stage stage;
    QVERIFY(stage.desk.importBoston() > 400);
    stage.open();
    const auto open = stage.desk.run([&](storage::Database& database, services::Changes&) {
        domain::PromiseQuery query;
        query.outcomes = {domain::Outcome::Open, domain::Outcome::Overdue};
        return static_cast<qint64>(services::promiseKeys(database, query, stage.desk.now).size());
    });
    QVERIFY(open > 10);
    const auto onBoard = [&] {
        qint64 sum = 0;
        for (int column = 0; column < stage.page->model().columnCount(); ++column)
            sum += stage.page->model().column(column).inHand();
        return sum;
    };
    QCOMPARE(onBoard(), open);
    stage.click("boardByDepartment");
    QTRY_VERIFY(!stage.page->model().column(0).person.isValid());
    QCOMPARE(onBoard(), open);
}

void TestTeamBoardPage::fiveColumnsStandInTheUsualWindow() {
    Stage stage;
    for (const char* name : {"Nina New", "Olaf Old"})
        stage.desk.person(QString::fromLatin1(name), QStringLiteral("Service"));
    stage.open();
    stage.page->resize(1280 - 184, 700);
    QTRY_COMPARE(stage.page->model().columnCount(), 5);
    QTRY_COMPARE(stage.view().lastShown(), 4);
    QCOMPARE(stage.view().horizontalScrollBar()->maximum(), 0);
    QVERIFY(!stage.page->findChild<QWidget*>(QStringLiteral("boardPager"))->isVisible());
}

void TestTeamBoardPage::whereNotAllFitTheOthersAreInSightOfAButton() {
    Stage stage;
    for (int i = 0; i < 4; ++i)
        stage.desk.person(QStringLiteral("Helper %1").arg(i), QStringLiteral("Service"));
    stage.open();
    stage.page->resize(900 - 184, 500);
    const auto* shown = stage.page->findChild<QLabel*>(QStringLiteral("boardShown"));
    auto* back = stage.page->findChild<QToolButton*>(QStringLiteral("boardBack"));
    auto* forward = stage.page->findChild<QToolButton*>(QStringLiteral("boardForward"));
    QTRY_COMPARE(shown->text(), QStringLiteral("Columns 1 to 3 of 7"));
    QVERIFY(shown->isVisible() && !back->isEnabled());
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(shown->text(), QStringLiteral("Columns 4 to 6 of 7"));
    QTest::mouseClick(forward, Qt::LeftButton);
    QCOMPARE(shown->text(), QStringLiteral("Columns 5 to 7 of 7"));
    QVERIFY(!forward->isEnabled());
    QTest::mouseClick(back, Qt::LeftButton);
    QCOMPARE(shown->text(), QStringLiteral("Columns 2 to 4 of 7"));
}

void TestTeamBoardPage::aNarrowHeadWrapsItsRate() {
    Stage stage;
    for (int i = 0; i < 12; ++i)
        stage.desk.record(stage.desk.promise(stage.tariq, QStringLiteral("Call %1").arg(i), at("2026-11-19T12:00")),
                          domain::Kept{}, stage.tariq);
    stage.open();
    stage.page->resize(1400, 600);
    const QHeaderView* head = stage.view().horizontalHeader();
    QTRY_VERIFY(head->defaultSectionSize() > 300);
    const int wide = head->height();
    stage.page->resize(600, 600);
    QTRY_VERIFY(head->defaultSectionSize() < 220);
    QTRY_VERIFY(head->height() > wide);
}

void TestTeamBoardPage::saysWhyTheBoardCouldNotBeRead() {
    Stage stage;
    stage.desk.book.close();
    TeamBoardPage page(
        stage.desk.book, [&] { return stage.desk.now; }, berlin, british);
    page.show();
    const auto* sentence = page.findChild<QLabel*>(QStringLiteral("emptySentence"));
    QTRY_COMPARE(sentence->text(), QStringLiteral("The team board could not be read."));
    QVERIFY(page.findChild<QPushButton*>(QStringLiteral("emptyButton"))->isVisible());
}

QTEST_MAIN(TestTeamBoardPage)
#include "test_team_board_page.moc"
