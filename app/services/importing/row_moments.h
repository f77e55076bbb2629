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
};

/// A value as it is shown in a reason: on one line, shortened, without characters that would be obeyed.
[[nodiscard]] QString quoted(QByteArrayView value);

/// Turns the three moments of a row into instants: design §6.
/// - A day on which it was made is its first instant.
/// - A day on which it is due is the end of its working hours, or 23:59:59 where it was made after them.
/// - A day on which it was resolved is the end of its working hours, but not after the deadline where that falls on the
///   same day, and not before it was made.
/// - A time that the clock shows twice is the earlier one, unless only the later is not before it was made.
class RowMoments {
public:
    struct Instants {
        domain::Moment made;
        domain::Deadline due;
        std::optional<domain::Moment> resolved;
    };

    RowMoments(const ImportMap& map, const domain::WorkingCalendar& calendar);

    /// `resolved` may be empty. Throws RowFault for a value that cannot be read, a time that the clock skipped, and a
    /// contradiction.
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
    [[nodiscard]] domain::Moment endOf(QDate day);
    [[nodiscard]] domain::Moment lastSecondOf(QDate day) const;

    MomentFormat m_format;
    const domain::WorkingCalendar& m_calendar;
    QTimeZone m_zone;
    LocalTimeResolver m_resolver;
    QHash<QDate, domain::Moment> m_starts;
    QHash<QDate, domain::Moment> m_ends;
};

} // namespace kept::services
