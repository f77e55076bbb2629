#include "domain/moment.h"

#include "domain/errors.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringView>

#include <algorithm>
#include <array>

namespace kept::domain {

namespace {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

/// What a clock on the wall shows, counted like a Moment but in no zone.
using WallTime = std::chrono::local_time<Duration>;

constexpr qint64 julianDayOfEpoch = 2'440'588;

WallTime wallTime(QDate day, Duration sinceMidnight) {
    return WallTime(days(day.toJulianDay() - julianDayOfEpoch)) + sinceMidnight;
}

Duration offsetAt(Moment moment, const QTimeZone& zone) {
    const qint64 milliseconds = floor<std::chrono::milliseconds>(moment).time_since_epoch().count();
    return seconds(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC)));
}

/// The offsets surely before and surely after a wall-clock time: no zone is a day away from UTC.
struct OffsetsAround {
    Duration before;
    Duration after;
};

OffsetsAround offsetsAround(WallTime wall, const QTimeZone& zone) {
    const Moment asIfUtc(wall.time_since_epoch());
    return {offsetAt(asIfUtc - days(1), zone), offsetAt(asIfUtc + days(1), zone)};
}

LocalInstants instantsOf(WallTime wall, OffsetsAround offsets, const QTimeZone& zone) {
    const Moment early(wall.time_since_epoch() - offsets.before);
    if (offsets.before == offsets.after)
        return {early, std::nullopt};
    const Moment late(wall.time_since_epoch() - offsets.after);
    LocalInstants found;
    if (offsetAt(early, zone) == offsets.before)
        found.first = early;
    if (offsetAt(late, zone) == offsets.after)
        (found.first ? found.second : found.first) = late;
    return found;
}

/// The first instant that has the later of two offsets, somewhere in (low, high].
Moment changeOfOffset(Moment low, Moment high, Duration lowOffset, const QTimeZone& zone) {
    while (high - low > seconds(1)) {
        const Moment middle = floor<seconds>(low + (high - low) / 2);
        if (middle <= low)
            break;
        (offsetAt(middle, zone) == lowOffset ? low : high) = middle;
    }
    return floor<seconds>(high);
}

Moment resolve(WallTime wall, const QTimeZone& zone) {
    const OffsetsAround offsets = offsetsAround(wall, zone);
    if (const LocalInstants found = instantsOf(wall, offsets, zone); found.first)
        return *found.first;
    const Duration sinceEpoch = wall.time_since_epoch();
    return changeOfOffset(Moment(sinceEpoch - offsets.after), Moment(sinceEpoch - offsets.before), offsets.before,
                          zone);
}

bool isInRange(Moment moment) {
    const std::chrono::year_month_day day(floor<days>(moment));
    return day.year() >= std::chrono::year(1) && day.year() <= std::chrono::year(9999);
}

Duration sinceMidnight(QTime time) {
    return std::chrono::milliseconds(time.msecsSinceStartOfDay());
}

/// Reads a text from the left, a fixed number of digits or one sign at a time.
class Reader {
public:
    explicit Reader(QStringView text) : m_rest(text) {}

    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool nextIsDigit() const { return !atEnd() && isDigit(m_rest.front()); }

    bool take(QStringView anyOf) {
        if (atEnd() || !anyOf.contains(m_rest.front()))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    std::optional<int> number(int digits) {
        if (m_rest.size() < digits)
            return std::nullopt;
        int value = 0;
        for (const QChar c : m_rest.first(digits)) {
            if (!isDigit(c))
                return std::nullopt;
            value = value * 10 + (c.unicode() - u'0');
        }
        m_rest = m_rest.sliced(digits);
        return value;
    }

    /// One to nine digits after a point; what is finer than a microsecond is dropped.
    std::optional<Duration> fraction() {
        int value = 0;
        int digits = 0;
        for (; nextIsDigit(); ++digits) {
            if (digits < 6)
                value = value * 10 + (m_rest.front().unicode() - u'0');
            m_rest = m_rest.sliced(1);
        }
        if (digits < 1 || digits > 9)
            return std::nullopt;
        for (; digits < 6; ++digits)
            value *= 10;
        return Duration(value);
    }

private:
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

    QStringView m_rest;
};

/// Writes digits into a fixed buffer: exports write millions of moments.
class IsoWriter {
public:
    void number(qint64 value, int digits, char16_t sign = 0) {
        if (sign)
            m_text[m_size++] = sign;
        for (int place = digits - 1; place >= 0; --place) {
            m_text[m_size + static_cast<std::size_t>(place)] = static_cast<char16_t>(u'0' + value % 10);
            value /= 10;
        }
        m_size += static_cast<std::size_t>(digits);
    }

    [[nodiscard]] QString finish() {
        m_text[m_size++] = u'Z';
        return QString::fromUtf16(m_text.data(), static_cast<qsizetype>(m_size));
    }

private:
    std::array<char16_t, 32> m_text{};
    std::size_t m_size = 0;
};

std::optional<QDate> readDay(Reader& reader) {
    const auto year = reader.number(4);
    if (!year || *year == 0 || !reader.take(u"-"))
        return std::nullopt;
    const auto month = reader.number(2);
    if (!month || !reader.take(u"-"))
        return std::nullopt;
    const auto day = reader.number(2);
    if (!day || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return QDate(*year, *month, *day);
}

std::optional<Duration> readTime(Reader& reader) {
    const auto hour = reader.number(2);
    if (!hour || !reader.take(u":"))
        return std::nullopt;
    const auto minute = reader.number(2);
    if (!minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    Duration time = hours(*hour) + minutes(*minute);
    if (!reader.take(u":"))
        return time;
    const auto second = reader.number(2);
    if (!second || *second > 59)
        return std::nullopt;
    time += seconds(*second);
    if (!reader.take(u".,"))
        return time;
    const auto fraction = reader.fraction();
    return fraction ? std::optional(time + *fraction) : std::nullopt;
}

/// "+01:00", "+0100" or "+01".
std::optional<Duration> readOffset(Reader& reader) {
    const bool west = reader.take(u"-");
    if (!west && !reader.take(u"+"))
        return std::nullopt;
    const auto hour = reader.number(2);
    const bool hasMinutes = reader.take(u":") || reader.nextIsDigit();
    const auto minute = hasMinutes ? reader.number(2) : std::optional(0);
    if (!hour || !minute || *hour > 23 || *minute > 59)
        return std::nullopt;
    const Duration offset = hours(*hour) + minutes(*minute);
    return west ? -offset : offset;
}

std::optional<Moment> ifInRange(Moment moment) {
    return isInRange(moment) ? std::optional(moment) : std::nullopt;
}

} // namespace

Moment toMoment(const QDateTime& dateTime) {
    if (!dateTime.isValid())
        throw InvalidInput(QCoreApplication::translate("domain", "This is not a date and time."));
    const Moment moment{std::chrono::milliseconds(dateTime.toMSecsSinceEpoch())};
    if (!isInRange(moment))
        throw InvalidInput(QCoreApplication::translate("domain", "The year must be between 1 and 9999."));
    return moment;
}

QDateTime toDateTime(Moment moment, const QTimeZone& zone) {
    const qint64 milliseconds = floor<std::chrono::milliseconds>(moment).time_since_epoch().count();
    return QDateTime::fromMSecsSinceEpoch(milliseconds, zone);
}

QDate dayOf(Moment moment, const QTimeZone& zone) {
    const auto local = floor<days>(moment + offsetAt(moment, zone));
    return QDate::fromJulianDay(local.time_since_epoch().count() + julianDayOfEpoch);
}

Moment startOfDay(QDate day, const QTimeZone& zone) {
    return resolve(wallTime(day, Duration::zero()), zone);
}

Moment atLocalTime(QDate day, QTime time, const QTimeZone& zone) {
    return resolve(wallTime(day, sinceMidnight(time)), zone);
}

LocalInstants instantsOf(QDate day, QTime time, const QTimeZone& zone) {
    const WallTime wall = wallTime(day, sinceMidnight(time));
    return instantsOf(wall, offsetsAround(wall, zone), zone);
}

bool isSkipped(const QString& text, const QTimeZone& zone) {
    // What reads as UTC with a "Z" behind it named no offset, and the instant is what the clock shows.
    const auto shown = fromIso(text + QLatin1Char('Z'), QTimeZone::utc());
    if (!shown)
        return false;
    const WallTime wall(shown->time_since_epoch());
    return !instantsOf(wall, offsetsAround(wall, zone), zone).first;
}

QString toIso(Moment moment) {
    const auto day = floor<days>(moment);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss<Duration> time(moment - day);
    const auto fraction = time.subseconds().count();
    IsoWriter writer;
    writer.number(static_cast<int>(date.year()), 4);
    writer.number(static_cast<unsigned>(date.month()), 2, u'-');
    writer.number(static_cast<unsigned>(date.day()), 2, u'-');
    writer.number(time.hours().count(), 2, u'T');
    writer.number(time.minutes().count(), 2, u':');
    writer.number(time.seconds().count(), 2, u':');
    if (fraction % 1000 != 0)
        writer.number(fraction, 6, u'.');
    else if (fraction != 0)
        writer.number(fraction / 1000, 3, u'.');
    return writer.finish();
}

std::optional<Moment> fromIso(const QString& text, const QTimeZone& zone) {
    Reader reader(text);
    const auto day = readDay(reader);
    if (!day)
        return std::nullopt;
    if (reader.atEnd())
        return ifInRange(startOfDay(*day, zone));
    if (!reader.take(u"T "))
        return std::nullopt;
    const auto time = readTime(reader);
    if (!time)
        return std::nullopt;
    const WallTime wall = wallTime(*day, *time);
    if (reader.atEnd())
        return ifInRange(resolve(wall, zone));
    const auto offset = reader.take(u"Z") ? std::optional(Duration::zero()) : readOffset(reader);
    if (!offset || !reader.atEnd())
        return std::nullopt;
    return ifInRange(Moment(wall.time_since_epoch() - *offset));
}

} // namespace kept::domain
