#pragma once

#include <QString>

namespace kept::desktop {

/// Whether the program starts with the session: a file in the autostart folder of the user.
/// Source: https://specifications.freedesktop.org/autostart-spec/0.5/
class Autostart final {
public:
    /// @param folder such as autostartFolder()
    /// @param program its absolute path
    Autostart(QString folder, QString program);

    /// A file that is switched off (Hidden, X-GNOME-Autostart-enabled) counts as none.
    [[nodiscard]] bool isOn() const;
    /// Gives why it could not be done, in words; empty where it was.
    [[nodiscard]] QString set(bool on) const;

private:
    [[nodiscard]] QString file() const;
    [[nodiscard]] QByteArray content() const;

    QString m_folder;
    QString m_program;
};

/// $XDG_CONFIG_HOME/autostart
[[nodiscard]] QString autostartFolder();

/// One argument as the Exec key of a desktop entry takes it.
/// Source: https://specifications.freedesktop.org/desktop-entry-spec/1.5/exec-variables.html
[[nodiscard]] QString execArgument(const QString& argument);

} // namespace kept::desktop
