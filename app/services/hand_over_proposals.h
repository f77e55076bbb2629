#pragma once

#include "domain/promise_row.h"
#include "services/load_ahead.h"

#include <functional>
#include <optional>
#include <vector>

namespace kept::services {

struct PromiseChance;

/// Somebody could take a promise over who has room on the day it is due. Said, never done by itself.
struct HandOverProposal {
    domain::PromiseRow promise; ///< with its chance where that is told
    QDate day;                  ///< the working day that it is due on
    bool dayIsTooMuch = false;  ///< for who has it now; else it is proposed for its low chance
    domain::PersonId to;
    QString toName;
    std::optional<double> chanceThere; ///< that they keep it; only where that is better than the one it has
    int likeThere = 0;
    qint64 toDoThere = 0; ///< on that day without it
    double usualThere = 0;
};

inline constexpr std::size_t mostProposals = 20;

/// Looks for who could take what. One person's promises are proposed as far as their day holds more than usual, those
/// most likely to be missed first, and beside them those more likely missed than kept. To colleagues of the same
/// department only who have room that day, each filled no further than that; a better chance goes before more room,
/// and nobody is proposed whose chance is known to be worse.
class HandOverSearch {
public:
    using ChanceThere = std::function<std::optional<PromiseChance>(domain::PromiseId, domain::PersonId)>;

    HandOverSearch(const CalendarAhead& ahead, std::vector<PersonAhead> people, ChanceThere chanceThere)
        : m_ahead(ahead), m_people(std::move(people)), m_chanceThere(std::move(chanceThere)) {}

    /// `promises`: what that person has open and not overdue.
    void lookAt(domain::PersonId person, std::vector<domain::PromiseRow> promises);
    [[nodiscard]] const std::vector<HandOverProposal>& found() const { return m_found; }

private:
    [[nodiscard]] std::optional<HandOverProposal> proposalFor(const PersonAhead& from, std::size_t day,
                                                              const domain::PromiseRow& promise);
    [[nodiscard]] PersonAhead* find(domain::PersonId person);

    CalendarAhead m_ahead;
    std::vector<PersonAhead> m_people; ///< with what was proposed to them so far
    ChanceThere m_chanceThere;
    std::vector<HandOverProposal> m_found;
};

} // namespace kept::services
