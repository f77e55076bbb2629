#include "services/server_access.h"
#include "tests/support/fake_server_access.h"
#include "ui/dialogs/connection_dialog.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using services::ServerOutcome;
using services::ServerReport;
using ui::ConnectionDialog;

namespace {

struct Stage {
    QWidget window;
    test::FakeServerAccess servers;
    ConnectionDialog* dialog = nullptr;

    explicit Stage(const QString& address = {}) {
        window.resize(900, 600);
        window.show();
        dialog = new ConnectionDialog(
            servers, address.isEmpty() ? domain::ServerAddress() : services::readAddress(address).address, &window);
        dialog->open();
        (void)QTest::qWaitForWindowActive(dialog);
    }
    template <class Widget = QLineEdit> Widget* find(const char* name) const {
        auto* found = dialog->findChild<Widget*>(QLatin1String(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    [[nodiscard]] QString text(const char* name) const { return find(name)->text(); }
    void type(const char* name, const QString& text) const {
        find(name)->setFocus();
        find(name)->selectAll();
        QTest::keyClicks(find(name), text);
    }
    void paste(const char* name, const QString& text) const {
        QGuiApplication::clipboard()->setText(text);
        find(name)->setFocus();
        QTest::keySequence(find(name), QKeySequence::Paste);
    }
    void fill() const {
        type("serverHost", QStringLiteral("db.example.com"));
        type("serverDatabase", QStringLiteral("team"));
    }
    [[nodiscard]] bool isWhole() const { return find<QPushButton>("ok")->isEnabled(); }
    void test() const { QTest::keyClick(find<QPushButton>("testConnection"), Qt::Key_Space); }
    [[nodiscard]] QString result() const { return find<QLabel>("testResult")->text(); }
    [[nodiscard]] QString caution() const { return find<QLabel>("encryptionCaution")->text(); }
};

ServerReport report(ServerOutcome outcome) {
    ServerReport report;
    report.outcome = outcome;
    report.host = QStringLiteral("db.example.com");
    report.port = QStringLiteral("5432");
    report.database = QStringLiteral("team");
    report.user = QStringLiteral("mara");
    report.version = QStringLiteral("15.6");
    report.isEncrypted = true;
    return report;
}

} // namespace

class TestConnectionDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theFieldsMakeTheAddress();
    void aPastedAddressFillsTheFields();
    void anAddressIsTakenInTheServersFieldToo();
    void editingAPartKeepsWhatOnlyTheAddressSays();
    void severalServersAreReadAndWritten();
    void aPastedPasswordMovesIntoItsOwnField();
    void aTypedPasswordMovesOnceTheAddressIsLeft();
    void itCanBeDoneOnceServerAndDatabaseAreNamed();
    void aServiceIsEnough();
    void whatCanNotBeIsSaidAsItIsTyped_data();
    void whatCanNotBeIsSaidAsItIsTyped();
    void aWeakerEncryptionIsWarnedOf();
    void theTestAnswersInWordsWithoutWaiting();
    void theAnswerIsInSightInALowWindow();
    void anAnswerToWhatWasAskedBeforeIsNotShown();
    void aTestThatCanNotBeginSaysWhy();
    void theKeychainIsAskedOnlyWithAPassword();
    void askingAgainSaysWhyAndWaitsForThePassword();
    void theKeyboardIsEnough();
    void everyFieldHasAName();
};

void TestConnectionDialog::initTestCase() {
    for (const char* name : {"PGSSLMODE", "PGHOST", "PGSERVICE", "PGPORT", "PGUSER", "PGDATABASE"})
        qunsetenv(name);
}

void TestConnectionDialog::theFieldsMakeTheAddress() {
    const Stage stage;
    stage.fill();
    stage.type("serverPort", QStringLiteral("5433"));
    stage.type("serverUser", QStringLiteral("mara"));
    QCOMPARE(stage.text("serverAddress"), QStringLiteral("postgresql://mara@db.example.com:5433/team"));
    QCOMPARE(stage.dialog->address().text(), stage.text("serverAddress"));
    stage.find<QComboBox>("serverEncryption")->setCurrentIndex(1);
    QCOMPARE(stage.text("serverAddress"),
             QStringLiteral("postgresql://mara@db.example.com:5433/team?sslmode=verify-full"));
}

void TestConnectionDialog::aPastedAddressFillsTheFields() {
    const Stage stage;
    stage.paste("serverAddress", QStringLiteral("postgres://mara@db.example.com:5433/team?sslmode=require"));
    QCOMPARE(stage.text("serverHost"), QStringLiteral("db.example.com"));
    QCOMPARE(stage.text("serverPort"), QStringLiteral("5433"));
    QCOMPARE(stage.text("serverDatabase"), QStringLiteral("team"));
    QCOMPARE(stage.text("serverUser"), QStringLiteral("mara"));
    QCOMPARE(stage.find<QComboBox>("serverEncryption")->currentData().toString(), QStringLiteral("require"));
    QVERIFY(stage.isWhole());
}

void TestConnectionDialog::anAddressIsTakenInTheServersFieldToo() {
    const Stage stage;
    stage.paste("serverHost", QStringLiteral("postgresql://mara:geheim@db.example.com/team"));
    QCOMPARE(stage.text("serverHost"), QStringLiteral("db.example.com"));
    QCOMPARE(stage.text("serverAddress"), QStringLiteral("postgresql://mara@db.example.com/team"));
    QCOMPARE(stage.text("serverPassword"), QStringLiteral("geheim"));
}

void TestConnectionDialog::editingAPartKeepsWhatOnlyTheAddressSays() {
    const Stage stage(QStringLiteral("postgresql://a,b/team?target_session_attrs=read-write"));
    stage.type("serverDatabase", QStringLiteral("sales"));
    QCOMPARE(stage.text("serverAddress"), QStringLiteral("postgresql://a,b/sales?target_session_attrs=read-write"));
}

void TestConnectionDialog::severalServersAreReadAndWritten() {
    const Stage stage;
    stage.type("serverDatabase", QStringLiteral("team"));
    stage.type("serverHost", QStringLiteral("a, b"));
    QCOMPARE(stage.text("serverAddress"), QStringLiteral("postgresql://a,b/team"));
    stage.type("serverPort", QStringLiteral("5433"));
    QCOMPARE(stage.text("serverAddress"), QStringLiteral("postgresql://a:5433,b:5433/team"));
    stage.paste("serverAddress", {});
    stage.type("serverAddress", QStringLiteral("postgresql://a:1,b:2/team"));
    QCOMPARE(stage.text("serverHost"), QStringLiteral("a,b"));
    QCOMPARE(stage.text("serverPort"), QStringLiteral("1,2"));
}

void TestConnectionDialog::aPastedPasswordMovesIntoItsOwnField() {
    const Stage stage;
    stage.paste("serverAddress", QStringLiteral("postgresql://mara:ge%40heim@db.example.com/team"));
    QCOMPARE(stage.text("serverAddress"), QStringLiteral("postgresql://mara@db.example.com/team"));
    QCOMPARE(stage.dialog->password(), QStringLiteral("ge@heim"));
    QCOMPARE(stage.find("serverPassword")->echoMode(), QLineEdit::Password);
}

void TestConnectionDialog::aTypedPasswordMovesOnceTheAddressIsLeft() {
    const Stage stage;
    const QString typed = QStringLiteral("postgresql://mara:geheim@db.example.com/team");
    stage.type("serverAddress", typed);
    QCOMPARE(stage.text("serverAddress"), typed); // nothing moves under the fingers
    stage.find("serverHost")->setFocus();
    QCOMPARE(stage.text("serverAddress"), QStringLiteral("postgresql://mara@db.example.com/team"));
    QCOMPARE(stage.dialog->password(), QStringLiteral("geheim"));
}

void TestConnectionDialog::itCanBeDoneOnceServerAndDatabaseAreNamed() {
    const Stage stage;
    QVERIFY(!stage.isWhole());
    QVERIFY(!stage.find<QPushButton>("testConnection")->isEnabled());
    stage.type("serverHost", QStringLiteral("db.example.com"));
    QVERIFY(!stage.isWhole());
    stage.type("serverDatabase", QStringLiteral("team"));
    QVERIFY(stage.isWhole());
    QVERIFY(stage.find<QPushButton>("testConnection")->isEnabled());
}

void TestConnectionDialog::aServiceIsEnough() {
    const Stage stage;
    stage.paste("serverAddress", QStringLiteral("postgresql:///?service=no-such-service"));
    QVERIFY(stage.isWhole());
    QVERIFY2(stage.caution().contains(QStringLiteral("“no-such-service”")), qPrintable(stage.caution()));
}

void TestConnectionDialog::whatCanNotBeIsSaidAsItIsTyped_data() {
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("remark");
    QTest::newRow("address") << QByteArray("serverAddress") << "the team's book"
                             << "This is not an address";
    QTest::newRow("port") << QByteArray("serverPort") << "54x"
                          << "A port is a number from 1 to 65535.";
    QTest::newRow("too many ports") << QByteArray("serverPort") << "1,2,3"
                                    << "Give either one port for all servers, or one for each.";
}

void TestConnectionDialog::whatCanNotBeIsSaidAsItIsTyped() {
    QFETCH(QByteArray, field);
    QFETCH(QString, typed);
    QFETCH(QString, remark);
    const Stage stage;
    stage.fill();
    stage.type(field.constData(), typed);
    QVERIFY(!stage.isWhole());
    QVERIFY2(stage.find<QLabel>("remark")->text().startsWith(remark), qPrintable(stage.find<QLabel>("remark")->text()));
}

void TestConnectionDialog::aWeakerEncryptionIsWarnedOf() {
    const Stage stage;
    stage.fill();
    QCOMPARE(stage.caution(), QString());
    auto* choice = stage.find<QComboBox>("serverEncryption");
    choice->setCurrentIndex(choice->findData(QStringLiteral("disable")));
    QVERIFY(stage.caution().startsWith(QLatin1String("Nothing is encrypted")));
    QVERIFY(stage.isWhole()); // as asked
    stage.type("serverHost", QStringLiteral("localhost"));
    QCOMPARE(stage.caution(), QString());
}

void TestConnectionDialog::theTestAnswersInWordsWithoutWaiting() {
    Stage stage;
    stage.fill();
    stage.type("serverPassword", QStringLiteral("geheim"));
    stage.test();
    QCOMPARE(stage.servers.asked.size(), std::size_t(1));
    QCOMPARE(stage.servers.asked[0].first.text(), QStringLiteral("postgresql://db.example.com/team"));
    QCOMPARE(stage.servers.asked[0].second, QStringLiteral("geheim"));
    QVERIFY(stage.result().startsWith(QLatin1String("Trying")));
    QVERIFY(stage.isWhole()); // whoever is sure goes on
    stage.servers.answer(0, report(ServerOutcome::Book));
    QTRY_COMPARE(stage.result(), QStringLiteral("✓ Your team's book is there, on PostgreSQL 15.6. "
                                                "The connection is encrypted."));
    stage.test();
    stage.servers.answer(1, report(ServerOutcome::PasswordWrong));
    QTRY_VERIFY(stage.result().startsWith(QLatin1String("! db.example.com does not take this name and password")));
}

void TestConnectionDialog::theAnswerIsInSightInALowWindow() {
    Stage stage;
    stage.fill();
    stage.dialog->resize(stage.dialog->width(), 420);
    stage.test();
    stage.servers.answer(0, report(ServerOutcome::NotTrusted));
    auto* result = stage.find<QLabel>("testResult");
    auto* area = stage.dialog->findChild<QScrollArea*>();
    const auto isInSight = [&] {
        const QRect shown(result->mapTo(area->viewport(), QPoint(0, 0)), result->size());
        return result->isVisible() && area->viewport()->rect().contains(shown);
    };
    QTRY_VERIFY(isInSight());
}

void TestConnectionDialog::anAnswerToWhatWasAskedBeforeIsNotShown() {
    Stage stage;
    stage.fill();
    stage.test();
    stage.type("serverDatabase", QStringLiteral("sales"));
    QCOMPARE(stage.result(), QString());
    stage.test();
    stage.servers.answer(0, report(ServerOutcome::Book));
    stage.servers.answer(1, report(ServerOutcome::NoSuchDatabase));
    QTRY_VERIFY(stage.result().contains(QLatin1String("has no database")));
}

void TestConnectionDialog::aTestThatCanNotBeginSaysWhy() {
    Stage stage;
    stage.fill();
    stage.test();
    stage.servers.fail(0, QStringLiteral("There is no such service."));
    QTRY_COMPARE(stage.result(), QStringLiteral("There is no such service."));
}

void TestConnectionDialog::theKeychainIsAskedOnlyWithAPassword() {
    const Stage stage;
    stage.fill();
    QVERIFY(!stage.dialog->keepsPassword());
    stage.type("serverPassword", QStringLiteral("geheim"));
    QVERIFY(stage.dialog->keepsPassword());
    QTest::keyClick(stage.find<QCheckBox>("keepPassword"), Qt::Key_Space);
    QVERIFY(!stage.dialog->keepsPassword());
}

void TestConnectionDialog::askingAgainSaysWhyAndWaitsForThePassword() {
    const Stage stage(QStringLiteral("postgresql://mara@db.example.com/team"));
    stage.dialog->askAgain(QStringLiteral("db.example.com wants a password of mara."));
    QCOMPARE(stage.find<QLabel>("remark")->text(), QStringLiteral("db.example.com wants a password of mara."));
    QCOMPARE(stage.dialog->focusWidget(), stage.find("serverPassword"));
}

void TestConnectionDialog::theKeyboardIsEnough() {
    const Stage stage;
    QSignalSpy submitted(stage.dialog, &ui::FormDialog::submitted);
    QCOMPARE(stage.dialog->focusWidget(), stage.find("serverAddress"));
    QTest::keyClicks(stage.dialog->focusWidget(), QStringLiteral("postgresql://mara@db.example.com/team"));
    const QList<QByteArray> order = {"serverHost",     "serverPort",       "serverDatabase", "serverUser",
                                     "serverPassword", "serverEncryption", "testConnection"};
    for (const QByteArray& name : order) {
        QTest::keyClick(stage.dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(stage.dialog->focusWidget()->objectName(), QLatin1String(name));
    }
    QTest::keyClick(stage.dialog->focusWidget(), Qt::Key_Space);
    QCOMPARE(stage.servers.asked.size(), std::size_t(1));
    QTest::keyClick(stage.dialog, Qt::Key_E, Qt::AltModifier);
    QCOMPARE(stage.dialog->focusWidget()->objectName(), QStringLiteral("serverEncryption"));
    QTest::keyClick(stage.dialog, Qt::Key_P, Qt::AltModifier);
    QTest::keyClicks(stage.dialog->focusWidget(), QStringLiteral("geheim"));
    QTest::keyClick(stage.find("serverPassword"), Qt::Key_Return);
    QCOMPARE(submitted.count(), 1);
}

void TestConnectionDialog::everyFieldHasAName() {
    const Stage stage;
    for (const char* name : {"serverAddress", "serverHost", "serverPort", "serverDatabase", "serverUser",
                             "serverPassword", "serverEncryption", "keepPassword", "testConnection"})
        QVERIFY2(!stage.find<QWidget>(name)->accessibleName().isEmpty(), name);
    for (const QLabel* label : stage.dialog->findChildren<QLabel*>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestConnectionDialog)
#include "test_connection_dialog.moc"
