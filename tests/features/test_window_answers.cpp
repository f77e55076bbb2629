#include "services/corrections.h"
#include "services/people.h"
#include "services/reading.h"
#include "storage/database.h"
#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/dialogs/meanwhile_dialog.h"
#include "ui/main_window/page_id.h"
#include "ui/pages/promised_to_me_page.h"
#include "ui/widgets/promise_details.h"
#include "ui/widgets/promise_list_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::press;
using tests::WiredWindow;
using ui::PromiseAct;

namespace {

constexpr Moment monday = tests::windowMonday;

/// The promise under this header, once it is there; the keyboard on it.
bool goTo(WiredWindow& desk, int id) {
    const auto isListed = [&] { return desk.page().model().indexOf(PromiseId(id)).isValid(); };
    if (!QTest::qWaitFor(isListed))
        return false;
    desk.list().setFocus();
    desk.page().select(PromiseId(id));
    return QTest::qWaitFor([&] {
        const auto* row = desk.page().model().rowAt(desk.list().currentIndex());
        return row && row->id == PromiseId(id);
    });
}

/// The page Promised to me, with that promise, the only one there, under the keyboard.
ui::PromisedToMePage* goToPromisedToMe(WiredWindow& desk, PromiseId id) {
    QTest::keyClick(&desk.window, Qt::Key_2, Qt::ControlModifier);
    auto* page = &tests::pageOf<ui::PromisedToMePage>(desk.window, ui::PageId::PromisedToMe);
    const auto isShown = [&] {
        return desk.window.currentPage() == ui::PageId::PromisedToMe && page->model().indexOf(id).isValid();
    };
    if (!QTest::qWaitFor(isShown))
        return nullptr;
    auto& list = *page->findChild<ui::PromiseListView*>();
    list.setFocus();
    QTest::keyClick(&list, Qt::Key_Home);
    return QTest::qWaitFor([&] { return list.currentPromise() == id; }) ? page : nullptr;
}

QString textOf(WiredWindow& desk, const char* name) {
    const auto* label = desk.window.findChild<QLabel*>(QLatin1String(name));
    return label && label->isVisible() ? label->text() : QString();
}

QString message(WiredWindow& desk) {
    const auto textOf = [&](const char* name) {
        return desk.window.messages().findChild<QLabel*>(QLatin1String(name))->text();
    };
    return textOf("messageHappened") + u' ' + textOf("messageRest");
}

PromiseId maraPromisedTariq(WiredWindow& desk) {
    services::NewPromise made;
    made.what = QStringLiteral("Send the quote");
    made.promiser = desk.mara;
    made.colleague = desk.tariq;
    made.due = {monday + 3h, false};
    return desk.open.make(made);
}

void answer(WiredWindow& desk, const char* words) {
    QTRY_VERIFY(desk.dialog());
    desk.dialog()->findChild<QPlainTextEdit*>(QStringLiteral("text"))->setPlainText(QLatin1String(words));
    desk.dialog()->findChild<QAbstractButton*>(QStringLiteral("ok"))->click();
    QTRY_VERIFY(!desk.dialog());
}

/// Until the list has read all that it asked for, and what it asked for then.
void settle(WiredWindow& desk) {
    constexpr int rounds = 8;
    for (int round = 0; round < rounds; ++round) {
        (void)desk.row(1); // behind what was asked before
        QCoreApplication::processEvents();
    }
}

} // namespace

/// What others ask of a person, in the window, by keyboard.
class TestWindowAnswers : public QObject {
    Q_OBJECT

private slots:
    void anOfferIsAcceptedWithOneKey() {
        WiredWindow desk(QStringLiteral("Tariq Aziz"));
        const PromiseId id = desk.open.promise(desk.mara, QStringLiteral("Send the quote"), monday + 3h);
        desk.open.record(id, HandedOver{desk.tariq}, desk.mara);
        QVERIFY(goTo(desk, 1));
        const auto& accept = desk.page().actions().action(PromiseAct::Accept);
        QTRY_VERIFY(accept.isEnabled());
        QCOMPARE(accept.text(), QStringLiteral("Accept"));
        desk.key(Qt::Key_A);
        QTRY_COMPARE(desk.row(1).holder, QStringLiteral("Tariq Aziz"));
        QTRY_COMPARE(desk.page().model().openCount(), 1);
    }

    void aDeclinedOfferGoesBackWithItsReason() {
        WiredWindow desk(QStringLiteral("Tariq Aziz"));
        const PromiseId id = desk.open.promise(desk.mara, QStringLiteral("Send the quote"), monday + 3h);
        desk.open.record(id, HandedOver{desk.tariq}, desk.mara);
        QVERIFY(goTo(desk, 1));
        desk.key(Qt::Key_D);
        answer(desk, "I am away");
        QTRY_COMPARE(desk.page().model().promiseCount(), 0);
        QCOMPARE(desk.row(1).handOverTo, QString());
        QCOMPARE(desk.row(1).holder, QStringLiteral("Mara Lind"));
    }

    void whoOffersCanWithdraw() {
        WiredWindow desk;
        const PromiseId id = desk.open.promise(desk.mara, QStringLiteral("Send the quote"), monday + 3h);
        desk.open.record(id, HandedOver{desk.tariq}, desk.mara);
        QVERIFY(goTo(desk, 1));
        QTRY_COMPARE(desk.page().actions().action(PromiseAct::Decline).text(), QStringLiteral("Withdraw the offer…"));
        desk.key(Qt::Key_D);
        answer(desk, "I have time after all");
        QTRY_COMPARE(desk.row(1).handOverTo, QString());
    }

    void whoOffersAColleaguesPromiseCanWithdrawItToo() {
        WiredWindow desk(QStringLiteral("Tariq Aziz"));
        const PromiseId id = maraPromisedTariq(desk);
        const PersonId ida = desk.open.person(QStringLiteral("Ida Holm"), QStringLiteral("Service"));
        desk.open.record(id, HandedOver{ida}, desk.tariq);
        auto* page = goToPromisedToMe(desk, id);
        QVERIFY(page);
        QTRY_COMPARE(page->actions().action(PromiseAct::Decline).text(), QStringLiteral("Withdraw the offer…"));
        press(Qt::Key_D);
        answer(desk, "Mara is back");
        QTRY_COMPARE(desk.row(1).handOverTo, QString());
        QCOMPARE(desk.row(1).holder, QStringLiteral("Mara Lind"));
    }

    void whatADepartmentPromisedIsTakenOn() {
        WiredWindow desk;
        services::NewPromise made;
        made.what = QStringLiteral("Somebody will be there at one");
        made.department = desk.open.run([](storage::Database& database, services::Changes&) {
            return DepartmentId(services::departments(database).back().id); // Service
        });
        made.due = {monday + 3h, false};
        desk.open.make(made);
        QVERIFY(goTo(desk, 1));
        QTRY_COMPARE(desk.page().actions().action(PromiseAct::Accept).text(), QStringLiteral("Take it on"));
        desk.key(Qt::Key_A);
        QTRY_COMPARE(desk.row(1).holder, QStringLiteral("Mara Lind"));
        QTRY_COMPARE(desk.page().model().openCount(), 1);
        QTest::keyClick(&desk.list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.row(1).holder, QString());
    }

    void aVoidIsConfirmedBySomebodyElse() {
        WiredWindow desk(QStringLiteral("Tariq Aziz"));
        const PromiseId id = desk.open.promise(desk.mara, QStringLiteral("Send the quote"), monday + 3h);
        desk.open.now = monday + 1h;
        desk.open.record(id, Voided{QStringLiteral("a joke")}, desk.mara);
        QVERIFY(goTo(desk, 1));
        QTRY_VERIFY(textOf(desk, "factVoidAsked").contains(QStringLiteral("Mara Lind")));
        QTRY_COMPARE(desk.page().actions().action(PromiseAct::Accept).text(), QStringLiteral("Confirm void"));
        desk.key(Qt::Key_A);
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Void);
    }

    void aVoidIsAnsweredWherePromisesToMeAre_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Outcome>("outcome");
        QTest::newRow("confirmed") << Qt::Key_A << Outcome::Void;
        QTest::newRow("refused") << Qt::Key_D << Outcome::Open;
    }
    void aVoidIsAnsweredWherePromisesToMeAre() {
        QFETCH(Qt::Key, key);
        QFETCH(Outcome, outcome);
        WiredWindow desk(QStringLiteral("Tariq Aziz"));
        const PromiseId id = maraPromisedTariq(desk);
        desk.open.now = monday + 1h;
        desk.open.record(id, Voided{QStringLiteral("a joke")}, desk.mara);
        auto* page = goToPromisedToMe(desk, id);
        QVERIFY(page);
        QTRY_COMPARE(page->actions().action(PromiseAct::Accept).text(), QStringLiteral("Confirm void"));
        QVERIFY(page->details().findChild<QLabel*>(QStringLiteral("factVoidAsked"))->text().contains("Mara Lind"));
        press(key);
        if (key == Qt::Key_D)
            answer(desk, "It was no joke");
        QTRY_VERIFY(desk.row(1).voidAskedBy.isEmpty());
        QCOMPARE(desk.row(1).outcome, outcome);
    }

    void nothingToAnswerSaysSo() {
        WiredWindow desk;
        desk.open.promise(desk.mara, QStringLiteral("Send the quote"), monday + 3h);
        QVERIFY(goTo(desk, 1));
        desk.key(Qt::Key_A);
        QTRY_VERIFY(message(desk).contains(QStringLiteral("waits for your answer")));
    }

    void oneThatSomebodyElseClosedDoesNotStopTheOthers() {
        WiredWindow desk;
        for (int hours : {1, 2, 3})
            desk.open.promise(desk.mara, QStringLiteral("Promise %1").arg(hours), monday + std::chrono::hours(hours));
        QVERIFY(goTo(desk, 1));
        settle(desk); // or what is still being read would tell the window
        desk.list().selectAll();
        desk.open.book.blockSignals(true); // the window has not heard of it yet
        desk.open.record(PromiseId(2), Broken{QStringLiteral("forgot")}, desk.tariq);
        QCOMPARE(desk.row(2).outcome, Outcome::Broken); // read behind it: it was told by then
        QCoreApplication::sendPostedEvents(&desk.open.book, QEvent::MetaCall);
        desk.open.book.blockSignals(false);
        desk.key(Qt::Key_K);
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Kept);
        QTRY_COMPARE(desk.row(3).outcome, Outcome::Kept);
        QCOMPARE(desk.row(2).outcome, Outcome::Broken);
        QTRY_VERIFY(desk.window.findChild<ui::MeanwhileDialog*>()); // asks about that one
        QTest::keyClick(desk.window.findChild<ui::MeanwhileDialog*>(), Qt::Key_Escape);
        desk.comeBack();
        QTest::keyClick(&desk.list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Open);
        QTRY_COMPARE(desk.row(3).outcome, Outcome::Open);
        QCOMPARE(desk.row(2).outcome, Outcome::Broken);
    }

    void correctingTwoThingsIsOneActToUndo() {
        WiredWindow desk;
        desk.open.promise(desk.mara, QStringLiteral("Send the qoute"), monday + 3h);
        QVERIFY(goTo(desk, 1));
        desk.key(Qt::Key_F2);
        QTRY_VERIFY(desk.dialog());
        desk.dialog()
            ->findChild<QPlainTextEdit*>(QStringLiteral("text"))
            ->setPlainText(QStringLiteral("Send the quote"));
        desk.dialog()->findChild<QLineEdit*>(QStringLiteral("correctPromisee"))->setText(QStringLiteral("Anna Kell"));
        desk.dialog()->findChild<QAbstractButton*>(QStringLiteral("ok"))->click();
        QTRY_COMPARE(desk.row(1).what, QStringLiteral("Send the quote"));
        QTRY_COMPARE(desk.row(1).promisee, QStringLiteral("Anna Kell"));
        QTRY_VERIFY(!desk.dialog());
        desk.comeBack();
        QTest::keyClick(&desk.list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.row(1).what, QStringLiteral("Send the qoute"));
        QTRY_COMPARE(desk.row(1).promisee, QStringLiteral("Anna Keller"));
    }

    void verdictsAreBroughtInFromAFile() {
        WiredWindow desk;
        const PromiseId id = desk.open.promise(desk.mara, QStringLiteral("Send the quote"), monday + 3h);
        desk.open.record(id, Kept{}, desk.mara);
        const QString path = desk.open.folder.filePath(QStringLiteral("said.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("id,verdict,words\n1,no,It was the wrong one\n7,yes,\n");
        file.close();
        desk.openSettings();
        QTRY_VERIFY(desk.named<QAbstractButton>("importPromises").isEnabled());
        desk.named<QAbstractButton>("importPromises").click();
        QTRY_VERIFY(desk.dialog());
        desk.named<QComboBox>("importWhat").setCurrentIndex(1);
        desk.named<QLineEdit>("importFile").setText(path);
        desk.named<QAbstractButton>("startImport").click();
        QTRY_COMPARE(textOf(desk, "importTitle"), QStringLiteral("The file is in the book."));
        QVERIFY2(textOf(desk, "importRest").contains(QStringLiteral("Added: 1.")),
                 qPrintable(textOf(desk, "importRest")));
        QCOMPARE(desk.named<QAbstractButton>("closeImport").accessibleName(), QStringLiteral("Close"));
        const History history = desk.open.run(
            [id](storage::Database& database, services::Changes&) { return services::historyOf(database, id); });
        QCOMPARE(history.events().back().as<Verdict>()->words, QStringLiteral("It was the wrong one"));
        QCOMPARE(history.events().back().actor, std::optional(desk.mara));
        desk.dialog()->reject();
    }

    void keptEarlierTakesAMoment() {
        WiredWindow desk;
        desk.open.promise(desk.mara, QStringLiteral("Send the quote"), monday + 1h);
        desk.open.now = monday + 90min;
        QVERIFY(goTo(desk, 1));
        QTest::keyClick(&desk.list(), Qt::Key_K, Qt::ShiftModifier);
        QTRY_VERIFY(desk.dialog());
        auto* when = desk.dialog()->findChild<QWidget*>(QStringLiteral("keptAt"));
        when->findChild<QDateTimeEdit*>()->setDateTime(QDateTime({2026, 11, 23}, {11, 30}, Qt::UTC));
        desk.dialog()->findChild<QAbstractButton*>(QStringLiteral("ok"))->click();
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Kept);
    }
};

QTEST_MAIN(TestWindowAnswers)
#include "test_window_answers.moc"
