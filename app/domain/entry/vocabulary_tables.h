#pragma once

#include "domain/entry/vocabulary.h"

#include <initializer_list>

namespace kept::domain::entry {

/// Each adds the words of its language; they share one table, so that both are always understood.
void tellEnglish(Vocabulary& words);
void tellGerman(Vocabulary& words);

template <class Value>
void tell(PhraseIndex<Value>& index, const Value& value, std::initializer_list<const char16_t*> phrases) {
    for (const char16_t* phrase : phrases)
        index[QString::fromUtf16(phrase)] = value;
}

inline WhenPhrase day(DayRule rule, int count) {
    WhenPhrase when;
    when.day = DayPhrase{rule, count, 0, {}};
    return when;
}

inline WhenPhrase part(std::optional<int> daysAhead, DayPart dayPart) {
    WhenPhrase when;
    if (daysAhead)
        when.day = DayPhrase{DayRule::DaysAhead, *daysAhead, 0, {}};
    when.time = TimePhrase{{}, dayPart, false, {}};
    return when;
}

} // namespace kept::domain::entry
