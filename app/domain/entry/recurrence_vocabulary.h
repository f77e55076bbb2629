#pragma once

#include "domain/entry/phrase_index.h"
#include "domain/recurrence.h"

namespace kept::domain::entry {

/// What a word for a place in a row means: the first, the last, every other.
struct Ordinal {
    int number = 1; ///< -1 is the last
};

/// The words that say how something recurs, English and German in one: no phrase of the one means something else in
/// the other.
struct RecurrenceVocabulary {
    PhraseIndex<bool> every;         ///< every, each, jeden
    PhraseIndex<Recurrence> rules;   ///< after "every": weekday, quarter
    PhraseIndex<Recurrence> adverbs; ///< alone: daily, werktags, montags
    PhraseIndex<Frequency> units;    ///< week, weeks, Wochen
    PhraseIndex<int> weekdays;       ///< 1 is Monday
    PhraseIndex<int> months;
    PhraseIndex<int> amounts;         ///< two, zwei
    PhraseIndex<Ordinal> ordinals;    ///< first, last, zweiten
    PhraseIndex<bool> others;         ///< every other
    PhraseIndex<bool> ordinalEndings; ///< the st of 1st; the point of 1. is a mark
    PhraseIndex<bool> ons;            ///< on, on the, am
    PhraseIndex<bool> lastDays;       ///< last day
    PhraseIndex<bool> ofMonth;        ///< (the first Monday) of the month
    PhraseIndex<bool> ofEachMonth;    ///< of every month: says that it recurs
    PhraseIndex<bool> ands;
    PhraseIndex<bool> ats;          ///< at, um
    PhraseIndex<bool> clocks;       ///< Uhr
    PhraseIndex<bool> untils;       ///< until, bis
    PhraseIndex<bool> froms;        ///< from, ab
    PhraseIndex<bool> times;        ///< times, mal
    PhraseIndex<bool> fews;         ///< every few, alle paar
    PhraseIndex<bool> shortUnits;   ///< less than a day: hour, minutes, halbe Stunde
    PhraseIndex<bool> oftenAdverbs; ///< hourly, stündlich; true where it may describe the word after it
    PhraseIndex<bool> links;        ///< a word after an adverb that this does not describe: to, until
};

[[nodiscard]] const RecurrenceVocabulary& recurrenceVocabulary();

} // namespace kept::domain::entry
