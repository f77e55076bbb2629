#include "ui/main_window/entry_corrections.h"

#include "services/moment_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace kept::ui {

using domain::SpanKind;

namespace {

constexpr std::size_t mostNames = 12;

/// The words of that kind replaced, or the new ones written at the end.
QString replaced(const QString& text, const services::UnderstoodEntry& understood, SpanKind kind,
                 const QString& words) {
    QString line = text;
    bool done = false;
    const auto& spans = understood.entry.spans;
    for (auto span = spans.rbegin(); span != spans.rend(); ++span) {
        if (span->kind != kind)
            continue;
        // Words that belong to the promise stay: "Call Anna" is still a call to Anna.
        const bool keep = span->inWhat;
        if (!keep)
            line.replace(span->span.position, span->span.length, done ? QString() : words);
        done = done || !keep;
    }
    if (!done)
        line = line.trimmed() + QLatin1Char(' ') + words;
    return line.simplified();
}

std::vector<EntryCorrection> deadlines(const QString& text, const services::UnderstoodEntry& understood,
                                       const services::EntryKnowledge& knowledge, domain::Moment now,
                                       const QLocale& locale) {
    static constexpr std::array phrases = {"in 1 hour", "today",       "tomorrow 09:00",
                                           "tomorrow",  "end of week", "end of next week"};
    std::vector<EntryCorrection> corrections;
    for (const char* phrase : phrases) {
        const QString line = replaced(text, understood, SpanKind::Deadline, QString::fromLatin1(phrase));
        const services::UnderstoodEntry then = services::understand(line, knowledge, now, locale);
        if (!then.dueIsProposed)
            corrections.push_back({services::deadlineWords(then.due, now, knowledge.calendar.zone(), locale), line});
    }
    return corrections;
}

std::vector<EntryCorrection> promisees(const QString& text, const services::UnderstoodEntry& understood,
                                       const services::EntryKnowledge& knowledge) {
    std::vector<EntryCorrection> corrections;
    const QString first = understood.entry.promiseeText.section(QLatin1Char(' '), 0, 0);
    const auto offer = [&](bool alike) {
        for (const domain::KnownName& name : knowledge.names.names()) {
            const bool similar = !first.isEmpty() && name.name.contains(first, Qt::CaseInsensitive);
            if (similar == alike && corrections.size() < mostNames && name.name != understood.entry.promiseeText)
                corrections.push_back(
                    {name.name, replaced(text, understood, SpanKind::Promisee, QLatin1Char('@') + name.name)});
        }
    };
    offer(true);
    offer(false);
    return corrections;
}

} // namespace

QString sizeWord(domain::Size size) {
    switch (size) {
    case domain::Size::Small:
        return QCoreApplication::translate("EntryCorrections", "small");
    case domain::Size::Medium:
        return QCoreApplication::translate("EntryCorrections", "medium");
    case domain::Size::Large:
        return QCoreApplication::translate("EntryCorrections", "large");
    }
    Q_UNREACHABLE();
}

QString withDeadline(const QString& text, const services::UnderstoodEntry& understood, const domain::Deadline& due,
                     const QTimeZone& zone) {
    const QDateTime local = domain::toDateTime(due.at, zone);
    const QString words =
        due.dayOnly ? local.date().toString(Qt::ISODate) : local.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return replaced(text, understood, SpanKind::Deadline, words);
}

std::vector<EntryCorrection> correctionsOf(EntryPart part, const QString& text,
                                           const services::UnderstoodEntry& understood,
                                           const services::EntryKnowledge& knowledge, domain::Moment now,
                                           const QLocale& locale) {
    std::vector<EntryCorrection> corrections;
    switch (part) {
    case EntryPart::Deadline:
        return deadlines(text, understood, knowledge, now, locale);
    case EntryPart::Promisee:
        return promisees(text, understood, knowledge);
    case EntryPart::Channel:
        for (const QString& channel : knowledge.channels) {
            QString tag = channel;
            corrections.push_back(
                {channel, replaced(text, understood, SpanKind::Channel,
                                   QLatin1Char('#') + tag.replace(QLatin1Char(' '), QLatin1Char('-')))});
        }
        break;
    case EntryPart::Size:
        for (const auto& [size, tag] :
             {std::pair(domain::Size::Small, "!small"), std::pair(domain::Size::Medium, "!medium"),
              std::pair(domain::Size::Large, "!large")})
            corrections.push_back(
                {sizeWord(size), replaced(text, understood, SpanKind::Size, QString::fromLatin1(tag))});
        break;
    }
    return corrections;
}

} // namespace kept::ui
