#include "ui/main_window/entry_corrections.h"

#include "domain/recurrence_entry.h"
#include "domain/size_words.h"
#include "services/channel_words.h"
#include "services/moment_words.h"

#include <QCollator>
#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kept::ui {

using domain::Deadline;
using domain::Hint;
using domain::HintKind;
using domain::SpanKind;
using domain::TextSpan;

namespace {

QString put(QString text, const std::optional<TextSpan>& place, const QString& words) {
    if (place)
        text.replace(place->position, place->length, words);
    else
        text = text.trimmed() + QLatin1Char(' ') + words;
    return text.simplified();
}

/// The words of that kind replaced, or the new ones written at the end.
QString replaced(const ReadLine& line, SpanKind kind, const QString& words) {
    for (const domain::UnderstoodSpan& understood : line.understood.entry.spans)
        // Words that belong to the promise stay: "Call Anna" is still a call to Anna.
        if (understood.kind == kind && !understood.inWhat)
            return put(line.text, understood.span, words);
    return put(line.text, std::nullopt, words);
}

bool isInPlaceOfDeadline(const Hint& hint) {
    return hint.span.length > 0 && hint.proposal.has_value();
}

/// Where a deadline is said, or what stands in its place.
std::optional<TextSpan> placeOfDeadline(const ReadLine& line) {
    for (const domain::UnderstoodSpan& understood : line.understood.entry.spans)
        if (understood.kind == SpanKind::Deadline)
            return understood.inWhat ? std::nullopt : std::optional(understood.span);
    const auto& hints = line.understood.hints;
    const auto hint = std::find_if(hints.begin(), hints.end(), isInPlaceOfDeadline);
    return hint == hints.end() ? std::nullopt : std::optional(hint->span);
}

services::UnderstoodEntry readAgain(const ReadLine& line, const QString& text) {
    return services::understand(text, line.knowledge, line.now, line.locale);
}

/// Ways to write a deadline, the plainest first. English, as the line is read.
QStringList waysToWrite(const Deadline& due, domain::Moment now, const QTimeZone& zone) {
    const QLocale english = QLocale::c();
    const QDateTime local = domain::toDateTime(due.at, zone);
    const QDate day = local.date();
    const auto ahead = domain::dayOf(now, zone).daysTo(day);
    QStringList days;
    if (ahead == 0)
        days << (due.dayOnly ? QStringLiteral("end of day") : QStringLiteral("today"));
    else if (ahead == 1)
        days << QStringLiteral("tomorrow");
    else if (ahead > 1 && ahead < 7)
        days << english.dayName(day.dayOfWeek());
    days << english.toString(day, QStringLiteral("d MMM")) << english.toString(day, QStringLiteral("d MMM yyyy"))
         << day.toString(Qt::ISODate);
    if (!due.dayOnly)
        for (QString& words : days)
            words += local.toString(QStringLiteral(" HH:mm"));
    return days;
}

bool saysByBefore(const QString& text, const TextSpan& place) {
    const QString before = text.left(place.position).trimmed().section(QLatin1Char(' '), -1);
    return before.compare(QLatin1String("by"), Qt::CaseInsensitive) == 0;
}

QString withDeadlineAt(const ReadLine& line, const std::optional<TextSpan>& place, Deadline due) {
    if (!due.dayOnly) // nobody writes seconds
        due.at = std::chrono::floor<std::chrono::minutes>(due.at);
    const QString lead = place && saysByBefore(line.text, *place) ? QString() : QStringLiteral("by ");
    QString text;
    for (const QString& words : waysToWrite(due, line.now, line.knowledge.calendar.zone())) {
        text = put(line.text, place, lead + words);
        if (readAgain(line, text).entry.due == due)
            return text;
    }
    return text;
}

std::vector<EntryCorrection> deadlines(const ReadLine& line) {
    static constexpr std::array phrases = {"in 1 hour", "today",       "tomorrow 09:00",
                                           "tomorrow",  "end of week", "end of next week"};
    const QTimeZone& zone = line.knowledge.calendar.zone();
    const auto label = [&](const Deadline& due) {
        return services::datedWords({due.at, false}, line.now, zone, line.locale);
    };
    QStringList said;
    if (!line.understood.dueIsProposed)
        said << label(line.understood.due);
    std::vector<EntryCorrection> corrections;
    for (const char* phrase : phrases) {
        const QString text = put(line.text, placeOfDeadline(line), QString::fromLatin1(phrase));
        const services::UnderstoodEntry then = readAgain(line, text);
        if (then.dueIsProposed || said.contains(label(then.due)))
            continue;
        said << label(then.due);
        corrections.push_back({said.last(), text});
    }
    return corrections;
}

std::vector<EntryCorrection> channels(const ReadLine& line) {
    std::vector<EntryCorrection> corrections;
    for (const QString& channel : line.knowledge.channels) {
        QString tag = services::channelWord(channel);
        tag.replace(QLatin1Char(' '), QLatin1Char('-'));
        corrections.push_back(
            {services::channelWord(channel), replaced(line, SpanKind::Channel, QLatin1Char('#') + tag)});
    }
    return corrections;
}

std::vector<EntryCorrection> sizes(const ReadLine& line) {
    std::vector<EntryCorrection> corrections;
    for (const auto& [size, tag] :
         {std::pair(domain::Size::Small, "!small"), std::pair(domain::Size::Medium, "!medium"),
          std::pair(domain::Size::Large, "!large")})
        corrections.push_back({domain::wordFor(size), replaced(line, SpanKind::Size, QString::fromLatin1(tag))});
    return corrections;
}

/// As a tag is written: "#call-back".
QString tagOf(const QString& name) {
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    return QLatin1Char('#') + QString(name).replace(others, QStringLiteral(" ")).trimmed().replace(u' ', u'-');
}

std::vector<EntryCorrection> standards(const ReadLine& line) {
    std::vector<EntryCorrection> corrections;
    for (const services::OfferedStandard& standard : line.knowledge.standards)
        corrections.push_back({QCoreApplication::translate("EntryCorrections", "%1: %2", "standard, time limit")
                                   .arg(standard.name, services::limitWords(standard.terms.limit)),
                               replaced(line, SpanKind::Service, tagOf(standard.name))});
    if (line.understood.entry.service)
        corrections.push_back({QCoreApplication::translate("EntryCorrections", "No standard"),
                               replaced(line, SpanKind::Service, QString())});
    return corrections;
}

/// The person at the desk, and every other department.
std::vector<EntryCorrection> promisers(const ReadLine& line) {
    std::vector<EntryCorrection> corrections;
    corrections.push_back({QCoreApplication::translate("EntryCorrections", "I promise it"),
                           replaced(line, SpanKind::Promiser, QString())});
    const auto& names = line.knowledge.names.names();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].kind == domain::NameKind::Department && line.understood.entry.promiser != i)
            corrections.push_back(
                {names[i].name, replaced(line, SpanKind::Promiser, names[i].name + QLatin1Char(':'))});
    return corrections;
}

/// Whether what was understood is a part of that name.
bool isAlike(const QString& name, const QString& understood) {
    const QString first = understood.section(QLatin1Char(' '), 0, 0);
    return !first.isEmpty() && name.contains(first, Qt::CaseInsensitive);
}

} // namespace

QStringList otherNames(const ReadLine& line) {
    const domain::QuickEntry& entry = line.understood.entry;
    QStringList names;
    for (std::size_t i = 0; i < line.knowledge.names.names().size(); ++i)
        if (entry.promisee != i)
            names << line.knowledge.names.names()[i].name;
    QCollator collator(line.locale);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(names.begin(), names.end(), collator);
    std::stable_partition(names.begin(), names.end(),
                          [&](const QString& name) { return isAlike(name, entry.promiseeText); });
    names.removeDuplicates();
    return names;
}

QString withPromisee(const ReadLine& line, const QString& name) {
    const QString words = QLatin1Char('@') + name;
    for (const domain::UnderstoodSpan& understood : line.understood.entry.spans) {
        if (understood.kind != SpanKind::Promisee)
            continue;
        const bool tagged = line.text.at(understood.span.position) == QLatin1Char('@');
        if (tagged || isAlike(name, line.text.mid(understood.span.position, understood.span.length)))
            return put(line.text, understood.span, words);
    }
    return put(line.text, std::nullopt, words);
}

QString withDeadline(const ReadLine& line, const Deadline& due) {
    return withDeadlineAt(line, placeOfDeadline(line), due);
}

QString withRecurrence(const ReadLine& line, const domain::RecurringPhrase& phrase) {
    return replaced(line, SpanKind::Recurrence, domain::entryWords(phrase));
}

QString withProposal(const ReadLine& line, const Hint& hint) {
    const bool hasPlace = isInPlaceOfDeadline(hint);
    return hint.proposal ? withDeadlineAt(line, hasPlace ? std::optional(hint.span) : std::nullopt, *hint.proposal)
                         : line.text;
}

std::vector<EntryCorrection> correctionsOf(EntryPart part, const ReadLine& line) {
    switch (part) {
    case EntryPart::Promiser:
        return promisers(line);
    case EntryPart::Deadline:
        return deadlines(line);
    case EntryPart::Channel:
        return channels(line);
    case EntryPart::Size:
        return sizes(line);
    case EntryPart::Service:
        return standards(line);
    case EntryPart::Promisee:
    case EntryPart::Recurrence:
        break;
    }
    return {};
}

} // namespace kept::ui
