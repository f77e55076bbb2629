#include "services/early_warning.h"

#include "domain/promise_query.h"
#include "services/chance.h"
#include "services/reading.h"
#include "storage/database.h"
#include "storage/working_time_store.h"

#include <algorithm>
#include <map>
#include <optional>

namespace kept::services {

using namespace domain;

namespace {

constexpr std::size_t rowsAtOnce = 250;
constexpr int mostOfOne = 100; ///< promises of one person that are looked at for somebody to take them

/// Open and not overdue, in the order of their deadlines.
std::vector<PromiseId> openIn(storage::Database& database, const std::set<DepartmentId>& departments, Moment at) {
    PromiseQuery query;
    query.outcomes = {Outcome::Open};
    query.most = mostWarned + 1;
    std::vector<PromiseKey> keys;
    if (departments.empty())
        keys = promiseKeys(database, query, at);
    for (const DepartmentId department : departments) {
        query.department = department;
        const auto some = promiseKeys(database, query, at);
        keys.insert(keys.end(), some.begin(), some.end());
    }
    std::ranges::stable_sort(keys, {}, &PromiseKey::due);
    std::vector<PromiseId> ids;
    for (const PromiseKey& key : keys)
        ids.push_back(key.id);
    return ids;
}

} // namespace

struct EarlyWarningReading::Work {
    Work(storage::Database& database, std::vector<PromiseId> ids, Moment now)
        : chances(std::move(ids), now), calendars(database) {}

    ChanceReading chances;
    storage::Calendars calendars;
    std::map<PromiseId, PromiseChance> told;
    std::vector<PromiseId> toRead;
    std::size_t read = 0;
    bool areChancesTold = false;
    bool arePeopleTold = false;
    std::optional<HandOverSearch> search;
    std::size_t lookedAt = 0; ///< of the people
};

EarlyWarningReading::EarlyWarningReading(std::set<DepartmentId> departments, Moment now)
    : m_departments(std::move(departments)), m_now(now) {}

EarlyWarningReading::~EarlyWarningReading() = default;

void EarlyWarningReading::begin(storage::Database& database) {
    m_found.at = readingMoment(database, m_now);
    std::vector<PromiseId> ids = openIn(database, m_departments, m_found.at);
    m_found.isBounded = ids.size() > static_cast<std::size_t>(mostWarned);
    if (m_found.isBounded)
        ids.resize(static_cast<std::size_t>(mostWarned));
    m_work = std::make_unique<Work>(database, std::move(ids), m_now);
}

bool EarlyWarningReading::advance(storage::Database& database, const std::function<bool()>& shouldYield) {
    if (!m_work)
        begin(database);
    if (!m_work->areChancesTold) {
        if (!m_work->chances.advance(database, shouldYield))
            return false;
        for (const PromiseChance& chance : m_work->chances.found()) {
            m_work->told.emplace(chance.promise, chance);
            (chance.chance ? m_work->toRead : m_found.untold).push_back(chance.promise);
        }
        m_work->areChancesTold = true;
    }
    if (!readRows(database, shouldYield))
        return false;
    if (!m_work->arePeopleTold) {
        m_found.ahead = calendarAhead(m_work->calendars, m_found.at);
        m_found.people = peopleAhead(database, m_work->calendars, m_found.ahead, m_departments);
        m_work->search.emplace(m_found.ahead, m_found.people, [this](PromiseId promise, PersonId colleague) {
            return m_work->chances.ifHeldBy(promise, colleague);
        });
        m_work->arePeopleTold = true;
        if (shouldYield())
            return false;
    }
    return readProposals(database, shouldYield);
}

bool EarlyWarningReading::readRows(storage::Database& database, const std::function<bool()>& shouldYield) {
    while (m_work->read < m_work->toRead.size()) {
        const auto first = m_work->toRead.begin() + static_cast<std::ptrdiff_t>(m_work->read);
        const auto count = std::min(rowsAtOnce, m_work->toRead.size() - m_work->read);
        m_work->read += count;
        for (PromiseRow& row : promiseRows(database, {first, first + static_cast<std::ptrdiff_t>(count)}, m_found.at)) {
            const PromiseChance& chance = m_work->told.at(row.id);
            row.chance = chance.chance;
            row.likeIt = chance.likeIt;
            m_found.promises.push_back(std::move(row));
        }
        std::ranges::stable_sort(m_found.promises, [](const PromiseRow& a, const PromiseRow& b) {
            return a.chance != b.chance ? a.chance < b.chance : a.judgedDue.at < b.judgedDue.at;
        });
        if (m_work->read < m_work->toRead.size() && shouldYield())
            return false;
    }
    return true;
}

bool EarlyWarningReading::readProposals(storage::Database& database, const std::function<bool()>& shouldYield) {
    for (;;) {
        const bool isDone = m_work->search->advance(shouldYield);
        m_found.proposals = m_work->search->found();
        if (!isDone)
            return false;
        while (m_work->lookedAt < m_found.people.size() && !m_found.people[m_work->lookedAt].standsOut())
            ++m_work->lookedAt;
        if (m_work->lookedAt == m_found.people.size())
            return true;
        beginWith(database, m_found.people[m_work->lookedAt++]);
    }
}

void EarlyWarningReading::beginWith(storage::Database& database, const PersonAhead& person) {
    PromiseQuery query;
    query.holder = person.person;
    query.outcomes = {Outcome::Open};
    query.most = mostOfOne;
    std::vector<PromiseId> ids;
    for (const PromiseKey& key : promiseKeys(database, query, m_found.at))
        ids.push_back(key.id);
    std::vector<PromiseRow> rows = promiseRows(database, ids, m_found.at);
    for (PromiseRow& row : rows) {
        if (const auto told = m_work->told.find(row.id); told != m_work->told.end()) {
            row.chance = told->second.chance;
            row.likeIt = told->second.likeIt;
        }
    }
    m_work->search->begin(person.person, std::move(rows));
}

EarlyWarning earlyWarning(storage::Database& database, const std::set<DepartmentId>& departments, Moment now) {
    EarlyWarningReading reading(departments, now);
    while (!reading.advance(database, [] { return false; })) {
    }
    return reading.found();
}

} // namespace kept::services
