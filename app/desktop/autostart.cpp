#include "desktop/autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextStream>

#include <utility>

namespace kept::desktop {

namespace {

struct AutostartText {
    Q_DECLARE_TR_FUNCTIONS(Autostart)
};

/// A string as the files of desktop entries hold it.
QString escaped(QString text) {
    return text.replace(u'\\', QStringLiteral("\\\\"))
        .replace(u'\n', QStringLiteral("\\n"))
        .replace(u'\t', QStringLiteral("\\t"))
        .replace(u'\r', QStringLiteral("\\r"));
}

/// The value of a key of the group [Desktop Entry]; empty where there is none.
QString valueOf(const QString& path, const QString& key) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    bool inGroup = false;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const QString text = line.trimmed();
        if (text.startsWith(u'['))
            inGroup = text == QLatin1String("[Desktop Entry]");
        else if (inGroup && text.section(u'=', 0, 0).trimmed() == key)
            return text.section(u'=', 1).trimmed();
    }
    return {};
}

} // namespace

QString autostartFolder() {
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("autostart"));
}

QString execArgument(const QString& argument) {
    QString quoted;
    for (const QChar sign : argument) {
        if (QStringLiteral("\"`$\\").contains(sign))
            quoted += u'\\';
        quoted += sign;
        if (sign == u'%') // else a field code
            quoted += sign;
    }
    return QStringLiteral("\"%1\"").arg(quoted);
}

Autostart::Autostart(QString folder, QString program) : m_folder(std::move(folder)), m_program(std::move(program)) {}

QString Autostart::file() const {
    return QDir(m_folder).filePath(QStringLiteral("org.kept.Kept.desktop"));
}

bool Autostart::isOn() const {
    return QFile::exists(file()) && valueOf(file(), QStringLiteral("Hidden")) != QLatin1String("true") &&
           valueOf(file(), QStringLiteral("X-GNOME-Autostart-enabled")) != QLatin1String("false");
}

QByteArray Autostart::content() const {
    const QStringList lines = {
        QStringLiteral("[Desktop Entry]"),
        QStringLiteral("Type=Application"),
        QStringLiteral("Name=Kept"),
        QStringLiteral("Comment=%1").arg(escaped(AutostartText::tr("Reminds you of what you promised"))),
        QStringLiteral("Exec=%1 --hidden").arg(escaped(execArgument(m_program))),
        QStringLiteral("Icon=org.kept.Kept"),
        QStringLiteral("Terminal=false"),
        QStringLiteral("StartupNotify=false"),
        QStringLiteral("X-GNOME-Autostart-enabled=true"),
        QStringLiteral("X-KDE-autostart-after=panel"),
        QString(),
    };
    return lines.join(u'\n').toUtf8();
}

QString Autostart::set(bool on) const {
    if (!on) {
        QFile present(file());
        return !present.exists() || present.remove() ? QString() : present.errorString();
    }
    QDir().mkpath(m_folder);
    QSaveFile saved(file());
    const QByteArray bytes = content();
    if (!saved.open(QIODevice::WriteOnly) || saved.write(bytes) != bytes.size() || !saved.commit())
        return saved.errorString();
    return {};
}

} // namespace kept::desktop
