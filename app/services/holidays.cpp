#include "services/holidays.h"

#include "domain/errors.h"

#include <QCoreApplication>
#include <QFile>
#include <QSet>

#include <libical/ical.h>

#include <algorithm>
#include <memory>
#include <tuple>

namespace kept::services {

namespace {

/// Beyond it an event is no holiday: 100 years.
constexpr int longestEvent = 36'525;
/// Daily for 270 years: a rule that asks for more would only keep the reader busy.
constexpr int mostRepetitions = 100'000;
constexpr qint64 largestCalendar = 16 * 1024 * 1024;

struct HolidaysText {
    Q_DECLARE_TR_FUNCTIONS(Holidays)
};

[[noreturn]] void refuse(qint64 line, const QString& why) {
    throw domain::InvalidInput(HolidaysText::tr("Line %1 of the calendar: %2.").arg(line).arg(why));
}

struct FreeText {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
    void operator()(icalrecur_iterator* iterator) const { icalrecur_iterator_free(iterator); }
};

/// Walks over the lines, since libical does not tell where an error is. Answers the lines on which events begin.
std::vector<qint64> checkLines(const QByteArray& iCalendar) {
    std::vector<qint64> events;
    std::vector<QByteArray> open;
    qint64 number = 0;
    bool closed = false;
    for (const QByteArray& raw : iCalendar.split('\n')) {
        ++number;
        const QByteArray line = raw.endsWith('\r') ? raw.chopped(1) : raw;
        if (line.trimmed().isEmpty() || line.startsWith(' ') || line.startsWith('\t'))
            continue;
        if (!line.contains(':'))
            refuse(number, HolidaysText::tr("it has no value"));
        const QByteArray upper = line.trimmed().toUpper();
        if (open.empty() && (closed || upper != "BEGIN:VCALENDAR"))
            refuse(number, HolidaysText::tr("a calendar begins with BEGIN:VCALENDAR and ends with END:VCALENDAR"));
        if (upper.startsWith("BEGIN:")) {
            open.push_back(upper.mid(6));
            if (open.back() == "VEVENT")
                events.push_back(number);
        } else if (upper.startsWith("END:")) {
            if (open.back() != upper.mid(4))
                refuse(number, HolidaysText::tr("it ends what did not begin"));
            open.pop_back();
            closed = open.empty();
        }
    }
    if (!closed)
        refuse(number, HolidaysText::tr("the calendar does not end"));
    return events;
}

QDate dateOf(const icaltimetype& time) {
    return QDate(time.year, time.month, time.day);
}

bool isMidnight(const icaltimetype& time) {
    return time.is_date != 0 || (time.hour == 0 && time.minute == 0 && time.second == 0);
}

/// One VEVENT: its days of a range of years.
class EventReader {
public:
    EventReader(icalcomponent* event, qint64 line, int firstYear, int lastYear)
        : m_event(event), m_line(line), m_first(firstYear, 1, 1), m_last(lastYear, 12, 31) {}

    void addTo(std::vector<Holiday>& holidays) {
        if (icalcomponent_count_errors(m_event) > 0)
            refuse(m_line, HolidaysText::tr("the event that begins here cannot be read"));
        const icaltimetype start = icalcomponent_get_dtstart(m_event);
        if (icaltime_is_null_time(start) != 0 || !dateOf(start).isValid())
            refuse(m_line, HolidaysText::tr("the event that begins here has no day"));
        if (icalcomponent_get_status(m_event) == ICAL_STATUS_CANCELLED || !readLength(start))
            return;
        readExceptions();
        const char* summary = icalcomponent_get_summary(m_event);
        m_name = QString::fromUtf8(summary == nullptr ? "" : summary).simplified();
        icalproperty* rule = icalcomponent_get_first_property(m_event, ICAL_RRULE_PROPERTY);
        if (rule == nullptr)
            return addDays(dateOf(start), holidays);
        follow(icalproperty_get_rrule(rule), start, holidays);
    }

private:
    /// False where it is no event of whole days.
    bool readLength(const icaltimetype& start) {
        const icaltimetype end = icalcomponent_get_dtend(m_event);
        const bool hasEnd = icaltime_is_null_time(end) == 0 && dateOf(end).isValid();
        const qint64 days = hasEnd ? dateOf(start).daysTo(dateOf(end)) : 0;
        if (days < 0 || days > longestEvent)
            refuse(m_line, HolidaysText::tr("the event that begins here ends before it begins, or never"));
        if (!isMidnight(start) || (hasEnd && !isMidnight(end)) || (start.is_date == 0 && days == 0))
            return false;
        m_length = std::max<qint64>(days, 1);
        return true;
    }

    void readExceptions() {
        icalproperty* property = icalcomponent_get_first_property(m_event, ICAL_EXDATE_PROPERTY);
        for (; property != nullptr; property = icalcomponent_get_next_property(m_event, ICAL_EXDATE_PROPERTY))
            m_exceptions.insert(dateOf(icalproperty_get_exdate(property)));
    }

    void follow(const icalrecurrencetype& rule, const icaltimetype& start, std::vector<Holiday>& holidays) {
        if (rule.freq < ICAL_DAILY_RECURRENCE || rule.freq > ICAL_YEARLY_RECURRENCE)
            refuse(m_line, HolidaysText::tr("the event that begins here repeats more often than daily"));
        const std::unique_ptr<icalrecur_iterator, FreeText> iterator(icalrecur_iterator_new(rule, start));
        if (!iterator)
            refuse(m_line, HolidaysText::tr("the event that begins here repeats in a way that cannot be read"));
        for (int count = 0; count < mostRepetitions; ++count) {
            const icaltimetype next = icalrecur_iterator_next(iterator.get());
            if (icaltime_is_null_time(next) != 0 || dateOf(next) > m_last)
                return;
            addDays(dateOf(next), holidays);
        }
        refuse(m_line, HolidaysText::tr("the event that begins here repeats without end"));
    }

    void addDays(QDate start, std::vector<Holiday>& holidays) const {
        if (m_exceptions.contains(start))
            return;
        const QDate end = std::min(start.addDays(m_length - 1), m_last);
        for (QDate day = std::max(start, m_first); day <= end; day = day.addDays(1))
            holidays.push_back({day, m_name});
    }

    icalcomponent* m_event;
    qint64 m_line;
    QDate m_first;
    QDate m_last;
    qint64 m_length = 1;
    QString m_name;
    QSet<QDate> m_exceptions;
};

} // namespace

std::vector<Holiday> readHolidays(const QByteArray& iCalendar, int firstYear, int lastYear) {
    const QByteArray text = iCalendar.startsWith("\xEF\xBB\xBF") ? iCalendar.mid(3) : iCalendar;
    const std::vector<qint64> lines = checkLines(text);
    const std::unique_ptr<icalcomponent, FreeText> calendar(icalparser_parse_string(text.constData()));
    if (!calendar)
        refuse(1, HolidaysText::tr("it cannot be read"));

    std::vector<Holiday> holidays;
    std::size_t count = 0;
    icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
    for (; event != nullptr; event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT)) {
        EventReader(event, count < lines.size() ? lines[count] : 1, firstYear, lastYear).addTo(holidays);
        ++count;
    }
    const auto key = [](const Holiday& holiday) { return std::tie(holiday.day, holiday.name); };
    std::sort(holidays.begin(), holidays.end(),
              [&](const Holiday& left, const Holiday& right) { return key(left) < key(right); });
    holidays.erase(std::unique(holidays.begin(), holidays.end()), holidays.end());
    return holidays;
}

QByteArray readCalendarFile(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw domain::InvalidInput(HolidaysText::tr("%1 can't be read: %2.").arg(path, file.errorString()));
    if (file.size() > largestCalendar)
        throw domain::InvalidInput(HolidaysText::tr("%1 is too large for a calendar of days off.").arg(path));
    return file.readAll();
}

} // namespace kept::services
