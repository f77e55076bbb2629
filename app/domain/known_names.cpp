#include "domain/known_names.h"

#include <utility>

namespace kept::domain {

namespace {

void add(entry::PhraseIndex<NameIndex::Found>& index, const QString& phrase, std::size_t name) {
    auto& found = index[phrase];
    if (found && found->index != name)
        found->several = true;
    else
        found = NameIndex::Found{name, false};
}

} // namespace

NameIndex::NameIndex(std::vector<KnownName> names) : m_names(std::move(names)) {
    for (std::size_t i = 0; i < m_names.size(); ++i) {
        const QString& name = m_names[i].name;
        const entry::Tokens tokens = entry::tokenize(name);
        if (tokens.empty())
            continue;
        add(m_whole, name, i);
        if (tokens.size() < 2)
            continue;
        for (const entry::Token& token : {tokens.front(), tokens.back()})
            if (token.kind == entry::TokenKind::Word)
                add(m_parts, name.mid(token.position, token.length), i);
    }
}

NameIndex::Match NameIndex::wholeAt(const entry::Tokens& tokens, std::size_t at) const {
    return m_whole.longestAt(tokens, at);
}

NameIndex::Match NameIndex::partAt(const entry::Tokens& tokens, std::size_t at) const {
    return m_parts.longestAt(tokens, at);
}

} // namespace kept::domain
