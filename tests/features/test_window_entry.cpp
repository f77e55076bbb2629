#include "models/promise_roles.h"
#include "services/working_time.h"
#include "storage/database.h"
#include "tests/support/wired_window.h"
#include "ui/widgets/name_picker.h"

#include <QDateTimeEdit>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::WiredWindow;

namespace {

constexpr Moment monday = tests::windowMonday;

QMenu* openMenu() {
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

void pressChip(WiredWindow& desk, const QString& words) {
    QTRY_VERIFY2(desk.chip(words), qPrintable(desk.chips().join(QStringLiteral(" | "))));
    QTest::mouseClick(desk.chip(words), Qt::LeftButton);
}

QString message(WiredWindow& desk) {
    QStringList words;
    for (const QLabel* label : desk.window.messages().findChildren<QLabel*>())
        words << label->text();
    return words.join(u' ');
}

} // namespace

class TestWindowEntry : public QObject {
    Q_OBJECT

private slots:
    void chipsGoToAnotherLineRatherThanBeCut() {
        WiredWindow desk;
        desk.window.resize(900, 600);
        desk.type(QStringLiteral("Call Anna Keller back soon about the heating and everything that was said #phone"));
        QTRY_VERIFY(desk.chips().size() >= 4);
        for (const auto* chip : desk.window.quickEntry().findChildren<ui::ChipButton*>())
            if (chip->isVisible())
                QTRY_VERIFY2(chip->width() >= chip->sizeHint().width(), qPrintable(chip->text()));
    }

    void enterIsForTheWordsThatStoodThereThen() {
        WiredWindow desk;
        desk.promise("Call Anna Keller back tomorrow 15:00"); // at once, though nothing may be known yet
        desk.entry().selectAll();
        QTest::keyClicks(&desk.entry(), QStringLiteral("Send the quote tomorrow 16:00"));
        QTRY_VERIFY(!desk.chips().isEmpty());
        if (desk.has(1)) // asked behind whatever was to be saved
            QCOMPARE(desk.row(1).what, QStringLiteral("Call Anna Keller back"));
        QVERIFY(!desk.has(2));
        QCOMPARE(desk.entry().text(), QStringLiteral("Send the quote tomorrow 16:00"));
    }

    void whatIsTypedWhileAPromiseIsSavedStays() {
        WiredWindow desk;
        desk.type(QStringLiteral("Call Anna Keller back tomorrow 15:00"));
        tests::press(Qt::Key_Return);
        desk.entry().selectAll();
        QTest::keyClicks(&desk.entry(), QStringLiteral("Send the quote"));
        QTRY_VERIFY2(message(desk).contains(QStringLiteral("Promised, due")), qPrintable(message(desk)));
        QVERIFY(desk.has(1));
        QCOMPARE(desk.entry().text(), QStringLiteral("Send the quote"));
        QTRY_VERIFY(!desk.chips().isEmpty());
    }

    void theMenuOfADeadlineNamesEveryDateOnce() {
        WiredWindow desk;
        desk.type(QStringLiteral("Call Anna Keller back tomorrow 15:00"));
        pressChip(desk, QStringLiteral("due"));
        QTRY_VERIFY(openMenu());
        QStringList dates;
        for (const QAction* action : openMenu()->actions())
            if (!action->isSeparator())
                dates << action->text();
        QCOMPARE(dates.takeLast(), QStringLiteral("Other…"));
        QVERIFY(dates.size() >= 4);
        static const QRegularExpression whole(QStringLiteral("^\\w{3} \\d{1,2} \\w{3}, \\d{2}:\\d{2}$"));
        for (const QString& date : dates)
            QVERIFY2(whole.match(date).hasMatch(), qPrintable(date));
        QCOMPARE(QSet<QString>(dates.begin(), dates.end()).size(), dates.size());
        openMenu()->close();
    }

    void theMenuOpensBelowItsChip() {
        WiredWindow desk;
        desk.type(QStringLiteral("Call Anna Keller back tomorrow 15:00"));
        QTRY_VERIFY(desk.chip(QStringLiteral("due")));
        const auto* chip = desk.chip(QStringLiteral("due"));
        const QRect place(chip->mapToGlobal(QPoint(0, 0)), chip->size());
        pressChip(desk, QStringLiteral("due"));
        QTRY_VERIFY(openMenu());
        QCOMPARE(openMenu()->geometry().left(), place.left());
        QVERIFY(openMenu()->geometry().top() > place.bottom());
        openMenu()->close();
        QTRY_COMPARE(desk.focused(), QStringLiteral("quickEntry"));
        QVERIFY(!desk.entry().hasSelectedText()); // the next letter goes on, and replaces nothing
    }

    void anotherDateIsTypedOrChosen() {
        WiredWindow desk;
        desk.type(QStringLiteral("Call Anna Keller back tomorrow 15:00"));
        pressChip(desk, QStringLiteral("due"));
        QTRY_VERIFY(openMenu());
        QMenu* menu = openMenu();
        menu->setActiveAction(menu->actions().last());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_VERIFY(desk.dialog());
        QTRY_COMPARE(desk.focused(), QStringLiteral("momentWords"));
        const auto* calendar = desk.dialog()->findChild<QDateTimeEdit*>();
        QCOMPARE(calendar->dateTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), QStringLiteral("2026-11-24 15:00"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Thursday 9:30"));
        desk.dialog()->findChild<QPushButton*>(QStringLiteral("ok"))->click();
        QTRY_COMPARE(desk.entry().text(), QStringLiteral("Call Anna Keller back by Thursday 09:30"));
        QTRY_VERIFY(desk.chip(QStringLiteral("due Thu 26 Nov, 09:30")));
    }

    void everybodyCanBeReached() {
        WiredWindow desk;
        for (int i = 10; i < 40; ++i)
            desk.open.person(QStringLiteral("Person %1").arg(i), QStringLiteral("Service"));
        desk.open.person(QStringLiteral("Zoë Fischer"), QStringLiteral("Service"));
        desk.type(QStringLiteral("Call zoe fischer"));
        QTRY_VERIFY(desk.chip(QStringLiteral("to Zoë Fischer"))); // the names were read
        desk.type(QStringLiteral("Call @Tariq back tomorrow"));
        QTRY_VERIFY(desk.chip(QStringLiteral("to Tariq Aziz")));
        pressChip(desk, QStringLiteral("to Tariq Aziz"));
        auto* picker = desk.window.findChild<ui::NamePicker*>();
        QVERIFY(picker);
        const QAbstractItemModel* names = picker->findChild<QListView*>()->model();
        QVERIFY(names->rowCount() >= 32);
        QTRY_COMPARE(desk.focused(), QStringLiteral("nameFilter"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("zoe"));
        QCOMPARE(names->rowCount(), 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(desk.entry().text(), QStringLiteral("Call @Zoë Fischer back tomorrow"));
        QTRY_VERIFY(desk.chip(QStringLiteral("to Zoë Fischer")));
        QTRY_COMPARE(desk.focused(), QStringLiteral("quickEntry"));
    }

    void aDepartmentPromisesUntilAPersonClaimsIt() {
        WiredWindow desk;
        OwnHours untilNoon;
        untilNoon[1] = {{QTime(9, 0), QTime(12, 0)}}; // on Tuesdays
        desk.open.run([&](storage::Database& database, services::Changes& changes) {
            services::setOwnHours(database, {desk.mara, monday}, changes, desk.mara, untilNoon);
        });
        desk.type(QStringLiteral("Engineer on site tomorrow"));
        QTRY_VERIFY(desk.chip(QStringLiteral("due Tue 24 Nov")));
        QVERIFY(!desk.chip(QStringLiteral("by ")));
        desk.type(QStringLiteral("Service: Engineer on site tomorrow"));
        pressChip(desk, QStringLiteral("by Service"));
        QTRY_VERIFY(openMenu());
        QMenu* menu = openMenu();
        QCOMPARE(menu->actions().size(), 2);
        QCOMPARE(menu->actions().first()->text(), QStringLiteral("I promise it"));
        menu->setActiveAction(menu->actions().last());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(desk.entry().text(), QStringLiteral("Logistics: Engineer on site tomorrow"));
        QTRY_VERIFY(desk.chip(QStringLiteral("by Logistics")));
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(desk.has(1));
        QTRY_VERIFY(message(desk).contains(QStringLiteral("by Logistics")));
        QCOMPARE(desk.row(1).department, QStringLiteral("Logistics"));
        QCOMPARE(desk.row(1).holder, QString());
        QCOMPARE(desk.row(1).due, (Deadline{monday + 30h, true})); // 17:00, as the book's days end
    }

    void whoSitsHerePromisesOnceTheDepartmentIsTakenOut() {
        WiredWindow desk;
        desk.type(QStringLiteral("Service: Engineer on site tomorrow 13:00"));
        pressChip(desk, QStringLiteral("by Service"));
        QTRY_VERIFY(openMenu());
        QMenu* menu = openMenu();
        menu->setActiveAction(menu->actions().first());
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(desk.entry().text(), QStringLiteral("Engineer on site tomorrow 13:00"));
        QTRY_VERIFY(!desk.chip(QStringLiteral("by Service")));
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(desk.has(1));
        QCOMPARE(desk.row(1).holder, QStringLiteral("Mara Lind"));
    }

    void whatTheOwnDepartmentPromisedIsClaimedByOneKey() {
        WiredWindow desk;
        desk.promise("Service: Engineer on site tomorrow 13:00");
        QTRY_VERIFY(desk.has(1));
        QTRY_VERIFY(desk.page().model().indexOf(PromiseId(1)).isValid());
        desk.list().setFocus();
        desk.page().select(PromiseId(1));
        QTRY_COMPARE(desk.page().actions().action(ui::PromiseAct::Accept).text(), QStringLiteral("Take it on"));
        desk.key(Qt::Key_A);
        QTRY_COMPARE(desk.row(1).holder, QStringLiteral("Mara Lind"));
    }

    void aPartOfANameIsCompletedWhereItStands() {
        WiredWindow desk;
        desk.open.person(QStringLiteral("Tom Fischer"), QStringLiteral("Service"));
        desk.open.person(QStringLiteral("Tom Berger"), QStringLiteral("Service"));
        desk.type(QStringLiteral("Help Tom with the move tomorrow"));
        pressChip(desk, QStringLiteral("more than one “Tom”"));
        QTRY_COMPARE(desk.focused(), QStringLiteral("nameFilter"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(desk.entry().text(), QStringLiteral("Help @Tom Fischer with the move tomorrow"));
    }

    void aPastDeadlineIsShownAndNotReplacedBehindOnesBack() {
        WiredWindow desk;
        desk.type(QStringLiteral("Call Anna Keller back yesterday 15:00"));
        QTRY_VERIFY(desk.chip(QStringLiteral("“yesterday 15:00” is over: by Tue instead?")));
        QVERIFY(desk.chip(QStringLiteral("due Sun 22 Nov, 15:00: in the past")));
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(message(desk).contains(QStringLiteral("Sun 22 Nov 2026 15:00 lies in the past")));
        QVERIFY(!desk.has(1));
        QCOMPARE(desk.entry().text(), QStringLiteral("Call Anna Keller back by tomorrow"));
        QVERIFY(desk.chip(QStringLiteral("due Tue 24 Nov")));
        QVERIFY2(message(desk).contains(QStringLiteral("Tue 24 Nov 2026 17:00")), qPrintable(message(desk)));
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(desk.has(1));
        QCOMPARE(desk.row(1).due.at, monday + 30h); // Tuesday 17:00 in Berlin
        QVERIFY(desk.row(1).due.dayOnly);
        QCOMPARE(desk.row(1).what, QStringLiteral("Call Anna Keller back"));
    }

    void aDayThatThereIsNotIsNotReplacedBehindOnesBack_data() {
        QTest::addColumn<QString>("day");
        for (const char* day : {"0000-01-01", "31.02.2027", "01.01.10000"})
            QTest::newRow(day) << QString::fromLatin1(day);
    }
    void aDayThatThereIsNotIsNotReplacedBehindOnesBack() {
        QFETCH(QString, day);
        WiredWindow desk;
        desk.type(QStringLiteral("Call Anna Keller back %1").arg(day));
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(message(desk).contains(QStringLiteral("There is no day “%1”").arg(day)));
        QVERIFY(!desk.has(1));
        QCOMPARE(desk.entry().text(), QStringLiteral("Call Anna Keller back by tomorrow"));
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(desk.has(1));
        QCOMPARE(desk.row(1).what, QStringLiteral("Call Anna Keller back"));
    }

    void aProposalTakesThePlaceOfTheWords_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("what");
        const auto row = [](const char* typed, const char* chip, const char* line, const char* what) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(chip) << QString::fromUtf8(line)
                                 << QString::fromUtf8(what);
        };
        row("Call Anna Keller back soon", "“soon”", "Call Anna Keller back by tomorrow", "Call Anna Keller back");
        row("Call Anna Keller soon about the bill", "“soon”", "Call Anna Keller by tomorrow about the bill",
            "Call Anna Keller about the bill");
        row("Call Anna Keller back right back", "“right back”", "Call Anna Keller back by today 12:00",
            "Call Anna Keller back");
        row("Call Anna Keller back by 23.11.2025", "is over", "Call Anna Keller back by tomorrow",
            "Call Anna Keller back");
        row("Call Anna Keller back by 31.2.2027", "there is no day", "Call Anna Keller back by tomorrow",
            "Call Anna Keller back");
    }
    void aProposalTakesThePlaceOfTheWords() {
        QFETCH(QString, typed);
        QFETCH(QString, chip);
        WiredWindow desk;
        desk.type(typed);
        pressChip(desk, chip);
        QTEST(desk.entry().text(), "line");
        QVERIFY2(!desk.chip(QStringLiteral("?")), qPrintable(desk.chips().join(u'|')));
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(desk.has(1));
        QTEST(desk.row(1).what, "what");
    }

    void aVagueWordBesideADeadlineIsLeftAlone() {
        WiredWindow desk;
        desk.type(QStringLiteral("Call Anna Keller soon, by Friday 15:00"));
        QTRY_VERIFY(desk.chip(QStringLiteral("due Fri 27 Nov, 15:00")));
        QVERIFY(!desk.chip(QStringLiteral("soon")));
    }

    void whatPassedWhileTypingIsShownBeforeItIsSaved() {
        WiredWindow desk;
        desk.type(QStringLiteral("Call Anna Keller back at 11:30"));
        QTRY_VERIFY(desk.chip(QStringLiteral("due Mon 23 Nov, 11:30")));
        desk.open.now = monday + 31min;
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(desk.chip(QStringLiteral("due Tue 24 Nov, 11:30")));
        QVERIFY(message(desk).contains(QStringLiteral("has passed")));
        QVERIFY(!desk.has(1));
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(desk.has(1));
        QCOMPARE(desk.row(1).due.at, monday + 24h + 30min);
    }

    void theChanceIsShownAndWhatMostWouldKeepIsOneKeyAway() {
        WiredWindow desk;
        std::vector<PromiseId> made;
        for (int i = 0; i < 20; ++i)
            made.push_back(desk.open.promise(desk.mara, QStringLiteral("Call back"), monday + 48h));
        desk.open.now = monday + 2h; // 13:00 in Berlin
        for (const PromiseId id : made)
            desk.open.record(id, Kept{}, desk.mara);
        desk.type(QStringLiteral("Call Anna Keller back by 13:30"));
        QTRY_VERIFY2(desk.chip(QStringLiteral("would keep 9 of 10 (n = 20)")), qPrintable(desk.chips().join(u'|')));
        QVERIFY2(desk.chip(QStringLiteral("Today: nothing due, 4 h left")), qPrintable(desk.chips().join(u'|')));
        QTest::keyClick(&desk.entry(), Qt::Key_9, Qt::ControlModifier);
        QTRY_VERIFY2(desk.chip(QStringLiteral("due Mon 23 Nov, 15:00")), qPrintable(desk.entry().text()));
        QVERIFY(desk.chip(QStringLiteral("9 of 10 like this were kept by then (n = 20)")));
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(desk.has(21));
        QCOMPARE(desk.row(21).due.at, monday + 4h);
        // What nobody dated is proposed as such promises go, and the list tells the chance of each.
        desk.type(QStringLiteral("Call Anna Keller back soon"));
        QTRY_VERIFY2(desk.chip(QStringLiteral("due Mon 23 Nov, 15:00?")), qPrintable(desk.chips().join(u'|')));
        const auto chance = [&desk] { return desk.list().model()->index(1, 0).data(models::ChanceRole); };
        QTRY_VERIFY(chance().isValid());
    }

    void nothingIsSaidOfAChanceOnFewPromises() {
        WiredWindow desk;
        desk.type(QStringLiteral("Call Anna Keller back by 13:30"));
        QTRY_VERIFY(desk.chip(QStringLiteral("Today: nothing due, 6 h left")));
        QVERIFY(!desk.chip(QStringLiteral("of 10")));
        QTest::keyClick(&desk.entry(), Qt::Key_9, Qt::ControlModifier);
        QTRY_VERIFY(message(desk).contains(QStringLiteral("Too few promises")));
        QCOMPARE(desk.entry().text(), QStringLiteral("Call Anna Keller back by 13:30"));
    }
};

QTEST_MAIN(TestWindowEntry)
#include "test_window_entry.moc"
