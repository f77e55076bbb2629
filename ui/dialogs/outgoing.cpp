#include "ui/dialogs/outgoing.h"

#include "services/mail_draft.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

namespace kept::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Outgoing)
};

} // namespace

void DesktopOutgoing::copy(const QString& text) {
    QGuiApplication::clipboard()->setText(text);
}

bool DesktopOutgoing::openMailDraft(const QByteArray& address) {
    return QDesktopServices::openUrl(QUrl::fromEncoded(address, QUrl::StrictMode));
}

QString bring(const OutgoingMessage& message, Outgoing& outgoing) {
    if (message.way == OutgoingMessage::Way::Clipboard) {
        outgoing.copy(message.text.body);
        return Text::tr("The message is copied: paste it where you write to them.");
    }
    const auto draft = services::mailDraft(message.address, message.text);
    if (draft && outgoing.openMailDraft(*draft))
        return Text::tr("The draft is in your mail program: send it from there.");
    outgoing.copy(message.text.body);
    return draft ? Text::tr(
                       "No mail program could be opened, so the message is copied: paste it where you write to them.")
                 : Text::tr("The message is too long for a mail draft, so it is copied: paste it into your mail.");
}

} // namespace kept::ui
