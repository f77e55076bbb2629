#include "services/opening_check.h"
#include "storage/database.h"
#include "storage/failure.h"
#include "storage/opening.h"
#include "tests/support/open_book.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using services::OpeningCheck;
using storage::Database;
using tests::OpenBook;

namespace {

struct Stage {
    OpenBook open{domain::fromMicroseconds(1'795'428'000'000'000)};
    OpeningCheck check{open.book};
    QSignalSpy sound{&check, &OpeningCheck::sound};
    QSignalSpy damaged{&check, &OpeningCheck::damaged};

    Stage() { open.importBoston(); }

    /// Writes over the middle of the file, as a failing disk does.
    void damage() {
        open.book.close();
        QFile file(open.book.path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QVERIFY(file.write(QByteArray(16'384, 'x')) > 0);
        file.close();
        open.book.open(file.fileName()).waitForFinished();
    }
};

} // namespace

class TestOpeningCheck : public QObject {
    Q_OBJECT

private slots:
    void aSoundBookIsFoundSound() {
        Stage stage;
        stage.check.start();
        QTRY_COMPARE(stage.sound.count(), 1);
        QCOMPARE(stage.damaged.count(), 0);
    }

    void damageThatOpeningDidNotTouchIsTold() {
        Stage stage;
        stage.damage();
        stage.check.start();
        QTRY_COMPARE(stage.damaged.count(), 1);
        QVERIFY(!stage.damaged[0][0].toStringList().isEmpty());
        QCOMPARE(stage.sound.count(), 0);
    }

    void aLookThatIsToldToStopStops() {
        Stage stage;
        stage.open.run([](Database& database, services::Changes&) {
            const QString table = QStringLiteral("promises");
            QVERIFY_EXCEPTION_THROWN((void)storage::quickCheck(database, table, [] { return true; }),
                                     storage::Interrupted);
            QCOMPARE(storage::quickCheck(database, table, [] { return false; }), QStringList());
            QCOMPARE(storage::quickCheck(database, table), QStringList());
        });
    }

    void aBookThatIsClosedFirstIsToldNothingOf() {
        Stage stage;
        stage.check.start();
        stage.open.book.close();
        QCoreApplication::processEvents();
        QVERIFY(stage.damaged.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestOpeningCheck)
#include "test_opening_check.moc"
