#pragma once

#include "domain/entry/text_tokens.h"

#include <QString>

#include <optional>

namespace kept::domain {
class NameIndex;
}

namespace kept::domain::entry {

struct Vocabulary;

/// To whom, as the text says; from token `begin` to before `end`, a leading @ included.
struct FoundPromisee {
    std::optional<std::size_t> index; ///< into the names of the index; none where the name is new
    bool several = false;             ///< more than one known name fits
    std::size_t begin = 0;
    std::size_t end = 0;
    std::size_t name = 0; ///< the token where the name begins
};

/// A known name: one after @ comes first, then one after "to", after a verb ("call", "send"), and a whole name
/// anywhere; of equals the first. First or last names alone do after @, "to" and verbs.
[[nodiscard]] std::optional<FoundPromisee> findKnownPromisee(const Tokens& tokens, const NameIndex& names,
                                                             const Vocabulary& words);

/// A name that nobody told before: what follows @, or the capitalised words after "to" or a verb that takes a person.
[[nodiscard]] std::optional<FoundPromisee> findNewPromisee(const Tokens& tokens, const Vocabulary& words);

} // namespace kept::domain::entry
