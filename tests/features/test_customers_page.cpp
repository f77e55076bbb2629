#include "models/customers_model.h"
#include "models/promise_roles.h"
#include "services/contacts.h"
#include "storage/database.h"
#include "tests/support/page_of.h"
#include "tests/support/wired_window.h"
#include "ui/pages/customers_page.h"
#include "ui/widgets/promise_details.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace kept;
using tests::press;
using tests::WiredWindow;
using namespace kept::domain;
using namespace std::chrono_literals;

namespace {

/// The window with Anna Keller (one promise overdue, one open), Anna Keler and Bo Berg.
struct Stage : WiredWindow {
    Stage() {
        open.promise(mara, QStringLiteral("Call back about the invoice"), tests::windowMonday + 1h);
        open.promise(mara, QStringLiteral("Send the plan"), tests::windowMonday + 100h);
        for (const char* name : {"Anna Keler", "Bo Berg"}) {
            services::NewPromise made;
            made.what = QStringLiteral("Write the offer");
            made.promiser = mara;
            made.contact = QString::fromLatin1(name);
            made.due = {tests::windowMonday + 50h, false};
            open.make(made);
        }
        open.now += 2h;
        change(QStringLiteral("Anna Keller"), [](Contact& anna) {
            anna.details.reach.preferred = QStringLiteral("e-mail");
            anna.details.reach.unwanted << QStringLiteral("phone");
            anna.details.mails << QStringLiteral("anna@keller.example");
        });
        window.enterPage(ui::PageId::Customers);
    }
    template <class Edit> void change(const QString& name, Edit edit) {
        open.run([this, name, edit, at = open.now](storage::Database& database, services::Changes& changes) {
            const Contact seen = services::customerNamed(database, name);
            Contact changed = seen;
            edit(changed);
            services::changeCustomer(database, {mara, at}, changes, seen, changed.name, changed.details);
        });
    }
    ui::CustomersPage& customers() { return tests::pageOf<ui::CustomersPage>(window, ui::PageId::Customers); }
    QTableView& table() { return named<QTableView>("customersTable"); }
    QStringList names() {
        QStringList list;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            list << table().model()->index(row, 0).data().toString();
        return list;
    }
    QString text(const char* name) { return customers().findChild<QLabel*>(QLatin1String(name))->text(); }
};

} // namespace

/// Customers in the window, as it is wired.
class TestCustomersPage : public QObject {
    Q_OBJECT

private slots:
    void customersAreListedWithCardAndPromises() {
        Stage stage;
        QAbstractItemModelTester tester(&stage.customers().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(stage.names(), QStringList({"Anna Keler", "Anna Keller", "Bo Berg"}));
        stage.table().setFocus();
        press(Qt::Key_Down);
        QTRY_VERIFY(stage.text("customerReach").contains("Prefers e-mail"));
        QVERIFY(stage.text("customerReach").contains("not by phone"));
        QVERIFY(stage.text("customerAddresses").contains("anna@keller.example"));
        auto& list = *stage.customers().findChild<QAbstractItemView*>(QStringLiteral("promiseList"));
        QTRY_COMPARE(list.model()->rowCount(), 2);
    }

    void whatIsPromisedToThemTellsWhoPromisedIt() {
        Stage stage;
        auto& list = *stage.customers().findChild<QAbstractItemView*>(QStringLiteral("promiseList"));
        QTRY_VERIFY(list.model()->rowCount() > 0);
        QTRY_COMPARE(list.model()->index(0, 0).data(models::PromiseeRole).toString(), QStringLiteral("Mara Lind"));
    }

    void detailsComeOverThePageWhereThereIsNoRoomBeside() {
        Stage stage;
        auto& panel = stage.named<QWidget>("detailsPanel");
        auto& list = *stage.customers().findChild<QAbstractItemView*>(QStringLiteral("promiseList"));
        QTRY_VERIFY(list.model()->rowCount() > 0);
        QVERIFY(!panel.isVisible());
        list.setFocus();
        press(Qt::Key_Return);
        QVERIFY(panel.isVisible());
        press(Qt::Key_Escape);
        QVERIFY(!panel.isVisible());
        QCOMPARE(QApplication::focusWidget(), &list);
        stage.window.resize(1600, 800);
        QTRY_VERIFY(panel.isVisible());
    }

    void aNarrowListShowsToWhomBelowWhat() {
        Stage stage;
        auto& list = *stage.customers().findChild<QTableView*>(QStringLiteral("promiseList"));
        QTRY_VERIFY(list.model()->rowCount() > 0);
        const int usual = list.rowHeight(0);
        stage.window.resize(900, 600);
        QTRY_VERIFY(list.rowHeight(0) > usual);
        stage.window.resize(1280, 800);
        QTRY_COMPARE(list.rowHeight(0), usual);
    }

    void searchAndRiskLeaveTheOthersOut() {
        Stage stage;
        QAbstractItemModelTester tester(&stage.customers().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(stage.names().size(), 3);
        QTest::keyClicks(&stage.named<QLineEdit>("customerSearch"), QStringLiteral("BERG"));
        QCOMPARE(stage.names(), QStringList("Bo Berg"));
        stage.named<QLineEdit>("customerSearch").clear();
        QTest::keyClick(&stage.named<QPushButton>("atRiskOnly"), Qt::Key_Space);
        QTRY_COMPARE(stage.names(), QStringList("Anna Keller"));
        QVERIFY(
            stage.table().model()->index(0, models::CustomersModel::Pending).data().toString().contains("1 overdue"));
    }

    void whatIsKnownIsChangedFromTheKeyboard() {
        Stage stage;
        QTRY_COMPARE(stage.names().size(), 3);
        stage.table().setFocus();
        stage.table().setCurrentIndex(stage.table().model()->index(2, 0));
        press(Qt::Key_Return);
        QTRY_VERIFY(stage.dialog());
        auto& organisation = stage.named<QLineEdit>("customerOrganisation");
        organisation.setText(QStringLiteral("Berg AG"));
        auto& mails = stage.named<QLineEdit>("customerMails");
        mails.setText(QStringLiteral("nonsense"));
        QVERIFY(!stage.dialog()->findChild<QPushButton*>(QStringLiteral("ok"))->isEnabled());
        mails.setText(QStringLiteral("bo@berg.example"));
        QTest::keyClick(stage.dialog(), Qt::Key_Return);
        QTRY_VERIFY(!stage.dialog());
        QTRY_VERIFY(stage.text("customerAddresses").contains("bo@berg.example"));
    }

    void twoThatAreOneAreProposedMergedAndParted() {
        Stage stage;
        QTRY_COMPARE(stage.names().size(), 3);
        QTRY_VERIFY(stage.named<QPushButton>("alikeCustomers").isVisible());
        QTest::keyClick(&stage.named<QPushButton>("alikeCustomers"), Qt::Key_Space);
        QTRY_VERIFY(stage.dialog());
        QVERIFY(stage.named<QComboBox>("mergeInto").currentText().contains("alike"));
        QTest::keyClick(stage.dialog(), Qt::Key_Return);
        QTRY_COMPARE(stage.names().size(), 2);
        QPushButton* part = nullptr;
        QTRY_VERIFY((stage.table().setCurrentIndex(stage.table().model()->index(0, 0)),
                     part = stage.customers().findChild<QPushButton*>(QStringLiteral("partCustomer"))));
        QTest::keyClick(part, Qt::Key_Space);
        QTRY_COMPARE(stage.names().size(), 3);
    }

    void aCustomerIsForgottenOnceThePersonIsSure() {
        Stage stage;
        QTRY_COMPARE(stage.names().size(), 3);
        stage.table().setFocus();
        stage.table().setCurrentIndex(stage.table().model()->index(1, 0));
        stage.questions.sure = false;
        QTest::keyClick(&stage.named<QPushButton>("forgetCustomer"), Qt::Key_Space);
        QVERIFY(stage.questions.question.contains("Anna Keller"));
        QVERIFY(stage.questions.consequence.contains("can't be undone"));
        stage.questions.sure = true;
        QCOMPARE(stage.names().at(1), QStringLiteral("Anna Keller"));
        QTest::keyClick(&stage.named<QPushButton>("forgetCustomer"), Qt::Key_Space);
        QTRY_COMPARE(stage.names(), QStringList({"Anna Keler", "Bo Berg", "Customer 1, name removed"}));
        QTRY_VERIFY(stage.window.messages()
                        .findChild<QLabel*>(QStringLiteral("messageHappened"))
                        ->text()
                        .contains("Forgotten for good"));
        stage.table().setCurrentIndex(stage.table().model()->index(2, 0));
        QTRY_COMPARE(
            stage.customers().findChild<QAbstractItemView*>(QStringLiteral("promiseList"))->model()->rowCount(), 2);
        QTRY_VERIFY(!stage.text("customerAddresses").contains("anna@keller.example"));
    }

    void anUnwantedChannelIsToldBeforeItIsUsed() {
        Stage stage;
        stage.type(QStringLiteral("Call Anna Keller tomorrow 15:00 #phone"));
        QTRY_VERIFY(stage.chip(QStringLiteral("does not want to be reached by phone")));
        stage.entry().clear();
        stage.window.enterPage(ui::PageId::MyPromises);
        QTRY_VERIFY(stage.list().model()->rowCount() > 0);
        QTRY_VERIFY(stage.page().model().indexOf(PromiseId(2)).isValid());
        stage.page().select(PromiseId(2));
        QTRY_VERIFY(stage.page().actions().action(ui::PromiseAct::Renegotiate).isEnabled());
        stage.key(Qt::Key_R);
        QTRY_VERIFY(stage.dialog());
        auto* caution = stage.dialog()->findChild<QLabel*>(QStringLiteral("caution"));
        QVERIFY(caution->text().isEmpty());
        stage.named<QAbstractButton>("told").setChecked(true);
        auto& channel = stage.named<QComboBox>("toldChannel");
        channel.setCurrentIndex(channel.findText(QStringLiteral("phone")));
        QVERIFY2(caution->text().contains("does not want"), qPrintable(caution->text()));
        channel.setCurrentIndex(channel.findText(QStringLiteral("e-mail")));
        QVERIFY(caution->text().isEmpty());
    }

    void thoseAtRiskAreReachedFromTheReport() {
        Stage stage;
        QTRY_COMPARE(stage.names().size(), 3);
        stage.window.enterPage(ui::PageId::Reports);
        QTRY_VERIFY(stage.named<QPushButton>("customersAtRisk").isVisible());
        QTest::keyClick(&stage.named<QPushButton>("customersAtRisk"), Qt::Key_Space);
        QTRY_COMPARE(stage.window.currentPage(), ui::PageId::Customers);
        QTRY_COMPARE(stage.names(), QStringList("Anna Keller"));
    }

    void cardsComeInAfterALook() {
        Stage stage;
        QTRY_COMPARE(stage.names().size(), 3);
        QFile file(stage.open.folder.filePath(QStringLiteral("in.vcf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("BEGIN:VCARD\nFN:Cy Cole\nEND:VCARD\nBEGIN:VCARD\nNOTE:nobody\nEND:VCARD\n");
        file.close();
        stage.questions.toOpen = file.fileName();
        QTest::keyClick(&stage.named<QPushButton>("importCustomers"), Qt::Key_Space);
        QTRY_VERIFY(stage.dialog());
        QCOMPARE(stage.named<QTableView>("badCards").model()->rowCount(), 1);
        QTest::keyClick(stage.dialog(), Qt::Key_Return);
        QTRY_COMPARE(stage.names().size(), 4);
    }
};

QTEST_MAIN(TestCustomersPage)
#include "test_customers_page.moc"
