#include "storage/event_store.h"

#include "domain/errors.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/people_store.h"
#include "storage/sha256.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <string>

namespace kept::storage {

using namespace domain;

namespace {

constexpr const char* eventColumns =
    "e.number, e.promise_id, e.kind, e.happened_at, e.recorded_at, e.actor_id, e.source_id,"
    " e.payload, e.hash, t.field, t.digest, t.salt, t.content";

constexpr char16_t behindAllLetters = 0xFFFF;

StoredEvent readEvent(const Query& row) {
    return {.number = row.id<EventNumber>(0),
            .promise = row.optionalId<PromiseId>(1),
            .kind = row.text(2),
            .happenedAt = row.moment(3),
            .recordedAt = row.moment(4),
            .actor = row.optionalId<PersonId>(5),
            .source = row.optionalId<SourceId>(6),
            .payload = row.text(7).toUtf8(),
            .hash = row.bytes(8)};
}

StoredText readText(const Query& row) {
    return {.field = row.text(9), .digest = row.bytes(10), .salt = row.bytes(11), .content = row.optionalText(12)};
}

/// Walks rows of events joined with their texts, and tells of each event once.
void forEachEvent(Query& rows, const std::function<void(const StoredEvent&, const std::vector<StoredText>&)>& visit) {
    std::optional<StoredEvent> current;
    std::vector<StoredText> texts;
    const auto tell = [&] {
        if (current)
            visit(*current, texts);
    };
    while (rows.next()) {
        if (!current || current->number != rows.id<EventNumber>(0)) {
            tell();
            current = readEvent(rows);
            texts.clear();
        }
        if (!rows.isNull(9))
            texts.push_back(readText(rows));
    }
    tell();
}

/// Throws CorruptBook that names the event.
EventDetail detailOf(const StoredEvent& stored, const std::vector<StoredText>& texts) {
    EncodedDetail encoded{stored.kind, stored.payload, {}};
    for (const StoredText& text : texts)
        encoded.texts.push_back({text.field, text.content.value_or(QString())});
    try {
        return decode(encoded);
    } catch (const CorruptBook& error) {
        throw CorruptBook(QCoreApplication::translate("storage", "Event %1 of promise %2: %3", "numbers; what is wrong")
                              .arg(stored.number.value())
                              .arg(stored.promise.value_or(PromiseId()).value())
                              .arg(error.message()));
    }
}

Event decoded(const StoredEvent& stored, const std::vector<StoredText>& texts) {
    return {.number = stored.number,
            .promise = stored.promise.value_or(PromiseId()),
            .happenedAt = stored.happenedAt,
            .recordedAt = stored.recordedAt,
            .actor = stored.actor,
            .source = stored.source,
            .detail = detailOf(stored, texts)};
}

QByteArray freshSalt() {
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return {reinterpret_cast<const char*>(words.data()), sizeof words};
}

/// What of an event is hashed. No column but the last of its line can hold a line break, so that no two events read the
/// same.
class HashedContent {
public:
    HashedContent() { m_bytes.reserve(usualContent); }

    void append(QByteArrayView bytes) { m_bytes.append(bytes.data(), static_cast<std::size_t>(bytes.size())); }
    void append(char c) { m_bytes += c; }
    void appendLine(QByteArrayView column) {
        append(column);
        append('\n');
    }
    void appendLine(std::int64_t number) {
        std::array<char, std::numeric_limits<std::int64_t>::digits10 + 2> digits{};
        const auto written = std::to_chars(digits.begin(), digits.end(), number);
        appendLine(QByteArrayView(digits.begin(), written.ptr));
    }
    template <class IdType> void appendLine(const std::optional<IdType>& id) {
        id ? appendLine(id->value()) : appendLine(QByteArrayView("-"));
    }
    [[nodiscard]] QByteArrayView bytes() const { return {m_bytes.data(), static_cast<qsizetype>(m_bytes.size())}; }

private:
    static constexpr std::size_t usualContent = 512;
    std::string m_bytes;
};

} // namespace

QByteArray digestOf(const QByteArray& salt, const QString& content) {
    return sha256({salt, content.toUtf8()});
}

QByteArray chainHash(const QByteArray& before, const StoredEvent& event, const std::vector<StoredText>& texts) {
    HashedContent content;
    content.appendLine(event.number.value());
    content.appendLine(event.promise);
    content.appendLine(event.kind.toUtf8());
    content.appendLine(toMicroseconds(event.happenedAt));
    content.appendLine(toMicroseconds(event.recordedAt));
    content.appendLine(event.actor);
    content.appendLine(event.source);
    content.append(event.payload);
    for (const StoredText& text : texts) {
        content.append('\n');
        content.append(text.field.toUtf8());
        content.append(':');
        content.append(text.digest.toHex());
    }
    return sha256({before, content.bytes()});
}

Head EventStore::head() {
    if (m_head)
        return *m_head;
    auto query = m_database.prepare(QStringLiteral("SELECT number, recorded_at, hash FROM events"
                                                   " ORDER BY number DESC LIMIT 1"));
    if (!query.execForRow())
        return {};
    return {query.int64(0), query.moment(1), query.bytes(2)};
}

Head EventStore::headAt(Moment moment) {
    auto query = m_database.prepare(QStringLiteral("SELECT number, recorded_at, hash FROM events"
                                                   " WHERE recorded_at <= :moment ORDER BY number DESC LIMIT 1"));
    query.bind(":moment", moment);
    return query.execForRow() ? Head{query.int64(0), query.moment(1), query.bytes(2)} : Head{};
}

ChainedEvent EventStore::chain(StoredEvent row, const std::vector<EventText>& texts) {
    const Head before = head();
    row.number = EventNumber(before.count + 1);
    row.recordedAt = std::max(row.recordedAt, before.recordedAt);
    ChainedEvent chained;
    for (const EventText& text : texts) {
        const QByteArray salt = freshSalt();
        chained.texts.push_back({text.field, digestOf(salt, text.content), salt, text.content});
    }
    row.hash = chainHash(before.hash, row, chained.texts);
    m_head = Head{row.number.value(), row.recordedAt, row.hash};
    chained.row = std::move(row);
    return chained;
}

void EventStore::write(const ChainedEvent& chained) {
    const StoredEvent& event = chained.row;
    m_database
        .prepare(QStringLiteral("INSERT INTO events (number, promise_id, kind, happened_at, recorded_at, actor_id,"
                                " source_id, payload, hash) VALUES (:number, :promise, :kind, :happened, :recorded,"
                                " :actor, :source, :payload, :hash)"))
        .bind(":number", event.number)
        .bind(":promise", event.promise)
        .bind(":kind", event.kind)
        .bind(":happened", event.happenedAt)
        .bind(":recorded", event.recordedAt)
        .bind(":actor", event.actor)
        .bind(":source", event.source)
        .bindUtf8(":payload", event.payload)
        .bind(":hash", event.hash)
        .execOnce();
    for (const StoredText& text : chained.texts) {
        m_database
            .prepare(QStringLiteral("INSERT INTO event_texts (event_number, field, digest, salt, content)"
                                    " VALUES (:number, :field, :digest, :salt, :content)"))
            .bind(":number", event.number)
            .bind(":field", text.field)
            .bind(":digest", text.digest)
            .bind(":salt", text.salt)
            .bind(":content", *text.content)
            .execOnce();
    }
}

ChainedEvent EventStore::chain(Event event) {
    EncodedDetail encoded = encode(event.detail);
    ChainedEvent chained = chain({.number = {},
                                  .promise = event.promise,
                                  .kind = encoded.kind,
                                  .happenedAt = event.happenedAt,
                                  .recordedAt = event.recordedAt,
                                  .actor = event.actor,
                                  .source = event.source,
                                  .payload = encoded.payload,
                                  .hash = {}},
                                 encoded.texts);
    event.number = chained.row.number;
    event.recordedAt = chained.row.recordedAt;
    chained.event = std::move(event);
    return chained;
}

Event EventStore::append(Event event) {
    ChainedEvent chained = chain(std::move(event));
    write(chained);
    return std::move(chained.event);
}

EventNumber EventStore::appendFact(StoredEvent fact, const std::vector<EventText>& texts) {
    const ChainedEvent chained = chain(std::move(fact), texts);
    write(chained);
    return chained.row.number;
}

std::vector<Event> EventStore::eventsOf(PromiseId promise) {
    auto rows = m_database.prepare(QStringLiteral("SELECT %1 FROM events AS e"
                                                  " LEFT JOIN event_texts AS t ON t.event_number = e.number"
                                                  " WHERE e.promise_id = :promise ORDER BY e.number, t.field")
                                       .arg(QLatin1String(eventColumns)));
    rows.bind(":promise", promise).exec();
    std::vector<Event> events;
    forEachEvent(rows, [&](const StoredEvent& stored, const std::vector<StoredText>& texts) {
        events.push_back(decoded(stored, texts));
    });
    return events;
}

void EventStore::forEachHistory(const QString& tables, const QString& condition,
                                const std::function<void(Query&)>& bind,
                                const std::function<void(const std::vector<Event>&)>& visit) {
    auto rows = m_database.prepare(QStringLiteral("SELECT %1 FROM %2"
                                                  " LEFT JOIN event_texts AS t ON t.event_number = e.number"
                                                  " WHERE %3 ORDER BY e.promise_id, e.number, t.field")
                                       .arg(QLatin1String(eventColumns), tables, condition));
    if (bind)
        bind(rows);
    rows.exec();
    std::vector<Event> events;
    forEachEvent(rows, [&](const StoredEvent& stored, const std::vector<StoredText>& texts) {
        Event event = decoded(stored, texts);
        if (!events.empty() && events.front().promise != event.promise) {
            visit(events);
            events.clear();
        }
        events.push_back(std::move(event));
    });
    if (!events.empty())
        visit(events);
}

void EventStore::forEachHistory(const std::function<void(const std::vector<Event>&)>& visit) {
    forEachHistory(QStringLiteral("events AS e"), QStringLiteral("e.promise_id IS NOT NULL"), {}, visit);
}

void EventStore::forEachHistoryAfter(PromiseId after, int most,
                                     const std::function<void(const std::vector<Event>&)>& visit) {
    // Asked for by itself, so that the plan of what follows is made for as few as there are.
    auto next = m_database.prepare(
        QStringLiteral("SELECT max(promise_id) FROM (SELECT DISTINCT promise_id FROM events WHERE promise_id > :after"
                       " ORDER BY promise_id LIMIT :most) AS next"));
    if (!next.bind(":after", after).bind(":most", most).execForRow() || next.isNull(0))
        return;
    const auto last = next.id<PromiseId>(0);
    next.finish();
    forEachHistory(
        QStringLiteral("events AS e"), QStringLiteral("e.promise_id > :after AND e.promise_id <= :last"),
        [&](Query& rows) { rows.bind(":after", after).bind(":last", last); }, visit);
}

void EventStore::forEachHistoryChangedAfter(Moment since, const std::function<void(const std::vector<Event>&)>& visit) {
    // SQLite would else walk all events, as they come in the order that is asked for: a CROSS JOIN it takes as it
    // stands.
    forEachHistory(
        QStringLiteral("promises AS p CROSS JOIN events AS e"),
        QStringLiteral("e.promise_id = p.id AND p.last_counted_at > :since AND p.made_at <= :since"),
        [since](Query& rows) { rows.bind(":since", since); }, visit);
}

void EventStore::forEachHistoryWithVerdicts(Moment at, const std::function<void(const std::vector<Event>&)>& visit) {
    forEachHistory(
        QStringLiteral("(SELECT promise_id FROM events WHERE kind = 'verdict' GROUP BY promise_id HAVING count(*) > 1"
                       " UNION SELECT p.id FROM promises AS p WHERE p.last_counted_at > :at AND EXISTS"
                       " (SELECT 1 FROM events AS v WHERE v.promise_id = p.id AND v.kind = 'verdict'))"
                       " AS judged JOIN events AS e ON e.promise_id = judged.promise_id"),
        QStringLiteral("1 = 1"), [at](Query& rows) { rows.bind(":at", at); }, visit);
}

std::vector<PromiseId> EventStore::promisesChangedAfter(EventNumber number) {
    auto rows = m_database.prepare(QStringLiteral("SELECT DISTINCT promise_id FROM events"
                                                  " WHERE number > :number AND promise_id IS NOT NULL"));
    rows.bind(":number", number).exec();
    std::vector<PromiseId> promises;
    while (rows.next())
        promises.push_back(rows.id<PromiseId>(0));
    return promises;
}

bool EventStore::hasFactAfter(EventNumber number) {
    // Counted over the few that are new: as a condition it would be looked for among all facts there are.
    auto row = m_database.prepare(
        QStringLiteral("SELECT count(*) FILTER (WHERE promise_id IS NULL) FROM events WHERE number > :number"));
    return row.bind(":number", number).execForRow() && row.int64(0) > 0;
}

void EventStore::forEachStoredAfter(
    std::optional<EventNumber> after, int most,
    const std::function<void(const StoredEvent&, const std::vector<StoredText>&)>& visit) {
    auto rows = m_database.prepare(QStringLiteral("SELECT %1 FROM (SELECT * FROM events WHERE number > :after"
                                                  " ORDER BY number LIMIT :most) AS e"
                                                  " LEFT JOIN event_texts AS t ON t.event_number = e.number"
                                                  " ORDER BY e.number, t.field")
                                       .arg(QLatin1String(eventColumns)));
    rows.bind(":after", after ? after->value() : std::numeric_limits<std::int64_t>::min()).bind(":most", most).exec();
    forEachEvent(rows, visit);
}

void EventStore::forEachFact(const std::function<void(const StoredEvent&, const std::vector<StoredText>&)>& visit) {
    forEachFactOf({}, visit);
}

void EventStore::forEachFactOf(const QString& kind,
                               const std::function<void(const StoredEvent&, const std::vector<StoredText>&)>& visit) {
    // Sorted (+) rather than read in its order: that would be every fact of the book.
    auto rows = m_database.prepare(QStringLiteral("SELECT %1 FROM events AS e LEFT JOIN event_texts AS t"
                                                  " ON t.event_number = e.number WHERE e.promise_id IS NULL"
                                                  " AND e.kind >= :first AND e.kind < :last"
                                                  " ORDER BY +e.number, t.field")
                                       .arg(QLatin1String(eventColumns)));
    rows.bind(":first", kind).bind(":last", QString(kind + QChar(behindAllLetters))).exec();
    forEachEvent(rows, visit);
}

QStringList EventStore::strays() {
    QStringList found;
    const Dialect& dialect = m_database.dialect();
    const auto number = [&](const char* column, const char* key) {
        return dialect.jsonNumber(QLatin1String(column), QLatin1String(key));
    };
    const auto look = [&](const QString& sql, const QString& words) {
        auto row = m_database.prepare(sql);
        if (row.execForRow() && row.int64(0) > 0)
            found.append(words.arg(row.int64(1)));
    };
    look(QStringLiteral("SELECT count(*), min(event_number) FROM event_texts AS t"
                        " WHERE NOT EXISTS (SELECT 1 FROM events AS e WHERE e.number = t.event_number)"),
         QCoreApplication::translate("storage", "A text belongs to event %1, which does not exist."));
    look(QStringLiteral("SELECT count(*), min(id) FROM promises AS p"
                        " WHERE NOT EXISTS (SELECT 1 FROM promise_search AS s WHERE s.rowid = p.id)"
                        " AND EXISTS (SELECT 1 FROM events AS e WHERE e.promise_id = p.id)"),
         QCoreApplication::translate("storage", "Promise %1 can't be found by search."));
    look(QStringLiteral("SELECT count(*), min(event_number) FROM event_texts AS t WHERE content IS NULL"
                        " AND NOT EXISTS (SELECT 1 FROM events AS r WHERE r.kind = 'redacted'"
                        " AND r.payload = '{\"event\":' || t.event_number || ',\"field\":\"' || t.field || '\"}')"),
         QCoreApplication::translate("storage", "A text of event %1 is gone, and nobody removed it on request."));
    look(QStringLiteral("SELECT count(*), min(t.event_number) FROM events AS r JOIN event_texts AS t"
                        " ON t.event_number = %1 AND t.field = %2"
                        " WHERE r.kind = 'redacted' AND t.content IS NOT NULL")
             .arg(number("r.payload", "event"), dialect.jsonText(QStringLiteral("r.payload"), QStringLiteral("field"))),
         QCoreApplication::translate("storage", "A text of event %1 is there, although it was removed on request."));
    look(QStringLiteral("SELECT count(*), min(person_id) FROM memberships AS m WHERE NOT EXISTS (SELECT 1 FROM events"
                        " AS e WHERE e.number = m.event_number AND e.kind = 'belongs' AND e.happened_at = m.since"
                        " AND %1 = m.person_id AND %2 = m.department_id)")
             .arg(number("e.payload", "person"), number("e.payload", "department")),
         QCoreApplication::translate("storage", "Person %1 is in a department that no event recorded."));
    look(QStringLiteral("SELECT count(*), min(number) FROM events AS e WHERE promise_id IS NULL AND kind = 'belongs'"
                        " AND NOT EXISTS (SELECT 1 FROM memberships AS m WHERE m.event_number = e.number)"),
         QCoreApplication::translate("storage", "The membership that event %1 recorded is missing."));
    return found;
}

Memberships EventStore::rederiveMemberships() {
    m_database.exec(QStringLiteral("DELETE FROM memberships"));
    m_database.exec(QStringLiteral("INSERT INTO memberships (person_id, since, department_id, event_number)"
                                   " SELECT %1, happened_at, %2, number FROM events"
                                   " WHERE promise_id IS NULL AND kind = 'belongs'")
                        .arg(m_database.dialect().jsonNumber(QStringLiteral("payload"), QStringLiteral("person")),
                             m_database.dialect().jsonNumber(QStringLiteral("payload"), QStringLiteral("department"))));
    return PeopleStore(m_database).memberships();
}

} // namespace kept::storage
