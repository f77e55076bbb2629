#pragma once

#include "domain/ids.h"
#include "domain/moment.h"
#include "domain/outcome.h"

#include <QHash>

#include <optional>
#include <vector>

namespace kept::domain {

class History;

/// That a promise waits, or waited, on another.
struct Wait {
    PromiseId on;
    Moment since;
    std::optional<Moment> until = {}; ///< nothing while it still does

    [[nodiscard]] bool holdsAt(Moment moment) const { return since <= moment && (!until || moment < *until); }
    bool operator==(const Wait&) const = default;
};

/// The waits that a history tells of, by when they began. One that was taken back held until it was.
[[nodiscard]] std::vector<Wait> waitsOf(const History& history);

/// One promise of a chain, as it was at the moment that the chain is asked for.
struct ChainLink {
    PromiseId id = {};
    Outcome outcome = Outcome::Open;
    Moment due = {}; ///< the judged deadline
    std::optional<Moment> decidedAt = {};
    std::optional<Moment> recordedAt = {}; ///< of the resolution
    std::vector<Wait> waits = {};

    /// When it turned out to be a miss: at its deadline or, where it was given up before, then. Nothing for what is
    /// none. The same moment that says whose it is (PromiseState::attributedAt).
    [[nodiscard]] std::optional<Moment> missedAt() const;
};

/// Promises that wait on each other. What a question leads to has to have been added.
class Chain {
public:
    void add(ChainLink link) { m_links.insert(link.id, std::move(link)); }
    /// Null where it was not added.
    [[nodiscard]] const ChainLink* find(PromiseId id) const;

    /// From when on an open promise is at risk if nothing happens: the first moment at which something that it waits
    /// on, or that this waits on in turn, is past its deadline, broken or only partly kept. Nothing where it waits on
    /// nothing any more; what is done, however late, holds nobody up.
    [[nodiscard]] std::optional<Moment> riskFrom(PromiseId id, Moment at) const;

    /// To which promise the miss of this one goes (design §2.10): to the one that was missed first, among itself and
    /// those upstream that held it up when it was missed. What was kept in time passes nothing on, and a wait that was
    /// noted after the miss does not count. Of several at the same moment, the one that is further up, then the one
    /// that was made first. Nothing where it is no miss.
    [[nodiscard]] std::optional<PromiseId> causeOf(PromiseId id) const;

    /// The promises from one to another along what waits on what at that moment, both included; empty where no way
    /// leads there.
    [[nodiscard]] std::vector<PromiseId> way(PromiseId from, PromiseId to, Moment at) const;

private:
    QHash<PromiseId, ChainLink> m_links;
};

} // namespace kept::domain
