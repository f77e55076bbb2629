#include "ui/main_window/entry_chips.h"

#include "domain/size_words.h"
#include "services/channel_words.h"
#include "services/hint_words.h"
#include "services/moment_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::ui {

using domain::Hint;
using domain::HintKind;
using services::UnderstoodEntry;

namespace {

struct EntryChipsText {
    Q_DECLARE_TR_FUNCTIONS(EntryChips)
};

const QString promiserChip = QStringLiteral("promiser");
const QString promiseeChip = QStringLiteral("promisee");
const QString deadlineChip = QStringLiteral("deadline");
const QString recurrenceChip = QStringLiteral("recurrence");
const QString channelChip = QStringLiteral("channel");
const QString sizeChip = QStringLiteral("size");
const QString serviceChip = QStringLiteral("service");
const QString chanceId = QStringLiteral("chance");
const QString loadId = QStringLiteral("load");
const QString cautionChip = QStringLiteral("caution");
const QString hintChip = QStringLiteral("hint");

EntryChip chipOfDue(const UnderstoodEntry& understood, domain::Moment now, const QTimeZone& zone,
                    const QLocale& locale) {
    if (const Hint* past = pastDeadline(understood))
        return {deadlineChip,
                EntryChipsText::tr("due %1: in the past").arg(services::datedWords(*past->over, now, zone, locale)),
                ChipKind::Warning, services::exactWords(*past->over, zone, locale)};
    const QString due = services::datedWords(understood.due, now, zone, locale);
    const QString exact = services::exactWords(understood.due, zone, locale);
    if (!understood.dueIsProposed)
        return {deadlineChip, EntryChipsText::tr("due %1").arg(due), ChipKind::Accent, exact};
    const bool hintTellsWhy = std::any_of(understood.hints.begin(), understood.hints.end(),
                                          [](const Hint& hint) { return hint.proposal && hint.span.length > 0; });
    return {deadlineChip,
            hintTellsWhy ? EntryChipsText::tr("due %1?").arg(due) : EntryChipsText::tr("no deadline: due %1?").arg(due),
            ChipKind::Warning, EntryChipsText::tr("Proposed, and taken with Enter: %1").arg(exact)};
}

EntryChip chipOfRecurrence(const domain::RecurringPhrase& phrase, const UnderstoodEntry& understood,
                           const QTimeZone& zone, const QLocale& locale) {
    const QString words =
        domain::ruleWords(domain::ruleOf(phrase.rule), domain::dayOf(understood.due.at, zone), phrase.time, locale);
    if (understood.dueIsProposed)
        return {recurrenceChip, EntryChipsText::tr("%1: no such day").arg(words), ChipKind::Warning,
                EntryChipsText::tr("Press to say how it recurs")};
    return {recurrenceChip, words, ChipKind::Accent,
            EntryChipsText::tr("Recurs; first due %1").arg(services::exactWords(understood.due, zone, locale))};
}

EntryChip chipOfStandard(const services::OfferedStandard& standard) {
    const QString limit = services::limitWords(standard.terms.limit);
    return {serviceChip, EntryChipsText::tr("under “%1”").arg(standard.name), ChipKind::Accent,
            standard.terms.aim
                ? EntryChipsText::tr("Within %1; we aim at %2").arg(limit, services::limitWords(*standard.terms.aim))
                : EntryChipsText::tr("Within %1").arg(limit)};
}

EntryChip chipOfChannel(const QString& channel, const UnderstoodEntry& understood) {
    const bool isWise = understood.cautions.isEmpty();
    return {channelChip, services::channelWord(channel), isWise ? ChipKind::Accent : ChipKind::Warning,
            isWise ? EntryChipsText::tr("Channel") : understood.cautions.join(QLatin1Char('\n'))};
}

} // namespace

std::vector<EntryChip> chipsOf(const QString& text, const UnderstoodEntry& understood,
                               const services::EntryKnowledge& knowledge, domain::Moment now, const QLocale& locale) {
    const domain::QuickEntry& entry = understood.entry;
    const QTimeZone& zone = knowledge.calendar.zone();
    std::vector<EntryChip> chips;
    if (entry.promiser)
        chips.push_back({promiserChip, EntryChipsText::tr("by %1").arg(knowledge.names.names()[*entry.promiser].name),
                         ChipKind::Accent, EntryChipsText::tr("A department promises it, until a person claims it")});
    if (!entry.promiseeText.isEmpty())
        chips.push_back({promiseeChip, EntryChipsText::tr("to %1").arg(entry.promiseeText), ChipKind::Accent,
                         EntryChipsText::tr("To whom")});
    chips.push_back(entry.recurring ? chipOfRecurrence(*entry.recurring, understood, zone, locale)
                                    : chipOfDue(understood, now, zone, locale));
    if (entry.channel)
        chips.push_back(chipOfChannel(knowledge.channels[*entry.channel], understood));
    for (qsizetype i = 0; i < understood.cautions.size(); ++i)
        chips.push_back({cautionChip + QString::number(i), understood.cautions[i], ChipKind::Warning,
                         EntryChipsText::tr("Press to choose another channel")});
    if (entry.size)
        chips.push_back({sizeChip, domain::wordFor(*entry.size), ChipKind::Accent, EntryChipsText::tr("Size")});
    if (entry.service)
        chips.push_back(chipOfStandard(knowledge.standards.at(*entry.service)));
    else if (!knowledge.standards.empty())
        chips.push_back({serviceChip, EntryChipsText::tr("no standard"), ChipKind::Neutral,
                         EntryChipsText::tr("Choose the standard that it is promised under")});
    for (const services::SaidHint& hint : services::saidHints(text, understood, now, zone, locale))
        chips.push_back({hintChip + QString::number(hint.index), hint.words, ChipKind::Warning, hint.exact});
    return chips;
}

EntryChip chanceChip(const services::Outlook& outlook, domain::Moment now, const QTimeZone& zone,
                     const QLocale& locale) {
    const QString words = services::chanceWords(outlook, now, zone, locale);
    const bool isThin = !outlook.chance || *outlook.chance < domain::doubtfulChance;
    return {chanceId, words, isThin ? ChipKind::Warning : ChipKind::Neutral,
            outlook.better ? EntryChipsText::tr("%1\nPress it, or %2, to promise that instead.")
                                 .arg(words, QKeySequence(betterDeadlineKey).toString(QKeySequence::NativeText))
                           : words};
}

bool isChance(const QString& chip) {
    return chip == chanceId;
}

EntryChip loadChip(const services::DayLoad& load, const QLocale& locale) {
    return {loadId, services::loadWords(load, locale), ChipKind::Neutral,
            EntryChipsText::tr("Your promises of today, and what is left of your working hours")};
}

const Hint* pastDeadline(const UnderstoodEntry& understood) {
    const auto past = std::find_if(understood.hints.begin(), understood.hints.end(),
                                   [](const Hint& hint) { return hint.over.has_value(); });
    return past == understood.hints.end() ? nullptr : &*past;
}

const Hint* impossibleDeadline(const UnderstoodEntry& understood) {
    const auto found = std::find_if(understood.hints.begin(), understood.hints.end(), [](const Hint& hint) {
        return hint.kind == HintKind::DeadlinePast || hint.kind == HintKind::DeadlineOutOfRange;
    });
    return found == understood.hints.end() ? nullptr : &*found;
}

std::optional<Hint> hintOf(const QString& chip, const UnderstoodEntry& understood) {
    if (!chip.startsWith(hintChip))
        return std::nullopt;
    const auto index = QStringView(chip).mid(hintChip.size()).toULong();
    return index < understood.hints.size() ? std::optional(understood.hints[index]) : std::nullopt;
}

EntryPart partOf(const QString& chip) {
    if (chip == promiserChip)
        return EntryPart::Promiser;
    if (chip == promiseeChip)
        return EntryPart::Promisee;
    if (chip == channelChip || chip.startsWith(cautionChip))
        return EntryPart::Channel;
    if (chip == serviceChip)
        return EntryPart::Service;
    if (chip == recurrenceChip)
        return EntryPart::Recurrence;
    return chip == sizeChip ? EntryPart::Size : EntryPart::Deadline;
}

} // namespace kept::ui
