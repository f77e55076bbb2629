#pragma once

#include "domain/entry/phrase_index.h"

#include <QString>

#include <vector>

namespace kept::domain {

enum class NameKind { Contact, Person, Department };

struct KnownName {
    QString name;
    NameKind kind = NameKind::Contact;

    bool operator==(const KnownName&) const = default;
};

/// The names that quick entry recognizes, ready to be looked up: made once when the people of the book change, cheap to
/// copy. Case and accents do not count.
class NameIndex {
public:
    /// Several names may be spelled alike; the first of them is found, and marked as one of several.
    struct Found {
        std::size_t index = 0; ///< into names()
        bool several = false;
    };
    using Match = entry::PhraseIndex<Found>::Match;

    NameIndex() = default;
    explicit NameIndex(std::vector<KnownName> names);

    [[nodiscard]] const std::vector<KnownName>& names() const { return m_names; }
    /// The longest whole name that begins at a token.
    [[nodiscard]] Match wholeAt(const entry::Tokens& tokens, std::size_t at) const;
    /// The first or last word of a name of several words.
    [[nodiscard]] Match partAt(const entry::Tokens& tokens, std::size_t at) const;

private:
    std::vector<KnownName> m_names;
    entry::PhraseIndex<Found> m_whole;
    entry::PhraseIndex<Found> m_parts;
};

} // namespace kept::domain
