// How a promise list takes up what changes: new keys, changed promises, and time that passes.

#include "models/promise_list_model.h"
#include "models/promise_roles.h"
#include "models/promise_source.h"
#include "models/row_cache.h"
#include "services/deliver.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <utility>

namespace kept::models {

using domain::Moment;
using services::PromiseKey;
using Place = PromiseSections::Place;

void PromiseListModel::setQuery(const services::PromiseQuery& query, Grouping grouping) {
    m_isOther = m_isOther || query != m_query || grouping != m_grouping;
    m_query = query;
    m_grouping = grouping;
    reload();
}

void PromiseListModel::reload() {
    setState(State::Loading);
    const int generation = ++m_generation;
    m_reading.cancel(); // in a large book the answer takes long, and nobody wants it any more
    m_reading = m_source.keys(m_query);
    services::deliver(
        m_reading, this,
        [this, generation](const std::vector<PromiseKey>& keys) {
            if (generation == m_generation)
                show(keys);
        },
        [this, generation](const QString& message) {
            if (generation == m_generation)
                setState(State::Failed, message);
        });
}

void PromiseListModel::setState(State state, const QString& failure) {
    m_state = state;
    m_failure = failure;
    emit stateChanged();
}

void PromiseListModel::show(std::vector<PromiseKey> keys) {
    if (!std::exchange(m_isOther, false) && mend(keys))
        return setState(State::Ready);
    const DueGroups now = groups();
    beginResetModel();
    m_rows->clear();
    m_sections.fill(std::move(keys), now, m_grouping == Grouping::ByDue);
    m_dayEnds = now.midnight();
    m_wordsChange = Moment::max();
    endResetModel();
    arm();
    setState(State::Ready);
    emit countsChanged();
}

bool PromiseListModel::mend(const std::vector<PromiseKey>& keys) {
    constexpr int mostKeys = 5000;
    constexpr std::size_t mostChanges = 200;
    const int shown = promiseCount();
    if (shown == 0 || shown > mostKeys || static_cast<int>(keys.size()) > mostKeys)
        return false;
    QHash<domain::PromiseId, PromiseKey> wanted;
    for (const PromiseKey& key : keys)
        wanted.insert(key.id, key);
    std::vector<domain::PromiseId> held;
    std::vector<domain::PromiseId> changed;
    std::vector<PromiseKey> places;
    for (int section = 0; section < PromiseSections::count; ++section) {
        for (const PromiseKey& old : m_sections.keys(section)) {
            held.push_back(old.id);
            if (!wanted.contains(old.id))
                changed.push_back(old.id);
            else if (const PromiseKey key = wanted.take(old.id); key != old)
                places.push_back(key);
        }
    }
    // Without sections only the book knows in which order they come.
    if (!m_sections.isGrouped() && !(places.empty() && wanted.isEmpty()))
        return false;
    for (const PromiseKey& key : wanted)
        places.push_back(key);
    for (const PromiseKey& key : places)
        changed.push_back(key.id);
    if (changed.size() > mostChanges)
        return false;
    m_rows->refresh(held);
    apply(changed, places);
    return true;
}

void PromiseListModel::bookChanged(const services::Changes& changes) {
    if (changes.everything)
        return reload();
    const std::optional<domain::PersonId> whose = m_query.holder ? m_query.holder : m_query.owedTo;
    const auto isListed = [this](domain::PromiseId id) { return m_sections.find(id).has_value(); };
    if (!whose || changes.mayConcern(*whose) || std::ranges::any_of(changes.promises, isListed))
        promisesChanged(changes.promises);
}

void PromiseListModel::promisesChanged(const std::vector<domain::PromiseId>& ids) {
    if (ids.empty())
        return;
    services::PromiseQuery query = m_query;
    query.among = ids;
    if (!m_query.among.empty()) { // of a list of certain promises others do not become part
        const QSet<domain::PromiseId> listed(m_query.among.begin(), m_query.among.end());
        std::erase_if(query.among, [&](domain::PromiseId id) { return !listed.contains(id); });
    }
    if (query.among.empty())
        return;
    services::deliver(
        m_source.keys(query), this,
        [this, ids, generation = m_generation](const std::vector<PromiseKey>& keys) {
            if (generation == m_generation)
                apply(ids, keys);
        },
        [this](const QString& message) { setState(State::Failed, message); });
}

void PromiseListModel::apply(const std::vector<domain::PromiseId>& asked, const std::vector<PromiseKey>& keys) {
    QHash<domain::PromiseId, PromiseKey> stays;
    for (const PromiseKey& key : keys)
        stays.insert(key.id, key);
    m_rows->refresh(asked);
    for (const domain::PromiseId id : asked) {
        const auto key = stays.constFind(id);
        if (key != stays.constEnd())
            place(*key);
        else if (const auto gone = m_sections.find(id))
            remove(*gone);
    }
    tellHeaders();
    arm();
    emit countsChanged();
}

void PromiseListModel::place(const PromiseKey& key) {
    const int section = m_sections.isGrouped() ? PromiseSections::sectionOf(key, groups()) : 0;
    const auto old = m_sections.find(key.id);
    if (!old)
        return insert(key, section);
    // Its old self may stand right where it goes; both places around it mean that it stays.
    const int before = m_sections.indexFor(section, key);
    if (old->section != section || (before != old->index && before != old->index + 1))
        moveRun(old->section, old->index, old->index, section, before);
    const Place now = *m_sections.find(key.id);
    m_sections.keys(now.section)[static_cast<std::size_t>(now.index)] = key;
    const QModelIndex changed = index(m_sections.rowOf(now));
    emit dataChanged(changed, changed);
}

void PromiseListModel::insert(const PromiseKey& key, int section) {
    showHeader(section);
    const int at = m_sections.indexFor(section, key);
    const int row = m_sections.rowOf({section, at});
    beginInsertRows({}, row, row);
    auto& keys = m_sections.keys(section);
    keys.insert(keys.begin() + at, key);
    endInsertRows();
}

void PromiseListModel::remove(Place place) {
    const int row = m_sections.rowOf(place);
    beginRemoveRows({}, row, row);
    auto& keys = m_sections.keys(place.section);
    keys.erase(keys.begin() + place.index);
    endRemoveRows();
    hideHeaderIfEmpty(place.section);
}

/// Moves the keys `first` to `last` of one section in front of `before` of another, or of the same.
void PromiseListModel::moveRun(int from, int first, int last, int to, int before) {
    showHeader(to);
    const int firstRow = m_sections.rowOf({from, first});
    beginMoveRows({}, firstRow, firstRow + last - first, {}, m_sections.rowOf({to, before}));
    auto& source = m_sections.keys(from);
    const std::vector<PromiseKey> run(source.begin() + first, source.begin() + last + 1);
    source.erase(source.begin() + first, source.begin() + last + 1);
    const int at = from == to && before > last ? before - (last - first + 1) : before;
    auto& target = m_sections.keys(to);
    target.insert(target.begin() + at, run.begin(), run.end());
    endMoveRows();
    hideHeaderIfEmpty(from);
}

void PromiseListModel::showHeader(int section) {
    if (!m_sections.isGrouped() || m_sections.hasHeader(section))
        return;
    const int row = m_sections.rowOf({section, 0});
    beginInsertRows({}, row, row);
    m_sections.setHeader(section, true);
    endInsertRows();
}

void PromiseListModel::hideHeaderIfEmpty(int section) {
    if (!m_sections.hasHeader(section) || !m_sections.keys(section).empty())
        return;
    const int row = m_sections.rowOf({section, -1});
    beginRemoveRows({}, row, row);
    m_sections.setHeader(section, false);
    endRemoveRows();
}

/// Counts in headers, and which row is first and last of its card, follow from what moved.
void PromiseListModel::tellHeaders() {
    if (const int rows = rowCount())
        emit dataChanged(index(0), index(rows - 1), {GroupCountRole, FirstInGroupRole, LastInGroupRole});
}

void PromiseListModel::dropDone() {
    auto& done = m_sections.keys(PromiseSections::done);
    if (done.empty())
        return;
    const int first = m_sections.rowOf({PromiseSections::done, -1});
    beginRemoveRows({}, first, first + static_cast<int>(done.size()));
    done.clear();
    m_sections.setHeader(PromiseSections::done, false);
    endRemoveRows();
}

void PromiseListModel::tick() {
    const DueGroups now = groups();
    m_wordsChange = Moment::max();
    if (m_sections.isGrouped()) {
        if (now.midnight() != m_dayEnds)
            dropDone();
        // Sections follow each other in time, so what belongs to an earlier one stands at the front.
        for (int section = 1; section < PromiseSections::done; ++section) {
            auto& keys = m_sections.keys(section);
            while (!keys.empty()) {
                const int to = PromiseSections::sectionOf(keys.front(), now);
                if (to >= section)
                    break;
                const auto end = std::find_if(keys.begin(), keys.end(), [&](const PromiseKey& key) {
                    return PromiseSections::sectionOf(key, now) != to;
                });
                moveRun(section, 0, static_cast<int>(end - keys.begin()) - 1, to,
                        static_cast<int>(m_sections.keys(to).size()));
            }
        }
    }
    m_dayEnds = now.midnight();
    tellHeaders();
    if (const int rows = rowCount())
        emit dataChanged(index(0), index(rows - 1), {WhenRole, OutcomeRole, OverdueRole, AtRiskRole});
    arm();
    emit countsChanged();
}

Moment PromiseListModel::nextTick() const {
    Moment next = std::min(m_dayEnds, m_wordsChange);
    if (m_sections.isGrouped())
        for (int section = static_cast<int>(DueGroup::Today); section < PromiseSections::done; ++section)
            if (!m_sections.keys(section).empty())
                next = std::min(next, m_sections.keys(section).front().due + domain::Duration(1));
    return next;
}

void PromiseListModel::arm() const {
    using namespace std::chrono;
    if (m_sections.rowCount() == 0)
        return m_timer.stop();
    // Rounded up, so that the moment has come when the timer fires; a day at most, for clocks may be set.
    const auto wait = ceil<milliseconds>(nextTick() - m_clock());
    m_timer.start(std::clamp<milliseconds>(wait, milliseconds(1), hours(24)));
}

} // namespace kept::models
