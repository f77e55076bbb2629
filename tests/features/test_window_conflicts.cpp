#include "services/corrections.h"
#include "services/reading.h"
#include "storage/database.h"
#include "tests/support/wired_window.h"
#include "ui/dialogs/conflict_dialog.h"
#include "ui/dialogs/meanwhile_dialog.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::press;
using tests::WiredWindow;

namespace {

/// Mara's window, and Tariq's on the same book.
struct Two {
    WiredWindow mara;
    services::Book tariqs{[this] { return mara.open.now; }};
    PromiseId id = mara.selectedPromise();

    Two() { tariqs.open(mara.open.book.path(), storage::OpenMode::Existing).waitForFinished(); }

    template <class Work> void tariq(Work work) {
        auto done = tariqs.save([&](storage::Database& database, services::Changes& changes) {
            services::Ledger ledger(database, {mara.tariq, mara.open.now}, changes);
            work(ledger);
        });
        done.waitForFinished();
    }
    void tariqRecords(const EventDetail& detail) {
        tariq([&](services::Ledger& ledger) { ledger.record(id, detail); });
    }
    void tariqSays(const QString& what) {
        services::Correction correction;
        correction.what = what;
        tariq([&](services::Ledger& ledger) { ledger.correct(id, correction); });
    }
    PromiseRow row() { return mara.row(static_cast<int>(id.value())); }
    std::size_t eventCount() {
        return mara.open.run([&](storage::Database& database, services::Changes&) {
            return services::historyOf(database, id).events().size();
        });
    }

    template <class Dialog> Dialog* asked() {
        auto* dialog = mara.window.findChild<Dialog*>();
        return dialog && dialog->isVisible() ? dialog : nullptr;
    }
    QAbstractButton* button(const char* name) {
        auto* found = mara.window.findChild<QAbstractButton*>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }
    QString label(const char* name) {
        const auto* found = mara.window.findChild<QLabel*>(QLatin1String(name));
        return found && found->isVisible() ? found->text() : QString();
    }
    QPlainTextEdit* textField() { return mara.window.findChild<QPlainTextEdit*>(QStringLiteral("text")); }
    QDialog* form(const char* name) {
        auto* found = mara.window.findChild<QDialog*>(QLatin1String(name));
        return found && found->isVisible() ? found : nullptr;
    }
    /// Mara begins to say why she breaks it; Tariq does something; she presses OK.
    template <class Meanwhile> void breakAfter(Meanwhile meanwhile) {
        mara.key(Qt::Key_B);
        QTRY_VERIFY(form("textDialog"));
        textField()->setPlainText(QStringLiteral("The printer is broken"));
        meanwhile();
        button("ok")->click();
        QTRY_VERIFY(asked<ui::MeanwhileDialog>());
    }
    /// The same with other words for the promise.
    void correctAfter(const QString& mine, const QString& theirs) {
        mara.key(Qt::Key_F2);
        QTRY_VERIFY(form("correctDialog"));
        textField()->setPlainText(mine);
        tariqSays(theirs);
        button("ok")->click();
        QTRY_VERIFY(asked<ui::ConflictDialog>());
    }
};

QString text(const char* words) {
    return QString::fromUtf8(words);
}

} // namespace

/// Two windows on one promise.
class TestWindowConflicts : public QObject {
    Q_OBJECT

private slots:
    void keepingWhatSaysSomethingElseByNowIsAskedAbout() {
        Two desk;
        desk.tariqSays(text("Send the invoice and the contract"));
        desk.mara.key(Qt::Key_K);
        QTRY_VERIFY(desk.asked<ui::MeanwhileDialog>());
        QCOMPARE(desk.row().outcome, Outcome::Open);
        QVERIFY(desk.label("meanwhileNews").contains(text("Tariq Aziz")));
        QVERIFY(desk.label("meanwhileNews").contains(text("Send the invoice and the contract")));
        QVERIFY(!desk.button("backToForm")); // there is no form
        desk.button("doAnyway")->click();
        QTRY_COMPARE(desk.row().outcome, Outcome::Kept);
        QCOMPARE(desk.eventCount(), 3U);
    }

    void whoPressesEnterOnTheQuestionLeavesItAsItIs() {
        Two desk;
        desk.tariqSays(text("Send the invoice and the contract"));
        desk.mara.key(Qt::Key_K);
        QTRY_VERIFY(desk.asked<ui::MeanwhileDialog>());
        QTRY_COMPARE(desk.mara.focused(), text("leaveIt"));
        press(Qt::Key_Return);
        QTRY_VERIFY(!desk.asked<ui::MeanwhileDialog>());
        QCOMPARE(desk.row().outcome, Outcome::Open);
        QCOMPARE(desk.eventCount(), 2U);
    }

    void aNoteOfSomebodyElseIsNoReasonToAsk() {
        Two desk;
        desk.tariqRecords(Note{text("She called again")});
        desk.mara.key(Qt::Key_K);
        QTRY_COMPARE(desk.row().outcome, Outcome::Kept);
        QVERIFY(!desk.asked<ui::MeanwhileDialog>());
    }

    void ownActsInARowAreNotAskedAbout() {
        Two desk;
        desk.mara.key(Qt::Key_F2);
        QTRY_VERIFY(desk.form("correctDialog"));
        desk.textField()->setPlainText(text("Send the invoice today"));
        desk.button("ok")->click();
        QTRY_VERIFY(!desk.mara.dialog());
        QCOMPARE(desk.row().what, text("Send the invoice today"));
        desk.mara.comeBack();
        desk.mara.key(Qt::Key_K);
        QTRY_COMPARE(desk.row().outcome, Outcome::Kept);
        QVERIFY(!desk.asked<ui::MeanwhileDialog>());
    }

    void ofSeveralOnlyTheOneThatChangedIsAskedAbout() {
        Two desk;
        const PromiseId other =
            desk.mara.open.promise(desk.mara.mara, text("Send the quote"), tests::windowMonday + 4h);
        QTRY_COMPARE(desk.mara.page().model().promiseCount(), 2);
        desk.mara.list().selectAll();
        QTRY_VERIFY(desk.mara.page().actions().action(ui::PromiseAct::Keep).isEnabled());
        desk.tariqSays(text("Send the invoice and the contract"));
        desk.mara.key(Qt::Key_K);
        QTRY_VERIFY(desk.asked<ui::MeanwhileDialog>());
        QCOMPARE(desk.mara.row(static_cast<int>(other.value())).outcome, Outcome::Kept);
        QCOMPARE(desk.row().outcome, Outcome::Open);
        QCOMPARE(desk.asked<ui::MeanwhileDialog>()->findChildren<QLabel*>(text("meanwhilePromise")).size(), 1);
        desk.button("doAnyway")->click();
        QTRY_COMPARE(desk.row().outcome, Outcome::Kept);
        QCOMPARE(desk.eventCount(), 3U);
    }

    void whatWasTypedIsStillThereAfterGoingBack() {
        Two desk;
        desk.breakAfter([&] { desk.tariqSays(text("Send the invoice and the contract")); });
        QVERIFY(desk.label("meanwhileTyped").contains(text("The printer is broken")));
        desk.button("backToForm")->click();
        QTRY_VERIFY(!desk.asked<ui::MeanwhileDialog>());
        QVERIFY(desk.form("textDialog"));
        QVERIFY(desk.form("textDialog")->isEnabled());
        QCOMPARE(desk.textField()->toPlainText(), text("The printer is broken"));
        QCOMPARE(desk.row().outcome, Outcome::Open);
        desk.button("ok")->click(); // nothing was decided: it asks again
        QTRY_VERIFY(desk.asked<ui::MeanwhileDialog>());
        desk.button("doAnyway")->click();
        QTRY_COMPARE(desk.row().outcome, Outcome::Broken);
        QTRY_VERIFY(!desk.mara.dialog());
        QCOMPARE(desk.eventCount(), 3U);
    }

    void whatTheRulesForbidByNowCanOnlyBeLeft() {
        Two desk;
        desk.breakAfter([&] { desk.tariqRecords(Kept{}); });
        QVERIFY(!desk.button("doAnyway"));
        QVERIFY(!desk.label("meanwhileRefusal").isEmpty());
        desk.button("leaveIt")->click();
        QTRY_VERIFY(!desk.mara.dialog());
        QCOMPARE(desk.row().outcome, Outcome::Kept);
        QCOMPARE(desk.eventCount(), 2U);
    }

    void somethingElseBetweenQuestionAndAnswerIsAskedAboutAgain() {
        Two desk;
        desk.breakAfter([&] { desk.tariqSays(text("Send the invoice and the contract")); });
        desk.tariqSays(text("Send the contract"));
        desk.button("doAnyway")->click();
        QTRY_VERIFY(desk.asked<ui::MeanwhileDialog>() && desk.label("meanwhileNews").count(text("Tariq Aziz")) == 1);
        QCOMPARE(desk.row().outcome, Outcome::Open);
    }

    void takingMineCorrectsTheirCorrection() {
        Two desk;
        desk.correctAfter(text("Send the invoice today"), text("Send the invoice by post"));
        QVERIFY(!desk.button("saveChoice")->isEnabled());
        desk.button("takeMine")->click();
        QVERIFY(desk.button("saveChoice")->isEnabled());
        desk.button("saveChoice")->click();
        QTRY_COMPARE(desk.row().what, text("Send the invoice today"));
        QTRY_VERIFY(!desk.mara.dialog());
        QCOMPARE(desk.eventCount(), 3U);
    }

    void takingTheirsLeavesTheBookAsItIs() {
        Two desk;
        desk.correctAfter(text("Send the invoice today"), text("Send the invoice by post"));
        desk.button("takeTheirs")->click();
        desk.button("saveChoice")->click();
        QTRY_VERIFY(!desk.mara.dialog());
        QCOMPARE(desk.row().what, text("Send the invoice by post"));
        QCOMPARE(desk.eventCount(), 2U);
    }

    void goingBackFromBothSidesKeepsWhatWasTyped() {
        Two desk;
        const QString longText = text("Send the invoice. ").repeated(150);
        desk.correctAfter(longText, text("Send the invoice by post"));
        const auto* mine = desk.mara.window.findChild<QPlainTextEdit*>(text("mineText_what"));
        QVERIFY(mine && mine->isReadOnly());
        QCOMPARE(mine->toPlainText(), longText.trimmed());
        desk.button("cancelChoice")->click();
        QTRY_VERIFY(!desk.asked<ui::ConflictDialog>());
        QVERIFY(desk.form("correctDialog") && desk.form("correctDialog")->isEnabled());
        QCOMPARE(desk.textField()->toPlainText(), longText);
        QCOMPARE(desk.row().what, text("Send the invoice by post"));
    }

    void whatOnlyOneSideChangedIsTakenByItself() {
        Two desk;
        desk.mara.key(Qt::Key_F2);
        QTRY_VERIFY(desk.form("correctDialog"));
        desk.textField()->setPlainText(text("Send the invoice today"));
        services::Correction theirs;
        theirs.size = Size::Large;
        desk.tariq([&](services::Ledger& ledger) { ledger.correct(desk.id, theirs); });
        desk.button("ok")->click();
        QTRY_VERIFY(desk.asked<ui::ConflictDialog>());
        QCOMPARE(desk.asked<ui::ConflictDialog>()->findChildren<QRadioButton*>().size(), 0);
        QCOMPARE(desk.asked<ui::ConflictDialog>()->findChildren<QLabel*>(text("conflictMerged")).size(), 2);
        QTRY_COMPARE(desk.mara.focused(), text("saveChoice"));
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.row().what, text("Send the invoice today"));
        QCOMPARE(desk.row().size, Size::Large);
    }

    void bothSidesAreChosenBetweenByKeyboardAndNamed() {
        Two desk;
        desk.correctAfter(text("Send the invoice today"), text("Send the invoice by post"));
        QTRY_COMPARE(desk.mara.focused(), text("theirs_what"));
        const auto* theirs = desk.button("theirs_what");
        QCOMPARE(theirs->accessibleName(), text("What was promised, theirs"));
        QCOMPARE(theirs->accessibleDescription(), text("Send the invoice by post"));
        for (const QWidget* widget : desk.asked<ui::ConflictDialog>()->findChildren<QWidget*>()) {
            if (widget->focusPolicy() & Qt::TabFocus)
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
        press(Qt::Key_Right);
        QTRY_COMPARE(desk.mara.focused(), text("mine_what"));
        press(Qt::Key_Space);
        QVERIFY(static_cast<QRadioButton*>(desk.button("mine_what"))->isChecked());
        press(Qt::Key_Return);
        QTRY_COMPARE(desk.row().what, text("Send the invoice today"));
    }

    void takingBackAsksWhereSomebodyWentOn() {
        Two desk;
        desk.mara.key(Qt::Key_K);
        QTRY_COMPARE(desk.row().outcome, Outcome::Kept);
        QTRY_VERIFY(desk.label("messageHappened").size() > 0);
        desk.tariqRecords(Reopened{text("She says no")});
        QTest::keyClick(&desk.mara.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(desk.asked<ui::MeanwhileDialog>());
        desk.button("leaveIt")->click();
        QTRY_VERIFY(!desk.mara.dialog());
        QCOMPARE(desk.eventCount(), 3U);
    }
};

QTEST_MAIN(TestWindowConflicts)

#include "test_window_conflicts.moc"
