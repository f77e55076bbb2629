#include "services/importing/row_moments.h"

#include "domain/working_calendar.h"
#include "services/importing/import_text.h"
#include "services/moment_words.h"

#include <QLocale>

#include <algorithm>
#include <chrono>

namespace kept::services {

namespace {

constexpr qsizetype longestQuote = 40;
constexpr qint64 julianDayOf1970 = 2'440'588;

QDate writtenDayOf(const WrittenMoment& moment) {
    return QDate::fromJulianDay(moment.day().time_since_epoch().count() + julianDayOf1970);
}

} // namespace

QString quoted(QByteArrayView value) {
    QString text = QString::fromUtf8(value.first(std::min<qsizetype>(value.size(), 8 * longestQuote))).simplified();
    for (QChar& character : text) {
        if (!character.isPrint() && !character.isSurrogate())
            character = QChar::ReplacementCharacter;
    }
    return text.size() > longestQuote ? text.first(longestQuote) + QChar(u'…') : text;
}

QString toCome(domain::Moment moment, domain::Moment now, const QTimeZone& zone) {
    const QDate date = domain::dayOf(moment, zone);
    const QLocale locale;
    const QString day = locale.toString(date, ImportText::tr("d MMMM yyyy", "a day, as QLocale formats it"));
    return date == domain::dayOf(now, zone)
               ? ImportText::tr("%1 at %2", "a day, a time").arg(day, timeWords(moment, zone, locale))
               : day;
}

RowMoments::RowMoments(const ImportMap& map, const domain::WorkingCalendar& calendar, domain::Moment now)
    : m_format(map.dateFormat.isEmpty() ? MomentFormat::iso() : MomentFormat(map.dateFormat)), m_calendar(calendar),
      m_zone(map.timeZone.value_or(calendar.zone())), m_now(now), m_resolver(m_zone) {}

RowMoments::Instants RowMoments::read(QByteArrayView made, QByteArrayView due, QByteArrayView resolved) {
    const Value madeValue = parse(Column::MadeAt, made);
    const Value dueValue = parse(Column::DueAt, due);
    Instants instants;
    instants.made = madeAt(madeValue);
    checkHasCome(madeValue, instants.made);
    instants.due = {dueAt(dueValue, instants.made), dueValue.written.dayOnly};
    if (instants.due.at < instants.made)
        throw RowFault{Column::DueAt, ImportText::tr("due before it was made: “%1”").arg(quoted(due))};
    if (resolved.isEmpty())
        return instants;
    const Value resolvedValue = parse(Column::ResolvedAt, resolved);
    instants.resolved = resolvedAt(resolvedValue, dueValue, instants);
    if (*instants.resolved < instants.made)
        throw RowFault{Column::ResolvedAt, ImportText::tr("resolved before it was made: “%1”").arg(quoted(resolved))};
    if (resolvedValue.written.dayOnly)
        instants.resolvedOnDayFrom = startOf(writtenDayOf(resolvedValue.written));
    checkHasCome(resolvedValue, instants.resolvedOnDayFrom.value_or(*instants.resolved));
    instants.resolved = std::min(*instants.resolved, m_now); // of a day that is not over yet, what is over
    return instants;
}

void RowMoments::checkHasCome(const Value& value, domain::Moment from) const {
    if (from <= m_now)
        return;
    const QString when = toCome(from, m_now, m_zone);
    if (value.column == Column::MadeAt)
        throw RowFault{value.column, ImportText::tr("made on %1, which has not come yet").arg(when),
                       ImportText::tr("made in the future")};
    throw RowFault{value.column, ImportText::tr("closed on %1, which has not come yet").arg(when),
                   ImportText::tr("closed in the future")};
}

RowMoments::Value RowMoments::parse(Column column, QByteArrayView text) const {
    const std::optional<WrittenMoment> written = m_format.parse(text);
    if (!written)
        throw RowFault{column, ImportText::tr("unreadable moment: “%1”").arg(quoted(text))};
    return {column, text, *written};
}

domain::Moment RowMoments::instantOf(const Value& value, std::optional<domain::Moment> notBefore) {
    if (value.written.offset)
        return domain::Moment(value.written.clock.time_since_epoch() - *value.written.offset);
    const LocalInstants found = m_resolver.resolve(value.written.clock);
    if (found.count == 0)
        throw RowFault{value.column,
                       ImportText::tr("no such time, the clock was put forward over it: “%1”").arg(quoted(value.text))};
    return notBefore && found.earlier < *notBefore ? found.later : found.earlier;
}

domain::Moment RowMoments::madeAt(const Value& made) {
    if (!made.written.dayOnly)
        return instantOf(made, std::nullopt);
    return startOf(writtenDayOf(made.written));
}

domain::Moment RowMoments::dueAt(const Value& due, domain::Moment made) {
    if (!due.written.dayOnly)
        return instantOf(due, made);
    const QDate day = writtenDayOf(due.written);
    const domain::Moment end = endOf(day);
    return end < made ? std::max(end, lastSecondOf(day)) : end;
}

domain::Moment RowMoments::resolvedAt(const Value& resolved, const Value& due, const Instants& instants) {
    if (!resolved.written.dayOnly)
        return instantOf(resolved, instants.made);
    const QDate day = writtenDayOf(resolved.written);
    domain::Moment moment = endOf(day);
    if (moment < instants.made)
        moment = std::max(moment, lastSecondOf(day));
    const bool dueHasOffset = due.written.offset.has_value();
    const QDate dueDay = dueHasOffset ? domain::dayOf(instants.due.at, m_zone) : writtenDayOf(due.written);
    return day == dueDay ? std::min(moment, instants.due.at) : moment;
}

domain::Moment RowMoments::startOf(QDate day) {
    const auto known = m_starts.constFind(day);
    return known != m_starts.cend() ? *known : *m_starts.insert(day, domain::startOfDay(day, m_zone));
}

domain::Moment RowMoments::endOf(QDate day) {
    const auto known = m_ends.constFind(day);
    return known != m_ends.cend() ? *known : *m_ends.insert(day, m_calendar.endOf(day));
}

domain::Moment RowMoments::lastSecondOf(QDate day) const {
    return domain::startOfDay(day.addDays(1), m_zone) - std::chrono::seconds(1);
}

} // namespace kept::services
