#include "storage/postgres_search.h"

namespace kept::storage {

namespace {

/// Found anywhere, and as it is: LIKE has letters of its own.
QString anywhere(QString word) {
    for (const char letter : {'\\', '%', '_'})
        word.replace(QLatin1Char(letter), QLatin1Char('\\') + QString(QLatin1Char(letter)));
    return QLatin1Char('%') + word + QLatin1Char('%');
}

/// By the rows themselves, not by an index.
std::vector<SearchCondition> eachAsked(const QStringList& groups, const QStringList& heads) {
    std::vector<SearchCondition> conditions;
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const QByteArray name = ":search" + QByteArray::number(i);
        conditions.push_back(
            {QStringLiteral("EXISTS (SELECT 1 FROM promise_search AS s WHERE s.rowid = p.id AND s.folded LIKE %1)")
                 .arg(QLatin1String(name)),
             {{name, anywhere(groups[i])}}});
    }
    if (!heads.isEmpty())
        conditions.push_back(
            {QStringLiteral("EXISTS (SELECT 1 FROM promise_first_letters AS f WHERE f.rowid = p.id"
                            " AND string_to_array(f.letters, ' ') @> string_to_array(:search_heads, ' '))"),
             {{QByteArrayLiteral(":search_heads"), heads.join(QLatin1Char(' '))}}});
    return conditions;
}

} // namespace

std::vector<SearchCondition> PostgresSearch::conditionsFor(const QStringList& groups, const QStringList& heads,
                                                           const SearchScope& scope) const {
    if (scope.among == SearchScope::Among::Few)
        return eachAsked(groups, heads);
    const QString most = scope.newest ? QString::number(*scope.newest) : QStringLiteral("NULL");
    return {{QStringLiteral("p.id IN (SELECT kept.found(:search_words, %1))").arg(most),
             {{QByteArrayLiteral(":search_words"), (groups + heads).join(QLatin1Char(' '))}}}};
}

QStringList PostgresSearch::faults(Database&) const {
    return {};
}

void PostgresSearch::rebuild(Database&) const {}

} // namespace kept::storage
