#pragma once

#include "services/chance.h"
#include "services/summary.h"

#include <QCache>
#include <QObject>
#include <QSet>

#include <vector>

namespace kept::models {

class PromiseSource;

/// Rows that were lately looked at. Loads what is wanted a page at a time, newest wish first; one request at a time.
/// The chances of open ones come after their rows, so that no list waits for them.
class RowCache : public QObject {
    Q_OBJECT

public:
    explicit RowCache(PromiseSource& source, QObject* parent = nullptr);

    /// Null while it is not here.
    [[nodiscard]] const services::PromiseRow* find(domain::PromiseId id) const { return m_rows.object(id.value()); }
    void want(domain::PromiseId id);
    /// These changed: loads them again where they are held, and shows what it has until then.
    void refresh(const std::vector<domain::PromiseId>& ids);
    void clear();

signals:
    void loaded(const std::vector<kept::services::PromiseRow>& rows);
    void failed(const QString& message);

private:
    void schedule();
    void fetch();
    void take(const std::vector<services::PromiseRow>& rows);
    void askChances(const std::vector<services::PromiseRow>& rows);
    void putChances(const std::vector<services::PromiseChance>& chances);

    PromiseSource& m_source;
    QCache<qint64, services::PromiseRow> m_rows;
    std::vector<domain::PromiseId> m_wanted;
    QSet<domain::PromiseId> m_known; ///< wanted or under way
    bool m_scheduled = false;
    bool m_busy = false;
    int m_generation = 0;
};

} // namespace kept::models
