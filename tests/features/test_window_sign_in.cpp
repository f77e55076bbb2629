#include "services/people.h"
#include "services/preferences.h"
#include "storage/event_store.h"
#include "storage/sign_in_store.h"
#include "tests/support/sign_in_desk.h"
#include "tests/support/wired_window.h"
#include "ui/main_window/page_id.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::marasPassword;
using tests::secret;
using tests::tariqsPassword;
using tests::WiredWindow;

namespace {

/// Mara sits here and has a password.
struct Desk : WiredWindow {
    explicit Desk(const std::function<void(WiredWindow&)>& more = {})
        : WiredWindow(QStringLiteral("Mara Lind"), [&](WiredWindow& desk) {
              tests::givePassword(desk.open, desk.mara, marasPassword);
              if (more)
                  more(desk);
          }) {}

    bool asks() { return dialog() && dialog()->objectName() == QLatin1String("signInDialog"); }
    template <class Widget> Widget& field(const char* name) {
        return *dialog()->findChild<Widget*>(QLatin1String(name));
    }
    void answer(const char* password) {
        field<QLineEdit>("signInPassword").setFocus();
        QTest::keyClicks(&field<QLineEdit>("signInPassword"), QLatin1String(password));
        QTest::keyClick(&field<QLineEdit>("signInPassword"), Qt::Key_Return);
    }
    void choose(const QString& name) {
        auto& people = field<QComboBox>("signInPerson");
        people.setCurrentIndex(people.findText(name));
    }
    QString remark() { return field<QLabel>("remark").text(); }
    QString said() { return named<QLabel>("messageHappened").text(); }
    bool isSignedIn(PersonId person) {
        return open.run([&](storage::Database& database, services::Changes&) {
            return storage::SignInStore(database).signedIn().contains(person);
        });
    }
    QString me() { return services::meIn(preferences, open.book.path()); }
    /// Whether a promise that is typed now is made, which takes until what the entry line knows is read.
    bool promises() {
        const auto events = [this] {
            return open.run([](storage::Database& database, services::Changes&) {
                return storage::EventStore(database).head().count;
            });
        };
        const auto before = events();
        const QString saidBefore = said();
        promise("Call Anna Keller back tomorrow 15:00");
        const auto isAnswered = [&] { return events() > before || said() != saidBefore; };
        (void)QTest::qWaitFor(isAnswered);
        return events() > before;
    }
    void chooseInSettings(const QString& name) {
        openSettings();
        auto& people = named<QComboBox>("meChoice");
        const int index = people.findText(name);
        people.setCurrentIndex(index);
        emit people.activated(index);
    }
};

} // namespace

/// Whoever sits at a window is asked for their password, where they have one.
class TestWindowSignIn : public QObject {
    Q_OBJECT

private slots:
    void theRightPasswordOpensTheDay() {
        Desk desk;
        QTRY_VERIFY(desk.asks());
        QCOMPARE(desk.field<QComboBox>("signInPerson").currentText(), QStringLiteral("Mara Lind"));
        QTRY_COMPARE(desk.focused(), QStringLiteral("signInPassword"));
        QCOMPARE(desk.field<QLineEdit>("signInPassword").echoMode(), QLineEdit::Password);
        desk.answer(marasPassword);
        QTRY_VERIFY(!desk.dialog());
        desk.comeBack();
        QVERIFY(desk.isSignedIn(desk.mara));
        QVERIFY(desk.promises());
    }

    void nothingIsPromisedInHerNameBefore() {
        Desk desk;
        QTRY_VERIFY(desk.asks());
        desk.dialog()->reject();
        QTRY_VERIFY(!desk.dialog());
        desk.comeBack();
        QVERIFY(!desk.promises());
        QVERIFY(!desk.isSignedIn(desk.mara));
        // She is known by name: what is missing is the password.
        QCOMPARE(desk.page().findChild<QLabel*>(QStringLiteral("emptySentence"))->text(),
                 QStringLiteral("You have not signed in yet."));
        QCOMPARE(desk.said(), QStringLiteral("You have not signed in yet."));
        QVERIFY(desk.named<QLabel>("messageRest").text().contains(QStringLiteral("give your password")));
    }

    void aWrongPasswordIsSaidAndTypedAnew() {
        Desk desk;
        QTRY_VERIFY(desk.asks());
        desk.answer("not the password");
        QTRY_VERIFY2(desk.remark().contains("not the password"), qPrintable(desk.remark()));
        QVERIFY(desk.asks());
        QCOMPARE(desk.field<QLineEdit>("signInPassword").text(), QString());
        QTRY_COMPARE(desk.focused(), QStringLiteral("signInPassword"));
        desk.answer(marasPassword);
        QTRY_VERIFY(!desk.dialog());
        QTRY_VERIFY2(desk.said().contains("1 time"), qPrintable(desk.said()));
    }

    void tooManyWrongOnesHaveToBeWaitedOut() {
        Desk desk;
        QTRY_VERIFY(desk.asks());
        for (int i = 1; i <= 3; ++i) {
            desk.answer("not the password");
            QTRY_COMPARE(desk.open.run([&](storage::Database& database, services::Changes&) {
                return storage::SignInStore(database).find(desk.mara)->failed.count;
            }),
                         i);
            QTRY_COMPARE(desk.field<QLineEdit>("signInPassword").text(), QString());
            QTRY_VERIFY(desk.field<QLineEdit>("signInPassword").isEnabled());
        }
        QTRY_VERIFY2(desk.remark().contains("Wait 5 second"), qPrintable(desk.remark()));
        QTest::keyClicks(&desk.field<QLineEdit>("signInPassword"), QLatin1String("a word"));
        QVERIFY(!desk.field<QPushButton>("ok").isEnabled());
        desk.choose(QStringLiteral("Tariq Aziz")); // whose turn it is to wait is hers alone
        QVERIFY(desk.field<QPushButton>("ok").isEnabled());
        desk.choose(QStringLiteral("Mara Lind"));
        QVERIFY(!desk.field<QPushButton>("ok").isEnabled());
        desk.open.now += 5s;
        desk.field<QLineEdit>("signInPassword").clear();
        desk.answer(marasPassword);
        QTRY_VERIFY(!desk.dialog());
    }

    void aColleagueWithoutAPasswordJustGoesIn() {
        Desk desk;
        QTRY_VERIFY(desk.asks());
        desk.choose(QStringLiteral("Tariq Aziz"));
        QVERIFY(!desk.field<QLineEdit>("signInPassword").isEnabled());
        desk.field<QPushButton>("ok").click();
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.me(), QStringLiteral("Tariq Aziz"));
        desk.comeBack();
        QVERIFY(desk.promises());
    }

    void choosingHerNameInTheSettingsAsksToo() {
        Desk desk;
        QTRY_VERIFY(desk.asks());
        desk.choose(QStringLiteral("Tariq Aziz"));
        desk.field<QPushButton>("ok").click();
        QTRY_VERIFY(!desk.dialog());
        desk.chooseInSettings(QStringLiteral("Mara Lind"));
        QTRY_VERIFY(desk.asks());
        desk.dialog()->reject();
        QCOMPARE(desk.me(), QStringLiteral("Tariq Aziz"));
        QCOMPARE(desk.named<QComboBox>("meChoice").currentText(), QStringLiteral("Tariq Aziz"));
        QTRY_VERIFY(!desk.dialog());
        desk.chooseInSettings(QStringLiteral("Mara Lind"));
        QTRY_VERIFY(desk.asks());
        desk.answer(marasPassword);
        QTRY_VERIFY(!desk.dialog());
        QTRY_COMPARE(desk.me(), QStringLiteral("Mara Lind"));
        QTRY_COMPARE(desk.named<QComboBox>("meChoice").currentText(), QStringLiteral("Mara Lind"));
    }

    void sheIsAskedOnceAndNotEachTimeSheIsChosen() {
        Desk desk;
        QTRY_VERIFY(desk.asks());
        desk.answer(marasPassword);
        QTRY_VERIFY(!desk.dialog());
        desk.openSettings();
        QTRY_VERIFY(desk.named<QComboBox>("meChoice").currentText() == QStringLiteral("Mara Lind"));
        desk.chooseInSettings(QStringLiteral("Tariq Aziz"));
        QTRY_COMPARE(desk.me(), QStringLiteral("Tariq Aziz"));
        desk.chooseInSettings(QStringLiteral("Mara Lind"));
        QTRY_COMPARE(desk.me(), QStringLiteral("Mara Lind"));
        QVERIFY(!desk.dialog());
    }

    void aTemporaryPasswordIsReplacedAtOnce() {
        Desk desk([](WiredWindow& window) {
            window.open.run([&](storage::Database& database, services::Changes&) {
                storage::SignInStore store(database);
                auto row = *store.find(window.mara);
                row.temporary = true;
                store.put(window.mara, row);
            });
        });
        QTRY_VERIFY(desk.asks());
        desk.answer(marasPassword);
        QTRY_VERIFY(desk.dialog() && desk.dialog()->objectName() == QLatin1String("passwordDialog"));
        QVERIFY(!desk.isSignedIn(desk.mara));
        QTest::keyClicks(&desk.field<QLineEdit>("newPassword"), QLatin1String("Mara's very own"));
        QVERIFY(!desk.field<QPushButton>("ok").isEnabled());
        QTest::keyClicks(&desk.field<QLineEdit>("newPasswordAgain"), QLatin1String("Mara's very"));
        QVERIFY2(desk.remark().contains("differ"), qPrintable(desk.remark()));
        QTest::keyClicks(&desk.field<QLineEdit>("newPasswordAgain"), QLatin1String(" own"));
        QTest::keyClick(&desk.field<QLineEdit>("newPasswordAgain"), Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.isSignedIn(desk.mara));
        desk.comeBack();
        QVERIFY(desk.promises());
    }

    void whereEverybodySignsInWhoHasNoPasswordChoosesOne() {
        Desk desk([](WiredWindow& window) {
            window.open.run([&](storage::Database& database, services::Changes& changes) {
                (void)services::signIn(database, changes, window.mara, secret(marasPassword), window.open.now);
                services::setEveryoneSignsIn(database, {window.mara, window.open.now}, changes, true);
                services::signOut(database, changes, window.mara);
            });
        });
        QTRY_VERIFY(desk.asks());
        desk.choose(QStringLiteral("Tariq Aziz"));
        desk.field<QPushButton>("ok").click();
        QTRY_VERIFY(desk.dialog() && desk.dialog()->objectName() == QLatin1String("passwordDialog"));
        QTest::keyClicks(&desk.field<QLineEdit>("newPassword"), QLatin1String(tariqsPassword));
        QTest::keyClicks(&desk.field<QLineEdit>("newPasswordAgain"), QLatin1String(tariqsPassword));
        QTest::keyClick(&desk.field<QLineEdit>("newPasswordAgain"), Qt::Key_Return);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.isSignedIn(desk.tariq));
    }

    void aPasswordThatHoldsNoMoreIsAskedForAnew() {
        Desk desk;
        QTRY_VERIFY(desk.asks());
        desk.answer(marasPassword);
        QTRY_VERIFY(!desk.dialog());
        desk.comeBack();
        QVERIFY(desk.promises());
        desk.open.run([&](storage::Database& database, services::Changes& changes) {
            services::signOut(database, changes, desk.mara);
        });
        QTRY_VERIFY(desk.asks());
        desk.dialog()->reject();
        QTRY_VERIFY(!desk.dialog());
        desk.comeBack();
        QVERIFY(!desk.promises());
    }

    void whereNobodyHasAPasswordNobodyIsAsked() {
        WiredWindow plain;
        QTest::qWait(0);
        QVERIFY(!plain.dialog());
        plain.promise("Call Anna Keller back tomorrow 15:00");
        QTRY_VERIFY(plain.has(1));
    }
};

QTEST_MAIN(TestWindowSignIn)
#include "test_window_sign_in.moc"
