#include "storage/saved_view_store.h"

#include "storage/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kept::storage {

using namespace domain;

namespace {

/// What it asks, as the book keeps it: names of keys are for ever. Which promises to ask again and the order are no
/// part of a view.
QString written(const SavedView& view) {
    const PromiseQuery& filter = view.filter;
    QJsonObject json;
    if (!view.charts.isEmpty())
        json.insert(QLatin1String("charts"), view.charts);
    const auto put = [&json](const char* key, const auto& id) {
        if (id)
            json.insert(QLatin1String(key), static_cast<qint64>(id->value()));
    };
    put("holder", filter.holder);
    put("department", filter.department);
    put("counted_person", filter.countedPerson);
    put("counted_department", filter.countedDepartment);
    put("owed_to", filter.owedTo);
    put("channel", filter.channel);
    put("service", filter.service);
    put("series", filter.series);
    put("holds_up", filter.holdsUp);
    put("cause", filter.cause);
    put("asked_of", filter.askedOf);
    if (filter.size)
        json.insert(QLatin1String("size"), static_cast<int>(*filter.size));
    if (filter.internal)
        json.insert(QLatin1String("internal"), *filter.internal);
    if (filter.margin)
        json.insert(QLatin1String("margin"), keyOf(*filter.margin));
    if (filter.dueHour)
        json.insert(QLatin1String("due_hour"), *filter.dueHour);
    if (filter.atRisk)
        json.insert(QLatin1String("at_risk"), true);
    if (filter.verdict)
        json.insert(QLatin1String("verdict"), *filter.verdict);
    if (filter.unsettledOnly)
        json.insert(QLatin1String("unsettled"), true);
    const auto putMoment = [&json](const char* key, std::optional<Moment> moment) {
        if (moment)
            json.insert(QLatin1String(key), static_cast<qint64>(toMicroseconds(*moment)));
    };
    putMoment("closed_since", filter.closedSince);
    putMoment("or_closed_since", filter.orClosedSince);
    if (filter.period.from.isValid())
        json.insert(QLatin1String("from"), filter.period.from.toString(Qt::ISODate));
    if (filter.period.to.isValid())
        json.insert(QLatin1String("to"), filter.period.to.toString(Qt::ISODate));
    if (!filter.search.isEmpty())
        json.insert(QLatin1String("search"), filter.search);
    QJsonArray contacts;
    for (const ContactId contact : filter.contacts)
        contacts.append(static_cast<qint64>(contact.value()));
    if (!contacts.isEmpty())
        json.insert(QLatin1String("contacts"), contacts);
    QJsonArray outcomes;
    for (const Outcome outcome : filter.outcomes)
        outcomes.append(keyOf(outcome));
    if (!outcomes.isEmpty())
        json.insert(QLatin1String("outcomes"), outcomes);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

PromiseQuery readQuery(const QJsonObject& json) {
    PromiseQuery filter;
    const auto take = [&json]<class IdType>(const char* key, std::optional<IdType>& id) {
        if (const QJsonValue value = json.value(QLatin1String(key)); value.isDouble())
            id = IdType(value.toInteger());
    };
    take("holder", filter.holder);
    take("department", filter.department);
    take("counted_person", filter.countedPerson);
    take("counted_department", filter.countedDepartment);
    take("owed_to", filter.owedTo);
    take("channel", filter.channel);
    take("service", filter.service);
    take("series", filter.series);
    take("holds_up", filter.holdsUp);
    take("cause", filter.cause);
    take("asked_of", filter.askedOf);
    if (const QJsonValue size = json.value(QLatin1String("size")); size.isDouble())
        filter.size = static_cast<Size>(size.toInt());
    if (const QJsonValue internal = json.value(QLatin1String("internal")); internal.isBool())
        filter.internal = internal.toBool();
    filter.margin = marginFromKey(json.value(QLatin1String("margin")).toString());
    if (const QJsonValue hour = json.value(QLatin1String("due_hour")); hour.isDouble())
        filter.dueHour = hour.toInt();
    filter.atRisk = json.value(QLatin1String("at_risk")).toBool();
    if (const QJsonValue verdict = json.value(QLatin1String("verdict")); verdict.isBool())
        filter.verdict = verdict.toBool();
    filter.unsettledOnly = json.value(QLatin1String("unsettled")).toBool();
    const auto takeMoment = [&json](const char* key, std::optional<Moment>& moment) {
        if (const QJsonValue since = json.value(QLatin1String(key)); since.isDouble())
            moment = fromMicroseconds(since.toInteger());
    };
    takeMoment("closed_since", filter.closedSince);
    takeMoment("or_closed_since", filter.orClosedSince);
    filter.period.from = QDate::fromString(json.value(QLatin1String("from")).toString(), Qt::ISODate);
    filter.period.to = QDate::fromString(json.value(QLatin1String("to")).toString(), Qt::ISODate);
    filter.search = json.value(QLatin1String("search")).toString();
    for (const QJsonValue& contact : json.value(QLatin1String("contacts")).toArray())
        filter.contacts.insert(ContactId(contact.toInteger()));
    for (const QJsonValue& key : json.value(QLatin1String("outcomes")).toArray()) {
        if (const auto outcome = outcomeFromKey(key.toString()))
            filter.outcomes.insert(*outcome);
    }
    return filter;
}

Query selectViews(Database& database, const char* condition) {
    return database.prepare(QStringLiteral("SELECT id, author_id, name, filter, shared FROM saved_views"
                                           " WHERE %1 ORDER BY place, id")
                                .arg(QLatin1String(condition)));
}

std::vector<SavedView> readViews(Query& rows) {
    rows.exec();
    std::vector<SavedView> views;
    while (rows.next()) {
        const QJsonObject json = QJsonDocument::fromJson(rows.text(3).toUtf8()).object();
        views.push_back({.id = rows.int64(0),
                         .author = rows.id<PersonId>(1),
                         .name = rows.text(2),
                         .filter = readQuery(json),
                         .shared = rows.boolean(4),
                         .charts = json.value(QLatin1String("charts")).toString()});
    }
    return views;
}

} // namespace

std::vector<SavedView> SavedViewStore::seenBy(std::optional<PersonId> person) {
    auto rows = selectViews(m_database, "shared = 1 OR author_id = :person");
    rows.bind(":person", person.value_or(PersonId()));
    return readViews(rows);
}

std::vector<SavedView> SavedViewStore::all() {
    auto rows = selectViews(m_database, "1 = 1");
    return readViews(rows);
}

std::int64_t SavedViewStore::add(const SavedView& view) {
    auto query = m_database.prepare(
        QStringLiteral("INSERT INTO saved_views (author_id, name, filter, shared, place) VALUES (:author, :name,"
                       " :filter, :shared, (SELECT coalesce(max(place), 0) + 1 FROM saved_views)) RETURNING id"));
    query.bind(":author", view.author)
        .bind(":name", view.name)
        .bind(":filter", written(view))
        .bind(":shared", view.shared)
        .execForRow();
    return query.int64(0);
}

void SavedViewStore::change(const SavedView& view) {
    m_database
        .prepare(
            QStringLiteral("UPDATE saved_views SET name = :name, filter = :filter, shared = :shared WHERE id = :id"))
        .bind(":name", view.name)
        .bind(":filter", written(view))
        .bind(":shared", view.shared)
        .bind(":id", view.id)
        .execOnce();
}

void SavedViewStore::remove(std::int64_t id) {
    m_database.prepare(QStringLiteral("DELETE FROM saved_views WHERE id = :id")).bind(":id", id).execOnce();
}

void SavedViewStore::arrange(const std::vector<std::int64_t>& ids) {
    int place = 0;
    for (const std::int64_t id : ids)
        m_database.prepare(QStringLiteral("UPDATE saved_views SET place = :place WHERE id = :id"))
            .bind(":place", ++place)
            .bind(":id", id)
            .execOnce();
}

} // namespace kept::storage
