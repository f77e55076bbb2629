#include "storage/sqlite_search.h"

#include "domain/errors.h"
#include "storage/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace kept::storage {

namespace {

constexpr std::array tables = {"promise_search", "promise_first_letters"};
/// Where only the last ones are needed they are looked for among so many of those made last: of a word that half of a
/// large book holds the rows are not all read. Few deadlines are far enough off to stand before them.
constexpr int lookedThrough = 2'000;

QString allOf(const QStringList& words) {
    QStringList each;
    for (QString word : words)
        each.append(QLatin1Char('"') + word.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"'));
    return each.join(QStringLiteral(" AND "));
}

/// Walks back through the promises with the longer words, and asks each whether it has the shorter ones: those of two
/// letters few have, and the index names them; those of one many have, and it is quicker to look at the row.
SearchCondition lastOfBoth(const QStringList& groups, const QStringList& heads, const QString& last) {
    QStringList pairs;
    SearchCondition found{.sql = QStringLiteral("p.id IN (SELECT rowid FROM promise_search"
                                                " WHERE promise_search MATCH :search"),
                          .values = {{QByteArrayLiteral(":search"), allOf(groups)}}};
    for (const QString& head : heads) {
        if (head.toUcs4().size() > 1) {
            pairs.append(head);
            continue;
        }
        const QByteArray name = ":search_letter" + QByteArray::number(found.values.size());
        found.sql += QStringLiteral(" AND instr(' ' || (SELECT letters FROM promise_first_letters AS f"
                                    " WHERE f.rowid = promise_search.rowid) || ' ', %1) > 0")
                         .arg(QLatin1String(name));
        found.values.emplace_back(name, QLatin1Char(' ') + head + QLatin1Char(' '));
    }
    if (!pairs.isEmpty()) {
        // Without the plus SQLite would ask the words anew for each promise that has the letters.
        found.sql += QStringLiteral(" AND +rowid IN (SELECT rowid FROM promise_first_letters"
                                    " WHERE promise_first_letters MATCH :search_heads)");
        found.values.emplace_back(QByteArrayLiteral(":search_heads"), allOf(pairs));
    }
    found.sql += last + QLatin1Char(')');
    return found;
}

/// One of FTS5's own commands, which are said by an insertion.
void command(Database& database, const char* table, const char* words) {
    database.prepare(QStringLiteral("INSERT INTO %1 (%1) VALUES (:command)").arg(QLatin1String(table)))
        .bind(":command", words)
        .execOnce();
}

} // namespace

std::vector<SearchCondition> SqliteSearch::conditionsFor(const QStringList& groups, const QStringList& heads,
                                                         const SearchScope& scope) const {
    const QString last =
        scope.newest ? QStringLiteral(" ORDER BY rowid DESC LIMIT %1").arg(std::max(*scope.newest, lookedThrough))
                     : QString();
    if (!last.isEmpty() && !groups.isEmpty() && !heads.isEmpty())
        return {lastOfBoth(groups, heads, last)};
    std::vector<SearchCondition> conditions;
    if (!groups.isEmpty())
        conditions.push_back(
            {QStringLiteral("p.id IN (SELECT rowid FROM promise_search WHERE promise_search MATCH :search%1)")
                 .arg(last),
             {{QByteArrayLiteral(":search"), allOf(groups)}}});
    if (!heads.isEmpty())
        conditions.push_back({QStringLiteral("p.id IN (SELECT rowid FROM promise_first_letters"
                                             " WHERE promise_first_letters MATCH :search_heads%1)")
                                  .arg(last),
                              {{QByteArrayLiteral(":search_heads"), allOf(heads)}}});
    return conditions;
}

QStringList SqliteSearch::faults(Database& database) const {
    QStringList found;
    for (const char* table : tables) {
        try {
            command(database, table, "integrity-check");
        } catch (const domain::CorruptBook&) {
            found.append(
                QCoreApplication::translate("storage", "The search does not fit the words that it was made of."));
        }
    }
    found.removeDuplicates();
    return found;
}

void SqliteSearch::rebuild(Database& database) const {
    for (const char* table : tables)
        command(database, table, "rebuild");
}

} // namespace kept::storage
