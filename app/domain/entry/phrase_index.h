#pragma once

#include "domain/entry/text_tokens.h"

#include <QHash>
#include <QString>

#include <optional>

namespace kept::domain::entry {

/// What phrases of one or more words mean. Finds the longest phrase that begins at a token, ignoring case and accents.
template <class Value> class PhraseIndex {
public:
    struct Match {
        const Value* value = nullptr;
        std::size_t tokens = 0;

        explicit operator bool() const { return value != nullptr; }
    };

    /// The meaning of `phrase`, to be filled in. A phrase without a word gets a place that nothing finds.
    std::optional<Value>& operator[](const QString& phrase) {
        QString key;
        for (const Token& token : tokenize(phrase)) {
            if (!key.isEmpty())
                m_meanings[key]; // tells longestAt that the phrase may go on
            appendTo(key, token);
        }
        return m_meanings[key];
    }

    [[nodiscard]] Match longestAt(const Tokens& tokens, std::size_t at) const {
        Match best;
        QString key;
        for (std::size_t i = at; isOpen(tokens, i); ++i) {
            appendTo(key, tokens[i]);
            const auto found = m_meanings.constFind(key);
            if (found == m_meanings.cend())
                break;
            if (found->has_value())
                best = {&**found, i + 1 - at};
        }
        return best;
    }

private:
    static void appendTo(QString& key, const Token& token) {
        if (!key.isEmpty())
            key += u' ';
        key += token.folded;
    }

    QHash<QString, std::optional<Value>> m_meanings;
};

} // namespace kept::domain::entry
