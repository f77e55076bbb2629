#pragma once

#include "services/desktop_integration.h"

namespace kept::test {

/// A desktop in the hands of the test.
class FakeDesktopIntegration final : public services::DesktopIntegration {
public:
    bool tray = true;
    bool starts = false;
    QString whyNot; ///< what setting the start fails with; empty where it does not
    services::EntryKeyState state = services::EntryKeyState::Absent;
    QString key;

    bool hasTray() const override { return tray; }
    bool startsWithSession() const override { return starts; }
    QString setStartsWithSession(bool on) override {
        if (whyNot.isEmpty())
            starts = on;
        return whyNot;
    }
    services::EntryKeyState entryKeyState() const override { return state; }
    QString entryKey() const override { return key; }
    void setEntryKey(bool on) override {
        take(on ? services::EntryKeyState::Asking : services::EntryKeyState::Off, {});
    }
    QString entryCommand() const override { return QStringLiteral("kept add --dialog"); }

    /// The desktop answers.
    void take(services::EntryKeyState now, const QString& given) {
        state = now;
        key = given;
        emit changed();
    }
};

} // namespace kept::test
