#include "domain/errors.h"
#include "storage/files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;

/// A file that was written beside gets its name.
class TestPlacedFile : public QObject {
    Q_OBJECT

private slots:
    void aNewFileGetsItsName() {
        const QString part = write("book.part", "ours");
        storage::placeNewFile(part, path("book"));
        QCOMPARE(read("book"), QByteArray("ours"));
        QVERIFY(!QFile::exists(part));
    }

    void whatGotThatNameMeanwhileStays() {
        const QString part = write("book.part", "ours");
        write("book", "theirs");
        QVERIFY_EXCEPTION_THROWN(storage::placeNewFile(part, path("book")), domain::InvalidInput);
        QCOMPARE(read("book"), QByteArray("theirs"));
        QCOMPARE(read("book.part"), QByteArray("ours"));
    }

    void aLinkThatLeadsNowhereStays() {
        const QString part = write("book.part", "ours");
        QVERIFY(QFile::link(path("nowhere"), path("book")));
        QVERIFY_EXCEPTION_THROWN(storage::placeNewFile(part, path("book")), domain::InvalidInput);
        QVERIFY(QFileInfo(path("book")).isSymLink());
        QVERIFY(!QFile::exists(path("nowhere")));
    }

    void anOlderFileIsReplacedWhereThatIsWanted() {
        write("book", "old");
        storage::placeFile(write("book.part", "new"), path("book"));
        QCOMPARE(read("book"), QByteArray("new"));
    }

    void aFolderThatIsNotThereIsAFailure() {
        const QString part = write("book.part", "ours");
        QVERIFY_EXCEPTION_THROWN(storage::placeNewFile(part, path("no/book")), domain::StorageFailure);
        QCOMPARE(read("book.part"), QByteArray("ours"));
    }

    void cleanup() {
        for (const QString& name : QDir(m_folder.path()).entryList(QDir::Files | QDir::System))
            QFile::remove(path(name));
    }

private:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    QString write(const QString& name, const QByteArray& words) const {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(words) == words.size() ? path(name) : QString();
    }
    [[nodiscard]] QByteArray read(const QString& name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPlacedFile)
#include "test_placed_file.moc"
