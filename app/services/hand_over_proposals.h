#pragma once

#include "domain/promise_row.h"
#include "services/load_ahead.h"

#include <array>
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

    /// `promises`: what that person has open and not overdue. Whoever was looked at before is done.
    void begin(domain::PersonId person, std::vector<domain::PromiseRow> promises);
    /// Goes on with them until `shouldYield` says so; true once all are looked at.
    bool advance(const std::function<bool()>& shouldYield);
    [[nodiscard]] const std::vector<HandOverProposal>& found() const { return m_found; }

private:
    [[nodiscard]] std::optional<HandOverProposal> proposalFor(const PersonAhead& from, std::size_t day,
                                                              const domain::PromiseRow& promise);
    [[nodiscard]] PersonAhead* find(domain::PersonId person);
    void lookAt(const domain::PromiseRow& promise);

    CalendarAhead m_ahead;
    std::vector<PersonAhead> m_people; ///< with what was proposed to them so far
    ChanceThere m_chanceThere;
    domain::PersonId m_from;
    std::vector<domain::PromiseRow> m_promises; ///< of that person
    std::size_t m_next = 0;
    std::array<qint64, daysAhead> m_excess{}; ///< of that person, less what was proposed
    std::vector<HandOverProposal> m_found;
};

} // namespace kept::services
