#include "services/sign_in.h"
#include "storage/sign_in_store.h"
#include "tests/support/settings_stage.h"
#include "tests/support/sign_in_desk.h"

#include <QAbstractItemModel>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QSignalSpy>

using namespace kept;
using namespace kept::test;
using services::Password;
using tests::secret;

namespace {

const char* const olgasPassword = "a word of Olga";

struct Stage : SettingsStage {
    explicit Stage(const QString& me = QStringLiteral("Olga Owner")) : SettingsStage(me) { addTeam(); }

    void give(const QString& name, const char* password, bool signedIn) {
        const auto person = this->person(name).id;
        save([&](auto& database, const auto&, auto& changes) {
            services::setPassword(database, {person, now}, changes, secret(password), tests::quickly);
            if (!signedIn)
                services::signOut(database, changes, person);
        });
    }
    void openSection() {
        open();
        openSubject(SigningIn);
    }
    QString state() const { return find<QLabel>("signInState")->text(); }
    bool shows(const char* button) const { return find<QPushButton>(button)->isVisible(); }
    void choose(const QString& name) const {
        auto* table = find<QTableView>("signInTable");
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole, name, 1);
        QCOMPARE(found.size(), 1);
        table->setCurrentIndex(found.front());
    }
    QString shownOf(int row) const {
        const auto* model = find<QTableView>("signInTable")->model();
        return model->index(row, 1).data().toString();
    }
};

} // namespace

class TestSignInSettings : public QObject {
    Q_OBJECT

private slots:
    void aPasswordIsSetByKeyboard() {
        Stage stage(QStringLiteral("Sam Staff"));
        stage.openSection();
        QVERIFY2(stage.state().contains("no password"), qPrintable(stage.state()));
        QVERIFY(stage.shows("setPassword"));
        QVERIFY(!stage.shows("changePassword"));
        stage.press("setPassword");
        stage.type("newPassword", QStringLiteral("short"));
        QVERIFY(stage.find<QLabel>("remark")->text().contains("10 character"));
        stage.type("newPassword", QStringLiteral("a word of Sam"));
        stage.type("newPasswordAgain", QStringLiteral("a word of Sam"));
        stage.press("ok");
        QTRY_COMPARE(stage.person(QStringLiteral("Sam Staff")).password, Password::Own);
        QVERIFY(stage.person(QStringLiteral("Sam Staff")).signedIn);
        QTRY_VERIFY(stage.shows("changePassword"));
        QVERIFY(!stage.shows("setPassword"));
        QVERIFY2(stage.state().contains("signed in"), qPrintable(stage.state()));
    }

    void changingTakesTheOldOneAndKeepsWhatWasTyped() {
        Stage stage;
        stage.give(QStringLiteral("Olga Owner"), olgasPassword, true);
        stage.openSection();
        stage.press("changePassword");
        stage.type("oldPassword", QStringLiteral("not this one"));
        stage.type("newPassword", QStringLiteral("another of Olga"));
        stage.type("newPasswordAgain", QStringLiteral("another of Olga"));
        stage.press("ok");
        QTRY_VERIFY(stage.find<QLabel>("remark")->text().contains("not the password"));
        QCOMPARE(stage.find<QLineEdit>("newPassword")->text(), QStringLiteral("another of Olga"));
        stage.type("oldPassword", QString::fromLatin1(olgasPassword));
        QSignalSpy said(stage.page.get(), &SettingsPage::said);
        stage.press("ok");
        QTRY_COMPARE(said.count(), 1);
        const auto answer = stage.book->save([&](storage::Database& database, services::Changes& changes) {
            return services::signIn(database, changes, domain::PersonId(1), secret("another of Olga"), stage.now);
        });
        QCOMPARE(answer.result().kind, services::SignInAnswer::Kind::Welcome);
    }

    void removingTakesTheOldOne() {
        Stage stage;
        stage.give(QStringLiteral("Olga Owner"), olgasPassword, true);
        stage.openSection();
        stage.press("removePassword");
        QVERIFY(!stage.page->findChild<QLineEdit*>("newPassword"));
        stage.type("oldPassword", QString::fromLatin1(olgasPassword));
        stage.press("ok");
        QTRY_COMPARE(stage.person(QStringLiteral("Olga Owner")).password, Password::None);
        QTRY_VERIFY(stage.shows("setPassword"));
    }

    void anOwnerSeesWhoHasOneAndResetsIt() {
        Stage stage;
        stage.give(QStringLiteral("Olga Owner"), olgasPassword, true);
        stage.give(QStringLiteral("Sam Staff"), "a word of Sam", false);
        stage.openSection();
        QTRY_COMPARE(stage.find<QTableView>("signInTable")->model()->rowCount(), 3);
        QCOMPARE(stage.shownOf(0), QStringLiteral("None")); // Leo
        QCOMPARE(stage.shownOf(1), QStringLiteral("Their own"));
        stage.choose(QStringLiteral("Olga Owner (you)"));
        QVERIFY(!stage.find<QPushButton>("resetPassword")->isEnabled());
        stage.choose(QStringLiteral("Sam Staff"));
        stage.press("resetPassword");
        const QString temporary = stage.find<QLineEdit>("temporaryPassword")->text();
        stage.press("copyPassword");
        QCOMPARE(QGuiApplication::clipboard()->text(), temporary);
        QCOMPARE(stage.person(QStringLiteral("Sam Staff")).password, Password::Own);
        stage.press("ok");
        QTRY_COMPARE(stage.person(QStringLiteral("Sam Staff")).password, Password::Temporary);
        QTRY_COMPARE(stage.shownOf(2), QStringLiteral("A temporary one"));
        const auto sam = stage.person(QStringLiteral("Sam Staff")).id;
        const auto answer = stage.book->save([&](storage::Database& database, services::Changes& changes) {
            return services::signIn(database, changes, sam, services::Secret(QString(temporary)), stage.now);
        });
        QCOMPARE(answer.result().kind, services::SignInAnswer::Kind::Temporary);
    }

    void whoIsNoOwnerOrCouldBeAnybodyResetsNothing_data() {
        QTest::addColumn<QString>("me");
        QTest::addColumn<bool>("hasPassword");
        QTest::newRow("a lead") << QStringLiteral("Leo Lead") << true;
        QTest::newRow("an owner without a password") << QStringLiteral("Olga Owner") << false;
    }
    void whoIsNoOwnerOrCouldBeAnybodyResetsNothing() {
        QFETCH(QString, me);
        QFETCH(bool, hasPassword);
        Stage stage(me);
        stage.give(QStringLiteral("Sam Staff"), "a word of Sam", false);
        if (hasPassword)
            stage.give(me, "a word of mine", true);
        stage.openSection();
        stage.choose(QStringLiteral("Sam Staff"));
        QVERIFY(!stage.find<QPushButton>("resetPassword")->isEnabled());
        QVERIFY(!stage.find<QCheckBox>("everyoneSignsIn")->isEnabled());
        QVERIFY(stage.find<QLabel>("signInWarning")->text().contains("Olga Owner owns the book and has no password"));
    }

    void anOwnerHasEverybodySignIn() {
        Stage stage;
        stage.give(QStringLiteral("Olga Owner"), olgasPassword, true);
        stage.openSection();
        QTRY_VERIFY(stage.find<QCheckBox>("everyoneSignsIn")->isEnabled());
        QVERIFY(!stage.find<QLabel>("signInWarning")->isVisible());
        QTest::keyClick(stage.find<QCheckBox>("everyoneSignsIn"), Qt::Key_Space);
        QTRY_VERIFY(stage.book->run(services::everyoneSignsIn).result());
        QTRY_VERIFY(!stage.find<QPushButton>("removePassword")->isEnabled());
        QTest::keyClick(stage.find<QCheckBox>("everyoneSignsIn"), Qt::Key_Space);
        QTRY_VERIFY(!stage.book->run(services::everyoneSignsIn).result());
    }

    void beforeThePasswordNothingIsChanged() {
        Stage stage;
        stage.give(QStringLiteral("Olga Owner"), olgasPassword, false);
        stage.openSection();
        QVERIFY2(stage.state().contains("Nobody is signed in"), qPrintable(stage.state()));
        QVERIFY(!stage.find<QPushButton>("setPassword")->isEnabled());
        stage.choosePerson(QStringLiteral("Sam Staff"));
        QVERIFY(!stage.find<QPushButton>("addPerson")->isEnabled());
        QVERIFY(!stage.find<QPushButton>("editPerson")->isEnabled());
    }
};

QTEST_MAIN(TestSignInSettings)
#include "test_sign_in_settings.moc"
