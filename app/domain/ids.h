#pragma once

#include <QHashFunctions>

#include <compare>
#include <cstdint>

namespace kept::domain {

/// A number that names one thing of one kind. Ids of different kinds do not mix, and zero names nothing.
template <class Tag> class Id {
public:
    constexpr Id() = default;
    constexpr explicit Id(std::int64_t value) : m_value(value) {}

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }
    [[nodiscard]] constexpr bool isValid() const { return m_value > 0; }
    constexpr auto operator<=>(const Id&) const = default;

private:
    std::int64_t m_value = 0;
};

template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0) noexcept {
    return ::qHash(static_cast<qint64>(id.value()), seed);
}

using PromiseId = Id<struct PromiseTag>;
using PersonId = Id<struct PersonTag>;
using DepartmentId = Id<struct DepartmentTag>;
using ContactId = Id<struct ContactTag>;
using ChannelId = Id<struct ChannelTag>;
using ServiceId = Id<struct ServiceTag>;
/// A promise that recurs by a rule; each occurrence is a promise of its own.
using SeriesId = Id<struct SeriesTag>;
/// Where imported promises came from.
using SourceId = Id<struct SourceTag>;
/// The gapless position of an event in the book, from 1.
using EventNumber = Id<struct EventTag>;

} // namespace kept::domain
