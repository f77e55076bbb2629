#include "storage/names.h"

#include "storage/database.h"

namespace kept::storage {

QString Names::find(Cache& cache, const char* table, std::int64_t id) {
    if (const auto known = cache.constFind(id); known != cache.cend())
        return *known;
    auto query = m_database.prepare(QStringLiteral("SELECT name FROM %1 WHERE id = :id").arg(QLatin1String(table)));
    query.bind(":id", id);
    return *cache.insert(id, query.execForRow() ? query.text(0) : QString());
}

} // namespace kept::storage
