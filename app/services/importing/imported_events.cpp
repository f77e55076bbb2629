#include "services/importing/imported_events.h"

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

std::optional<Resolution::Kind> kindOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::PartlyKept:
        return Resolution::Kind::PartlyKept;
    case Outcome::Broken:
        return Resolution::Kind::Broken;
    case Outcome::Released:
        return Resolution::Kind::Released;
    case Outcome::Void:
        return std::nullopt;
    default:
        return Resolution::Kind::Kept;
    }
}

/// Where the file names a day only, and was imported on that day, the event lies at the clock of then.
bool isWhenClosed(const Event& event, const ImportRow& row) {
    if (event.happenedAt == row.resolvedAt.value_or(row.madeAt))
        return true;
    const auto from = row.resolvedOnDayFrom;
    return from && event.isImported() && *from <= event.happenedAt && event.happenedAt <= *row.resolvedAt &&
           event.recordedAt < *from + std::chrono::days(1);
}

bool closedAlike(const PromiseState& state, const ImportRow& row, const std::vector<Event>& events) {
    if (!row.outcome)
        return false;
    if (state.voided)
        return *row.outcome == Outcome::Void;
    if (state.resolution->kind != kindOf(*row.outcome))
        return false;
    const auto by = std::ranges::find(events, state.resolution->event, &Event::number);
    return state.resolution->decidedAt == row.resolvedAt.value_or(state.madeAt) || isWhenClosed(*by, row);
}

/// Closed by this row before, and reopened since.
bool wasClosedBy(const ImportRow& row, const std::vector<Event>& events, SourceId source) {
    const std::size_t kind = closingOf(row).front().index();
    return std::any_of(events.begin(), events.end(), [&](const Event& event) {
        return event.source == source && event.detail.index() == kind && isWhenClosed(event, row);
    });
}

/// What was kept in part may be kept, or given up, later.
bool goesOn(const PromiseState& state, const ImportRow& row) {
    return !state.isClosed() && row.outcome && *row.outcome != Outcome::PartlyKept &&
           row.resolvedAt.value_or(row.madeAt) >= state.resolution->decidedAt;
}

} // namespace

Made madeOf(const ImportRow& row, const RowIds& ids) {
    Made made{.what = row.what,
              .promiser = ids.promiser,
              .department = ids.department,
              .promisee = {},
              .channel = ids.channel,
              .service = ids.service,
              .size = row.size,
              .due = row.due,
              .reference = row.reference};
    if (ids.colleague)
        made.promisee = *ids.colleague;
    else if (ids.contact)
        made.promisee = *ids.contact;
    return made;
}

std::vector<EventDetail> closingOf(const ImportRow& row) {
    std::vector<EventDetail> closing;
    if (row.outcome) {
        switch (*row.outcome) {
        case Outcome::PartlyKept:
            closing.emplace_back(PartlyKept{});
            break;
        case Outcome::Broken:
            closing.emplace_back(Broken{});
            break;
        case Outcome::Released:
            closing.emplace_back(Released{});
            break;
        case Outcome::Void:
            closing.emplace_back(Voided{{}, true});
            break;
        default:
            closing.emplace_back(Kept{});
        }
    }
    if (row.verdict && row.outcome) // of an open promise nobody can say yet whether it was kept
        closing.emplace_back(Verdict{*row.verdict, row.rating, row.verdictWords});
    if (!row.note.isEmpty())
        closing.emplace_back(Note{row.note});
    return closing;
}

RowNews newsIn(const ImportRow& row, const History& history, SourceId source) {
    const PromiseState state = history.latest();
    const bool resolved = state.voided || state.resolution;
    if (resolved ? closedAlike(state, row, history.events()) : !row.outcome)
        return RowNews::None;
    if (!state.isClosed() && row.outcome && wasClosedBy(row, history.events(), source))
        return RowNews::None;
    return !resolved || goesOn(state, row) ? RowNews::Closing : RowNews::Contradiction;
}

} // namespace kept::services
