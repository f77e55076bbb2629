#include "models/promise_list_model.h"
#include "models/promise_roles.h"
#include "services/reading.h"
#include "storage/database.h"
#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/pages/promise_list_page.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/promise_details.h"
#include "ui/widgets/promise_list_view.h"
#include "ui/widgets/timeline_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::WiredWindow;

namespace {

constexpr Moment monday = tests::windowMonday;

History historyOf(WiredWindow& desk, int id) {
    return desk.open.run(
        [id](storage::Database& database, services::Changes&) { return services::historyOf(database, PromiseId(id)); });
}

/// What the details say happened, one line an event.
QStringList timeline(QWidget& details) {
    QStringList lines;
    for (const auto* item : details.findChildren<ui::TimelineItem*>())
        lines << item->accessibleName();
    return lines;
}

void goTo(WiredWindow& desk) {
    QTRY_VERIFY(desk.page().model().indexOf(PromiseId(1)).isValid());
    desk.page().select(PromiseId(1));
    desk.list().setFocus();
    QTRY_VERIFY(desk.page().actions().action(ui::PromiseAct::Note).isEnabled());
}

/// Keeps a promise too late, and goes to it.
void miss(WiredWindow& desk) {
    desk.open.promise(desk.mara, QStringLiteral("Send the corrected invoice"), monday + 1h);
    desk.open.now = monday + 2h;
    desk.open.record(PromiseId(1), Kept{}, desk.mara);
    goTo(desk);
    QTRY_VERIFY(desk.page().actions().action(ui::PromiseAct::OwnUp).isEnabled());
}

/// The header that the promise stands under; empty where it is not listed.
QString sectionOf(WiredWindow& desk, int id) {
    const auto& model = desk.page().model();
    for (int row = model.indexOf(PromiseId(id)).row(); row >= 0; --row)
        if (model.index(row).data(models::IsHeaderRole).toBool())
            return model.index(row).data(Qt::DisplayRole).toString();
    return {};
}

/// Misses a promise, and owns up to it with something to change until Wednesday.
void ownUp(WiredWindow& desk) {
    miss(desk);
    desk.key(Qt::Key_O);
    QTRY_VERIFY(desk.dialog());
    QDialog& dialog = *desk.dialog();
    dialog.findChild<QPlainTextEdit*>(QStringLiteral("said"))
        ->setPlainText(QStringLiteral("The invoice was late, sorry."));
    dialog.findChild<QLineEdit*>(QStringLiteral("correctiveAction"))->setText(QStringLiteral("Check invoices by noon"));
    dialog.findChild<QWidget*>(QStringLiteral("correctiveDue"))
        ->findChild<QLineEdit*>(QStringLiteral("momentWords"))
        ->setText(QStringLiteral("Wednesday 12:00"));
    dialog.accept();
    QTRY_VERIFY(desk.has(2));
}

} // namespace

class TestWindowOwnUp : public QObject {
    Q_OBJECT

private slots:
    void whatChangesIsAPromiseAndEachNamesTheOther() {
        WiredWindow desk;
        ownUp(desk);
        const PromiseRow corrective = desk.row(2);
        QCOMPARE(corrective.what, QStringLiteral("Check invoices by noon"));
        QCOMPARE(corrective.promisee, QStringLiteral("Anna Keller"));
        QCOMPARE(corrective.due.at, monday + 49h);
        QCOMPARE(historyOf(desk, 1).events().back().as<OwnedUp>()->corrective, PromiseId(2));
        QCOMPARE(historyOf(desk, 2).events().front().as<Made>()->makesGood, PromiseId(1));
    }

    void theDetailsOpenTheOtherPromise() {
        WiredWindow desk;
        ownUp(desk);
        QWidget& mine = desk.page().details();
        QTRY_VERIFY(mine.findChild<QPushButton*>(QStringLiteral("openLinked")));
        QVERIFY2(timeline(mine).last().contains(QStringLiteral("to be made good by promise 2")),
                 qPrintable(timeline(mine).last()));
        auto* link = mine.findChild<QPushButton*>(QStringLiteral("openLinked"));
        QCOMPARE(link->accessibleName(), QStringLiteral("Open “Check invoices by noon”"));
        QTest::mouseClick(link, Qt::LeftButton);
        auto* found = &tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
        QTRY_COMPARE(desk.window.currentPage(), ui::PageId::PromiseList);
        QTRY_COMPARE(found->findChild<ui::PromiseListView*>()->currentPromise(), PromiseId(2));
        QWidget& details = found->details();
        QTRY_VERIFY(!timeline(details).isEmpty());
        QTRY_VERIFY2(timeline(details).first().contains(QStringLiteral("to make good promise 1")),
                     qPrintable(timeline(details).first()));
        QCOMPARE(details.findChild<QPushButton*>(QStringLiteral("openLinked"))->accessibleName(),
                 QStringLiteral("Open “Send the corrected invoice”"));
    }

    void takingTheOwnUpBackTakesWhatWasPromisedWithIt() {
        WiredWindow desk;
        ownUp(desk);
        QTRY_VERIFY(!desk.dialog());
        desk.comeBack();
        QTest::keyClick(&desk.window, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.row(2).outcome, Outcome::Void);
        QVERIFY(desk.row(1).owesOwnUp);
    }

    void theMessageIsProposedAndCopiedAndOwedUntilItWasTold() {
        WiredWindow desk;
        miss(desk);
        desk.key(Qt::Key_O);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.dialog()
                    ->findChild<QPlainTextEdit*>(QStringLiteral("said"))
                    ->toPlainText()
                    .contains(QStringLiteral("Send the corrected invoice")));
        desk.dialog()->findChild<QPushButton*>(QStringLiteral("copyMessage"))->click();
        QVERIFY(desk.outgoing.copied.contains(QStringLiteral("Send the corrected invoice")));
        QVERIFY(desk.dialog());
        QVERIFY(desk.row(1).owesOwnUp);
        desk.dialog()->findChild<QPushButton*>(QStringLiteral("ok"))->click();
        QTRY_VERIFY(!desk.row(1).owesOwnUp);
        QCOMPARE(historyOf(desk, 1).events().back().as<OwnedUp>()->said, desk.outgoing.copied);
    }

    void aMissStaysListedUntilItIsOwnedUpTo() {
        WiredWindow desk;
        miss(desk);
        QTRY_COMPARE(sectionOf(desk, 1), QStringLiteral("To own up to"));
        desk.key(Qt::Key_O);
        QTRY_VERIFY(desk.dialog());
        desk.dialog()->findChild<QPushButton*>(QStringLiteral("mailDraft"))->click();
        QVERIFY(desk.outgoing.draft.startsWith("mailto:"));
        QCOMPARE(sectionOf(desk, 1), QStringLiteral("To own up to"));
        desk.dialog()->findChild<QPushButton*>(QStringLiteral("ok"))->click();
        QTRY_COMPARE(sectionOf(desk, 1), QStringLiteral("Done today"));
    }

    void aFollowUpAfterTheFactIsListedUntilItIsAnswered() {
        WiredWindow desk;
        desk.open.promise(desk.mara, QStringLiteral("Mend the door"), monday + 5h);
        desk.open.record(PromiseId(1), Kept{}, desk.mara);
        goTo(desk);
        desk.key(Qt::Key_F);
        QTRY_VERIFY(desk.dialog());
        desk.dialog()
            ->findChild<QLineEdit*>(QStringLiteral("followUpAbout"))
            ->setText(QStringLiteral("Ask whether it shuts"));
        desk.dialog()->findChild<QPushButton*>(QStringLiteral("ok"))->click();
        QTRY_COMPARE(sectionOf(desk, 1), QStringLiteral("To follow up"));
        desk.open.now = monday + 23h; // Tuesday, when work has begun
        desk.open.person(QStringLiteral("Nina New"), QStringLiteral("Service"));
        QTRY_COMPARE(desk.named<ui::ElidedLabel>("reminderWhat").fullText(), QStringLiteral("Ask whether it shuts"));
        QCOMPARE(sectionOf(desk, 1), QStringLiteral("To follow up"));
        desk.named<QPushButton>("reminderKept").click();
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->objectName(), QStringLiteral("verdictDialog"));
        desk.dialog()->findChild<QComboBox*>(QStringLiteral("verdictKept"))->setCurrentIndex(1);
        desk.dialog()->findChild<QPushButton*>(QStringLiteral("ok"))->click();
        QTRY_VERIFY(!desk.named("reminderBanner").isVisible());
        QTRY_VERIFY(sectionOf(desk, 1) != QStringLiteral("To follow up"));
    }

    void aClaimThatCameTooLateToCountIsShownAsWhatItIs() {
        WiredWindow desk;
        const PromiseId id = desk.open.promise(desk.mara, QStringLiteral("Bring the spare part"), monday + 1h);
        desk.open.now = monday + 72h;
        desk.open.run([&](storage::Database& database, services::Changes& changes) {
            services::Ledger(database, {desk.mara, desk.open.now}, changes).record(id, Kept{}, monday + 30min);
        });
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Late);
        desk.window.findChild<QLineEdit*>(QStringLiteral("search"))->setText(QStringLiteral("spare"));
        auto* found = &tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
        QTRY_COMPARE(found->model().promiseCount(), 1);
        QTRY_COMPARE(timeline(found->details()).size(), 2);
        const QString kept = timeline(found->details()).last();
        QVERIFY2(kept.startsWith(QStringLiteral("Kept 2 days after the deadline")), qPrintable(kept));
        QVERIFY2(kept.contains(QStringLiteral("Thu 26 Nov 2026 11:00")), qPrintable(kept));
        QVERIFY2(kept.contains(QStringLiteral("said to have been Mon 23 Nov 2026 11:30, which came too late to count")),
                 qPrintable(kept));
    }
};

QTEST_MAIN(TestWindowOwnUp)
#include "test_window_own_up.moc"
