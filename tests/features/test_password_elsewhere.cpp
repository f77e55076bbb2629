#include "tests/support/shared_window.h"

#include <QLabel>
#include <QPushButton>

using namespace kept;
using namespace kept::domain;
using tests::PostgresServer;
using tests::SharedBook;
using tests::SharedWindow;

namespace {

const QString fresh = QStringLiteral("changed on another computer");

} // namespace

/// A window stands open while the password that opened its book is changed elsewhere.
class TestPasswordElsewhere : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { tests::demandPasswords(PostgresServer::shared()); }
    void init();

    void theWindowAsksForTheNewOneAndGoesOn();
    void aWrongOneIsSaidAndTypedAnew();
    void whoWantsToLookFirstSignsInFromTheMark();
    void theKeychainFollowsWhereItHadTheOldOne();
    void aLoginThatTheServerLetsInNoMoreIsToldSo();

private:
    [[nodiscard]] QString login() const { return m_book->name() + QLatin1String("_ann"); }
    QString asAdmin(const QString& sql) const {
        return m_book->server().psql(m_book->name(), QStringLiteral("admin"), sql);
    }
    void change(const QString& what) const {
        asAdmin(QStringLiteral("ALTER ROLE %1 %2").arg(login(), what));
        asAdmin(
            QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = '%1'").arg(login()));
    }
    [[nodiscard]] bool asks() const {
        return m_on->dialog() && m_on->dialog()->objectName() == QLatin1String("serverPasswordDialog");
    }
    void answer(const QString& password) {
        m_on->type("serverPasswordAgain", password);
        m_on->submit();
    }
    [[nodiscard]] bool isMarked() const { return m_on->named("readOnlyMark").isVisible(); }
    [[nodiscard]] QString mark() const { return m_on->named("readOnlyMark").findChild<QLabel*>("bannerText")->text(); }
    /// Null where there never was one.
    [[nodiscard]] QPushButton* signInButton() const {
        return m_on->named("readOnlyMark").findChild<QPushButton*>("bannerAction");
    }
    [[nodiscard]] QLineEdit& entry() const { return *m_on->window.quickEntry().findChild<QLineEdit*>(); }
    [[nodiscard]] int events() const { return asAdmin(QStringLiteral("SELECT count(*) FROM kept.events")).toInt(); }

    std::unique_ptr<SharedBook> m_book;
    std::unique_ptr<SharedWindow> m_on;
};

void TestPasswordElsewhere::init() {
    m_on.reset();
    m_book = std::make_unique<SharedBook>(PostgresServer::shared());
    m_on = std::make_unique<SharedWindow>(*m_book, QStringLiteral("ann"));
}

void TestPasswordElsewhere::theWindowAsksForTheNewOneAndGoesOn() {
    entry().setFocus();
    QTest::keyClicks(&entry(), "Call Anna Keller back tomorrow 15:00");
    change(QStringLiteral("PASSWORD '%1'").arg(fresh));
    QTRY_VERIFY_WITH_TIMEOUT(asks(), 30'000);
    QVERIFY2(mark().contains(login()), qPrintable(mark()));
    answer(fresh);
    QTRY_VERIFY_WITH_TIMEOUT(!m_on->dialog(), 30'000);
    QTRY_VERIFY(!isMarked());
    QCOMPARE(entry().text(), QStringLiteral("Call Anna Keller back tomorrow 15:00"));
    const int before = events();
    entry().setFocus();
    QTest::keyClick(&entry(), Qt::Key_Return);
    QTRY_VERIFY(events() > before);
}

void TestPasswordElsewhere::aWrongOneIsSaidAndTypedAnew() {
    change(QStringLiteral("PASSWORD '%1'").arg(fresh));
    QTRY_VERIFY_WITH_TIMEOUT(asks(), 30'000);
    answer(QStringLiteral("not this one"));
    QTRY_VERIFY_WITH_TIMEOUT(m_on->remark().contains(QStringLiteral("does not take")), 30'000);
    QVERIFY(m_on->dialog()->isEnabled());
    QCOMPARE(m_on->field<QLineEdit>("serverPasswordAgain").text(), QString());
    answer(fresh);
    QTRY_VERIFY_WITH_TIMEOUT(!m_on->dialog(), 30'000);
    QTRY_VERIFY(!isMarked());
}

void TestPasswordElsewhere::whoWantsToLookFirstSignsInFromTheMark() {
    change(QStringLiteral("PASSWORD '%1'").arg(fresh));
    QTRY_VERIFY_WITH_TIMEOUT(asks(), 30'000);
    m_on->dialog()->reject();
    QTRY_VERIFY(!m_on->dialog());
    QVERIFY(isMarked());
    QVERIFY(signInButton()->isVisible());
    QTest::keyClick(signInButton(), Qt::Key_Space);
    QTRY_VERIFY(asks());
    answer(fresh);
    QTRY_VERIFY_WITH_TIMEOUT(!isMarked(), 30'000);
    QVERIFY(!m_on->dialog());
}

void TestPasswordElsewhere::theKeychainFollowsWhereItHadTheOldOne() {
    m_on->secrets.secrets[m_on->book.path()] = QStringLiteral("secret of ") + login();
    change(QStringLiteral("PASSWORD '%1'").arg(fresh));
    QTRY_VERIFY_WITH_TIMEOUT(asks(), 30'000);
    answer(fresh);
    QTRY_COMPARE_WITH_TIMEOUT(m_on->secrets.secrets[m_on->book.path()], fresh, 30'000);
}

void TestPasswordElsewhere::aLoginThatTheServerLetsInNoMoreIsToldSo() {
    change(QStringLiteral("NOLOGIN"));
    QTRY_VERIFY(isMarked());
    QTRY_VERIFY_WITH_TIMEOUT(mark().contains(login()), 30'000);
    QVERIFY(!signInButton());
    QVERIFY(!m_on->dialog());
    change(QStringLiteral("LOGIN"));
    QTRY_VERIFY_WITH_TIMEOUT(!isMarked(), 60'000);
}

QTEST_MAIN(TestPasswordElsewhere)
#include "test_password_elsewhere.moc"
