#include "tests/support/page_of.h"
#include "tests/support/shared_window.h"
#include "ui/pages/promise_list_page.h"
#include "ui/widgets/promise_details.h"
#include "ui/widgets/promise_list_view.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>

using namespace kept;
using namespace kept::domain;
using tests::PostgresServer;
using tests::SharedBook;
using tests::SharedWindow;
using ui::PromiseAct;

namespace {

/// The page that lists promises, with one of them selected.
struct OnPage {
    SharedWindow& on;
    ui::PromiseListPage& page = tests::pageOf<ui::PromiseListPage>(on.window, ui::PageId::PromiseList);
    ui::PromiseListView& list = *page.findChild<ui::PromiseListView*>();

    void select(PromiseId promise) {
        on.window.showPage(ui::PageId::PromiseList);
        page.show({}, QStringLiteral("All"), promise);
        QTRY_COMPARE(list.currentPromise(), promise);
        QTRY_VERIFY(page.details().findChild<QLabel*>(QStringLiteral("factHolder")));
    }
    QAction& action(PromiseAct act) { return page.actions().action(act); }
    QLabel& limits() { return *page.details().findChild<QLabel*>(QStringLiteral("promiseLimits")); }
};

const QString annsOnly = QStringLiteral("Only Ann Berg, a lead of Service or an owner can change this promise.");

} // namespace

/// What the server of a team's book would refuse, or does itself, is not offered.
class TestOthersPromises : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_book = std::make_unique<SharedBook>(PostgresServer::shared()); }

    void whatTheServerWouldRefuseIsNotOffered_data();
    void whatTheServerWouldRefuseIsNotOffered();
    void itsKeySaysWhoseItIs();
    void whoBecomesLeadIsOfferedIt();
    void backupsAreTheServersAndNoButtonClaimsOtherwise();

private:
    std::unique_ptr<SharedBook> m_book;
};

void TestOthersPromises::whatTheServerWouldRefuseIsNotOffered_data() {
    QTest::addColumn<QString>("login");
    QTest::addColumn<bool>("may");
    QTest::newRow("who holds it") << "ann" << true;
    QTest::newRow("a colleague") << "bo" << false;
    QTest::newRow("their lead") << "lena" << true;
    QTest::newRow("an owner") << "mara" << true;
}

void TestOthersPromises::whatTheServerWouldRefuseIsNotOffered() {
    QFETCH(QString, login);
    QFETCH(bool, may);
    SharedWindow on(*m_book, login);
    OnPage shown{on};
    shown.select(m_book->ann.promise);
    for (const PromiseAct act :
         {PromiseAct::Keep, PromiseAct::Renegotiate, PromiseAct::Break, PromiseAct::Note, PromiseAct::HandOver,
          PromiseAct::CorrectWords, PromiseAct::Void, PromiseAct::RemoveText})
        QVERIFY2(shown.action(act).isEnabled() == may, qPrintable(shown.action(act).text()));
    QCOMPARE(shown.limits().text(), may ? QString() : annsOnly);
    QCOMPARE(shown.limits().isVisibleTo(&shown.page.details()), !may);
}

void TestOthersPromises::itsKeySaysWhoseItIs() {
    SharedWindow on(*m_book, QStringLiteral("bo"));
    OnPage shown{on};
    shown.select(m_book->ann.promise);
    shown.list.setFocus();
    QTest::keyClick(&shown.list, Qt::Key_K);
    QTRY_COMPARE(on.said(), annsOnly);
}

void TestOthersPromises::whoBecomesLeadIsOfferedIt() {
    SharedWindow on(*m_book, QStringLiteral("bo"));
    OnPage shown{on};
    shown.select(m_book->ann.promise);
    QVERIFY(!shown.action(PromiseAct::Keep).isEnabled());
    auto owner = m_book->openAs(QStringLiteral("mara"));
    services::Changes changes;
    const auto people = services::people(*owner.database);
    const auto bo = std::ranges::find(people, m_book->bo.id, &services::PersonRow::id);
    services::changePerson(*owner.database, {m_book->mara.id, SharedBook::now()}, changes, *bo, bo->name,
                           bo->department, services::Role::Lead);
    QTRY_VERIFY(shown.action(PromiseAct::Keep).isEnabled());
    QTRY_VERIFY(!shown.limits().isVisibleTo(&shown.page.details()));
}

void TestOthersPromises::backupsAreTheServersAndNoButtonClaimsOtherwise() {
    SharedWindow on(*m_book, QStringLiteral("bo"));
    on.window.enterPage(ui::PageId::Settings);
    auto& subjects = on.named<QListWidget>("settingsSubjects");
    QTRY_VERIFY(subjects.isVisible());
    subjects.setCurrentItem(subjects.findItems(QStringLiteral("Backups"), Qt::MatchExactly).front());
    QTRY_VERIFY(on.named("backupsSection").isVisible());
    QVERIFY(!on.named("backUpNow").isVisible());
    QVERIFY(!on.named("restoreBackup").isVisible());
    QVERIFY(!on.named("noBackups").isVisible());
    for (const QLabel* label : on.named("backupsSection").findChildren<QLabel*>())
        QVERIFY2(!label->isVisible() || !label->text().contains(QStringLiteral("can change this")),
                 qPrintable(label->text()));
}

QTEST_MAIN(TestOthersPromises)
#include "test_others_promises.moc"
