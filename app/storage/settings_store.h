#pragma once

#include "domain/working_calendar.h"

#include <QDate>
#include <QString>

#include <map>
#include <optional>

namespace kept::storage {

class Database;

/// What holds for the whole book: its zone, its working hours, its holidays, and further settings by key.
/// WorkingTimeStore makes calendars of them.
class SettingsStore {
public:
    explicit SettingsStore(Database& database) : m_database(database) {}

    [[nodiscard]] std::optional<QString> value(const QString& key);
    void setValue(const QString& key, const QString& value);
    void removeValue(const QString& key);

    /// Throws CorruptBook where the zone in the book is unknown here.
    [[nodiscard]] QTimeZone timeZone();
    [[nodiscard]] domain::WorkingWeek workingWeek();
    void setWorkingWeek(const domain::WorkingWeek& week);
    [[nodiscard]] std::map<QDate, QString> holidays();
    void setHolidays(const std::map<QDate, QString>& holidays);

private:
    Database& m_database;
};

} // namespace kept::storage
