#include "services/saved_views.h"
#include "storage/database.h"
#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/main_window/view_list.h"
#include "ui/pages/promise_list_page.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/command_delegate.h"
#include "ui/widgets/promise_details.h"
#include "ui/widgets/promise_list_view.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QTest>

#include <algorithm>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::press;
using tests::WiredWindow;
using ui::PageId;

namespace {

constexpr Moment monday = tests::windowMonday;

QString message(WiredWindow& desk) {
    return desk.window.messages().isShowing() ? desk.named<QLabel>("messageHappened").text() : QString();
}

QString searched(WiredWindow& desk) {
    return desk.named<QLineEdit>("search").text();
}

/// Tariq's promise, found from the first page; the focus is still in the search.
ui::PromiseListPage& find(WiredWindow& desk) {
    desk.open.promise(desk.tariq, QStringLiteral("Bring the spare part"), monday + 5h);
    desk.list().setFocus();
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("spare"));
    return tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
}

/// What the palette offers: words and shortcuts.
QHash<QString, QString> commands(WiredWindow& desk) {
    press(Qt::Key_K, Qt::ControlModifier);
    const QAbstractItemModel& offered = *desk.named<QListView>("commandList").model();
    QHash<QString, QString> words;
    for (int row = 0; row < offered.rowCount(); ++row)
        words.insert(offered.index(row, 0).data().toString(),
                     offered.index(row, 0).data(ui::CommandDelegate::shortcutRole).toString());
    return words;
}

void choose(WiredWindow& desk, const char* words) {
    press(Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QLatin1String(words));
    QTRY_VERIFY(desk.named<QListView>("commandList").currentIndex().isValid());
    press(Qt::Key_Return);
}

} // namespace

class TestWindowCommands : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        m_appearance->apply(render::Theme::Light);
    }

    void theSearchLeadsIntoWhatItFound_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Down") << Qt::Key_Down;
        QTest::newRow("Enter") << Qt::Key_Return;
    }
    void theSearchLeadsIntoWhatItFound() {
        QFETCH(Qt::Key, key);
        WiredWindow desk;
        ui::PromiseListPage& found = find(desk);
        press(key); // before the answer is there, as quick fingers are
        QTRY_COMPARE(found.model().promiseCount(), 1);
        auto* list = found.findChild<ui::PromiseListView*>();
        QTRY_VERIFY2(list->hasFocus(), qPrintable(desk.focused()));
        QTRY_VERIFY(list->currentPromise().isValid());
        QCOMPARE(searched(desk), QStringLiteral("spare"));
        press(Qt::Key_Escape);
        QCOMPARE(desk.window.currentPage(), PageId::MyPromises);
        QCOMPARE(searched(desk), QString());
        QVERIFY2(desk.page().isAncestorOf(QApplication::focusWidget()), qPrintable(desk.focused()));
    }

    void wordsStandInTheSearchOnlyWhileTheirPageIsShown_data() {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<PageId>("page");
        QTest::newRow("the first page") << Qt::Key_1 << PageId::MyPromises;
        QTest::newRow("the board") << Qt::Key_3 << PageId::TeamBoard;
        QTest::newRow("settings") << Qt::Key_Comma << PageId::Settings;
    }
    void wordsStandInTheSearchOnlyWhileTheirPageIsShown() {
        QFETCH(Qt::Key, key);
        QFETCH(PageId, page);
        WiredWindow desk;
        ui::PromiseListPage& found = find(desk);
        QTRY_COMPARE(found.model().promiseCount(), 1);
        press(key, Qt::ControlModifier);
        QCOMPARE(desk.window.currentPage(), page);
        QCOMPARE(searched(desk), QString());
    }

    void otherPromisesThanThoseThatWereFoundForgetTheSearch() {
        WiredWindow desk;
        ui::PromiseListPage& found = find(desk);
        QTRY_COMPARE(found.model().promiseCount(), 1);
        PromiseQuery query;
        query.holder = desk.tariq;
        QMetaObject::invokeMethod(&tests::pageOf(desk.window, PageId::TeamBoard), "promisesWanted",
                                  Q_ARG(kept::domain::PromiseQuery, query), Q_ARG(QString, QStringLiteral("Tariq")));
        QCOMPARE(desk.window.currentPage(), PageId::PromiseList);
        QCOMPARE(searched(desk), QString());
    }

    void whoseverPromisesAreChosenAreShownAndStayNamed() {
        WiredWindow desk;
        find(desk);
        emit desk.window.topBar().whoseChosen(QString::number(desk.mara.value()));
        QCOMPARE(desk.window.currentPage(), PageId::MyPromises);
        emit desk.window.topBar().whoseChosen(QString::number(desk.tariq.value()));
        desk.open.person(QStringLiteral("Nina New"), QStringLiteral("Service")); // the choices are made anew
        auto& whose = desk.named<QAbstractButton>("whose");
        QTRY_COMPARE(whose.accessibleName(), QStringLiteral("Whose promises: Tariq Aziz"));
    }

    void aKeyThatDoesNotApplySaysWhy_data() {
        QTest::addColumn<bool>("closed");
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("why");
        QTest::newRow("keep a kept one") << true << Qt::Key_K
                                         << QStringLiteral(
                                                "This promise is closed already (kept). Shift+R reopens it.");
        QTest::newRow("renegotiate a kept one")
            << true << Qt::Key_R << QStringLiteral("This promise is closed already (kept). Shift+R reopens it.");
        QTest::newRow("snooze a kept one")
            << true << Qt::Key_S << QStringLiteral("No reminder is left to snooze: this promise is closed (kept).");
        QTest::newRow("own up to a kept one")
            << true << Qt::Key_O << QStringLiteral("There is nothing to own up to: this promise is kept.");
        QTest::newRow("own up to an open one")
            << false << Qt::Key_O << QStringLiteral("There is nothing to own up to: this promise is open.");
        QTest::newRow("a verdict on an open one")
            << false << Qt::Key_V << QStringLiteral("The verdict comes once this promise is closed.");
    }
    void aKeyThatDoesNotApplySaysWhy() {
        QFETCH(bool, closed);
        QFETCH(Qt::Key, key);
        WiredWindow desk;
        desk.selectedPromise();
        if (closed) {
            press(Qt::Key_K);
            QTRY_VERIFY(!desk.page().actions().action(ui::PromiseAct::Keep).isEnabled());
        }
        press(key);
        QTEST(message(desk), "why");
        QVERIFY(!desk.dialog());
    }

    void aKeyOnAVoidPromiseSaysWhy() {
        WiredWindow desk;
        const PromiseId id = desk.selectedPromise();
        desk.open.record(id, Voided{QStringLiteral("typed twice")}, desk.mara);
        PromiseQuery all;
        all.holder = desk.mara;
        QMetaObject::invokeMethod(&tests::pageOf(desk.window, PageId::TeamBoard), "promisesWanted",
                                  Q_ARG(kept::domain::PromiseQuery, all), Q_ARG(QString, QStringLiteral("Mara")));
        auto& found = tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
        auto* list = found.findChild<ui::PromiseListView*>();
        QTRY_COMPARE(list->currentPromise(), id);
        QTRY_VERIFY(list->hasFocus());
        QTRY_COMPARE(found.details().findChild<QLabel*>(QStringLiteral("promiseTitle"))->text(),
                     QStringLiteral("Send the invoice"));
        press(Qt::Key_R);
        QCOMPARE(message(desk), QStringLiteral("This promise is void: nothing can follow."));
    }

    void thePaletteOffersWhatCanBeDoneWithTheSelectedPromise() {
        WiredWindow desk;
        desk.selectedPromise();
        const QHash<QString, QString> offered = commands(desk);
        QCOMPARE(offered.value(QStringLiteral("Keep the promise")), QStringLiteral("K"));
        QCOMPARE(offered.value(QStringLiteral("Renegotiate the promise")), QStringLiteral("R"));
        QCOMPARE(offered.value(QStringLiteral("Snooze the reminder")), QStringLiteral("S"));
        QCOMPARE(offered.value(QStringLiteral("Break the promise")), QStringLiteral("B"));
        QCOMPARE(offered.value(QStringLiteral("Add a note")), QStringLiteral("N"));
        QVERIFY(!offered.contains(QStringLiteral("Own up to the miss"))); // there is none
        QCOMPARE(offered.value(QStringLiteral("Export the report as PDF")), QStringLiteral("Ctrl+E"));
        QCOMPARE(offered.value(QStringLiteral("Back up now")), QStringLiteral("Ctrl+B"));
        QCOMPARE(offered.value(QStringLiteral("Check the book")), QStringLiteral("Ctrl+Shift+B"));
        QCOMPARE(offered.value(QStringLiteral("Choose whose promises to see")), QStringLiteral("Ctrl+P"));
        QCOMPARE(desk.named<QListView>("commandList").model()->rowCount(), offered.size()); // each once
        press(Qt::Key_Escape);
        QVERIFY(desk.list().hasFocus());
    }

    void thePaletteOffersNothingOfPagesOutOfSight() {
        WiredWindow desk;
        desk.selectedPromise();
        press(Qt::Key_7, Qt::ControlModifier);
        QTRY_VERIFY(desk.named("monthChooser").isVisible());
        QVERIFY(!commands(desk).contains(QStringLiteral("Keep the promise")));
    }

    void thePaletteOffersWhatTheButtonsOfAPageDo_data() {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("customers") << PageId::Customers
                                   << QStringList{"Add a customer", "Change the customer", "Forget the customer",
                                                  "Bring in customers from a vCard file",
                                                  "Save the customers as a vCard file"};
        QTest::newRow("settings") << PageId::Settings
                                  << QStringList{"Open another book", "Import promises from a file"};
        QTest::newRow("reports") << PageId::Reports
                                 << QStringList{"Save this summary as HTML", "Save this summary as CSV"};
    }
    void thePaletteOffersWhatTheButtonsOfAPageDo() {
        QFETCH(PageId, page);
        QFETCH(QStringList, words);
        WiredWindow desk;
        desk.selectedPromise();
        press(Qt::Key_K);
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Kept);
        QListWidget& subjects = desk.openSettings();
        subjects.setCurrentRow(subjects.count() - 1); // the book's, where that page comes next
        desk.window.enterPage(page);
        const auto isOffered = [&] {
            const QHash<QString, QString> offered = commands(desk);
            press(Qt::Key_Escape);
            return std::ranges::all_of(words, [&](const QString& each) { return offered.contains(each); });
        };
        QTRY_VERIFY(isOffered());
    }

    void aButtonIsPressedFromThePalette() {
        WiredWindow desk;
        desk.window.enterPage(PageId::Customers);
        QTRY_VERIFY(desk.named<QAbstractButton>("addCustomer").isEnabled());
        QVERIFY(!desk.named<QAbstractButton>("addCustomer").toolTip().isEmpty());
        choose(desk, "add a customer");
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->objectName(), QStringLiteral("editCustomerDialog"));
        desk.dialog()->reject();
    }

    void aSavedViewIsShownFromThePalette() {
        WiredWindow desk;
        desk.selectedPromise();
        desk.open.run([&](storage::Database& database, services::Changes& changes) {
            services::saveView(database, {desk.mara, desk.open.now}, QStringLiteral("Müller & Co"), {}, false);
            changes.everything = true;
        });
        QTRY_VERIFY(desk.window.views().findChild<QAbstractButton*>());
        desk.list().setFocus();
        choose(desk, "ller & Co");
        QTRY_COMPARE(desk.window.currentPage(), PageId::PromiseList);
        QCOMPARE(tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList).accessibleName(),
                 QStringLiteral("Müller & Co"));
    }

    void aPromiseIsKeptFromThePalette() {
        WiredWindow desk;
        desk.selectedPromise();
        choose(desk, "keep the");
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Kept);
    }

    void aBackupIsMadeFromAnywhere() {
        WiredWindow desk;
        desk.selectedPromise();
        press(Qt::Key_B, Qt::ControlModifier);
        QTRY_COMPARE(message(desk), QStringLiteral("The book is backed up."));
        QCOMPARE(desk.window.currentPage(), PageId::MyPromises);
        QVERIFY(desk.list().hasFocus());
    }

    void theBookIsCheckedFromAnywhere() {
        WiredWindow desk;
        desk.selectedPromise();
        choose(desk, "check the book");
        QCOMPARE(desk.window.currentPage(), PageId::Settings);
        QTRY_VERIFY(desk.named("checkFinding").isVisible());
        QTRY_COMPARE(desk.focused(), QStringLiteral("checkBook"));
    }

    void theReportIsExportedFromAnywhere() {
        WiredWindow desk;
        desk.questions.toSave = desk.open.folder.filePath(QStringLiteral("month.pdf"));
        desk.selectedPromise();
        press(Qt::Key_K);
        QTRY_COMPARE(desk.row(1).outcome, Outcome::Kept);
        press(Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(desk.window.currentPage(), PageId::Reports);
        QTRY_VERIFY(QFile::exists(desk.questions.toSave));
        QTRY_VERIFY(message(desk).startsWith(QStringLiteral("The summary is in")));
    }

    void theLastPromiseOfAListLeavesTheFocusOnThePage() {
        WiredWindow desk;
        desk.open.promise(desk.tariq, QStringLiteral("Bring the spare part"), monday + 5h);
        PromiseQuery open;
        open.holder = desk.tariq;
        open.outcomes = {Outcome::Open};
        QMetaObject::invokeMethod(&tests::pageOf(desk.window, PageId::TeamBoard), "promisesWanted",
                                  Q_ARG(kept::domain::PromiseQuery, open), Q_ARG(QString, QStringLiteral("Tariq")));
        auto& found = tests::pageOf<ui::PromiseListPage>(desk.window, ui::PageId::PromiseList);
        QTRY_VERIFY(found.actions().action(ui::PromiseAct::Keep).isEnabled());
        QTRY_VERIFY(found.findChild<ui::PromiseListView*>()->hasFocus());
        press(Qt::Key_K);
        QTRY_COMPARE(found.model().promiseCount(), 0);
        QVERIFY2(found.isAncestorOf(QApplication::focusWidget()), qPrintable(desk.focused()));
        press(Qt::Key_Escape);
        QCOMPARE(desk.window.currentPage(), PageId::MyPromises);
    }

private:
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestWindowCommands)
#include "test_window_commands.moc"
