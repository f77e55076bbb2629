#pragma once

#include <Qt>

namespace kept::models {

/// What a row of a promise list answers to. Everything but the first five needs the row to be loaded (`Loaded`).
enum PromiseRole {
    IsHeaderRole = Qt::UserRole, ///< bool: the row names a group
    GroupCountRole,              ///< int, of a header: how many promises follow
    OverdueRole,                 ///< bool: past its deadline; of a header: the group of those
    IdRole,                      ///< qint64
    OutcomeRole,                 ///< int of domain::Outcome, at this moment
    MovedRole,                   ///< bool: the deadline was moved in good faith, the row is two lines high
    FirstInGroupRole,            ///< bool
    LastInGroupRole,             ///< bool
    LoadedRole,                  ///< bool
    WhenRole,                    ///< QString "in 2 h"
    WhenExactRole,               ///< QString
    FirstDueRole,                ///< QString "was Mon"; empty where it was not moved
    WhatRole,                    ///< QString, plain text that somebody typed; as are the next five
    PromiseeRole,
    ChannelRole,
    HolderRole,
    AskRole,          ///< QString "offered by Ben Ito": what it asks of who looks; mostly empty
    WaitsOnRole,      ///< "Tariq Aziz", "Tariq Aziz and 2 more"
    AtRiskRole,       ///< bool: something that it hangs on is late
    HoldsUpRole,      ///< int: how many promises wait on it
    RecursRole,       ///< bool: one of those that recur
    RemindsRole,      ///< QString "reminds in 2 h": where somebody put the reminder; empty where nobody did
    RemindsExactRole, ///< QString "Reminds Tue 24 Nov 2026 15:00, after the deadline": the same in full
    ChanceRole,       ///< double 0 to 1; invalid where it is not known
    ChanceWordsRole,  ///< with how many promises it is known from; empty where it is not
};

} // namespace kept::models
