#include "services/check_run.h"
#include "storage/database.h"
#include "tests/support/open_book.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using services::CheckRun;
using services::Verification;
using storage::Database;
using tests::OpenBook;

namespace {

struct Stage {
    OpenBook open{domain::fromMicroseconds(1'795'428'000'000'000)};
    CheckRun run{open.book};
    QSignalSpy done{&run, &CheckRun::done};
    QSignalSpy cancelled{&run, &CheckRun::cancelled};
    QSignalSpy failed{&run, &CheckRun::failed};

    /// Holds the database thread until it is released.
    QFuture<void> hold(QSemaphore& semaphore) {
        return open.book.save([&semaphore](Database&) { semaphore.acquire(); });
    }
};

} // namespace

class TestCheckRun : public QObject {
    Q_OBJECT

private slots:
    void aSoundBookIsFoundSound() {
        Stage stage;
        stage.open.importBoston();
        QSignalSpy progressed(&stage.run, &CheckRun::progressed);
        stage.run.start();
        QTRY_COMPARE(stage.done.count(), 1);
        const auto found = stage.done[0][0].value<Verification>();
        QVERIFY2(found.isSound(), qPrintable(found.problems.join(u'\n')));
        QVERIFY(found.promises > 400);
        QVERIFY(found.seal.count > found.promises);
        QVERIFY(progressed.count() > 1);
        for (const QList<QVariant>& told : progressed)
            QVERIFY(told[0].toInt() >= 0 && told[0].toInt() <= 1'000);
        QCOMPARE(stage.cancelled.count() + stage.failed.count(), 0);
    }

    void aCancelledCheckTellsNothingElse() {
        Stage stage;
        QSemaphore semaphore;
        const QFuture<void> held = stage.hold(semaphore);
        stage.run.start();
        stage.run.cancel();
        semaphore.release();
        QTRY_COMPARE(stage.cancelled.count(), 1);
        stage.open.book.run([](Database&) {}, services::Priority::Long).waitForFinished();
        QCoreApplication::processEvents();
        QCOMPARE(stage.done.count() + stage.failed.count(), 0);
    }

    void aBookThatIsClosedEndsTheCheck() {
        Stage stage;
        QSemaphore semaphore;
        const QFuture<void> held = stage.hold(semaphore);
        stage.run.start();
        semaphore.release();
        stage.open.book.close();
        QTRY_COMPARE(stage.cancelled.count() + stage.done.count(), 1);
    }

    void itCanBeStartedAgain() {
        Stage stage;
        stage.run.start();
        QTRY_COMPARE(stage.done.count(), 1);
        stage.run.start();
        QTRY_COMPARE(stage.done.count(), 2);
    }
};

QTEST_GUILESS_MAIN(TestCheckRun)
#include "test_check_run.moc"
