#include "services/book.h"
#include "storage/failure.h"
#include "tests/support/moments.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;

namespace {

/// A server that lets everybody in and says nothing.
class MuteServer {
public:
    MuteServer() {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port is free");
    }
    [[nodiscard]] QString address() const {
        return QStringLiteral("postgresql://mara@127.0.0.1:%1/team").arg(m_server.serverPort());
    }
    bool waitForCaller() { return m_server.waitForNewConnection(-1); }
    void hangUp() {
        while (QTcpSocket* caller = m_server.nextPendingConnection())
            caller->abort();
        m_server.close();
    }

private:
    QTcpServer m_server;
};

} // namespace

class TestLeavingAServer : public QObject {
    Q_OBJECT

private slots:
    void aServerThatDoesNotAnswerHoldsNobodyUp() {
        MuteServer server;
        services::Book book([] { return test::at(QStringLiteral("2026-11-23T10:00:00+01:00")); });
        const auto opening = book.open(server.address());
        QVERIFY(server.waitForCaller());
        book.close();
        QVERIFY(!book.isOpen());
        QVERIFY(!opening.isFinished());
        server.hangUp();
        QTRY_VERIFY(opening.isFinished());
    }

    void anotherBookOpensMeanwhileAndTheFormerOneClosesNothing() {
        MuteServer server;
        const QTemporaryDir folder;
        services::Book book([] { return test::at(QStringLiteral("2026-11-23T10:00:00+01:00")); });
        const auto former = book.open(server.address());
        QVERIFY(server.waitForCaller());
        auto opening = book.open(folder.filePath(QStringLiteral("team.kept")), storage::OpenMode::Create);
        opening.waitForFinished();
        QVERIFY(!former.isFinished());
        const QSignalSpy lost(&book, &services::Book::serverLost);
        server.hangUp();
        QTRY_VERIFY(former.isFinished());
        QCoreApplication::processEvents();
        QVERIFY(book.isOpen());
        QCOMPARE(lost.count(), 0);
        auto saved = book.save([](storage::Database&) { return 7; });
        saved.waitForFinished();
        QCOMPARE(saved.result(), 7);
    }
};

QTEST_GUILESS_MAIN(TestLeavingAServer)
#include "test_leaving_a_server.moc"
