#pragma once

#include "domain/ids.h"
#include "storage/search_dialect.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace kept::storage {

class Database;
class Dialect;

/// The folded words of each promise: what was promised, names, and notes. Beside them the first letters of each word:
/// the index of the words knows groups of three letters, and finds none that are shorter.
class SearchStore {
public:
    explicit SearchStore(Database& database) : m_database(database) {}

    /// Replaces what can be found of a promise; `words` need not be folded. Nothing of a new one is there to replace.
    void put(domain::PromiseId promise, const QString& words, bool isNew = false);
    /// What a promise is found by: its words, folded, and their first letters.
    struct Entry {
        QString folded;
        QString letters;

        bool operator==(const Entry&) const = default;
    };
    [[nodiscard]] static Entry entryFor(const QString& words);
    /// Those that are there, from one id to another.
    [[nodiscard]] std::map<domain::PromiseId, Entry> between(domain::PromiseId first, domain::PromiseId last);

    /// That together hold for promises with all words of `text`: those of one or two letters at the beginning of a
    /// word, longer ones anywhere.
    [[nodiscard]] static std::vector<SearchCondition> conditionsFor(const Dialect& dialect, const QString& text,
                                                                    const SearchScope& scope = {});

    /// The same asked of words themselves, which need not be in the search.
    [[nodiscard]] static bool finds(const QString& text, const QString& words);

    /// What the indexes say otherwise than the words that they were made of. Needs a book that can be written to.
    [[nodiscard]] QStringList faults();
    /// Makes the indexes anew, so that nothing is left in them of words that are gone.
    void rebuild();

private:
    Database& m_database;
};

} // namespace kept::storage
