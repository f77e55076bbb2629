#include "tests/support/settings_stage.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWheelEvent>

using namespace kept;
using namespace kept::test;
using Stage = SettingsStage;

class TestSettingsPage : public QObject {
    Q_OBJECT

private slots:
    void workingHoursAreCheckedAsTheyAreTyped_data();
    void workingHoursAreCheckedAsTheyAreTyped();
    void severalRangesLandInTheBook();
    void savedWorkingHoursKeepTheFocus();
    void whatIsBeingTypedOutlivesAChangeElsewhere();
    void aHolidayIsAddedAndRemovedByKeyboard();
    void holidaysComeFromACalendarFile();
    void aBrokenCalendarFileChangesNothing();
    void aReminderRuleLandsInTheBook();
    void theTimeAfterWhichLeadsAreToldLandsInTheBook();
    void howOneIsRemindedIsOnesOwn();
    void theWheelScrollsAndChangesNothing();
    void whoYouAreIsRememberedAndTold();
    void appearanceIsRememberedAndTold();
    void aBackupIsRestoredInThreeClicks();
    void anUnsurePersonRestoresNothing();
    void theCheckShowsASealToCopy();
    void aCheckCanBeStopped();
    void aBookThatIsOnlyReadOffersNoChanges();
    void aBookThatCanNotBeReadSaysSo();
};

void TestSettingsPage::workingHoursAreCheckedAsTheyAreTyped_data() {
    QTest::addColumn<QString>("monday");
    QTest::addColumn<QString>("remark");
    QTest::newRow("several") << "9-12, 13:00 - 17.30"
                             << "";
    QTest::newRow("until midnight") << "18:00-24:00"
                                    << "";
    QTest::newRow("words") << "in the morning"
                           << "Monday: “in the morning” is not understood";
    QTest::newRow("half") << "09:00-"
                          << "Monday: “09:00-” is not understood";
    QTest::newRow("no such time") << "9:00-25:00"
                                  << "is not understood";
    QTest::newRow("overlap") << "9-13, 12-17"
                             << "Monday: Working hours 09:00–13:00 and 12:00–17:00 overlap.";
    QTest::newRow("backwards") << "17-9"
                               << "Monday: Working hours 17:00–09:00 end before they begin";
}

void TestSettingsPage::workingHoursAreCheckedAsTheyAreTyped() {
    QFETCH(QString, monday);
    QFETCH(QString, remark);
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(WorkingHours);
    QVERIFY(!stage.find<QPushButton>("saveWorkingHours")->isEnabled());
    stage.type("workingHours_1", monday);
    QCOMPARE(stage.find<QPushButton>("saveWorkingHours")->isEnabled(), remark.isEmpty());
    QVERIFY2(stage.find<QLabel>("workingHoursRemark")->text().startsWith(remark) ||
                 stage.find<QLabel>("workingHoursRemark")->text().contains(remark),
             qPrintable(stage.find<QLabel>("workingHoursRemark")->text()));
    QCOMPARE(stage.find<QLineEdit>("workingHours_1")->property("invalid").toBool(), !remark.isEmpty());
}

void TestSettingsPage::severalRangesLandInTheBook() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(WorkingHours);
    for (const char* day : {"workingHours_1", "workingHours_2", "workingHours_3", "workingHours_4", "workingHours_5"})
        stage.type(day, QString());
    QVERIFY(!stage.find<QPushButton>("saveWorkingHours")->isEnabled());
    QVERIFY(stage.find<QLabel>("workingHoursRemark")->text().contains(QStringLiteral("A week without any")));
    stage.type("workingHours_6", QStringLiteral("13-24 8-12"));
    QTest::keyClick(stage.find<QLineEdit>("workingHours_6"), Qt::Key_Return);
    domain::WorkingWeek week;
    week[5] = {{QTime(8, 0), QTime(12, 0)}, {QTime(13, 0), QTime(0, 0)}};
    QTRY_VERIFY(stage.settings().week == week);
    QTRY_COMPARE(stage.find<QLineEdit>("workingHours_6")->text(), QStringLiteral("08:00–12:00, 13:00–24:00"));
}

void TestSettingsPage::savedWorkingHoursKeepTheFocus() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(WorkingHours);
    stage.type("workingHours_6", QStringLiteral("10-13"));
    stage.find<QPushButton>("saveWorkingHours")->setFocus();
    stage.press("saveWorkingHours");
    QTRY_VERIFY(!stage.find<QPushButton>("saveWorkingHours")->isEnabled());
    QVERIFY(stage.find<QLineEdit>("workingHours_1")->hasFocus());
}

void TestSettingsPage::whatIsBeingTypedOutlivesAChangeElsewhere() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(WorkingHours);
    stage.type("workingHours_6", QStringLiteral("10-1"));
    stage.save([](auto& database, const auto& session, auto& changes) {
        services::addPerson(database, session, changes, QStringLiteral("Nina New"), {}, Role::Staff);
    });
    QTRY_COMPARE(stage.find<QTableView>("peopleTable")->model()->rowCount(), 4);
    QCOMPARE(stage.find<QLineEdit>("workingHours_6")->text(), QStringLiteral("10-1"));
}

void TestSettingsPage::aHolidayIsAddedAndRemovedByKeyboard() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(Holidays);
    stage.press("addHoliday");
    stage.find<QDateEdit>("holidayDay")->setDate(QDate(2026, 12, 24));
    stage.type("holidayName", QStringLiteral("Christmas Eve"));
    QSignalSpy said(stage.page.get(), &SettingsPage::said);
    QTest::keyClick(stage.find<QLineEdit>("holidayName"), Qt::Key_Return);
    QTRY_COMPARE(stage.settings().holidays.size(), std::size_t(1));
    QCOMPARE(stage.settings().holidays.front(),
             (services::Holiday{QDate(2026, 12, 24), QStringLiteral("Christmas Eve")}));
    auto* table = stage.find<QTableView>("holidaysTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(!stage.dialog("editHolidayDialog"));
    QCOMPARE(said.takeFirst().front().toString(), QStringLiteral("Thursday, 24 December 2026 is off: Christmas Eve."));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(stage.settings().holidays.empty());
    QTRY_COMPARE(said.count(), 1);
}

void TestSettingsPage::holidaysComeFromACalendarFile() {
    Stage stage;
    stage.addTeam();
    stage.questions.toOpen = stage.folder.filePath(QStringLiteral("holidays.ics"));
    QFile file(stage.questions.toOpen);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20251225\r\n"
               "RRULE:FREQ=YEARLY\r\nSUMMARY:Christmas\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
    file.close();
    stage.open();
    QSignalSpy said(stage.page.get(), &SettingsPage::said);
    stage.openSubject(Holidays);
    stage.press("importHolidays");
    QTRY_COMPARE(said.count(), 1);
    const auto holidays = stage.settings().holidays;
    QVERIFY(holidays.size() >= 6);
    QCOMPARE(holidays.front(), (services::Holiday{QDate(2025, 12, 25), QStringLiteral("Christmas")}));
}

void TestSettingsPage::aBrokenCalendarFileChangesNothing() {
    Stage stage;
    stage.addTeam();
    stage.questions.toOpen = stage.folder.filePath(QStringLiteral("team.kept"));
    stage.open();
    QSignalSpy failed(stage.page.get(), &SettingsPage::failed);
    stage.openSubject(Holidays);
    stage.press("importHolidays");
    QTRY_COMPARE(failed.count(), 1);
    QVERIFY(stage.settings().holidays.empty());
}

void TestSettingsPage::aReminderRuleLandsInTheBook() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(Reminders);
    auto* table = stage.find<QTableView>("reminderRulesTable");
    QCOMPARE(table->model()->rowCount(), 3);
    table->setCurrentIndex(table->model()->index(1, 0)); // medium ones
    stage.press("editReminderRule");
    QTRY_VERIFY(stage.dialog("reminderRuleDialog"));
    auto* lead = stage.find<QComboBox>("reminderLead1");
    QCOMPARE(lead->currentData().toInt(), 60);
    lead->setCurrentIndex(lead->findData(15));
    stage.find<QSpinBox>("reminderAfter")->setValue(3);
    stage.press("ok");
    const services::ReminderRule wanted{.before = {15}, .afterDays = 3};
    QTRY_COMPARE(stage.settings().reminders.of(domain::Size::Medium, {}), wanted);
    QTRY_VERIFY(table->model()->index(1, 1).data().toString().contains(QStringLiteral("15 min")));
}

void TestSettingsPage::theTimeAfterWhichLeadsAreToldLandsInTheBook() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(Reminders);
    auto* escalates = stage.find<QCheckBox>("escalates");
    auto* after = stage.find<QSpinBox>("escalateAfter");
    QVERIFY(!escalates->isChecked() && !after->isEnabled());
    QTest::keyClick(escalates, Qt::Key_Space);
    QTRY_COMPARE(stage.settings().reminders.escalateAfterMinutes, std::optional(8 * 60));
    QTRY_VERIFY(after->isEnabled());
    after->setValue(2);
    QTRY_COMPARE(stage.settings().reminders.escalateAfterMinutes, std::optional(2 * 60));
    QTest::keyClick(escalates, Qt::Key_Space);
    QTRY_COMPARE(stage.settings().reminders.escalateAfterMinutes, std::nullopt);
}

void TestSettingsPage::howOneIsRemindedIsOnesOwn() {
    Stage stage(QStringLiteral("Sam Staff"));
    stage.addTeam();
    stage.open();
    stage.openSubject(MyReminders);
    const auto wishes = [&] {
        return stage.book
            ->run([id = stage.person(QStringLiteral("Sam Staff")).id](storage::Database& database) {
                return services::reminderWishesOf(database, id);
            })
            .result();
    };
    auto* quiet = stage.find<QLineEdit>("quietTimes");
    QTRY_VERIFY(quiet->isEnabled());
    QVERIFY(stage.find<QCheckBox>("teamDigest")->isHidden()); // he leads nobody
    QTest::keyClicks(quiet, "12:00-13:00");
    QTest::keyClick(quiet, Qt::Key_Return);
    QTRY_COMPARE(wishes().quiet.size(), std::size_t(7));
    quiet->selectAll();
    QTest::keyClicks(quiet, "at noon");
    QTest::keyClick(quiet, Qt::Key_Return);
    QVERIFY(stage.find<QLabel>("quietTimesRemark")->text().contains(QStringLiteral("at noon")));
    QCOMPARE(wishes().quiet.size(), std::size_t(7));
    stage.find<QSpinBox>("remindAgain")->setValue(10);
    QTRY_COMPARE(wishes().againMinutes, 10);
    QCOMPARE(wishes().quiet.size(), std::size_t(7)); // what could not be read takes nothing away
    QTest::keyClick(stage.find<QCheckBox>("ownDigest"), Qt::Key_Space);
    QTRY_VERIFY(!wishes().digest);
}

void TestSettingsPage::theWheelScrollsAndChangesNothing() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(MyReminders);
    auto* again = stage.find<QSpinBox>("remindAgain");
    stage.subjects().setFocus();
    const QPointF middle = again->rect().center();
    QWheelEvent wheel(middle, again->mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QApplication::sendEvent(again, &wheel);
    QVERIFY(!again->hasFocus());
    QCOMPARE(again->value(), 30);
}

void TestSettingsPage::whoYouAreIsRememberedAndTold() {
    Stage stage;
    stage.addTeam();
    stage.open();
    QSignalSpy told(stage.page.get(), &SettingsPage::meChanged);
    auto* me = stage.find<QComboBox>("meChoice");
    QCOMPARE(me->currentText(), QStringLiteral("Olga Owner"));
    me->setFocus();
    QTest::keyClick(me, Qt::Key_Down);
    QTRY_COMPARE(told.count(), 1);
    QCOMPARE(services::meIn(stage.preferences, stage.book->path()), QStringLiteral("Sam Staff"));
    QCOMPARE(services::meIn(stage.preferences, QStringLiteral("/another.kept")), QStringLiteral("Olga Owner"));
    QVERIFY(!stage.find<QPushButton>("addPerson")->isEnabled());
    const auto closed = [&](const char* section) {
        return stage.find<QWidget>(section)->findChild<QLabel*>(QStringLiteral("sectionClosed"))->text();
    };
    QVERIFY(!closed("peopleSection").isEmpty());
    QCOMPARE(closed("meSection"), QString()); // what is for oneself alone, staff set too
}

void TestSettingsPage::appearanceIsRememberedAndTold() {
    Stage stage;
    stage.open();
    QSignalSpy told(stage.page.get(), &SettingsPage::appearanceChosen);
    QVERIFY(stage.find<QRadioButton>("appearance_system")->isChecked());
    stage.find<QRadioButton>("appearance_dark")->setFocus();
    QTest::keyClick(stage.find<QRadioButton>("appearance_dark"), Qt::Key_Space);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.front().front().toString(), QStringLiteral("dark"));
    QCOMPARE(stage.preferences.value(Preference::Appearance), QStringLiteral("dark"));
}

void TestSettingsPage::aBackupIsRestoredInThreeClicks() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(BackupsSubject);
    stage.press("backUpNow");
    auto* table = stage.find<QTableView>("backupsTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    stage.save([](auto& database, const auto& session, auto& changes) {
        services::addPerson(database, session, changes, QStringLiteral("Nina New"), {}, Role::Staff);
    });
    QTRY_COMPARE(stage.find<QTableView>("peopleTable")->model()->rowCount(), 4);
    QSignalSpy restored(stage.page.get(), &SettingsPage::restored);
    table->setCurrentIndex(table->model()->index(0, 0));
    stage.press("restoreBackup");
    QVERIFY(stage.questions.consequence.contains(QStringLiteral("not lost")));
    QTRY_COMPARE(restored.count(), 1);
    QTRY_COMPARE(stage.find<QTableView>("peopleTable")->model()->rowCount(), 3);
    QCOMPARE(stage.people().size(), std::size_t(3));
    QVERIFY(QFile::exists(restored.front().front().toString()));
}

void TestSettingsPage::anUnsurePersonRestoresNothing() {
    Stage stage;
    stage.addTeam();
    stage.backups->backUpNow();
    stage.questions.sure = false;
    stage.open();
    auto* table = stage.find<QTableView>("backupsTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    stage.openSubject(BackupsSubject);
    QSignalSpy restored(stage.page.get(), &SettingsPage::restored);
    table->setCurrentIndex(table->model()->index(0, 0));
    stage.press("restoreBackup");
    QVERIFY(!stage.questions.question.isEmpty());
    QVERIFY(stage.book->isOpen());
    QCOMPARE(restored.count(), 0);
}

void TestSettingsPage::theCheckShowsASealToCopy() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(TheBook);
    QVERIFY(stage.find<QLabel>("bookZone")->accessibleName().contains(QStringLiteral("Europe/Berlin")));
    stage.press("checkBook");
    QTRY_VERIFY(stage.find<QPushButton>("copySeal")->isVisible());
    QVERIFY(stage.find<QLabel>("checkFinding")->text().startsWith(QStringLiteral("The history is whole: 9")));
    stage.press("copySeal");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("9-")));
}

void TestSettingsPage::aCheckCanBeStopped() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(TheBook);
    QSemaphore semaphore;
    const QFuture<void> held = stage.book->save([&semaphore](storage::Database&) { semaphore.acquire(); });
    stage.find<QPushButton>("checkBook")->setFocus();
    stage.press("checkBook");
    QVERIFY(stage.find<QPushButton>("stopCheck")->hasFocus());
    QVERIFY(stage.find<QProgressBar>("checkProgress")->isVisible());
    stage.press("stopCheck");
    semaphore.release();
    QTRY_VERIFY(stage.find<QPushButton>("checkBook")->isVisible());
    QVERIFY(!stage.find<QProgressBar>("checkProgress")->isVisible());
    QVERIFY(!stage.find<QLabel>("checkFinding")->isVisible());
}

void TestSettingsPage::aBookThatIsOnlyReadOffersNoChanges() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.page->setReadOnly(true);
    for (const char* name : {"addPerson", "addHoliday", "saveWorkingHours", "importPromises"})
        QVERIFY2(!stage.find<QPushButton>(name)->isEnabled(), name);
}

void TestSettingsPage::aBookThatCanNotBeReadSaysSo() {
    Stage stage;
    stage.book->close();
    stage.page = std::make_unique<SettingsPage>(
        *stage.book, *stage.backups, stage.preferences, stage.secrets, stage.questions, [&] { return stage.now; },
        berlin, british);
    stage.page->show();
    QTRY_COMPARE(stage.find<QLabel>("emptySentence")->text(), QStringLiteral("The settings could not be read."));
    QVERIFY(stage.find<QPushButton>("emptyButton")->isVisible());
}

QTEST_MAIN(TestSettingsPage)
#include "test_settings_page.moc"
