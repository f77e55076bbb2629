#pragma once

#include <QObject>
#include <QString>

namespace kept::services {

/// Whether a key of the whole desktop opens the quick entry.
enum class EntryKeyState {
    Unknown, ///< the desktop has not answered yet
    Absent,  ///< the desktop has no such keys for programs
    Off,
    Asking, ///< the desktop asks the person, or has not answered yet
    On,
    Refused ///< the person, or the desktop, said no
};

/// What can be set of Kept's place on the desktop.
class DesktopIntegration : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool hasTray() const = 0;
    [[nodiscard]] virtual bool startsWithSession() const = 0;
    /// Gives why it could not be set, in words; empty where it was.
    [[nodiscard]] virtual QString setStartsWithSession(bool starts) = 0;
    [[nodiscard]] virtual EntryKeyState entryKeyState() const = 0;
    /// What the desktop says that key is; empty where it does not.
    [[nodiscard]] virtual QString entryKey() const = 0;
    virtual void setEntryKey(bool on) = 0;
    /// What a key that the person binds on the desktop has to run.
    [[nodiscard]] virtual QString entryCommand() const = 0;

signals:
    /// Any of these may be another.
    void changed();
};

} // namespace kept::services
