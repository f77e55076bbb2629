#pragma once

#include "domain/event.h"
#include "domain/kaplan_meier.h"

#include <compare>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace kept::storage {

class Database;

/// What a promise is like: others of the same service; where it has none, others of the same size and, where it names
/// one, on the same channel.
struct Likeness {
    std::optional<domain::PersonId> person; ///< whose promise it is
    std::optional<domain::DepartmentId> department;
    std::optional<domain::ServiceId> service;
    std::optional<domain::ChannelId> channel;
    domain::Size size = domain::Size::Medium;

    auto operator<=>(const Likeness&) const = default;
};

/// A promise of which the chance is asked: as it is now.
struct AskedPromise {
    Likeness like;
    domain::Moment madeAt;
    domain::Moment judgedDue;
    bool isOpen = false;
};

/// One that is like it, and how it went until the moment that was asked about.
struct LikePromise {
    std::optional<domain::PersonId> person;
    std::optional<domain::DepartmentId> department;
    domain::Moment madeAt;
    domain::Moment until;
    domain::Observation::End end = domain::Observation::End::Unknown;
};

/// Finds the promises that are like one, by three indexes that each give the newest first. For the length of one
/// question: the newest of a group are read once, whatever is looked for among them.
class LikenessStore {
public:
    explicit LikenessStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<AskedPromise> promise(domain::PromiseId id);
    /// Of the newest promises of the person, of the department and of the team those that are like it, at most
    /// `mostAlike` each; none twice, and none that was voided or made after `at`.
    [[nodiscard]] std::vector<LikePromise> alike(const Likeness& like, domain::Moment at);

private:
    /// One of the newest, with what it can be like.
    struct Newest {
        domain::PromiseId id;
        std::optional<domain::ServiceId> service;
        std::optional<domain::ChannelId> channel;
        domain::Size size = domain::Size::Medium;
        bool isVoid = false;
        std::optional<domain::Moment> recorded; ///< when it was known how it ended
        std::optional<domain::Moment> resolved;
        LikePromise promise; ///< as if that were known already
    };
    enum class Of { Team, Department, Person };
    using Group = std::vector<Newest>;

    [[nodiscard]] const Group& newest(Of of, std::int64_t id);
    [[nodiscard]] static bool isLike(const Newest& other, const Likeness& like);

    Database& m_database;
    std::map<std::pair<Of, std::int64_t>, Group> m_groups;
};

/// So many of each group are looked through, and so many like ones taken: what is older says little about today.
inline constexpr int mostLookedAt = 2'000;
inline constexpr int mostAlike = 400;

} // namespace kept::storage
