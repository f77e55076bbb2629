#pragma once

#include "domain/event.h"
#include "domain/history.h"
#include "storage/event_codec.h"

#include <QByteArray>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace kept::storage {

class Database;
class Query;

/// Where the history stands: how many events there are, when the newest was recorded, and its hash.
struct Head {
    std::int64_t count = 0;
    domain::Moment recordedAt = domain::Moment::min();
    QByteArray hash = QByteArray(32, '\0');
};

/// One row of the history as it stands in the book, undecoded.
struct StoredEvent {
    domain::EventNumber number;
    std::optional<domain::PromiseId> promise; ///< none where the event is about the book or its team
    QString kind;
    domain::Moment happenedAt;
    domain::Moment recordedAt;
    std::optional<domain::PersonId> actor;
    std::optional<domain::SourceId> source;
    QByteArray payload;
    QByteArray hash;
};

/// A text with what the chain knows of it: SHA-256 of a random salt and the text. The salt goes with the text when that
/// is removed, so that a short one can't be guessed from its digest.
struct StoredText {
    QString field;
    QByteArray digest;
    QByteArray salt;                ///< empty once removed
    std::optional<QString> content; ///< nothing once removed
};

[[nodiscard]] QByteArray digestOf(const QByteArray& salt, const QString& content);
/// The hash of an event: SHA-256 over the hash before, its number, its columns and the digests of its texts.
[[nodiscard]] QByteArray chainHash(const QByteArray& before, const StoredEvent& event,
                                   const std::vector<StoredText>& texts);

/// An event that has its place in the chain, and is not in the book yet.
struct ChainedEvent {
    domain::Event event; ///< with its number, and its recording as it will be stored
    StoredEvent row;
    std::vector<StoredText> texts;
};

/// The append-only history. Appending belongs into a Transaction that also writes what is derived from the event, and
/// the object that appends does not outlive it.
class EventStore {
public:
    explicit EventStore(Database& database) : m_database(database) {}

    [[nodiscard]] Head head();
    /// Where it stood at that moment, by what was recorded until then.
    [[nodiscard]] Head headAt(domain::Moment moment);
    /// `event.number` is ignored and `recordedAt` is never before the newest event's; both are as stored in what comes
    /// back.
    domain::Event append(domain::Event event);
    /// The same in two steps, so that the row of its promise may be written in between: SQLite has to look for what
    /// hangs on each event that it stores while a promise is missing. What was chained is written in the same order,
    /// and before anything else is appended.
    [[nodiscard]] ChainedEvent chain(domain::Event event);
    void write(const ChainedEvent& chained);
    /// A fact about the book or its team, which belongs to no promise, in the same chain; see TeamRecord. Its number,
    /// its hash and a recording before the newest event's are set here.
    domain::EventNumber appendFact(StoredEvent fact, const std::vector<EventText>& texts);

    /// In the order of their numbers; empty where there is no such promise.
    [[nodiscard]] std::vector<domain::Event> eventsOf(domain::PromiseId promise);
    /// The same for each promise that has an event which counts after `since`, one promise at a time.
    void forEachHistoryChangedAfter(domain::Moment since,
                                    const std::function<void(const std::vector<domain::Event>&)>& visit);
    /// The same for each promise whose row does not tell its verdict at that moment: it had several, or changed since.
    void forEachHistoryWithVerdicts(domain::Moment at,
                                    const std::function<void(const std::vector<domain::Event>&)>& visit);
    /// The same for every promise.
    void forEachHistory(const std::function<void(const std::vector<domain::Event>&)>& visit);
    /// The same for at most `most` promises that follow the one named, in the order of their ids.
    void forEachHistoryAfter(domain::PromiseId after, int most,
                             const std::function<void(const std::vector<domain::Event>&)>& visit);
    /// Promises with events numbered above `number`.
    [[nodiscard]] std::vector<domain::PromiseId> promisesChangedAfter(domain::EventNumber number);
    /// Whether anything was recorded above `number` that belongs to no promise: of the team, customers, standards.
    [[nodiscard]] bool hasFactAfter(domain::EventNumber number);

    /// At most `most` events with their texts, by number, that follow the one named; from the first one for none.
    void forEachStoredAfter(std::optional<domain::EventNumber> after, int most,
                            const std::function<void(const StoredEvent&, const std::vector<StoredText>&)>& visit);
    /// The same for all facts that belong to no promise, and for them alone.
    void forEachFact(const std::function<void(const StoredEvent&, const std::vector<StoredText>&)>& visit);
    /// The same for those alone whose kind begins so.
    void forEachFactOf(const QString& kind,
                       const std::function<void(const StoredEvent&, const std::vector<StoredText>&)>& visit);

    /// What stands beside the chain and belongs to none of its events, in words: texts, and memberships that no
    /// event recorded.
    [[nodiscard]] QStringList strays();
    /// Writes the memberships anew from their events; inside a transaction.
    domain::Memberships rederiveMemberships();

private:
    void forEachHistory(const QString& tables, const QString& condition, const std::function<void(Query&)>& bind,
                        const std::function<void(const std::vector<domain::Event>&)>& visit);
    [[nodiscard]] ChainedEvent chain(StoredEvent row, const std::vector<EventText>& texts);

    Database& m_database;
    std::optional<Head> m_head; ///< as this object left it: valid for the length of one transaction
};

} // namespace kept::storage
