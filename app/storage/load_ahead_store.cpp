#include "storage/load_ahead_store.h"

#include "storage/database.h"

namespace kept::storage {

using namespace domain;

std::map<PersonId, LoadAheadStore::Load> LoadAheadStore::loads(const std::vector<Moment>& borders) {
    QString columns = QStringLiteral("holder_id, count(*) FILTER (WHERE judged_due_at < :border0)");
    for (std::size_t i = 1; i < borders.size(); ++i)
        columns += QStringLiteral(", count(*) FILTER (WHERE judged_due_at >= :border%1 AND judged_due_at < :border%2)")
                       .arg(i - 1)
                       .arg(i);
    auto rows = m_database.prepare(QStringLiteral("SELECT %1 FROM promises WHERE closed_outcome IS NULL"
                                                  " AND holder_id IS NOT NULL GROUP BY holder_id")
                                       .arg(columns));
    for (std::size_t i = 0; i < borders.size(); ++i)
        rows.bind(QStringLiteral(":border%1").arg(i).toLatin1().constData(), borders[i]);
    rows.exec();
    std::map<PersonId, Load> loads;
    while (rows.next()) {
        Load& load = loads[rows.id<PersonId>(0)];
        load.overdue = rows.int64(1);
        for (std::size_t i = 1; i < borders.size(); ++i)
            load.due.push_back(rows.int64(static_cast<int>(i) + 1));
    }
    return loads;
}

} // namespace kept::storage
