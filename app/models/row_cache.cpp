#include "models/row_cache.h"

#include "models/promise_source.h"
#include "services/deliver.h"

#include <QTimer>

#include <algorithm>

namespace kept::models {

namespace {

constexpr int mostHeld = 2000;
constexpr std::size_t pageSize = 96;
/// Wishes beyond this come from rows that were scrolled past.
constexpr std::size_t mostWanted = 400;

/// What was known of the chance stays until it is known anew, so that nothing flickers.
services::PromiseRow withChance(services::PromiseRow row, const services::PromiseRow* before) {
    if (before && row.outcome == domain::Outcome::Open && !row.chance) {
        row.chance = before->chance;
        row.likeIt = before->likeIt;
    }
    return row;
}

} // namespace

RowCache::RowCache(PromiseSource& source, QObject* parent) : QObject(parent), m_source(source), m_rows(mostHeld) {}

void RowCache::want(domain::PromiseId id) {
    if (m_known.contains(id) || m_rows.contains(id.value()))
        return;
    m_wanted.push_back(id);
    m_known.insert(id);
    if (m_wanted.size() > mostWanted) {
        m_known.remove(m_wanted.front());
        m_wanted.erase(m_wanted.begin());
    }
    schedule();
}

void RowCache::refresh(const std::vector<domain::PromiseId>& ids) {
    for (const domain::PromiseId id : ids) {
        if (!m_rows.contains(id.value()) || (m_known.contains(id) && !m_busy))
            continue;
        m_wanted.push_back(id);
        m_known.insert(id);
    }
    if (!m_wanted.empty())
        schedule();
}

void RowCache::clear() {
    m_rows.clear();
    m_wanted.clear();
    m_known.clear();
    m_busy = false;
    ++m_generation;
}

void RowCache::schedule() {
    if (m_scheduled || m_busy)
        return;
    m_scheduled = true;
    QTimer::singleShot(0, this, &RowCache::fetch);
}

void RowCache::fetch() {
    m_scheduled = false;
    if (m_busy || m_wanted.empty())
        return;
    const std::size_t count = std::min(pageSize, m_wanted.size());
    const std::vector<domain::PromiseId> page(m_wanted.end() - static_cast<std::ptrdiff_t>(count), m_wanted.end());
    m_wanted.resize(m_wanted.size() - count);
    m_busy = true;
    const auto done = [this, page, generation = m_generation] {
        if (generation != m_generation)
            return false;
        for (const domain::PromiseId id : page)
            m_known.remove(id);
        m_busy = false;
        schedule();
        return true;
    };
    services::deliver(
        m_source.rows(page), this,
        [this, done](const std::vector<services::PromiseRow>& rows) {
            if (done())
                take(rows);
        },
        [this, done](const QString& message) {
            if (done())
                emit failed(message);
        });
}

void RowCache::take(const std::vector<services::PromiseRow>& rows) {
    for (const services::PromiseRow& row : rows)
        m_rows.insert(row.id.value(), new services::PromiseRow(withChance(row, find(row.id))));
    emit loaded(rows);
    askChances(rows);
}

void RowCache::askChances(const std::vector<services::PromiseRow>& rows) {
    std::vector<domain::PromiseId> open;
    for (const services::PromiseRow& row : rows) {
        if (row.outcome == domain::Outcome::Open)
            open.push_back(row.id);
    }
    if (open.empty())
        return;
    services::deliver(
        m_source.chances(open), this,
        [this, generation = m_generation](const std::vector<services::PromiseChance>& chances) {
            if (generation == m_generation)
                putChances(chances);
        },
        [](const QString&) {}); // it is only advice, and the rows say that the book can't be read
}

void RowCache::putChances(const std::vector<services::PromiseChance>& chances) {
    std::vector<services::PromiseRow> changed;
    for (const services::PromiseChance& known : chances) {
        services::PromiseRow* row = m_rows.object(known.promise.value());
        if (!row || row->chance == known.chance)
            continue;
        row->chance = known.chance;
        row->likeIt = known.likeIt;
        changed.push_back(*row);
    }
    if (!changed.empty())
        emit loaded(changed);
}

} // namespace kept::models
