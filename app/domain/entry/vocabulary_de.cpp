#include "domain/entry/vocabulary_tables.h"

namespace kept::domain::entry {

namespace {

/// Umlauts are told in both spellings: übermorgen, uebermorgen.
template <class Value> void say(PhraseIndex<Value>& index, const Value& value, const QString& phrase) {
    index[phrase] = value;
    QString spelled = phrase;
    spelled.replace(u'ä', u"ae"_qs).replace(u'ö', u"oe"_qs).replace(u'ü', u"ue"_qs);
    index[spelled] = value;
}

template <class Value>
void say(PhraseIndex<Value>& index, const Value& value, std::initializer_list<const char16_t*> phrases) {
    for (const char16_t* phrase : phrases)
        say(index, value, QString::fromUtf16(phrase));
}

WhenPhrase fragile(WhenPhrase when) {
    when.fragile = true;
    return when;
}

WhenPhrase elapsedMinutes(int count) {
    WhenPhrase when;
    when.elapsed = ElapsedPhrase{std::chrono::minutes(count), false};
    return when;
}

/// Noon, which "Mittag 13 Uhr" moves.
WhenPhrase noon() {
    WhenPhrase when;
    when.time = TimePhrase{12 * 3600, DayPart::Afternoon, false, {}};
    return fragile(when);
}

void tellGermanWeekday(Vocabulary& words, int number, const QString& name) {
    const WhenPhrase coming = day(DayRule::Weekday, number);
    const WhenPhrase next = day(DayRule::WeekdayOfNextWeek, number);
    say(words.whens, coming, name);
    for (const char16_t* which : {u"diesen", u"dieser", u"diesem", u"kommenden", u"kommender", u"kommendem"})
        say(words.whens, coming, QString::fromUtf16(which) + u' ' + name);
    for (const char16_t* which : {u"nächsten", u"nächster", u"nächstem"})
        say(words.whens, next, QString::fromUtf16(which) + u' ' + name);
    for (const char16_t* week : {u"nächste woche", u"nächster woche", u"kommende woche", u"kommender woche"}) {
        say(words.whens, next, name + u' ' + QString::fromUtf16(week));
        say(words.whens, next, QString::fromUtf16(week) + u' ' + name);
        say(words.whens, next, QString::fromUtf16(week) + u" am " + name);
    }
    const auto sayPart = [&](const QString& end, const TimePhrase& time) {
        WhenPhrase when = coming;
        when.time = time;
        say(words.whens, when, name + end);
    };
    sayPart(u" morgen"_qs, {{}, DayPart::Morning, false, {}}); // which alone is another day
    sayPart(u"morgen"_qs, {{}, DayPart::Morning, false, {}});
    sayPart(u"früh"_qs, {{}, DayPart::Morning, false, {}});
    sayPart(u"vormittag"_qs, {{}, DayPart::Morning, false, {}});
    sayPart(u"mittag"_qs, *noon().time);
    sayPart(u"nachmittag"_qs, {{}, DayPart::Afternoon, false, {}});
    sayPart(u"abend"_qs, {{}, DayPart::Evening, false, {}});
    sayPart(u"nacht"_qs, {{}, DayPart::Night, false, {}});
}

/// "Do" and "So" are words of many sentences: days only with a time or after "am" and "bis", and with a capital letter.
void tellGermanShortWeekday(Vocabulary& words, int number, const QString& name) {
    WhenPhrase coming = fragile(day(DayRule::Weekday, number));
    coming.needsLead = true;
    coming.capital = true;
    say(words.whens, coming, name);
    say(words.whens, coming, name + u'.');
}

void tellGermanDays(Vocabulary& words) {
    say(words.whens, day(DayRule::DaysAhead, -1), {u"gestern"});
    say(words.whens, day(DayRule::DaysAhead, 0), {u"heute", u"heute noch", u"noch heute"});
    say(words.whens, day(DayRule::DaysAhead, 1), {u"morgen"});
    say(words.whens, day(DayRule::DaysAhead, 2), {u"übermorgen"});
    say(words.whens, day(DayRule::WorkingDaysAhead, 1),
        {u"nächster arbeitstag", u"nächsten arbeitstag", u"nächster werktag", u"nächsten werktag"});
    say(words.whens, day(DayRule::DaysAhead, 7), {u"heute in einer woche", u"heute in acht tagen"});
    say(words.whens, day(DayRule::DaysAhead, 8), {u"morgen in einer woche", u"morgen in acht tagen"});
    say(words.whens, part(0, DayPart::Morning), {u"heute morgen", u"heute früh"});
    say(words.whens, part(1, DayPart::Morning), {u"morgen früh"});
    const std::initializer_list<const char16_t*> weekdays = {u"montag",  u"dienstag", u"mittwoch", u"donnerstag",
                                                             u"freitag", u"samstag",  u"sonntag"};
    int number = 0;
    for (const char16_t* name : weekdays)
        tellGermanWeekday(words, ++number, QString::fromUtf16(name));
    tellGermanWeekday(words, 6, u"sonnabend"_qs);
    number = 0;
    for (const char16_t* name : {u"mo", u"di", u"mi", u"do", u"fr", u"sa", u"so"})
        tellGermanShortWeekday(words, ++number, QString::fromUtf16(name));
}

void tellGermanPartsOfDays(Vocabulary& words) {
    say(words.parts, DayPart::Morning, {u"vormittag", u"vormittags", u"am vormittag", u"früh", u"morgens"});
    say(words.parts, DayPart::Afternoon, {u"nachmittag", u"nachmittags", u"am nachmittag"});
    say(words.parts, DayPart::Evening, {u"abend", u"abends", u"am abend"});
    say(words.parts, DayPart::Night, {u"nacht", u"nachts", u"in der nacht"});
    say(words.parts, DayPart::Morning, {u"in der früh"});
    say(words.whens, noon(), {u"mittag", u"mittags"});
    WhenPhrase midnight = fragile({});
    midnight.time = TimePhrase{24 * 3600, DayPart::None, false, {}};
    say(words.whens, midnight, {u"mitternacht"});
    say(words.whens, fragile(part({}, DayPart::WorkingDay)),
        {u"feierabend", u"tagesende", u"ende des tages", u"dienstschluss", u"büroschluss", u"geschäftsschluss"});
    // "am Morgen" is no tomorrow, and of which day the others are is not said.
    WhenPhrase someDay = part({}, DayPart::Morning);
    someDay.needsLead = true;
    say(words.whens, someDay, {u"am morgen"});
}

void tellGermanEnds(Vocabulary& words) {
    const struct {
        DayRule rule;
        std::initializer_list<const char16_t*> thisOne;
        std::initializer_list<const char16_t*> nextOne;
    } ends[] = {{DayRule::EndOfWeek,
                 {u"diese woche", u"noch diese woche", u"in dieser woche", u"ende der woche", u"ende dieser woche"},
                 {u"nächste woche", u"kommende woche", u"in der nächsten woche", u"in der kommenden woche",
                  u"ende nächster woche", u"ende kommender woche", u"ende der nächsten woche", u"ende nächste woche"}},
                {DayRule::EndOfMonth,
                 {u"diesen monat", u"noch diesen monat", u"in diesem monat", u"ende des monats", u"ende dieses monats",
                  u"monatsende"},
                 {u"nächsten monat", u"im nächsten monat", u"ende nächsten monats", u"ende des nächsten monats"}},
                {DayRule::EndOfYear,
                 {u"dieses jahr", u"noch dieses jahr", u"in diesem jahr", u"ende des jahres", u"ende dieses jahres",
                  u"jahresende"},
                 {u"nächstes jahr", u"im nächsten jahr", u"ende nächsten jahres", u"ende des nächsten jahres"}}};
    for (const auto& end : ends) {
        say(words.whens, day(end.rule, 0), end.thisOne);
        say(words.whens, day(end.rule, 1), end.nextOne);
    }
    say(words.whens, day(DayRule::EndOfWeek, 0), {u"bis wochenende", u"bis zum wochenende", u"vor dem wochenende"});
    say(words.whens, day(DayRule::WeekdayOfNextWeek, 1),
        {u"anfang nächster woche", u"anfang nächste woche", u"anfang der nächsten woche"});
    say(words.whens, day(DayRule::WeekdayOfNextWeek, 3),
        {u"mitte nächster woche", u"mitte nächste woche", u"mitte der nächsten woche"});
    say(words.monthEnds, true, {u"ende"});
}

void tellGermanMonths(Vocabulary& words) {
    say(words.months, 1, {u"januar", u"jänner"});
    say(words.months, 2, {u"februar"});
    say(words.months, 3, {u"märz"});
    say(words.months, 5, {u"mai"});
    say(words.months, 6, {u"juni"});
    say(words.months, 7, {u"juli"});
    say(words.months, 10, {u"oktober", u"okt"});
    say(words.months, 12, {u"dezember", u"dez"});
    say(words.articles, true, {u"den", u"dem"});
}

void tellGermanAmounts(Vocabulary& words) {
    say(words.amounts, 1.0, {u"ein", u"eine", u"einem", u"einen", u"einer"});
    say(words.amounts, 0.5, {u"halbe", u"eine halbe", u"einer halben"});
    say(words.amounts, 1.5, {u"eineinhalb", u"anderthalb"});
    say(words.amounts, 2.5, {u"zweieinhalb"});
    double value = 2;
    for (const char16_t* word : {u"zwei", u"drei", u"vier", u"fünf", u"sechs", u"sieben", u"acht", u"neun", u"zehn",
                                 u"elf", u"zwölf", u"dreizehn", u"vierzehn"})
        say(words.amounts, value++, {word});
    say(words.units, UnitWord{Unit::Minute, false}, {u"minuten"});
    say(words.units, UnitWord{Unit::Hour, false}, {u"stunde", u"stunden", u"std"});
    say(words.units, UnitWord{Unit::Day, false}, {u"tag", u"tage", u"tagen"});
    say(words.units, UnitWord{Unit::Week, false}, {u"woche", u"wochen"});
    say(words.units, UnitWord{Unit::Month, false}, {u"monat", u"monate", u"monaten"});
    say(words.units, UnitWord{Unit::Year, false}, {u"jahr", u"jahre", u"jahren"});
    say(words.units, UnitWord{Unit::Hour, true}, {u"arbeitsstunde", u"arbeitsstunden"});
    say(words.units, UnitWord{Unit::Day, true},
        {u"arbeitstag", u"arbeitstage", u"arbeitstagen", u"werktag", u"werktage", u"werktagen"});
    say(words.whens, elapsedMinutes(15), {u"in einer viertelstunde", u"in der nächsten viertelstunde"});
    say(words.whens, elapsedMinutes(30), {u"in der nächsten halben stunde"});
    say(words.whens, elapsedMinutes(45), {u"in einer dreiviertelstunde"});
    say(words.whens, elapsedMinutes(60), {u"in der nächsten stunde"});
    say(words.fromNow, true, {u"ab jetzt", u"ab heute"});
}

void tellGermanSmallWords(Vocabulary& words) {
    say(words.leads, Lead::By,
        {u"bis",
         u"bis zum",
         u"bis zur",
         u"bis am",
         u"bis um",
         u"bis spätestens",
         u"bis spätestens um",
         u"bis spätestens am",
         u"bis spätestens zum",
         u"spätestens",
         u"spätestens am",
         u"spätestens um",
         u"spätestens zum",
         u"spätestens bis",
         u"spätestens bis zum",
         u"fällig",
         u"fällig am",
         u"fällig bis",
         u"zum",
         u"frist",
         u"frist:"});
    say(words.leads, Lead::Before, {u"vor", u"vor dem"});
    say(words.leads, Lead::Within,
        {u"innerhalb von", u"innerhalb der nächsten", u"innerhalb einer", u"binnen", u"in den nächsten"});
    say(words.leads, Lead::At, {u"um", u"gegen"});
    say(words.leads, Lead::On, {u"am"});
    say(words.leads, Lead::In, {u"in"});
    say(words.dayLeads, true,
        {u"am", u"bis", u"bis zum", u"bis am", u"bis spätestens", u"spätestens", u"bis spätestens am",
         u"bis spätestens zum", u"spätestens am", u"spätestens zum", u"spätestens bis zum", u"fällig am", u"zum",
         u"vor dem"});
    say(words.hourParts, -30, {u"halb"});
    say(words.hourParts, -15, {u"viertel vor", u"dreiviertel"});
    say(words.hourParts, 15, {u"viertel nach"});
    say(words.hourLeads, true, {u"um", u"gegen"});
    say(words.tails, true, {u"spätestens", u"pünktlich"});
    say(words.hourMarks, false, {u"uhr"});
    // "die" and "so" are left out: they are English words as well.
    say(words.dependents, true,
        {u"der",   u"des",  u"den",   u"dem",  u"das",      u"ein",    u"eine",    u"einen",   u"einem", u"einer",
         u"jeden", u"jede", u"jedes", u"alle", u"letzten",  u"letzte", u"letzter", u"vorigen", u"seit",  u"von",
         u"vom",   u"ab",   u"nach",  u"pro",  u"zwischen", u"kein",   u"keine",   u"keinen",  u"nicht", u"guten",
         u"mr",    u"mrs",  u"ms",    u"herr", u"herrn",    u"frau",   u"mein",    u"meinen",  u"unser", u"unseren"});
    say(words.joiners, true, {u"für", u"und", u"oder", u"zu", u"wegen", u"über"});
}

} // namespace

void tellGerman(Vocabulary& words) {
    tellGermanDays(words);
    tellGermanPartsOfDays(words);
    tellGermanEnds(words);
    tellGermanMonths(words);
    tellGermanAmounts(words);
    tellGermanSmallWords(words);
}

} // namespace kept::domain::entry
