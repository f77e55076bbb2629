#pragma once

#include "storage/search_dialect.h"

namespace kept::storage {

/// Words by the trigrams of pg_trgm. Its indexes are part of every transaction: there is nothing to check or rebuild.
class PostgresSearch final : public SearchDialect {
public:
    [[nodiscard]] std::vector<SearchCondition> conditionsFor(const QStringList& groups, const QStringList& heads,
                                                             const SearchScope& scope) const override;
    [[nodiscard]] QStringList faults(Database& database) const override;
    void rebuild(Database& database) const override;
};

} // namespace kept::storage
