#include "services/holidays.h"
#include "services/people.h"
#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/dialogs/edit_holiday_dialog.h"
#include "ui/dialogs/edit_person_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/new_book_dialog.h"
#include "ui/dialogs/period_dialog.h"
#include "ui/dialogs/rename_department_dialog.h"
#include "ui/pages/promise_list_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/promise_list_view.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::press;
using tests::WiredWindow;
using ui::PageId;
using ui::PromiseAct;

Q_DECLARE_METATYPE(kept::ui::PromiseAct)
Q_DECLARE_METATYPE(kept::ui::PageId)

namespace {

constexpr Moment monday = tests::windowMonday;

PromiseId selected(WiredWindow& desk) {
    return desk.page().findChild<ui::PromiseListView*>()->currentPromise();
}

/// Three promises of Mara's, the second one selected, the focus on the list.
void threePromises(WiredWindow& desk) {
    for (int hours : {1, 2, 3})
        desk.open.promise(desk.mara, QStringLiteral("Promise %1").arg(hours), monday + std::chrono::hours(hours));
    QTRY_COMPARE(desk.page().model().openCount(), 3);
    desk.list().setFocus();
    QTest::keyClick(&desk.list(), Qt::Key_Home);
    QTest::keyClick(&desk.list(), Qt::Key_Down);
    QTRY_COMPARE(selected(desk), PromiseId(2));
}

void keepTheSelected(WiredWindow& desk) {
    QTRY_VERIFY(desk.page().actions().action(PromiseAct::Keep).isEnabled());
    desk.key(Qt::Key_K);
    QTRY_COMPARE(desk.page().model().openCount(), 2);
}

/// Opens a dialog and tells where its focus is, and whether its buttons have pictures.
QString focusOf(QDialog& dialog) {
    dialog.show();
    const auto isInside = [&dialog] {
        return QApplication::focusWidget() && dialog.isAncestorOf(QApplication::focusWidget());
    };
    return QTest::qWaitFor(isInside) ? QApplication::focusWidget()->objectName() : QStringLiteral("elsewhere");
}

} // namespace

class TestWindowKeys : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        m_appearance->apply(render::Theme::Light);
    }

    void aDialogOnAPromiseOpensInItsFirstField_data() {
        QTest::addColumn<PromiseAct>("act");
        QTest::addColumn<bool>("closed");
        QTest::addColumn<QString>("field");
        const auto row = [](const char* name, PromiseAct act, bool closed, const char* field) {
            QTest::newRow(name) << act << closed << QString::fromLatin1(field);
        };
        row("partly kept", PromiseAct::PartlyKeep, false, "text");
        row("renegotiate", PromiseAct::Renegotiate, false, "momentWords");
        row("snooze", PromiseAct::Snooze, false, "snoozeChoice");
        row("break", PromiseAct::Break, false, "text");
        row("release", PromiseAct::Release, false, "releasedBy");
        row("note", PromiseAct::Note, false, "text");
        row("hand over", PromiseAct::HandOver, false, "handOverTo");
        row("correct", PromiseAct::CorrectWords, false, "text");
        row("void", PromiseAct::Void, false, "text");
        row("own up", PromiseAct::OwnUp, true, "said");
        row("verdict", PromiseAct::Verdict, true, "verdictKept");
        row("reopen", PromiseAct::Reopen, true, "text");
    }
    void aDialogOnAPromiseOpensInItsFirstField() {
        QFETCH(PromiseAct, act);
        QFETCH(bool, closed);
        WiredWindow desk;
        const PromiseId id = desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        if (closed)
            desk.open.record(id, Broken{QStringLiteral("forgotten")}, desk.mara);
        QTRY_VERIFY(desk.page().model().indexOf(id).isValid());
        desk.page().select(id);
        QTRY_VERIFY(desk.page().actions().action(act).isEnabled());
        desk.page().actions().action(act).trigger();
        QTRY_VERIFY(desk.dialog());
        QTRY_VERIFY(desk.dialog()->isAncestorOf(QApplication::focusWidget()));
        QTEST(desk.focused(), "field");
        for (const QPushButton* button : desk.dialog()->findChildren<QPushButton*>())
            QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
        desk.dialog()->reject();
    }

    void aDialogOfSettingsOpensWhereTypingBegins() {
        WiredWindow desk;
        std::vector<std::pair<QDialog*, QString>> dialogs;
        const auto add = [&](QDialog* dialog, const char* field) {
            dialogs.emplace_back(dialog, QString::fromLatin1(field));
        };
        add(new ui::EditPersonDialog({}, {}, {}, services::Role::Owner, &desk.window), "personName");
        add(new ui::EditHolidayDialog({QDate(2026, 12, 24), {}}, {}, &desk.window), "holidayDay");
        add(new ui::RenameDepartmentDialog({{1, QStringLiteral("Service")}}, DepartmentId(1), &desk.window),
            "renamedDepartment");
        add(new ui::NewBookDialog(desk.questions, {}, &desk.window), "ownerName"); // the file is proposed
        add(new ui::PeriodDialog({}, QDate(2026, 11, 23), QLocale(), &desk.window), "periodFrom");
        add(new ui::ImportDialog(
                desk.open.book, desk.questions, [] { return monday; }, QLocale(), &desk.window),
            "importFile");
        for (const auto& [dialog, field] : dialogs) {
            QCOMPARE(focusOf(*dialog), field);
            for (const QPushButton* button : dialog->findChildren<QPushButton*>())
                QVERIFY2(button->icon().isNull(), qPrintable(button->text()));
            dialog->close();
        }
    }

    void aSearchKeepsEveryLetterWhileResultsArrive() {
        WiredWindow desk;
        desk.open.promise(desk.tariq, QStringLiteral("Bring the spare part"), monday + 5h);
        QTRY_VERIFY(desk.page().isVisible());
        desk.list().setFocus();
        press(Qt::Key_F, Qt::ControlModifier);
        for (const char letter : {'s', 'p', 'a', 'r', 'e'}) {
            QTest::keyClick(QApplication::focusWidget(), letter); // wherever the focus went with the last result
            QTest::qWait(0);
        }
        auto* search = desk.window.findChild<QLineEdit*>(QStringLiteral("search"));
        QCOMPARE(search->text(), QStringLiteral("spare"));
        auto* found = &tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
        QTRY_COMPARE(found->model().promiseCount(), 1);
        QCOMPARE(desk.window.currentPage(), PageId::PromiseList);
        QCOMPARE(desk.focused(), QStringLiteral("search"));
        press(Qt::Key_Escape);
        QTRY_COMPARE(desk.window.currentPage(), PageId::MyPromises);
        QVERIFY(desk.page().isAncestorOf(QApplication::focusWidget()));
    }

    void theLastActIsTakenBackFromAnywhere_data() {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QString>("focus");
        QTest::newRow("list") << PageId::MyPromises << QStringLiteral("promiseList");
        QTest::newRow("search") << PageId::MyPromises << QStringLiteral("search");
        QTest::newRow("entry") << PageId::MyPromises << QStringLiteral("quickEntry");
        QTest::newRow("details") << PageId::MyPromises << QStringLiteral("morePromiseActions");
        QTest::newRow("charts") << PageId::Charts << QString();
        QTest::newRow("board") << PageId::TeamBoard << QString();
        QTest::newRow("settings") << PageId::Settings << QString();
    }
    void theLastActIsTakenBackFromAnywhere() {
        QFETCH(PageId, page);
        QFETCH(QString, focus);
        WiredWindow desk;
        threePromises(desk);
        keepTheSelected(desk);
        desk.window.showPage(page);
        if (auto* widget = focus.isEmpty() ? nullptr : desk.window.findChild<QWidget*>(focus))
            widget->setFocus();
        if (!focus.isEmpty())
            QTRY_COMPARE(desk.focused(), focus);
        QTest::keyClick(focus.isEmpty() ? &desk.window : QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.row(2).outcome, Outcome::Open);
    }

    void aPageThatWasClickedHasTheKeys() {
        WiredWindow desk;
        threePromises(desk);
        desk.window.quickEntry().focusEntry();
        auto* entry =
            desk.window.findChild<QAbstractButton*>(QStringLiteral("navigation%1").arg(int(PageId::MyPromises)));
        QVERIFY(entry);
        QTest::mouseClick(entry, Qt::LeftButton);
        QTRY_VERIFY2(desk.list().hasFocus(), qPrintable(desk.focused()));
        QTRY_VERIFY(desk.page().actions().action(PromiseAct::Keep).isEnabled()); // the first one is selected
        press(Qt::Key_K);
        QTRY_COMPARE(desk.page().model().openCount(), 2);
    }

    void undoGoesBackActByAct() {
        WiredWindow desk;
        threePromises(desk);
        keepTheSelected(desk);
        QTRY_COMPARE(selected(desk), PromiseId(3));
        desk.key(Qt::Key_K);
        QTRY_COMPARE(desk.page().model().openCount(), 1);
        for (int open : {2, 3}) {
            press(Qt::Key_Z, Qt::ControlModifier);
            QTRY_COMPARE(desk.page().model().openCount(), open);
        }
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.named<QLabel>("messageHappened").text(), QStringLiteral("There is nothing to undo."));
    }

    void undoAfterACorrectionTakesBackThatAndNothingElse() {
        WiredWindow desk;
        services::NewPromise made;
        made.what = QStringLiteral("Bring the part");
        made.promiser = desk.mara;
        made.colleague = desk.tariq;
        made.due = {monday + 5h, false};
        const PromiseId id = desk.open.make(made);
        QTRY_VERIFY(desk.page().model().indexOf(id).isValid());
        desk.page().select(id);
        QTRY_VERIFY(desk.page().actions().action(PromiseAct::CorrectWords).isEnabled());
        desk.page().actions().action(PromiseAct::CorrectWords).trigger();
        QTRY_VERIFY(desk.dialog());
        desk.dialog()->findChild<QPlainTextEdit*>(QStringLiteral("text"))->setPlainText(QStringLiteral("Bring both"));
        desk.dialog()->findChild<QLineEdit*>(QStringLiteral("correctPromisee"))->setText(QStringLiteral("TARIQ AZIZ"));
        desk.dialog()->accept();
        QTRY_COMPARE(desk.row(int(id.value())).what, QStringLiteral("Bring both"));
        QTRY_VERIFY(!desk.dialog());
        desk.comeBack();
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.row(int(id.value())).what, QStringLiteral("Bring the part"));
        QCOMPARE(desk.row(int(id.value())).outcome, Outcome::Open);
    }

    void quickUndosTakeBackOneActEach() {
        WiredWindow desk;
        threePromises(desk);
        keepTheSelected(desk);
        QTRY_COMPARE(selected(desk), PromiseId(3));
        desk.key(Qt::Key_K);
        QTRY_COMPARE(desk.page().model().openCount(), 1);
        press(Qt::Key_Z, Qt::ControlModifier);
        press(Qt::Key_Z, Qt::ControlModifier); // before the first is saved
        QTRY_COMPARE(desk.page().model().openCount(), 3);
        QCOMPARE(desk.named<QLabel>("messageHappened").text(), QStringLiteral("Taken back; it stays in the history."));
    }

    void afterAKeptPromiseTheNextIsSelectedThoughItStaysInTheList() {
        WiredWindow desk;
        threePromises(desk);
        keepTheSelected(desk);
        QTRY_COMPARE(selected(desk), PromiseId(3));
        QVERIFY(desk.page().model().indexOf(PromiseId(2)).isValid()); // among what is done today
    }

    void enterPressesTheButtonThatHasTheFocus() {
        WiredWindow desk;
        threePromises(desk);
        auto* charts = desk.window.findChild<QAbstractButton*>(QStringLiteral("navigation%1").arg(int(PageId::Charts)));
        QVERIFY(charts);
        charts->setFocus();
        QTest::keyClick(charts, Qt::Key_Return);
        QTRY_COMPARE(desk.window.currentPage(), PageId::Charts);
    }

    void tabReachesEveryControlOfAPage_data() { tests::addRowsOfPages(); }
    void tabReachesEveryControlOfAPage() {
        QFETCH(PageId, id);
        WiredWindow desk;
        threePromises(desk);
        keepTheSelected(desk);
        desk.window.showPage(id);
        auto& page = *desk.window.findChild<QWidget*>(QString::fromLatin1(QTest::currentDataTag()));
        QTRY_VERIFY(ui::homeOf(page)->isVisible());
        ui::enter(page, Qt::ShortcutFocusReason);
        QSet<QWidget*> reached;
        for (QWidget* now = QApplication::focusWidget(); !reached.contains(now); now = QApplication::focusWidget()) {
            reached.insert(now);
            QTest::keyClick(now, Qt::Key_Tab);
        }
        for (auto* button : page.findChildren<QAbstractButton*>()) {
            if (button->isVisible() && button->isEnabled() && (button->focusPolicy() & Qt::TabFocus) != 0)
                QVERIFY2(reached.contains(button), qPrintable(button->objectName()));
        }
    }

    void wordsInALineAreTakenBackBeforeAnyAct() {
        WiredWindow desk;
        threePromises(desk);
        keepTheSelected(desk);
        desk.type(QStringLiteral("Call"));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.entry().text(), QString());
        QCOMPARE(desk.row(2).outcome, Outcome::Kept);
    }

    void whatWasPromisedLastIsTakenBack() {
        WiredWindow desk;
        threePromises(desk);
        keepTheSelected(desk);
        desk.promise("Call Anna Keller back tomorrow 15:00");
        QTRY_VERIFY(desk.has(4));
        QTRY_COMPARE(desk.entry().text(), QString());
        press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.row(4).outcome, Outcome::Void);
        QCOMPARE(desk.row(2).outcome, Outcome::Kept);
    }

    void whereAKeptPromiseLeavesTheListTheNextIsSelected() {
        WiredWindow desk;
        threePromises(desk);
        PromiseQuery open;
        open.holder = desk.mara;
        open.outcomes = {Outcome::Open, Outcome::Overdue};
        desk.window.showPage(PageId::TeamBoard);
        QMetaObject::invokeMethod(desk.window.findChild<QWidget*>(QStringLiteral("teamBoardPage")), "promisesWanted",
                                  Q_ARG(kept::domain::PromiseQuery, open), Q_ARG(QString, QStringLiteral("Mara")));
        auto* found = &tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
        auto* list = found->findChild<ui::PromiseListView*>();
        QTRY_COMPARE(found->model().promiseCount(), 3);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_COMPARE(list->currentPromise(), PromiseId(2));
        QTRY_VERIFY(found->actions().action(PromiseAct::Keep).isEnabled());
        QTest::keyClick(list, Qt::Key_K);
        QTRY_COMPARE(found->model().promiseCount(), 2);
        QTRY_COMPARE(list->selectedPromises(), std::vector{PromiseId(3)});
    }

    void homeAndEndGoToTheFirstAndTheLastPromise() {
        WiredWindow desk;
        threePromises(desk);
        QTest::keyClick(&desk.list(), Qt::Key_Home);
        QCOMPARE(selected(desk), PromiseId(1));
        QTest::keyClick(&desk.list(), Qt::Key_End);
        QCOMPARE(selected(desk), PromiseId(3));
    }

    void aShortcutOfAPageTakesTheFocusThere_data() {
        QTest::addColumn<bool>("hasFigures");
        QTest::newRow("nothing to report yet") << false;
        QTest::newRow("a month with figures") << true;
    }
    void aShortcutOfAPageTakesTheFocusThere() {
        QFETCH(bool, hasFigures);
        WiredWindow desk;
        threePromises(desk);
        if (hasFigures)
            keepTheSelected(desk);
        const std::vector<std::pair<Qt::Key, QString>> pages = {
            {Qt::Key_3, QStringLiteral("teamBoardPage")}, {Qt::Key_4, QStringLiteral("chartsPage")},
            {Qt::Key_5, QStringLiteral("customersPage")}, {Qt::Key_6, QStringLiteral("standardsPage")},
            {Qt::Key_7, QStringLiteral("reportsPage")},   {Qt::Key_Comma, QStringLiteral("settingsPage")},
            {Qt::Key_1, QStringLiteral("myPromisesPage")}};
        for (const auto& [key, name] : pages) {
            press(key, Qt::ControlModifier);
            auto* page = desk.window.findChild<QWidget*>(name);
            QVERIFY2(page, qPrintable(name));
            QTRY_VERIFY2(ui::homeOf(*page)->isVisible(), qPrintable(name)); // it has read what it shows
            desk.window.quickEntry().focusEntry();
            press(key, Qt::ControlModifier);
            QTRY_VERIFY2(page == QApplication::focusWidget() || page->isAncestorOf(QApplication::focusWidget()),
                         qPrintable(name + u' ' + desk.focused()));
        }
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestWindowKeys)
#include "test_window_keys.moc"
