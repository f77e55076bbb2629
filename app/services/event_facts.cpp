#include "services/event_facts.h"

#include "services/timeline.h"
#include "storage/event_codec.h"

namespace kept::services {

using namespace domain;

namespace {

std::optional<PromiseId> linkedBy(const Event& event) {
    if (const auto* made = event.as<Made>())
        return made->makesGood;
    if (const auto* waiting = event.as<WaitsOn>())
        return waiting->on;
    if (const auto* waiting = event.as<WaitsNoMore>())
        return waiting->on;
    const auto* ownUp = event.as<OwnedUp>();
    return ownUp ? ownUp->corrective : std::nullopt;
}

std::optional<Moment> dueSetBy(const Event& event) {
    if (const auto* made = event.as<Made>())
        return made->due.at;
    const auto* move = event.as<Renegotiated>();
    return move ? std::optional(move->due.at) : std::nullopt;
}

} // namespace

std::vector<EventFacts> factsOf(const History& history, const TimelineNames& names, Moment at) {
    std::vector<EventFacts> facts;
    std::optional<PromiseState> before;
    history.forEachState([&](const Event& event, const PromiseState& after) {
        if (event.countsFrom() > at) // and those behind it too: they are in the order in which they count
            return;
        const storage::EncodedDetail encoded = storage::encode(event.detail);
        EventFacts fact{.number = event.number,
                        .kind = encoded.kind,
                        .happenedAt = event.happenedAt,
                        .recordedAt = event.recordedAt,
                        .actor = event.actor ? names.people.value(*event.actor) : QString(),
                        .source = event.source ? names.sources.value(*event.source) : QString(),
                        .texts = {},
                        .due = dueSetBy(event),
                        .changes = changesFor(before, after, event, names),
                        .series = event.as<Made>() ? event.as<Made>()->series : std::nullopt,
                        .linked = linkedBy(event)};
        for (const storage::EventText& text : encoded.texts)
            fact.texts.emplace_back(text.field, text.content);
        facts.push_back(std::move(fact));
        before = after;
    });
    return facts;
}

} // namespace kept::services
