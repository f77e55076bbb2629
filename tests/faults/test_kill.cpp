#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

/// A book in a folder of its own, and `kept` run on it as its own process.
class KeptProcess {
public:
    KeptProcess() {
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("KEPT_BOOK"), book());
    }

    [[nodiscard]] QString book() const { return m_folder.filePath(QStringLiteral("team.kept")); }
    [[nodiscard]] QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    void start(QProcess& process, const QStringList& arguments) const {
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(KEPT_BINARY), arguments);
    }
    QByteArray answer(const QStringList& arguments, int expected = 0) const {
        QProcess process;
        start(process, arguments);
        process.waitForFinished(120'000);
        const QByteArray errors = process.readAllStandardError();
        if (process.exitCode() != expected)
            qWarning("%s", errors.constData());
        return process.exitCode() == expected ? process.readAllStandardOutput() : QByteArray("exit status");
    }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

constexpr int copies = 12;

/// The sample many times over, with references of their own: long enough to be killed in the middle.
void writeLongFile(const QString& path) {
    QFile sample(QStringLiteral(KEPT_DATA "/boston_sample.csv"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sample.readLine());
    const QByteArray rows = sample.readAll();
    for (int copy = 0; copy < copies; ++copy) {
        // Every reference begins with 1010; another beginning makes another promise of it.
        QByteArray others = rows;
        others.replace("\n1010", QByteArray("\n" + QByteArray::number(2010 + copy)));
        file.write(others);
    }
}

int promises(const KeptProcess& kept) {
    return static_cast<int>(QJsonDocument::fromJson(kept.answer({QStringLiteral("list"), QStringLiteral("--format"),
                                                                 QStringLiteral("json")}))
                                .array()
                                .size());
}

} // namespace

class TestKill : public QObject {
    Q_OBJECT

private slots:
    void anImportThatIsKilledLeavesASoundBookAndGoesOn() {
        const KeptProcess kept;
        const QString file = kept.file("long.csv");
        writeLongFile(file);
        const QStringList import = {QStringLiteral("import"), file, QStringLiteral("--map"),
                                    QStringLiteral(KEPT_DATA "/boston_map.json")};
        kept.answer(
            {QStringLiteral("init"), kept.book(), QStringLiteral("--time-zone"), QStringLiteral("America/New_York")});
        int before = 0;
        for (int round = 0; round < 3; ++round) {
            QProcess process;
            kept.start(process, import);
            QVERIFY(process.waitForStarted());
            // Killed as soon as it has written something more than in the round before.
            const qint64 size = QFile(kept.book()).size();
            QTRY_VERIFY_WITH_TIMEOUT(QFile(kept.book()).size() > size || process.state() == QProcess::NotRunning,
                                     60'000);
            process.kill();
            process.waitForFinished();
            QVERIFY(kept.answer({QStringLiteral("verify")}) != "exit status");
            QVERIFY(promises(kept) >= before);
            before = promises(kept);
        }
        QVERIFY(kept.answer(import) != "exit status");
        const int whole = promises(kept);
        QVERIFY(kept.answer(import) != "exit status");
        QCOMPARE(promises(kept), whole);
        QVERIFY(kept.answer({QStringLiteral("verify")}) != "exit status");
    }

    void whatWasAcknowledgedIsThereAfterAKill() {
        const KeptProcess kept;
        kept.answer({QStringLiteral("init"), kept.book(), QStringLiteral("--time-zone"), QStringLiteral("UTC")});
        kept.answer({QStringLiteral("people"), QStringLiteral("add"), QStringLiteral("Mara Lind"),
                     QStringLiteral("--department"), QStringLiteral("Service"), QStringLiteral("--role"),
                     QStringLiteral("owner")});
        int acknowledged = 0;
        for (int i = 0; i < 8; ++i) {
            QProcess process;
            kept.start(process, {QStringLiteral("add"), QStringLiteral("Call number %1 back tomorrow").arg(i)});
            QVERIFY(process.waitForStarted());
            if (i % 2 == 0)
                process.waitForReadyRead(30'000);
            const bool answered = !process.readAllStandardOutput().isEmpty();
            process.kill();
            process.waitForFinished();
            acknowledged += answered ? 1 : 0;
            QVERIFY(kept.answer({QStringLiteral("verify")}) != "exit status");
        }
        QVERIFY(acknowledged > 0);
        QVERIFY(promises(kept) >= acknowledged);
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "test_kill.moc"
