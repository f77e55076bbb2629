#include "domain/errors.h"
#include "services/opening_check.h"
#include "storage/backup.h"
#include "storage/database.h"
#include "storage/event_store.h"
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

/// Writes over the page that holds those bytes.
void damagePageOf(const QByteArray& bytes, const QString& path) {
    constexpr qint64 pageSize = 4'096;
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 at = file.readAll().lastIndexOf(bytes);
    QVERIFY(at > 0);
    QVERIFY(file.seek(at / pageSize * pageSize));
    QCOMPARE(file.write(QByteArray(pageSize, 'x')), pageSize);
}

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

    void aDamagedEndOfTheHistoryIsRefusedWithTheNewestGoodBackup() {
        Stage stage;
        const QString good = storage::backupPath(stage.open.book.path(), stage.open.now);
        const auto newest = stage.open.run([good](Database& database, services::Changes&) {
            storage::writeBackup(database, good);
            return storage::EventStore(database).head().hash;
        });
        stage.open.book.close();
        damagePageOf(newest, stage.open.book.path());
        auto opened = stage.open.book.open(stage.open.book.path());
        try {
            opened.waitForFinished();
            QFAIL("a book whose history can't be read was opened");
        } catch (const domain::CorruptBook& damage) {
            QCOMPARE(damage.goodBackup(), good);
        }
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
