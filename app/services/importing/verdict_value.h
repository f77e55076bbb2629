#pragma once

#include <QByteArrayView>

#include <optional>

namespace kept::services {

/// What a file says of a promisee's verdict.
struct VerdictValue {
    bool kept = false;
    std::optional<int> rating; ///< 1 to 5

    bool operator==(const VerdictValue&) const = default;
};

/// From 3 on a rating without a word beside it means "kept".
inline constexpr int lowestKeptRating = 3;

/// "yes", "kept", "in time" and the like, their opposites, or a rating from 1 to 5; nothing for anything else.
[[nodiscard]] std::optional<VerdictValue> verdictFrom(QByteArrayView value);

} // namespace kept::services
