#include "tests/support/wired_window.h"
#include "ui/main_window/quick_entry_window.h"

#include <QSignalSpy>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using tests::WiredWindow;

namespace {

ui::QuickEntryWindow* entryWindow() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<ui::QuickEntryWindow*>(widget))
            return window;
    return nullptr;
}

QLineEdit& line() {
    return *entryWindow()->findChild<QLineEdit*>(QStringLiteral("quickEntry"));
}

} // namespace

/// The quick entry in a window of its own, on the wired book.
class TestQuickEntryWindow : public QObject {
    Q_OBJECT

private slots:
    void whatIsTypedThereIsPromisedAndItGoesByItself() {
        WiredWindow desk;
        QSignalSpy closed(desk.desk.get(), &startup::Desk::entryClosed);
        desk.desk->enterPromise({});
        QTRY_VERIFY(entryWindow() && entryWindow()->isActiveWindow());
        QTRY_VERIFY(line().hasFocus());
        QTest::keyClicks(&line(), QStringLiteral("Call Anna Keller back tomorrow 15:00 #phone"));
        QTRY_VERIFY(entryWindow()->findChildren<ui::ChipButton*>().size() >= 3);
        QTest::keyClick(&line(), Qt::Key_Return);
        QTRY_VERIFY(desk.has(1));
        QCOMPARE(desk.row(1).promisee, QStringLiteral("Anna Keller"));
        QTRY_VERIFY(entryWindow()->messages().isShowing());
        QCOMPARE(line().text(), QString());
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!entryWindow()->isVisible());
    }

    void whoeverGoesOnTypingIsNotInterrupted() {
        WiredWindow desk;
        desk.desk->enterPromise(QStringLiteral("Call Anna tomorrow 15:00"));
        QTest::keyClick(&line(), Qt::Key_Return);
        QTRY_VERIFY(desk.has(1));
        QTRY_COMPARE(line().text(), QString());
        QTest::keyClicks(&line(), QStringLiteral("Call Ben"));
        QSignalSpy closed(desk.desk.get(), &startup::Desk::entryClosed);
        QVERIFY(!closed.wait(3000));
        QVERIFY(entryWindow()->isVisible());
    }

    void wordsThatCameWithItStandInTheLine() {
        WiredWindow desk;
        desk.desk->enterPromise(QStringLiteral("Call Anna"));
        QCOMPARE(line().text(), QStringLiteral("Call Anna"));
        QCOMPARE(desk.desk->enteredWords(), QStringLiteral("Call Anna"));
    }

    void escapeClosesAndLosesNothing() {
        WiredWindow desk;
        QSignalSpy closed(desk.desk.get(), &startup::Desk::entryClosed);
        desk.desk->enterPromise({});
        QTest::keyClicks(&line(), QStringLiteral("Call Anna"));
        QTest::keyClick(&line(), Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
        QVERIFY(!entryWindow()->isVisible());
        QVERIFY(!desk.has(1));
        desk.desk->enterPromise({});
        QCOMPARE(line().text(), QStringLiteral("Call Anna"));
        desk.desk->enterPromise(QStringLiteral("Call Ben"));
        QCOMPARE(line().text(), QStringLiteral("Call Ben"));
    }

    void whereNobodyIsNamedItSaysSoAndKeepsTheWords() {
        WiredWindow desk(QStringLiteral("Somebody else"));
        desk.desk->enterPromise(QStringLiteral("Call Anna tomorrow 15:00"));
        QTest::keyClick(&line(), Qt::Key_Return);
        QTRY_VERIFY(entryWindow()->messages().isShowing());
        QCOMPARE(line().text(), QStringLiteral("Call Anna tomorrow 15:00"));
        QVERIFY(!desk.has(1));
    }

    void itGoesWithItsBook() {
        {
            WiredWindow desk;
            desk.desk->enterPromise({});
            QVERIFY(entryWindow());
        }
        QVERIFY(!entryWindow());
    }
};

QTEST_MAIN(TestQuickEntryWindow)
#include "test_quick_entry_window.moc"
