#include "services/reading.h"

#include "domain/errors.h"
#include "services/series_reading.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/names.h"
#include "storage/open_promise_store.h"
#include "storage/promise_list_store.h"
#include "storage/series_history.h"
#include "storage/settings_store.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

storage::PromiseListStore listAt(storage::Database& database, Moment at) {
    return {database, at, storage::SettingsStore(database).timeZone()};
}

/// Collects the names of whatever ids an event's detail has.
class NameCollector {
public:
    NameCollector(storage::Database& database, TimelineNames& names)
        : m_database(database), m_names(database), m_found(names) {}

    void take(const Event& event) {
        take(event.actor);
        take(event.source);
        if (const auto* made = event.as<Made>()) {
            take(made->promiser);
            take(made->department);
            take(made->promisee);
            take(made->channel);
            take(made->service);
            take(made->makesGood);
            take(made->series);
        } else if (const auto* move = event.as<Renegotiated>()) {
            if (move->told)
                take(std::optional(move->told->channel));
        } else if (const auto* handOver = event.as<HandedOver>()) {
            take(std::optional(handOver->to));
        } else if (const auto* ownUp = event.as<OwnedUp>()) {
            take(ownUp->channel);
            take(ownUp->corrective);
        } else if (const auto* correction = event.as<Corrected>()) {
            take(correction->promisee);
            take(correction->channel);
        } else if (const auto* waiting = event.as<WaitsOn>()) {
            take(std::optional(waiting->on));
        } else if (const auto* ended = event.as<WaitsNoMore>()) {
            take(std::optional(ended->on));
        }
    }

private:
    void take(const std::optional<PersonId>& id) { keep(m_found.people, id); }
    void take(const std::optional<DepartmentId>& id) { keep(m_found.departments, id); }
    void take(const std::optional<ChannelId>& id) { keep(m_found.channels, id); }
    void take(const std::optional<SourceId>& id) { keep(m_found.sources, id); }
    void take(const std::optional<ServiceId>& id) { keep(m_found.services, id); }
    void take(const Promisee& promisee) {
        if (const auto* contact = std::get_if<ContactId>(&promisee))
            m_found.contacts.insert(*contact, nameThenAndNow(*contact));
        if (const auto* colleague = std::get_if<PersonId>(&promisee))
            keep(m_found.people, std::optional(*colleague));
    }
    void take(const std::optional<PromiseId>& id) {
        if (!id || m_found.promises.contains(*id))
            return;
        const std::vector<Event> events = storage::EventStore(m_database).eventsOf(*id);
        m_found.promises.insert(*id, events.empty() ? QString() : History(events).latest().what);
    }
    void take(const std::optional<SeriesId>& id) {
        const auto series = id ? storage::seriesHistory(m_database, *id) : std::nullopt;
        if (series)
            m_found.series.insert(*id, wordsOf(series->terms, QLocale()));
    }
    /// History keeps the name that was said; whom it means now stands beside it.
    QString nameThenAndNow(ContactId contact) {
        const QString then = m_names.ownNameOf(contact);
        const QString now = m_names.of(contact);
        return then == now ? then : QCoreApplication::translate("services", "%1 (now %2)").arg(then, now);
    }
    template <class IdType> void keep(QHash<IdType, QString>& found, const std::optional<IdType>& id) {
        if (id && !found.contains(*id))
            found.insert(*id, m_names.of(*id));
    }

    storage::Database& m_database;
    storage::Names m_names;
    TimelineNames& m_found;
};

} // namespace

Moment readingMoment(storage::Database& database, Moment now) {
    return std::max(now, storage::EventStore(database).head().recordedAt);
}

std::vector<PromiseKey> promiseKeys(storage::Database& database, const PromiseQuery& query, Moment at) {
    return listAt(database, at).keys(query);
}

std::vector<PromiseRow> promiseRows(storage::Database& database, const std::vector<PromiseId>& ids, Moment at) {
    return listAt(database, at).rows(ids);
}

void forEachPromise(storage::Database& database, const PromiseQuery& query, Moment at,
                    const std::function<void(const PromiseRow&)>& visit) {
    listAt(database, at).forEach(query, visit);
}

InHand inHandOf(storage::Database& database, PersonId person, Moment at) {
    return storage::OpenPromiseStore(database, at, at).inHandOf(person);
}

InHand owedTo(storage::Database& database, PersonId person, Moment at) {
    return storage::OpenPromiseStore(database, at, at).owedTo(person);
}

History historyOf(storage::Database& database, PromiseId promise) {
    std::vector<Event> events = storage::EventStore(database).eventsOf(promise);
    if (events.empty())
        throw InvalidInput(QCoreApplication::translate("services", "There is no promise %1.").arg(promise.value()));
    return History(std::move(events));
}

TimelineNames namesIn(storage::Database& database, const History& history) {
    TimelineNames names;
    NameCollector collector(database, names);
    for (const Event& event : history.events())
        collector.take(event);
    return names;
}

} // namespace kept::services
