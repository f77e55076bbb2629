#pragma once

#include "domain/promise_query.h"

#include <QString>
#include <QStringList>

namespace kept::storage {
class Database;
}

namespace kept::cli {

class Options;

/// The options that say which promises are meant.
class ListFilter {
public:
    void define(Options& options);
    /// Narrows a query by what was typed. Throws UsageError for what can't be read, InvalidInput for an unknown name.
    void narrow(domain::PromiseQuery& query, storage::Database& database) const;

private:
    QString m_by;
    QString m_department;
    QStringList m_outcomes;
    QString m_from;
    QString m_to;
    QString m_search;
    QString m_channel;
    QString m_size;
    QString m_series;
    bool m_atRisk = false;
};

} // namespace kept::cli
