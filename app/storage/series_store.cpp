#include "storage/series_store.h"

#include "storage/database.h"

namespace kept::storage {

using namespace domain;

SeriesId SeriesStore::add() {
    auto next = m_database.prepare(QStringLiteral("SELECT coalesce(max(id), 0) + 1 FROM series"));
    next.execForRow();
    const auto id = next.id<SeriesId>(0);
    next.finish();
    restore(id);
    return id;
}

void SeriesStore::restore(SeriesId series) {
    m_database.prepare(QStringLiteral("INSERT INTO series (id) VALUES (:id)")).bind(":id", series).execOnce();
}

void SeriesStore::remove(SeriesId series) {
    m_database.prepare(QStringLiteral("DELETE FROM series WHERE id = :id")).bind(":id", series).execOnce();
}

void SeriesStore::setGrowth(SeriesId series, std::optional<Moment> at) {
    m_database.prepare(QStringLiteral("UPDATE series SET grows_at = :at WHERE id = :id"))
        .bind(":at", at)
        .bind(":id", series)
        .execOnce();
}

std::vector<SeriesId> SeriesStore::toGrow(Moment by) {
    auto rows = m_database.prepare(QStringLiteral("SELECT id FROM series WHERE grows_at <= :by ORDER BY grows_at, id"));
    rows.bind(":by", by).exec();
    std::vector<SeriesId> ids;
    while (rows.next())
        ids.push_back(rows.id<SeriesId>(0));
    return ids;
}

std::optional<Moment> SeriesStore::nextGrowth() {
    auto row = m_database.prepare(
        QStringLiteral("SELECT grows_at FROM series WHERE grows_at IS NOT NULL ORDER BY grows_at LIMIT 1"));
    return row.execForRow() ? std::optional(row.moment(0)) : std::nullopt;
}

std::map<SeriesId, std::optional<Moment>> SeriesStore::growths() {
    auto rows = m_database.prepare(QStringLiteral("SELECT id, grows_at FROM series"));
    rows.exec();
    std::map<SeriesId, std::optional<Moment>> all;
    while (rows.next())
        all.emplace(rows.id<SeriesId>(0), rows.optionalMoment(1));
    return all;
}

std::optional<SeriesStore::Occurrence> SeriesStore::lastMade(SeriesId series) {
    auto row = m_database.prepare(QStringLiteral("SELECT id, first_due_at FROM promises WHERE series_id = :series"
                                                 " ORDER BY first_due_at DESC LIMIT 1"));
    row.bind(":series", series);
    return row.execForRow() ? std::optional(Occurrence{row.id<PromiseId>(0), row.moment(1)}) : std::nullopt;
}

std::optional<SeriesStore::Occurrence> SeriesStore::madeBetween(SeriesId series, Moment from, Moment until) {
    auto row = m_database.prepare(QStringLiteral("SELECT id, first_due_at FROM promises WHERE series_id = :series"
                                                 " AND first_due_at >= :from AND first_due_at < :until LIMIT 1"));
    row.bind(":series", series).bind(":from", from).bind(":until", until);
    return row.execForRow() ? std::optional(Occurrence{row.id<PromiseId>(0), row.moment(1)}) : std::nullopt;
}

std::vector<PromiseId> SeriesStore::promisesOf(SeriesId series) {
    auto rows = m_database.prepare(
        QStringLiteral("SELECT id FROM promises WHERE series_id = :series ORDER BY first_due_at, id"));
    rows.bind(":series", series).exec();
    std::vector<PromiseId> ids;
    while (rows.next())
        ids.push_back(rows.id<PromiseId>(0));
    return ids;
}

} // namespace kept::storage
