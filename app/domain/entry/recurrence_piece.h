#pragma once

#include <cstddef>

namespace kept::domain::entry {

/// What was read from a token on, and how many tokens it took; none where nothing was.
template <class Value> struct Piece {
    Value value{};
    std::size_t tokens = 0;

    explicit operator bool() const { return tokens > 0; }
};

} // namespace kept::domain::entry
