#include "desktop/autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kept;
using desktop::Autostart;

class TestAutostart : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void switchedOnItIsThereAndSwitchedOffItIsGone() {
        const Autostart autostart(m_folder->filePath(QStringLiteral("autostart")), QStringLiteral("/usr/bin/kept"));
        QVERIFY(!autostart.isOn());
        QCOMPARE(autostart.set(true), QString());
        QVERIFY(autostart.isOn());
        QVERIFY(linesOf(QStringLiteral("autostart/org.kept.Kept.desktop"))
                    .contains(QStringLiteral("Exec=\"/usr/bin/kept\" --hidden")));
        QCOMPARE(autostart.set(true), QString());
        QCOMPARE(autostart.set(false), QString());
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("autostart/org.kept.Kept.desktop"))));
        QCOMPARE(autostart.set(false), QString());
    }

    void aProgramWithAnOddPathIsQuoted() {
        const Autostart autostart(m_folder->path(), QStringLiteral("/home/a b/50%/$x\\\"k`"));
        QCOMPARE(autostart.set(true), QString());
        // Quoted as an argument first, and then as a string of the file.
        QVERIFY(linesOf(QStringLiteral("org.kept.Kept.desktop"))
                    .contains(QStringLiteral("Exec=\"/home/a b/50%%/\\\\$x\\\\\\\\\\\\\"k\\\\`\" --hidden")));
    }

    void whatTheDesktopSwitchedOffIsOff_data() {
        QTest::addColumn<QString>("content");
        QTest::addColumn<bool>("on");
        const QString head = QStringLiteral("[Desktop Entry]\nType=Application\nExec=kept --hidden\n");
        QTest::newRow("as it was written") << head << true;
        QTest::newRow("hidden") << head + QStringLiteral("Hidden=true\n") << false;
        QTest::newRow("not hidden") << head + QStringLiteral("Hidden=false\n") << true;
        QTest::newRow("by GNOME") << head + QStringLiteral("X-GNOME-Autostart-enabled = false\n") << false;
        QTest::newRow("in another group") << head + QStringLiteral("[Other]\nHidden=true\n") << true;
    }
    void whatTheDesktopSwitchedOffIsOff() {
        QFETCH(QString, content);
        QFETCH(bool, on);
        QFile file(m_folder->filePath(QStringLiteral("org.kept.Kept.desktop")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
        file.close();
        const Autostart autostart(m_folder->path(), QStringLiteral("/usr/bin/kept"));
        QCOMPARE(autostart.isOn(), on);
        QCOMPARE(autostart.set(true), QString());
        QVERIFY(autostart.isOn());
    }

    void whereItCannotBeWrittenThatIsSaid() {
        QFile inTheWay(m_folder->filePath(QStringLiteral("autostart")));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        inTheWay.close();
        const Autostart autostart(inTheWay.fileName(), QStringLiteral("/usr/bin/kept"));
        QVERIFY(!autostart.set(true).isEmpty());
        QVERIFY(!autostart.isOn());
    }

private:
    QStringList linesOf(const QString& name) const {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n') : QStringList();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestAutostart)
#include "test_autostart.moc"
