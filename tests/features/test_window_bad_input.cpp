#include "storage/database.h"
#include "storage/event_store.h"
#include "tests/support/wired_window.h"
#include "ui/main_window/page_id.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/promise_details.h"

#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

#include <array>

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

using Open = void (*)(WiredWindow&);

template <Qt::Key Key> void byKey(WiredWindow& desk) {
    desk.list().setFocus();
    QTRY_VERIFY(desk.page().model().promiseCount() == 1);
    desk.page().select(PromiseId(1));
    QTRY_VERIFY(desk.page().actions().action(ui::PromiseAct::Note).isEnabled());
    press(Key);
}

void byButton(WiredWindow& desk, ui::PageId page, const char* button, int subject = -1) {
    desk.window.enterPage(page);
    if (subject >= 0) {
        QTRY_VERIFY(desk.named<QListWidget>("standardsSubjects").isVisible());
        desk.named<QListWidget>("standardsSubjects").setCurrentRow(subject);
    }
    QTRY_VERIFY(desk.named<QPushButton>(button).isEnabled());
    desk.named<QPushButton>(button).click();
}

/// A dialog that takes words: how it opens, where they are typed, and where it says what is wrong with them.
struct Place {
    const char* name;
    Open open;
    const char* field;
    const char* remark;
};
const std::array places = {
    Place{"correct", byKey<Qt::Key_F2>, "text", "consequence"},
    Place{"own up", byKey<Qt::Key_O>, "said", "consequence"},
    Place{"corrective action", byKey<Qt::Key_O>, "correctiveAction", "consequence"},
    Place{"follow up", byKey<Qt::Key_F>, "followUpAbout", "consequence"},
    Place{"customer", [](WiredWindow& desk) { byButton(desk, ui::PageId::Customers, "addCustomer"); }, "customerName",
          "remark"},
    Place{"customer's note", [](WiredWindow& desk) { byButton(desk, ui::PageId::Customers, "editCustomer"); },
          "customerNote", "remark"},
    Place{"standard", [](WiredWindow& desk) { byButton(desk, ui::PageId::Standards, "defineStandardButton", 0); },
          "standardName", "remark"},
    Place{"private note", [](WiredWindow& desk) { byButton(desk, ui::PageId::Standards, "writeNoteButton", 2); },
          "noteText", "remark"},
    Place{"saved view",
          [](WiredWindow& desk) {
              desk.list().setFocus();
              QTest::keyClick(&desk.window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
          },
          "viewName", "remark"},
};

void type(QWidget& field, const QString& words) {
    if (auto* line = qobject_cast<QLineEdit*>(&field))
        line->setText(words);
    else
        qobject_cast<QPlainTextEdit*>(&field)->setPlainText(words);
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

    void wordsOfManyLinesAreFoldedSoThatTheButtonsStayInReach() {
        WiredWindow desk;
        desk.selectedPromise(QStringLiteral("measure ").repeated(2'500).trimmed());
        const QWidget& details = desk.page().details();
        const auto* title = details.findChild<QLabel*>(QStringLiteral("promiseTitle"));
        auto* all = details.findChild<QPushButton*>(QStringLiteral("showAllWords"));
        const auto* keep = details.findChild<QPushButton*>(QStringLiteral("keepPromiseButton"));
        QTRY_VERIFY(all->isVisible());
        const int sixLines = 6 * title->fontMetrics().lineSpacing();
        QTRY_COMPARE(title->height(), sixLines);
        QTRY_VERIFY(!keep->visibleRegion().isEmpty());
        QVERIFY(all->focusPolicy() & Qt::TabFocus);
        QCOMPARE(all->text(), QStringLiteral("Show all"));
        QTest::keyClick(all, Qt::Key_Space);
        QTRY_VERIFY(title->height() > 10 * sixLines);
        QCOMPARE(all->text(), QStringLiteral("Show less"));
        const PromiseId other = desk.open.promise(desk.mara, QStringLiteral("Short"), monday + 6h);
        QTRY_VERIFY(desk.page().model().indexOf(other).isValid());
        desk.page().select(other);
        QTRY_COMPARE(title->text(), QStringLiteral("Short"));
        QVERIFY(!all->isVisible());
        desk.page().select(PromiseId(1));
        QTRY_VERIFY(all->isVisible());
        QTRY_COMPARE(title->height(), sixLines);
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

    void everyDialogThatTakesWordsSaysWhatIsWrong_data() {
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("words");
        for (std::size_t i = 0; i < places.size(); ++i)
            for (const auto& [name, words] :
                 {std::pair("override", QStringLiteral("pay \u202Eexe.txt now")),
                  std::pair("bell", QStringLiteral("ring \u0007 twice")),
                  std::pair("half a character", QString(QStringLiteral("cake ") + QChar(0xD83C))),
                  std::pair("too long", QString(longest + 1, u'x'))})
                QTest::addRow("%s: %s", places.at(i).name, name) << static_cast<int>(i) << words;
    }
    void everyDialogThatTakesWordsSaysWhatIsWrong() {
        QFETCH(int, place);
        QFETCH(QString, words);
        const Place& where = places.at(static_cast<std::size_t>(place));
        WiredWindow desk;
        desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        desk.open.record(PromiseId(1), Broken{QStringLiteral("forgot")}, desk.mara);
        const auto events = [&desk] {
            return desk.open.run([](storage::Database& database, services::Changes&) {
                return storage::EventStore(database).head().count;
            });
        };
        const auto before = events();
        where.open(desk);
        QTRY_VERIFY(desk.dialog());
        if (auto* standard = desk.dialog()->findChild<QPlainTextEdit*>(QStringLiteral("standardWords")))
            standard->setPlainText(QStringLiteral("Whoever calls is called back."));
        type(*desk.dialog()->findChild<QWidget*>(QLatin1String(where.field)), words);
        QVERIFY(!desk.dialog()->findChild<QPushButton*>(QStringLiteral("ok"))->isEnabled());
        const auto* remark = desk.dialog()->findChild<QLabel*>(QLatin1String(where.remark));
        QVERIFY2(remark->isVisible() && !remark->text().isEmpty(), "it does not say why");
        QVERIFY(!remark->text().contains(QChar(0x202E)) && remark->text().size() < 300);
        QTest::keyClick(desk.dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(events(), before);
    }

    void aPromiseToOneselfIsRefusedWhereItIsTyped() {
        WiredWindow desk;
        desk.entry().setFocus();
        desk.entry().setText(QStringLiteral("Send it to @Mara Lind tomorrow"));
        QTRY_VERIFY(desk.chip(QStringLiteral("to Mara Lind")));
        press(Qt::Key_Return);
        QTRY_VERIFY(desk.named<QLabel>("messageHappened").text().contains(QStringLiteral("oneself")));
        QVERIFY(!desk.has(1));
        QCOMPARE(desk.entry().text(), QStringLiteral("Send it to @Mara Lind tomorrow"));
    }

    void aPromiseIsNotCorrectedToOneself() {
        WiredWindow desk;
        desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        byKey<Qt::Key_F2>(desk);
        QTRY_VERIFY(desk.dialog());
        desk.dialog()->findChild<QLineEdit*>(QStringLiteral("correctPromisee"))->setText(QStringLiteral("Mara Lind"));
        desk.dialog()->findChild<QPushButton*>(QStringLiteral("ok"))->click();
        QTRY_VERIFY(desk.dialog()->findChild<QLabel*>(QStringLiteral("consequence"))->text().contains("oneself"));
        QCOMPARE(desk.row(1).promisee, QStringLiteral("Anna Keller"));
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
