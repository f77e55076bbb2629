#include "services/verification.h"

#include "domain/errors.h"
#include "domain/history.h"
#include "services/derivation.h"
#include "services/summaries.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/people_store.h"
#include "storage/promise_store.h"
#include "storage/search_store.h"
#include "storage/transaction.h"

#include <QCoreApplication>

namespace kept::services {

using namespace domain;
using storage::StoredEvent;
using storage::StoredText;

namespace {

constexpr std::int64_t eventsBetweenProgress = 20'000;

/// Walks the chain and writes down what does not fit.
class ChainCheck {
public:
    ChainCheck(Verification& result, const std::optional<Seal>& seal) : m_result(result), m_seal(seal) {}

    void see(const StoredEvent& event, const std::vector<StoredText>& texts) {
        const std::int64_t expected = m_count + 1;
        if (event.number.value() != expected)
            complain(event, QCoreApplication::translate("Verification", "event %1 follows event %2")
                                .arg(event.number.value())
                                .arg(m_count));
        if (event.recordedAt < m_recordedAt)
            complain(event,
                     QCoreApplication::translate("Verification", "event %1 was recorded before the one in front of it")
                         .arg(event.number.value()));
        if (storage::chainHash(m_hash, event, texts) != event.hash)
            complain(event, QCoreApplication::translate("Verification", "event %1 is not what was recorded")
                                .arg(event.number.value()));
        for (const StoredText& text : texts)
            checkText(event, text);
        m_count = event.number.value();
        m_recordedAt = event.recordedAt;
        m_hash = event.hash;
        m_sealStands = m_sealStands || stands();
    }

    void finish() {
        if (m_seal && m_seal->count > 0 && !m_sealStands)
            m_result.problems.append(
                m_count < m_seal->count
                    ? QCoreApplication::translate(
                          "Verification",
                          "The seal was taken of %1 events, and the book has only %2: its end was cut off, or it was "
                          "written anew.")
                          .arg(m_seal->count)
                          .arg(m_count)
                    : QCoreApplication::translate(
                          "Verification",
                          "Event %1 is not the one that the seal was taken of: the history was written anew.")
                          .arg(m_seal->count));
    }

private:
    [[nodiscard]] bool stands() const {
        return m_seal && m_count == m_seal->count && m_hash == m_seal->hash && m_recordedAt == m_seal->moment;
    }

    void checkText(const StoredEvent& event, const StoredText& text) {
        if (!text.content) {
            ++m_result.redactedTexts;
        } else if (storage::digestOf(text.salt, *text.content) != text.digest) {
            complain(event, QCoreApplication::translate("Verification", "the text “%1” of event %2 was changed")
                                .arg(text.field)
                                .arg(event.number.value()));
        }
    }

    void complain(const StoredEvent& event, const QString& what) {
        if (m_result.problems.size() >= mostProblems)
            return;
        m_result.problems.append(
            event.promise
                ? QCoreApplication::translate("Verification", "Promise %1: %2.").arg(event.promise->value()).arg(what)
                : QCoreApplication::translate("Verification", "The team's history: %1.").arg(what));
    }

    Verification& m_result;
    const std::optional<Seal>& m_seal;
    std::int64_t m_count = 0;
    Moment m_recordedAt = Moment::min();
    QByteArray m_hash = QByteArray(32, '\0');
    bool m_sealStands = false;
};

EventNumber newestOf(const std::vector<Event>& events) {
    EventNumber newest;
    for (const Event& event : events)
        newest = std::max(newest, event.number);
    return newest;
}

/// Promises whose row says something else than their events, or that have no events at all.
void checkDerivedRows(storage::Database& database, Verification& result) {
    const Memberships memberships = storage::PeopleStore(database).memberships();
    storage::PromiseStore promises(database);
    std::int64_t withHistory = 0;
    const auto complain = [&](PromiseId id, const QString& what) {
        ++result.derivedRowsWrong;
        if (result.problems.size() < mostProblems)
            result.problems.append(
                QCoreApplication::translate("Verification", "Promise %1: %2.").arg(id.value()).arg(what));
    };
    storage::EventStore(database).forEachHistory([&](const std::vector<Event>& events) {
        const PromiseId id = events.front().promise;
        ++withHistory;
        for (const Event& event : events)
            if (const auto* voided = event.as<Voided>(); voided && voided->alone)
                ++result.voidedAlone;
        try {
            const History history(events);
            const PromiseState state = history.latest();
            if (!promises.agrees({state, attributionOf(state, memberships), newestOf(events)}))
                complain(id,
                         QCoreApplication::translate("Verification", "what is shown of it is not what its events say"));
        } catch (const CorruptBook& error) {
            complain(id, error.message());
        }
    });
    result.promises = promises.count();
    if (result.promises != withHistory)
        result.problems.append(QCoreApplication::translate("Verification", "%n promise(s) have no history.", nullptr,
                                                           static_cast<int>(std::abs(result.promises - withHistory))));
}

/// The history alone, without what is derived from it.
Verification checkChain(storage::Database& database, const std::optional<Seal>& seal, const Progress& progress) {
    Verification result;
    result.seal = sealOf(database);
    ChainCheck chain(result, seal);
    std::int64_t seen = 0;
    storage::EventStore(database).forEachStored([&](const StoredEvent& event, const std::vector<StoredText>& texts) {
        chain.see(event, texts);
        if (progress && ++seen % eventsBetweenProgress == 0)
            progress(seen, result.seal.count);
    });
    chain.finish();
    return result;
}

} // namespace

Verification verify(storage::Database& database, const std::optional<Seal>& seal, const Progress& progress) {
    Verification result = checkChain(database, seal, progress);
    for (const QString& stray : storage::EventStore(database).strays())
        result.problems.append(stray);
    checkDerivedRows(database, result);
    return result;
}

std::int64_t repair(storage::Database& database) {
    if (const Verification chain = checkChain(database, {}, {}); !chain.isSound())
        throw CorruptBook(QCoreApplication::translate(
                              "Verification",
                              "The history itself is damaged, so nothing can be derived from it; restore a backup. %1")
                              .arg(chain.problems.first()));
    storage::Transaction transaction(database);
    const Memberships memberships = storage::EventStore(database).rederiveMemberships();
    std::vector<PromiseId> wrong;
    storage::PromiseStore promises(database);
    storage::EventStore events(database);
    storage::SearchStore search(database);
    events.forEachHistory([&](const std::vector<Event>& history) {
        const PromiseState state = History(history).latest();
        if (!promises.agrees({state, attributionOf(state, memberships), newestOf(history)}) || !search.has(state.id))
            wrong.push_back(state.id);
    });
    Derivation derivation(database, memberships);
    for (const PromiseId id : wrong)
        derivation.derive(History(events.eventsOf(id)));
    transaction.commit();
    return static_cast<std::int64_t>(wrong.size());
}

} // namespace kept::services
