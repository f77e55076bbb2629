#include "startup/desktop_settings.h"

#include "desktop/tray.h"
#include "services/preferences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace kept::startup {

using services::Preference;

namespace {

/// The path of this program, as the user would call it: one that is installed stays the same when it is replaced.
QString program() {
    const QString here = QCoreApplication::applicationFilePath();
    const QString found = QStandardPaths::findExecutable(QStringLiteral("kept"));
    return QFileInfo(found).canonicalFilePath() == QFileInfo(here).canonicalFilePath() && !found.isEmpty() ? found
                                                                                                           : here;
}

/// One argument as a shell, and the keyboard settings of desktops, take it.
QString shellArgument(const QString& argument) {
    static const QString plain = QStringLiteral("/-_.+");
    const bool needsNone = std::ranges::all_of(
        argument, [](QChar sign) { return (sign.isLetterOrNumber() && sign.unicode() < 128) || plain.contains(sign); });
    return needsNone ? argument : QStringLiteral("'%1'").arg(QString(argument).replace(u'\'', QStringLiteral("'\\''")));
}

} // namespace

DesktopSettings::DesktopSettings(const desktop::Tray& tray, services::Preferences& preferences,
                                 const QDBusConnection& bus, QObject* parent)
    : DesktopIntegration(parent), m_tray(tray), m_preferences(preferences),
      m_autostart(desktop::autostartFolder(), program()), m_shortcut(bus) {
    connect(&m_shortcut, &desktop::EntryShortcut::changed, this, &DesktopIntegration::changed);
    connect(&m_shortcut, &desktop::EntryShortcut::pressed, this, &DesktopSettings::entryKeyPressed);
    if (m_preferences.value(Preference::EntryKey) == QLatin1String("on"))
        m_shortcut.bind();
}

bool DesktopSettings::hasTray() const {
    return m_tray.isAvailable();
}

bool DesktopSettings::startsWithSession() const {
    return m_autostart.isOn();
}

QString DesktopSettings::setStartsWithSession(bool starts) {
    return m_autostart.set(starts);
}

services::EntryKeyState DesktopSettings::entryKeyState() const {
    return m_shortcut.state();
}

QString DesktopSettings::entryKey() const {
    return m_shortcut.key();
}

void DesktopSettings::setEntryKey(bool on) {
    m_preferences.setValue(Preference::EntryKey, on ? QStringLiteral("on") : QStringLiteral("off"));
    on ? m_shortcut.bind() : m_shortcut.release();
}

QString DesktopSettings::entryCommand() const {
    const QString here = program();
    const bool isFound = QStandardPaths::findExecutable(QStringLiteral("kept")) == here;
    return QStringLiteral("%1 add --dialog").arg(isFound ? QStringLiteral("kept") : shellArgument(here));
}

} // namespace kept::startup
