#pragma once

#include "domain/message_template.h"

#include <QString>

class QByteArray;

namespace kept::ui {

/// What leaves the window toward other programs. Tests look at it instead.
class Outgoing {
public:
    virtual ~Outgoing() = default;

    virtual void copy(const QString& text) = 0;
    /// Opens a mailto address in the person's mail program; whether there was one.
    [[nodiscard]] virtual bool openMailDraft(const QByteArray& address) = 0;
};

/// The clipboard and the mail program of the desktop.
class DesktopOutgoing final : public Outgoing {
public:
    void copy(const QString& text) override;
    [[nodiscard]] bool openMailDraft(const QByteArray& address) override;
};

/// A message on its way to somebody.
struct OutgoingMessage {
    enum class Way { Clipboard, MailDraft };
    Way way = Way::Clipboard;
    QString address; ///< for a mail; may be empty
    domain::MessageTemplate text;
};

/// Where a message is now; nobody was told yet.
struct Brought {
    OutgoingMessage::Way way = OutgoingMessage::Way::Clipboard;
    QString told; ///< in a sentence
};

/// Brings it there. What is too long for a draft, or finds no mail program, is copied.
[[nodiscard]] Brought bring(const OutgoingMessage& message, Outgoing& outgoing);

} // namespace kept::ui
