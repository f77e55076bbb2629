#include "models/promise_roles.h"
#include "services/people.h"
#include "services/reading.h"
#include "storage/database.h"
#include "tests/support/board_stage.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/promise_actions.h"

#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace kept::ui;
using domain::PersonId;
using domain::PromiseId;

Q_DECLARE_METATYPE(kept::domain::PromiseQuery)
Q_DECLARE_METATYPE(kept::domain::PromiseId)
Q_DECLARE_METATYPE(kept::domain::PersonId)

namespace {

domain::Moment at(const char* text) {
    return tests::boardMoment(text);
}

using Stage = tests::BoardStage;

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
    void everyOpenPromiseOfBostonIsInOneColumn();
    void whatOthersKeepIsNotForEverybody();
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

void TestTeamBoardPage::whatOthersKeepIsNotForEverybody() {
    Stage stage;
    for (const PersonId person : {stage.mara, stage.tariq}) {
        const PromiseId missed = stage.desk.promise(person, QStringLiteral("Call"), at("2026-11-19T12:00"));
        stage.desk.record(missed, domain::Broken{QStringLiteral("forgot")}, person);
    }
    stage.desk.run([&](storage::Database& database, services::Changes& changes) {
        const services::PersonRow jonas = services::personNamed(database, QStringLiteral("Jonas Weber"));
        services::changePerson(database, {{}, stage.desk.now}, changes, jonas, jonas.name, jonas.department,
                               services::Role::Owner);
    });
    stage.open();
    const auto owing = [&] {
        QStringList names;
        for (int column = 0; column < stage.page->model().columnCount(); ++column) {
            const models::BoardHeading heading = stage.page->model().heading(column);
            if (!heading.owed.isEmpty() && !heading.rate.isEmpty())
                names << heading.name;
        }
        return names.join(QStringLiteral(", "));
    };
    QTRY_COMPARE(owing(), QStringLiteral("Tariq Aziz, Mara Lind"));
    stage.page->setViewer(stage.mara);
    QTRY_COMPARE(owing(), QStringLiteral("Mara Lind"));
    QCOMPARE(stage.page->model().heading(0).overdue, QStringLiteral("!\u00a01 overdue")); // what is in hand is
    QCOMPARE(stage.page->model().heading(0).rate, QString());
    stage.page->setViewer(stage.jonas);
    QTRY_COMPARE(owing(), QStringLiteral("Tariq Aziz, Mara Lind"));
}

void TestTeamBoardPage::saysWhyTheBoardCouldNotBeRead() {
    Stage stage;
    stage.desk.book.close();
    TeamBoardPage page(
        stage.desk.book, [&] { return stage.desk.now; }, tests::boardZone, tests::boardLocale);
    page.show();
    const auto* sentence = page.findChild<QLabel*>(QStringLiteral("emptySentence"));
    QTRY_COMPARE(sentence->text(), QStringLiteral("The team board could not be read."));
    QVERIFY(page.findChild<QPushButton*>(QStringLiteral("emptyButton"))->isVisible());
}

QTEST_MAIN(TestTeamBoardPage)
#include "test_team_board_page.moc"
