#include "storage/settings_store.h"

#include "domain/errors.h"
#include "storage/clock_minutes.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace kept::storage {

using namespace domain;

namespace {

/// Of rows of weekday, first minute, last minute.
WorkingWeek weekIn(Query rows) {
    rows.exec();
    WorkingWeek week;
    while (rows.next())
        week[static_cast<std::size_t>(rows.int64(0) - 1)].push_back({timeAt(rows.integer(1)), timeAt(rows.integer(2))});
    return week;
}

} // namespace

std::optional<QString> SettingsStore::value(const QString& key) {
    auto query = m_database.prepare(QStringLiteral("SELECT value FROM settings WHERE key = :key"));
    query.bind(":key", key);
    return query.execForRow() ? std::optional(query.text(0)) : std::nullopt;
}

std::map<QString, QString> SettingsStore::valuesUnder(const QString& beginning) {
    auto rows = m_database.prepare(
        QStringLiteral("SELECT key, value FROM settings WHERE substr(key, 1, :length) = :beginning"));
    rows.bind(":length", beginning.size()).bind(":beginning", beginning).exec();
    std::map<QString, QString> values;
    while (rows.next())
        values.emplace(rows.text(0), rows.text(1));
    return values;
}

void SettingsStore::setValue(const QString& key, const QString& value) {
    m_database
        .prepare(QStringLiteral("INSERT INTO settings (key, value) VALUES (:key, :value)"
                                " ON CONFLICT (key) DO UPDATE SET value = excluded.value"))
        .bind(":key", key)
        .bind(":value", value)
        .execOnce();
}

void SettingsStore::removeValue(const QString& key) {
    m_database.prepare(QStringLiteral("DELETE FROM settings WHERE key = :key")).bind(":key", key).execOnce();
}

QTimeZone SettingsStore::timeZone() {
    const QString name = value(QStringLiteral("time_zone")).value_or(QStringLiteral("UTC"));
    const QTimeZone zone(name.toLatin1());
    if (!zone.isValid())
        throw CorruptBook(
            QCoreApplication::translate("storage", "The book's time zone “%1” is not known here; is tzdata installed?")
                .arg(name));
    return zone;
}

WorkingWeek SettingsStore::workingWeek() {
    return weekIn(m_database.prepare(QStringLiteral("SELECT weekday, from_minute, to_minute FROM working_ranges"
                                                    " ORDER BY weekday, from_minute")));
}

WorkingWeek SettingsStore::workingWeekAt(Moment moment) {
    auto former = m_database.prepare(
        QStringLiteral("SELECT weekday, from_minute, to_minute FROM former_working_ranges WHERE until ="
                       " (SELECT min(until) FROM former_working_ranges WHERE until > :moment)"
                       " ORDER BY weekday, from_minute"));
    former.bind(":moment", moment);
    const WorkingWeek week = weekIn(std::move(former));
    return week == WorkingWeek() ? workingWeek() : week;
}

void SettingsStore::setWorkingWeek(const WorkingWeek& week, Moment enteredAt) {
    const WorkingCalendar checked(week, QTimeZone::utc());
    // Of several changes in one moment, what was before the first stays.
    m_database
        .prepare(QStringLiteral("INSERT INTO former_working_ranges (until, weekday, from_minute, to_minute)"
                                " SELECT :until, weekday, from_minute, to_minute FROM working_ranges"
                                " WHERE NOT EXISTS (SELECT 1 FROM former_working_ranges WHERE until = :until)"))
        .bind(":until", enteredAt)
        .execOnce();
    m_database.exec(QStringLiteral("DELETE FROM working_ranges"));
    for (std::size_t day = 0; day < week.size(); ++day) {
        for (const WorkingRange& range : checked.week()[day]) {
            m_database
                .prepare(QStringLiteral("INSERT INTO working_ranges (weekday, from_minute, to_minute)"
                                        " VALUES (:weekday, :from, :to)"))
                .bind(":weekday", day + 1)
                .bind(":from", minuteOf(range.from))
                .bind(":to", endMinuteOf(range.to))
                .execOnce();
        }
    }
}

std::map<QDate, QString> SettingsStore::holidays() {
    return holidaysEnteredBy(Moment::max());
}

std::map<QDate, QString> SettingsStore::holidaysEnteredBy(Moment moment) {
    auto query = m_database.prepare(QStringLiteral("SELECT day, name FROM holidays WHERE entered_at <= :moment"));
    query.bind(":moment", moment).exec();
    std::map<QDate, QString> holidays;
    while (query.next())
        holidays.emplace(QDate::fromString(query.text(0), Qt::ISODate), query.text(1));
    return holidays;
}

void SettingsStore::setHolidays(const std::map<QDate, QString>& holidays, Moment enteredAt) {
    for (const auto& [day, name] : this->holidays()) {
        if (!holidays.contains(day))
            m_database.prepare(QStringLiteral("DELETE FROM holidays WHERE day = :day"))
                .bind(":day", day.toString(Qt::ISODate))
                .execOnce();
    }
    for (const auto& [day, name] : holidays) {
        m_database
            .prepare(QStringLiteral("INSERT INTO holidays (day, name, entered_at) VALUES (:day, :name, :entered)"
                                    " ON CONFLICT (day) DO UPDATE SET name = excluded.name"))
            .bind(":day", day.toString(Qt::ISODate))
            .bind(":name", name)
            .bind(":entered", enteredAt)
            .execOnce();
    }
}

} // namespace kept::storage
