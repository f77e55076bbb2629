#pragma once

#include "domain/figures.h"
#include "storage/figure_facts.h"

#include <QString>

#include <array>
#include <compare>
#include <cstdint>
#include <map>

namespace kept::storage {

/// What tallies are split by, beside month, department and outcome. Only All names the people.
enum class TallyPart : std::uint8_t { All, Channel, Size, Service, Promisee, Week, Margin, DueHour };
inline constexpr std::array allTallyParts = {TallyPart::All,     TallyPart::Channel,  TallyPart::Size,
                                             TallyPart::Service, TallyPart::Promisee, TallyPart::Week,
                                             TallyPart::Margin,  TallyPart::DueHour};
/// The name that the book knows it by.
[[nodiscard]] QString keyOf(TallyPart part);
/// What of a promise that part is; nothing for All.
[[nodiscard]] std::optional<domain::Grouping> groupingOf(TallyPart part);

/// One count of many: which promises are in it.
struct TallyCell {
    TallyPart part = TallyPart::All;
    domain::MonthNumber month = 0;         ///< of the judged deadline
    std::int64_t partId = 0;               ///< as FigureGroups::groupOf
    std::int64_t department = 0;           ///< 0 for none
    std::int64_t person = 0;               ///< 0 for none, and for every part but All
    std::optional<domain::Outcome> closed; ///< nothing for the unresolved ones: what they are is a matter of the moment

    auto operator<=>(const TallyCell&) const = default;
};

struct TallyCount {
    std::int64_t promises = 0;
    std::int64_t importedEvents = 0;

    bool operator==(const TallyCount&) const = default;
};

/// Counts of promises, or how they change. In the order of their cells, so that whoever writes them at the same time
/// takes their locks in the same order.
class TallyCells {
public:
    using Counts = std::map<TallyCell, TallyCount>;

    /// Counts a promise in all its cells, or in that of one part alone; or takes it out of them with −1.
    void add(const FigureFacts& facts, int sign, FigureGroups& groups, std::optional<TallyPart> only = {});
    void add(const TallyCell& cell, const TallyCount& count);
    /// Those that are not 0.
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] std::size_t size() const { return m_counts.size(); }
    void clear() { m_counts.clear(); }

private:
    Counts m_counts;
};

} // namespace kept::storage
