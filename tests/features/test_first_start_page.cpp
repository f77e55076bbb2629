#include "domain/errors.h"
#include "services/backups.h"
#include "services/book.h"
#include "services/book_setup.h"
#include "services/people.h"
#include "services/reading.h"
#include "tests/support/fake_preferences.h"
#include "tests/support/fake_questions.h"
#include "tests/support/fake_server_access.h"
#include "ui/pages/first_start_page.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using services::Book;
using services::Preference;
using ui::FirstStartPage;

namespace {

const QByteArray header = "what,promiser,department,made_at,due_at\n";

struct Stage {
    QTemporaryDir folder;
    domain::Moment now = *domain::fromIso(QStringLiteral("2026-11-23T11:00:00Z"), QTimeZone::utc());
    test::FakePreferences preferences;
    test::FakeServerAccess servers;
    test::FakeQuestions questions;
    Book book{[this] { return now; }};
    std::unique_ptr<FirstStartPage> page;

    void open() {
        page = std::make_unique<FirstStartPage>(
            book, preferences, servers, questions, [this] { return now; }, QLocale(QLocale::English));
        page->resize(900, 600);
        page->show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    }
    [[nodiscard]] QString path(const char* name) const { return folder.filePath(QString::fromLatin1(name)); }
    QString write(const char* name, const QByteArray& content) const {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }
    template <class Widget> Widget* find(const char* name) const {
        auto* found = page->findChild<Widget*>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    void press(const char* name) const { QTest::keyClick(find<QPushButton>(name), Qt::Key_Space); }
    void type(const char* name, const QString& text) const {
        find<QLineEdit>(name)->selectAll();
        QTest::keyClicks(find<QLineEdit>(name), text);
    }
    void createBook() const {
        type("bookFile", path("team.kept"));
        type("ownerName", QStringLiteral("Mara Lind"));
        type("ownerDepartment", QStringLiteral("Service"));
        press("ok");
    }
    [[nodiscard]] qsizetype promises() {
        const auto keys = book.run([this](storage::Database& database) {
            return services::promiseKeys(database, {}, services::readingMoment(database, now));
        });
        return static_cast<qsizetype>(keys.result().size());
    }
};

} // namespace

class TestFirstStartPage : public QObject {
    Q_OBJECT

private slots:
    void aNewBookHasItsOwner();
    void theSystemsTimeZoneIsProposed();
    void whatCanNotBeIsSaidAsItIsTyped_data();
    void whatCanNotBeIsSaidAsItIsTyped();
    void aFileThatAppearedMeanwhileIsNotTouched();
    void aBookIsChosenToBeOpened();
    void theLastBookIsOfferedAgain();
    void aLastBookThatIsGoneIsNotOffered();
    void aBookOnAServerIsOfferedAgain();
    void aTeamsBookIsJoined();
    void aServerThatWantsAPasswordIsAskedForAgain();
    void aSampleIsAskedFor();
    void anImportMakesABookAndListsBadRows();
    void aMapThatIsNoneIsRefusedInWords();
    void anImportIsStoppedAndGoesOn();
    void sayWhyABookCouldNotBeOpened();
    void aDamagedBookIsReplacedByItsBackupInOneClick();
    void aBackupThatIsGoneMeanwhileIsSaidSo();
};

void TestFirstStartPage::aNewBookHasItsOwner() {
    Stage stage;
    stage.open();
    QSignalSpy created(stage.page.get(), &FirstStartPage::bookCreated);
    stage.press("newBook");
    QVERIFY(!stage.find<QPushButton>("ok")->isEnabled());
    stage.find<QComboBox>("timeZone")->setCurrentText(QStringLiteral("Europe/Berlin"));
    stage.createBook();
    QTRY_COMPARE(created.count(), 1);
    QCOMPARE(created.front().front().toString(), stage.path("team.kept"));
    const auto people = stage.book.run(services::people).result();
    QCOMPARE(people.size(), std::size_t(1));
    QCOMPARE(people.front().name, QStringLiteral("Mara Lind"));
    QCOMPARE(people.front().department, QStringLiteral("Service"));
    QCOMPARE(people.front().role, services::Role::Owner);
    QCOMPARE(stage.book.run(services::bookInfo).result().zone, QTimeZone("Europe/Berlin"));
    QCOMPARE(services::meIn(stage.preferences, stage.path("team.kept")), QStringLiteral("Mara Lind"));
}

void TestFirstStartPage::theSystemsTimeZoneIsProposed() {
    Stage stage;
    stage.open();
    stage.press("newBook");
    QCOMPARE(stage.find<QComboBox>("timeZone")->currentText(), QString::fromLatin1(QTimeZone::systemTimeZoneId()));
}

void TestFirstStartPage::whatCanNotBeIsSaidAsItIsTyped_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("remark");
    QTest::newRow("taken") << "taken.kept"
                           << "UTC"
                           << "There is a file called taken.kept already";
    QTest::newRow("no folder") << "nowhere/team.kept"
                               << "UTC"
                               << "There is no folder";
    QTest::newRow("zone") << "team.kept"
                          << "Mars/Base"
                          << "time zone is not known";
}

void TestFirstStartPage::whatCanNotBeIsSaidAsItIsTyped() {
    QFETCH(QString, file);
    QFETCH(QString, zone);
    QFETCH(QString, remark);
    Stage stage;
    stage.write("taken.kept", "something else");
    stage.open();
    stage.press("newBook");
    stage.type("ownerName", QStringLiteral("Mara Lind"));
    stage.type("bookFile", stage.folder.filePath(file));
    stage.find<QComboBox>("timeZone")->setCurrentText(zone);
    QVERIFY(!stage.find<QPushButton>("ok")->isEnabled());
    QVERIFY2(stage.find<QLabel>("remark")->text().contains(remark), qPrintable(stage.find<QLabel>("remark")->text()));
}

void TestFirstStartPage::aFileThatAppearedMeanwhileIsNotTouched() {
    Stage stage;
    stage.open();
    QSignalSpy created(stage.page.get(), &FirstStartPage::bookCreated);
    stage.press("newBook");
    stage.type("bookFile", stage.path("team.kept"));
    stage.type("ownerName", QStringLiteral("Mara Lind"));
    stage.write("team.kept", "somebody else's");
    QTest::keyClick(stage.find<QPushButton>("ok"), Qt::Key_Space);
    QTRY_VERIFY(!stage.find<QLabel>("remark")->text().isEmpty());
    QCOMPARE(created.count(), 0);
    QFile file(stage.path("team.kept"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("somebody else's"));
    QCOMPARE(stage.find<QLineEdit>("ownerName")->text(), QStringLiteral("Mara Lind"));
}

void TestFirstStartPage::aBookIsChosenToBeOpened() {
    Stage stage;
    stage.open();
    QSignalSpy wanted(stage.page.get(), &FirstStartPage::openWanted);
    stage.press("openBook"); // nothing chosen
    QCOMPARE(wanted.count(), 0);
    stage.questions.toOpen = stage.path("team.kept");
    stage.press("openBook");
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().toString(), stage.path("team.kept"));
}

void TestFirstStartPage::theLastBookIsOfferedAgain() {
    Stage stage;
    stage.preferences.values[Preference::LastBook] = stage.write("team.kept", "x");
    stage.open();
    QSignalSpy wanted(stage.page.get(), &FirstStartPage::openWanted);
    QCOMPARE(stage.find<QPushButton>("openRecent")->text(), QStringLiteral("Open team.kept again"));
    stage.press("openRecent");
    QCOMPARE(wanted.front().front().toString(), stage.path("team.kept"));
}

void TestFirstStartPage::aLastBookThatIsGoneIsNotOffered() {
    Stage stage;
    stage.preferences.values[Preference::LastBook] = stage.path("gone.kept");
    stage.open();
    QVERIFY(!stage.find<QPushButton>("openRecent")->isVisible());
}

void TestFirstStartPage::aBookOnAServerIsOfferedAgain() {
    Stage stage;
    const QString address = QStringLiteral("postgresql://mara@db.example.com/team");
    stage.preferences.values[Preference::LastBook] = address;
    stage.open();
    QSignalSpy wanted(stage.page.get(), &FirstStartPage::openWanted);
    QCOMPARE(stage.find<QPushButton>("openRecent")->text(), QStringLiteral("Open your team's book again"));
    stage.press("openRecent");
    QCOMPARE(wanted.front().front().toString(), address);
}

void TestFirstStartPage::aTeamsBookIsJoined() {
    Stage stage;
    stage.open();
    QSignalSpy wanted(stage.page.get(), &FirstStartPage::serverWanted);
    stage.press("joinServer");
    stage.type("serverAddress", QStringLiteral("postgres://mara@db.example.com/team"));
    stage.type("serverPassword", QStringLiteral("geheim"));
    stage.press("ok");
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0],
             (QVariantList{QStringLiteral("postgresql://mara@db.example.com/team"), QStringLiteral("geheim"), true}));
    QTRY_VERIFY(!stage.page->findChild<QDialog*>(QStringLiteral("connectionDialog")));
}

void TestFirstStartPage::aServerThatWantsAPasswordIsAskedForAgain() {
    Stage stage;
    stage.open();
    QSignalSpy wanted(stage.page.get(), &FirstStartPage::serverWanted);
    stage.page->askServer(QStringLiteral("postgresql://mara@db.example.com/team"), QStringLiteral("Wrong."));
    QCOMPARE(stage.find<QLineEdit>("serverHost")->text(), QStringLiteral("db.example.com"));
    QCOMPARE(stage.find<QLabel>("remark")->text(), QStringLiteral("Wrong."));
    QTest::keyClicks(stage.find<QDialog>("connectionDialog")->focusWidget(), QStringLiteral("geheim\r"));
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][1].toString(), QStringLiteral("geheim"));
}

void TestFirstStartPage::aSampleIsAskedFor() {
    Stage stage;
    stage.open();
    QSignalSpy wanted(stage.page.get(), &FirstStartPage::sampleWanted);
    stage.press("openSample");
    QCOMPARE(wanted.count(), 1);
}

void TestFirstStartPage::anImportMakesABookAndListsBadRows() {
    Stage stage;
    const QString file =
        stage.write("promises.csv", header + "Call back,Anna,Service,2026-11-02T09:00:00Z,2026-11-03T09:00:00Z\n"
                                             "No deadline,Anna,Service,2026-11-02T09:00:00Z,\n"
                                             "Quote,Ben,Office,2026-11-02T09:00:00Z,2026-12-03T09:00:00Z\n");
    stage.open();
    QSignalSpy created(stage.page.get(), &FirstStartPage::bookCreated);
    stage.press("importFile");
    stage.createBook();
    QTRY_VERIFY(stage.page->findChild<QDialog*>(QStringLiteral("importDialog")));
    QCOMPARE(created.count(), 0);
    QVERIFY(!stage.find<QPushButton>("startImport")->isEnabled());
    stage.questions.toOpen = file;
    stage.press("choose_importFile");
    stage.press("startImport");
    QTRY_COMPARE(stage.find<QLabel>("importTitle")->text(), QStringLiteral("The file is in the book."));
    auto* bad = stage.find<QTableView>("badRows");
    QVERIFY(bad->isVisible());
    QCOMPARE(bad->model()->rowCount(), 1);
    QCOMPARE(bad->model()->index(0, 0).data().toString(), QStringLiteral("3"));
    QCOMPARE(bad->model()->index(0, 1).data().toString(), QStringLiteral("due_at"));
    QCOMPARE(stage.promises(), 2);
    stage.press("closeImport");
    QTRY_COMPARE(created.count(), 1);
}

void TestFirstStartPage::aMapThatIsNoneIsRefusedInWords() {
    Stage stage;
    stage.open();
    stage.press("importFile");
    stage.createBook();
    QTRY_VERIFY(stage.page->findChild<QDialog*>(QStringLiteral("importDialog")));
    stage.type("importFile", stage.write("promises.csv", header));
    stage.type("importMap", stage.write("map.json", "{ \"what\": "));
    stage.press("startImport");
    QCOMPARE(stage.find<QLabel>("importTitle")->text(), QStringLiteral("The map can't be used."));
    QVERIFY(stage.find<QPushButton>("startImport")->isEnabled());
}

void TestFirstStartPage::anImportIsStoppedAndGoesOn() {
    Stage stage;
    constexpr int count = 4'500;
    QByteArray rows = "reference," + header;
    for (int row = 0; row < count; ++row)
        rows += QByteArray::number(row) + ",Call back,Anna,Service,2026-11-02T09:00:00Z,2026-11-03T09:00:00Z\n";
    const QString file = stage.write("many.csv", rows);
    stage.open();
    stage.press("importFile");
    stage.createBook();
    QTRY_VERIFY(stage.page->findChild<QDialog*>(QStringLiteral("importDialog")));
    stage.type("importFile", file);
    stage.press("startImport");
    stage.press("closeImport"); // it says Stop now
    QTRY_COMPARE(stage.find<QLabel>("importTitle")->text(), QStringLiteral("Stopped."));
    QVERIFY(stage.promises() < count);
    stage.press("startImport");
    QTRY_COMPARE_WITH_TIMEOUT(stage.find<QLabel>("importTitle")->text(), QStringLiteral("The file is in the book."),
                              60'000);
    QCOMPARE(stage.promises(), count);
}

void TestFirstStartPage::aDamagedBookIsReplacedByItsBackupInOneClick() {
    Stage stage;
    stage.open();
    QSignalSpy created(stage.page.get(), &FirstStartPage::bookCreated);
    stage.press("newBook");
    stage.createBook();
    const QString book = stage.path("team.kept");
    QTRY_COMPARE(created.count(), 1);
    const QString backup = stage.path("good.kept");
    stage.book.run([&](storage::Database& database) { services::backUpTo(database, backup); }).waitForFinished();
    stage.book.close();
    stage.write("team.kept", "damaged");

    QVERIFY(!stage.find<QPushButton>("restoreDamaged")->isVisible());
    stage.page->offerBackup(book, {.path = backup, .madeAt = stage.now, .size = 0});
    QSignalSpy wanted(stage.page.get(), &FirstStartPage::openWanted);
    stage.press("restoreDamaged");
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted[0][0].toString(), book);
    QCOMPARE(stage.promises(), 0);
    QCOMPARE(QDir(stage.folder.path()).entryList({QStringLiteral("team.kept.damaged-*Z")}).size(), 1);
}

void TestFirstStartPage::aBackupThatIsGoneMeanwhileIsSaidSo() {
    Stage stage;
    stage.open();
    stage.page->offerBackup(stage.path("team.kept"), {.path = stage.path("gone.kept"), .madeAt = stage.now, .size = 0});
    stage.press("restoreDamaged");
    QTRY_VERIFY(stage.find<QLabel>("welcomeFailure")->isVisible());
    QVERIFY(stage.find<QPushButton>("restoreDamaged")->isEnabled());
}

void TestFirstStartPage::sayWhyABookCouldNotBeOpened() {
    Stage stage;
    stage.open();
    QVERIFY(!stage.find<QLabel>("welcomeFailure")->isVisible());
    stage.page->showFailure(QStringLiteral("team.kept is no <b>book</b>."));
    QVERIFY(stage.find<QLabel>("welcomeFailure")->isVisible());
    QCOMPARE(stage.find<QLabel>("welcomeFailure")->textFormat(), Qt::PlainText);
}

QTEST_MAIN(TestFirstStartPage)
#include "test_first_start_page.moc"
