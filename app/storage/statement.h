#pragma once

#include <QSqlQuery>
#include <QString>

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
};

/// The distinct `:names` in a statement, in order; quoted text, comments and `::` casts hold none.
[[nodiscard]] std::vector<QString> parameterNames(const QString& sql);

} // namespace kept::storage
