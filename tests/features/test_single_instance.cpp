#include "desktop/single_instance.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace kept;
using namespace std::chrono_literals;
using desktop::Claim;
using desktop::claimInstance;
using desktop::HandedOver;
using desktop::handOver;
using desktop::SingleInstance;

class TestSingleInstance : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_place = m_folder->filePath(QStringLiteral("run/kept"));
    }

    void theSecondFindsTheFirstAndIsHeard() {
        SingleInstance first(claimInstance(m_place));
        QSignalSpy heard(&first, &SingleInstance::received);
        auto second = std::async(std::launch::async, [this] {
            const Claim claim = claimInstance(m_place);
            return claim.first.isOpen() && !claim.listening.isOpen() &&
                   handOver(claim, "--book \xc3\xa4", 5s) == HandedOver::Taken;
        });
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard.first().first().toByteArray(), QByteArray("--book \xc3\xa4"));
        QVERIFY(second.get());
    }

    void itsFolderIsClosedToOthers() {
        const Claim first = claimInstance(m_place);
        QVERIFY(first.listening.isOpen());
        struct stat found = {};
        QCOMPARE(::stat(QFile::encodeName(m_place).constData(), &found), 0);
        QCOMPARE(found.st_mode & 0777, mode_t(0700));
    }

    void aFolderThatIsOpenToOthersIsNotTrusted() {
        QVERIFY(QDir().mkpath(m_place));
        QVERIFY(QFile::setPermissions(m_place, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                   QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup));
        const Claim claim = claimInstance(m_place);
        QVERIFY(!claim.listening.isOpen());
        QVERIFY(!claim.first.isOpen());
    }

    void aPlaceWhosePathIsTooLongLeavesTheProgramAlone() {
        const Claim claim = claimInstance(m_place + QString(120, u'x'));
        QVERIFY(!claim.listening.isOpen());
        QVERIFY(!claim.first.isOpen());
    }

    void whatAKilledOneLeftIsTakenOver() {
        const pid_t child = ::fork();
        if (child == 0) {
            const Claim claim = claimInstance(m_place);
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(QFile::exists(m_place + QStringLiteral("/socket")));
        const Claim next = claimInstance(m_place);
        QVERIFY(next.listening.isOpen());
    }

    void ofManyThatStartAtOnceExactlyOneIsTheFirst() {
        constexpr int starts = 16;
        std::vector<std::future<Claim>> starting;
        for (int i = 0; i < starts; ++i)
            starting.push_back(std::async(std::launch::async, [this] { return claimInstance(m_place); }));
        int first = 0;
        int later = 0;
        std::vector<Claim> claims; // none may end before all have looked
        for (auto& claim : starting)
            claims.push_back(claim.get());
        for (const Claim& claim : claims) {
            first += claim.listening.isOpen() ? 1 : 0;
            later += claim.first.isOpen() ? 1 : 0;
        }
        QCOMPARE(first, 1);
        QCOMPARE(later, starts - 1);
    }

    void whoeverResignedLeavesThePlaceToTheNext() {
        SingleInstance first(claimInstance(m_place));
        const Claim waiting = claimInstance(m_place);
        first.resign();
        QCOMPARE(handOver(waiting, "too late", 5s), HandedOver::Gone);
        SingleInstance next(claimInstance(m_place));
        first.resign(); // touches nothing of the next
        QVERIFY(claimInstance(m_place).first.isOpen());
    }

    void oneThatDoesNotAnswerIsNotWaitedForLong() {
        const Claim hung = claimInstance(m_place);
        const Claim second = claimInstance(m_place);
        QVERIFY(second.first.isOpen());
        QCOMPARE(handOver(second, "anybody there?", 50ms), HandedOver::Unheard);
    }

    void anEmptyVisitIsNoMessage() {
        SingleInstance first(claimInstance(m_place));
        QSignalSpy heard(&first, &SingleInstance::received);
        { const Claim second = claimInstance(m_place); }
        auto third = std::async(std::launch::async, [this] { return handOver(claimInstance(m_place), "third", 5s); });
        QTRY_COMPARE(heard.size(), 1);
        QCOMPARE(heard.first().first().toByteArray(), QByteArray("third"));
        QCOMPARE(third.get(), HandedOver::Taken);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "test_single_instance.moc"
