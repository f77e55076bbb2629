#pragma once

#include "domain/series.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace kept::storage {

class EventStore;
struct EventText;

/// Writes down promises that recur: each is a fact in the chain (storage/series_history.h). Belongs into a transaction.
class SeriesRecord {
public:
    /// `events` is the one that appends at that time.
    SeriesRecord(EventStore& events, domain::Moment now, std::optional<domain::PersonId> actor)
        : m_events(events), m_now(now), m_actor(actor) {}

    void start(domain::SeriesId series, const domain::SeriesTerms& terms);
    /// That there is no occurrence on that day.
    void skip(domain::SeriesId series, QDate day, const QString& reason);
    /// That there is none from that day on.
    void end(domain::SeriesId series, QDate from, const QString& reason);

private:
    void append(const char* kind, const QByteArray& payload, const std::vector<EventText>& texts);

    EventStore& m_events;
    domain::Moment m_now;
    std::optional<domain::PersonId> m_actor;
};

} // namespace kept::storage
