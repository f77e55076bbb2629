#include "storage/settings_store.h"

#include "domain/errors.h"
#include "storage/clock_minutes.h"
#include "storage/database.h"

#include <QCoreApplication>

namespace kept::storage {

using namespace domain;

std::optional<QString> SettingsStore::value(const QString& key) {
    auto query = m_database.prepare(QStringLiteral("SELECT value FROM settings WHERE key = :key"));
    query.bind(":key", key);
    return query.execForRow() ? std::optional(query.text(0)) : std::nullopt;
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
    auto query = m_database.prepare(
        QStringLiteral("SELECT weekday, from_minute, to_minute FROM working_ranges ORDER BY weekday, from_minute"));
    query.exec();
    WorkingWeek week;
    while (query.next())
        week[static_cast<std::size_t>(query.int64(0) - 1)].push_back(
            {timeAt(query.integer(1)), timeAt(query.integer(2))});
    return week;
}

void SettingsStore::setWorkingWeek(const WorkingWeek& week) {
    const WorkingCalendar checked(week, QTimeZone::utc());
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
    auto query = m_database.prepare(QStringLiteral("SELECT day, name FROM holidays"));
    query.exec();
    std::map<QDate, QString> holidays;
    while (query.next())
        holidays.emplace(QDate::fromString(query.text(0), Qt::ISODate), query.text(1));
    return holidays;
}

void SettingsStore::setHolidays(const std::map<QDate, QString>& holidays) {
    m_database.exec(QStringLiteral("DELETE FROM holidays"));
    for (const auto& [day, name] : holidays) {
        m_database.prepare(QStringLiteral("INSERT INTO holidays (day, name) VALUES (:day, :name)"))
            .bind(":day", day.toString(Qt::ISODate))
            .bind(":name", name)
            .execOnce();
    }
}

} // namespace kept::storage
