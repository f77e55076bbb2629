#include "storage/text_store.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/search_store.h"
#include "storage/transaction.h"

namespace kept::storage {

using namespace domain;

namespace {

/// Words that a rule repeats are those of whoever started it. The condition is on `events AS e` and `event_texts AS t`.
Query placesWhere(Database& database, const QString& condition) {
    const auto number = [&](const char* column, const char* key) {
        return database.dialect().jsonNumber(QLatin1String(column), QLatin1String(key));
    };
    return database.prepare(QStringLiteral("SELECT e.number, t.field, t.content, e.kind, e.promise_id,"
                                           " CASE WHEN e.actor_id IS NULL AND e.source_id IS NULL THEN"
                                           " (SELECT s.actor_id FROM events AS s WHERE s.promise_id IS NULL"
                                           " AND s.kind = 'series_started' AND %2 = %3) ELSE e.actor_id END,"
                                           " CASE WHEN e.promise_id IS NULL THEN %3 END,"
                                           " CASE WHEN e.promise_id IS NULL THEN %4 END"
                                           " FROM events AS e JOIN event_texts AS t ON t.event_number = e.number"
                                           " WHERE t.content IS NOT NULL AND %1 ORDER BY e.number, t.field")
                                .arg(condition, number("s.payload", "series"), number("e.payload", "series"),
                                     number("e.payload", "service")));
}

TextPlace placeIn(const Query& rows) {
    return {.event = rows.id<EventNumber>(0),
            .field = rows.text(1),
            .content = rows.text(2),
            .kind = rows.text(3),
            .promise = rows.optionalId<PromiseId>(4),
            .author = rows.optionalId<PersonId>(5),
            .series = rows.optionalId<SeriesId>(6),
            .standard = rows.optionalId<ServiceId>(7)};
}

/// Of the facts of one kind, those that are about one thing.
QString factsAbout(Database& database, const char* kind, const char* key, const char* value) {
    return QStringLiteral("e.promise_id IS NULL AND %1 AND %2 = %3")
        .arg(QLatin1String(kind), database.dialect().jsonNumber(QStringLiteral("e.payload"), QLatin1String(key)),
             QLatin1String(value));
}

std::vector<TextPlace> readPlaces(Query& rows) {
    rows.exec();
    std::vector<TextPlace> places;
    while (rows.next())
        places.push_back(placeIn(rows));
    return places;
}

} // namespace

std::vector<TextPlace> TextStore::ofPromise(PromiseId promise) {
    auto rows = placesWhere(m_database, QStringLiteral("e.promise_id = :promise"));
    rows.bind(":promise", promise);
    return readPlaces(rows);
}

std::vector<TextPlace> TextStore::namesOf(PersonId person) {
    auto rows =
        placesWhere(m_database, factsAbout(m_database, "e.kind = 'named' AND t.field = 'name'", "person", ":person"));
    rows.bind(":person", person);
    return readPlaces(rows);
}

std::vector<TextPlace> TextStore::namesOf(ContactId contact) {
    auto rows =
        placesWhere(m_database, factsAbout(m_database, "e.kind = 'named' AND t.field = 'name'", "contact", ":contact"));
    rows.bind(":contact", contact);
    return readPlaces(rows);
}

std::vector<TextPlace> TextStore::ofSeries(SeriesId series) {
    auto rows =
        placesWhere(m_database, factsAbout(m_database, "e.kind LIKE 'series\\_%' ESCAPE '\\'", "series", ":series"));
    rows.bind(":series", series);
    return readPlaces(rows);
}

void TextStore::forEach(const std::function<void(const TextPlace&)>& visit) {
    auto rows = placesWhere(m_database, QStringLiteral("(e.promise_id IS NOT NULL OR e.kind <> 'named')"));
    rows.exec();
    while (rows.next())
        visit(placeIn(rows));
}

std::vector<TextPlace> TextStore::ofTeam() {
    auto rows = placesWhere(m_database,
                            QStringLiteral("e.promise_id IS NULL AND e.kind IN ('standard_defined', 'recognized')"));
    return readPlaces(rows);
}

std::vector<RemovedName> TextStore::removedNames() {
    auto rows = m_database.prepare(
        QStringLiteral("SELECT %1 AS person, %2 AS contact, r.actor_id, r.recorded_at FROM events AS r"
                       " JOIN events AS n ON n.number = %3"
                       " WHERE r.promise_id IS NULL AND r.kind = 'redacted' AND n.kind = 'named'"
                       " GROUP BY person, contact, r.actor_id, r.recorded_at ORDER BY min(r.number)")
            .arg(m_database.dialect().jsonNumber(QStringLiteral("n.payload"), QStringLiteral("person")),
                 m_database.dialect().jsonNumber(QStringLiteral("n.payload"), QStringLiteral("contact")),
                 m_database.dialect().jsonNumber(QStringLiteral("r.payload"), QStringLiteral("event"))));
    rows.exec();
    std::vector<RemovedName> names;
    while (rows.next())
        names.push_back({.person = rows.optionalId<PersonId>(0),
                         .contact = rows.optionalId<ContactId>(1),
                         .by = rows.optionalId<PersonId>(2),
                         .at = rows.moment(3)});
    return names;
}

void TextStore::remove(const TextPlace& place) {
    m_database
        .prepare(QStringLiteral("UPDATE event_texts SET content = NULL, salt = NULL"
                                " WHERE event_number = :number AND field = :field"))
        .bind(":number", place.event)
        .bind(":field", place.field)
        .execOnce();
}

void writeFileAnew(Database& database) {
    {
        // FTS5 only marks what is deleted, and its index keeps the letters until it is made anew.
        Transaction transaction(database);
        SearchStore(database).rebuild();
        transaction.commit();
    }
    database.dialect().writeAnew(database);
}

} // namespace kept::storage
