#include "models/chain_model.h"
#include "models/promise_roles.h"
#include "services/ledger.h"
#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/pages/promise_list_page.h"
#include "ui/pages/promised_to_me_page.h"
#include "ui/widgets/chain_view.h"
#include "ui/widgets/promise_details.h"
#include "ui/widgets/promise_list_view.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace kept;
using namespace kept::tests;
using namespace std::chrono_literals;

namespace {

/// Mara sits here: her installation (1), the parts that Tariq owes her (2), and his order of them (3).
struct ChainDesk : WiredWindow {
    PromiseId install = open.promise(mara, QStringLiteral("Install the heating"), windowMonday + 72h);
    PromiseId parts = owed(QStringLiteral("Bring the parts"), windowMonday + 48h);
    PromiseId order = open.promise(tariq, QStringLiteral("Order the parts"), windowMonday + 24h);

    PromiseId owed(const QString& what, Moment due) {
        services::NewPromise made;
        made.what = what;
        made.promiser = tariq;
        made.colleague = mara;
        made.due = {due, false};
        return open.make(made);
    }
    void wait(PromiseId promise, PromiseId on) { open.record(promise, WaitsOn{on}, mara); }
    ui::PromisedToMePage& owedPage() { return tests::pageOf<ui::PromisedToMePage>(window, ui::PageId::PromisedToMe); }
    ui::PromiseListView& owedList() { return *owedPage().findChild<ui::PromiseListView*>(); }
    ui::ChainView& chain() { return *owedPage().findChild<ui::ChainView*>(); }
    void selectMine() {
        QTRY_VERIFY(list().model()->rowCount() > 1);
        page().select(install);
        QTRY_VERIFY(page().actions().action(ui::PromiseAct::Wait).isEnabled());
        list().setFocus();
    }
    QStringList links(const char* name) {
        QStringList words;
        for (const auto* link : page().details().findChildren<QPushButton*>(QLatin1String(name)))
            words << link->accessibleName();
        return words;
    }
};

} // namespace

class TestWindowChains : public QObject {
    Q_OBJECT

private slots:
    void aPromiseWaitsOnWhatAColleaguePromised() {
        ChainDesk desk;
        desk.selectMine();
        desk.key(Qt::Key_W);
        QTRY_VERIFY(desk.dialog());
        auto* found = desk.dialog()->findChild<QListView*>(QStringLiteral("waitChoices"));
        QTRY_COMPARE(found->model()->rowCount(), 2);
        QVERIFY(found->model()->index(0, 0).data().toString().contains(QStringLiteral("promised to Mara Lind")));
        auto* words = desk.dialog()->findChild<QLineEdit*>(QStringLiteral("waitSearch"));
        QTRY_COMPARE(QApplication::focusWidget(), words);
        QTest::keyClicks(words, QStringLiteral("order"));
        QTRY_COMPARE(found->model()->rowCount(), 1);
        QTest::keyClick(words, Qt::Key_Return);
        QTRY_COMPARE(desk.row(1).waitsOn, QStringLiteral("Tariq Aziz"));
        QTRY_COMPARE(desk.links("chainWaitsOn"), QStringList("Open “Order the parts · Tariq Aziz”, open"));
        QTRY_VERIFY(!desk.dialog());
        desk.comeBack();
        QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.row(1).waitsOn, QString());
        QTRY_COMPARE(desk.links("chainWaitsOn"), QStringList());
    }

    void choosingItAgainLetsItGo() {
        ChainDesk desk;
        desk.wait(desk.install, desk.parts);
        desk.selectMine();
        desk.key(Qt::Key_W);
        QTRY_VERIFY(desk.dialog());
        auto* found = desk.dialog()->findChild<QListView*>(QStringLiteral("waitChoices"));
        QTRY_COMPARE(found->model()->rowCount(), 2);
        QVERIFY(found->model()->index(0, 0).data().toString().contains(QStringLiteral("it waits on this")));
        QTest::keyClick(desk.dialog()->findChild<QLineEdit*>(QStringLiteral("waitSearch")), Qt::Key_Return);
        QTRY_COMPARE(desk.row(1).waitsOn, QString());
    }

    void aCircleIsRefusedInTheDialog() {
        ChainDesk desk;
        desk.wait(desk.parts, desk.install);
        desk.selectMine();
        desk.key(Qt::Key_W);
        QTRY_VERIFY(desk.dialog());
        auto* found = desk.dialog()->findChild<QListView*>(QStringLiteral("waitChoices"));
        QTRY_COMPARE(found->model()->rowCount(), 2);
        QTest::keyClick(desk.dialog()->findChild<QLineEdit*>(QStringLiteral("waitSearch")), Qt::Key_Return);
        auto* remark = desk.dialog()->findChild<QLabel*>(QStringLiteral("consequence"));
        QTRY_VERIFY2(remark->text().contains(QStringLiteral("1 “Install the heating” waits on 2 “Bring the parts”")),
                     qPrintable(remark->text()));
        QVERIFY(desk.dialog()->isVisible());
    }

    void aLinkThatIsBrokenPutsMineAtRiskAtOnce() {
        ChainDesk desk;
        desk.wait(desk.install, desk.parts);
        desk.wait(desk.parts, desk.order);
        desk.selectMine();
        auto* filter = desk.page().findChild<QPushButton*>(QStringLiteral("riskFilter"));
        QVERIFY(filter->isHidden());
        desk.open.record(desk.order, Broken{QStringLiteral("Sold out")}, desk.tariq);
        const auto atRisk = [&] { return desk.page().model().indexOf(desk.install).data(models::AtRiskRole).toBool(); };
        QTRY_VERIFY(atRisk());
        QTRY_VERIFY(desk.page().details().findChild<QLabel*>(QStringLiteral("factAtRisk")));
        QTRY_COMPARE(filter->text(), QStringLiteral("1 at risk"));
        desk.open.promise(desk.mara, QStringLiteral("Something else"), windowMonday + 5h);
        QTRY_COMPARE(desk.page().model().promiseCount(), 2);
        QTest::keyClick(filter, Qt::Key_Space);
        QTRY_COMPARE(desk.page().model().promiseCount(), 1);
    }

    void aLinkThatRunsLatePutsMineAtRiskByTheClock() {
        ChainDesk desk;
        desk.wait(desk.install, desk.order);
        desk.selectMine();
        const auto atRisk = [&] { return desk.page().model().indexOf(desk.install).data(models::AtRiskRole).toBool(); };
        QVERIFY(!atRisk());
        QVERIFY(desk.page().model().nextTick() <= windowMonday + 24h + 1us);
        desk.open.now = windowMonday + 24h + 1us;
        desk.page().model().tick();
        QVERIFY(atRisk());
    }

    void whatColleaguesOweIsListedWithTheirNames() {
        ChainDesk desk;
        desk.window.enterPage(ui::PageId::PromisedToMe);
        QTRY_COMPARE(desk.owedPage().model().promiseCount(), 1);
        QTRY_COMPARE(desk.owedPage().model().indexOf(desk.parts).data(models::PromiseeRole).toString(),
                     QStringLiteral("Tariq Aziz"));
        QTRY_VERIFY(desk.owedList().hasFocus());
        desk.owed(QStringLiteral("Lend the van"), windowMonday + 3h);
        QTRY_COMPARE(desk.owedPage().model().promiseCount(), 2);
        desk.wait(desk.install, desk.parts);
        QTRY_COMPARE(desk.owedPage().model().indexOf(desk.parts).data(models::HoldsUpRole).toInt(), 1);
        desk.owedPage().findChild<QPushButton*>(QStringLiteral("partHoldsUp"))->click();
        QTRY_COMPARE(desk.owedPage().model().promiseCount(), 1);
        QVERIFY(desk.owedPage().model().indexOf(desk.parts).isValid());
    }

    void theVerdictIsGivenFromThere() {
        ChainDesk desk;
        desk.open.record(desk.parts, Kept{}, desk.tariq);
        desk.window.enterPage(ui::PageId::PromisedToMe);
        QTest::keyClick(desk.owedPage().findChild<QPushButton*>(QStringLiteral("partDone")), Qt::Key_Space);
        QTRY_COMPARE(desk.owedPage().model().promiseCount(), 1);
        QTRY_VERIFY(desk.owedPage().actions().action(ui::PromiseAct::Verdict).isEnabled());
        QTest::keyClick(&desk.owedList(), Qt::Key_V);
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->objectName(), QStringLiteral("verdictDialog"));
    }

    void whatWasClosedLatelyIsDoneHoweverLongItWasDue() {
        ChainDesk desk;
        const PromiseId longDone = desk.owed(QStringLiteral("Lend the van"), windowMonday + 3h);
        desk.open.record(longDone, Kept{}, desk.tariq);
        desk.open.now = windowMonday + 24h * 40;
        desk.open.record(desk.parts, Kept{}, desk.tariq); // 38 days late
        desk.window.enterPage(ui::PageId::PromisedToMe);
        QTest::keyClick(desk.owedPage().findChild<QPushButton*>(QStringLiteral("partDone")), Qt::Key_Space);
        QTRY_COMPARE(desk.owedPage().model().promiseCount(), 1);
        QVERIFY(desk.owedPage().model().indexOf(desk.parts).isValid());
        const PromiseId another = desk.owed(QStringLiteral("Bring a ladder"), desk.open.now + 1h);
        desk.open.record(another, Kept{}, desk.tariq); // a change is asked for in the same way
        QTRY_VERIFY(desk.owedPage().model().indexOf(another).isValid());
        QVERIFY(!desk.owedPage().model().indexOf(longDone).isValid());
    }

    void theChainIsWalkedByKeyAndOpensAPromise() {
        ChainDesk desk;
        desk.wait(desk.install, desk.parts);
        desk.wait(desk.parts, desk.order);
        desk.window.enterPage(ui::PageId::PromisedToMe);
        QTRY_VERIFY(desk.chain().isVisible());
        QAbstractItemModelTester tester(desk.chain().model());
        auto& model = *dynamic_cast<models::ChainModel*>(desk.chain().model());
        QTRY_COMPARE(model.promiseCount(), 3);
        QCOMPARE(model.idAt(desk.chain().currentIndex()), desk.parts); // what is selected above
        desk.chain().setFocus();
        QTest::keyClick(&desk.chain(), Qt::Key_Up);
        QCOMPARE(model.idAt(desk.chain().currentIndex()), desk.install);
        QTest::keyClick(&desk.chain(), Qt::Key_Down);
        QTest::keyClick(&desk.chain(), Qt::Key_Down);
        QCOMPARE(model.idAt(desk.chain().currentIndex()), desk.order);
        desk.open.record(desk.order, Kept{}, desk.tariq);
        QTRY_COMPARE(desk.chain().currentIndex().siblingAtColumn(models::ChainModel::State).data().toString(),
                     QStringLiteral("✓ kept"));
        QTest::keyClick(&desk.chain(), Qt::Key_Return);
        QTRY_COMPARE(desk.window.currentPage(), ui::PageId::PromiseList);
        auto* found = &tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
        QTRY_COMPARE(found->findChild<ui::PromiseListView*>()->currentPromise(), desk.order);
    }
};

QTEST_MAIN(TestWindowChains)
#include "test_window_chains.moc"
