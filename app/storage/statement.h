#pragma once

#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <deque>
#include <optional>
#include <vector>

namespace kept::storage {

/// A prepared statement with the names of its values: what Database keeps and Query borrows.
struct Statement {
    struct Parameter {
        QString name; ///< with its colon
        bool bound = false;
    };

    QString sql;
    QSqlQuery query;
    std::vector<Parameter> parameters;
    /// Rows that were read early, because another statement wanted the connection, and the one where the reader stands.
    std::deque<std::vector<QVariant>> ahead;
    std::optional<std::vector<QVariant>> row;

    /// Takes what is left to read into `ahead`. Where that fails, the reader learns it at the end of those rows.
    void readAhead();
    /// Forgets what was read ahead.
    void clear();
};

/// The distinct `:names` in a statement, in order; quoted text, comments and `::` casts hold none.
[[nodiscard]] std::vector<QString> parameterNames(const QString& sql);

} // namespace kept::storage
