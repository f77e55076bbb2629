#include "domain/overtaking.h"

#include "domain/history.h"

#include <algorithm>

namespace kept::domain {

namespace {

using A = Aspect;

/// One row of the rules.
struct Rule {
    Aspects decides; ///< by an act of this kind
    Aspects changes; ///< by an event of this kind
};

/// Which of a correction's fields is which aspect.
Aspect aspectOf(CorrectedField field) {
    switch (field) {
    case CorrectedField::What:
        return A::Words;
    case CorrectedField::Promisee:
        return A::Promisee;
    case CorrectedField::Channel:
        return A::Channel;
    case CorrectedField::Size:
        return A::Size;
    }
    Q_UNREACHABLE();
}

template <class... Kinds> struct Ruled : Kinds... { using Kinds::operator()...; };
template <class... Kinds> Ruled(Kinds...) -> Ruled<Kinds...>;

/// By the kind alone; Corrected and Undone depend on what they name.
Rule ruleOf(const EventDetail& detail) {
    const Aspects promised = {A::Words, A::Promisee, A::Deadline, A::Closing, A::Holder};
    return std::visit(Ruled{
                          [](const Made&) -> Rule {
                              return {{}, {}};
                          },
                          [&](const Kept&) -> Rule {
                              return {promised, {A::Closing}};
                          },
                          [&](const PartlyKept&) -> Rule {
                              return {promised, {A::Closing}};
                          },
                          [&](const Broken&) -> Rule {
                              return {promised, {A::Closing}};
                          },
                          [&](const Released&) -> Rule {
                              return {promised, {A::Closing}};
                          },
                          [&](const Renegotiated&) -> Rule {
                              return {promised, {A::Deadline}};
                          },
                          [](const Reopened&) -> Rule {
                              return {{A::Words, A::Closing}, {A::Closing, A::OwnUp, A::Verdict}};
                          },
                          [](const HandedOver&) -> Rule {
                              return {{A::Words, A::Deadline, A::Closing, A::Holder, A::Offer}, {A::Offer}};
                          },
                          [](const Accepted&) -> Rule {
                              return {{A::Words, A::Deadline, A::Closing, A::Holder, A::Offer}, {A::Holder, A::Offer}};
                          },
                          [](const Declined&) -> Rule {
                              return {{A::Closing, A::Holder, A::Offer}, {A::Offer}};
                          },
                          [](const Claimed&) -> Rule {
                              return {{A::Words, A::Deadline, A::Closing, A::Holder}, {A::Holder}};
                          },
                          [](const OwnedUp&) -> Rule {
                              return {{A::Words, A::Promisee, A::Deadline, A::Closing, A::OwnUp}, {A::OwnUp}};
                          },
                          [](const Verdict&) -> Rule {
                              return {{A::Words, A::Closing, A::Verdict}, {A::Verdict}};
                          },
                          [](const Corrected&) -> Rule {
                              return {{A::Words, A::Promisee, A::Channel, A::Size}, {}};
                          },
                          [](const Voided&) -> Rule {
                              return {{A::Words, A::Deadline, A::Closing}, {A::Closing}};
                          },
                          [](const VoidConfirmed&) -> Rule {
                              return {{A::Words, A::Closing}, {A::Closing}};
                          },
                          [](const VoidRefused&) -> Rule {
                              return {{A::Words, A::Closing}, {A::Closing}};
                          },
                          [](const Redacted&) -> Rule {
                              return {{}, {A::Words}};
                          },
                          [](const Undone&) -> Rule {
                              return {{}, {}};
                          },
                          [](const Note&) -> Rule {
                              return {{}, {}};
                          },
                          [](const FollowUpSet&) -> Rule {
                              return {{}, {}};
                          },
                          [](const WaitsOn&) -> Rule {
                              return {{}, {}};
                          },
                          [](const WaitsNoMore&) -> Rule {
                              return {{}, {}};
                          },
                      },
                      detail);
}

} // namespace

Aspects changedBy(const EventDetail& event, const History& history) {
    if (const auto* corrected = std::get_if<Corrected>(&event))
        return {aspectOf(corrected->field)};
    if (const auto* undone = std::get_if<Undone>(&event)) {
        const Event* taken = history.find(undone->event);
        return taken ? changedBy(taken->detail, history) : Aspects();
    }
    return ruleOf(event).changes;
}

Aspects decidedBy(const EventDetail& act, const History& history) {
    // Who takes back a closing decides on the closing.
    return std::holds_alternative<Undone>(act) ? changedBy(act, history) : ruleOf(act).decides;
}

std::vector<EventNumber> unseenOf(const History& history, const Seen& seen) {
    std::vector<EventNumber> unseen;
    for (const Event& event : history.events()) {
        if (event.number > seen.newest && !seen.own.contains(event.number))
            unseen.push_back(event.number);
    }
    return unseen;
}

bool isOvertaken(const EventDetail& act, const History& history, const Seen& seen) {
    const Aspects decided = decidedBy(act, history);
    return std::ranges::any_of(unseenOf(history, seen), [&](EventNumber number) {
        return std::ranges::any_of(changedBy(history.find(number)->detail, history),
                                   [&](Aspect changed) { return decided.contains(changed); });
    });
}

} // namespace kept::domain
