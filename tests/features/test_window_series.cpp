#include "models/promise_roles.h"
#include "services/series.h"
#include "services/series_reading.h"
#include "storage/database.h"
#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/dialogs/recurrence_dialog.h"
#include "ui/pages/promise_list_page.h"
#include "ui/pages/series_page.h"
#include "ui/widgets/plain_table.h"
#include "ui/widgets/promise_details.h"
#include "ui/widgets/series_link.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace kept;
using namespace kept::tests;
using namespace std::chrono_literals;

namespace {

/// Mara sits here, with a promise to Anna Keller every Monday at 9:00.
struct SeriesWindow : WiredWindow {
    ui::SeriesPage& seriesPage() { return tests::pageOf<ui::SeriesPage>(window, ui::PageId::Series); }
    ui::PlainTable& table() { return *seriesPage().findChild<ui::PlainTable*>(); }
    QString cell(int column) { return table().model()->index(0, column).data().toString(); }
    services::SeriesRow series() {
        return open.run([at = open.now](storage::Database& database, services::Changes&) {
            return services::seriesRow(database, SeriesId(1), at);
        });
    }
    void start() {
        QTRY_VERIFY(window.quickEntry().isEnabled());
        type(QStringLiteral("Send Anna Keller the figures every Monday 9:00"));
        QTRY_VERIFY2(chip(QStringLiteral("every Monday 09:00")), qPrintable(chips().join(u'|')));
        take(1);
    }
    /// Enter, and the line is empty again: the promise has that number.
    void take(int promise) {
        QTest::keyClick(&entry(), Qt::Key_Return);
        QTRY_VERIFY(has(promise));
        QTRY_VERIFY(entry().text().isEmpty());
    }
    void openPage() {
        QTest::keyClick(&window, Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QTRY_COMPARE(focused(), QStringLiteral("seriesTable"));
    }
    /// Types why into the dialog that is open, and takes it with Enter on its button.
    void answer(const char* dialogName, const char* reason) {
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->objectName(), QLatin1String(dialogName));
        auto* text = dialog()->findChild<QPlainTextEdit*>(QStringLiteral("seriesReason"));
        text->setFocus();
        QTest::keyClicks(text, QLatin1String(reason));
        auto* ok = dialog()->findChild<QPushButton*>(QStringLiteral("ok"));
        QTRY_VERIFY(ok->isEnabled());
        ok->setFocus();
        QTest::keyClick(ok, Qt::Key_Return);
        QTRY_VERIFY(!dialog());
    }
};

} // namespace

/// Promises that recur, in the window, from the keyboard.
class TestWindowSeries : public QObject {
    Q_OBJECT

private slots:
    void anEntryThatRecursIsSavedWithEnter() {
        SeriesWindow desk;
        desk.start();
        const PromiseRow row = desk.row(1);
        QCOMPARE(row.what, QStringLiteral("Send Anna Keller the figures"));
        QVERIFY(row.seriesId.isValid());
        QCOMPARE(toIso(row.due.at), QStringLiteral("2026-11-30T08:00:00Z"));
    }

    void whatCanNotRecurThatOftenIsToldAndTakenAllTheSame() {
        SeriesWindow desk;
        QTRY_VERIFY(desk.window.quickEntry().isEnabled());
        desk.type(QStringLiteral("Check the boiler every hour tomorrow 15:00"));
        QTRY_VERIFY2(desk.chip(QStringLiteral("“every hour”: promises recur by day, week, month or year at most")),
                     qPrintable(desk.chips().join(u'|')));
        desk.take(1);
        QCOMPARE(desk.row(1).what, QStringLiteral("Check the boiler every hour"));
        QVERIFY(!desk.row(1).seriesId.isValid());
    }

    void howItRecursIsCorrectedByItsChip() {
        SeriesWindow desk;
        desk.type(QStringLiteral("Send Anna Keller the figures every Monday 9:00"));
        QTRY_VERIFY(desk.chip(QStringLiteral("every Monday 09:00")));
        QTest::mouseClick(desk.chip(QStringLiteral("every Monday 09:00")), Qt::LeftButton);
        QTRY_VERIFY(desk.dialog());
        auto& dialog = *desk.dialog();
        const auto* words = dialog.findChild<QLabel*>(QStringLiteral("explanation"));
        QVERIFY2(words->text().contains(QStringLiteral("every Monday 09:00")), qPrintable(words->text()));
        QVERIFY2(words->text().contains(QStringLiteral("Mon 30 Nov")), qPrintable(words->text()));
        QVERIFY2(words->text().contains(QStringLiteral("Mon 14 Dec")), qPrintable(words->text()));
        dialog.findChild<QSpinBox*>(QStringLiteral("recurrenceInterval"))->setValue(2);
        QTest::keyClick(dialog.findChild<QCheckBox*>(QStringLiteral("recurrenceDay5")), Qt::Key_Space);
        QVERIFY2(words->text().contains(QStringLiteral("Fri 27 Nov")), qPrintable(words->text()));
        dialog.findChild<QPushButton*>(QStringLiteral("ok"))->click();
        QTRY_COMPARE(desk.entry().text(),
                     QStringLiteral("Send Anna Keller the figures every 2 weeks on Monday and Friday 09:00"));
        QTRY_VERIFY(!desk.chips().filter(QStringLiteral("on Monday and Friday 09:00")).isEmpty());
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(desk.has(1));
        QCOMPARE(desk.series().history.terms.rule, QStringLiteral("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR"));
    }

    void everyRhythmOfTheDialogIsReadBackAsTheSame_data() {
        QTest::addColumn<QString>("words");
        for (const char* words :
             {"every day 09:00", "every 3 days", "every weekday 17:00", "every Monday and Thursday",
              "every 2 weeks on Friday 15:30", "every month on the 1st", "every month on the 1st and 15th",
              "every month on the 22nd 08:00", "every month on the last day", "every 2 months on the last Friday 12:00",
              "every month on the second Monday", "every year on 24 December", "every Monday 09:00 until 2026-12-18",
              "every Monday 09:00 5 times", "every Monday 09:00 from 2026-12-07"})
            QTest::newRow(words) << words;
    }
    void everyRhythmOfTheDialogIsReadBackAsTheSame() {
        QFETCH(QString, words);
        SeriesWindow desk;
        const QString text = QStringLiteral("Send the figures ") + words;
        desk.type(text);
        const auto rhythm = [&] { return desk.window.quickEntry().findChild<ui::ChipButton*>(); };
        QTRY_VERIFY(rhythm());
        QTRY_VERIFY(!desk.chips().filter(QStringLiteral("every")).isEmpty());
        QTest::mouseClick(desk.chip(QStringLiteral("every")), Qt::LeftButton);
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->objectName(), QStringLiteral("recurrenceDialog"));
        desk.dialog()->findChild<QPushButton*>(QStringLiteral("ok"))->click();
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.entry().text(), text);
    }

    void aTimeIsChangedAndTheDaysThatNoFieldShowsStay() {
        SeriesWindow desk;
        desk.type(QStringLiteral("Send the figures every month on the 1st and 15th"));
        QTRY_VERIFY(desk.chip(QStringLiteral("every month")));
        QTest::mouseClick(desk.chip(QStringLiteral("every month")), Qt::LeftButton);
        QTRY_VERIFY(desk.dialog());
        QTest::keyClick(desk.dialog()->findChild<QCheckBox*>(QStringLiteral("recurrenceHasTime")), Qt::Key_Space);
        desk.dialog()->findChild<QPushButton*>(QStringLiteral("ok"))->click();
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.entry().text(), QStringLiteral("Send the figures every month on the 1st and 15th 09:00"));
    }

    void aWeekWithoutADayCanNotBeTaken() {
        SeriesWindow desk;
        desk.type(QStringLiteral("Send the figures every Monday"));
        QTRY_VERIFY(desk.chip(QStringLiteral("every Monday")));
        QTest::mouseClick(desk.chip(QStringLiteral("every Monday")), Qt::LeftButton);
        QTRY_VERIFY(desk.dialog());
        QTest::keyClick(desk.dialog()->findChild<QCheckBox*>(QStringLiteral("recurrenceDay1")), Qt::Key_Space);
        QVERIFY(!desk.dialog()->findChild<QPushButton*>(QStringLiteral("ok"))->isEnabled());
        desk.dialog()->reject();
    }

    void thePageTellsWhatRecurs() {
        SeriesWindow desk;
        desk.start();
        desk.openPage();
        QCOMPARE(desk.cell(0), QStringLiteral("every Monday 09:00"));
        QCOMPARE(desk.cell(1), QStringLiteral("Send Anna Keller the figures"));
        QCOMPARE(desk.cell(2), QStringLiteral("Mara Lind"));
        QVERIFY2(desk.cell(4).contains(QStringLiteral("30 Nov")), qPrintable(desk.cell(4)));
        QCOMPARE(desk.cell(5), QStringLiteral("nothing judged yet"));
    }

    void itIsFoundInTheNavigation() {
        SeriesWindow desk;
        desk.start();
        auto* entry = desk.window.findChild<QAbstractButton*>(
            QStringLiteral("navigation%1").arg(static_cast<int>(ui::PageId::Series)));
        QVERIFY(entry);
        QVERIFY2(entry->toolTip().contains(QStringLiteral("Ctrl+8")), qPrintable(entry->toolTip()));
        QTest::mouseClick(entry, Qt::LeftButton);
        QCOMPARE(desk.window.currentPage(), ui::PageId::Series);
        QTRY_COMPARE(desk.focused(), QStringLiteral("seriesTable"));
    }

    void anOccurrenceIsSkippedByKeys() {
        SeriesWindow desk;
        desk.start();
        desk.openPage();
        press(Qt::Key_S);
        desk.answer("skipDialog", "Trade fair");
        QTRY_COMPARE(desk.series().history.skips.size(), std::size_t(1));
        QCOMPARE(desk.series().history.skips.front().day, QDate(2026, 12, 7));
        QTRY_VERIFY(desk.named<QLabel>("seriesRemark").text().contains(QStringLiteral("Trade fair")));
    }

    void aSeriesIsEndedByKeys() {
        SeriesWindow desk;
        desk.start();
        desk.openPage();
        press(Qt::Key_E);
        desk.answer("endSeriesDialog", "She has them now");
        QTRY_COMPARE(desk.series().state, services::SeriesState::Ended);
        QTRY_VERIFY(!desk.named<QWidget>("endSeriesButton").isEnabled());
        QVERIFY(desk.row(1).outcome == Outcome::Open); // it stays promised
    }

    void itsPromisesAreListed() {
        SeriesWindow desk;
        desk.type(QStringLiteral("Call Bo back tomorrow"));
        desk.take(1);
        desk.type(QStringLiteral("Send the figures daily 17:00"));
        QTRY_VERIFY(desk.chip(QStringLiteral("every day 17:00")));
        desk.take(2);
        desk.openPage();
        press(Qt::Key_Return);
        auto* page = &tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
        QTRY_VERIFY(page->isVisible());
        auto* list = page->findChild<QAbstractItemView*>(QStringLiteral("promiseList"));
        QStringList whats;
        const auto read = [&] {
            whats.clear();
            for (int row = 0; row < list->model()->rowCount(); ++row)
                if (const QString what = list->model()->index(row, 0).data(models::WhatRole).toString();
                    !what.isEmpty())
                    whats << what;
            return whats;
        };
        QTRY_COMPARE(read(), QStringList{QStringLiteral("Send the figures")});
    }

    void aPromiseOfASeriesSaysSoAndLeadsThere() {
        SeriesWindow desk;
        desk.start();
        QTRY_VERIFY(desk.list().model()->rowCount() > 1);
        desk.page().select(PromiseId(1));
        auto* link = desk.page().details().findChild<ui::SeriesLink*>();
        QTRY_VERIFY(link->isVisible());
        QTRY_COMPARE(link->accessibleName(), QStringLiteral("One of: every Monday 09:00"));
        QVERIFY(desk.list().currentIndex().data(models::RecursRole).toBool());
        QTest::keyClick(link, Qt::Key_Space);
        QTRY_VERIFY(desk.seriesPage().isVisible());
        QTRY_COMPARE(desk.table().chosenRow(), 0);
    }

    void theNextOneIsMadeWhileTheWindowIsOpen() {
        SeriesWindow desk;
        desk.start();
        desk.open.now = windowMonday + 24h * 7; // the first one was due an hour ago
        desk.type(QStringLiteral("Call Bo back tomorrow"));
        desk.take(2); // any change makes the window look
        QTRY_VERIFY(desk.has(3));
        QCOMPARE(desk.series().tally.judged(), 1);
        QTRY_COMPARE(services::keyOf(desk.series().state), QStringLiteral("running"));
    }

    void takingItBackEndsTheSeries() {
        SeriesWindow desk;
        desk.start();
        QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Void);
        QCOMPARE(desk.series().state, services::SeriesState::Ended);
    }

    void nobodyNamedSkipsNothing() {
        SeriesWindow desk;
        desk.start();
        desk.seriesPage().setPerson(std::nullopt);
        desk.openPage();
        QVERIFY(!desk.named<QWidget>("skipSeriesButton").isEnabled());
        QVERIFY(!desk.named<QWidget>("endSeriesButton").isEnabled());
    }
};

QTEST_MAIN(TestWindowSeries)
#include "test_window_series.moc"
