#include "tests/support/wired_window.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QAccessible>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::WiredWindow;
using ui::PageId;

namespace {

constexpr Moment monday = tests::windowMonday;

QAccessibleInterface& seenAs(QObject& object) {
    return *QAccessible::queryAccessibleInterface(&object);
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
