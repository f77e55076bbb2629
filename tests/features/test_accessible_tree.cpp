#include "services/holidays.h"
#include "services/people.h"
#include "tests/support/wired_window.h"
#include "ui/dialogs/edit_holiday_dialog.h"
#include "ui/dialogs/edit_person_dialog.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/new_book_dialog.h"
#include "ui/dialogs/period_dialog.h"
#include "ui/dialogs/rename_department_dialog.h"
#include "ui/widgets/home_focus.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/promise_list_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSet>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::WiredWindow;
using ui::PageId;
using ui::PromiseAct;

Q_DECLARE_METATYPE(kept::ui::PromiseAct)
Q_DECLARE_METATYPE(kept::ui::PageId)

namespace {

constexpr Moment monday = tests::windowMonday;

QAccessibleInterface& seenAs(QObject& object) {
    return *QAccessible::queryAccessibleInterface(&object);
}

/// Three promises of Mara's, one kept, one broken.
void threePromises(WiredWindow& desk) {
    for (int hours : {1, 2, 3})
        desk.open.promise(desk.mara, QStringLiteral("Promise %1").arg(hours), monday + std::chrono::hours(hours));
    desk.open.record(PromiseId(1), Kept{}, desk.mara);
    desk.open.record(PromiseId(2), Broken{QStringLiteral("forgotten")}, desk.mara);
    QTRY_COMPARE(desk.page().model().openCount(), 1);
}

QAbstractButton& button(WiredWindow& desk, const QString& name) {
    return *desk.window.findChild<QAbstractButton*>(name);
}

QAbstractButton& navigation(WiredWindow& desk, PageId page) {
    return button(desk, QStringLiteral("navigation%1").arg(int(page)));
}

void pressFromOutside(QObject& object) {
    seenAs(object).actionInterface()->doAction(QAccessibleActionInterface::pressAction());
}

bool isTable(const QAccessibleInterface& seen) {
    return seen.role() == QAccessible::Table || seen.role() == QAccessible::List;
}

/// All that can have the focus and is to be seen, as far as it is no row of a list.
void collectStops(QAccessibleInterface& seen, std::vector<QAccessibleInterface*>& stops) {
    if (seen.state().invisible)
        return;
    if (seen.state().focusable)
        stops.push_back(&seen);
    for (int index = 0; index < seen.childCount() && !isTable(seen); ++index)
        if (QAccessibleInterface* child = seen.child(index))
            collectStops(*child, stops);
}

/// What a person who does not see the window could not tell apart or not understand; empty where all is well.
QStringList faultsOf(QWidget& part) {
    std::vector<QAccessibleInterface*> stops;
    collectStops(seenAs(part), stops);
    QStringList faults;
    QSet<QString> names;
    for (const QAccessibleInterface* stop : stops) {
        const QString name = stop->text(QAccessible::Name);
        const QString what = QStringLiteral("%1 “%2”").arg(stop->object() ? stop->object()->metaObject()->className() +
                                                                                (u' ' + stop->object()->objectName())
                                                                          : QString(),
                                                           name);
        if (name.trimmed().isEmpty())
            faults << QStringLiteral("no name: ") + what;
        else if (names.contains(name) && stop->parent()->role() != QAccessible::ComboBox)
            faults << QStringLiteral("twice: ") + what;
        if (stop->role() == QAccessible::Client)
            faults << QStringLiteral("no role: ") + what;
        names.insert(name);
        for (const QString& said : {name, stop->text(QAccessible::Description)})
            if (said.contains(QLatin1String("<qt>")) || said.contains(QChar(0x200b)) || said.contains(u'&'))
                faults << QStringLiteral("markup: ") + what + u' ' + said;
    }
    if (stops.empty())
        faults << QStringLiteral("nothing to be reached");
    return faults;
}

} // namespace

/// The window as assistive technology sees and drives it.
class TestAccessibleTree : public QObject {
    Q_OBJECT

private slots:
    void pagesAreTabsThatOpen() {
        WiredWindow desk;
        QAbstractButton& charts = navigation(desk, PageId::Charts);
        QAccessibleInterface& tab = seenAs(charts);
        QCOMPARE(tab.role(), QAccessible::PageTab);
        QCOMPARE(tab.parent()->role(), QAccessible::PageTabList);
        QVERIFY(!tab.state().selected);
        pressFromOutside(charts);
        QCOMPARE(desk.window.currentPage(), PageId::Charts);
        QVERIFY(tab.state().selected);
        QVERIFY(!seenAs(navigation(desk, PageId::MyPromises)).state().selected);
    }

    void theColumnsOfTheBoardAreOneOfTwo() {
        WiredWindow desk;
        desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        desk.window.showPage(PageId::TeamBoard);
        QAbstractButton& departments = button(desk, QStringLiteral("boardByDepartment"));
        auto* board = desk.window.findChild<QAbstractItemView*>(QStringLiteral("teamBoard"));
        QTRY_COMPARE(board->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("Mara Lind"));
        QCOMPARE(seenAs(departments).role(), QAccessible::RadioButton);
        pressFromOutside(departments);
        QVERIFY(seenAs(departments).state().checked);
        QTRY_VERIFY(board->model()->headerData(0, Qt::Horizontal).toString() != QStringLiteral("Mara Lind"));
    }

    void wordsThatAreSetFromOutsideAreReadAsIfTyped() {
        WiredWindow desk;
        QAccessible::queryAccessibleInterface(&desk.entry())
            ->setText(QAccessible::Value, QStringLiteral("Call Anna Keller back tomorrow 15:00"));
        QTRY_VERIFY(desk.chips().join(u' ').contains(QStringLiteral("15:00")));
    }

    void everyStopOfAPageHasANameOfItsOwn_data() { tests::addRowsOfPages(); }
    void everyStopOfAPageHasANameOfItsOwn() {
        QFETCH(PageId, id);
        WiredWindow desk;
        threePromises(desk);
        desk.window.showPage(id);
        QTRY_VERIFY(
            ui::homeOf(*desk.window.findChild<QWidget*>(QString::fromLatin1(QTest::currentDataTag())))->isVisible());
        desk.type(QStringLiteral("Call Anna Keller back tomorrow 15:00"));
        QVERIFY2(faultsOf(desk.window).isEmpty(), qPrintable(faultsOf(desk.window).join(u'\n')));
    }

    void everyStopOfASubjectHasANameOfItsOwn_data() {
        QTest::addColumn<PageId>("id");
        QTest::newRow("settingsSubjects") << PageId::Settings;
        QTest::newRow("standardsSubjects") << PageId::Standards;
    }
    void everyStopOfASubjectHasANameOfItsOwn() {
        QFETCH(PageId, id);
        WiredWindow desk;
        desk.window.showPage(id);
        auto* subjects = desk.window.findChild<QListWidget*>(QString::fromLatin1(QTest::currentDataTag()));
        QTRY_VERIFY(subjects->isVisible());
        for (int row = 0; row < subjects->count(); ++row) {
            subjects->setCurrentRow(row);
            QVERIFY2(faultsOf(desk.window).isEmpty(), qPrintable(faultsOf(desk.window).join(u'\n')));
        }
    }

    void aRowThatIsSelectedFromOutsideIsTheOneThatIsActedOn() {
        WiredWindow desk;
        for (int hours : {1, 2})
            desk.open.promise(desk.mara, QStringLiteral("Promise %1").arg(hours), monday + std::chrono::hours(hours));
        QTRY_COMPARE(desk.page().model().openCount(), 2);
        desk.page().select(PromiseId(1));
        auto& list = *qobject_cast<ui::PromiseListView*>(&desk.list());
        QAccessibleTableInterface& rows = *seenAs(list).tableInterface();
        QVERIFY(rows.unselectRow(desk.page().model().indexOf(PromiseId(1)).row()));
        QVERIFY(rows.selectRow(desk.page().model().indexOf(PromiseId(2)).row()));
        QTRY_COMPARE(list.currentPromise(), PromiseId(2));
        QCOMPARE(list.selectedPromises(), std::vector{PromiseId(2)});
    }

    void aSubjectOfTheSettingsOpensWhenItIsSelectedFromOutside() {
        WiredWindow desk;
        desk.window.showPage(PageId::Settings);
        auto* subjects = desk.window.findChild<QListWidget*>(QStringLiteral("settingsSubjects"));
        QTRY_VERIFY(subjects->isVisible());
        auto* hours = desk.window.findChild<QWidget*>(QStringLiteral("workingHoursSection"));
        QVERIFY(!hours->isVisible());
        seenAs(*subjects).child(3)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
        QTRY_VERIFY(hours->isVisible());
    }

    void everyStopOfADialogHasANameOfItsOwn_data() {
        QTest::addColumn<PromiseAct>("act");
        QTest::addColumn<bool>("closed");
        const auto row = [](const char* name, PromiseAct act, bool closed = false) {
            QTest::newRow(name) << act << closed;
        };
        row("partly kept", PromiseAct::PartlyKeep);
        row("renegotiate", PromiseAct::Renegotiate);
        row("snooze", PromiseAct::Snooze);
        row("break", PromiseAct::Break);
        row("release", PromiseAct::Release);
        row("hand over", PromiseAct::HandOver);
        row("own up", PromiseAct::OwnUp, true);
        row("verdict", PromiseAct::Verdict, true);
    }
    void everyStopOfADialogHasANameOfItsOwn() {
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
        QVERIFY2(faultsOf(*desk.dialog()).isEmpty(), qPrintable(faultsOf(*desk.dialog()).join(u'\n')));
        desk.dialog()->reject();
    }

    void aFieldThatMayNotStayEmptySaysSo() {
        WiredWindow desk;
        const PromiseId id = desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        QTRY_VERIFY(desk.page().model().indexOf(id).isValid());
        desk.page().select(id);
        QTRY_VERIFY(desk.page().actions().action(PromiseAct::Renegotiate).isEnabled());
        desk.page().actions().action(PromiseAct::Renegotiate).trigger();
        QTRY_VERIFY(desk.dialog());
        for (const char* name : {"momentWords", "reason"})
            QCOMPARE(seenAs(*desk.dialog()->findChild<QWidget*>(QLatin1String(name))).text(QAccessible::Description),
                     QStringLiteral("Required"));
        const QAccessibleInterface& told = seenAs(*desk.dialog()->findChild<QWidget*>(QStringLiteral("told")));
        QCOMPARE(told.text(QAccessible::Name), QStringLiteral("I told them"));
        const QAccessibleInterface& remark = seenAs(*desk.dialog()->findChild<QWidget*>(QStringLiteral("consequence")));
        QCOMPARE(remark.role(), QAccessible::Notification);
        desk.dialog()->reject();
    }

    void everyStopOfADialogOfSettingsHasANameOfItsOwn() {
        WiredWindow desk;
        const std::vector<QDialog*> dialogs = {
            new ui::EditPersonDialog({}, {}, {}, services::Role::Owner, &desk.window),
            new ui::EditHolidayDialog({QDate(2026, 12, 24), {}}, {}, &desk.window),
            new ui::RenameDepartmentDialog({{1, QStringLiteral("Service")}}, DepartmentId(1), &desk.window),
            new ui::NewBookDialog(desk.questions, {}, &desk.window),
            new ui::PeriodDialog({}, QDate(2026, 11, 23), QLocale(), &desk.window),
            new ui::ImportDialog(
                desk.open.book, desk.questions, [] { return monday; }, QLocale(), &desk.window)};
        for (QDialog* dialog : dialogs) {
            dialog->show();
            QVERIFY2(faultsOf(*dialog).isEmpty(), qPrintable(faultsOf(*dialog).join(u'\n')));
            dialog->close();
        }
    }

    void aMenuThatIsOpenedFromOutsideKeepsNobodyWaiting() {
        WiredWindow desk;
        auto& whose = *desk.window.findChild<QPushButton*>(QStringLiteral("whose"));
        QTRY_VERIFY(whose.isVisible());
        bool isShown = false;
        connect(whose.menu(), &QMenu::aboutToShow, this, [&] {
            isShown = true;
            QMetaObject::invokeMethod(whose.menu(), &QMenu::close, Qt::QueuedConnection);
        });
        seenAs(whose).actionInterface()->doAction(QAccessibleActionInterface::showMenuAction());
        QVERIFY(!isShown);
        QTRY_VERIFY(isShown);
        QVERIFY(seenAs(whose).state().hasPopup);
        QAccessibleInterface& menu = *seenAs(whose).child(0);
        QCOMPARE(seenAs(whose).indexOfChild(&menu), 0);
        QCOMPARE(menu.child(menu.childCount() - 1)->text(QAccessible::Name), whose.menu()->actions().last()->text());
    }

    void whatIsToBeHeardAtOnceIsANotification() {
        WiredWindow desk;
        auto& bar = *desk.window.findChild<ui::MessageBar*>();
        QCOMPARE(seenAs(bar).role(), QAccessible::Notification);
        bar.say({.happened = QStringLiteral("Moved."), .notLost = QStringLiteral("The first date stays visible.")});
        QCOMPARE(seenAs(bar).text(QAccessible::Name), QStringLiteral("Moved. The first date stays visible."));
        QCOMPARE(seenAs(*desk.window.findChild<QWidget*>(QStringLiteral("reminderBanner"))).role(),
                 QAccessible::Notification);
    }
};

QTEST_MAIN(TestAccessibleTree)
#include "test_accessible_tree.moc"
