#pragma once

#include "domain/moment.h"
#include "domain/promise_query.h"

#include <QString>
#include <QTimeZone>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace kept::storage {

class Dialect;
class Query;

/// What a query that asks for chains comes to: they are walked, not queried.
struct ChainLimits {
    std::optional<std::vector<domain::PromiseId>> only = {}; ///< some of these
    std::vector<domain::PromiseId> toCause = {};             ///< misses of others that go to the one asked for
    std::vector<domain::PromiseId> fromCause = {};           ///< misses of that one that go to others
};
/// " AND p.id is one of those", which are bound as `boundList` to `amongParameter`; empty where nothing is named.
[[nodiscard]] QString amongCondition(const Dialect& dialect, const std::vector<domain::PromiseId>& among);
inline constexpr const char* amongParameter = ":among";
/// The numbers for Dialect::isAmong().
[[nodiscard]] QString boundList(const std::vector<domain::PromiseId>& ids);

/// A PromiseQuery as conditions on `promises AS p`, true of rows whose last event counted by `at`; or only after it; or
/// of all that were made by then.
class PromiseConditions {
public:
    enum class Counted { By, After, Ever };
    PromiseConditions(const Dialect& dialect, const domain::PromiseQuery& query, domain::Moment at,
                      const QTimeZone& zone, const ChainLimits& chains = {}, Counted counted = Counted::By);

    /// Conditions joined by AND; never empty.
    [[nodiscard]] QString sql() const { return m_sql; }
    void bindTo(Query& query) const;

private:
    void add(const QString& condition) { m_sql += QStringLiteral(" AND ") + condition; }
    void add(const QString& condition, const QByteArray& name, std::variant<std::int64_t, QString> value);
    /// An id that names nothing asks for rows where nothing is named.
    template <class IdType> void addOwner(const QString& column, const char* name, const std::optional<IdType>& id) {
        if (id && id->isValid())
            add(column + QStringLiteral(" = ") + QLatin1String(name), name, id->value());
        else if (id)
            add(column + QStringLiteral(" IS NULL"));
    }
    void addOutcomes(const domain::PromiseQuery& query);
    void addChains(const domain::PromiseQuery& query, const ChainLimits& chains);

    QString m_sql;
    std::vector<std::pair<QByteArray, std::variant<std::int64_t, QString>>> m_values;
};

} // namespace kept::storage
