#pragma once

#include "domain/ids.h"
#include "domain/promise_query.h"

#include <QString>

#include <optional>
#include <vector>

namespace kept::storage {

class Database;

/// A filter that somebody gave a name: of their own, or for the whole team.
struct SavedView {
    std::int64_t id = 0;
    domain::PersonId author;
    QString name;
    domain::PromiseQuery filter;
    bool shared = false;
    /// Of a view of charts what the filter has no place for, such as "period=last-month"; empty for a list of promises.
    QString charts = {};
};

class SavedViewStore {
public:
    explicit SavedViewStore(Database& database) : m_database(database) {}

    /// What a person sees: their own views and those for the team, in the order that they were put in.
    [[nodiscard]] std::vector<SavedView> seenBy(std::optional<domain::PersonId> person);
    /// Everybody's.
    [[nodiscard]] std::vector<SavedView> all();
    /// At the end; gives its id.
    std::int64_t add(const SavedView& view);
    void change(const SavedView& view);
    void remove(std::int64_t id);
    /// Gives these their places in this order.
    void arrange(const std::vector<std::int64_t>& ids);

private:
    Database& m_database;
};

} // namespace kept::storage
