#include "services/logins.h"
#include "services/server_access.h"
#include "tests/support/shared_window.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>

using namespace kept;
using namespace kept::domain;
using tests::PostgresServer;
using tests::SharedBook;
using tests::SharedWindow;

/// In the settings, an owner says who signs in as whom at the server of the book.
class TestTeamLogins : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { tests::demandPasswords(PostgresServer::shared()); }
    void init() { m_book = std::make_unique<SharedBook>(PostgresServer::shared()); }

    void anOwnerSeesWhoSignsInAsWhom();
    void aLoginIsGivenAndItsPasswordShownOnce();
    void aLoginThatCanNotBeIsRefusedAsItIsTyped_data();
    void aLoginThatCanNotBeIsRefusedAsItIsTyped();
    void whomTheServerKnowsNeedsNoPassword();
    void aNewPasswordEndsTheOne();
    void anotherLoginTakesThePlaceOfTheFirst();
    void aLoginIsTakenAwayOnceThatIsMeant();
    void aLoginIsGivenBackWithANewPasswordOrTheOneItHad_data();
    void aLoginIsGivenBackWithANewPasswordOrTheOneItHad();
    void whoKeepsTheBookIsToldThatNoOwnerIsLeft();
    void whatAnotherOwnerDoesShowsByItself();
    void nobodyLocksTheTeamOut();
    void leadsAndStaffSeeNobodyElses_data();
    void leadsAndStaffSeeNobodyElses();
    void whoBecomesAnOwnerSeesThemAtOnce();
    void whoLeftStandsThereWhileTheyHaveALogin();
    void whereTheServerMakesNoLoginsThatIsSaid();
    void whileTheServerIsAwayNothingIsGiven();

private:
    [[nodiscard]] QString login(const char* name) const {
        return m_book->name() + QLatin1Char('_') + QLatin1String(name);
    }
    [[nodiscard]] QString opens(const QString& login, const QString& password) const {
        services::Book book(SharedBook::now);
        book.setPassword(password);
        try {
            book.open(m_book->addressOf(login)).waitForFinished();
            return QStringLiteral("yes");
        } catch (const Error& error) {
            return error.message();
        }
    }
    /// As Mara, from another desk.
    void elsewhere(const std::function<void(storage::Database&, const services::Session&, services::Changes&)>& work) {
        services::Book book(SharedBook::now);
        book.setPassword(QStringLiteral("secret of ") + login("mara"));
        book.open(m_book->addressOf(login("mara"))).waitForFinished();
        book.save([&](storage::Database& database, services::Changes& changes) {
                work(database, {m_book->mara.id, SharedBook::now()}, changes);
            })
            .waitForFinished();
    }
    void addJo() {
        elsewhere([](auto& database, const auto& session, auto& changes) {
            services::addPerson(database, session, changes, QStringLiteral("Jo Berg"), QStringLiteral("Service"),
                                services::Role::Staff);
        });
    }

    std::unique_ptr<SharedBook> m_book;
};

void TestTeamLogins::anOwnerSeesWhoSignsInAsWhom() {
    addJo();
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    QTRY_COMPARE(on.loginOf(QStringLiteral("Ann Berg")), login("ann"));
    QCOMPARE(on.loginOf(QStringLiteral("Mara Lind (you)")), login("mara"));
    QCOMPARE(on.loginOf(QStringLiteral("Jo Berg")), QStringLiteral("No login"));
    QVERIFY(on.named("teamLoginsSection").isVisible());
    const QString state = on.named<QLabel>("ownLoginState").text();
    QCOMPARE(state, QStringLiteral("You are signed in as %1, the login of Mara Lind.").arg(login("mara")));
    on.choose(QStringLiteral("Jo Berg"));
    QVERIFY(!on.named<QAbstractButton>("renewLoginPassword").isEnabled());
    QVERIFY(!on.named<QAbstractButton>("takeLogin").isEnabled());
}

void TestTeamLogins::aLoginIsGivenAndItsPasswordShownOnce() {
    addJo();
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    on.choose(QStringLiteral("Jo Berg"));
    on.press("giveLogin");
    QTRY_VERIFY(on.dialog());
    QVERIFY2(on.field<QLineEdit>("login").text().startsWith(QLatin1String("jo")),
             qPrintable(on.field<QLineEdit>("login").text()));
    on.type("login", login("jo"));
    on.submit();
    QTRY_VERIFY(on.dialog() && on.dialog()->objectName() == QLatin1String("loginPasswordDialog"));
    const QString password = on.field<QLineEdit>("shownPassword").text();
    QVERIFY(on.field<QLabel>("explanation").text().contains(QStringLiteral("shown only now")));
    QCOMPARE(on.field<QLineEdit>("shownAddress").text(), services::addressAs(on.book.path(), login("jo")));
    QTest::keyClick(&on.field<QAbstractButton>("shownPasswordCopy"), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    QGuiApplication::clipboard()->clear();
    on.field<QLineEdit>("shownPassword").setFocus();
    QTest::keyClick(&on.field<QLineEdit>("shownPassword"), Qt::Key_Return); // which has seen nothing yet
    QVERIFY(on.dialog());
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    QTest::keyClick(on.dialog()->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY(!on.dialog());
    QTRY_COMPARE(on.loginOf(QStringLiteral("Jo Berg")), login("jo"));
    QCOMPARE(opens(login("jo"), password), QStringLiteral("yes"));
    QVERIFY(opens(login("jo"), QStringLiteral("another one")) != QLatin1String("yes"));
}

void TestTeamLogins::aLoginThatCanNotBeIsRefusedAsItIsTyped_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("withPassword");
    QTest::addColumn<QString>("why");
    QTest::newRow("a colleague's") << QStringLiteral("%1_ann") << true << QStringLiteral("Ann Berg signs in as");
    QTest::newRow("the server's") << QStringLiteral("admin") << true << QStringLiteral("runs the server");
    QTest::newRow("the server's, as it is") << QStringLiteral("admin") << false << QStringLiteral("runs the server");
    QTest::newRow("made elsewhere") << QStringLiteral("%1_payroll") << true << QStringLiteral("was not made here");
    QTest::newRow("with a quote") << QStringLiteral("%1\"jo") << true << QStringLiteral("no spaces, quotes");
    QTest::newRow("reserved") << QStringLiteral("pg_jo") << true << QStringLiteral("for itself");
    QTest::newRow("too long") << QString(64, u'j') << true << QStringLiteral("at most 63");
    QTest::newRow("unknown to the server") << QStringLiteral("%1_jo") << false << QStringLiteral("knows no login");
    QTest::newRow("a group") << QStringLiteral("%1_staff") << false << QStringLiteral("it is a group");
    QTest::newRow("empty") << QString() << true << QString();
}

void TestTeamLogins::aLoginThatCanNotBeIsRefusedAsItIsTyped() {
    QFETCH(QString, typed);
    QFETCH(bool, withPassword);
    QFETCH(QString, why);
    addJo();
    m_book->server().psql(QStringLiteral("postgres"), QStringLiteral("admin"),
                          QStringLiteral("CREATE ROLE %1 LOGIN").arg(login("payroll")));
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    on.choose(QStringLiteral("Jo Berg"));
    on.press("giveLogin");
    QTRY_VERIFY(on.dialog());
    on.type("login", typed.contains(u'%') ? typed.arg(m_book->name()) : typed);
    on.field<QComboBox>("loginPasswordChoice").setCurrentIndex(withPassword ? 0 : 1);
    QVERIFY2(on.remark().contains(why), qPrintable(on.remark()));
    QVERIFY(!on.field<QAbstractButton>("ok").isEnabled());
}

void TestTeamLogins::whomTheServerKnowsNeedsNoPassword() {
    addJo();
    m_book->server().psql(QStringLiteral("postgres"), QStringLiteral("admin"),
                          QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD 'as the server has it'").arg(login("jo")));
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    on.choose(QStringLiteral("Jo Berg"));
    on.press("giveLogin");
    QTRY_VERIFY(on.dialog());
    on.type("login", login("jo"));
    on.field<QComboBox>("loginPasswordChoice").setCurrentIndex(1);
    on.submit();
    QTRY_COMPARE(on.said(), QStringLiteral("Jo Berg signs in as %1.").arg(login("jo")));
    QTRY_VERIFY(!on.dialog());
    QCOMPARE(opens(login("jo"), QStringLiteral("as the server has it")), QStringLiteral("yes"));
}

void TestTeamLogins::aNewPasswordEndsTheOne() {
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    on.choose(QStringLiteral("Ann Berg"));
    on.press("renewLoginPassword");
    QVERIFY(on.questions.question.contains(QStringLiteral("Ann Berg")));
    QTRY_VERIFY(on.dialog());
    const QString password = on.field<QLineEdit>("shownPassword").text();
    QCOMPARE(opens(login("ann"), password), QStringLiteral("yes"));
    QVERIFY(opens(login("ann"), QStringLiteral("secret of ") + login("ann")) != QLatin1String("yes"));
}

void TestTeamLogins::anotherLoginTakesThePlaceOfTheFirst() {
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    on.choose(QStringLiteral("Ann Berg"));
    QCOMPARE(on.named<QAbstractButton>("giveLogin").accessibleName(), QStringLiteral("Change the login…"));
    on.press("giveLogin");
    QTRY_VERIFY(on.dialog());
    QCOMPARE(on.field<QLineEdit>("login").text(), login("ann"));
    QVERIFY(!on.field<QAbstractButton>("ok").isEnabled());
    on.type("login", login("anna"));
    on.submit();
    QTRY_VERIFY(on.dialog() && on.dialog()->objectName() == QLatin1String("loginPasswordDialog"));
    QCOMPARE(opens(login("anna"), on.field<QLineEdit>("shownPassword").text()), QStringLiteral("yes"));
    QVERIFY2(opens(login("ann"), QStringLiteral("secret of ") + login("ann")).contains("nobody's of the team"),
             qPrintable(opens(login("ann"), QStringLiteral("secret of ") + login("ann"))));
}

void TestTeamLogins::aLoginIsTakenAwayOnceThatIsMeant() {
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    on.choose(QStringLiteral("Ann Berg"));
    on.questions.sure = false;
    on.press("takeLogin");
    QVERIFY2(on.questions.consequence.contains(QStringLiteral("can't open this book any more")),
             qPrintable(on.questions.consequence));
    QCOMPARE(opens(login("ann"), QStringLiteral("secret of ") + login("ann")), QStringLiteral("yes"));
    on.questions.sure = true;
    on.press("takeLogin");
    QTRY_COMPARE(on.loginOf(QStringLiteral("Ann Berg")), QStringLiteral("No login"));
    QCOMPARE(on.said(), QStringLiteral("Ann Berg has no login any more."));
    QVERIFY(opens(login("ann"), QStringLiteral("secret of ") + login("ann")).contains("nobody's of the team"));
}

void TestTeamLogins::aLoginIsGivenBackWithANewPasswordOrTheOneItHad_data() {
    QTest::addColumn<bool>("withPassword");
    QTest::newRow("a new one") << true;
    QTest::newRow("the one it had") << false;
}

void TestTeamLogins::aLoginIsGivenBackWithANewPasswordOrTheOneItHad() {
    QFETCH(bool, withPassword);
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    on.choose(QStringLiteral("Ann Berg"));
    on.press("takeLogin");
    QTRY_COMPARE(on.loginOf(QStringLiteral("Ann Berg")), QStringLiteral("No login"));
    on.press("giveLogin");
    QTRY_VERIFY(on.dialog());
    on.type("login", login("ann"));
    on.field<QComboBox>("loginPasswordChoice").setCurrentIndex(withPassword ? 0 : 1);
    QVERIFY2(on.field<QAbstractButton>("ok").isEnabled(), qPrintable(on.remark()));
    on.submit();
    QTRY_COMPARE(on.loginOf(QStringLiteral("Ann Berg")), login("ann"));
    QString password = QStringLiteral("secret of ") + login("ann");
    if (withPassword) {
        QTRY_VERIFY(on.dialog() && on.dialog()->objectName() == QLatin1String("loginPasswordDialog"));
        password = on.field<QLineEdit>("shownPassword").text();
    }
    QCOMPARE(opens(login("ann"), password), QStringLiteral("yes"));
}

void TestTeamLogins::whoKeepsTheBookIsToldThatNoOwnerIsLeft() {
    m_book->server().psql(QStringLiteral("postgres"), QStringLiteral("admin"),
                          QStringLiteral("GRANT %1_keeper TO %1_ann").arg(m_book->name()));
    SharedWindow on(*m_book, QStringLiteral("ann"));
    on.openSignIn();
    on.questions.sure = false;
    on.choose(QStringLiteral("Bo Lund"));
    on.press("takeLogin");
    QVERIFY2(!on.questions.consequence.contains(QStringLiteral("Nobody who owns the book")),
             qPrintable(on.questions.consequence));
    on.choose(QStringLiteral("Mara Lind"));
    on.press("takeLogin");
    QVERIFY2(on.questions.consequence.contains(QStringLiteral("Nobody who owns the book signs in any more then")),
             qPrintable(on.questions.consequence));
}

void TestTeamLogins::whatAnotherOwnerDoesShowsByItself() {
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    on.choose(QStringLiteral("Bo Lund"));
    elsewhere([this](auto& database, const auto& session, auto& changes) {
        services::takeLogin(database, session, changes, m_book->ann.id);
    });
    QTRY_COMPARE(on.loginOf(QStringLiteral("Ann Berg")), QStringLiteral("No login"));
    QCOMPARE(on.logins().currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Bo Lund"));
}

void TestTeamLogins::nobodyLocksTheTeamOut() {
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    on.choose(QStringLiteral("Mara Lind (you)"));
    for (const char* button : {"giveLogin", "renewLoginPassword", "takeLogin"})
        QVERIFY2(!on.named<QAbstractButton>(button).isEnabled(), button);
    QVERIFY(on.named<QLabel>("loginHint").text().contains(QStringLiteral("another owner")));
    using Work = std::function<void(storage::Database&, const services::Session&, services::Changes&)>;
    const PersonId mara = m_book->mara.id;
    for (const Work& work : {
             Work([&](auto&database, const auto&session, auto&changes) {
                 services::takeLogin(database, session, changes, mara);
             }),
             Work([&](auto&database, const auto&session, auto&changes) {
                 services::giveLogin(database, session, changes, mara, login("boss"), QStringLiteral("a new secret"));
             }),
             Work([&](auto&database, const auto&session, auto&changes) {
                 services::leave(database, session, changes, mara);
             }),
             Work([&](auto&database, const auto&session, auto&changes) {
                 const auto now = services::personNamed(database, QStringLiteral("Mara Lind"));
                 services::changePerson(database, session, changes, now, now.name, now.department,
                                        services::Role::Lead);
             }),
         })
        QVERIFY_EXCEPTION_THROWN(elsewhere(work), NotAllowed);
    QCOMPARE(opens(login("mara"), QStringLiteral("secret of ") + login("mara")), QStringLiteral("yes"));
}

void TestTeamLogins::leadsAndStaffSeeNobodyElses_data() {
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("name");
    QTest::newRow("a lead") << QStringLiteral("lena") << QStringLiteral("Lena Vogt");
    QTest::newRow("staff") << QStringLiteral("ann") << QStringLiteral("Ann Berg");
}

void TestTeamLogins::leadsAndStaffSeeNobodyElses() {
    QFETCH(QString, who);
    QFETCH(QString, name);
    SharedWindow on(*m_book, who);
    on.openSignIn();
    QTRY_COMPARE(on.named<QLabel>("ownLoginState").text(),
                 QStringLiteral("You are signed in as %1_%2, the login of %3.").arg(m_book->name(), who, name));
    QVERIFY(!on.named("teamLoginsSection").isVisible());
    QVERIFY(on.named<QAbstractButton>("changeLoginPassword").isEnabled());
}

void TestTeamLogins::whoBecomesAnOwnerSeesThemAtOnce() {
    SharedWindow on(*m_book, QStringLiteral("lena"));
    on.openSignIn();
    QTRY_VERIFY(!on.named<QLabel>("ownLoginState").text().isEmpty());
    elsewhere([](auto& database, const auto& session, auto& changes) {
        const auto now = services::personNamed(database, QStringLiteral("Lena Vogt"));
        services::changePerson(database, session, changes, now, now.name, now.department, services::Role::Owner);
    });
    QTRY_VERIFY(on.named("teamLoginsSection").isVisible());
    on.choose(QStringLiteral("Bo Lund"));
    on.press("takeLogin");
    QTRY_COMPARE(on.loginOf(QStringLiteral("Bo Lund")), QStringLiteral("No login"));
}

void TestTeamLogins::whoLeftStandsThereWhileTheyHaveALogin() {
    elsewhere([this](auto& database, const auto& session, auto& changes) {
        services::leave(database, session, changes, m_book->bo.id);
    });
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    on.choose(QStringLiteral("Bo Lund"));
    QVERIFY(!on.named<QAbstractButton>("giveLogin").isEnabled());
    QVERIFY(on.named<QLabel>("loginHint").text().contains(QStringLiteral("Who has left")));
    QVERIFY_EXCEPTION_THROWN(elsewhere([this](auto& database, const auto& session, auto& changes) {
                                 services::giveLogin(database, session, changes, m_book->bo.id, login("bo2"),
                                                     QStringLiteral("a new secret"));
                             }),
                             NotAllowed);
    on.press("takeLogin");
    QTRY_COMPARE(on.loginOf(QStringLiteral("Bo Lund")), QString());
}

void TestTeamLogins::whereTheServerMakesNoLoginsThatIsSaid() {
    addJo();
    m_book->server().psql(QStringLiteral("postgres"), QStringLiteral("admin"),
                          QStringLiteral("ALTER ROLE %1_keeper NOCREATEROLE").arg(m_book->name()));
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    on.choose(QStringLiteral("Jo Berg"));
    on.press("giveLogin");
    QTRY_VERIFY(on.dialog());
    on.type("login", login("jo"));
    on.submit();
    QTRY_VERIFY2(on.remark().contains(QStringLiteral("Whoever looks after the server can do that")),
                 qPrintable(on.remark()));
    QCOMPARE(on.field<QLineEdit>("login").text(), login("jo"));
    QCOMPARE(on.loginOf(QStringLiteral("Jo Berg")), QStringLiteral("No login"));
}

void TestTeamLogins::whileTheServerIsAwayNothingIsGiven() {
    SharedWindow on(*m_book, QStringLiteral("mara"));
    on.openSignIn();
    on.choose(QStringLiteral("Ann Berg"));
    PostgresServer::shared().kill();
    for (const char* button : {"giveLogin", "renewLoginPassword", "takeLogin", "changeLoginPassword"})
        QTRY_VERIFY2(!on.named<QAbstractButton>(button).isEnabled(), button);
    QCOMPARE(on.loginOf(QStringLiteral("Ann Berg")), login("ann"));
    PostgresServer::shared().start();
    QTRY_VERIFY_WITH_TIMEOUT(on.named<QAbstractButton>("takeLogin").isEnabled(), 30'000);
}

QTEST_MAIN(TestTeamLogins)
#include "test_team_logins.moc"
