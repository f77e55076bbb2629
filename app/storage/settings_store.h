#pragma once

#include "domain/moment.h"
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
    /// Of all keys that begin like that.
    [[nodiscard]] std::map<QString, QString> valuesUnder(const QString& beginning);
    void setValue(const QString& key, const QString& value);
    void removeValue(const QString& key);

    /// Throws CorruptBook where the zone in the book is unknown here.
    [[nodiscard]] QTimeZone timeZone();
    [[nodiscard]] domain::WorkingWeek workingWeek();
    /// As it was at that moment.
    [[nodiscard]] domain::WorkingWeek workingWeekAt(domain::Moment moment);
    /// The week until then stays known, for what is judged by it.
    void setWorkingWeek(const domain::WorkingWeek& week, domain::Moment enteredAt);
    [[nodiscard]] std::map<QDate, QString> holidays();
    /// Those of today's that were known at that moment.
    [[nodiscard]] std::map<QDate, QString> holidaysEnteredBy(domain::Moment moment);
    /// Days that were there before keep when they were entered.
    void setHolidays(const std::map<QDate, QString>& holidays, domain::Moment enteredAt);

private:
    Database& m_database;
};

} // namespace kept::storage
