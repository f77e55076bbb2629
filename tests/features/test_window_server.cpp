#include "tests/support/postgres_server.h"
#include "tests/support/wired_window.h"

#include <QLabel>

using namespace kept;
using tests::PostgresServer;
using tests::WiredWindow;

/// The window on a team's book whose server goes away and comes back.
class TestWindowServer : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { qputenv("KEPT_TEST_SERVER", "1"); }
    void cleanup() { PostgresServer::shared().start(); }

    void whatOthersDoShowsAndTheSelectionStays();
    void whileTheServerIsAwayAllIsShownAndNothingIsLost();

private:
    static QWidget* banner(WiredWindow& on) { return on.window.findChild<QWidget*>(QStringLiteral("readOnlyMark")); }
};

void TestWindowServer::whatOthersDoShowsAndTheSelectionStays() {
    WiredWindow on;
    on.promise("Call Anna Keller back tomorrow 15:00");
    const QString chosen = QStringLiteral("Call Anna Keller back");
    QTRY_COMPARE(on.list().currentIndex().data().toString(), chosen);

    services::Book other([&on] { return on.open.now; });
    other.open(on.open.book.path()).waitForFinished();
    const int before = on.list().model()->rowCount();
    services::NewPromise made;
    made.what = QStringLiteral("Send Anna the figures");
    made.promiser = on.mara;
    made.contact = QStringLiteral("Anna Keller");
    made.due = {on.open.now + std::chrono::hours(1), false};
    other
        .save([&](storage::Database& database, services::Changes& changes) {
            services::Ledger(database, {on.mara, on.open.now}, changes).make(made);
        })
        .waitForFinished();
    QTRY_VERIFY(on.list().model()->rowCount() > before);
    QTRY_COMPARE(on.list().currentIndex().data().toString(), chosen);
}

void TestWindowServer::whileTheServerIsAwayAllIsShownAndNothingIsLost() {
    WiredWindow on;
    on.promise("Call Anna Keller back tomorrow 15:00");
    QTRY_VERIFY(on.list().model()->rowCount() > 0);
    const int rows = on.list().model()->rowCount();
    on.entry().setFocus();
    QTest::keyClicks(&on.entry(), "Send Anna the figures");

    PostgresServer::shared().kill();
    QTRY_VERIFY(banner(on)->isVisible());
    QCOMPARE(on.list().model()->rowCount(), rows);
    QTest::keyClicks(on.window.focusWidget(), " tomorrow"); // goes on where it was
    QCOMPARE(on.entry().text(), QStringLiteral("Send Anna the figures tomorrow"));
    QTest::keyClick(&on.entry(), Qt::Key_Return);
    QTRY_VERIFY(on.named<QLabel>("messageHappened").text().contains(QStringLiteral("can be changed right now")));

    PostgresServer::shared().start();
    QTRY_VERIFY_WITH_TIMEOUT(!banner(on)->isVisible(), 30'000);
    QCOMPARE(on.entry().text(), QStringLiteral("Send Anna the figures tomorrow"));
    QCOMPARE(on.window.focusWidget(), static_cast<QWidget*>(&on.entry()));
    QTest::keyClick(&on.entry(), Qt::Key_Return);
    QTRY_VERIFY(on.list().model()->rowCount() > rows);
}

QTEST_MAIN(TestWindowServer)
#include "test_window_server.moc"
