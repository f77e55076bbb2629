#pragma once

#include <array>
#include <cstddef>
#include <optional>

namespace kept::bench {

/// What people do, and what goes on beside it.
enum class Act {
    OpenList,
    OpenOwed,
    Search,
    OpenPromise,
    OpenBoard,
    ReadMonth,
    Export,
    Begin,
    Record,
    Keep,
    Renegotiate,
    OwnUp,
    Note,
    Told ///< until another window was told of a change
};
inline constexpr std::size_t actCount = 14;

/// Bare statements that the same server answers in the same minute.
enum class Bare { Lookup, List, Commit };
inline constexpr std::size_t bareCount = 3;

struct ActRule {
    Act act;
    const char* name;
    int weight;                 ///< how often it is done, beside the others
    std::optional<Bare> beside; ///< what it is held against
    double limit;               ///< milliseconds that 95 of 100 keep within
    double worst;               ///< milliseconds that all keep within
};

/// The one table of limits: for 60 people at their own pace, on 2 cores, with a million promises.
inline constexpr std::array<ActRule, actCount> rules = {{
    {Act::OpenList, "open the own list", 22, Bare::List, 50, 1'000},
    {Act::OpenOwed, "open what is owed to one", 6, Bare::List, 50, 1'000},
    {Act::Search, "search, one key", 14, Bare::Lookup, 50, 1'000},
    {Act::OpenPromise, "open a promise, with history", 20, Bare::Lookup, 50, 1'000},
    {Act::OpenBoard, "open the team board (leads)", 6, Bare::List, 150, 2'000},
    {Act::ReadMonth, "read the month's summary", 2, Bare::List, 500, 2'000},
    {Act::Export, "export a department's month", 1, Bare::List, 1'000, 5'000},
    {Act::Begin, "begin to type a promise", 0, std::nullopt, 100, 1'000},
    {Act::Record, "record a promise", 12, Bare::Commit, 100, 1'000},
    {Act::Keep, "keep one", 9, Bare::Commit, 100, 1'000},
    {Act::Renegotiate, "renegotiate one", 4, Bare::Commit, 100, 1'000},
    {Act::OwnUp, "own up", 2, Bare::Commit, 100, 1'000},
    {Act::Note, "write a note", 2, Bare::Commit, 100, 1'000},
    {Act::Told, "another window is told", 0, std::nullopt, 500, 1'000},
}};

[[nodiscard]] constexpr const ActRule& ruleOf(Act act) {
    return rules[static_cast<std::size_t>(act)];
}

} // namespace kept::bench
