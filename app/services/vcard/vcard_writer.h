#pragma once

#include "domain/contact.h"

#include <QByteArray>

#include <vector>

namespace kept::services::vcard {

enum class Version { V3, V4 };

/// The customers as cards, in UTF-8, folded at 75 bytes. What vCard has no word for (preferred and unwanted channels,
/// quiet times) stands in X-KEPT- lines, which other programs pass over.
[[nodiscard]] QByteArray cardsOf(const std::vector<domain::Contact>& customers, Version version = Version::V4);

} // namespace kept::services::vcard
