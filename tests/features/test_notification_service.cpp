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
        QVariantMap hints;
    };
    QStringList capabilities;
    std::map<uint, Shown> shown;
    QList<uint> closedNumbers;

public slots:
    QStringList GetCapabilities() { return capabilities; } // NOLINT: the names are those of the interface
    uint Notify(const QString&, uint replaces, const QString&, const QString& title, const QString& body,
                const QStringList& actions, const QVariantMap& hints, int) { // NOLINT
        const uint number = replaces ? replaces : ++m_last;
        shown[number] = {title, body, actions, hints};
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
    void ActivationToken(uint number, const QString& token);

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
    void itsButtonsAreOfferedAfterOpening();
    void aButtonTellsItsKeyOnceAndTheNotificationIsGone_data();
    void aButtonTellsItsKeyOnceAndTheNotificationIsGone();
    void whatThePersonPutsAwayIsDismissedAndNothingElse_data();
    void whatThePersonPutsAwayIsDismissedAndNothingElse();
    void answersToOthersAreNotOurs();
    void theRightToRaiseAWindowIsKept();
    void whatNobodyShowsIsUnheard();
    void whatAServiceShowedTheNextShowsAgain();
    void aServiceThatComesLaterIsFound();
    void aServiceThatStartedAnewIsNotGivenOldNumbers();
    void withoutABusNothingHappens();

private:
    void offer() {
        QVERIFY(m_server->registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_desktop.get(),
                                         QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_server->registerService(QStringLiteral("org.freedesktop.Notifications")));
    }
    /// "a" with a button "Kept", which the service calls number 7.
    void showWithButton();
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

void TestNotificationService::showWithButton() {
    m_service->notify({QStringLiteral("a"),
                       QStringLiteral("first"),
                       QStringLiteral("due"),
                       {{QStringLiteral("keep"), QStringLiteral("Kept")}}});
    QTRY_COMPARE(m_desktop->shown.size(), std::size_t(1));
}

void TestNotificationService::itsButtonsAreOfferedAfterOpening() {
    showWithButton();
    QCOMPARE(m_desktop->shown.at(7).actions, QStringList({QStringLiteral("default"), QStringLiteral("Open"),
                                                          QStringLiteral("keep"), QStringLiteral("Kept")}));
    QCOMPARE(m_desktop->shown.at(7).hints.value(QStringLiteral("urgency")), QVariant::fromValue(uchar(1)));
    QCOMPARE(m_desktop->shown.at(7).hints.value(QStringLiteral("desktop-entry")).toString(),
             QStringLiteral("org.kept.Kept"));
}

void TestNotificationService::aButtonTellsItsKeyOnceAndTheNotificationIsGone_data() {
    QTest::addColumn<bool>("closesBefore");
    QTest::addColumn<bool>("closesAfter");
    QTest::newRow("a service that leaves it") << false << false;
    QTest::newRow("a service that closes it then") << false << true;
    QTest::newRow("a service that closes it first") << true << false;
}

void TestNotificationService::aButtonTellsItsKeyOnceAndTheNotificationIsGone() {
    QFETCH(bool, closesBefore);
    QFETCH(bool, closesAfter);
    QSignalSpy chosen(m_service.get(), &services::Notifier::actionChosen);
    QSignalSpy activated(m_service.get(), &services::Notifier::activated);
    QSignalSpy dismissed(m_service.get(), &services::Notifier::dismissed);
    showWithButton();
    if (closesBefore)
        emit m_desktop->NotificationClosed(7, 3);
    emit m_desktop->ActionInvoked(7, QStringLiteral("keep"));
    if (closesAfter)
        emit m_desktop->NotificationClosed(7, 2);
    QTRY_COMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().at(0).toString(), QStringLiteral("a"));
    QCOMPARE(chosen.first().at(1).toString(), QStringLiteral("keep"));
    if (!closesBefore)
        QTRY_COMPARE(m_desktop->closedNumbers, QList<uint>{7});
    emit m_desktop->ActionInvoked(7, QStringLiteral("keep")); // pressed twice
    m_service->notify({QStringLiteral("b"), QStringLiteral("second"), {}});
    QTRY_VERIFY(m_desktop->shown.contains(8));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(activated.size(), 0);
    QCOMPARE(dismissed.size(), 0);
}

void TestNotificationService::whatThePersonPutsAwayIsDismissedAndNothingElse_data() {
    QTest::addColumn<uint>("reason");
    QTest::addColumn<qsizetype>("times");
    QTest::newRow("expired") << 1U << qsizetype(0);
    QTest::newRow("put away") << 2U << qsizetype(1);
    QTest::newRow("closed by a call") << 3U << qsizetype(0);
    QTest::newRow("nobody knows") << 4U << qsizetype(0);
}

void TestNotificationService::whatThePersonPutsAwayIsDismissedAndNothingElse() {
    QFETCH(uint, reason);
    QFETCH(qsizetype, times);
    QSignalSpy dismissed(m_service.get(), &services::Notifier::dismissed);
    showWithButton();
    emit m_desktop->NotificationClosed(99, 2); // somebody else's
    emit m_desktop->NotificationClosed(7, reason);
    emit m_desktop->NotificationClosed(7, reason);
    QSignalSpy chosen(m_service.get(), &services::Notifier::activated);
    m_service->notify({QStringLiteral("b"), QStringLiteral("other"), {}});
    QTRY_VERIFY(m_desktop->shown.contains(8));
    emit m_desktop->ActionInvoked(8, QStringLiteral("default")); // what comes after it was told after it
    QTRY_COMPARE(chosen.size(), 1);
    m_service->notify({QStringLiteral("a"), QStringLiteral("again"), {}});
    QTRY_VERIFY(m_desktop->shown.contains(9)); // not in the place of one that is gone
    QCOMPARE(dismissed.size(), times);
    if (times > 0)
        QCOMPARE(dismissed.first().first().toString(), QStringLiteral("a"));
}

void TestNotificationService::answersToOthersAreNotOurs() {
    QSignalSpy chosen(m_service.get(), &services::Notifier::actionChosen);
    QSignalSpy activated(m_service.get(), &services::Notifier::activated);
    showWithButton();
    emit m_desktop->ActionInvoked(99, QStringLiteral("keep"));
    emit m_desktop->ActionInvoked(7, QStringLiteral("default"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(chosen.size(), 0);
}

void TestNotificationService::theRightToRaiseAWindowIsKept() {
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QSignalSpy activated(m_service.get(), &services::Notifier::activated);
    showWithButton();
    emit m_desktop->ActivationToken(99, QStringLiteral("not ours"));
    emit m_desktop->ActivationToken(7, QStringLiteral("kept-1"));
    emit m_desktop->ActionInvoked(7, QStringLiteral("default"));
    QTRY_COMPARE(activated.size(), 1);
    QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("kept-1"));
}

void TestNotificationService::whatNobodyShowsIsUnheard() {
    withhold();
    QSignalSpy unheard(m_service.get(), &desktop::NotificationService::unheard);
    m_service->notify({QStringLiteral("a"), QStringLiteral("unseen"), {}});
    QTRY_COMPARE(unheard.size(), 1);
    QCOMPARE(unheard.first().first().value<Notification>().id, QStringLiteral("a"));
    offer();
}

void TestNotificationService::whatAServiceShowedTheNextShowsAgain() {
    showWithButton();
    m_service->notify({QStringLiteral("b"), QStringLiteral("other"), {}});
    QTRY_COMPARE(m_desktop->shown.size(), std::size_t(2));
    withhold();
    m_desktop->shown.clear();
    offer();
    QTRY_COMPARE(m_desktop->shown.size(), std::size_t(2));
    QCOMPARE(m_desktop->shown.begin()->second.title, QStringLiteral("first"));
    QCOMPARE(m_desktop->shown.begin()->second.actions.size(), 4);
}

void TestNotificationService::aServiceThatComesLaterIsFound() {
    withhold();
    QSignalSpy unheard(m_service.get(), &desktop::NotificationService::unheard);
    m_service->notify({QStringLiteral("a"), QStringLiteral("unseen"), {}});
    QTRY_COMPARE(unheard.size(), 1);
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
    QSignalSpy unheard(&nowhere, &desktop::NotificationService::unheard);
    nowhere.notify({QStringLiteral("a"), QStringLiteral("unheard"), {}});
    nowhere.withdraw(QStringLiteral("a"));
    QVERIFY(m_desktop->shown.empty());
    QTRY_COMPARE(unheard.size(), 1);
}

QTEST_GUILESS_MAIN(TestNotificationService)
#include "test_notification_service.moc"
