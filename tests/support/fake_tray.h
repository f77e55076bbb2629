#pragma once

#include "desktop/tray.h"

namespace kept::test {

/// Shows nothing, and remembers what it was to show.
class FakeTray final : public desktop::Tray {
public:
    bool available = true;
    bool awaited = false;
    bool isShown = false;
    desktop::TrayState state;
    QStringList said;

    bool isAvailable() const override { return available; }
    bool isAwaited() const override { return awaited; }
    /// The panel came, or never will.
    void decide() {
        awaited = false;
        emit decided();
    }
    void show(const desktop::TrayState& shown) override {
        state = shown;
        isShown = true;
    }
    void hide() override { isShown = false; }
    void say(const QString& title, const QString& body) override { said << title + QStringLiteral(": ") + body; }

    QStringList words() const {
        QStringList words;
        for (const desktop::TrayEntry& entry : state.entries)
            words << entry.words;
        return words;
    }
};

} // namespace kept::test
