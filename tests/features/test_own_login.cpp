#include "services/logins.h"
#include "services/server_access.h"
#include "tests/support/shared_window.h"
#include "tests/support/wire.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>

using namespace kept;
using namespace kept::domain;
using tests::PostgresServer;
using tests::SharedBook;
using tests::SharedWindow;

namespace {

const QString fresh = QStringLiteral("a word of my own");

} // namespace

/// The window of whoever signed in at the server of the book: their password, and what becomes of it without a login.
class TestOwnLogin : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { tests::demandPasswords(PostgresServer::shared()); }
    void init() { m_book = std::make_unique<SharedBook>(PostgresServer::shared()); }

    void onesPasswordIsChangedAndTheConnectionComesBackWithIt();
    void twoThatDifferOrAreTooShortChangeNothing();
    void theKeychainFollowsWhereItHasTheOldOne();
    void thatWhichTheKeychainDoesNotKnowStaysOut();
    void aPasswordWhoseAnswerWasLostSignsInAllTheSame();
    void whoseLoginIsTakenAwayIsToldSoAtOnce();
    void whoGetsItBackGoesOn();
    void whoKeepsTheBookIsToldWhoTheyAreNot();
    void whoKeepsTheBookMakesItsLoginSomebodys();
    void aLoginThatIsNobodysOpensNothing_data();
    void aLoginThatIsNobodysOpensNothing();

private:
    [[nodiscard]] QString login(const char* name) const {
        return m_book->name() + QLatin1Char('_') + QLatin1String(name);
    }
    QString asAdmin(const QString& sql) const {
        return m_book->server().psql(m_book->name(), QStringLiteral("admin"), sql);
    }
    /// Ends the connections of that login, as a restart would.
    void breakOff(const char* name) const {
        asAdmin(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%1'")
                    .arg(login(name)));
    }
    void changeTo(SharedWindow& on, const QString& password) {
        on.openSignIn();
        on.press("changeLoginPassword");
        QTRY_VERIFY(on.dialog());
        on.type("newPassword", password);
        on.type("newPasswordAgain", password);
        on.submit();
        QTRY_VERIFY_WITH_TIMEOUT(!on.dialog(), 30'000);
    }
    [[nodiscard]] int events() const { return asAdmin(QStringLiteral("SELECT count(*) FROM kept.events")).toInt(); }
    [[nodiscard]] QString verifierOf(const char* name) const {
        return asAdmin(QStringLiteral("SELECT rolpassword FROM pg_authid WHERE rolname = '%1'").arg(login(name)));
    }
    void asMara(const std::function<void(storage::Database&, const services::Session&, services::Changes&)>& work) {
        services::Book book(SharedBook::now);
        book.setPassword(QStringLiteral("secret of ") + login("mara"));
        book.open(m_book->addressOf(login("mara"))).waitForFinished();
        book.save([&](storage::Database& database, services::Changes& changes) {
                work(database, {m_book->mara.id, SharedBook::now()}, changes);
            })
            .waitForFinished();
    }
    static bool isMarked(SharedWindow& on) { return on.named("readOnlyMark").isVisible(); }
    static QString mark(SharedWindow& on) { return on.named("readOnlyMark").findChild<QLabel*>("bannerText")->text(); }
    static QString idle(SharedWindow& on) {
        return on.window.findChild<ui::MyPromisesPage*>()->findChild<QLabel*>("emptySentence")->text();
    }
    static QLineEdit& entry(SharedWindow& on) { return *on.window.quickEntry().findChild<QLineEdit*>(); }
    static void promise(SharedWindow& on) {
        entry(on).setFocus();
        QTest::keyClicks(&entry(on), "Call Anna Keller back tomorrow 15:00");
        QTest::keyClick(&entry(on), Qt::Key_Return);
    }

    std::unique_ptr<SharedBook> m_book;
};

void TestOwnLogin::onesPasswordIsChangedAndTheConnectionComesBackWithIt() {
    SharedWindow on(*m_book, QStringLiteral("ann"));
    changeTo(on, fresh);
    QTRY_COMPARE(on.said(), QStringLiteral("Your password at the book's server is another one now."));
    const QSignalSpy lost(&on.book, &services::Book::serverLost);
    const QSignalSpy found(&on.book, &services::Book::serverFound);
    breakOff("ann");
    QTRY_COMPARE(lost.size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 30'000);
    QVERIFY(!isMarked(on));
    const int before = events();
    promise(on);
    QTRY_VERIFY(events() > before);
}

void TestOwnLogin::twoThatDifferOrAreTooShortChangeNothing() {
    SharedWindow on(*m_book, QStringLiteral("ann"));
    const QString before = verifierOf("ann");
    on.openSignIn();
    on.press("changeLoginPassword");
    QTRY_VERIFY(on.dialog());
    QVERIFY(!on.dialog()->findChild<QLineEdit*>("oldPassword")); // who is signed in gave it already
    on.type("newPassword", QStringLiteral("short"));
    QVERIFY2(on.remark().contains(QStringLiteral("10 character")), qPrintable(on.remark()));
    on.type("newPassword", fresh);
    on.type("newPasswordAgain", fresh + u'!');
    QVERIFY2(on.remark().contains(QStringLiteral("differ")), qPrintable(on.remark()));
    QVERIFY(!on.field<QAbstractButton>("ok").isEnabled());
    on.dialog()->reject();
    QCOMPARE(verifierOf("ann"), before);
}

void TestOwnLogin::theKeychainFollowsWhereItHasTheOldOne() {
    SharedWindow on(*m_book, QStringLiteral("ann"));
    on.secrets.secrets[on.book.path()] = QStringLiteral("secret of ") + login("ann");
    changeTo(on, fresh);
    QTRY_VERIFY2(on.said().contains(QStringLiteral("the keychain has it")), qPrintable(on.said()));
    QCOMPARE(on.secrets.secrets[on.book.path()], fresh);
}

void TestOwnLogin::thatWhichTheKeychainDoesNotKnowStaysOut() {
    SharedWindow on(*m_book, QStringLiteral("ann"));
    changeTo(on, fresh);
    QTRY_VERIFY(!on.said().isEmpty());
    QVERIFY(on.secrets.secrets.empty());
}

void TestOwnLogin::aPasswordWhoseAnswerWasLostSignsInAllTheSame() {
    tests::Wire wire(m_book->server());
    SharedWindow on(wire.address(m_book->name(), login("ann")), QStringLiteral("secret of ") + login("ann"));
    const QString before = verifierOf("ann");
    wire.cutAnswerTo("ALTER ROLE");
    changeTo(on, fresh);
    QTRY_VERIFY(wire.cuts() > 0);
    QVERIFY(verifierOf("ann") != before);
    QTRY_VERIFY_WITH_TIMEOUT(!isMarked(on), 30'000);
    const int known = events();
    promise(on);
    QTRY_VERIFY(events() > known);
}

void TestOwnLogin::whoseLoginIsTakenAwayIsToldSoAtOnce() {
    SharedWindow on(*m_book, QStringLiteral("ann"));
    entry(on).setFocus();
    QTest::keyClicks(&entry(on), "Send Anna the figures");
    asMara([this](auto& database, const auto& session, auto& changes) {
        services::takeLogin(database, session, changes, m_book->ann.id);
    });
    QTRY_VERIFY(isMarked(on));
    QVERIFY2(mark(on).contains(QStringLiteral("Ask an owner")), qPrintable(mark(on)));
    QTRY_COMPARE(idle(on), QStringLiteral("Your login is nobody's of the team any more."));
    QCOMPARE(entry(on).text(), QStringLiteral("Send Anna the figures"));
    QVERIFY2(!on.said().contains(QStringLiteral("permission denied")), qPrintable(on.said()));
    const int before = events();
    entry(on).setFocus();
    QTest::keyClick(&entry(on), Qt::Key_Return);
    QCOMPARE(events(), before);
}

void TestOwnLogin::whoGetsItBackGoesOn() {
    SharedWindow on(*m_book, QStringLiteral("ann"));
    asMara([this](auto& database, const auto& session, auto& changes) {
        services::leave(database, session, changes, m_book->ann.id);
    });
    QTRY_VERIFY(isMarked(on));
    asMara([this](auto& database, const auto& session, auto& changes) {
        services::comeBack(database, session, changes, m_book->ann.id);
    });
    QTRY_VERIFY(!isMarked(on));
    const int before = events();
    promise(on);
    QTRY_VERIFY(events() > before);
}

void TestOwnLogin::whoKeepsTheBookIsToldWhoTheyAreNot() {
    SharedWindow on(m_book->addressOf(QStringLiteral("admin")), {});
    QCOMPARE(idle(on), QStringLiteral("Your login is nobody's of the team."));
    QVERIFY(!isMarked(on));
    const int before = events();
    promise(on);
    QTRY_COMPARE(on.said(), QStringLiteral("Your login is nobody's of the team."));
    QVERIFY(on.named<QLabel>("messageRest").text().contains(QStringLiteral("Signing in")));
    QCOMPARE(events(), before);
}

void TestOwnLogin::whoKeepsTheBookMakesItsLoginSomebodys() {
    SharedWindow on(m_book->addressOf(QStringLiteral("admin")), {});
    on.openSignIn();
    QTRY_VERIFY2(on.named<QLabel>("ownLoginState").text().contains(QStringLiteral("nobody's of the team")),
                 qPrintable(on.named<QLabel>("ownLoginState").text()));
    on.choose(QStringLiteral("Mara Lind"));
    on.press("giveLogin");
    QTRY_VERIFY(on.dialog());
    on.type("login", QStringLiteral("admin"));
    on.field<QComboBox>("loginPasswordChoice").setCurrentIndex(1);
    on.submit();
    QTRY_COMPARE(on.loginOf(QStringLiteral("Mara Lind (you)")), QStringLiteral("admin"));
    // The table may know it before the rest of the window does.
    QTRY_VERIFY2(!idle(on).contains(QStringLiteral("nobody's of the team")), qPrintable(idle(on)));
    const int before = events();
    promise(on);
    QTRY_VERIFY(events() > before);
    QCOMPARE(asAdmin(QStringLiteral("SELECT actor_id FROM kept.events ORDER BY number DESC LIMIT 1")).toLongLong(),
             m_book->mara.id.value());
}

void TestOwnLogin::aLoginThatIsNobodysOpensNothing_data() {
    QTest::addColumn<QString>("rights");
    QTest::newRow("of the server alone") << QString();
    QTest::newRow("that may connect") << QStringLiteral("GRANT CONNECT ON DATABASE %1 TO %1_guest");
    QTest::newRow("in the group of staff") << QStringLiteral("GRANT %1_staff TO %1_guest");
}

void TestOwnLogin::aLoginThatIsNobodysOpensNothing() {
    QFETCH(QString, rights);
    asAdmin(QStringLiteral("CREATE ROLE %1 LOGIN PASSWORD 'a guest'").arg(login("guest")));
    if (!rights.isEmpty())
        asAdmin(rights.arg(m_book->name()));
    services::Book book(SharedBook::now);
    book.setPassword(QStringLiteral("a guest"));
    QString why;
    try {
        book.open(m_book->addressOf(login("guest"))).waitForFinished();
    } catch (const Error& error) {
        why = error.message();
    }
    QVERIFY2(why.startsWith(login("guest") + QLatin1String(" may not open the book in ") + m_book->name()),
             qPrintable(why));
    QVERIFY2(why.contains(QStringLiteral("Ask an owner of the book")), qPrintable(why));
}

QTEST_MAIN(TestOwnLogin)
#include "test_own_login.moc"
