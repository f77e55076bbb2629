#include "desktop/entry_shortcut.h"
#include "tests/support/private_bus.h"

#include <QDBusArgument>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>

using namespace kept;
using desktop::EntryShortcut;
using services::EntryKeyState;

struct Shortcut {
    QString name;
    QVariantMap about;
};

static QDBusArgument& operator<<(QDBusArgument& argument, const Shortcut& shortcut) {
    argument.beginStructure();
    argument << shortcut.name << shortcut.about;
    argument.endStructure();
    return argument;
}

static const QDBusArgument& operator>>(const QDBusArgument& argument, Shortcut& shortcut) {
    argument.beginStructure();
    argument >> shortcut.name >> shortcut.about;
    argument.endStructure();
    return argument;
}

namespace {

const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString portalName = QStringLiteral("org.freedesktop.portal.Desktop");
const QString sessionPath = QStringLiteral("/org/freedesktop/portal/desktop/session/1_1/kept");

} // namespace

Q_DECLARE_METATYPE(Shortcut)

/// What a desktop with keys for programs offers.
class Portal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.GlobalShortcuts")
    Q_PROPERTY(uint version READ version)

public:
    uint answer = 0; ///< 0 granted, 1 the person said no
    int sessions = 0;
    QList<Shortcut> bound;

    explicit Portal(const QDBusConnection& bus) : m_bus(bus) {}
    static uint version() { return 1; }
    void respond(const QString& token, const QVariantMap& results) {
        const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2")
                                 .arg(message().service().mid(1).replace(u'.', u'_'), token);
        QDBusMessage response = QDBusMessage::createSignal(path, QStringLiteral("org.freedesktop.portal.Request"),
                                                           QStringLiteral("Response"));
        response << answer << results;
        m_bus.send(response);
    }

public slots:
    QDBusObjectPath CreateSession(const QVariantMap& options) { // NOLINT: the names are those of the interface
        ++sessions;
        respond(options.value(QStringLiteral("handle_token")).toString(),
                {{QStringLiteral("session_handle"), sessionPath}});
        return QDBusObjectPath(portalPath + QStringLiteral("/request"));
    }
    QDBusObjectPath BindShortcuts(const QDBusObjectPath&, const QList<Shortcut>& shortcuts, const QString&,
                                  const QVariantMap& options) { // NOLINT
        bound = shortcuts;
        const QList<Shortcut> given = {
            {shortcuts.first().name, {{QStringLiteral("trigger_description"), QStringLiteral("Super+Alt+K")}}}};
        respond(options.value(QStringLiteral("handle_token")).toString(),
                {{QStringLiteral("shortcuts"), QVariant::fromValue(given)}});
        return QDBusObjectPath(portalPath + QStringLiteral("/request"));
    }

signals:
    void Activated(const QDBusObjectPath& session, const QString& name, qulonglong timestamp,
                   const QVariantMap& options);

private:
    QDBusConnection m_bus;
};

class TestEntryShortcut : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qDBusRegisterMetaType<Shortcut>();
        qDBusRegisterMetaType<QList<Shortcut>>();
        m_bus = std::make_unique<test::PrivateBus>(QStringLiteral("entry"));
        m_server = std::make_unique<QDBusConnection>(m_bus->newConnection());
    }
    void init() { m_portal = std::make_unique<Portal>(*m_server); }
    void cleanup() {
        withhold();
        m_portal.reset();
    }
    void cleanupTestCase() {
        m_server.reset();
        m_bus.reset();
    }

    void whereThereIsNoPortalItIsAbsent() {
        const EntryShortcut shortcut(m_bus->newConnection());
        QTRY_COMPARE(shortcut.state(), EntryKeyState::Absent);
    }

    void withoutABusItIsAbsent() {
        const EntryShortcut shortcut(QDBusConnection(QStringLiteral("no such bus")));
        QCOMPARE(shortcut.state(), EntryKeyState::Absent);
    }

    void nothingIsAskedForUnlessItIsWanted() {
        offer();
        const EntryShortcut shortcut(m_bus->newConnection());
        QTRY_COMPARE(shortcut.state(), EntryKeyState::Off);
        QCOMPARE(m_portal->sessions, 0);
    }

    void theKeyIsBoundAndTells() {
        offer();
        EntryShortcut shortcut(m_bus->newConnection());
        QSignalSpy pressed(&shortcut, &EntryShortcut::pressed);
        shortcut.bind();
        QTRY_COMPARE(shortcut.key(), QStringLiteral("Super+Alt+K"));
        QCOMPARE(shortcut.state(), EntryKeyState::On);
        QCOMPARE(m_portal->bound.size(), 1);
        QCOMPARE(m_portal->bound.first().about.value(QStringLiteral("description")).toString(),
                 QStringLiteral("Promise something"));
        const QString name = m_portal->bound.first().name;
        emit m_portal->Activated(QDBusObjectPath(QStringLiteral("/another/session")), name, 1, {});
        emit m_portal->Activated(QDBusObjectPath(sessionPath), QStringLiteral("another-key"), 2, {});
        emit m_portal->Activated(QDBusObjectPath(sessionPath), name, 3,
                                 {{QStringLiteral("activation_token"), QStringLiteral("kept-9")}});
        QTRY_COMPARE(pressed.size(), 1);
        QCOMPARE(qgetenv("XDG_ACTIVATION_TOKEN"), QByteArray("kept-9"));
    }

    void aNoIsTakenForOne() {
        offer();
        m_portal->answer = 1;
        EntryShortcut shortcut(m_bus->newConnection());
        shortcut.bind();
        QTRY_COMPARE(shortcut.state(), EntryKeyState::Refused);
        QCOMPARE(shortcut.key(), QString());
    }

    void whatIsReleasedTellsNothingMore() {
        offer();
        EntryShortcut shortcut(m_bus->newConnection());
        QSignalSpy pressed(&shortcut, &EntryShortcut::pressed);
        shortcut.bind();
        QTRY_COMPARE(shortcut.state(), EntryKeyState::On);
        shortcut.release();
        QCOMPARE(shortcut.state(), EntryKeyState::Off);
        emit m_portal->Activated(QDBusObjectPath(sessionPath), m_portal->bound.first().name, 1, {});
        shortcut.bind(); // its answer comes after that
        QTRY_COMPARE(shortcut.state(), EntryKeyState::On);
        QCOMPARE(pressed.size(), 0);
    }

    void aPortalThatComesLaterIsAskedThen() {
        EntryShortcut shortcut(m_bus->newConnection());
        shortcut.bind();
        QTRY_COMPARE(shortcut.state(), EntryKeyState::Absent);
        offer();
        QTRY_COMPARE(shortcut.state(), EntryKeyState::On);
        withhold();
        QTRY_COMPARE(shortcut.state(), EntryKeyState::Absent);
    }

private:
    void offer() {
        QVERIFY(m_server->registerObject(portalPath, m_portal.get(), QDBusConnection::ExportAllContents));
        QVERIFY(m_server->registerService(portalName));
    }
    void withhold() {
        m_server->unregisterService(portalName);
        m_server->unregisterObject(portalPath);
    }

    std::unique_ptr<test::PrivateBus> m_bus;
    std::unique_ptr<QDBusConnection> m_server;
    std::unique_ptr<Portal> m_portal;
};

QTEST_GUILESS_MAIN(TestEntryShortcut)
#include "test_entry_shortcut.moc"
