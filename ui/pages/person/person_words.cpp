#include "ui/pages/person/person_words.h"

#include "domain/chance.h"
#include "domain/size_words.h"
#include "render/moment_text.h"
#include "render/number_text.h"
#include "render/outcome_labels.h"
#include "services/channel_words.h"
#include "services/moment_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::ui {

using domain::Duration;
using domain::MissPattern;
using domain::Outcome;
using domain::PromiseQuery;
using models::LinkedLine;
using services::PersonFigures;

namespace {

struct PersonText {
    Q_DECLARE_TR_FUNCTIONS(kept::ui::PersonWords)
};

constexpr std::size_t mostThanks = 20;

QString count(qint64 number, const QLocale& locale) {
    return render::countText(number, locale);
}

/// "3 h before the deadline", "1 h after the deadline", "right at the deadline".
QString besideDeadline(Duration late, const PersonFigures& figures, const QLocale& locale) {
    const QString length = workingTimeText(late, figures.workingDay, locale);
    if (std::chrono::abs(late) < std::chrono::minutes(1))
        return PersonText::tr("right at the deadline");
    return late < Duration::zero() ? PersonText::tr("%1 before the deadline").arg(length)
                                   : PersonText::tr("%1 after the deadline").arg(length);
}

/// By when half and by when 9 of 10 are done.
QStringList latenessLines(const PersonFigures& figures, const QLocale& locale) {
    if (!figures.lateness.isTold())
        return {PersonText::tr("Too few were done to tell how early or late")};
    return {PersonText::tr("Half are done by %1", "3 h before the deadline")
                .arg(besideDeadline(*figures.lateness.half, figures, locale)),
            PersonText::tr("9 of 10 are done by %1", "1 h after the deadline")
                .arg(besideDeadline(*figures.lateness.most, figures, locale))};
}

/// How long half and 9 of 10 take.
QStringList timeLines(const PersonFigures& figures, const QLocale& locale) {
    const services::HalfAndMost& time = figures.timeToKeep;
    if (time.count < domain::fewestForChance)
        return {
            PersonText::tr("Usual time to keep: told from %1 promises on").arg(count(domain::fewestForChance, locale))};
    if (!time.half)
        return {PersonText::tr("Fewer than half are ever kept: no usual time can be told")};
    const QString half = PersonText::tr("Half are kept within %1 of being made", "a length of time")
                             .arg(workingTimeText(*time.half, figures.workingDay, locale));
    if (!time.most)
        return {half, PersonText::tr("Fewer than 9 of 10 are ever kept")};
    return {half, PersonText::tr("9 of 10 are kept within %1 of being made", "a length of time")
                      .arg(workingTimeText(*time.most, figures.workingDay, locale))};
}

QString timingFinding(const PersonFigures& figures, const QLocale& locale) {
    if (!figures.lateness.isTold())
        return PersonText::tr("How early or late can't be told yet");
    const Duration late = *figures.lateness.half;
    if (std::chrono::abs(late) < std::chrono::minutes(1))
        return PersonText::tr("Typically done right at the deadline");
    return PersonText::tr("Typically done %1", "3 h before the deadline").arg(besideDeadline(late, figures, locale));
}

QString boundedWords(const PersonFigures& figures, const QString& measured, const QLocale& locale) {
    return figures.isBounded
               ? PersonText::tr("%1 · of the latest %2 promises").arg(measured, count(services::mostRecords, locale))
               : measured;
}

/// "by phone": what is missed more often than the rest.
QString patternWords(const MissPattern& pattern, const QString& name, const QLocale& locale) {
    switch (pattern.kind) {
    case MissPattern::Kind::Channel:
        return services::channelPhrase(name);
    case MissPattern::Kind::Size:
        return PersonText::tr("when %1", "the size of what is missed")
            .arg(domain::wordFor(static_cast<domain::Size>(pattern.id)));
    case MissPattern::Kind::Weekday:
        return PersonText::tr("when due on %1", "a weekday")
            .arg(locale.standaloneDayName(static_cast<int>(pattern.id)));
    case MissPattern::Kind::Service:
        return PersonText::tr("under “%1”", "a service promise").arg(name);
    }
    Q_UNREACHABLE();
}

QString missedMoreOften(const QString& pattern) {
    return PersonText::tr("Missed more often %1", "by phone").arg(pattern);
}

QString patternLine(const MissPattern& pattern, const QString& words, const QLocale& locale) {
    const auto missed = [](const domain::Tally& tally) { return tally.judged() - tally.kept(); };
    return PersonText::tr("%1: %2 of %3 missed, otherwise %4 of %5", "what is missed more often, missed of judged")
        .arg(words, count(missed(pattern.inside), locale), count(pattern.inside.judged(), locale),
             count(missed(pattern.otherwise), locale), count(pattern.otherwise.judged(), locale));
}

} // namespace

PromiseQuery behind(const PersonFigures& figures, const PersonWording& wording) {
    PromiseQuery query;
    query.period = wording.period;
    query.countedPerson = figures.person.id;
    query.outcomes = {render::judgedOutcomes.begin(), render::judgedOutcomes.end()};
    query.order = PromiseQuery::Order::DueLast;
    return query;
}

QString workingTimeText(Duration length, Duration workingDay, const QLocale& locale) {
    const Duration span = std::chrono::abs(length);
    if (workingDay > Duration::zero() && span >= 2 * workingDay)
        return PersonText::tr("%n working days", nullptr, static_cast<int>((span + workingDay / 2) / workingDay));
    const auto minutes = std::chrono::round<std::chrono::minutes>(span).count();
    const QString hours = locale.toString(static_cast<qlonglong>(minutes / 60));
    const QString rest = locale.toString(static_cast<qlonglong>(minutes % 60));
    if (minutes < 60)
        return PersonText::tr("%1 min", "working time").arg(rest);
    return minutes % 60 == 0 ? PersonText::tr("%1 h", "working time").arg(hours)
                             : PersonText::tr("%1 h %2 min", "working time").arg(hours, rest);
}

PersonLines timing(const PersonFigures& figures, const PersonWording& wording) {
    const QLocale& locale = wording.locale;
    PersonLines said;
    said.finding = timingFinding(figures, locale);
    said.measured = boundedWords(figures,
                                 PersonText::tr("In working time of %1 · %2", "whose, when")
                                     .arg(render::groupLabel(figures.person.name), wording.when),
                                 locale);
    const auto add = [&](const QStringList& lines, const char* key, qint64 n, const PromiseQuery& query,
                         const QString& title) {
        for (const QString& line : lines)
            said.lines.push_back({.key = QStringLiteral("%1%2").arg(QLatin1String(key)).arg(said.lines.size()),
                                  .text = line,
                                  .aside = render::sampleText(n, locale),
                                  .promises = query,
                                  .title = title});
    };
    PromiseQuery done = behind(figures, wording);
    std::erase_if(done.outcomes, [](Outcome outcome) { return !domain::isKept(outcome) && outcome != Outcome::Late; });
    add(latenessLines(figures, locale), "lateness", figures.lateness.count, done,
        PersonText::tr("%1: done in time or late · %2", "whose, when").arg(figures.person.name, wording.when));
    PromiseQuery all = behind(figures, wording);
    all.outcomes.insert(Outcome::Open);
    all.outcomes.insert(Outcome::Released);
    add(timeLines(figures, locale), "time", figures.timeToKeep.count, all,
        PersonText::tr("%1 · %2", "whose, when").arg(figures.person.name, wording.when));
    return said;
}

PersonLines missesInCommon(const PersonFigures& figures, const PersonWording& wording) {
    const QLocale& locale = wording.locale;
    PersonLines said;
    const QString judged = PersonText::tr("%n judged", nullptr, static_cast<int>(figures.misses.judged));
    if (figures.misses.looked == 0) {
        said.finding = PersonText::tr("Too few to tell what misses have in common");
        said.measured = PersonText::tr("%1 · %2", "how many, when").arg(judged, wording.when);
        return said;
    }
    said.measured = boundedWords(
        figures,
        PersonText::tr("%1 · %2 · %3", "how many, what was looked at, when")
            .arg(judged,
                 PersonText::tr("%n things looked at, some stand out by chance", nullptr, figures.misses.looked),
                 wording.when),
        locale);
    said.finding = figures.misses.found.empty()
                       ? PersonText::tr("Misses have nothing in common that stands out")
                       : missedMoreOften(patternWords(figures.misses.found.front(), figures.missNames.front(), locale));
    for (std::size_t i = 0; i < figures.misses.found.size(); ++i) {
        const MissPattern& pattern = figures.misses.found[i];
        const QString words = patternWords(pattern, figures.missNames[i], locale);
        PromiseQuery missed = behind(figures, wording);
        std::erase_if(missed.outcomes, domain::isKept);
        missed.among = pattern.missed;
        said.lines.push_back({.key = QStringLiteral("%1-%2").arg(static_cast<int>(pattern.kind)).arg(pattern.id),
                              .text = patternLine(pattern, words, locale),
                              .aside = {},
                              .promises = missed,
                              .title = PersonText::tr("%1 · %2 · %3", "whose, what stands out, when")
                                           .arg(figures.person.name, missedMoreOften(words), wording.when)});
    }
    return said;
}

PersonLines missesInPrivate(const PersonFigures& figures) {
    return {.finding = PersonText::tr("What misses have in common is private"),
            .measured = PersonText::tr("%1, a lead of the department and owners see it here.")
                            .arg(render::groupLabel(figures.person.name)),
            .lines = {}};
}

PersonLines thanks(const PersonFigures& figures, const PersonWording& wording) {
    const auto given = static_cast<int>(figures.recognitions.size());
    PersonLines said;
    said.finding =
        given == 0 ? PersonText::tr("Not recognized yet") : PersonText::tr("Recognized %n times", nullptr, given);
    said.measured = PersonText::tr("Thanks for promises that were kept, ever; everybody sees them.");
    for (const services::Recognition& each : figures.recognitions) {
        if (said.lines.size() == mostThanks)
            break;
        LinkedLine& line = said.lines.emplace_back();
        line.key = QString::number(each.number.value());
        const QString words =
            each.words.isEmpty() ? PersonText::tr("[text removed on request]") : each.words.simplified();
        line.text = each.by.isEmpty() ? words : PersonText::tr("%1 – %2", "thanks, by whom").arg(words, each.by);
        line.aside = wording.locale.toString(domain::dayOf(each.at, wording.zone), QLocale::ShortFormat);
        line.promises.among = each.promises;
        line.title = PersonText::tr("Recognized: %1").arg(figures.person.name);
    }
    return said;
}

PersonLines owedOwnUps(const PersonFigures& figures, const PersonWording& wording) {
    PersonLines said;
    if (figures.owedCount == 0) {
        said.finding = PersonText::tr("No own-up is owed");
        return said;
    }
    said.finding = PersonText::tr("%n own-ups are owed", nullptr, static_cast<int>(figures.owedCount));
    said.measured = PersonText::tr("Missed, closed, and the promisee was not told yet.");
    for (const domain::PromiseRow& row : figures.owed) {
        LinkedLine& line = said.lines.emplace_back();
        line.key = QString::number(row.id.value());
        line.text = row.promisee.isEmpty()
                        ? row.what.simplified()
                        : PersonText::tr("%1 – to %2", "what, to whom").arg(row.what.simplified(), row.promisee);
        line.aside = services::dayWords(domain::dayOf(row.judgedDue.at, wording.zone),
                                        domain::dayOf(figures.at, wording.zone), wording.locale);
        line.promises.among = {row.id};
        line.title = PersonText::tr("%1: owed own-ups").arg(figures.person.name);
    }
    return said;
}

} // namespace kept::ui
