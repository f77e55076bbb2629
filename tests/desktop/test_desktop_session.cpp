#include "desktop/notification_service.h"
#include "tests/desktop/desktop_session.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <array>

using namespace kept;
using test::DesktopSession;

namespace {

const QString mainWindow = QStringLiteral("Kept$");
const QString entryWindow = QStringLiteral("^Promise something$");

QStringList words(std::initializer_list<const char*> all) {
    QStringList words;
    for (const char* word : all)
        words << QString::fromUtf8(word);
    return words;
}

} // namespace

/// The panel of a desktop, as far as its tray goes.
/// Source: https://www.freedesktop.org/wiki/Specifications/StatusNotifierItem/
class TrayWatcher : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered READ isHost)
    Q_PROPERTY(QStringList RegisteredStatusNotifierItems READ items)
    Q_PROPERTY(int ProtocolVersion READ version)

public:
    explicit TrayWatcher(const QDBusConnection& bus) : m_bus(bus) {
        m_bus.registerObject(QStringLiteral("/StatusNotifierWatcher"), this, QDBusConnection::ExportAllContents);
        m_bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    }

    static bool isHost() { return true; }
    static int version() { return 0; }
    QStringList items() const { return m_items; }

    /// A property of the icon that was put there last.
    QVariant property(const char* name) const {
        QDBusMessage call =
            QDBusMessage::createMethodCall(m_items.last(), QStringLiteral("/StatusNotifierItem"),
                                           QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        call << QStringLiteral("org.kde.StatusNotifierItem") << QLatin1String(name);
        return m_bus.call(call).arguments().value(0).value<QDBusVariant>().variant();
    }
    void press() const {
        QDBusMessage call =
            QDBusMessage::createMethodCall(m_items.last(), QStringLiteral("/StatusNotifierItem"),
                                           QStringLiteral("org.kde.StatusNotifierItem"), QStringLiteral("Activate"));
        call << 0 << 0;
        m_bus.call(call);
    }

public slots:
    void RegisterStatusNotifierItem(const QString& service) { // NOLINT: the names are those of the interface
        m_items << (service.startsWith(u'/') ? message().service() : service);
    }
    void RegisterStatusNotifierHost(const QString&) {} // NOLINT

signals:
    void StatusNotifierItemRegistered(const QString& service);
    void StatusNotifierHostRegistered();

private:
    QDBusConnection m_bus;
    QStringList m_items;
};

/// The program on a real desktop, as far as one can be had without a screen.
class TestDesktopSession : public QObject {
    Q_OBJECT

private slots:
    void init() {
        m_session = std::make_unique<DesktopSession>();
        QVERIFY2(m_session->failure().isEmpty(), qPrintable(m_session->failure()));
    }
    void cleanup() { m_session.reset(); }

    void aButtonOfARealNotificationIsHeard() {
        desktop::NotificationService service(m_session->newConnection());
        QSignalSpy chosen(&service, &services::Notifier::actionChosen);
        QSignalSpy dismissed(&service, &services::Notifier::dismissed);
        const services::Notification call{QStringLiteral("a"),
                                          QStringLiteral("Call Anna"),
                                          QStringLiteral("due 15:00"),
                                          {{QStringLiteral("keep"), QStringLiteral("Kept")},
                                           {QStringLiteral("renegotiate"), QStringLiteral("Renegotiate")}}};
        service.notify(call);
        QVERIFY(pressUntilHeard([this](const QRect& place) { m_session->pressFirstButton(place); }, chosen));
        QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("keep"));
        QTRY_VERIFY(!m_session->notification());
        QCOMPARE(dismissed.size(), 0);
    }

    void aNotificationThatIsPutAwayIsDismissed() {
        desktop::NotificationService service(m_session->newConnection());
        QSignalSpy dismissed(&service, &services::Notifier::dismissed);
        service.notify({QStringLiteral("a"), QStringLiteral("Call Anna"), QStringLiteral("due 15:00")});
        QVERIFY(pressUntilHeard([this](const QRect& place) { m_session->putAway(place); }, dismissed));
        QCOMPARE(dismissed.first().first().toString(), QStringLiteral("a"));
    }

    void aReminderArrivesAndItsButtonKeepsThePromise() {
        makeBook();
        QProcess kept;
        m_session->start(kept, words({"--hidden", "--book"}) << book());
        TrayWatcher panel(m_session->newConnection());
        QTRY_COMPARE_WITH_TIMEOUT(panel.items().size(), 1, 20'000);
        // Made and set by another process, as a colleague's window would.
        const QString id =
            m_session->kept(words({"add", "Call Anna back", "--due", "2099-01-02T15:00", "--book"}) << book());
        const QString soon = QDateTime::currentDateTimeUtc().addSecs(2).toString(Qt::ISODateWithMs);
        const QString set =
            m_session->kept(words({"follow-up"}) << id << words({"--at"}) << soon << words({"--book"}) << book());
        QVERIFY2(set.startsWith(id + u':'), qPrintable(set));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->notification(), 20'000);
        const auto isKept = [this] {
            return m_session->kept(words({"list", "--outcome", "kept", "--format", "csv", "--book"}) << book())
                .contains(QStringLiteral("Call Anna back"));
        };
        const auto pressed = [&] {
            if (const auto place = m_session->notification(); place && !isKept())
                m_session->pressFirstButton(*place);
            return isKept();
        };
        QTRY_VERIFY_WITH_TIMEOUT(pressed(), 20'000);
        QTRY_VERIFY(!m_session->notification());
        endBy(kept, "TERM");
    }

    void itClosesToTheTrayAndComesBackFromThere() {
        TrayWatcher panel(m_session->newConnection());
        makeBook();
        prefer("closing=keep");
        QProcess kept;
        m_session->start(kept, words({"--hidden", "--book"}) << book());
        QTRY_COMPARE_WITH_TIMEOUT(panel.items().size(), 1, 20'000);
        QCOMPARE(panel.property("Id").toString(), QStringLiteral("kept"));
        QCOMPARE(m_session->windows(mainWindow), QStringList());
        panel.press();
        QTRY_COMPARE(m_session->windows(mainWindow).size(), 1);
        m_session->closeWindow(m_session->windows(mainWindow).first());
        QTRY_COMPARE(m_session->windows(mainWindow), QStringList());
        QCOMPARE(kept.state(), QProcess::Running);
        panel.press();
        QTRY_COMPARE(m_session->windows(mainWindow).size(), 1);
        endBy(kept, "TERM");
    }

    void aPanelThatComesAfterItIsFound() {
        makeBook();
        QProcess kept;
        m_session->start(kept, words({"--hidden", "--book"}) << book());
        QTRY_VERIFY_WITH_TIMEOUT(isFound(), 20'000);
        QCOMPARE(m_session->kept(words({"add", "--dialog"})), QString());
        // The book is open, so it has looked for a panel already.
        QTRY_COMPARE_WITH_TIMEOUT(m_session->windows(entryWindow).size(), 1, 20'000);
        TrayWatcher panel(m_session->newConnection());
        emit panel.StatusNotifierHostRegistered();
        QTRY_COMPARE_WITH_TIMEOUT(panel.items().size(), 1, 20'000);
        QCOMPARE(m_session->windows(mainWindow), QStringList());
        endBy(kept, "TERM");
    }

    void aSecondStartHandsOverToTheFirst() {
        makeBook();
        QProcess kept;
        m_session->start(kept, words({"--book"}) << book());
        QTRY_COMPARE_WITH_TIMEOUT(m_session->windows(mainWindow).size(), 1, 20'000);
        QCOMPARE(m_session->kept({}), QString());
        QCOMPARE(m_session->windows(mainWindow).size(), 1);

        QCOMPARE(m_session->kept(words({"add", "--dialog", "Call Anna tomorrow 15:00"})), QString());
        QTRY_COMPARE(m_session->windows(entryWindow).size(), 1);
        m_session->type(m_session->windows(entryWindow).first(), QStringLiteral("Return"));
        QTRY_VERIFY(!promises().isEmpty());
        QVERIFY2(promises().contains(QStringLiteral("Call Anna")), qPrintable(promises()));
        endBy(kept, "TERM");
    }

    void ofSeveralThatStartAtOnceOneStays() {
        makeBook();
        std::array<QProcess, 4> starts;
        for (QProcess& kept : starts)
            m_session->start(kept, words({"--book"}) << book());
        const auto running = [&starts] {
            return std::ranges::count_if(starts, [](QProcess& kept) { return kept.state() == QProcess::Running; });
        };
        QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->windows(mainWindow).size(), 1, 20'000);
        for (QProcess& kept : starts) {
            if (kept.state() == QProcess::Running)
                endBy(kept, "TERM");
            QCOMPARE(kept.exitCode(), 0);
        }
    }

    void theQuickEntryAloneEndsWithItself() {
        makeBook();
        QProcess kept;
        m_session->start(kept, words({"--book"}) << book() << words({"add", "--dialog", "Call Anna"}));
        QTRY_COMPARE_WITH_TIMEOUT(m_session->windows(entryWindow).size(), 1, 20'000);
        QCOMPARE(m_session->windows(mainWindow), QStringList());
        m_session->closeWindow(m_session->windows(entryWindow).first());
        QVERIFY(kept.waitForFinished());
        QCOMPARE(kept.exitCode(), 0);
        QCOMPARE(promises(), QString());
    }

    void afterAKillTheNextStartIsTheFirst() {
        makeBook();
        QProcess kept;
        m_session->start(kept, words({"--book"}) << book());
        QTRY_COMPARE_WITH_TIMEOUT(m_session->windows(mainWindow).size(), 1, 20'000);
        kept.kill();
        QVERIFY(kept.waitForFinished());
        QProcess next;
        m_session->start(next, words({"--book"}) << book());
        QTRY_COMPARE_WITH_TIMEOUT(m_session->windows(mainWindow).size(), 1, 20'000);
        endBy(next, "INT");
    }

    void withoutADisplayTheDialogSaysSo() {
        QProcess kept;
        QProcessEnvironment environment = m_session->environment();
        environment.remove(QStringLiteral("DISPLAY"));
        environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        kept.setProcessEnvironment(environment);
        kept.start(QStringLiteral(KEPT_BINARY), words({"add", "--dialog"}));
        QVERIFY(kept.waitForFinished());
        QCOMPARE(kept.exitCode(), 1);
        QVERIFY(kept.readAllStandardError().contains("display"));
    }

private:
    QString book() const { return m_session->file(QStringLiteral("team.kept")); }
    void makeBook() const {
        QCOMPARE(m_session->kept(words({"init"}) << book()), QString());
        QVERIFY(
            !m_session
                 ->kept(words({"people", "add", "Mara Lind", "--department", "Service", "--role", "staff", "--book"})
                        << book())
                 .startsWith(QLatin1String("status")));
        prefer("me=Mara Lind");
    }
    void prefer(const char* line) const {
        QDir().mkpath(m_session->file(QStringLiteral("config/kept")));
        QFile file(m_session->file(QStringLiteral("config/kept/kept.ini")));
        QVERIFY(file.open(QIODevice::ReadWrite | QIODevice::Append));
        if (file.size() == 0)
            file.write("[General]\n");
        file.write(QByteArray(line) + '\n');
    }
    /// What is promised in the book, as the command line lists it.
    QString promises() const {
        return m_session->kept(words({"list", "--format", "csv", "--book"}) << book()).section(u'\n', 1);
    }
    /// A press on a popup that still moves goes beside it: a second one may be needed.
    template <class Press> bool pressUntilHeard(Press at, const QSignalSpy& heard) const {
        return QTest::qWaitFor(
            [&] {
                if (const auto place = m_session->notification()) {
                    at(*place);
                    (void)QTest::qWaitFor([&heard] { return !heard.isEmpty(); }, 1'000);
                }
                return !heard.isEmpty();
            },
            20'000);
    }
    /// Whether those that start later find the first.
    bool isFound() const {
        return QDirIterator(m_session->file(QStringLiteral("run")), {QStringLiteral("socket")},
                            QDir::Files | QDir::System, QDirIterator::Subdirectories)
            .hasNext();
    }
    static void endBy(QProcess& kept, const char* signal) {
        QProcess::execute(QStringLiteral("kill"),
                          {QStringLiteral("-") + QLatin1String(signal), QString::number(kept.processId())});
        QVERIFY(kept.waitForFinished());
        QCOMPARE(kept.exitStatus(), QProcess::NormalExit);
        QCOMPARE(kept.exitCode(), 0);
    }

    std::unique_ptr<DesktopSession> m_session;
};

QTEST_GUILESS_MAIN(TestDesktopSession)
#include "test_desktop_session.moc"
