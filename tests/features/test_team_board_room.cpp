#include "services/team_board.h"
#include "tests/support/board_stage.h"
#include "ui/widgets/appearance.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace kept;
using domain::PersonId;
using services::BoardColumn;
using ui::TeamBoardPage;
using Stage = tests::BoardStage;

Q_DECLARE_METATYPE(kept::domain::PromiseQuery)

namespace {

domain::Moment dueAt(const char* text) {
    return tests::boardMoment(text);
}

} // namespace

/// How many columns and cards a team board has room for, and what is too much for one of them.
class TestTeamBoardRoom : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { (new ui::Appearance(*qApp, this))->apply(render::Theme::Light); }
    void moreThanFitAreCountedBelow();
    void tooMuchIsJudgedBesideTheOthers_data();
    void tooMuchIsJudgedBesideTheOthers();
    void sixtyPeopleStandSideBySide();
    void fiveColumnsStandInTheUsualWindow();
    void whereNotAllFitTheOthersAreInSightOfAButton();
    void aNarrowHeadWrapsItsRate();
};

void TestTeamBoardRoom::moreThanFitAreCountedBelow() {
    Stage stage;
    for (int i = 0; i < 20; ++i)
        stage.desk.promise(stage.jonas, QStringLiteral("Promise %1").arg(i), dueAt("2026-12-01T12:00"));
    stage.open();
    QCOMPARE(stage.page->model().index(13, 1).data().toString(), QStringLiteral("8 more"));
    QSignalSpy wanted(stage.page.get(), &TeamBoardPage::promisesWanted);
    stage.view().setCurrentIndex(stage.page->model().index(13, 1));
    stage.press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

void TestTeamBoardRoom::tooMuchIsJudgedBesideTheOthers_data() {
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

void TestTeamBoardRoom::tooMuchIsJudgedBesideTheOthers() {
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

void TestTeamBoardRoom::sixtyPeopleStandSideBySide() {
    Stage stage;
    for (int i = 0; i < 57; ++i) {
        const QString name = QStringLiteral("Person %1 Rindfleischetikettierungsüberwachungsaufgabe").arg(i);
        stage.desk.promise(stage.desk.person(name, QStringLiteral("Service")), name, dueAt("2026-11-24T12:00"));
    }
    stage.open();
    QCOMPARE(stage.page->model().columnCount(), 60);
    QVERIFY(stage.page->minimumSizeHint().width() <= 716);
    stage.press(Qt::Key_End);
    const QRect last = stage.view().visualRect(stage.view().currentIndex());
    QCOMPARE(stage.view().currentIndex().column(), 59);
    QVERIFY(stage.view().viewport()->rect().contains(last.center()));
}

void TestTeamBoardRoom::fiveColumnsStandInTheUsualWindow() {
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

void TestTeamBoardRoom::whereNotAllFitTheOthersAreInSightOfAButton() {
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

void TestTeamBoardRoom::aNarrowHeadWrapsItsRate() {
    Stage stage;
    for (int i = 0; i < 12; ++i)
        stage.desk.record(stage.desk.promise(stage.tariq, QStringLiteral("Call %1").arg(i), dueAt("2026-11-19T12:00")),
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

QTEST_MAIN(TestTeamBoardRoom)
#include "test_team_board_room.moc"
