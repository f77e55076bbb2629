#include "desktop/notification_service.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using services::Notification;

namespace {

/// What a desktop offers under org.freedesktop.Notifications.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Shown {
        QString title;
        QString body;
        QStringList actions;
    };
    QStringList capabilities;
    std::map<uint, Shown> shown;
    QList<uint> closedNumbers;

public slots:
    QStringList GetCapabilities() { return capabilities; } // NOLINT: the names are those of the interface
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& body,
                const QStringList& actions, const QVariantMap&, int) { // NOLINT
        const uint number = replaces ? replaces : ++m_last;
        shown[number] = {title, body, actions};
        return number;
    }
    void CloseNotification(uint number) { // NOLINT
        shown.erase(number);
        closedNumbers << number;
        emit NotificationClosed(number, 3);
    }

signals:
    void ActionInvoked(uint number, const QString& action);
    void NotificationClosed(uint number, uint reason);

private:
    uint m_last = 6;
};

} // namespace

/// On a bus of its own: nobody's desktop shows anything.
class TestNotificationService : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();

    void showsWhatItIsTold();
    void escapesTheBodyWhereItCanBeMarkup();
    void theSameIdTakesThePlace();
    void withdrawingClosesIt();
    void withdrawnBeforeItIsThereItDoesNotStay();
    void choosingItTellsWhich();
    void aServiceThatComesLaterIsFound();
    void aServiceThatStartedAnewIsNotGivenOldNumbers();
    void withoutABusNothingHappens();

private:
    void offer() {
        QVERIFY(m_server->registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_desktop.get(),
                                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_server->registerService(QStringLiteral("org.freedesktop.Notifications")));
    }
    void withhold() {
        m_server->unregisterService(QStringLiteral("org.freedesktop.Notifications"));
        m_server->unregisterObject(QStringLiteral("/org/freedesktop/Notifications"));
    }

    QProcess m_bus;
    std::unique_ptr<QDBusConnection> m_server;
    std::unique_ptr<QDBusConnection> m_client;
    std::unique_ptr<Desktop> m_desktop;
    std::unique_ptr<desktop::NotificationService> m_service;
};

void TestNotificationService::initTestCase() {
    m_bus.start(QStringLiteral("dbus-daemon"),
                {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    QVERIFY(m_bus.waitForReadyRead());
    const QString address = QString::fromUtf8(m_bus.readLine()).trimmed();
    m_server = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, QStringLiteral("server")));
    m_client = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, QStringLiteral("client")));
    QVERIFY(m_server->isConnected() && m_client->isConnected());
}

void TestNotificationService::init() {
    m_desktop = std::make_unique<Desktop>();
    m_desktop->capabilities = {QStringLiteral("actions"), QStringLiteral("body")};
    offer();
    m_service = std::make_unique<desktop::NotificationService>(*m_client);
}

void TestNotificationService::cleanup() {
    m_service.reset();
    withhold();
    m_desktop.reset();
}

void TestNotificationService::cleanupTestCase() {
    QDBusConnection::disconnectFromBus(QStringLiteral("client"));
    QDBusConnection::disconnectFromBus(QStringLiteral("server"));
    m_bus.terminate();
    QVERIFY(m_bus.waitForFinished());
}

void TestNotificationService::showsWhatItIsTold() {
    m_service->notify({QStringLiteral("a"), QStringLiteral("Call <Anna>"), QStringLiteral("due & soon")});
    QTRY_COMPARE(m_desktop->shown.size(), std::size_t(1));
    QCOMPARE(m_desktop->shown.at(7).title, QStringLiteral("Call <Anna>"));
    QCOMPARE(m_desktop->shown.at(7).body, QStringLiteral("due & soon"));
    QCOMPARE(m_desktop->shown.at(7).actions, QStringList({QStringLiteral("default"), QStringLiteral("Open")}));
}

void TestNotificationService::escapesTheBodyWhereItCanBeMarkup() {
    m_desktop->capabilities = {QStringLiteral("body-markup")};
    m_service->notify({QStringLiteral("a"), QStringLiteral("R&D"), QStringLiteral("<b>due</b> & soon")});
    QTRY_COMPARE(m_desktop->shown.size(), std::size_t(1));
    QCOMPARE(m_desktop->shown.at(7).title, QStringLiteral("R&D")); // never markup
    QCOMPARE(m_desktop->shown.at(7).body, QStringLiteral("&lt;b&gt;due&lt;/b&gt; &amp; soon"));
    QCOMPARE(m_desktop->shown.at(7).actions, QStringList()); // not offered, not asked for
}

void TestNotificationService::theSameIdTakesThePlace() {
    m_service->notify({QStringLiteral("a"), QStringLiteral("first"), {}});
    m_service->notify({QStringLiteral("b"), QStringLiteral("other"), {}});
    QTRY_COMPARE(m_desktop->shown.size(), std::size_t(2));
    m_service->notify({QStringLiteral("a"), QStringLiteral("second"), {}}); // the number of the first may be under way
    m_service->notify({QStringLiteral("a"), QStringLiteral("third"), {}});
    QTRY_COMPARE(m_desktop->shown.at(7).title, QStringLiteral("third"));
    QCOMPARE(m_desktop->shown.size(), std::size_t(2));
}

void TestNotificationService::withdrawingClosesIt() {
    m_service->notify({QStringLiteral("a"), QStringLiteral("first"), {}});
    m_service->notify({QStringLiteral("b"), QStringLiteral("other"), {}});
    QTRY_COMPARE(m_desktop->shown.size(), std::size_t(2));
    m_service->withdraw(QStringLiteral("a"));
    m_service->withdraw(QStringLiteral("nothing"));
    QTRY_COMPARE(m_desktop->closedNumbers, QList<uint>{7});
    QCOMPARE(m_desktop->shown.size(), std::size_t(1));
}

void TestNotificationService::withdrawnBeforeItIsThereItDoesNotStay() {
    m_service->notify({QStringLiteral("a"), QStringLiteral("first"), {}});
    m_service->notify({QStringLiteral("b"), QStringLiteral("other"), {}});
    m_service->withdraw(QStringLiteral("a")); // still waits for the capabilities
    QTRY_COMPARE(m_desktop->shown.size(), std::size_t(1));
    m_service->notify({QStringLiteral("c"), QStringLiteral("third"), {}});
    m_service->withdraw(QStringLiteral("c")); // on its way
    QTRY_COMPARE(m_desktop->closedNumbers.size(), 1);
    QCOMPARE(m_desktop->shown.size(), std::size_t(1));
    QCOMPARE(m_desktop->shown.begin()->second.title, QStringLiteral("other"));
}

void TestNotificationService::choosingItTellsWhich() {
    QSignalSpy activated(m_service.get(), &services::Notifier::activated);
    m_service->notify({QStringLiteral("a"), QStringLiteral("first"), {}});
    QTRY_COMPARE(m_desktop->shown.size(), std::size_t(1));
    emit m_desktop->ActionInvoked(99, QStringLiteral("default")); // somebody else's
    emit m_desktop->ActionInvoked(7, QStringLiteral("default"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().toString(), QStringLiteral("a"));
}

void TestNotificationService::aServiceThatComesLaterIsFound() {
    withhold();
    m_service->notify({QStringLiteral("a"), QStringLiteral("unseen"), {}});
    offer();
    QTRY_VERIFY((m_service->notify({QStringLiteral("b"), QStringLiteral("seen"), {}}), !m_desktop->shown.empty()));
    QCOMPARE(m_desktop->shown.begin()->second.title, QStringLiteral("seen"));
}

void TestNotificationService::aServiceThatStartedAnewIsNotGivenOldNumbers() {
    m_service->notify({QStringLiteral("a"), QStringLiteral("first"), {}});
    QTRY_COMPARE(m_desktop->shown.size(), std::size_t(1));
    const QDBusServiceWatcher watcher(QStringLiteral("org.freedesktop.Notifications"), *m_client);
    QSignalSpy gone(&watcher, &QDBusServiceWatcher::serviceUnregistered);
    withhold();
    QTRY_VERIFY(gone.size() > 0);
    offer();
    m_service->withdraw(QStringLiteral("a"));
    m_service->notify({QStringLiteral("b"), QStringLiteral("second"), {}});
    QTRY_COMPARE(m_desktop->shown.size(), std::size_t(2));
    QVERIFY(m_desktop->closedNumbers.isEmpty());
}

void TestNotificationService::withoutABusNothingHappens() {
    desktop::NotificationService nowhere{QDBusConnection(QStringLiteral("no such bus"))};
    nowhere.notify({QStringLiteral("a"), QStringLiteral("unheard"), {}});
    nowhere.withdraw(QStringLiteral("a"));
    QVERIFY(m_desktop->shown.empty());
}

QTEST_GUILESS_MAIN(TestNotificationService)
#include "test_notification_service.moc"
