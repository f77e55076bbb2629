#pragma once

#include "domain/errors.h"
#include "models/promise_source.h"

#include <QPromise>

#include <algorithm>
#include <map>
#include <memory>

namespace kept::test {

/// A book in memory. Answers at once, or when the test lets it; counts what it was asked.
class FakePromiseSource : public models::PromiseSource {
public:
    std::map<domain::PromiseId, services::PromiseRow> promises;
    std::map<domain::PromiseId, std::vector<services::TimelineEntry>> timelines;
    std::map<domain::PromiseId, std::vector<services::ChainNode>> chains;
    std::map<domain::PromiseId, services::PromiseChance> likelihoods;
    std::map<domain::PromiseId, domain::Asks> asks;
    domain::Moment now;
    QString failure;       ///< set: every question fails with it
    bool holdRows = false; ///< rows never come
    bool hold = false;     ///< nothing comes
    QFuture<std::vector<services::PromiseKey>> lastKeys;
    QFuture<std::vector<services::TimelineEntry>> lastTimeline;
    QFuture<std::vector<services::ChainNode>> lastChain;
    std::size_t rowsAsked = 0;
    std::size_t listsAsked = 0;

    QFuture<std::vector<services::PromiseKey>> keys(const services::PromiseQuery& query) override {
        ++listsAsked;
        std::vector<services::PromiseKey> found;
        for (const auto& [id, row] : promises) {
            const bool asked = query.among.empty() || std::ranges::find(query.among, id) != query.among.end();
            const bool closedLately = query.orClosedSince && row.resolvedAt && *row.resolvedAt >= *query.orClosedSince;
            const bool wanted = query.outcomes.empty() || query.outcomes.contains(row.outcome) || closedLately;
            const bool hit = query.search.isEmpty() || row.what.contains(query.search, Qt::CaseInsensitive);
            const bool risked = !query.atRisk || row.isAtRisk(now);
            const auto asks = this->asks.find(id);
            const bool asking = asks != this->asks.end();
            if (!asked || !hit || !risked || !(wanted || asking))
                continue;
            found.push_back(keyOf(row));
            if (asking)
                found.back().asks = asks->second;
        }
        std::ranges::sort(found, {}, [](const services::PromiseKey& key) { return std::pair(key.due, key.id); });
        return lastKeys = answer(std::move(found), hold);
    }

    QFuture<std::vector<services::PromiseRow>> rows(const std::vector<domain::PromiseId>& ids) override {
        rowsAsked += ids.size();
        std::vector<services::PromiseRow> found;
        for (const domain::PromiseId id : ids)
            if (const auto it = promises.find(id); it != promises.end())
                found.push_back(it->second);
        return answer(std::move(found), hold || holdRows);
    }

    QFuture<std::vector<services::PromiseChance>> chances(const std::vector<domain::PromiseId>& ids) override {
        std::vector<services::PromiseChance> found;
        for (const domain::PromiseId id : ids)
            if (const auto it = likelihoods.find(id); it != likelihoods.end())
                found.push_back(it->second);
        return answer(std::move(found));
    }

    QFuture<std::vector<services::TimelineEntry>> timeline(domain::PromiseId id) override {
        return lastTimeline = answer(std::vector(timelines[id]), hold);
    }

    QFuture<std::vector<services::ChainNode>> chain(domain::PromiseId id) override {
        return lastChain = answer(std::vector(chains[id]), hold);
    }

    static services::PromiseKey keyOf(const services::PromiseRow& row) {
        services::PromiseKey key;
        key.id = row.id;
        key.due = row.judgedDue.at;
        key.outcome = row.outcome;
        key.dayOnly = row.judgedDue.dayOnly;
        key.moved = row.judgedDue.at != row.firstDue.at;
        return key;
    }

    services::PromiseRow& add(std::int64_t id, const QString& what, domain::Moment due, bool dayOnly = false) {
        services::PromiseRow row;
        row.id = domain::PromiseId(id);
        row.what = what;
        row.firstDue = row.due = row.judgedDue = {due, dayOnly};
        row.madeAt = due - std::chrono::hours(48);
        row.outcome = due < now ? domain::Outcome::Overdue : domain::Outcome::Open;
        return promises[row.id] = row;
    }

private:
    template <class Value> QFuture<Value> answer(Value value, bool hold = false) {
        auto promise = std::make_shared<QPromise<Value>>();
        QFuture<Value> future = promise->future();
        promise->start();
        if (!failure.isEmpty())
            promise->setException(std::make_exception_ptr(domain::StorageFailure(failure)));
        else if (!hold)
            promise->addResult(std::move(value));
        if (hold)
            m_held.push_back(promise);
        else
            promise->finish();
        return future;
    }

    std::vector<std::shared_ptr<void>> m_held;
};

} // namespace kept::test
