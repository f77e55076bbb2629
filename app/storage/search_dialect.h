#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace kept::storage {

class Database;

/// A condition on `promises AS p`, with the values for its names.
struct SearchCondition {
    QString sql;
    std::vector<std::pair<QByteArray, QString>> values;
};

/// Where words are looked for: it decides how, and not what is found.
struct SearchScope {
    enum class Among { All, Few };

    Among among = Among::All;       ///< Few, where other conditions leave only few promises
    std::optional<int> newest = {}; ///< only so many, those made last, are needed, where nothing else is asked
};

/// How one database finds words: SQLite by FTS5, PostgreSQL by pg_trgm. Both keep them in tables of the same names,
/// `promise_search (rowid, folded)` and `promise_first_letters (rowid, letters)`.
class SearchDialect {
public:
    virtual ~SearchDialect() = default;

    /// That together hold for promises in whose folded words each of `groups`, of three letters and more, stands
    /// somewhere, and each of `heads` begins a word.
    [[nodiscard]] virtual std::vector<SearchCondition>
    conditionsFor(const QStringList& groups, const QStringList& heads, const SearchScope& scope) const = 0;
    /// What the indexes say otherwise than the words that they were made of.
    [[nodiscard]] virtual QStringList faults(Database& database) const = 0;
    /// Makes the indexes anew, so that nothing is left in them of words that are gone.
    virtual void rebuild(Database& database) const = 0;
};

} // namespace kept::storage
