#include "models/promise_list_model.h"
#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/main_window/page_id.h"
#include "ui/pages/promise_list_page.h"
#include "ui/widgets/promise_list_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::WiredWindow;
using ui::PageId;
using ui::PromiseAct;

namespace {

constexpr Moment monday = tests::windowMonday;

ui::PromiseListView& viewOf(QWidget& page) {
    return *page.findChild<ui::PromiseListView*>();
}

} // namespace

/// Which promise the window is on: what a reminder opens, what was just promised, and several at once.
class TestWindowSelection : public QObject {
    Q_OBJECT

private slots:
    void aReminderOpensItsPromiseThoughOthersAreListed() {
        WiredWindow desk;
        const PromiseId mine = desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 2h);
        desk.open.promise(desk.tariq, QStringLiteral("Bring the spare part"), monday + 5h);
        emit desk.window.topBar().whoseChosen(QString::number(desk.tariq.value()));
        QTRY_COMPARE(desk.page().model().promiseCount(), 1);
        desk.open.now = monday + 1h;
        desk.open.person(QStringLiteral("Nina New"), QStringLiteral("Service"));
        QTRY_VERIFY(desk.named("reminderBanner").isVisible());
        desk.named<QAbstractButton>("reminderOpen").click();
        auto& found = tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
        QTRY_COMPARE(viewOf(found).selectedPromises(), std::vector{mine});
        QCOMPARE(desk.window.currentPage(), PageId::PromiseList);
    }

    void aReminderOpensItsPromiseWhereItIsListed() {
        WiredWindow desk;
        const PromiseId mine = desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 2h);
        const PromiseId later = desk.open.promise(desk.mara, QStringLiteral("Call back"), monday + 5h);
        QTRY_COMPARE(desk.page().model().promiseCount(), 2);
        desk.page().select(later);
        desk.open.now = monday + 1h;
        desk.open.person(QStringLiteral("Nina New"), QStringLiteral("Service"));
        QTRY_VERIFY(desk.named("reminderBanner").isVisible());
        desk.window.enterPage(PageId::Settings);
        desk.named<QAbstractButton>("reminderOpen").click();
        QTRY_COMPARE(viewOf(desk.page()).selectedPromises(), std::vector{mine});
        QCOMPARE(desk.window.currentPage(), PageId::MyPromises);
    }

    void whatWasJustPromisedIsSelected() {
        WiredWindow desk;
        desk.selectedPromise();
        desk.promise("Call Anna back tomorrow 15:00");
        QTRY_COMPARE(viewOf(desk.page()).selectedPromises(), std::vector{PromiseId(2)});
        desk.promise("Send her the quote today 16:00");
        QTRY_COMPARE(viewOf(desk.page()).selectedPromises(), std::vector{PromiseId(3)});
    }

    void whoeverGoesElsewhereMeanwhileStaysThere() {
        WiredWindow desk;
        desk.open.promise(desk.mara, QStringLiteral("One"), monday + 4h);
        const PromiseId two = desk.open.promise(desk.mara, QStringLiteral("Two"), monday + 5h);
        QTRY_COMPARE(desk.page().model().promiseCount(), 2);
        desk.page().awaitPromise(PromiseId(3));
        desk.page().select(two);
        desk.open.promise(desk.mara, QStringLiteral("Three"), monday + 6h);
        QTRY_COMPARE(desk.page().model().promiseCount(), 3);
        QCOMPARE(viewOf(desk.page()).selectedPromises(), std::vector{two});
    }

    void ofSeveralThoseThatAreOpenCanBeKept() {
        WiredWindow desk;
        for (int hours : {3, 4, 5})
            desk.open.promise(desk.mara, QStringLiteral("Promise %1").arg(hours), monday + std::chrono::hours(hours));
        desk.open.record(PromiseId(3), Kept{}, desk.mara); // it stands last, as done today
        QTRY_VERIFY(desk.page().model().promiseCount() == 3 && desk.page().model().openCount() == 2);
        desk.list().setFocus();
        QTest::keyClick(&desk.list(), Qt::Key_Home);
        QTest::keyClick(&desk.list(), Qt::Key_End, Qt::ShiftModifier);
        QCOMPARE(viewOf(desk.page()).selectedPromises().size(), std::size_t(3));
        QCOMPARE(viewOf(desk.page()).currentPromise(), PromiseId(3));
        QTRY_VERIFY(desk.page().actions().action(PromiseAct::Keep).isEnabled());
        QVERIFY(!desk.page().actions().action(PromiseAct::OwnUp).isEnabled());
        desk.key(Qt::Key_K);
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Kept);
        QTRY_COMPARE(desk.row(2).outcome, Outcome::Kept);
    }

    void severalThatAreNotReadYetAreStillSeveral() {
        QWidget list;
        list.setFocusPolicy(Qt::StrongFocus);
        ui::PromiseActions actions([] { return std::vector<PromiseId>(); }, &list);
        actions.attachTo(list);
        list.show();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        list.setFocus();
        actions.follow({PromiseRow()}, 2); // one stands for both
        const QSignalSpy refused(&actions, &ui::PromiseActions::refused);
        QTest::keyClick(&list, Qt::Key_O);
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.front().front().toString().startsWith(QStringLiteral("None of the promises")));
    }

    void whatNoneOfSeveralAllowsSaysSo() {
        WiredWindow desk;
        for (int hours : {3, 4})
            desk.open.promise(desk.mara, QStringLiteral("Promise %1").arg(hours), monday + std::chrono::hours(hours));
        QTRY_COMPARE(desk.page().model().openCount(), 2);
        desk.list().setFocus();
        desk.list().selectAll();
        desk.key(Qt::Key_O);
        QTRY_VERIFY(desk.named<QLabel>("messageHappened").text().startsWith(QStringLiteral("None of the promises")));
    }
};

QTEST_MAIN(TestWindowSelection)
#include "test_window_selection.moc"
