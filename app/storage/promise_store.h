#pragma once

#include "domain/history.h"
#include "storage/figure_facts.h"

#include <QString>

#include <map>
#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// The row derived from a promise's events: what lists and figures read instead of the history.
struct PromiseRecord {
    domain::PromiseState state; ///< as all events together say
    domain::Attribution counted;
    domain::EventNumber lastEvent;
};

class PromiseStore {
public:
    explicit PromiseStore(Database& database) : m_database(database) {}

    [[nodiscard]] domain::PromiseId nextId();
    /// Writes the row anew and counts its version up; belongs into the transaction of the event that changed it. A new
    /// one has no row yet, which saves SQLite from keeping what it would have to take back.
    void put(const PromiseRecord& record, bool isNew = false);
    /// What figures know of it, as its row says, or as the row of that record should say. Nothing where there is no
    /// such promise.
    [[nodiscard]] std::optional<FigureFacts> facts(domain::PromiseId id);
    [[nodiscard]] static FigureFacts factsOf(const PromiseRecord& record);
    /// Nothing where there is no such promise.
    [[nodiscard]] std::optional<std::int64_t> version(domain::PromiseId id);
    [[nodiscard]] std::optional<domain::PromiseId> byReference(domain::SourceId source, const QString& reference);
    /// At most two that have this reference, whatever their source.
    [[nodiscard]] std::vector<domain::PromiseId> byReference(const QString& reference);
    /// Those a membership from `since` on may attribute anew.
    [[nodiscard]] std::vector<domain::PromiseId> attributedAfter(domain::PersonId person, domain::Moment since);
    /// Those that a person, a contact or a department has to do with, whatever became of them.
    [[nodiscard]] std::vector<domain::PromiseId> naming(domain::PersonId person);
    [[nodiscard]] std::vector<domain::PromiseId> naming(domain::ContactId contact);
    [[nodiscard]] std::vector<domain::PromiseId> naming(domain::DepartmentId department);
    /// What the row of a promise says, column by column and without its version, to be compared with another.
    using Values = std::vector<std::optional<QString>>;
    /// What the row of that record should say.
    [[nodiscard]] static Values valuesOf(const PromiseRecord& record);
    /// What the rows say, from one id to another.
    [[nodiscard]] std::map<domain::PromiseId, Values> valuesBetween(domain::PromiseId first, domain::PromiseId last);
    [[nodiscard]] std::int64_t count();

private:
    [[nodiscard]] std::vector<domain::PromiseId> where(const char* condition, std::int64_t id);

    Database& m_database;
};

} // namespace kept::storage
