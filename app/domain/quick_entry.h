#pragma once

#include "domain/entry_hint.h"
#include "domain/event.h"
#include "domain/known_names.h"
#include "domain/moment.h"
#include "domain/recurrence.h"
#include "domain/text_span.h"

#include <QLocale>
#include <QString>

#include <optional>
#include <vector>

namespace kept::domain {

class WorkingCalendar;

/// What quick entry knows of the world around the words.
struct EntryContext {
    Moment now;
    const WorkingCalendar& calendar; ///< of the person who promises
    QLocale locale = QLocale::c();   ///< how local dates are written
    NameIndex names = {};
    std::vector<QString> channels = {};
    std::vector<QString> services = {}; ///< names of service promises that can be given
    bool promiserIsKnown = false;       ///< then no department is read in front of the words
};

enum class SpanKind { Deadline, Promiser, Promisee, Channel, Size, Service, Recurrence };

/// Where the text says what was understood, for chips and highlights.
struct UnderstoodSpan {
    TextSpan span;
    SpanKind kind = SpanKind::Deadline;
    bool inWhat = false; ///< these words stay in the promise

    bool operator==(const UnderstoodSpan&) const = default;
};

/// A promise as it was typed. Nothing here is a decision yet: each part can be corrected.
struct QuickEntry {
    QString what; ///< the words as typed, less deadline and tags, spaces tidied
    std::optional<Deadline> due;
    std::optional<std::size_t> promiser; ///< the department that promises, into the names of the context
    std::optional<std::size_t> promisee; ///< into the names of the context
    QString promiseeText;                ///< the known name, or what looks like a name nobody told before
    std::optional<std::size_t> channel;  ///< into the channels of the context
    std::optional<Size> size;
    std::optional<std::size_t> service;            ///< into the services of the context
    std::optional<RecurringPhrase> recurring = {}; ///< then `due` is left to who knows the days of the rule
    std::vector<UnderstoodSpan> spans;             ///< in the order of the text, none within another
    std::vector<Hint> hints; ///< DeadlinePast, DeadlineOutOfRange, NoSuchTime, UnknownTag, SeveralNames, TooOften
};

/// Reads an entry such as `Call Anna Keller back tomorrow 15:00 #phone`, in English or German. Takes any text, throws
/// nothing for it, and needs time in proportion to its length.
///
/// What stands between quotation marks is never read. Of several deadlines the last one said with by, before, until or
/// within counts, else the last. A weekday or date that describes a thing ("the Monday report") is none. The words of
/// a deadline, of a recurrence ("every Monday 9:00"), #channel, #service-promise, !size and an @ leave
/// the promise; names and "by phone" stay. A known department and a colon in front ("Service: engineer on site
/// tomorrow") say that the department promises. "next Friday" is the one of the week that begins on the coming Monday,
/// "next week" the end of its last working day. deadline_resolver.h tells how days become moments.
[[nodiscard]] QuickEntry parseQuickEntry(const QString& text, const EntryContext& context);

} // namespace kept::domain
