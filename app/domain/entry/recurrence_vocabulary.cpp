#include "domain/entry/recurrence_vocabulary.h"

#include "domain/entry/vocabulary_tables.h"

namespace kept::domain::entry {

namespace {

void tellWeekdays(RecurrenceVocabulary& words) {
    const std::initializer_list<const char16_t*> names[] = {
        {u"monday", u"mon", u"mondays", u"montag", u"montags"},
        {u"tuesday", u"tue", u"tues", u"tuesdays", u"dienstag", u"dienstags"},
        {u"wednesday", u"wed", u"wednesdays", u"mittwoch", u"mittwochs"},
        {u"thursday", u"thu", u"thur", u"thurs", u"thursdays", u"donnerstag", u"donnerstags"},
        {u"friday", u"fri", u"fridays", u"freitag", u"freitags"},
        {u"saturday", u"sat", u"saturdays", u"samstag", u"samstags", u"sonnabend", u"sonnabends"},
        {u"sunday", u"sun", u"sundays", u"sonntag", u"sonntags"}};
    int number = 0;
    for (const auto& day : names)
        tell(words.weekdays, ++number, day);
    const char16_t* const adverbs[] = {u"montags",  u"dienstags", u"mittwochs", u"donnerstags",
                                       u"freitags", u"samstags",  u"sonntags"};
    number = 0;
    for (const char16_t* adverb : adverbs) {
        Recurrence rule;
        rule.days = {{++number}};
        tell(words.adverbs, rule, {adverb});
    }
}

void tellMonths(RecurrenceVocabulary& words) {
    const std::initializer_list<const char16_t*> names[] = {{u"january", u"jan", u"januar"},
                                                            {u"february", u"feb", u"februar"},
                                                            {u"march", u"mar", u"märz"},
                                                            {u"april", u"apr"},
                                                            {u"may", u"mai"},
                                                            {u"june", u"jun", u"juni"},
                                                            {u"july", u"jul", u"juli"},
                                                            {u"august", u"aug"},
                                                            {u"september", u"sept", u"sep"},
                                                            {u"october", u"oct", u"oktober", u"okt"},
                                                            {u"november", u"nov"},
                                                            {u"december", u"dec", u"dezember", u"dez"}};
    int number = 0;
    for (const auto& month : names)
        tell(words.months, ++number, month);
}

void tellFrequencies(RecurrenceVocabulary& words) {
    tell(words.units, Frequency::Daily, {u"day", u"days", u"tag", u"tage"});
    tell(words.units, Frequency::Weekly, {u"week", u"weeks", u"woche", u"wochen"});
    tell(words.units, Frequency::Monthly, {u"month", u"months", u"monat", u"monate"});
    tell(words.units, Frequency::Yearly, {u"year", u"years", u"jahr", u"jahre"});
    tell(words.adverbs, Recurrence{.frequency = Frequency::Daily}, {u"daily", u"täglich"});
    tell(words.adverbs, Recurrence{.frequency = Frequency::Weekly}, {u"weekly", u"wöchentlich"});
    tell(words.adverbs, Recurrence{.frequency = Frequency::Weekly, .interval = 2},
         {u"fortnightly", u"biweekly", u"zweiwöchentlich", u"vierzehntägig"});
    tell(words.adverbs, Recurrence{.frequency = Frequency::Monthly}, {u"monthly", u"monatlich"});
    tell(words.adverbs, Recurrence{.frequency = Frequency::Monthly, .interval = 3},
         {u"quarterly", u"vierteljährlich", u"quartalsweise"});
    tell(words.adverbs, Recurrence{.frequency = Frequency::Yearly}, {u"yearly", u"annually", u"jährlich"});
    tell(words.adverbs, Recurrence{.frequency = Frequency::Weekly, .days = weekdays()}, {u"werktags"});
    tell(words.rules, Recurrence{.frequency = Frequency::Weekly, .days = weekdays()},
         {u"weekday", u"workday", u"working day", u"business day", u"werktag", u"arbeitstag"});
    tell(words.rules, Recurrence{.frequency = Frequency::Monthly, .interval = 3}, {u"quarter", u"quartal"});
}

void tellOrder(RecurrenceVocabulary& words) {
    tell(words.ordinals, Ordinal{1}, {u"first", u"ersten", u"erster", u"erste", u"erstes"});
    tell(words.ordinals, Ordinal{2}, {u"second", u"zweiten", u"zweite", u"zweiter", u"zweites"});
    tell(words.ordinals, Ordinal{3}, {u"third", u"dritten", u"dritte", u"dritter", u"drittes"});
    tell(words.ordinals, Ordinal{4}, {u"fourth", u"vierten", u"vierte", u"vierter", u"viertes"});
    tell(words.ordinals, Ordinal{-1}, {u"last", u"letzten", u"letzte", u"letzter"});
    tell(words.others, true, {u"other"});
    tell(words.ordinalEndings, true, {u"st", u"nd", u"rd", u"th"});
    int number = 2;
    for (const auto& names : std::initializer_list<std::initializer_list<const char16_t*>>{
             {u"two", u"zwei"}, {u"three", u"drei"}, {u"four", u"vier"}, {u"five", u"fünf"}, {u"six", u"sechs"}})
        tell(words.amounts, number++, names);
}

void tellSmallWords(RecurrenceVocabulary& words) {
    tell(words.every, true, {u"every", u"each", u"jeden", u"jede", u"jedes", u"jeder", u"alle", u"immer"});
    tell(words.ons, true, {u"on", u"on the", u"am", u"an", u"an jedem", u"immer am", u"the"});
    tell(words.lastDays, true, {u"last day", u"letzten tag", u"letzte tag"});
    tell(words.ofMonth, true, {u"of the month", u"in the month", u"im monat", u"des monats"});
    tell(words.ofEachMonth, true,
         {u"of every month", u"of each month", u"every month", u"each month", u"jedes monats", u"jeden monats",
          u"jeden monat", u"in jedem monat"});
    tell(words.ands, true, {u"and", u"und"});
    tell(words.ats, true, {u"at", u"@", u"by", u"before", u"um", u"bis", u"vor", u"bis um"});
    tell(words.clocks, true, {u"uhr"});
    tell(words.untils, true, {u"until", u"till", u"bis", u"bis zum"});
    tell(words.froms, true, {u"from", u"starting", u"starting on", u"beginning", u"ab", u"ab dem"});
    tell(words.times, true, {u"times", u"x", u"mal"});
}

/// Plurals alone where the singular is a place in a row as well: every second Monday.
void tellShortUnits(RecurrenceVocabulary& words) {
    tell(words.fews, true, {u"few", u"couple of", u"paar"});
    tell(words.shortUnits, true, {u"hour",          u"hours",          u"half hour",
                                  u"half an hour",  u"quarter hour",   u"quarter of an hour",
                                  u"minute",        u"minutes",        u"min",
                                  u"mins",          u"seconds",        u"stunde",
                                  u"stunden",       u"halbe stunde",   u"halben stunden",
                                  u"viertelstunde", u"viertelstunden", u"minuten",
                                  u"sekunde",       u"sekunden"});
    tell(words.oftenAdverbs, true, {u"hourly", u"half hourly"});
    tell(words.oftenAdverbs, false, // as a description it would be inflected
         {u"stündlich", u"halbstündlich", u"viertelstündlich", u"zweistündlich", u"minütlich"});
    tell(words.links, true,
         {u"until", u"till", u"from", u"to", u"at", u"on", u"for", u"and", u"by", u"during", u"between", u"in", u"with",
          u"while", u"today", u"tomorrow"});
}

} // namespace

const RecurrenceVocabulary& recurrenceVocabulary() {
    static const RecurrenceVocabulary words = [] {
        RecurrenceVocabulary all;
        tellWeekdays(all);
        tellMonths(all);
        tellFrequencies(all);
        tellOrder(all);
        tellSmallWords(all);
        tellShortUnits(all);
        return all;
    }();
    return words;
}

} // namespace kept::domain::entry
