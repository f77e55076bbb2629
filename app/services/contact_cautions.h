#pragma once

#include "domain/contact.h"
#include "domain/event.h"

#include <QLocale>
#include <QStringList>

#include <optional>

namespace kept::storage {
class Database;
}

namespace kept::services {

/// Whom somebody is about to reach, and how they want it.
struct Reach {
    QString who;
    domain::ReachWishes wishes;

    bool operator==(const Reach&) const = default;
};

/// What should be known before that channel is used at that moment, a sentence each: that it is unwanted, that it is a
/// quiet time there. Never a reason to refuse; empty where nothing speaks against it, or no channel is named.
[[nodiscard]] QStringList cautionsFor(const Reach& reach, const QString& channel, domain::Moment now,
                                      const QTimeZone& bookZone, const QLocale& locale);

/// Of the promisee; nothing where nobody is named or nothing is known of them.
[[nodiscard]] std::optional<Reach> reachOfPromisee(storage::Database& database, const domain::Promisee& promisee);
/// The same for the promise of that id.
[[nodiscard]] std::optional<Reach> reachOfPromisee(storage::Database& database, domain::PromiseId promise);

} // namespace kept::services
