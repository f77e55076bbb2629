#include "storage/chain_reader.h"

#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/names.h"
#include "storage/promise_conditions.h"
#include "storage/wait_store.h"

#include <algorithm>
#include <deque>

namespace kept::storage {

using namespace domain;

namespace {

/// Who has to keep it: a department while nobody in it has claimed it.
QString keeperOf(const DerivedRecord& record, Names& names) {
    return record.state.holder ? names.of(record.state.holder) : names.of(record.counted.department);
}

} // namespace

void ChainReader::read(const std::vector<PromiseId>& promises) {
    auto rows = m_database.prepare(
        QStringLiteral("SELECT %1 FROM promises AS p WHERE p.last_counted_at <= :at AND %2")
            .arg(recordColumns(), m_database.dialect().isAmong(QStringLiteral("p.id"), QStringLiteral(":promises"))));
    rows.bind(":at", m_at).bind(":promises", boundList(promises)).exec();
    while (rows.next()) {
        DerivedRecord record = storage::recordOf(rows);
        m_records.emplace(record.state.id, std::move(record));
    }
}

const DerivedRecord* ChainReader::recordOf(PromiseId promise) {
    auto found = m_records.find(promise);
    if (found == m_records.end())
        found = m_records.emplace(promise, recordAt(m_database, promise, m_at)).first;
    return found->second ? &*found->second : nullptr;
}

const Chain& ChainReader::upFrom(PromiseId promise) {
    std::deque<PromiseId> ahead = {promise};
    for (; !ahead.empty(); ahead.pop_front()) {
        if (m_chain.find(ahead.front()))
            continue;
        const DerivedRecord* record = recordOf(ahead.front());
        if (!record)
            continue;
        ChainLink link{.id = ahead.front(),
                       .outcome = record->state.outcomeAt(m_at),
                       .due = record->state.judgedDue.at,
                       .waits = WaitStore(m_database).of(ahead.front())};
        if (const auto& resolution = record->state.resolution) {
            link.decidedAt = resolution->decidedAt;
            link.recordedAt = resolution->recordedAt;
        }
        for (const Wait& wait : link.waits)
            ahead.push_back(wait.on);
        m_chain.add(std::move(link));
    }
    return m_chain;
}

std::vector<PromiseId> ChainReader::waitedOnBy(PromiseId promise) {
    std::vector<PromiseId> links;
    for (const Wait& wait : WaitStore(m_database).of(promise)) {
        const DerivedRecord* on = wait.holdsAt(m_at) ? recordOf(wait.on) : nullptr;
        if (on && holdsUp(on->state.outcomeAt(m_at)))
            links.push_back(wait.on);
    }
    return links;
}

void ChainReader::tell(PromiseRow& row, Names& names) {
    if (!holdsUp(row.outcome))
        return;
    for (const PromiseId waiting : WaitStore(m_database).waitingOn(row.id, m_at)) {
        const DerivedRecord* record = recordOf(waiting);
        row.holdsUp += record && isUnresolved(record->state.outcomeAt(m_at)) ? 1 : 0;
    }
    if (!isUnresolved(row.outcome))
        return;
    const std::vector<PromiseId> links = waitedOnBy(row.id);
    if (links.empty())
        return;
    const PromiseId first =
        *std::ranges::min_element(links, {}, [this](PromiseId id) { return recordOf(id)->state.judgedDue.at; });
    row.waitsOn = keeperOf(*recordOf(first), names);
    row.waitsOnMore = static_cast<int>(links.size()) - 1;
    if (row.outcome == Outcome::Open)
        row.riskFrom = upFrom(row.id).riskFrom(row.id, m_at);
}

std::vector<PromiseId> ChainReader::atRisk() {
    std::vector<PromiseId> found;
    for (const PromiseId id : WaitStore(m_database).everWaiting()) {
        const ChainLink* link = upFrom(id).find(id);
        if (!link || link->outcome != Outcome::Open)
            continue;
        if (const auto risk = m_chain.riskFrom(id, m_at); risk && *risk <= m_at)
            found.push_back(id);
    }
    return found;
}

std::vector<PromiseId> ChainReader::holdingUp(PersonId person) {
    std::vector<PromiseId> found;
    for (const PromiseId id : WaitStore(m_database).everWaiting()) {
        const DerivedRecord* record = recordOf(id);
        if (!record || record->state.holder != person || !isUnresolved(record->state.outcomeAt(m_at)))
            continue;
        for (const PromiseId on : waitedOnBy(id))
            found.push_back(on);
    }
    return found;
}

std::vector<ChainReader::PassedOn> ChainReader::passedOn() {
    std::vector<PassedOn> found;
    for (const PromiseId id : WaitStore(m_database).everWaiting()) {
        if (const auto cause = upFrom(id).causeOf(id); cause && *cause != id)
            found.push_back({id, *cause});
    }
    return found;
}

} // namespace kept::storage
