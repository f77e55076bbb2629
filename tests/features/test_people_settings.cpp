#include "services/authority.h"
#include "services/contacts.h"
#include "services/series.h"
#include "tests/support/settings_stage.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>

using namespace kept;
using namespace kept::test;
using services::Authority;
using Stage = SettingsStage;

class TestPeopleSettings : public QObject {
    Q_OBJECT

private slots:
    void theFirstPersonOwnsTheBook();
    void aPersonIsAddedByKeyboard();
    void aTakenNameIsRefusedAsItIsTyped();
    void aChangeTakesThePersonToAnotherDepartment();
    void howAColleagueWantsToBeReachedIsAsked();
    void somebodyLeavesAndComesBack();
    void leavingSaysWhichRecurringPromisesEndWithIt();
    void whoIsNotSureStays();
    void aDepartmentIsRenamed();
    void authorityFollowsTheRole_data();
    void authorityFollowsTheRole();
    void staffSeeButDoNotEdit();
    void aLeadDoesNotAppointOwners();
    void whatTheRoleForbidsIsRefusedByTheBookToo();
};

void TestPeopleSettings::theFirstPersonOwnsTheBook() {
    Stage stage(QString{});
    stage.open();
    stage.openSubject(People);
    stage.press("addPerson");
    stage.type("personName", QStringLiteral("Mara Lind"));
    stage.press("ok");
    QTRY_COMPARE(stage.people().size(), std::size_t(1));
    QCOMPARE(stage.people().front().role, Role::Owner);
    QTRY_COMPARE(services::meIn(stage.preferences, stage.book->path()), QStringLiteral("Mara Lind"));
    QTRY_VERIFY(!stage.dialog("editPersonDialog"));
}

void TestPeopleSettings::aPersonIsAddedByKeyboard() {
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

void TestPeopleSettings::aTakenNameIsRefusedAsItIsTyped() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(People);
    stage.press("addPerson");
    stage.type("personName", QStringLiteral("sam staff"));
    QVERIFY(!stage.find<QPushButton>("ok")->isEnabled());
    QVERIFY(stage.find<QLabel>("remark")->text().contains(QStringLiteral("already")));
}

void TestPeopleSettings::aChangeTakesThePersonToAnotherDepartment() {
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

void TestPeopleSettings::howAColleagueWantsToBeReachedIsAsked() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(People);
    stage.choosePerson(QStringLiteral("Sam Staff"));
    QTest::keyClick(stage.find<QTableView>("peopleTable"), Qt::Key_Return);
    auto* preferred = stage.find<QComboBox>("preferredChannel");
    preferred->setCurrentIndex(preferred->findData(QStringLiteral("e-mail")));
    for (QAction* channel : stage.find<QPushButton>("unwantedChannels")->menu()->actions())
        channel->setChecked(channel->data().toString() == QLatin1String("phone"));
    const QSignalSpy readAnew(stage.find<QTableView>("peopleTable")->model(), &QAbstractItemModel::dataChanged);
    stage.press("ok");
    QTRY_VERIFY(!stage.dialog("editPersonDialog"));
    const domain::PersonId sam = stage.person(QStringLiteral("Sam Staff")).id;
    const auto wishes =
        stage.book->run([sam](storage::Database& database) { return services::reachOf(database, sam); }).result();
    QCOMPARE(wishes.preferred, QStringLiteral("e-mail"));
    QCOMPARE(wishes.unwanted, QStringList{QStringLiteral("phone")});
    QTRY_VERIFY(!readAnew.isEmpty());
    QTest::keyClick(stage.find<QTableView>("peopleTable"), Qt::Key_Return);
    QTRY_COMPARE(stage.find<QComboBox>("preferredChannel")->currentData().toString(), QStringLiteral("e-mail"));
}

void TestPeopleSettings::somebodyLeavesAndComesBack() {
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

void TestPeopleSettings::leavingSaysWhichRecurringPromisesEndWithIt() {
    Stage stage;
    stage.addTeam();
    stage.save([](auto& database, const auto& session, auto& changes) {
        const auto sam = services::personNamed(database, QStringLiteral("Sam Staff")).id;
        const auto leo = services::personNamed(database, QStringLiteral("Leo Lead")).id;
        const auto recurs = [&](domain::PersonId promiser, domain::PersonId promisee, const char* what) {
            services::NewSeries typed{
                .promise = {}, .rule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO"), .from = {}, .time = QTime(9, 0)};
            typed.promise.what = QString::fromLatin1(what);
            typed.promise.promiser = promiser;
            if (promisee.isValid())
                typed.promise.colleague = promisee;
            services::startSeries(database, session, changes, typed);
        };
        recurs(sam, {}, "Send the figures");
        recurs(leo, sam, "Lend Sam the <b>van</b>");
        recurs(leo, {}, "Clean the hall");
    });
    stage.open();
    stage.openSubject(People);
    stage.choosePerson(QStringLiteral("Sam Staff"));
    stage.press("leavePerson");
    QTRY_VERIFY(stage.person(QStringLiteral("Sam Staff")).left);
    QVERIFY(stage.questions.question.contains(QStringLiteral("Sam Staff")));
    QVERIFY2(stage.questions.consequence.contains(QStringLiteral("every Monday 09:00: Send the figures")),
             qPrintable(stage.questions.consequence));
    QVERIFY(stage.questions.consequence.contains(QStringLiteral("Lend Sam the <b>van</b>")));
    QVERIFY(!stage.questions.consequence.contains(QStringLiteral("Clean the hall")));
}

void TestPeopleSettings::whoIsNotSureStays() {
    Stage stage;
    stage.addTeam();
    stage.questions.sure = false;
    stage.open();
    stage.openSubject(People);
    stage.choosePerson(QStringLiteral("Sam Staff"));
    stage.press("leavePerson");
    QTRY_VERIFY(stage.questions.question.contains(QStringLiteral("Sam Staff")));
    QVERIFY(!stage.questions.consequence.contains(QStringLiteral("recurs")));
    QVERIFY(!stage.person(QStringLiteral("Sam Staff")).left);
}

void TestPeopleSettings::aDepartmentIsRenamed() {
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

void TestPeopleSettings::authorityFollowsTheRole_data() {
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

void TestPeopleSettings::authorityFollowsTheRole() {
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

void TestPeopleSettings::staffSeeButDoNotEdit() {
    Stage stage(QStringLiteral("Sam Staff"));
    stage.addTeam();
    stage.open();
    stage.openSubject(People);
    stage.choosePerson(QStringLiteral("Leo Lead"));
    for (const char* name : {"addPerson", "editPerson", "leavePerson", "renameDepartment", "addHoliday",
                             "importHolidays", "saveWorkingHours", "importPromises"})
        QVERIFY2(!stage.find<QPushButton>(name)->isEnabled(), name);
    QVERIFY(!stage.find<QCheckBox>("escalates")->isEnabled());
    QTest::keyClick(stage.find<QTableView>("peopleTable"), Qt::Key_Return);
    QVERIFY(!stage.dialog("editPersonDialog"));
    QVERIFY(stage.find<QComboBox>("meChoice")->isEnabled());
}

void TestPeopleSettings::aLeadDoesNotAppointOwners() {
    Stage stage(QStringLiteral("Leo Lead"));
    stage.addTeam();
    stage.open();
    stage.openSubject(People);
    stage.choosePerson(QStringLiteral("Olga Owner"));
    QVERIFY(!stage.find<QPushButton>("editPerson")->isEnabled());
    stage.choosePerson(QStringLiteral("Sam Staff"));
    stage.press("editPerson");
    QCOMPARE(stage.find<QComboBox>("personRole")->findText(services::roleWord(Role::Owner)), -1);
    QVERIFY(stage.find<QComboBox>("personRole")->findText(services::roleWord(Role::Lead)) >= 0);
}

void TestPeopleSettings::whatTheRoleForbidsIsRefusedByTheBookToo() {
    Stage stage;
    stage.addTeam();
    stage.open();
    stage.openSubject(Reminders);
    QSignalSpy failed(stage.page.get(), &SettingsPage::failed);
    // Somebody else takes the role away, and the page has not heard of it yet.
    stage.book->disconnect(stage.page.get());
    stage.save([](auto& database, const auto& session, auto& changes) {
        const auto olga = services::personNamed(database, QStringLiteral("Olga Owner"));
        services::changePerson(database, session, changes, olga, olga.name, olga.department, Role::Staff);
    });
    stage.find<QCheckBox>("escalates")->click();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(stage.settings().reminders.escalateAfterMinutes, std::nullopt);
}

QTEST_MAIN(TestPeopleSettings)
#include "test_people_settings.moc"
