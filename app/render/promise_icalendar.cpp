#include "render/promise_icalendar.h"

#include "domain/errors.h"
#include "domain/shown_text.h"
#include "domain/size_words.h"
#include "services/channel_words.h"
#include "services/moment_words.h"
#include "services/promise_calendar.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <libical/ical.h>

#include <cstdlib>
#include <memory>

namespace kept::render {

using namespace domain;
using services::CalendarAlarm;
using services::CalendarEntry;
using services::PromiseCalendar;

namespace {

struct ICalendarText {
    Q_DECLARE_TR_FUNCTIONS(kept::render::ICalendar)
};

/// The words of a promise may be pages long; all of them are in the description.
constexpr qsizetype longestSummary = 120;
constexpr int refreshMinutes = 15;

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};

/// What a person typed, as a text of iCalendar can have it: no control character, and none that some readers take for
/// the end of a line.
QByteArray plainText(QString text) {
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const char16_t lineEnd : {u'\r', u'\u0085', u'\u2028', u'\u2029'})
        text.replace(QChar(lineEnd), QChar(u'\n'));
    return shownText(text).toUtf8();
}

icaltimetype dayOnly(QDate day) {
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype instant(Moment moment) {
    const QDateTime utc = toDateTime(moment, QTimeZone::utc());
    icaltimetype time = dayOnly(utc.date());
    time.is_date = 0;
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

void addTo(icalcomponent* component, icalproperty* property) {
    if (!component || !property)
        throw StorageFailure(ICalendarText::tr("There is not enough memory for the calendar."));
    icalcomponent_add_property(component, property);
}

/// A property that only some calendars know, whose value is a text.
void addOwn(icalcomponent* component, const char* name, const QByteArray& value) {
    icalproperty* property = icalproperty_new_x(value.constData());
    icalproperty_set_x_name(property, name);
    addTo(component, property);
}

icaldurationtype minutesLong(int minutes) {
    icaldurationtype duration = icaldurationtype_null_duration();
    duration.minutes = static_cast<unsigned>(minutes);
    return duration;
}

bool isLong(const QString& what) {
    return what.contains(u'\n') || what.size() > longestSummary;
}

class EntryWriter {
public:
    EntryWriter(const PromiseCalendar& calendar, const CalendarEntry& entry, CalendarEntries as, const QLocale& locale)
        : m_calendar(calendar), m_entry(entry), m_promise(entry.promise), m_isTask(as == CalendarEntries::Tasks),
          m_locale(locale), m_component(icalcomponent_new(m_isTask ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT)) {}

    [[nodiscard]] icalcomponent* write() {
        const QByteArray uid =
            QStringLiteral("promise-%1-%2@kept").arg(m_promise.id.value()).arg(m_calendar.book).toUtf8();
        addTo(m_component, icalproperty_new_uid(uid.constData()));
        // As it was last changed, and not as it was written: what did not change stays the same to the byte.
        addTo(m_component, icalproperty_new_dtstamp(instant(m_entry.changedAt)));
        addTo(m_component, icalproperty_new_lastmodified(instant(m_entry.changedAt)));
        addTo(m_component, icalproperty_new_created(instant(m_promise.madeAt)));
        addTo(m_component, icalproperty_new_sequence(static_cast<int>(m_promise.version)));
        addTo(m_component, icalproperty_new_summary(plainText(summary()).constData()));
        addTo(m_component, icalproperty_new_description(plainText(description()).constData()));
        addTo(m_component, icalproperty_new_categories(plainText(wordFor(m_promise.size)).constData()));
        if (!m_promise.service.isEmpty())
            addTo(m_component, icalproperty_new_categories(plainText(m_promise.service).constData()));
        m_isTask ? writeTask() : writeAppointment();
        for (const CalendarAlarm& alarm : m_entry.alarms)
            writeAlarm(alarm);
        return m_component;
    }

private:
    [[nodiscard]] QDate dueDay() const { return dayOf(m_promise.due.at, m_calendar.zone); }

    void writeAppointment() {
        const Moment due = m_promise.due.at;
        const bool wholeDay = m_promise.due.dayOnly;
        addTo(m_component, icalproperty_new_dtstart(
                               wholeDay ? dayOnly(dueDay()) : instant(due - std::chrono::minutes(appointmentMinutes))));
        addTo(m_component, icalproperty_new_dtend(wholeDay ? dayOnly(dueDay().addDays(1)) : instant(due)));
        addTo(m_component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
        addTo(m_component, icalproperty_new_status(isCalledOff() ? ICAL_STATUS_CANCELLED : ICAL_STATUS_CONFIRMED));
    }

    void writeTask() {
        addTo(m_component, icalproperty_new_due(m_promise.due.dayOnly ? dayOnly(dueDay()) : instant(m_promise.due.at)));
        const bool kept = isKept(m_promise.outcome) || m_promise.outcome == Outcome::Late;
        const bool partly = m_promise.outcome == Outcome::PartlyKept;
        addTo(m_component, icalproperty_new_status(kept            ? ICAL_STATUS_COMPLETED
                                                   : partly        ? ICAL_STATUS_INPROCESS
                                                   : isCalledOff() ? ICAL_STATUS_CANCELLED
                                                                   : ICAL_STATUS_NEEDSACTION));
        if (kept && m_promise.resolvedAt)
            addTo(m_component, icalproperty_new_completed(instant(*m_promise.resolvedAt)));
    }

    /// Nobody waits for it any more.
    [[nodiscard]] bool isCalledOff() const {
        return m_promise.outcome == Outcome::Released || m_promise.outcome == Outcome::Void ||
               m_promise.outcome == Outcome::Broken;
    }

    /// At its instant: beside the beginning of a whole day it would move with the zone of whoever reads it.
    void writeAlarm(const CalendarAlarm& alarm) {
        icalcomponent* component = icalcomponent_new(ICAL_VALARM_COMPONENT);
        icaltriggertype trigger{};
        trigger.time = instant(alarm.at);
        trigger.duration = icaldurationtype_null_duration();
        addTo(component, icalproperty_new_action(ICAL_ACTION_DISPLAY));
        addTo(component, icalproperty_new_trigger(trigger));
        const QString words = alarm.about.isEmpty() ? summary() : glimpseOf(alarm.about, longestSummary);
        addTo(component, icalproperty_new_description(plainText(words).constData()));
        icalcomponent_add_component(m_component, component);
    }

    [[nodiscard]] QString summary() const {
        const QString what = glimpseOf(m_promise.what, longestSummary);
        const QString whole = m_promise.promisee.isEmpty()
                                  ? what
                                  : ICalendarText::tr("%1 · %2", "what, to whom").arg(what, m_promise.promisee);
        return m_promise.outcome == Outcome::Overdue ? ICalendarText::tr("Overdue: %1").arg(whole) : whole;
    }

    [[nodiscard]] QString description() const {
        QStringList lines;
        const auto add = [&lines](const QString& line) { lines << line; };
        if (isLong(m_promise.what))
            add(m_promise.what + u'\n');
        if (!m_promise.promisee.isEmpty())
            add(m_promise.channel.isEmpty() ? ICalendarText::tr("To %1").arg(m_promise.promisee)
                                            : ICalendarText::tr("To %1, %2", "whom, by which channel")
                                                  .arg(m_promise.promisee, services::channelPhrase(m_promise.channel)));
        if (!m_promise.preferred.isEmpty() && m_promise.preferred != m_promise.channel)
            add(ICalendarText::tr("Wants to be reached: %1", "by which channel")
                    .arg(services::channelPhrase(m_promise.preferred)));
        addDeadlines(lines);
        if (m_promise.promiser != m_promise.holder && !m_promise.promiser.isEmpty() && !m_promise.holder.isEmpty())
            add(ICalendarText::tr("Promised by %1, now with %2").arg(m_promise.promiser, m_promise.holder));
        else if (!m_promise.promiser.isEmpty())
            add(ICalendarText::tr("Promised by %1").arg(m_promise.promiser));
        if (!isUnresolved(m_promise.outcome))
            add(ICalendarText::tr("Outcome: %1").arg(wordFor(m_promise.outcome)));
        if (m_calendar.rehearsal)
            add(ICalendarText::tr("Rehearsal: not a record of real promises"));
        return lines.join(u'\n');
    }

    void addDeadlines(QStringList& lines) const {
        const auto exact = [this](const Deadline& due) { return services::exactWords(due, m_calendar.zone, m_locale); };
        if (m_promise.outcome == Outcome::Overdue)
            lines << ICalendarText::tr("Overdue since %1").arg(exact(m_promise.judgedDue));
        if (m_promise.outcome != Outcome::Overdue || m_promise.due.at != m_promise.judgedDue.at)
            lines << ICalendarText::tr("Due %1").arg(exact(m_promise.due));
        if (m_promise.outcome != Outcome::Overdue && m_promise.due.at != m_promise.judgedDue.at)
            lines << ICalendarText::tr("Moved without telling: judged by %1").arg(exact(m_promise.judgedDue));
        if (m_promise.firstDue.at != m_promise.due.at && m_promise.firstDue.at != m_promise.judgedDue.at)
            lines << ICalendarText::tr("First due %1").arg(exact(m_promise.firstDue));
    }

    const PromiseCalendar& m_calendar;
    const CalendarEntry& m_entry;
    const PromiseRow& m_promise;
    bool m_isTask;
    const QLocale& m_locale;
    icalcomponent* m_component; ///< belongs to whoever takes it from write()
};

QString nameOf(const PromiseCalendar& calendar) {
    const QString name = calendar.name.isEmpty() ? ICalendarText::tr("Promises")
                                                 : ICalendarText::tr("Promises of %1").arg(calendar.name);
    return calendar.rehearsal ? ICalendarText::tr("%1 (rehearsal)").arg(name) : name;
}

} // namespace

QByteArray promiseICalendar(const PromiseCalendar& calendar, CalendarEntries entries, const QLocale& locale) {
    const std::unique_ptr<icalcomponent, FreeComponent> whole(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    const QByteArray product =
        QStringLiteral("-//Kept//Kept %1//EN").arg(QCoreApplication::applicationVersion()).toUtf8();
    addTo(whole.get(), icalproperty_new_version("2.0"));
    addTo(whole.get(), icalproperty_new_prodid(product.constData()));
    addTo(whole.get(), icalproperty_new_calscale("GREGORIAN"));
    addTo(whole.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    if (!calendar.name.isEmpty()) {
        const QByteArray name = plainText(nameOf(calendar));
        addTo(whole.get(), icalproperty_new_name(name.constData()));
        addOwn(whole.get(), "X-WR-CALNAME", name);
        icalproperty* refresh = icalproperty_new_refreshinterval(minutesLong(refreshMinutes));
        icalproperty_set_parameter_from_string(refresh, "VALUE", "DURATION");
        addTo(whole.get(), refresh);
        addOwn(whole.get(), "X-PUBLISHED-TTL", QStringLiteral("PT%1M").arg(refreshMinutes).toLatin1());
    }
    for (const CalendarEntry& entry : calendar.entries)
        icalcomponent_add_component(whole.get(), EntryWriter(calendar, entry, entries, locale).write());
    const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(whole.get()), &std::free);
    return text ? QByteArray(text.get()) : QByteArray();
}

} // namespace kept::render
