#pragma once

#include <QChar>

namespace kept::domain {

/// What a terminal or a renderer would obey; a newline and a tab are text.
[[nodiscard]] inline bool isControl(QChar character) {
    const char16_t code = character.unicode();
    return (code < 0x20 && code != u'\n' && code != u'\t') || (code >= 0x7F && code < 0xA0);
}

} // namespace kept::domain
