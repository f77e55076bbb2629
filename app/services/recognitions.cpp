#include "services/recognitions.h"

#include "domain/admission.h"
#include "domain/errors.h"
#include "services/acting_transaction.h"
#include "services/people.h"
#include "services/reading.h"
#include "storage/database.h"
#include "storage/event_store.h"
#include "storage/names.h"
#include "storage/standard_history.h"
#include "storage/standard_record.h"

#include <QCoreApplication>

#include <algorithm>

namespace kept::services {

using namespace domain;

namespace {

struct RecognitionsText {
    Q_DECLARE_TR_FUNCTIONS(Recognitions)
};

/// What somebody made good late or in part is worth a word too, but not for a promise kept.
void checkIsKeptBy(storage::Database& database, PersonId person, PromiseId promise) {
    const PromiseState state = historyOf(database, promise).latest();
    const bool isKept = !state.voided && state.resolution && state.resolution->kind == Resolution::Kind::Kept &&
                        state.resolution->decidedAt <= state.judgedDue.at;
    if (!isKept)
        throw InvalidInput(RecognitionsText::tr("Promise %1 was not kept in time.").arg(promise.value()));
    if (state.holder != person && state.promiser != person)
        throw InvalidInput(RecognitionsText::tr("Promise %1 is somebody else's.").arg(promise.value()));
}

} // namespace

std::vector<Recognition> recognitions(storage::Database& database, Moment at) {
    storage::Names names(database);
    std::vector<Recognition> found;
    for (storage::RecognitionFact& fact : storage::recognitionFacts(database, at))
        found.push_back({.number = fact.number,
                         .personId = fact.person,
                         .person = names.of(fact.person),
                         .by = names.of(fact.by),
                         .at = fact.at,
                         .words = std::move(fact.words),
                         .promises = std::move(fact.promises)});
    std::reverse(found.begin(), found.end());
    return found;
}

std::vector<PromiseRow> recognizable(storage::Database& database, PersonId person, Moment at) {
    PromiseQuery kept;
    kept.holder = person;
    kept.outcomes = {Outcome::Kept, Outcome::KeptAsRenegotiated};
    kept.order = PromiseQuery::Order::DueLast;
    std::vector<PromiseId> ids;
    for (const PromiseKey& key : promiseKeys(database, kept, at)) {
        if (ids.size() == static_cast<std::size_t>(mostRecognizable))
            break;
        ids.push_back(key.id);
    }
    return promiseRows(database, ids, at);
}

void recognize(storage::Database& database, const Session& session, Changes& changes, PersonId person,
               const std::vector<PromiseId>& promises, const QString& words) {
    if (!session.actor)
        throw NotAllowed(RecognitionsText::tr("Say first who you are: a recognition comes from somebody."));
    if (session.actor == person)
        throw NotAllowed(RecognitionsText::tr("Recognition comes from others."));
    checkIsOnTeam(database, *session.actor);
    const QString checked = checkedText(words, RecognitionsText::tr("What the recognition says"));
    if (promises.empty())
        throw InvalidInput(RecognitionsText::tr("Name the promises that were kept."));
    for (const PromiseId promise : promises)
        checkIsKeptBy(database, person, promise);
    ActingTransaction transaction(database, session);
    storage::EventStore events(database);
    storage::StandardRecord(events, session.now, session.actor).recognize(person, promises, checked);
    transaction.commit();
    changes.add(person);
}

} // namespace kept::services
