#pragma once

#include "domain/service_promise.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// A service promise as the history has it. Nothing of it but its name has a row of its own.
struct StandardHistory {
    struct Version {
        int number = 0; ///< from 1
        domain::ServiceTerms terms;
        domain::Moment since;
        std::optional<domain::PersonId> by;
    };
    struct Acknowledgement {
        domain::PersonId person;
        int version = 0;
        domain::Moment at;
    };

    domain::ServiceId id;
    std::optional<QString> name; ///< nothing where the text was removed on request
    std::vector<Version> versions;
    std::optional<domain::Moment> withdrawnAt; ///< since when nobody promises by it
    std::vector<Acknowledgement> acknowledgements;
};

/// All of them by what had happened until then, in the order of their first version.
[[nodiscard]] std::vector<StandardHistory> standardHistories(Database& database,
                                                             domain::Moment until = domain::Moment::max());
/// Nothing where the service never was defined, as those that only an import names.
[[nodiscard]] std::optional<StandardHistory> standardHistory(Database& database, domain::ServiceId service);

/// Somebody thanked for promises kept, before all.
struct RecognitionFact {
    domain::EventNumber number;
    domain::PersonId person;
    std::optional<domain::PersonId> by;
    domain::Moment at;
    QString words;
    std::vector<domain::PromiseId> promises;
};
/// Oldest first.
[[nodiscard]] std::vector<RecognitionFact> recognitionFacts(Database& database, domain::Moment until);

/// Where the names of standards, as the book shows them, are not what the history says, in words.
[[nodiscard]] QStringList standardProblems(Database& database);
/// Writes them anew where they disagree, and gives how many; inside a transaction.
[[nodiscard]] int restoreStandards(Database& database);

} // namespace kept::storage
