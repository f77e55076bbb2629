#include "tests/support/wired_window.h"
#include "ui/widgets/appearance.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::press;
using tests::WiredWindow;

namespace {

constexpr Moment monday = tests::windowMonday;
constexpr int longest = 100'000;

void addBadWords() {
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("says");
    QTest::newRow("override") << QStringLiteral("pay \u202Eexe.txt now") << QStringLiteral("control character");
    QTest::newRow("bell") << QStringLiteral("ring \u0007 twice") << QStringLiteral("control character");
    QTest::newRow("half a character") << QStringLiteral("cake ") + QChar(0xD83C) << QStringLiteral("half a character");
    QTest::newRow("too long") << QString(longest + 1, u'x') << QStringLiteral("longer than");
}

} // namespace

/// What nobody should type, where it is typed: the sentence stands there, and the words stay.
class TestWindowBadInput : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        m_appearance->apply(render::Theme::Light);
    }

    void quickEntrySaysWhatIsWrongAndKeepsTheWords_data() { addBadWords(); }
    void quickEntrySaysWhatIsWrongAndKeepsTheWords() {
        QFETCH(QString, words);
        QFETCH(QString, says);
        WiredWindow desk;
        desk.entry().setFocus();
        desk.entry().setText(words);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.chips().isEmpty(), 20'000);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            desk.window.messages().isShowing() && desk.named<QLabel>("messageHappened").text().contains(says), 20'000);
        QVERIFY(!desk.has(1));
        QCOMPARE(desk.entry().text().size(), words.size());
    }

    void anEmptyLinePromisesNothing_data() {
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QString();
        QTest::newRow("blank") << QStringLiteral("   ");
    }
    void anEmptyLinePromisesNothing() {
        QFETCH(QString, words);
        WiredWindow desk;
        desk.entry().setFocus();
        desk.entry().setText(words);
        press(Qt::Key_Return);
        QTest::qWait(0);
        QVERIFY(!desk.has(1));
    }

    void theLongestTextIsPromisedWhole() {
        WiredWindow desk;
        desk.entry().setFocus();
        desk.entry().setText(QString(longest, u'x'));
        QTRY_VERIFY_WITH_TIMEOUT(!desk.chips().isEmpty(), 20'000);
        press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(desk.has(1), 20'000);
        QCOMPARE(desk.row(1).what.size(), longest);
    }

    void aDialogSaysWhatIsWrongAndCannotBeAccepted_data() { addBadWords(); }
    void aDialogSaysWhatIsWrongAndCannotBeAccepted() {
        QFETCH(QString, words);
        QFETCH(QString, says);
        WiredWindow desk;
        desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        desk.list().setFocus();
        QTRY_VERIFY(desk.page().actions().action(ui::PromiseAct::Note).isEnabled());
        press(Qt::Key_N);
        QTRY_VERIFY(desk.dialog());
        desk.dialog()->findChild<QPlainTextEdit*>()->setPlainText(words);
        QVERIFY(!desk.dialog()->findChild<QPushButton*>("ok")->isEnabled());
        QVERIFY(desk.dialog()->findChild<QLabel*>("consequence")->text().contains(says));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestWindowBadInput)
#include "test_window_bad_input.moc"
