#include "models/people_model.h"
#include "services/authority.h"
#include "services/backups.h"
#include "services/book.h"
#include "services/book_settings.h"
#include "services/book_setup.h"
#include "services/people.h"
#include "tests/support/fake_preferences.h"
#include "tests/support/fake_questions.h"
#include "ui/pages/settings_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using domain::Moment;
using services::Authority;
using services::Book;
using services::Preference;
using services::Role;
using ui::SettingsPage;

namespace {

const QTimeZone berlin("Europe/Berlin");
const QLocale british(QLocale::English, QLocale::UnitedKingdom);

/// The page on a book of its own.
struct Stage {
    QTemporaryDir folder;
    Moment now = *domain::fromIso(QStringLiteral("2026-11-23T11:00"), berlin);
    test::FakePreferences preferences;
    test::FakeQuestions questions;
    std::unique_ptr<Book> book;
    std::unique_ptr<services::Backups> backups;
    std::unique_ptr<SettingsPage> page;

    explicit Stage(const QString& me = QStringLiteral("Olga Owner")) {
        preferences.values[Preference::Me] = me;
        const auto clock = [this] { return now; };
        book = std::make_unique<Book>(clock);
        book->open(folder.filePath(QStringLiteral("team.kept")), storage::OpenMode::Create).waitForFinished();
        save([](auto& database, const auto&, auto&) {
            services::setUpBook(database, {.zone = berlin, .rehearsal = false});
        });
        backups = std::make_unique<services::Backups>(*book, clock);
    }
    ~Stage() { page.reset(); }

    template <class Work> void save(Work work) {
        book->save([&](storage::Database& database, services::Changes& changes) {
                work(database, services::Session{.actor = std::nullopt, .now = now}, changes);
            })
            .waitForFinished();
    }
    void addTeam() {
        save([](auto& database, const auto& session, auto& changes) {
            services::addPerson(database, session, changes, QStringLiteral("Olga Owner"), QStringLiteral("Office"),
                                Role::Owner);
            services::addPerson(database, session, changes, QStringLiteral("Leo Lead"), QStringLiteral("Service"),
                                Role::Lead);
            services::addPerson(database, session, changes, QStringLiteral("Sam Staff"), QStringLiteral("Service"),
                                Role::Staff);
        });
    }
    void open() {
        page = std::make_unique<SettingsPage>(
            *book, *backups, preferences, questions, [this] { return now; }, berlin, british);
        QObject::connect(book.get(), &Book::changed, page.get(), &SettingsPage::bookChanged);
        page->resize(900, 600);
        page->show();
        QTRY_VERIFY(subjects().isVisible());
    }
    QListWidget& subjects() const { return *find<QListWidget>("settingsSubjects"); }
    void openSubject(int row) {
        subjects().setFocus();
        subjects().setCurrentRow(row);
    }
    template <class Widget> Widget* find(const char* name) const {
        auto* found = page->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void press(const char* name) const { QTest::keyClick(find<QPushButton>(name), Qt::Key_Space); }
    /// Types into a field in place of what is there.
    void type(const char* name, const QString& text) const {
        auto* field = find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }
    void choosePerson(const QString& name) const {
        auto* table = find<QTableView>("peopleTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name, 1);
        QCOMPARE(found.size(), 1);
        table->setCurrentIndex(found.front());
    }
    [[nodiscard]] QDialog* dialog(const char* name) const {
        return page->findChild<QDialog*>(QString::fromLatin1(name));
    }
    std::vector<services::PersonRow> people() const { return book->run(services::people).result(); }
    services::PersonRow person(const QString& name) const {
        return book->run([=](storage::Database& database) { return services::personNamed(database, name); }).result();
    }
    services::BookSettings settings() const { return book->run(services::bookSettings).result(); }
};

enum Subject { You, People, WorkingHours, Holidays, Reminders, BackupsSubject, TheBook };

} // namespace

class TestSettingsPage : public QObject {
    Q_OBJECT

private slots:
    void theFirstPersonOwnsTheBook();
    void aPersonIsAddedByKeyboard();
    void aTakenNameIsRefusedAsItIsTyped();
    void aChangeTakesThePersonToAnotherDepartment();
    void somebodyLeavesAndComesBack();
    void aDepartmentIsRenamed();
    void authorityFollowsTheRole_data();
    void authorityFollowsTheRole();
    void staffSeeButDoNotEdit();
    void aLeadDoesNotAppointOwners();
    void whatTheRoleForbidsIsRefusedByTheBookToo();
    void workingHoursAreCheckedAsTheyAreTyped_data();
    void workingHoursAreCheckedAsTheyAreTyped();
    void severalRangesLandInTheBook();
    void whatIsBeingTypedOutlivesAChangeElsewhere();
    void aHolidayIsAddedAndRemovedByKeyboard();
    void holidaysComeFromACalendarFile();
    void aBrokenCalendarFileChangesNothing();
    void theReminderLeadLandsInTheBook();
    void whoYouAreIsRememberedAndTold();
    void appearanceIsRememberedAndTold();
    void aBackupIsRestoredInThreeClicks();
    void anUnsurePersonRestoresNothing();
    void theCheckShowsASealToCopy();
    void aBookThatIsOnlyReadOffersNoChanges();
    void aBookThatCanNotBeReadSaysSo();
};

void TestSettingsPage::theFirstPersonOwnsTheBook() {
    Stage stage(QString{});
    stage.open();
    stage.openSubject(People);
    stage.press("addPerson");
    stage.type("personName", QStringLiteral("Mara Lind"));
    stage.press("ok");
    QTRY_COMPARE(stage.people().size(), std::size_t(1));
    QCOMPARE(stage.people().front().role, Role::Owner);
    QTRY_COMPARE(stage.preferences.value(Preference::Me), QStringLiteral("Mara Lind"));
    QTRY_VERIFY(!stage.dialog("editPersonDialog"));
}

void TestSettingsPage::aPersonIsAddedByKeyboard() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(People);
    stage.press("addPerson");
    QVERIFY(!stage.find<QPushButton>("ok")->isEnabled());
    stage.type("personName", QStringLiteral("Nina <b>New</b>"));
    stage.find<QComboBox>("personDepartment")->setFocus();
    QTest::keyClicks(stage.find<QComboBox>("personDepartment"), QStringLiteral("Workshop"));
    QTest::keyClick(stage.find<QLineEdit>("personName"), Qt::Key_Return);
    QTRY_COMPARE(stage.people().size(), std::size_t(4));
    QCOMPARE(stage.person(QStringLiteral("Nina <b>New</b>")).department, QStringLiteral("Workshop"));
    QCOMPARE(stage.person(QStringLiteral("Nina <b>New</b>")).role, Role::Staff);
    QTRY_COMPARE(stage.find<QTableView>("peopleTable")->model()->rowCount(), 4);
}

void TestSettingsPage::aTakenNameIsRefusedAsItIsTyped() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(People);
    stage.press("addPerson");
    stage.type("personName", QStringLiteral("sam staff"));
    QVERIFY(!stage.find<QPushButton>("ok")->isEnabled());
    QVERIFY(stage.find<QLabel>("remark")->text().contains(QStringLiteral("already")));
}

void TestSettingsPage::aChangeTakesThePersonToAnotherDepartment() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(People);
    stage.choosePerson(QStringLiteral("Sam Staff"));
    QTest::keyClick(stage.find<QTableView>("peopleTable"), Qt::Key_Return);
    stage.type("personName", QStringLiteral("Samira Staff"));
    stage.find<QComboBox>("personDepartment")->setCurrentText(QStringLiteral("Office"));
    stage.press("ok");
    QTRY_VERIFY(!stage.dialog("editPersonDialog"));
    QCOMPARE(stage.person(QStringLiteral("Samira Staff")).department, QStringLiteral("Office"));
    QTRY_COMPARE(stage.find<QTableView>("peopleTable")->currentIndex().siblingAtColumn(0).data().toString(),
                 QStringLiteral("Samira Staff"));
}

void TestSettingsPage::somebodyLeavesAndComesBack() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(People);
    stage.choosePerson(QStringLiteral("Sam Staff"));
    stage.press("leavePerson");
    QTRY_VERIFY(stage.person(QStringLiteral("Sam Staff")).left);
    QTRY_COMPARE(stage.find<QPushButton>("leavePerson")->accessibleName(), QStringLiteral("Is back"));
    stage.press("leavePerson");
    QTRY_VERIFY(!stage.person(QStringLiteral("Sam Staff")).left);
}

void TestSettingsPage::aDepartmentIsRenamed() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(People);
    stage.choosePerson(QStringLiteral("Sam Staff"));
    stage.press("renameDepartment");
    QCOMPARE(stage.find<QLineEdit>("departmentName")->text(), QStringLiteral("Service"));
    stage.type("departmentName", QStringLiteral("Office"));
    QVERIFY(!stage.find<QPushButton>("ok")->isEnabled());
    stage.type("departmentName", QStringLiteral("Field service"));
    stage.press("ok");
    QTRY_COMPARE(stage.person(QStringLiteral("Leo Lead")).department, QStringLiteral("Field service"));
}

void TestSettingsPage::authorityFollowsTheRole_data() {
    QTest::addColumn<int>("actor");
    QTest::addColumn<bool>("withOwner");
    QTest::addColumn<bool>("withLead");
    QTest::addColumn<Authority>("authority");
    QTest::newRow("owner") << 1 << true << true << Authority::Book;
    QTest::newRow("lead") << 2 << true << true << Authority::Team;
    QTest::newRow("staff") << 3 << true << true << Authority::None;
    QTest::newRow("nobody") << 0 << true << true << Authority::None;
    QTest::newRow("lead where the owner left") << 2 << false << true << Authority::Book;
    QTest::newRow("staff under a lead") << 3 << false << true << Authority::None;
    QTest::newRow("staff among themselves") << 3 << false << false << Authority::Book;
}

void TestSettingsPage::authorityFollowsTheRole() {
    QFETCH(int, actor);
    QFETCH(bool, withOwner);
    QFETCH(bool, withLead);
    QFETCH(Authority, authority);
    std::vector<services::PersonRow> people(3);
    for (std::size_t i = 0; i < people.size(); ++i)
        people[i].id = domain::PersonId(static_cast<std::int64_t>(i) + 1);
    people[0].role = Role::Owner;
    people[0].left = !withOwner;
    people[1].role = Role::Lead;
    people[1].left = !withLead;
    const auto who = actor > 0 ? std::optional(domain::PersonId(actor)) : std::nullopt;
    QCOMPARE(services::authorityOf(people, who), authority);
}

void TestSettingsPage::staffSeeButDoNotEdit() {
    Stage stage(QStringLiteral("Sam Staff"));
    stage.addTeam();
    stage.open();
    stage.openSubject(People);
    stage.choosePerson(QStringLiteral("Leo Lead"));
    for (const char* name : {"addPerson", "editPerson", "leavePerson", "renameDepartment", "addHoliday",
                             "importHolidays", "saveWorkingHours", "importPromises"})
        QVERIFY2(!stage.find<QPushButton>(name)->isEnabled(), name);
    QVERIFY(!stage.find<QSpinBox>("reminderLead")->isEnabled());
    QTest::keyClick(stage.find<QTableView>("peopleTable"), Qt::Key_Return);
    QVERIFY(!stage.dialog("editPersonDialog"));
    QVERIFY(stage.find<QComboBox>("meChoice")->isEnabled());
}

void TestSettingsPage::aLeadDoesNotAppointOwners() {
    Stage stage(QStringLiteral("Leo Lead"));
    stage.addTeam();
    stage.open();
    stage.openSubject(People);
    stage.choosePerson(QStringLiteral("Olga Owner"));
    QVERIFY(!stage.find<QPushButton>("editPerson")->isEnabled());
    stage.choosePerson(QStringLiteral("Sam Staff"));
    stage.press("editPerson");
    QCOMPARE(stage.find<QComboBox>("personRole")->findText(models::wordsFor(Role::Owner)), -1);
    QVERIFY(stage.find<QComboBox>("personRole")->findText(models::wordsFor(Role::Lead)) >= 0);
}

void TestSettingsPage::whatTheRoleForbidsIsRefusedByTheBookToo() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(Reminders);
    QSignalSpy failed(stage.page.get(), &SettingsPage::failed);
    // Somebody else takes the role away, and the page has not heard of it yet.
    stage.page->disconnect();
    stage.book->disconnect(stage.page.get());
    QSignalSpy heard(stage.page.get(), &SettingsPage::failed);
    stage.save([&](auto& database, const auto& session, auto& changes) {
        const auto olga = services::personNamed(database, QStringLiteral("Olga Owner"));
        services::changePerson(database, session, changes, olga, olga.name, olga.department, Role::Staff);
    });
    stage.find<QSpinBox>("reminderLead")->setValue(30);
    QTRY_COMPARE(heard.count(), 1);
    QCOMPARE(stage.settings().reminderLeadMinutes, 60);
}

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
    stage.type("hours_1", monday);
    QCOMPARE(stage.find<QPushButton>("saveWorkingHours")->isEnabled(), remark.isEmpty());
    QVERIFY2(stage.find<QLabel>("workingHoursRemark")->text().startsWith(remark) ||
                 stage.find<QLabel>("workingHoursRemark")->text().contains(remark),
             qPrintable(stage.find<QLabel>("workingHoursRemark")->text()));
    QCOMPARE(stage.find<QLineEdit>("hours_1")->property("invalid").toBool(), !remark.isEmpty());
}

void TestSettingsPage::severalRangesLandInTheBook() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(WorkingHours);
    for (const char* day : {"hours_1", "hours_2", "hours_3", "hours_4", "hours_5"})
        stage.type(day, QString());
    QVERIFY(!stage.find<QPushButton>("saveWorkingHours")->isEnabled());
    QVERIFY(stage.find<QLabel>("workingHoursRemark")->text().contains(QStringLiteral("A week without any")));
    stage.type("hours_6", QStringLiteral("13-24 8-12"));
    QTest::keyClick(stage.find<QLineEdit>("hours_6"), Qt::Key_Return);
    domain::WorkingWeek week;
    week[5] = {{QTime(8, 0), QTime(12, 0)}, {QTime(13, 0), QTime(0, 0)}};
    QTRY_VERIFY(stage.settings().week == week);
    QTRY_COMPARE(stage.find<QLineEdit>("hours_6")->text(), QStringLiteral("08:00–12:00, 13:00–24:00"));
}

void TestSettingsPage::whatIsBeingTypedOutlivesAChangeElsewhere() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(WorkingHours);
    stage.type("hours_6", QStringLiteral("10-1"));
    stage.save([](auto& database, const auto& session, auto& changes) {
        services::addPerson(database, session, changes, QStringLiteral("Nina New"), {}, Role::Staff);
    });
    QTRY_COMPARE(stage.find<QTableView>("peopleTable")->model()->rowCount(), 4);
    QCOMPARE(stage.find<QLineEdit>("hours_6")->text(), QStringLiteral("10-1"));
}

void TestSettingsPage::aHolidayIsAddedAndRemovedByKeyboard() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(Holidays);
    stage.press("addHoliday");
    stage.find<QDateEdit>("holidayDay")->setDate(QDate(2026, 12, 24));
    stage.type("holidayName", QStringLiteral("Christmas Eve"));
    QTest::keyClick(stage.find<QLineEdit>("holidayName"), Qt::Key_Return);
    QTRY_COMPARE(stage.settings().holidays.size(), std::size_t(1));
    QCOMPARE(stage.settings().holidays.front(),
             (services::Holiday{QDate(2026, 12, 24), QStringLiteral("Christmas Eve")}));
    auto* table = stage.find<QTableView>("holidaysTable");
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(!stage.dialog("editHolidayDialog"));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_VERIFY(stage.settings().holidays.empty());
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

void TestSettingsPage::theReminderLeadLandsInTheBook() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(Reminders);
    auto* minutes = stage.find<QSpinBox>("reminderLead");
    QCOMPARE(minutes->value(), 60);
    QTest::keyClick(minutes, Qt::Key_Up);
    QTRY_COMPARE(stage.settings().reminderLeadMinutes, 75);
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
    QCOMPARE(stage.preferences.value(Preference::Me), QStringLiteral("Sam Staff"));
    QVERIFY(!stage.find<QPushButton>("addPerson")->isEnabled());
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
    QVERIFY(stage.find<QLabel>("bookZone")->text().contains(QStringLiteral("Europe/Berlin")));
    stage.press("checkBook");
    QTRY_VERIFY(stage.find<QPushButton>("copySeal")->isVisible());
    QVERIFY(stage.find<QLabel>("checkFinding")->text().startsWith(QStringLiteral("The history is whole: 3")));
    stage.press("copySeal");
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("3-")));
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
        *stage.book, *stage.backups, stage.preferences, stage.questions, [&] { return stage.now; }, berlin, british);
    stage.page->show();
    QTRY_COMPARE(stage.find<QLabel>("emptySentence")->text(), QStringLiteral("The settings could not be read."));
    QVERIFY(stage.find<QPushButton>("emptyButton")->isVisible());
}

QTEST_MAIN(TestSettingsPage)
#include "test_settings_page.moc"
