#pragma once

#include <QString>

namespace kept::domain {

/// A stretch of a text, in UTF-16 units as QString counts.
struct TextSpan {
    qsizetype position = 0;
    qsizetype length = 0;

    [[nodiscard]] constexpr qsizetype end() const { return position + length; }
    bool operator==(const TextSpan&) const = default;
};

} // namespace kept::domain
