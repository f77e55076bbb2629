#include "services/waiting.h"

#include "domain/errors.h"
#include "domain/history.h"
#include "storage/chain_reader.h"
#include "storage/database.h"
#include "storage/wait_store.h"

#include <QCoreApplication>
#include <QStringList>

namespace kept::services {

using namespace domain;

namespace {

struct WaitingText {
    Q_DECLARE_TR_FUNCTIONS(Waiting)
};

/// Its number and, as far as there is room for them, its words: '12 “Send the parts”'.
QString named(storage::ChainReader& chains, PromiseId promise) {
    constexpr qsizetype longest = 60;
    const storage::DerivedRecord* record = chains.recordOf(promise);
    QString words = record ? record->state.what.simplified() : QString();
    if (words.size() > longest)
        words = words.left(longest).trimmed() + QStringLiteral("…");
    return WaitingText::tr("%1 “%2”", "number and words of a promise").arg(QString::number(promise.value()), words);
}

} // namespace

void checkCanBeWaitedOn(storage::Database& database, PromiseId promise) {
    const auto record = storage::recordAt(database, promise, Moment::max());
    if (!record)
        throw InvalidInput(QCoreApplication::translate("services", "There is no promise %1.").arg(promise.value()));
    const Outcome outcome = record->state.outcomeAt(Moment::max());
    if (!isUnresolved(outcome) && outcome != Outcome::PartlyKept)
        throw NotAllowed(WaitingText::tr("Promise %1 is closed (%2): there is nothing to wait for.", "number, outcome")
                             .arg(QString::number(promise.value()), wordFor(outcome)));
}

void refuseCircle(storage::Database& database, PromiseId promise) {
    storage::ChainReader chains(database, Moment::max());
    const Chain& chain = chains.upFrom(promise);
    for (const Wait& wait : chain.find(promise)->waits) {
        if (wait.until)
            continue;
        const std::vector<PromiseId> way = chain.way(wait.on, promise, Moment::max());
        if (way.empty())
            continue;
        QString circle = WaitingText::tr("%1 waits on %2").arg(named(chains, promise), named(chains, way.front()));
        for (std::size_t i = 1; i < way.size(); ++i)
            circle = WaitingText::tr("%1, which waits on %2", "a promise that waits, what it waits on")
                         .arg(circle, named(chains, way[i]));
        throw NotAllowed(WaitingText::tr("That would be a circle in which nobody can begin: %1.").arg(circle));
    }
}

void tellChain(storage::Database& database, PromiseId promise, Changes& changes) {
    storage::WaitStore waits(database);
    changes.add(promise);
    for (const PromiseId hanging : waits.hangingOn(promise))
        changes.add(hanging);
    for (const Wait& wait : waits.of(promise))
        changes.add(wait.on);
}

} // namespace kept::services
