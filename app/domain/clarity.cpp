#include "domain/clarity.h"

#include "domain/entry/deadline_resolver.h"
#include "domain/entry/phrase_index.h"
#include "domain/errors.h"
#include "domain/quick_entry.h"
#include "domain/text_language.h"
#include "domain/working_calendar.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace kept::domain {

namespace {

constexpr std::array<std::pair<QStringView, Proposal>, 6> proposalNames{
    {{u"working-hour", Proposal::WorkingHour},
     {u"half-working-day", Proposal::HalfWorkingDay},
     {u"end-of-day", Proposal::EndOfDay},
     {u"next-working-day", Proposal::EndOfNextWorkingDay},
     {u"end-of-week", Proposal::EndOfWeek},
     {u"no-commitment", Proposal::None}}};

/// Closes what was understood as a name, so that Mrs Bald of the German list is not vague.
void closeNames(entry::Tokens& tokens, const QuickEntry& entry) {
    for (const UnderstoodSpan& understood : entry.spans) {
        if (understood.kind != SpanKind::Promisee)
            continue;
        for (entry::Token& token : tokens)
            if (token.position >= understood.span.position && token.end() <= understood.span.end())
                token.closed = true;
    }
}

bool missesDeadline(const QuickEntry& entry) {
    const auto aboutDeadline = [](const Hint& hint) {
        return hint.kind == HintKind::DeadlinePast || hint.kind == HintKind::DeadlineOutOfRange;
    };
    return !entry.due && std::none_of(entry.hints.begin(), entry.hints.end(), aboutDeadline);
}

Deadline resolved(const entry::WhenPhrase& when, Moment now, const WorkingCalendar& calendar) {
    const auto due = entry::resolve(when, now, calendar);
    const auto* deadline = std::get_if<Deadline>(&due);
    return deadline ? *deadline : proposeDeadline(now, calendar);
}

Deadline endOfWeek(Moment now, const WorkingCalendar& calendar) {
    entry::WhenPhrase when;
    when.day = entry::DayPhrase{entry::DayRule::EndOfWeek, 0, 0, {}};
    return resolved(when, now, calendar);
}

Deadline afterWorking(Duration amount, Moment now, const WorkingCalendar& calendar) {
    entry::WhenPhrase when;
    when.elapsed = entry::ElapsedPhrase{amount, true};
    Deadline due = resolved(when, now, calendar);
    due.at = std::chrono::ceil<std::chrono::minutes>(due.at); // nobody promises seconds
    return due;
}

} // namespace

QString keyOf(Proposal proposal) {
    return proposalNames.at(static_cast<std::size_t>(proposal)).first.toString();
}

std::optional<Proposal> proposalFromKey(QStringView key) {
    const auto found =
        std::find_if(proposalNames.begin(), proposalNames.end(), [&](auto& p) { return p.first == key; });
    return found == proposalNames.end() ? std::nullopt : std::optional(found->second);
}

std::vector<VagueWord> readVagueWords(const QString& list, const QString& language) {
    std::vector<VagueWord> words;
    int number = 0;
    for (const QString& line : list.split(u'\n')) {
        ++number;
        if (line.trimmed().isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype tab = line.indexOf(u'\t');
        const auto proposal = proposalFromKey(QStringView(line).mid(tab + 1).trimmed());
        const QString phrase = line.left(tab).trimmed();
        if (tab < 0 || phrase.isEmpty() || !proposal)
            throw InvalidInput(
                QCoreApplication::translate("domain",
                                            "Line %1 of the list of vague words is not words, a tab and a proposal: %2")
                    .arg(number)
                    .arg(line.trimmed()));
        words.push_back({phrase, *proposal, language});
    }
    return words;
}

Deadline proposeDeadline(Moment now, const WorkingCalendar& calendar) {
    const QDate today = dayOf(now, calendar.zone());
    try {
        return {calendar.endOf(calendar.nextWorkingDay(today)), true};
    } catch (const InvalidInput&) { // ten years of absence; a proposal is only a proposal
        return {calendar.endOf(today.addDays(1)), true};
    }
}

std::optional<Deadline> deadlineFor(Proposal proposal, Moment now, const WorkingCalendar& calendar) {
    using namespace std::chrono_literals;
    switch (proposal) {
    case Proposal::WorkingHour:
        return afterWorking(1h, now, calendar);
    case Proposal::HalfWorkingDay:
        return afterWorking(4h, now, calendar);
    case Proposal::EndOfDay: {
        const Deadline today{calendar.endOf(dayOf(now, calendar.zone())), true};
        return today.at > now ? today : proposeDeadline(now, calendar);
    }
    case Proposal::EndOfNextWorkingDay:
        return proposeDeadline(now, calendar);
    case Proposal::EndOfWeek:
        return endOfWeek(now, calendar);
    case Proposal::None:
        break;
    }
    return std::nullopt;
}

std::vector<Hint> checkClarity(const QString& text, const QuickEntry& entry, const std::vector<VagueWord>& vagueWords,
                               Moment now, const WorkingCalendar& calendar, const std::optional<Deadline>& fitting) {
    entry::PhraseIndex<Proposal> index;
    const QString language = languageOf(text);
    for (const VagueWord& word : vagueWords) {
        if (word.language.isEmpty() || language.isEmpty() || word.language == language)
            index[word.words] = word.proposal;
    }
    entry::Tokens tokens = entry::tokenize(text);
    closeNames(tokens, entry);

    std::vector<Hint> hints;
    std::array<std::optional<std::optional<Deadline>>, proposalNames.size()> proposed;
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        const auto match = index.longestAt(tokens, at);
        if (!match || !entry::mayBeginAt(tokens, at) || !entry::mayEndAt(tokens, at + match.tokens))
            continue;
        const std::size_t last = at + match.tokens - 1;
        const TextSpan span{tokens[at].position, tokens[last].end() - tokens[at].position};
        auto& deadline = proposed.at(static_cast<std::size_t>(*match.value));
        if (!deadline)
            deadline = fitting && *match.value != Proposal::None ? fitting : deadlineFor(*match.value, now, calendar);
        hints.push_back({*deadline ? HintKind::VagueTime : HintKind::VagueCommitment, span, *deadline});
        at = last;
    }
    const bool timed = std::any_of(hints.begin(), hints.end(), [](const Hint& h) { return h.proposal.has_value(); });
    if (missesDeadline(entry) && !timed)
        hints.push_back({HintKind::NoDeadline, {}, fitting.value_or(proposeDeadline(now, calendar))});
    return hints;
}

} // namespace kept::domain
