#pragma once

#include "domain/event.h"
#include "services/importing/import_map.h"
#include "services/importing/local_time_resolver.h"
#include "services/importing/moment_format.h"

#include <QByteArrayView>
#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace kept::domain {
class WorkingCalendar;
}

namespace kept::services {

/// Why a row is bad: thrown within the reading of a row, and caught by it.
struct RowFault {
    Column column;
    QString reason;
    QString kind = {}; ///< see BadRow
};

/// A moment that has not come: its day, and its time where the day has begun.
[[nodiscard]] QString toCome(domain::Moment moment, domain::Moment now, const QTimeZone& zone);

/// A value as it is shown in a reason: on one line, shortened, without characters that would be obeyed.
[[nodiscard]] QString quoted(QByteArrayView value);

/// Turns the three moments of a row into instants: design §6.
/// - A day on which it was made is its first instant.
/// - A day on which it is due is the end of its working hours, or 23:59:59 where it was made after them.
/// - A day on which it was resolved is the end of its working hours, but not after the deadline where that falls on the
///   same day, not before it was made, and not after now.
/// - What it says to have happened must have: a moment is at now at the latest, and a day has begun by then.
/// - A time that the clock shows twice is the earlier one, unless only the later is not before it was made.
class RowMoments {
public:
    struct Instants {
        domain::Moment made;
        domain::Deadline due;
        std::optional<domain::Moment> resolved;
        std::optional<domain::Moment> resolvedOnDayFrom; ///< see ImportRow
    };

    RowMoments(const ImportMap& map, const domain::WorkingCalendar& calendar, domain::Moment now);

    /// `resolved` may be empty. Throws RowFault for a value that cannot be read, a time that the clock skipped, what
    /// has not come yet, and a contradiction.
    [[nodiscard]] Instants read(QByteArrayView made, QByteArrayView due, QByteArrayView resolved);

private:
    struct Value {
        Column column = Column::MadeAt;
        QByteArrayView text;
        WrittenMoment written;
    };
    [[nodiscard]] Value parse(Column column, QByteArrayView text) const;
    [[nodiscard]] domain::Moment instantOf(const Value& value, std::optional<domain::Moment> notBefore);
    [[nodiscard]] domain::Moment madeAt(const Value& made);
    [[nodiscard]] domain::Moment dueAt(const Value& due, domain::Moment made);
    [[nodiscard]] domain::Moment resolvedAt(const Value& resolved, const Value& due, const Instants& instants);
    /// `from` is the moment, or the first instant of the day.
    void checkHasCome(const Value& value, domain::Moment from) const;
    [[nodiscard]] domain::Moment startOf(QDate day);
    [[nodiscard]] domain::Moment endOf(QDate day);
    [[nodiscard]] domain::Moment lastSecondOf(QDate day) const;

    MomentFormat m_format;
    const domain::WorkingCalendar& m_calendar;
    QTimeZone m_zone;
    domain::Moment m_now;
    LocalTimeResolver m_resolver;
    QHash<QDate, domain::Moment> m_starts;
    QHash<QDate, domain::Moment> m_ends;
};

} // namespace kept::services
