#include "storage/tally_cells.h"

namespace kept::storage {

using namespace domain;

QString keyOf(TallyPart part) {
    switch (part) {
    case TallyPart::All:
        return QStringLiteral("all");
    case TallyPart::Channel:
        return QStringLiteral("channel");
    case TallyPart::Size:
        return QStringLiteral("size");
    case TallyPart::Service:
        return QStringLiteral("service");
    case TallyPart::Promisee:
        return QStringLiteral("promisee");
    case TallyPart::Week:
        return QStringLiteral("week");
    case TallyPart::Margin:
        return QStringLiteral("margin");
    case TallyPart::DueHour:
        return QStringLiteral("due_hour");
    }
    Q_UNREACHABLE();
}

std::optional<Grouping> groupingOf(TallyPart part) {
    switch (part) {
    case TallyPart::All:
        return std::nullopt;
    case TallyPart::Channel:
        return Grouping::Channel;
    case TallyPart::Size:
        return Grouping::Size;
    case TallyPart::Service:
        return Grouping::Service;
    case TallyPart::Promisee:
        return Grouping::Promisee;
    case TallyPart::Week:
        return Grouping::Week;
    case TallyPart::Margin:
        return Grouping::Margin;
    case TallyPart::DueHour:
        return Grouping::DueHour;
    }
    Q_UNREACHABLE();
}

void TallyCells::add(const FigureFacts& facts, int sign, FigureGroups& groups, std::optional<TallyPart> only) {
    const auto number = [](const auto& id) { return id ? id->value() : 0; };
    const Outcome outcome = facts.closed.value_or(Outcome::Overdue); // an unresolved one has no margin either way
    TallyCell cell{
        .month = groups.monthOf(facts.judgedDue), .department = number(facts.department), .closed = facts.closed};
    for (const TallyPart part : allTallyParts) {
        if (only && part != *only)
            continue;
        const auto grouping = groupingOf(part);
        cell.part = part;
        cell.partId = grouping ? groups.groupOf(*grouping, facts, outcome) : 0;
        cell.person = part == TallyPart::All ? number(facts.person) : 0;
        add(cell, {.promises = sign, .importedEvents = sign * facts.imported});
    }
}

void TallyCells::add(const TallyCell& cell, const TallyCount& count) {
    TallyCount& counted = m_counts[cell];
    counted.promises += count.promises;
    counted.importedEvents += count.importedEvents;
}

TallyCells::Counts TallyCells::counts() const {
    Counts counts = m_counts;
    std::erase_if(counts, [](const auto& one) { return one.second == TallyCount(); });
    return counts;
}

} // namespace kept::storage
