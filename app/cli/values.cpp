#include "cli/values.h"

#include "cli/usage_error.h"
#include "cli/words.h"
#include "domain/errors.h"
#include "domain/quick_entry.h"
#include "domain/working_calendar.h"
#include "services/moment_words.h"
#include "services/server_access.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace kept::cli {

using namespace domain;

namespace {

constexpr int mostQuoted = 60;

QString quoted(const QString& text) {
    return text.size() > mostQuoted ? text.left(mostQuoted) + QChar(0x2026) : text;
}

QDate isoDayFrom(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^\\d{4}-\\d{2}-\\d{2}$"));
    const QDate day = shape.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    return day.isValid() && day.year() > 0 ? day : QDate();
}

/// An instant of ISO 8601 that is not silently another one than was typed.
std::optional<Moment> instantFrom(const QString& text, const QTimeZone& zone) {
    if (isSkipped(text, zone))
        throw UsageError(Cli::tr("“%1” does not exist in %2: the clocks are put forward over it.")
                             .arg(quoted(text), QString::fromLatin1(zone.id())));
    return fromIso(text, zone);
}

/// The deadline that all of the text says, where that is over.
std::optional<Deadline> wholeDeadlineOver(const QString& text, const QuickEntry& entry) {
    const auto past = std::ranges::find_if(entry.hints, [](const Hint& hint) { return hint.over.has_value(); });
    if (past == entry.hints.end())
        return std::nullopt;
    QString rest = text;
    rest.remove(past->span.position, past->span.length);
    return rest.trimmed().isEmpty() ? past->over : std::nullopt;
}

QDate askedDay(const QString& text) {
    if (text.isNull())
        return {};
    const QDate day = isoDayFrom(text);
    if (!day.isValid())
        throw UsageError(Cli::tr("“%1” is no day: write it like 2026-01-31.").arg(quoted(text)));
    return day;
}

} // namespace

PromiseId promiseIdFrom(const QString& text) {
    static const QRegularExpression shape(QStringLiteral("^[0-9]{1,18}$"));
    const PromiseId id(shape.match(text).hasMatch() ? text.toLongLong() : 0);
    if (!id.isValid())
        throw UsageError(Cli::tr("“%1” is no number of a promise.").arg(quoted(text)));
    return id;
}

std::vector<PromiseId> promiseIdsFrom(const QStringList& texts) {
    std::vector<PromiseId> ids;
    for (const QString& text : texts)
        ids.push_back(promiseIdFrom(text));
    return ids;
}

std::optional<Moment> momentFrom(const QString& text, const QTimeZone& zone) {
    if (text.isNull())
        return std::nullopt;
    const auto moment = instantFrom(text, zone);
    if (!moment)
        throw UsageError(Cli::tr("“%1” is no moment: write it like 2026-01-31T15:00 or 2026-01-31T15:00:00+01:00.")
                             .arg(quoted(text)));
    return moment;
}

services::Claim claimFrom(const QString& text, const QTimeZone& zone) {
    if (const QDate day = isoDayFrom(text); day.isValid())
        return day;
    if (const auto moment = momentFrom(text, zone))
        return *moment;
    return {};
}

Deadline deadlineFrom(const QString& text, const WorkingCalendar& calendar, Moment now) {
    if (const QDate day = isoDayFrom(text); day.isValid())
        return {calendar.endOf(day), true};
    if (const auto moment = instantFrom(text, calendar.zone()))
        return {*moment, false};
    const QuickEntry entry = parseQuickEntry(text, {.now = now, .calendar = calendar, .locale = QLocale()});
    if (const auto over = wholeDeadlineOver(text, entry))
        throw InvalidInput(Cli::tr("“%1” lies in the past: it was read as %2.")
                               .arg(quoted(text), services::exactWords(*over, calendar.zone(), QLocale())));
    if (!entry.due || !entry.what.trimmed().isEmpty())
        throw UsageError(Cli::tr("“%1” is no deadline: write it like 2026-01-31T15:00, 2026-01-31 or tomorrow 15:00.")
                             .arg(quoted(text)));
    return *entry.due;
}

Period periodFrom(const QString& from, const QString& to) {
    const Period period{askedDay(from), askedDay(to)};
    if (period.from.isValid() && period.to.isValid() && period.to < period.from)
        throw UsageError(Cli::tr("The period ends before it begins."));
    return period;
}

Period monthFrom(const QString& text) {
    const QDate first = isoDayFrom(text + QStringLiteral("-01"));
    if (!first.isValid())
        throw UsageError(Cli::tr("“%1” is no month: write it like 2026-01.").arg(quoted(text)));
    return Period::month(first.year(), first.month());
}

void checkIsNoAddress(const QString& file) {
    if (services::looksLikeServerAddress(file))
        throw domain::InvalidInput(
            Cli::tr("There is no file %1. If a book on a server is meant, its address looks like "
                    "this: postgresql://user@host/database")
                .arg(file));
}

void checkIsNamed(const QString& path) {
    if (path.isEmpty())
        throw InvalidInput(Cli::tr("The file needs a name."));
}

} // namespace kept::cli
