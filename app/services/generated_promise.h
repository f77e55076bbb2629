#pragma once

#include "domain/event.h"
#include "services/generated_team.h"
#include "services/generated_words.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace kept::services::generated {

struct PlannedEvent {
    domain::Moment at;
    domain::EventDetail detail;
    std::optional<domain::PersonId> actor = {}; ///< where the rules ask who it was
};

/// A channel with the habits on it: see channelHabits.
struct KnownChannel {
    domain::ChannelId id;
    int share = 0;
    int better = 0;
};

/// What a promise names by id.
struct Naming {
    std::vector<KnownChannel> channels;
    std::function<domain::ContactId(int)> customer; ///< by their number
    std::function<domain::ServiceId(const QString&)> service;
    int customers = 1;

    /// By how many hundredths more is kept of what was promised there.
    [[nodiscard]] int better(std::optional<domain::ChannelId> channel) const {
        const auto known = std::ranges::find_if(channels, [&](const auto& one) { return one.id == channel; });
        return known == channels.end() ? 0 : known->better;
    }
};

/// Tells what becomes of promises, one after the other.
class Fates {
public:
    /// Misses before `settled` were nearly all owned up to by now.
    Fates(Dice& dice, const std::vector<Colleague>& team, domain::Moment settled)
        : m_dice(dice), m_team(team), m_settled(settled) {}

    /// What happens to a promise that this colleague makes at that moment, in its order; some of it in the future.
    [[nodiscard]] std::vector<PlannedEvent> next(const Colleague& who, domain::Moment madeAt, const Naming& naming,
                                                 const QString& reference);

private:
    [[nodiscard]] domain::Made made(const Colleague& who, domain::Moment madeAt, const Naming& naming);
    [[nodiscard]] domain::ChannelId anyChannel(const Naming& naming);
    void goOn(const Colleague& who, domain::Moment madeAt, domain::Moment due, const Naming& naming);
    void renegotiate(const Colleague& who, domain::Moment madeAt, domain::Moment due, const Naming& naming);
    void miss(const Colleague& who, domain::Moment madeAt, domain::Moment due, const Naming& naming);
    void ownUp(const Colleague& who, domain::Moment after, int hundredths, const Naming& naming);

    Dice& m_dice;
    const std::vector<Colleague>& m_team;
    domain::Moment m_settled;
    std::vector<PlannedEvent> m_plan;
};

} // namespace kept::services::generated
