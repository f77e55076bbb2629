#include "services/people.h"
#include "services/redaction.h"
#include "services/saved_views.h"
#include "storage/database.h"
#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/main_window/view_list.h"
#include "ui/pages/promise_list_page.h"
#include "ui/widgets/appearance.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::press;
using tests::WiredWindow;
using ui::PageId;

namespace {

constexpr Moment monday = tests::windowMonday;
const QString secret = QStringLiteral("Pay the zyxthyroid operation");

std::vector<services::TextPlace> texts(WiredWindow& desk, PromiseId id) {
    return desk.open.run(
        [id](storage::Database& database, services::Changes&) { return services::textsOf(database, id); });
}

QStringList viewNames(WiredWindow& desk) {
    QStringList names;
    for (const auto* button : desk.window.views().findChildren<QAbstractButton*>())
        names << button->text();
    return names;
}

/// Saves what is listed by the keyboard alone.
void saveView(WiredWindow& desk, const QString& name) {
    press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.dialog());
    QTRY_VERIFY(desk.dialog()->isAncestorOf(QApplication::focusWidget()));
    QTest::keyClicks(QApplication::focusWidget(), name);
    press(Qt::Key_Return);
    QTRY_VERIFY(!desk.dialog());
    desk.comeBack();
}

} // namespace

/// Removing a text, and saved views, through the window.
class TestWindowRecord : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        m_appearance->apply(render::Theme::Light);
    }

    void aTextIsRemovedFromTheKeyboard() {
        WiredWindow desk;
        const PromiseId id = desk.selectedPromise(secret);
        Corrected corrected;
        corrected.before = secret;
        corrected.after = QStringLiteral("Pay her bill");
        desk.open.record(id, corrected, desk.mara);
        press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog());
        QDialog& dialog = *desk.dialog();
        QVERIFY(dialog.findChild<QComboBox*>("removeTextWhich")->currentText().contains(QStringLiteral("zyxthyroid")));
        QVERIFY(dialog.findChild<QCheckBox*>("removeTextEverywhere")->isChecked());
        QVERIFY(dialog.findChild<QLabel*>("explanation")->text().contains(QStringLiteral("Backups")));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        for (const services::TextPlace& text : texts(desk, id))
            QVERIFY(!text.content.contains(QStringLiteral("zyxthyroid")));
        QTRY_VERIFY(desk.named<QLabel>("messageHappened").text().contains(QStringLiteral("Removed for good")));
    }

    void escapeRemovesNothing() {
        WiredWindow desk;
        const PromiseId id = desk.selectedPromise(secret);
        press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(texts(desk, id).size(), std::size_t(1));
    }

    void somebodyElsesTextStaysAndTheDialogSaysWhy() {
        WiredWindow desk(QStringLiteral("Tariq Aziz"));
        desk.open.run([&](storage::Database& database, services::Changes& changes) {
            auto mara = services::personNamed(database, QStringLiteral("Mara Lind"));
            services::changePerson(database, {desk.mara, desk.open.now}, changes, mara, mara.name, mara.department,
                                   services::Role::Owner);
        });
        services::NewPromise made;
        made.what = secret;
        made.promiser = desk.tariq;
        made.due = {monday + 5h, false};
        const PromiseId id = desk.open.run([&](storage::Database& database, services::Changes& changes) {
            return services::Ledger(database, {desk.mara, desk.open.now}, changes).make(made);
        });
        desk.list().setFocus();
        QTRY_VERIFY(desk.page().actions().action(ui::PromiseAct::RemoveText).isEnabled());
        press(Qt::Key_Delete, Qt::ControlModifier);
        QTRY_VERIFY(desk.dialog());
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.dialog()->findChild<QLabel*>("remark")->text().contains(QStringLiteral("owner")));
        QCOMPARE(texts(desk, id).size(), std::size_t(1));
        press(Qt::Key_Escape);
    }

    void aSearchIsSavedAsAViewAndShownAgain() {
        WiredWindow desk;
        desk.selectedPromise();
        desk.open.promise(desk.tariq, QStringLiteral("Bring the spare part"), monday + 5h);
        press(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("spare"));
        QTRY_COMPARE(desk.window.currentPage(), PageId::PromiseList);
        saveView(desk, QStringLiteral("Spare parts"));
        QTRY_COMPARE(viewNames(desk), QStringList{QStringLiteral("Spare parts")});
        desk.window.enterPage(PageId::MyPromises);
        auto* view = desk.window.views().findChild<QAbstractButton*>();
        view->setFocus();
        press(Qt::Key_Space);
        QCOMPARE(desk.window.currentPage(), PageId::PromiseList);
        QVERIFY(view->isChecked());
        auto* page = &tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
        QTRY_COMPARE(page->model().promiseCount(), 1);
        QCOMPARE(page->accessibleName(), QStringLiteral("Spare parts"));
        desk.window.enterPage(PageId::MyPromises);
        QVERIFY(!view->isChecked());
    }

    void aViewIsSharedMovedAndRemovedByItsMenu() {
        WiredWindow desk;
        desk.selectedPromise(secret);
        saveView(desk, QStringLiteral("One"));
        saveView(desk, QStringLiteral("Two"));
        QTRY_COMPARE(viewNames(desk), (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
        choose(desk, 0, QStringLiteral("Move down"));
        QTRY_COMPARE(viewNames(desk), (QStringList{QStringLiteral("Two"), QStringLiteral("One")}));
        choose(desk, 1, QStringLiteral("Share with the team"));
        QTRY_VERIFY(seenBy(desk, desk.tariq) == 1);
        choose(desk, 0, QStringLiteral("Remove"));
        QTRY_COMPARE(viewNames(desk), QStringList{QStringLiteral("One")});
        QCOMPARE(desk.questions.question, QString()); // it was Mara's own
        desk.questions.sure = false;
        choose(desk, 0, QStringLiteral("Remove"));
        QVERIFY2(desk.questions.question.contains(QStringLiteral("“One”")), qPrintable(desk.questions.question));
        QCOMPARE(seenBy(desk, desk.tariq), std::size_t(1));
        desk.questions.sure = true;
        choose(desk, 0, QStringLiteral("Remove"));
        QTRY_COMPARE(seenBy(desk, desk.tariq), std::size_t(0));
    }

    void aViewThatIsShownStaysMarkedAndFocusedWhateverChanges() {
        WiredWindow desk;
        desk.selectedPromise(secret);
        saveView(desk, QStringLiteral("One"));
        saveView(desk, QStringLiteral("Two"));
        QTRY_COMPARE(viewNames(desk).size(), 2);
        auto* two = desk.window.views().findChildren<QAbstractButton*>().at(1);
        two->setFocus();
        press(Qt::Key_Space);
        QVERIFY(two->isChecked());
        two->setFocus();
        desk.open.run([me = desk.mara, now = desk.open.now](storage::Database& database, services::Changes&) {
            services::saveView(database, {me, now}, QStringLiteral("Three"), {}, false);
        });
        desk.open.person(QStringLiteral("Nina New"), QStringLiteral("Service")); // the views are read anew
        QTRY_COMPARE(viewNames(desk).size(), 3);
        two = desk.window.findChild<QAbstractButton*>(QStringLiteral("view2"));
        QVERIFY(two->isChecked());
        QCOMPARE(desk.focused(), QStringLiteral("view2"));
    }

    void aNameThatIsTakenIsSaidInTheDialog() {
        WiredWindow desk(QStringLiteral("Tariq Aziz"));
        desk.open.run([&](storage::Database& database, services::Changes& changes) {
            services::saveView(database, {desk.mara, desk.open.now}, QStringLiteral("Ours"), {}, true);
            changes.everything = true;
        });
        QTRY_COMPARE(viewNames(desk), QStringList{QStringLiteral("Ours")});
        desk.list().setFocus();
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(desk.dialog());
        QTRY_VERIFY(desk.dialog()->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("ours"));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.dialog()->findChild<QLabel*>("remark")->text().contains(QStringLiteral("already")));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
    }

private:
    static std::size_t seenBy(WiredWindow& desk, PersonId person) {
        return desk.open.run([person](storage::Database& database, services::Changes&) {
            return services::savedViews(database, person).size();
        });
    }
    /// Opens the menu of a view and takes what is called so.
    static void choose(WiredWindow& desk, int place, const QString& words) {
        QWidget* view = desk.window.views().findChildren<QAbstractButton*>().at(place);
        emit view->customContextMenuRequested(QPoint(2, 2));
        auto* menu = desk.window.views().findChild<QMenu*>(QStringLiteral("viewMenu"));
        QVERIFY(menu);
        for (QAction* action : menu->actions())
            if (action->text() == words)
                action->trigger();
        delete menu; // as it does itself once closed: no stale one is found next time
    }

    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestWindowRecord)
#include "test_window_record.moc"
