#pragma once

#include "ui/dialogs/outgoing.h"

#include <QByteArray>

namespace kept::test {

/// Keeps what leaves the window.
class FakeOutgoing final : public ui::Outgoing {
public:
    QString copied;
    QByteArray draft;
    bool hasMailProgram = true;

    void copy(const QString& text) override { copied = text; }
    bool openMailDraft(const QByteArray& address) override {
        if (hasMailProgram)
            draft = address;
        return hasMailProgram;
    }
};

} // namespace kept::test
