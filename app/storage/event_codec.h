#pragma once

#include "domain/event.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kept::storage {

/// A text that a person wrote, kept apart from its event so that it can be removed without breaking the chain.
struct EventText {
    QString field;
    QString content; ///< null once removed
};

/// An event's detail as the book holds it: names of kinds and keys are for ever, as they are hashed.
struct EncodedDetail {
    QString kind;
    QByteArray payload;           ///< compact JSON with its keys in a fixed order; no texts
    std::vector<EventText> texts; ///< by field name, ascending; none of them empty
};

[[nodiscard]] EncodedDetail encode(const domain::EventDetail& detail);
/// Its texts alone, as encode() gives them.
[[nodiscard]] std::vector<EventText> textsOf(const domain::EventDetail& detail);

/// Throws CorruptBook for a kind or a payload that encode() does not write.
[[nodiscard]] domain::EventDetail decode(const EncodedDetail& encoded);

} // namespace kept::storage
