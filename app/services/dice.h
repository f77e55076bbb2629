#pragma once

#include <cstdint>
#include <random>

namespace kept::services {

/// The same numbers on every machine, which the distributions of the standard library are not.
class Dice {
public:
    explicit Dice(std::uint32_t seed) : m_engine(seed) {}

    /// From 0 up to, but not, `end`.
    int below(int end) { return static_cast<int>(m_engine() % static_cast<std::uint32_t>(end)); }
    /// Whether it happens, which it does `hundredths` times of a hundred.
    bool happens(int hundredths) { return below(100) < hundredths; }
    template <class List> const auto& oneOf(const List& list) {
        return list[static_cast<std::size_t>(below(static_cast<int>(list.size())))];
    }

private:
    std::mt19937 m_engine;
};

} // namespace kept::services
