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
        m_rows.insert(row.id.value(), new services::PromiseRow(row));
    emit loaded(rows);
}

} // namespace kept::models
