#pragma once

#include "domain/message_template.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kept::services {

/// Longer addresses are cut off or refused by some mail programs, and by the ways to them.
inline constexpr qsizetype longestMailDraft = 8'000;

/// A mailto address (RFC 6068) that opens a mail to `address` with subject and body, for somebody to look at and send;
/// without an address it opens one to nobody yet. Encoded as UTF-8 in percent, with lines that end in CRLF. Nothing
/// where it would be longer than longestMailDraft bytes.
[[nodiscard]] std::optional<QByteArray> mailDraft(const QString& address, const domain::MessageTemplate& message);

} // namespace kept::services
