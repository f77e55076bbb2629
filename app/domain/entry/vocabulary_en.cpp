#include "domain/entry/vocabulary_tables.h"

namespace kept::domain::entry {

namespace {

WhenPhrase at(int hour) {
    WhenPhrase when;
    when.time = TimePhrase{hour * 3600, DayPart::None, false, {}};
    return when;
}

void tellEnglishWeekday(Vocabulary& words, int number, const char16_t* full,
                        std::initializer_list<const char16_t*> shorts) {
    const auto both = [&](const QString& name, bool fragile) {
        WhenPhrase coming = day(DayRule::Weekday, number);
        words.whens[u"this " + name] = coming;
        words.whens[u"coming " + name] = coming;
        words.whens[u"this coming " + name] = coming;
        words.whens[u"next " + name] = day(DayRule::WeekdayOfNextWeek, number);
        words.whens[name + u" next week"] = day(DayRule::WeekdayOfNextWeek, number);
        words.whens[u"next week " + name] = day(DayRule::WeekdayOfNextWeek, number);
        words.whens[u"next week on " + name] = day(DayRule::WeekdayOfNextWeek, number);
        coming.fragile = fragile;
        words.whens[name] = coming;
    };
    both(QString::fromUtf16(full), false);
    for (const char16_t* name : shorts)
        both(QString::fromUtf16(name), true);
}

void tellEnglishEnds(Vocabulary& words) {
    const struct {
        const char16_t* name;
        DayRule rule;
        const char16_t* initials;
    } ends[] = {{u"week", DayRule::EndOfWeek, u"eow"},
                {u"month", DayRule::EndOfMonth, u"eom"},
                {u"year", DayRule::EndOfYear, u"eoy"}};
    for (const auto& end : ends) {
        const QString name = QString::fromUtf16(end.name);
        words.whens[QString::fromUtf16(end.initials)] = day(end.rule, 0);
        words.whens[u"next " + name] = day(end.rule, 1);
        words.whens[u"this " + name] = day(end.rule, 0);
        for (const QString& article : {QString(), QStringLiteral("the ")}) {
            for (const QString& of : {QStringLiteral(""), QStringLiteral("the "), QStringLiteral("this ")})
                words.whens[article + u"end of " + of + name] = day(end.rule, 0);
            words.whens[article + u"end of next " + name] = day(end.rule, 1);
        }
        words.whens[name + u"'s end"] = day(end.rule, 0);
        words.whens[u"end-of-" + name] = day(end.rule, 0);
    }
}

void tellEnglishDays(Vocabulary& words) {
    tell(words.whens, day(DayRule::DaysAhead, -1), {u"yesterday"});
    tell(words.whens, day(DayRule::DaysAhead, 0), {u"today"});
    tell(words.whens, day(DayRule::DaysAhead, 1), {u"tomorrow", u"tmrw", u"tomorow"});
    tell(words.whens, day(DayRule::DaysAhead, 2), {u"day after tomorrow", u"the day after tomorrow"});
    tell(words.whens, day(DayRule::WorkingDaysAhead, 1),
         {u"next working day", u"the next working day", u"next business day", u"the next business day"});
    tell(words.whens, part(0, DayPart::Morning), {u"this morning"});
    tell(words.whens, part(0, DayPart::Afternoon), {u"this afternoon"});
    tell(words.whens, part(0, DayPart::Evening), {u"this evening"});
    tell(words.whens, part(0, DayPart::Night), {u"tonight"});
    tell(words.whens, part({}, DayPart::WorkingDay),
         {u"end of day", u"end of the day", u"the end of the day", u"end of business", u"close of business",
          u"end-of-day", u"eod", u"cob", u"eob"});
    tell(words.whens, part(0, DayPart::WorkingDay), {u"end of today", u"the end of today"});
    tell(words.whens, part(1, DayPart::WorkingDay), {u"end of tomorrow", u"the end of tomorrow"});
    tell(words.whens, at(12), {u"noon", u"midday"});
    tell(words.whens, at(24), {u"midnight"});
    tellEnglishWeekday(words, 1, u"monday", {u"mon"});
    tellEnglishWeekday(words, 2, u"tuesday", {u"tue", u"tues"});
    tellEnglishWeekday(words, 3, u"wednesday", {u"wed", u"weds"});
    tellEnglishWeekday(words, 4, u"thursday", {u"thu", u"thur", u"thurs"});
    tellEnglishWeekday(words, 5, u"friday", {u"fri"});
    tellEnglishWeekday(words, 6, u"saturday", {u"sat"});
    tellEnglishWeekday(words, 7, u"sunday", {u"sun"});
    tell(words.parts, DayPart::Morning, {u"morning", u"in the morning"});
    tell(words.parts, DayPart::Afternoon, {u"afternoon", u"in the afternoon"});
    tell(words.parts, DayPart::Evening, {u"evening", u"in the evening"});
    tell(words.parts, DayPart::Night, {u"night", u"at night"});
    tellEnglishEnds(words);
}

void tellEnglishMonths(Vocabulary& words) {
    const std::initializer_list<const char16_t*> names[] = {{u"january", u"jan"},
                                                            {u"february", u"feb"},
                                                            {u"march", u"mar"},
                                                            {u"april", u"apr"},
                                                            {u"may"},
                                                            {u"june", u"jun"},
                                                            {u"july", u"jul"},
                                                            {u"august", u"aug"},
                                                            {u"september", u"sept", u"sep"},
                                                            {u"october", u"oct"},
                                                            {u"november", u"nov"},
                                                            {u"december", u"dec"}};
    int number = 0;
    for (const auto& month : names)
        tell(words.months, ++number, month);
    tell(words.ordinals, true, {u"st", u"nd", u"rd", u"th"});
    tell(words.ofWords, true, {u"of"});
    tell(words.monthEnds, true, {u"end of", u"the end of"});
    tell(words.articles, true, {u"the"});
}

void tellEnglishAmounts(Vocabulary& words) {
    tell(words.amounts, 1.0, {u"a", u"an", u"one"});
    tell(words.amounts, 0.5, {u"half a", u"half an"});
    tell(words.amounts, 1.5, {u"one and a half"});
    tell(words.amounts, 2.0, {u"two", u"a couple of"});
    double value = 3;
    for (const char16_t* word :
         {u"three", u"four", u"five", u"six", u"seven", u"eight", u"nine", u"ten", u"eleven", u"twelve"})
        tell(words.amounts, value++, {word});
    tell(words.units, UnitWord{Unit::Minute, false}, {u"minute", u"minutes", u"min", u"mins"});
    tell(words.units, UnitWord{Unit::Hour, false}, {u"hour", u"hours", u"h", u"hr", u"hrs"});
    tell(words.units, UnitWord{Unit::Day, false}, {u"day", u"days"});
    tell(words.units, UnitWord{Unit::Week, false}, {u"week", u"weeks", u"wk", u"wks"});
    tell(words.units, UnitWord{Unit::Month, false}, {u"month", u"months"});
    tell(words.units, UnitWord{Unit::Year, false}, {u"year", u"years"});
    for (const QString& kind : {QStringLiteral("working "), QStringLiteral("business "), QStringLiteral("work ")}) {
        for (const QString& name : {QStringLiteral("minute"), QStringLiteral("minutes"), QStringLiteral("min")})
            words.units[kind + name] = UnitWord{Unit::Minute, true};
        for (const QString& name : {QStringLiteral("hour"), QStringLiteral("hours"), QStringLiteral("h")})
            words.units[kind + name] = UnitWord{Unit::Hour, true};
        for (const QString& name : {QStringLiteral("day"), QStringLiteral("days")})
            words.units[kind + name] = UnitWord{Unit::Day, true};
    }
    tell(words.units, UnitWord{Unit::Day, true}, {u"workday", u"workdays"});
    tell(words.fromNow, true, {u"from now", u"from today"});
}

void tellEnglishSmallWords(Vocabulary& words) {
    tell(words.leads, Lead::By,
         {u"by", u"until", u"till", u"til", u"due", u"due by", u"due on", u"due at", u"no later than",
          u"not later than", u"at the latest by", u"latest by", u"by latest", u"deadline", u"deadline:"});
    tell(words.leads, Lead::Before, {u"before", u"due before"});
    tell(words.leads, Lead::Within, {u"within", u"within the next"});
    tell(words.leads, Lead::At, {u"at", u"around", u"@"});
    tell(words.leads, Lead::On, {u"on", u"first thing"});
    tell(words.leads, Lead::In, {u"in", u"in the next", u"due in"});
    tell(words.tails, true, {u"at the latest", u"latest", u"sharp"});
    tell(words.halfDays, HalfDay::Am, {u"am", u"a.m.", u"a.m"});
    tell(words.halfDays, HalfDay::Pm, {u"pm", u"p.m.", u"p.m"});
    tell(words.hourMarks, true, {u"h"});
    tell(words.hourMarks, false, {u"o'clock", u"oclock"});
    tell(words.dependents, true,
         {u"the",     u"a",    u"an",   u"every", u"each",    u"last", u"past", u"previous", u"all", u"my",
          u"our",     u"your", u"his",  u"her",   u"their",   u"its",  u"from", u"since",    u"of",  u"after",
          u"between", u"per",  u"than", u"like",  u"another", u"any",  u"no",   u"not"});
    tell(words.notLeads, true, {u"i am"});
    tell(words.joiners, true, {u"for", u"and", u"or", u"to", u"about", u"re"});
}

void tellEnglishPeopleAndTags(Vocabulary& words) {
    tell(words.sizes, Size::Small, {u"small"});
    tell(words.sizes, Size::Medium, {u"medium"});
    tell(words.sizes, Size::Large, {u"large", u"big"});
    tell(words.channelLeads, true, {u"by", u"via", u"per", u"over", u"over the", u"on the"});
    tell(words.channels, QStringLiteral("email"), {u"e-mail", u"email", u"mail"});
    tell(words.channels, QStringLiteral("phone"), {u"phone", u"telephone", u"tel"});
    tell(words.channels, QStringLiteral("letter"), {u"letter", u"post"});
    tell(words.channels, QStringLiteral("sms"), {u"sms", u"text message"});
    tell(words.nameLeads, NameLead::To, {u"to"});
    tell(words.nameLeads, NameLead::PersonVerb,
         {u"call",   u"phone", u"ring",     u"ring up",  u"call up", u"call back", u"phone back",
          u"tell",   u"ask",   u"inform",   u"remind",   u"thank",   u"email",     u"e-mail",
          u"text",   u"meet",  u"visit",    u"help",     u"answer",  u"update",    u"contact",
          u"notify", u"brief", u"reply to", u"write to", u"talk to", u"speak to",  u"get back to"});
    tell(words.nameLeads, NameLead::Maybe,
         {u"send", u"give", u"show", u"bring", u"pay", u"write", u"offer", u"with", u"for", u"from", u"let", u"see",
          u"mail"});
    tell(words.titles, true, {u"mr", u"mrs", u"ms", u"miss", u"dr", u"prof", u"sir"});
}

} // namespace

void tellEnglish(Vocabulary& words) {
    tellEnglishDays(words);
    tellEnglishMonths(words);
    tellEnglishAmounts(words);
    tellEnglishSmallWords(words);
    tellEnglishPeopleAndTags(words);
}

} // namespace kept::domain::entry
