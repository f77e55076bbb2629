#pragma once

#include "domain/service_promise.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kept::storage {

class EventStore;
struct EventText;

/// Writes down service promises and recognitions: each is a fact in the chain (storage/standard_history.h). Belongs
/// into a transaction.
class StandardRecord {
public:
    /// `events` is the one that the whole transaction appends with.
    StandardRecord(EventStore& events, domain::Moment now, std::optional<domain::PersonId> actor)
        : m_events(events), m_now(now), m_actor(actor) {}

    void define(domain::ServiceId service, const QString& name, int version, const domain::ServiceTerms& terms);
    void withdraw(domain::ServiceId service);
    void acknowledge(domain::ServiceId service, int version, domain::PersonId person);
    void recognize(domain::PersonId person, const std::vector<domain::PromiseId>& promises, const QString& words);

private:
    void append(const char* kind, const QByteArray& payload, const std::vector<EventText>& texts);

    EventStore& m_events;
    domain::Moment m_now;
    std::optional<domain::PersonId> m_actor;
};

} // namespace kept::storage
