#include "services/verification.h"

#include "domain/chain.h"
#include "domain/errors.h"
#include "domain/history.h"
#include "services/derivation.h"
#include "services/series_plan.h"
#include "services/summaries.h"
#include "storage/database.h"
#include "storage/dialect.h"
#include "storage/event_store.h"
#include "storage/failure.h"
#include "storage/login_store.h"
#include "storage/names.h"
#include "storage/opening.h"
#include "storage/people_store.h"
#include "storage/promise_store.h"
#include "storage/schema_check.h"
#include "storage/search_store.h"
#include "storage/search_words.h"
#include "storage/standard_history.h"
#include "storage/stray_promises.h"
#include "storage/tally_store.h"
#include "storage/team_check.h"
#include "storage/transaction.h"
#include "storage/wait_store.h"

#include <QCoreApplication>

namespace kept::services {

using namespace domain;
using storage::StoredEvent;
using storage::StoredText;

namespace {

/// How many are read between two looks at whether something more urgent waits: some milliseconds' worth.
constexpr int eventsAtOnce = 500;
constexpr int historiesAtOnce = 250;

/// Walks the chain and writes down what does not fit.
class ChainCheck {
public:
    ChainCheck(Verification& result, std::optional<Seal> seal) : m_result(result), m_seal(std::move(seal)) {}

    /// The last one that was seen.
    [[nodiscard]] std::optional<EventNumber> last() const { return m_last; }
    [[nodiscard]] std::int64_t seen() const { return m_seen; }

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
        m_last = event.number;
        ++m_seen;
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
    std::optional<Seal> m_seal;
    std::optional<EventNumber> m_last;
    std::int64_t m_seen = 0;
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

/// What is derived from the events of promises, held against them. It reads ahead: they come by their ids.
class DerivedRows {
public:
    /// `memberships` outlives it.
    DerivedRows(storage::Database& database, const Memberships& memberships)
        : m_database(database), m_names(database), m_memberships(memberships) {}

    [[nodiscard]] bool agree(const History& history) {
        const PromiseState state = history.latest();
        goTo(state.id);
        const auto row = m_rows.find(state.id);
        const auto waits = m_waits.find(state.id);
        return row != m_rows.end() &&
               row->second == storage::PromiseStore::valuesOf(
                                  {state, attributionOf(state, m_memberships), newestOf(history.events())}) &&
               (waits == m_waits.end() ? std::vector<Wait>() : waits->second) == waitsOf(history);
    }
    [[nodiscard]] bool areFound(const History& history) {
        const PromiseState state = history.latest();
        goTo(state.id);
        const auto entry = m_words.find(state.id);
        return entry != m_words.end() &&
               entry->second == storage::SearchStore::entryFor(
                                    storage::searchWords(history, state, attributionOf(state, m_memberships), m_names));
    }

private:
    void goTo(PromiseId promise) {
        if (m_first <= promise && promise <= m_last)
            return;
        m_first = promise;
        m_last = PromiseId(promise.value() + historiesAtOnce - 1);
        m_rows = storage::PromiseStore(m_database).valuesBetween(m_first, m_last);
        m_waits = storage::WaitStore(m_database).between(m_first, m_last);
        m_words = storage::SearchStore(m_database).between(m_first, m_last);
    }

    storage::Database& m_database;
    storage::Names m_names;
    const Memberships& m_memberships;
    PromiseId m_first{1};
    PromiseId m_last{0}; ///< nothing was read yet
    std::map<PromiseId, storage::PromiseStore::Values> m_rows;
    std::map<PromiseId, std::vector<Wait>> m_waits;
    std::map<PromiseId, storage::SearchStore::Entry> m_words;
};

/// Finds promises whose row says something else than their events.
class RowCheck {
public:
    explicit RowCheck(Verification& result) : m_result(result) {}

    /// The next few promises; true once there are no more.
    bool advance(storage::Database& database) {
        const PromiseId from = m_last;
        const Memberships memberships = storage::PeopleStore(database).memberships();
        DerivedRows rows(database, memberships);
        storage::EventStore(database).forEachHistoryAfter(from, historiesAtOnce,
                                                          [&](const std::vector<Event>& events) { see(rows, events); });
        if (m_last != from)
            return false;
        m_result.promises = m_seen;
        return true;
    }

    [[nodiscard]] std::int64_t seen() const { return m_seen; }

private:
    void see(DerivedRows& rows, const std::vector<Event>& events) {
        m_last = events.front().promise;
        ++m_seen;
        for (const Event& event : events)
            if (const auto* voided = event.as<Voided>(); voided && voided->alone)
                ++m_result.voidedAlone;
        try {
            const History history(events);
            if (!rows.agree(history))
                complain(QCoreApplication::translate("Verification", "what is shown of it is not what its events say"));
            else if (!rows.areFound(history))
                complain(QCoreApplication::translate("Verification", "search does not find it by its words"));
        } catch (const CorruptBook& error) {
            complain(error.message());
        }
    }

    void complain(const QString& what) {
        ++m_result.derivedRowsWrong;
        if (m_result.problems.size() < mostProblems)
            m_result.problems.append(
                QCoreApplication::translate("Verification", "Promise %1: %2.").arg(m_last.value()).arg(what));
    }

    Verification& m_result;
    PromiseId m_last;
    std::int64_t m_seen = 0;
};

/// Finds months whose counts are not those of their promises.
class TallyCheck {
public:
    explicit TallyCheck(Verification& result) : m_result(result) {}

    /// The next month; true once there are no more.
    bool advance(storage::Database& database) {
        storage::TallyStore tallies(database);
        if (!m_months)
            m_months = tallies.isBuilt() ? tallies.months() : std::vector<MonthNumber>();
        if (m_months->empty())
            return true;
        const MonthNumber month = m_months->back();
        m_months->pop_back();
        const auto differ = [&] { return !tallies.agrees(month); };
        if (differ() && differ() && differ()) { // a colleague may keep a promise between two readings
            ++m_result.derivedRowsWrong;
            if (m_result.problems.size() < mostProblems)
                m_result.problems.append(
                    QCoreApplication::translate("Verification", "The figures of %1 are not those of its promises.")
                        .arg(firstDayOf(month).toString(QStringLiteral("yyyy-MM"))));
        }
        return false;
    }

private:
    Verification& m_result;
    std::optional<std::vector<MonthNumber>> m_months; ///< those that are still to be looked at
};

/// The next few events; true once there are no more.
bool advanceChain(storage::Database& database, ChainCheck& chain) {
    const auto from = chain.last();
    storage::EventStore(database).forEachStoredAfter(
        from, eventsAtOnce,
        [&](const StoredEvent& event, const std::vector<StoredText>& texts) { chain.see(event, texts); });
    if (chain.last() != from)
        return false;
    chain.finish();
    return true;
}

/// The history alone, without what is derived from it.
Verification checkChain(storage::Database& database) {
    Verification result;
    ChainCheck chain(result, {});
    while (!advanceChain(database, chain)) {
    }
    return result;
}

} // namespace

struct BookCheck::State {
    enum class Phase { Begin, Indexes, Chain, Strays, Rows, Tallies, Done };

    explicit State(const std::optional<Seal>& seal) : chain(result, seal) {}

    void step(storage::Database& database, const std::function<bool()>& shouldYield) {
        try {
            look(database, shouldYield);
        } catch (const CorruptBook& error) { // what comes after can be looked at all the same
            result.problems.append(error.message());
            phase = static_cast<Phase>(static_cast<int>(phase) + 1);
        }
    }

    void look(storage::Database& database, const std::function<bool()>& shouldYield) {
        switch (phase) {
        case Phase::Begin:
            result.seal = sealOf(database);
            promises = storage::PromiseStore(database).count();
            tables = database.dialect().tables(database);
            phase = Phase::Indexes;
            return;
        case Phase::Indexes:
            if (tables.isEmpty()) {
                phase = Phase::Chain;
                return;
            }
            addFaults(storage::integrityCheck(database, tables.first(), shouldYield));
            tables.removeFirst();
            return;
        case Phase::Chain:
            if (advanceChain(database, chain))
                phase = Phase::Strays;
            return;
        case Phase::Strays:
            result.problems += (storage::teamProblems(database) + storage::standardProblems(database) +
                                seriesProblems(database) + storage::EventStore(database).strays() +
                                storage::strayPromiseProblems(database) + storage::guardProblems(database))
                                   .mid(0, mostProblems);
            phase = Phase::Rows;
            return;
        case Phase::Rows:
            if (rows.advance(database))
                phase = Phase::Tallies;
            return;
        case Phase::Tallies:
            if (tallies.advance(database))
                phase = Phase::Done;
            return;
        case Phase::Done:
            return;
        }
    }

    void addFaults(const QStringList& faults) {
        for (const QString& fault : faults.mid(0, mostProblems))
            result.problems.append(
                QCoreApplication::translate("Verification", "The file disagrees with itself: %1.").arg(fault));
    }

    Verification result;
    ChainCheck chain;
    RowCheck rows{result};
    TallyCheck tallies{result};
    QStringList tables; ///< whose indexes are still to be held against their rows
    Phase phase = Phase::Begin;
    std::int64_t promises = 0; ///< how many there were at the beginning
};

BookCheck::BookCheck(const std::optional<Seal>& seal) : m_state(std::make_unique<State>(seal)) {}

BookCheck::~BookCheck() = default;

bool BookCheck::advance(storage::Database& database, const std::function<bool()>& shouldYield) {
    try {
        while (m_state->phase != State::Phase::Done && !shouldYield())
            m_state->step(database, shouldYield);
    } catch (const storage::Interrupted&) {
        return false; // and from the beginning of that table when its turn comes again
    }
    return m_state->phase == State::Phase::Done;
}

std::pair<std::int64_t, std::int64_t> BookCheck::progress() const {
    const std::int64_t done = m_state->chain.seen() + m_state->rows.seen();
    return {done, std::max<std::int64_t>(done, m_state->result.seal.count + m_state->promises)};
}

const Verification& BookCheck::result() const {
    return m_state->result;
}

Verification verify(storage::Database& database, const std::optional<Seal>& seal, const Progress& progress) {
    BookCheck check(seal);
    const auto tell = [&] {
        if (progress)
            progress(check.progress().first, check.progress().second);
        return false;
    };
    check.advance(database, tell);
    Verification result = check.result();
    if (database.access() == storage::Database::Access::ReadWrite)
        result.problems += storage::SearchStore(database).faults();
    return result;
}

namespace {

/// The server lets nobody else; a file can't tell.
void requireRepairer(storage::Database& database) {
    const storage::SignedIn self = storage::signedIn(database);
    const auto person = self.person ? storage::PeopleStore(database).find(*self.person) : std::nullopt;
    if (self.byServer && !self.maintains && !(person && person->role == storage::Role::Owner))
        throw NotAllowed(QCoreApplication::translate(
            "Verification", "Only an owner of the book, or whoever keeps it on its server, can repair it. Nothing was "
                            "changed."));
}

} // namespace

Repaired repair(storage::Database& database) {
    requireRepairer(database);
    storage::Transaction transaction(database);
    storage::rebuildIndexes(database); // before anything is read by them
    if (const Verification chain = checkChain(database); !chain.isSound())
        throw CorruptBook(QCoreApplication::translate(
                              "Verification",
                              "The history itself is damaged, so nothing can be derived from it; restore a backup. %1")
                              .arg(chain.problems.first()));
    // First: the words for search hold names.
    const int team = storage::restoreTeam(database) + storage::restoreStandards(database) + restoreSeries(database);
    const Memberships memberships = storage::EventStore(database).rederiveMemberships();
    std::vector<PromiseId> wrong;
    storage::SearchStore search(database);
    if (!search.faults().isEmpty())
        search.rebuild();
    const int removed = storage::removeStrayPromises(database);
    DerivedRows rows(database, memberships);
    storage::EventStore events(database);
    events.forEachHistory([&](const std::vector<Event>& one) {
        const History history(one);
        if (!rows.agree(history) || !rows.areFound(history))
            wrong.push_back(one.front().promise);
    });
    Derivation derivation(database, memberships, Indexing::Together);
    for (const PromiseId id : wrong)
        derivation.derive(History(events.eventsOf(id)));
    derivation.finish();
    const bool recounted = storage::TallyStore(database).restore();
    const int growth = restoreGrowth(database);
    const int guards = storage::restoreGuards(database);
    storage::removeStrangers(database);
    transaction.commit();
    const std::int64_t derived = static_cast<std::int64_t>(wrong.size()) + team + growth + guards;
    // Rows that were wrong were counted wrong: only figures that were wrong by themselves count.
    return {.derived = derived + removed == 0 && recounted ? 1 : derived, .removed = removed};
}

} // namespace kept::services
