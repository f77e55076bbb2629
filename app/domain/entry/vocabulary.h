#pragma once

#include "domain/entry/deadline_phrase.h"
#include "domain/entry/phrase_index.h"
#include "domain/event.h"

#include <QString>

namespace kept::domain::entry {

enum class Unit { Minute, Hour, Day, Week, Month, Year };

struct UnitWord {
    Unit unit = Unit::Day;
    bool working = false;
};

enum class HalfDay { Am, Pm };

enum class NameLead {
    To,         ///< "to Anna"
    PersonVerb, ///< "call Anna": what follows is somebody, known or not
    Maybe       ///< "send Anna": somebody only where the name is known
};

/// The words of the languages that are read. A language is a table; the readers know none.
struct Vocabulary {
    PhraseIndex<WhenPhrase> whens; ///< today, next Friday, end of the week, noon
    PhraseIndex<DayPart> parts;    ///< morning: only after a day
    PhraseIndex<int> months;
    PhraseIndex<double> amounts; ///< a, two, half an
    PhraseIndex<UnitWord> units;
    PhraseIndex<Lead> leads;
    PhraseIndex<bool> dayLeads;  ///< leads after which "15." is a day of the month: am
    PhraseIndex<bool> hourLeads; ///< leads after which, behind a day, a number is an hour though a verb follows: um
    PhraseIndex<bool> notLeads;  ///< what ends like a lead of another language: I am
    PhraseIndex<HalfDay> halfDays;
    PhraseIndex<bool> hourMarks; ///< o'clock; true where it must touch the number, as in 15h
    PhraseIndex<int> hourParts;  ///< halb (4): the minutes from the hour named
    PhraseIndex<bool> ordinals;  ///< the th of 24th
    PhraseIndex<bool> ofWords;   ///< the of in 24th of November
    PhraseIndex<bool> monthEnds; ///< end of (November)
    PhraseIndex<bool> articles;
    PhraseIndex<bool> fromNow;    ///< (2 hours) from now
    PhraseIndex<bool> tails;      ///< (by Friday) at the latest
    PhraseIndex<bool> dependents; ///< the, every, since: what follows is not a deadline
    PhraseIndex<bool> joiners;    ///< for, and: what follows belongs to the sentence
    PhraseIndex<Size> sizes;
    PhraseIndex<bool> channelLeads; ///< by (phone)
    PhraseIndex<QString> channels;  ///< other words for a channel, and the key they share
    PhraseIndex<NameLead> nameLeads;
    PhraseIndex<bool> titles; ///< Dr, Mrs
};

[[nodiscard]] const Vocabulary& entryVocabulary();

/// What names of channels are compared by: letters and digits only, so that "E-mail" and "email" are the same.
[[nodiscard]] QString channelKey(const QString& name);

} // namespace kept::domain::entry
