#include "services/mail_draft.h"

#include <QUrl>

namespace kept::services {

namespace {

/// All but RFC 3986's unreserved characters.
QByteArray encoded(const QString& text, const QByteArray& asTheyAre = {}) {
    return QUrl::toPercentEncoding(text, asTheyAre);
}

QString withMailLines(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    return text.replace(u'\n', QStringLiteral("\r\n"));
}

} // namespace

std::optional<QByteArray> mailDraft(const QString& address, const domain::MessageTemplate& message) {
    const QByteArray draft = "mailto:" + encoded(address.trimmed(), "@") +
                             "?subject=" + encoded(message.subject.simplified()) +
                             "&body=" + encoded(withMailLines(message.body));
    return draft.size() > longestMailDraft ? std::nullopt : std::optional(draft);
}

} // namespace kept::services
