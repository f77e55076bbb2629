#pragma once

#include "domain/history.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

class QLocale;
class QTimeZone;

namespace kept::services {

/// One event as a person reads it. Texts that somebody typed are in `words`, and are plain text.
struct TimelineEntry {
    enum class Kind {
        Made,
        Moved,
        MovedSilently,
        Kept,
        PartlyKept,
        Broken,
        Released,
        Message,
        FollowUp,
        Handed,
        Mended
    };

    domain::EventNumber number;
    domain::Moment when; ///< when it happened, as the person says
    Kind kind = Kind::Message;
    QString title;         ///< "Renegotiated"
    QString text;          ///< "Fri 13:00 → Mon 13:00, told by phone before the deadline"; may be empty
    QString actor;         ///< who recorded it, or the source of an import
    QString words;         ///< what somebody typed; may be empty
    QString change;        ///< "open → kept": as it was and as it is, where the text does not say so; may be empty
    bool hasTexts = false; ///< there is something that can be removed
    bool claimedLater = false; ///< the person gave an earlier moment, which decides
    bool undone = false;
    std::optional<domain::PromiseId> linked;     ///< the promise that makes this one good, or that this one makes good
    std::optional<domain::SeriesId> series = {}; ///< of a making: the one that the promise is an occurrence of
    QString seriesWords = {};                    ///< how that recurs
    QString linkedWhat;                          ///< its words; empty once they were removed
};

/// Names for the ids in events.
struct TimelineNames {
    QHash<domain::PersonId, QString> people;
    QHash<domain::ContactId, QString> contacts;
    QHash<domain::ChannelId, QString> channels;
    QHash<domain::DepartmentId, QString> departments;
    QHash<domain::SourceId, QString> sources;
    QHash<domain::ServiceId, QString> services;
    QHash<domain::SeriesId, QString> series;    ///< how they recur, in words
    QHash<domain::PromiseId, QString> promises; ///< the words of those that are linked
};

/// The events of one promise in plain words, oldest first.
[[nodiscard]] std::vector<TimelineEntry> timelineOf(const domain::History& history, const TimelineNames& names,
                                                    const QTimeZone& zone, const QLocale& locale);

} // namespace kept::services
