#pragma once

#include "storage/search_dialect.h"

namespace kept::storage {

/// Words by FTS5: groups of three letters in one table, the beginnings of words in another.
class SqliteSearch final : public SearchDialect {
public:
    [[nodiscard]] std::vector<SearchCondition> conditionsFor(const QStringList& groups, const QStringList& heads,
                                                             const SearchScope& scope) const override;
    [[nodiscard]] QStringList faults(Database& database) const override;
    void rebuild(Database& database) const override;
};

} // namespace kept::storage
