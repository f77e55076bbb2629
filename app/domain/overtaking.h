#pragma once

#include "domain/event.h"

#include <map>
#include <set>
#include <vector>

namespace kept::domain {

class History;

/// How far somebody knows a promise: up to an event, and what they did themselves since.
struct Seen {
    EventNumber newest;
    std::set<EventNumber> own = {};
};

/// The newest event that was shown of each promise.
using SeenEvents = std::map<PromiseId, EventNumber>;

/// What of a promise somebody decides on, or an event changes.
enum class Aspect { Words, Promisee, Channel, Size, Deadline, Closing, Holder, Offer, OwnUp, Verdict };
using Aspects = std::set<Aspect>;

/// What whoever does that has to have seen as it is. Empty for what is said beside all others: a note, a follow-up, a
/// promise to wait on.
[[nodiscard]] Aspects decidedBy(const EventDetail& act, const History& history);
/// What that event makes another than it was. Taking an event back changes what that one changed.
[[nodiscard]] Aspects changedBy(const EventDetail& event, const History& history);

/// All that happened since, without what was the person's own.
[[nodiscard]] std::vector<EventNumber> unseenOf(const History& history, const Seen& seen);
/// Whether something among that changed what the act decides on.
[[nodiscard]] bool isOvertaken(const EventDetail& act, const History& history, const Seen& seen);

} // namespace kept::domain
