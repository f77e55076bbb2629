#include "domain/errors.h"
#include "services/whole_file.h"
#include "tests/support/book_desk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace kept;
using namespace kept::domain;

namespace {

/// No file of this process grows beyond that many bytes for as long as it lives, as on a disk that is full.
class FullDisk {
public:
    explicit FullDisk(rlim_t room) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{room, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;

private:
    rlimit m_before{};
};

} // namespace

/// Files that Kept writes: whole, or the one before.
class TestWholeFile : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFileIsReplacedAsAWhole() {
        services::writeWhole(path(), "one");
        services::writeWhole(path(), "two");
        QCOMPARE(content(), QByteArray("two"));
    }

    void onAFullDiskTheFileThatWasThereStays_data() {
        QTest::addColumn<int>("size");
        QTest::newRow("less than is written at once") << 100;
        QTest::newRow("more than is written at once") << 1'000'000;
    }
    void onAFullDiskTheFileThatWasThereStays() {
        QFETCH(int, size);
        services::writeWhole(path(), "one");
        {
            const FullDisk disk(10);
            try {
                services::writeWhole(path(), QByteArray(size, 'x'));
                QFAIL("it found room");
            } catch (const StorageFailure& failure) {
                QVERIFY2(failure.message().contains("File too large"), qPrintable(failure.message()));
            }
        }
        QCOMPARE(content(), QByteArray("one"));
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 1);
    }

    void whatIsThereAlreadyIsLeftAlone() {
        QVERIFY(services::writeWholeIfOther(path(), "one"));
        QVERIFY(!services::writeWholeIfOther(path(), "one"));
        QVERIFY(services::writeWholeIfOther(path(), "two"));
        QVERIFY(services::writeWholeIfOther(path(), "on"));
        QCOMPARE(content(), QByteArray("on"));
    }

    void aNewFileMayBeItsOwnersAlone() {
        const auto readers = [this] { return QFile::permissions(path()) & (QFile::ReadGroup | QFile::ReadOther); };
        services::writeWholeIfOther(path(), "one", services::Readers::OwnerOnly);
        QCOMPARE(readers(), QFile::Permissions());
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        services::writeWholeIfOther(path(), "two", services::Readers::OwnerOnly); // somebody let others read it
        QCOMPARE(readers(), QFile::Permissions(QFile::ReadGroup));
    }

    void aBookIsNeverReplaced() {
        tests::BookDesk desk;
        const QString book = desk.database().path();
        QVERIFY_THROWS_EXCEPTION(InvalidInput, services::writeWhole(book, "BEGIN:VCARD"));
        QCOMPARE(desk.problems(), QStringList());
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("a.csv")); }
    QByteArray content() const {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "test_whole_file.moc"
