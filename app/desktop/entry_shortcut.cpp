#include "desktop/entry_shortcut.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

#include <unistd.h>

namespace kept::desktop {

using services::EntryKeyState;

/// One key, as the portal takes and gives them: its name, and what there is to say of it.
struct PortalShortcut {
    QString name;
    QVariantMap about;
};

static QDBusArgument& operator<<(QDBusArgument& argument, const PortalShortcut& shortcut) {
    argument.beginStructure();
    argument << shortcut.name << shortcut.about;
    argument.endStructure();
    return argument;
}

static const QDBusArgument& operator>>(const QDBusArgument& argument, PortalShortcut& shortcut) {
    argument.beginStructure();
    argument >> shortcut.name >> shortcut.about;
    argument.endStructure();
    return argument;
}

} // namespace kept::desktop

Q_DECLARE_METATYPE(kept::desktop::PortalShortcut)

namespace kept::desktop {

namespace {

constexpr QLatin1String keysPortal("org.freedesktop.portal.Desktop");
constexpr QLatin1String keysPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String keysInterface("org.freedesktop.portal.GlobalShortcuts");
constexpr QLatin1String requestInterface("org.freedesktop.portal.Request");
constexpr QLatin1String sessionInterface("org.freedesktop.portal.Session");
constexpr QLatin1String entryName("new-promise");
constexpr uint granted = 0;

QDBusMessage keysCall(const char* method) {
    return QDBusMessage::createMethodCall(keysPortal, keysPath, keysInterface, QLatin1String(method));
}

} // namespace

EntryShortcut::EntryShortcut(const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(bus), m_watcher(keysPortal, bus, QDBusServiceWatcher::WatchForOwnerChange) {
    // Makes D-Bus know its own types: until it was asked for one, it takes no slot with a QDBusObjectPath.
    (void)QDBusMetaType::typeToSignature(QMetaType::fromType<QDBusObjectPath>());
    qDBusRegisterMetaType<PortalShortcut>();
    qDBusRegisterMetaType<QList<PortalShortcut>>();
    if (!m_bus.isConnected()) {
        m_state = EntryKeyState::Absent;
        return;
    }
    m_bus.connect(keysPortal, keysPath, keysInterface, QStringLiteral("Activated"), this,
                  SLOT(activated(QDBusObjectPath, QString, qulonglong, QVariantMap)));
    m_bus.connect(keysPortal, keysPath, keysInterface, QStringLiteral("ShortcutsChanged"), this,
                  SLOT(shortcutsChanged(QDBusObjectPath, QDBusMessage)));
    connect(&m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        m_session.clear(); // it went with the portal
        askForPortal();
    });
    askForPortal();
}

EntryShortcut::~EntryShortcut() {
    release();
}

void EntryShortcut::askForPortal() {
    QDBusMessage question = QDBusMessage::createMethodCall(
        keysPortal, keysPath, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << QString(keysInterface) << QStringLiteral("version");
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
        answered->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *answered;
        if (reply.isError())
            return take(EntryKeyState::Absent);
        take(EntryKeyState::Off);
        if (m_wanted)
            bind();
    });
}

void EntryShortcut::take(EntryKeyState state) {
    if (state != EntryKeyState::On)
        m_key.clear();
    m_state = state;
    emit changed();
}

QString EntryShortcut::nextToken() {
    return QStringLiteral("kept_%1_%2").arg(::getpid()).arg(++m_tokens);
}

void EntryShortcut::hear(const QString& token, const char* slot) {
    const QString self = m_bus.baseService().mid(1).replace(u'.', u'_');
    m_bus.connect(keysPortal, QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(self, token),
                  requestInterface, QStringLiteral("Response"), this, slot);
}

void EntryShortcut::call(QDBusMessage message) {
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* answered) {
        answered->deleteLater();
        if (answered->isError() && m_wanted)
            take(EntryKeyState::Refused);
    });
}

void EntryShortcut::bind() {
    m_wanted = true;
    if (m_state == EntryKeyState::Unknown || m_state == EntryKeyState::Absent || m_state == EntryKeyState::Asking ||
        !m_session.isEmpty())
        return; // as soon as there is a portal
    take(EntryKeyState::Asking);
    const QString token = nextToken();
    hear(token, SLOT(sessionAnswered(uint, QVariantMap)));
    QDBusMessage message = keysCall("CreateSession");
    message << QVariantMap{{QStringLiteral("handle_token"), token},
                           {QStringLiteral("session_handle_token"), nextToken()}};
    call(message);
}

void EntryShortcut::sessionAnswered(uint response, const QVariantMap& results) {
    if (!m_wanted)
        return;
    m_session = results.value(QStringLiteral("session_handle")).toString();
    if (response != granted || m_session.isEmpty())
        return take(EntryKeyState::Refused);
    const QString token = nextToken();
    hear(token, SLOT(bindingAnswered(uint, QVariantMap)));
    const QList<PortalShortcut> wanted = {{entryName,
                                           {{QStringLiteral("description"), tr("Promise something")},
                                            {QStringLiteral("preferred_trigger"), QStringLiteral("LOGO+ALT+k")}}}};
    QDBusMessage message = keysCall("BindShortcuts");
    message << QVariant::fromValue(QDBusObjectPath(m_session)) << QVariant::fromValue(wanted) << QString()
            << QVariantMap{{QStringLiteral("handle_token"), token}};
    call(message);
}

void EntryShortcut::bindingAnswered(uint response, const QVariantMap& results) {
    if (!m_wanted)
        return;
    if (response != granted) {
        release();
        m_wanted = true; // and asked for again when the portal comes anew
        return take(EntryKeyState::Refused);
    }
    take(EntryKeyState::On);
    takeKey(results.value(QStringLiteral("shortcuts")));
}

void EntryShortcut::takeKey(const QVariant& shortcuts) {
    for (const PortalShortcut& shortcut : qdbus_cast<QList<PortalShortcut>>(shortcuts)) {
        if (shortcut.name == entryName)
            m_key = shortcut.about.value(QStringLiteral("trigger_description")).toString();
    }
    emit changed();
}

void EntryShortcut::shortcutsChanged(const QDBusObjectPath& session, const QDBusMessage& message) {
    if (!m_session.isEmpty() && session.path() == m_session)
        takeKey(message.arguments().value(1));
}

void EntryShortcut::activated(const QDBusObjectPath& session, const QString& shortcut, qulonglong /*timestamp*/,
                              const QVariantMap& options) {
    if (m_session.isEmpty() || session.path() != m_session || shortcut != entryName)
        return;
    const QString token = options.value(QStringLiteral("activation_token")).toString();
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    emit pressed();
}

void EntryShortcut::release() {
    m_wanted = false;
    if (!m_session.isEmpty())
        m_bus.asyncCall(
            QDBusMessage::createMethodCall(keysPortal, m_session, sessionInterface, QStringLiteral("Close")));
    m_session.clear();
    if (m_state != EntryKeyState::Unknown && m_state != EntryKeyState::Absent)
        take(EntryKeyState::Off);
}

} // namespace kept::desktop
