#include "services/book.h"
#include "services/calendar_file.h"
#include "startup/calendar_desk.h"
#include "tests/support/wired_window.h"
#include "ui/widgets/appearance.h"
#include "ui/widgets/elided_label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QUrl>

using namespace kept;
using namespace kept::domain;
using namespace std::chrono_literals;
using tests::press;
using tests::WiredWindow;
using ui::PageId;
using ui::PromiseAct;

namespace {

constexpr Moment monday = tests::windowMonday;

QString contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).remove(QStringLiteral("\r\n "))
                                          : QStringLiteral("no file");
}

/// The window with the settings of the calendar in front.
struct CalendarStage : WiredWindow {
    QString file = open.folder.filePath(QStringLiteral("mara.ics"));

    CalendarStage() { openSettings(); }
    services::CalendarFile kept() { return services::calendarFileOf(preferences, open.book.path(), mara); }
    void switchOn(const QString& path) {
        services::setCalendarFileOf(preferences, open.book.path(), mara, {true, path, false});
        questions.toSave = path;
        named<QPushButton>("chooseCalendarFile").click();
    }
    QString happened() { return named<QLabel>("messageHappened").text(); }
    bool isSaying() { return window.messages().isShowing(); }
    bool isSettled() { return desk->findChild<startup::CalendarDesk*>()->isSettled(); }
};

} // namespace

/// The file in which other calendars find one's promises, and single promises as files.
class TestCalendarFile : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        m_appearance = std::make_unique<ui::Appearance>(*qApp);
        m_appearance->apply(render::Theme::Light);
        qputenv("HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
    }

    void switchingItOnWritesOpenPromisesIntoTheDocuments() {
        CalendarStage desk;
        desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        desk.open.promise(desk.tariq, QStringLiteral("Pack the parts"), monday + 5h);
        auto& on = desk.named<QCheckBox>("calendarOn");
        QTRY_VERIFY(on.isEnabled());
        QVERIFY(!on.isChecked());
        QVERIFY(!desk.named("calendarAddress").isVisibleTo(&desk.window));
        on.click();
        const QString path = m_home.filePath(QStringLiteral("Documents/Kept – Mara Lind.ics"));
        QCOMPARE(desk.kept(), (services::CalendarFile{true, path, false}));
        QTRY_VERIFY(contentOf(path).contains("SUMMARY:Send the invoice"));
        QVERIFY(!contentOf(path).contains("Pack the parts"));
        QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(desk.named<ui::ElidedLabel>("calendarPath").fullText(), path);
        desk.named<QPushButton>("copyCalendarAddress").click();
        const QString address = QGuiApplication::clipboard()->text();
        QCOMPARE(address, QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded()));
        QVERIFY(address.startsWith("file:///") && address.endsWith("Kept%20%E2%80%93%20Mara%20Lind.ics"));
        on.click();
        QVERIFY(!desk.kept().on);
        QVERIFY(QFile::exists(path));
    }

    void itFollowsEveryChangeThatConcernsThePerson() {
        CalendarStage desk;
        const PromiseId first = desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        desk.switchOn(desk.file);
        QTRY_VERIFY(contentOf(desk.file).contains("SUMMARY:Send the invoice"));
        desk.open.promise(desk.mara, QStringLiteral("Call Anna"), monday + 6h);
        QTRY_VERIFY(contentOf(desk.file).contains("SUMMARY:Call Anna"));
        desk.open.record(first, Kept{}, desk.mara);
        QTRY_VERIFY(!contentOf(desk.file).contains("Send the invoice"));
        desk.open.record(PromiseId(2), FollowUpSet{monday + 7h, {}}, desk.mara);
        QTRY_VERIFY(contentOf(desk.file).contains("TRIGGER;VALUE=DATE-TIME:20261123T170000Z"));
        desk.named<QRadioButton>("calendarTasks").click();
        QTRY_VERIFY(contentOf(desk.file).contains("BEGIN:VTODO"));
        QVERIFY(desk.kept().asTasks);
    }

    void whatDoesNotConcernThePersonLeavesItAlone() {
        CalendarStage desk;
        desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        desk.switchOn(desk.file);
        QTRY_VERIFY(contentOf(desk.file).contains("SUMMARY:Send the invoice"));
        QTRY_VERIFY(desk.isSettled());
        services::Changes another; // as somebody at another desk makes them
        another.promises = {PromiseId(1)};
        another.concerned = {desk.tariq};
        emit desk.open.book.changed(another);
        QVERIFY(desk.isSettled());
        another.concerned = {desk.mara};
        emit desk.open.book.changed(another);
        QVERIFY(!desk.isSettled());
        desk.open.promise(desk.mara, QStringLiteral("Call Anna"), monday + 6h);
        QTRY_VERIFY(contentOf(desk.file).contains("SUMMARY:Call Anna"));
    }

    void manyChangesAtOnceEndInTheLast() {
        CalendarStage desk;
        desk.switchOn(desk.file);
        for (int i = 1; i <= 40; ++i)
            desk.open.promise(desk.mara, QStringLiteral("Promise %1.").arg(i), monday + 5h);
        QTRY_VERIFY(contentOf(desk.file).contains("SUMMARY:Promise 40."));
        QCOMPARE(contentOf(desk.file).count("BEGIN:VEVENT"), 40);
    }

    void whatTurnsOverdueSaysSoWithoutAnybodysDoing() {
        CalendarStage desk;
        desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        desk.switchOn(desk.file);
        QTRY_VERIFY(contentOf(desk.file).contains("SUMMARY:Send the invoice"));
        desk.open.now = monday + 5h;
        emit qGuiApp->applicationStateChanged(Qt::ApplicationActive); // as after the computer slept
        desk.open.run([](storage::Database&, services::Changes&) {});
        QVERIFY(!contentOf(desk.file).contains("Overdue"));
        desk.open.now = monday + 5h + 1ms;
        emit qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QTRY_VERIFY(contentOf(desk.file).contains("SUMMARY:Overdue: Send the invoice"));
    }

    void aFailureIsToldOnceUntilItIsWrittenAgain() {
        CalendarStage desk;
        const QString folder = desk.open.folder.filePath(QStringLiteral("share"));
        QVERIFY(QDir().mkdir(folder));
        const QString file = folder + QStringLiteral("/mara.ics");
        desk.switchOn(file);
        QTRY_VERIFY(QFile::exists(file));
        QVERIFY(QDir(folder).removeRecursively());
        desk.open.promise(desk.mara, QStringLiteral("Send the invoice"), monday + 5h);
        QTRY_VERIFY(desk.isSaying());
        QVERIFY2(desk.happened().startsWith("The calendar file is not up to date. “"), qPrintable(desk.happened()));
        desk.window.messages().dismiss();
        for (int i = 0; i < 3; ++i)
            desk.open.promise(desk.mara, QStringLiteral("Another %1").arg(i), monday + 5h);
        QTRY_COMPARE(desk.page().model().openCount(), 4);
        QTRY_VERIFY(desk.isSettled());
        QVERIFY(!desk.isSaying());
        QVERIFY(QDir().mkdir(folder));
        desk.open.promise(desk.mara, QStringLiteral("The last"), monday + 5h);
        QTRY_COMPARE(contentOf(file).count("BEGIN:VEVENT"), 5);
        QVERIFY(!desk.isSaying());
        QVERIFY(QDir(folder).removeRecursively());
        desk.open.promise(desk.mara, QStringLiteral("One more"), monday + 5h);
        QTRY_VERIFY(desk.isSaying());
    }

    void aBookIsNeverReplaced() {
        CalendarStage desk;
        const QString disguised = desk.open.folder.filePath(QStringLiteral("book.ics"));
        QVERIFY(QFile::copy(desk.open.book.path(), disguised));
        const qint64 size = QFileInfo(disguised).size();
        desk.switchOn(disguised);
        QTRY_VERIFY(desk.isSaying());
        QVERIFY2(desk.happened().contains("is a database"), qPrintable(desk.happened()));
        QCOMPARE(QFileInfo(disguised).size(), size);
    }

    void twoPeopleHaveTwoFiles() {
        CalendarStage desk;
        services::setCalendarFileOf(desk.preferences, desk.open.book.path(), desk.tariq, {true, desk.file, false});
        QTRY_VERIFY(desk.named("calendarOn").isEnabled());
        desk.questions.toSave = desk.file;
        desk.named<QPushButton>("chooseCalendarFile").click();
        QVERIFY2(desk.happened().contains("another person or book"), qPrintable(desk.happened()));
        QVERIFY(!desk.kept().on);
        QVERIFY(!QFile::exists(desk.file));
    }

    void anotherProgramsFileIsAskedAbout() {
        CalendarStage desk;
        QTRY_VERIFY(desk.named("calendarOn").isEnabled());
        const QString usual = m_home.filePath(QStringLiteral("Documents/Kept – Mara Lind.ics"));
        QDir().mkpath(QFileInfo(usual).absolutePath());
        QFile foreign(usual);
        QVERIFY(foreign.open(QIODevice::WriteOnly | QIODevice::Truncate) && foreign.write("my notes") > 0);
        foreign.close();
        desk.named<QCheckBox>("calendarOn").click(); // asks where it goes, and they change their mind
        QCOMPARE(desk.questions.proposals.size(), 1);
        QVERIFY(!desk.kept().on);
        QVERIFY(!desk.named<QCheckBox>("calendarOn").isChecked());
        QCOMPARE(contentOf(usual), QStringLiteral("my notes"));
        QVERIFY(QFile::remove(usual));
    }

    void onePromiseIsSavedUnderItsWords_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("name");
        QTest::newRow("words") << "Send the invoice"
                               << "Send the invoice.ics";
        QTest::newRow("a path") << "../../etc/passwd: mine?"
                                << "_.._etc_passwd_ mine_.ics";
        QTest::newRow("lines") << "one\ntwo"
                               << "one two.ics";
        QTest::newRow("long") << QString(3000, 'x') << QString(60, 'x') + ".ics";
    }
    void onePromiseIsSavedUnderItsWords() {
        QFETCH(QString, what);
        QFETCH(QString, name);
        WiredWindow desk;
        (void)desk.selectedPromise(what);
        desk.questions.toSave = desk.open.folder.filePath(QStringLiteral("one.ics"));
        press(Qt::Key_I);
        QTRY_VERIFY(QFile::exists(desk.questions.toSave));
        QCOMPARE(QFileInfo(desk.questions.proposals.value(0)).fileName(), name);
        const QString saved = contentOf(desk.questions.toSave);
        QCOMPARE(saved.count("BEGIN:VEVENT"), 1);
        QCOMPARE(saved.count("BEGIN:VALARM"), 2);
        QVERIFY(!saved.contains("X-WR-CALNAME"));
        QTRY_VERIFY(desk.window.messages().isShowing());
    }

    void savingIsLeftAloneWhereThePersonChangesTheirMind() {
        WiredWindow desk;
        (void)desk.selectedPromise();
        press(Qt::Key_I);
        QTRY_COMPARE(desk.questions.proposals.size(), 1);
        QVERIFY(!desk.window.messages().isShowing());
    }

    void itCanBeSavedFromABookThatCanOnlyBeRead() {
        WiredWindow desk;
        (void)desk.selectedPromise();
        desk.page().setReadOnly(true);
        const auto& actions = desk.page().actions();
        QVERIFY(!actions.action(PromiseAct::Keep).isEnabled());
        QVERIFY(actions.action(PromiseAct::SaveCalendar).isEnabled());
    }

    void whereItCanNotBeSavedTheBarSaysWhy() {
        WiredWindow desk;
        (void)desk.selectedPromise();
        desk.questions.toSave = desk.open.folder.filePath(QStringLiteral("none/one.ics"));
        press(Qt::Key_I);
        QTRY_VERIFY(desk.window.messages().isShowing());
        QVERIFY(desk.named<QLabel>("messageHappened").text().contains("was not written"));
    }

private:
    QTemporaryDir m_home;
    std::unique_ptr<ui::Appearance> m_appearance;
};

QTEST_MAIN(TestCalendarFile)
#include "test_calendar_file.moc"
