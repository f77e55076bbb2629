#include "storage/database.h"
#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/pages/promise_list_page.h"
#include "ui/pages/promised_to_me_page.h"
#include "ui/widgets/promise_details.h"

#include <QAbstractButton>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <array>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;

namespace {

using tests::WiredWindow;
constexpr Moment monday = tests::windowMonday;

constexpr std::array everyPage = {ui::PageId::MyPromises, ui::PageId::PromisedToMe, ui::PageId::TeamBoard,
                                  ui::PageId::Charts,     ui::PageId::Customers,    ui::PageId::Standards,
                                  ui::PageId::Reports,    ui::PageId::Series,       ui::PageId::Settings,
                                  ui::PageId::Person,     ui::PageId::PromiseList};

/// Tariq's promise to Mara, due in an hour.
PromiseId oweMara(WiredWindow& desk) {
    return desk.open.make({.what = QStringLiteral("The offer"),
                           .promiser = desk.tariq,
                           .department = {},
                           .contact = {},
                           .colleague = desk.mara,
                           .channel = {},
                           .service = {},
                           .due = Deadline{monday + 1h}});
}

} // namespace

class TestWindow : public QObject {
    Q_OBJECT

private slots:
    void aPromiseIsTypedUnderstoodAndKeptFromTheKeyboard() {
        WiredWindow desk;
        QTRY_VERIFY(desk.desk != nullptr);
        QTest::keyClicks(&desk.entry(), QStringLiteral("Call Anna Keller back tomorrow 15:00 #phone"));
        QTRY_VERIFY(desk.window.quickEntry().findChildren<ui::ChipButton*>().size() >= 3);
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(desk.has(1));
        QTRY_COMPARE(desk.page().model().openCount(), 1);
        const PromiseRow made = desk.row(1);
        QCOMPARE(made.promisee, QStringLiteral("Anna Keller"));
        QCOMPARE(made.channel, QStringLiteral("phone"));
        QCOMPARE(made.due.at, monday + 28h);
        QCOMPARE(desk.entry().text(), QString());

        desk.list().setFocus();
        QTRY_VERIFY(desk.page().actions().action(ui::PromiseAct::Keep).isEnabled());
        desk.key(Qt::Key_K);
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Kept);
        QTRY_COMPARE(desk.page().model().openCount(), 0);
        QTest::keyClick(&desk.list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Open);
        QTRY_COMPARE(desk.page().model().openCount(), 1);
    }

    void aMissAsksForOwningUpAndCanBeOwnedUp() {
        WiredWindow desk;
        desk.open.promise(desk.mara, QStringLiteral("Send the corrected invoice"), monday + 1h);
        desk.open.now = monday + 2h;
        QTRY_COMPARE(desk.page().model().overdueCount(), 1);
        QCOMPARE(desk.page().model().openCount(), 0);
        desk.list().setFocus();
        QTRY_VERIFY(desk.page().actions().action(ui::PromiseAct::Keep).isEnabled());
        desk.key(Qt::Key_K);
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Late);
        QTRY_VERIFY(desk.window.messages().findChild<QPushButton*>()->text().contains(QStringLiteral("Own up")));
        QTest::mouseClick(desk.window.messages().findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_VERIFY(desk.dialog());
        desk.dialog()->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("The invoice was late, sorry."));
        desk.dialog()->accept();
        QTRY_VERIFY(!desk.row(1).owesOwnUp);
    }

    void whatCannotBeWrittenDownLeavesTheWordsInTheLine() {
        WiredWindow desk;
        QTRY_VERIFY(desk.desk != nullptr);
        desk.promise("Call Mara Lind back tomorrow"); // who promises it herself
        QTRY_VERIFY(desk.window.messages().isShowing());
        QVERIFY(!desk.entry().text().isEmpty());
        QVERIFY(!desk.has(1));
    }

    void aSearchFindsNotesAndEscapeGoesBack() {
        WiredWindow desk;
        const PromiseId id = desk.open.promise(desk.tariq, QStringLiteral("Bring the spare part"), monday + 5h);
        desk.open.record(id, Note{QStringLiteral("lies in Düsseldorf")}, desk.tariq);
        desk.window.topBar().focusSearch();
        auto* search = desk.window.findChild<QLineEdit*>(QStringLiteral("search"));
        QTest::keyClicks(search, QStringLiteral("dusseld"));
        auto* found = &tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
        QTRY_COMPARE(found->model().promiseCount(), 1);
        QCOMPARE(desk.window.currentPage(), ui::PageId::PromiseList);
        auto* title = found->details().findChild<QLabel*>(QStringLiteral("promiseTitle"));
        QTRY_COMPARE(title->text(), QStringLiteral("Bring the spare part"));
        QTest::keyClicks(search, QStringLiteral("qqq"));
        QTRY_COMPARE(found->model().promiseCount(), 0);
        QTRY_VERIFY(!found->actions().action(ui::PromiseAct::Keep).isEnabled()); // nothing is left that it could keep
        QCOMPARE(title->text(), QStringLiteral("Nothing selected"));
        search->clear();
        QTRY_COMPARE(desk.window.currentPage(), ui::PageId::MyPromises);
    }

    void everyPageIsReachedByItsShortcutAndHasAName() {
        WiredWindow desk;
        int pages = 0;
        for (const auto& [key, page] :
             {std::pair(Qt::Key_1, ui::PageId::MyPromises), std::pair(Qt::Key_2, ui::PageId::PromisedToMe),
              std::pair(Qt::Key_3, ui::PageId::TeamBoard), std::pair(Qt::Key_4, ui::PageId::Charts),
              std::pair(Qt::Key_5, ui::PageId::Customers), std::pair(Qt::Key_6, ui::PageId::Standards),
              std::pair(Qt::Key_7, ui::PageId::Reports), std::pair(Qt::Key_8, ui::PageId::Series),
              std::pair(Qt::Key_Comma, ui::PageId::Settings)}) {
            QTest::keyClick(&desk.window, key, Qt::ControlModifier);
            QTRY_COMPARE(desk.window.currentPage(), page);
            ++pages;
        }
        QCOMPARE(pages, 9);
    }

    void aPageIsMadeWhenItIsFirstNeeded_data() { tests::addRowsOfPages(); }
    void aPageIsMadeWhenItIsFirstNeeded() {
        QFETCH(ui::PageId, id);
        WiredWindow desk;
        const QString name = QLatin1String(QTest::currentDataTag());
        const auto made = [&] { return desk.window.findChildren<QWidget*>(name).size(); };
        QCOMPARE(made(), id == ui::PageId::MyPromises ? 1 : 0);
        desk.window.enterPage(id);
        QCOMPARE(made(), 1);
        desk.window.enterPage(ui::PageId::MyPromises);
        desk.window.enterPage(id);
        QCOMPARE(made(), 1);
        QCOMPARE(&desk.window.page(id), &desk.named(qPrintable(name)));
    }

    void aPageThatIsMadeLateKnowsWhoSitsThere() {
        WiredWindow desk;
        oweMara(desk);
        auto& owed = tests::pageOf<ui::PromisedToMePage>(desk.window, ui::PageId::PromisedToMe);
        QTRY_COMPARE(owed.model().promiseCount(), 1);
    }

    void whatColleaguesOweIsCountedBeforeItsPageWasSeen() {
        WiredWindow desk;
        const QWidget& place =
            desk.named(qPrintable(QStringLiteral("navigation%1").arg(int(ui::PageId::PromisedToMe))));
        const PromiseId owed = oweMara(desk);
        desk.open.now = monday + 1h + 1s;
        desk.open.record(owed, Note{QStringLiteral("still at it")}, desk.tariq);
        QTRY_COMPARE(place.accessibleName(), QStringLiteral("Promised to me, 1 late"));
        desk.open.record(owed, Kept{}, desk.tariq);
        QTRY_COMPARE(place.accessibleName(), QStringLiteral("Promised to me"));
        QVERIFY(!desk.window.findChild<ui::PromisedToMePage*>());
    }

    void everyInteractiveWidgetHasANameForItsUserAndForTests() {
        WiredWindow desk;
        for (const ui::PageId page : everyPage)
            desk.window.page(page);
        for (QWidget* widget : desk.window.findChildren<QWidget*>()) {
            const bool interactive = widget->focusPolicy() != Qt::NoFocus && !widget->objectName().startsWith("qt_");
            const bool viewport = widget->parent() && widget->parent()->inherits("QAbstractScrollArea");
            if (!interactive || viewport || widget->inherits("QAbstractScrollArea"))
                continue;
            QVERIFY2(!widget->objectName().isEmpty(),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + QStringLiteral(" in ") +
                                (widget->parent() ? widget->parent()->objectName() : QString())));
        }
    }

    void theBoardTheChartsAndTheListOpenTheSamePromises() {
        WiredWindow desk;
        desk.open.promise(desk.tariq, QStringLiteral("Bring the spare part"), monday + 5h);
        PromiseQuery query;
        query.holder = desk.tariq;
        desk.window.showPage(ui::PageId::TeamBoard);
        desk.named("boardByDepartment").setFocus();
        QMetaObject::invokeMethod(desk.window.findChild<QWidget*>(QStringLiteral("teamBoardPage")), "promisesWanted",
                                  Q_ARG(kept::domain::PromiseQuery, query), Q_ARG(QString, QStringLiteral("Tariq")));
        auto* found = &tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
        QTRY_COMPARE(found->model().promiseCount(), 1);
        QTRY_VERIFY(found->isAncestorOf(QApplication::focusWidget()));
        emit found->backWanted();
        QCOMPARE(desk.window.currentPage(), ui::PageId::TeamBoard);
        QCOMPARE(desk.focused(), QStringLiteral("boardByDepartment")); // what led there
    }

    void aChangeByAnotherProgramShowsByItself() {
        WiredWindow desk;
        QTRY_VERIFY(desk.page().isVisible());
        services::Book other([&desk] { return desk.open.now; });
        other.open(desk.open.book.path()).waitForFinished();
        services::NewPromise promise;
        promise.what = QStringLiteral("Made elsewhere");
        promise.promiser = desk.mara;
        promise.contact = QStringLiteral("Hotel Adler");
        promise.due = {monday + 4h, false};
        other
            .save([promise, mara = desk.mara](storage::Database& database, services::Changes& changes) {
                return services::Ledger(database, {mara, monday}, changes).make(promise);
            })
            .waitForFinished();
        QTRY_COMPARE(desk.page().model().openCount(), 1);
    }

    void theBadgeCountsOnesOwnPromisesWhosesoeverPageIsShown() {
        WiredWindow desk;
        desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 26h);
        desk.open.promise(desk.tariq, QStringLiteral("Engineer on site"), monday + 1h);
        desk.open.promise(desk.tariq, QStringLiteral("Bring the part"), monday + 2h);
        const auto* badge = desk.window.findChild<QAbstractButton*>(
            QStringLiteral("navigation%1").arg(static_cast<int>(ui::PageId::MyPromises)));
        QTRY_COMPARE(badge->accessibleName(), QStringLiteral("My promises, 1 waiting"));
        emit desk.window.topBar().whoseChosen(QString::number(desk.tariq.value()));
        QTRY_COMPARE(desk.page().model().openCount(), 2);
        QCOMPARE(badge->accessibleName(), QStringLiteral("My promises, 1 waiting"));
        desk.open.promise(desk.mara, QStringLiteral("Call"), monday + 27h);
        QTRY_COMPARE(badge->accessibleName(), QStringLiteral("My promises, 2 waiting"));
    }

    void whereNobodyIsNamedThePageSaysSo() {
        WiredWindow desk(QStringLiteral("Somebody else"));
        const auto* sentence = desk.page().findChild<QLabel*>(QStringLiteral("emptySentence"));
        QCOMPARE(sentence->text(), QStringLiteral("Nobody is named as you yet."));
        QVERIFY(sentence->isVisible());
        desk.open.promise(desk.tariq, QStringLiteral("Engineer on site"), monday + 1h);
        QCoreApplication::processEvents();
        QCOMPARE(sentence->text(), QStringLiteral("Nobody is named as you yet."));
    }
};

QTEST_MAIN(TestWindow)
#include "test_window.moc"
