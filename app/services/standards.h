#pragma once

#include "domain/conflict.h"
#include "domain/figures.h"
#include "domain/service_promise.h"
#include "services/changes.h"
#include "services/session.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::storage {
class Database;
}

namespace kept::services {

/// One version of a service promise as a person reads it.
struct StandardVersion {
    int number = 0; ///< from 1
    domain::ServiceTerms terms;
    QString channel; ///< the name of that of the terms
    domain::Moment since;
    QString by;          ///< who defined it; may be empty
    QStringList changes; ///< against the version before, in words; empty for the first
};

/// Somebody on the team, and what they acknowledged of a standard last.
struct StandardReader {
    domain::PersonId person;
    QString name;
    int version = 0;                  ///< 0 where none
    std::optional<domain::Moment> at; ///< when
};

/// That somebody, still on the team or not, said that they know a version.
struct Acknowledgement {
    QString person;
    int version = 0;
    domain::Moment at;
};

/// A service promise with all that the team knows of it.
struct Standard {
    domain::ServiceId id;
    QString name;
    std::vector<StandardVersion> versions; ///< oldest first, never none
    std::optional<domain::Moment> withdrawnAt;
    std::vector<StandardReader> readers;           ///< everybody on the team, by name
    std::vector<Acknowledgement> acknowledgements; ///< of all versions, oldest first
    domain::GroupTally figures;                    ///< of all promises made under it, in any version

    [[nodiscard]] const StandardVersion& current() const { return versions.back(); }
    [[nodiscard]] bool isAcknowledged(const StandardReader& reader) const { return reader.version == current().number; }
    /// Nothing where the person is not on the team.
    [[nodiscard]] const StandardReader* reader(std::optional<domain::PersonId> person) const;
    /// Who has not acknowledged the current version; nobody where it is withdrawn.
    [[nodiscard]] std::vector<StandardReader> missing() const;
};

/// By name, those withdrawn last, as they were at that moment.
[[nodiscard]] std::vector<Standard> standards(storage::Database& database, domain::Moment at);
/// Whatever the case of the name; throws InvalidInput where there is none.
[[nodiscard]] Standard standardNamed(storage::Database& database, const QString& name, domain::Moment at);

/// How many standards in force this person has not acknowledged in their current version.
[[nodiscard]] int standardsToAcknowledge(storage::Database& database, domain::PersonId person);

/// "8 working hours", "1 day": in the person's language.
[[nodiscard]] QString limitWords(const domain::TimeLimit& limit);

/// What is typed to define a standard, or to change it.
struct NewTerms {
    QString words;
    domain::TimeLimit limit;
    std::optional<domain::TimeLimit> aim = {};
    QString channel = {}; ///< a new one is added; empty for none
};
/// The first version of a new standard, or the next one of the one that has the name. For leads: NotAllowed for others;
/// a script that names nobody sets up the team. Throws InvalidInput for terms that are none, and where nothing changes.
/// Gives the version. Deadlines that were given stay as they are. `seen` is the version that the terms were typed over,
/// 0 for a new standard: Conflict, field by field, where it is another now and `settlement` does not say what stays.
int defineStandard(storage::Database& database, const Session& session, Changes& changes, const QString& name,
                   const NewTerms& terms, std::optional<int> seen = {}, const domain::Settlement& settlement = {});
/// From now on nobody promises by it, until it is defined anew. For leads.
void withdrawStandard(storage::Database& database, const Session& session, Changes& changes, domain::ServiceId service);
/// Says for who acts that they know the version which is current; once is enough. Throws Conflict where that is another
/// than `seen`.
void acknowledgeStandard(storage::Database& database, const Session& session, Changes& changes,
                         domain::ServiceId service, int seen);

/// A service promise that can be given now.
struct OfferedStandard {
    domain::ServiceId id;
    QString name;
    int version = 0;
    domain::ServiceTerms terms;
    QString channel;
};
/// By name.
[[nodiscard]] std::vector<OfferedStandard> offeredStandards(storage::Database& database);

/// Whether it may be made: throws Conflict where the version is not the current one any more, InvalidInput for a
/// deadline later than the standard gives. Nothing for a promise without a version. `calendar` is the holder's.
void checkStandardOf(storage::Database& database, const domain::Made& made, domain::Moment now,
                     const domain::WorkingCalendar& calendar);
/// The moment that the team aims at with a promise made then; nothing where the standard names none.
[[nodiscard]] std::optional<domain::Moment> aimOf(storage::Database& database, const domain::Made& made,
                                                  domain::Moment madeAt);

} // namespace kept::services
