#include "services/contact_forgetting.h"
#include "services/contacts.h"
#include "services/people.h"
#include "services/private_notes.h"
#include "services/recognitions.h"
#include "services/standards.h"
#include "storage/database.h"
#include "tests/support/wired_window.h"
#include "ui/pages/standards_page.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;

namespace {

const QString callBack = QStringLiteral("Call back");

/// The page on the whole window, as Mara drives it.
struct Desk : tests::WiredWindow {
    void define(const QString& limit, const QString& aim = {}, const QString& name = callBack) {
        open.run([&, at = open.now](storage::Database& database, services::Changes& changes) {
            return services::defineStandard(database, {mara, at}, changes, name,
                                            {.words = QStringLiteral("Whoever calls is called back."),
                                             .limit = timeLimitFrom(limit),
                                             .aim = aim.isEmpty() ? std::nullopt : std::optional(timeLimitFrom(aim))});
        });
    }
    std::vector<services::Standard> standards() {
        return open.run([](storage::Database& database, services::Changes&) {
            return services::standards(database, Moment::max());
        });
    }
    void enterStandards(int subject = 0) {
        window.enterPage(ui::PageId::Standards);
        QTRY_VERIFY(named<QListWidget>("standardsSubjects").isVisible());
        named<QListWidget>("standardsSubjects").setCurrentRow(subject);
    }
    QTableView& table(const char* name, int rows) {
        auto& found = named<QTableView>(name);
        [&] { QTRY_COMPARE(found.model()->rowCount(), rows); }();
        found.setFocus();
        return found;
    }
    QString cell(const char* name, int row, int column) {
        return named<QTableView>(name).model()->index(row, column).data().toString();
    }
    /// A promise of Tariq's that was kept in time.
    PromiseId kept() {
        const PromiseId id = open.promise(tariq, QStringLiteral("Bring the ladder"), open.now + 1h);
        open.record(id, Kept{}, tariq);
        return id;
    }
};

} // namespace

/// Service promises, recognition and private notes on their page, by keyboard.
class TestStandardsPage : public QObject {
    Q_OBJECT

private slots:
    void theNameOfAStandardIsCutBeforeAColumnIs() {
        Desk desk;
        desk.define(QStringLiteral("8 working hours"), {},
                    QStringLiteral("Every letter that came is answered in writing"));
        desk.enterStandards();
        auto& table = desk.table("standardsTable", 1);
        desk.window.resize(900, 600);
        QTRY_COMPARE(desk.window.width(), 900);
        const auto widths = [&table] {
            int sum = 0;
            for (int column = 0; column < table.model()->columnCount(); ++column)
                sum += table.columnWidth(column); // 0 for a hidden one
            return sum;
        };
        QTRY_COMPARE(widths(), table.viewport()->width());
        for (int column = 0; column < table.model()->columnCount(); ++column)
            QVERIFY2(!table.isColumnHidden(column), qPrintable(QString::number(column)));
    }

    void theKeysOfTheSubjectThatIsShownWorkAnywhereOnThePage() {
        Desk desk;
        desk.window.show();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QTest::keyClick(&desk.window, Qt::Key_6, Qt::ControlModifier);
        auto& subjects = desk.named<QListWidget>("standardsSubjects");
        QTRY_VERIFY(subjects.isVisible() && subjects.hasFocus());
        tests::press(Qt::Key_D);
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->objectName(), QStringLiteral("defineStandardDialog"));
        desk.dialog()->reject();
        QTRY_VERIFY(!desk.dialog());
        desk.comeBack();
        desk.kept();
        subjects.setFocus();
        tests::press(Qt::Key_Down);
        QTRY_VERIFY(desk.named("recognizePersonButton").isEnabled());
        tests::press(Qt::Key_D);
        QVERIFY(!desk.dialog());
        tests::press(Qt::Key_R);
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->objectName(), QStringLiteral("recognizeDialog"));
    }

    void aStandardIsDefinedFromTheKeyboard() {
        Desk desk;
        desk.enterStandards();
        QTRY_VERIFY(desk.named<QLabel>("noStandards").isVisible());
        QTest::keyClick(&desk.named("defineStandardButton"), Qt::Key_Space);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(!desk.named<QPushButton>("ok").isEnabled());
        QTest::keyClicks(&desk.named<QLineEdit>("standardName"), callBack);
        QTest::keyClicks(&desk.named<QPlainTextEdit>("standardWords"), QStringLiteral("Whoever calls is called back."));
        desk.named<QWidget>("standardLimit").findChild<QSpinBox*>()->setValue(4);
        desk.named<QWidget>("standardAim").findChild<QSpinBox*>()->setValue(4);
        QVERIFY(!desk.named<QPushButton>("ok").isEnabled()); // the aim is not ahead of the limit
        desk.named<QWidget>("standardAim").findChild<QSpinBox*>()->setValue(2);
        QTest::keyClick(&desk.named<QLineEdit>("standardName"), Qt::Key_Return);
        QTRY_COMPARE(desk.standards().size(), std::size_t(1));
        QCOMPARE(textOf(desk.standards().front().current().terms.limit), QStringLiteral("4 working hours"));
        desk.table("standardsTable", 1);
        QCOMPARE(desk.cell("standardsTable", 0, 0), callBack);
        QCOMPARE(desk.named<QLabel>("standardWords").text(), QStringLiteral("Whoever calls is called back."));
    }

    void oneKeyAcknowledges() {
        Desk desk;
        desk.define(QStringLiteral("8 hours"));
        desk.enterStandards();
        QTableView& table = desk.table("standardsTable", 1);
        QTRY_VERIFY(desk.named<QLabel>("standardMissing").text().contains(QStringLiteral("Mara Lind")));
        QTest::keyClick(&table, Qt::Key_A);
        QTRY_VERIFY(desk.named<QLabel>("standardKnown").text().contains(QStringLiteral("Mara Lind")));
        QVERIFY(!desk.named<QLabel>("standardMissing").text().contains(QStringLiteral("Mara Lind")));
        QVERIFY(!desk.named("acknowledgeStandardButton").isEnabled());
        QVERIFY(desk.cell("standardsTable", 0, 2).contains(u'✓'));
    }

    void aNewVersionSaysWhatChangedAndIsToBeAcknowledgedAnew() {
        Desk desk;
        desk.define(QStringLiteral("8 hours"));
        desk.enterStandards();
        QTableView& table = desk.table("standardsTable", 1);
        QTest::keyClick(&table, Qt::Key_A);
        QTRY_VERIFY(desk.cell("standardsTable", 0, 2).contains(u'✓'));
        QTest::keyClick(&desk.named("changeStandard"), Qt::Key_Space);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(!desk.named<QPushButton>("ok").isEnabled()); // nothing is changed yet
        desk.named<QWidget>("standardLimit").findChild<QSpinBox*>()->setValue(6);
        QTest::mouseClick(&desk.named<QPushButton>("ok"), Qt::LeftButton);
        QTRY_VERIFY(desk.named<QLabel>("standardVersions").text().contains(QStringLiteral("Version 2")));
        QVERIFY(!desk.cell("standardsTable", 0, 2).contains(u'✓'));
    }

    void staffReadAndAcknowledgeButDoNotDefine() {
        Desk desk;
        desk.define(QStringLiteral("8 hours"));
        desk.open.run([&, at = desk.open.now](storage::Database& database, services::Changes& changes) {
            return services::addPerson(database, {{}, at}, changes, "Lea Lead", "Service", services::Role::Lead);
        });
        desk.enterStandards();
        desk.table("standardsTable", 1);
        QTRY_VERIFY(!desk.named("defineStandardButton").isEnabled());
        QVERIFY(!desk.named("changeStandard").isEnabled());
        QVERIFY(!desk.named("withdrawStandard").isEnabled());
        QVERIFY(desk.named("acknowledgeStandardButton").isEnabled());
        desk.enterStandards(2);
        QVERIFY(!desk.named("writeNoteButton").isEnabled());
    }

    void aWithdrawnStandardStaysInSight() {
        Desk desk;
        desk.define(QStringLiteral("8 hours"));
        desk.enterStandards();
        desk.table("standardsTable", 1);
        QTest::keyClick(&desk.named("withdrawStandard"), Qt::Key_Space);
        QTRY_VERIFY(desk.standards().front().withdrawnAt);
        QTRY_VERIFY(desk.cell("standardsTable", 0, 0).contains(QStringLiteral("withdrawn")));
        QVERIFY(!desk.named("acknowledgeStandardButton").isEnabled());
    }

    void whatIsWithdrawnIsWhatWasAskedFor() {
        Desk desk;
        desk.define(QStringLiteral("8 hours"));
        desk.enterStandards();
        auto& table = desk.table("standardsTable", 1);
        desk.questions.meanwhile = [&] { table.setCurrentIndex({}); };
        QTest::keyClick(&desk.named("withdrawStandard"), Qt::Key_Space);
        QTRY_VERIFY(desk.standards().front().withdrawnAt);
    }

    void quickEntryPromisesUnderAStandard() {
        Desk desk;
        desk.define(QStringLiteral("2 hours"));
        desk.type(QStringLiteral("Ring Anna #call-back"));
        QTRY_VERIFY2(desk.chip(QStringLiteral("under “Call back”")), qPrintable(desk.chips().join(u'|')));
        QVERIFY(desk.chip(QStringLiteral("due")) && !desk.chip(QStringLiteral("?")));
        QTest::keyClick(&desk.entry(), Qt::Key_Return);
        QTRY_VERIFY(desk.has(1));
        QCOMPARE(desk.row(1).due.at, desk.open.now + 2h);
        QCOMPARE(desk.row(1).service, callBack);
    }

    void aChipChoosesTheStandard() {
        Desk desk;
        desk.define(QStringLiteral("2 hours"));
        desk.type(QStringLiteral("Ring Anna on Friday"));
        QTRY_VERIFY2(desk.chip(QStringLiteral("no standard")), qPrintable(desk.chips().join(u'|')));
        QTest::mouseClick(desk.chip(QStringLiteral("no standard")), Qt::LeftButton);
        QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().front()->trigger();
        menu->close();
        QTRY_COMPARE(desk.entry().text(), QStringLiteral("Ring Anna on Friday #Call-back"));
        QTRY_VERIFY2(desk.chip(QStringLiteral("later than the standard")), qPrintable(desk.chips().join(u'|')));
    }

    void somebodyIsRecognizedFromTheKeyboard() {
        Desk desk;
        const PromiseId kept = desk.kept();
        desk.enterStandards(1);
        QTRY_VERIFY(desk.named("recognizePersonButton").isEnabled());
        QTest::keyClick(&desk.named("recognizePersonButton"), Qt::Key_Space);
        QTRY_VERIFY(desk.dialog());
        auto& promises = desk.named<QListWidget>("recognizedPromises");
        QTRY_COMPARE(promises.count(), 1);
        QTest::keyClick(&promises, Qt::Key_Space);
        QVERIFY(!desk.named<QPushButton>("ok").isEnabled());
        QTest::keyClicks(&desk.named<QPlainTextEdit>("recognizedWords"), QStringLiteral("In the rain, too"));
        QTest::mouseClick(&desk.named<QPushButton>("ok"), Qt::LeftButton);
        desk.table("recognitionsTable", 1);
        QCOMPARE(desk.cell("recognitionsTable", 0, 1), QStringLiteral("Tariq Aziz"));
        const auto found = desk.open.run([](storage::Database& database, services::Changes&) {
            return services::recognitions(database, Moment::max());
        });
        QVERIFY(found.front().promises == std::vector<PromiseId>{kept});
    }

    void aPrivateNoteIsWrittenSeenAndRemoved() {
        Desk desk;
        desk.enterStandards(2);
        QTRY_VERIFY(desk.named("writeNoteButton").isEnabled());
        QTest::keyClick(&desk.named("writeNoteButton"), Qt::Key_Space);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(desk.named<QLabel>("explanation").text().contains(QStringLiteral("other programs")));
        QTest::keyClicks(&desk.named<QPlainTextEdit>("noteText"), QStringLiteral("Talk on <b>Friday</b>"));
        QTest::mouseClick(&desk.named<QPushButton>("ok"), Qt::LeftButton);
        QTableView& table = desk.table("notesTable", 1);
        QTRY_COMPARE(desk.named<QLabel>("noteWords").text(), QStringLiteral("Talk on <b>Friday</b>"));
        desk.comeBack();
        table.setFocus();
        QTRY_VERIFY(desk.named("removeNoteButton").isEnabled());
        QTest::keyClick(&table, Qt::Key_Delete);
        QTRY_COMPARE(table.model()->rowCount(), 0);
    }

    void aPrivateNoteThatHoldsARemovedNameSaysSoToWhoWroteIt() {
        Desk desk;
        desk.open.run([&, at = desk.open.now](storage::Database& database, services::Changes& changes) {
            const services::Session mara{desk.mara, at};
            services::writePrivateNote(database, mara, changes, desk.tariq,
                                       QStringLiteral("Call Quentin Vox yourself"));
            const ContactId vox = services::addCustomer(database, mara, changes, QStringLiteral("Quentin Vox"), {});
            const services::Forgotten forgotten = services::forgetCustomer(database, mara, changes, vox);
            QCOMPARE(forgotten.traces.notes.size(), std::size_t(1));
        });
        desk.enterStandards(2);
        desk.table("notesTable", 1);
        QTRY_VERIFY(desk.named<QLabel>("noteAsked").isVisible());
        desk.open.run([&, at = desk.open.now](storage::Database& database, services::Changes& changes) {
            services::writePrivateNote(database, {desk.mara, at + 1h}, changes, desk.tariq,
                                       QStringLiteral("Well done"));
        });
        desk.table("notesTable", 2).setCurrentIndex(desk.table("notesTable", 2).model()->index(0, 0));
        QTRY_VERIFY(!desk.named<QLabel>("noteAsked").isVisible());
    }

    void aPrivateNoteOfOthersIsNotShown() {
        Desk desk;
        desk.open.run([&, at = desk.open.now](storage::Database& database, services::Changes& changes) {
            const PersonId lea =
                services::addPerson(database, {{}, at}, changes, "Lea Lead", "Service", services::Role::Lead);
            services::writePrivateNote(database, {lea, at}, changes, desk.tariq, QStringLiteral("Not for Mara"));
            services::writePrivateNote(database, {lea, at}, changes, desk.mara, QStringLiteral("For Mara"));
        });
        desk.enterStandards(2);
        desk.table("notesTable", 1);
        QCOMPARE(desk.cell("notesTable", 0, 3), QStringLiteral("For Mara"));
        QVERIFY(!desk.named("removeNoteButton").isEnabled());
    }
};

QTEST_MAIN(TestStandardsPage)
#include "test_standards_page.moc"
