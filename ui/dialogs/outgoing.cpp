#include "ui/dialogs/outgoing.h"

#include "services/mail_draft.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace kept::ui {

namespace {

struct OutgoingText {
    Q_DECLARE_TR_FUNCTIONS(Outgoing)
};

} // namespace

void DesktopOutgoing::copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

bool DesktopOutgoing::openMailDraft(const QByteArray& address) {
    return QDesktopServices::openUrl(QUrl::fromEncoded(address, QUrl::StrictMode));
}

Brought bring(const OutgoingMessage& message, Outgoing& outgoing) {
    using enum OutgoingMessage::Way;
    if (message.way == Clipboard) {
        outgoing.copy(message.text.body);
        return {Clipboard, OutgoingText::tr("Copied.")};
    }
    const auto draft = services::mailDraft(message.address, message.text);
    if (draft && outgoing.openMailDraft(*draft))
        return {MailDraft, OutgoingText::tr("Opened in your mail program.")};
    outgoing.copy(message.text.body);
    return {Clipboard, draft ? OutgoingText::tr("No mail program could be opened, so the message is copied.")
                             : OutgoingText::tr("The message is too long for a mail draft, so it is copied.")};
}

} // namespace kept::ui
