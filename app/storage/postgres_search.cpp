#include "storage/postgres_search.h"

namespace kept::storage {

namespace {

/// Found anywhere, and as it is: LIKE has letters of its own.
QString anywhere(QString word) {
    for (const char letter : {'\\', '%', '_'})
        word.replace(QLatin1Char(letter), QLatin1Char('\\') + QString(QLatin1Char(letter)));
    return QLatin1Char('%') + word + QLatin1Char('%');
}

} // namespace

std::vector<SearchCondition> PostgresSearch::conditionsFor(const QStringList& groups, const QStringList& heads) const {
    std::vector<SearchCondition> conditions;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QByteArray name = ":search" + QByteArray::number(i);
        conditions.push_back(
            {QStringLiteral("p.id IN (SELECT rowid FROM promise_search WHERE folded LIKE %1)").arg(QLatin1String(name)),
             name, anywhere(groups[i])});
    }
    if (!heads.isEmpty())
        conditions.push_back({QStringLiteral("p.id IN (SELECT rowid FROM promise_first_letters WHERE"
                                             " string_to_array(letters, ' ') @> string_to_array(:search_heads, ' '))"),
                              QByteArrayLiteral(":search_heads"), heads.join(QLatin1Char(' '))});
    return conditions;
}

QStringList PostgresSearch::faults(Database&) const {
    return {};
}

void PostgresSearch::rebuild(Database&) const {}

} // namespace kept::storage
